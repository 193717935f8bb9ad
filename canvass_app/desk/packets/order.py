"""What a person asks for when packets are to be written."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from canvass_app.printing.data import PageSize, Profile


@dataclass(frozen=True, slots=True)
class PacketOrder:
    """Which packets are to be written, where, and how.

    `dated` is the date of the letters. `office_ids` None means every city. `include_likely` None
    follows the campaign's setting. With `supplement`, each packet has only what came after the last
    one; with `password`, the files are encrypted copies.
    """

    folder: Path
    dated: date
    office_ids: tuple[str, ...] | None = None
    profile: Profile = Profile.RECIPIENT
    page: PageSize = PageSize.LETTER
    include_likely: bool | None = None
    supplement: bool = False
    password: str = field(default="", repr=False)
