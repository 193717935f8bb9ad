"""A place to go in the window: a page, and possibly a part of it.

Features never import each other. A page that leads to another one asks the frame to go to a
`Destination`; use cases name one where they say what to do next.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PageName(StrEnum):
    """The pages of an open campaign. The values are kept in the preferences."""

    HOME = "home"
    PAPER = "paper"
    DOORS = "doors"
    DUPLICATES = "duplicates"
    PLACES = "places"
    PACKETS = "packets"
    IMPORT = "importing"
    EXPORT = "exporting"
    SETTINGS = "settings"


class Part(StrEnum):
    """Parts of pages that other pages lead to."""

    SHEETS = "sheets"
    SECOND_ENTRY = "second"
    DELIVERIES = "deliveries"


@dataclass(frozen=True, slots=True)
class Destination:
    """A page, and the part of it to show; None shows the page as it was left."""

    page: PageName
    part: Part | None = None


HOME = Destination(PageName.HOME)
PAPER = Destination(PageName.PAPER)
SHEETS = Destination(PageName.PAPER, Part.SHEETS)
SECOND_ENTRY = Destination(PageName.PAPER, Part.SECOND_ENTRY)
DOORS = Destination(PageName.DOORS)
DUPLICATES = Destination(PageName.DUPLICATES)
PLACES = Destination(PageName.PLACES)
PACKETS = Destination(PageName.PACKETS)
DELIVERIES = Destination(PageName.PACKETS, Part.DELIVERIES)
IMPORT = Destination(PageName.IMPORT)
EXPORT = Destination(PageName.EXPORT)
SETTINGS = Destination(PageName.SETTINGS)
