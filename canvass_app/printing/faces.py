"""The typefaces used on pages."""

from __future__ import annotations

from enum import StrEnum

from canvass_app.printing.script.shape import uncovered, width
from canvass_app.printing.text import plain

__all__ = ["Face", "unprintable", "width"]


class Face(StrEnum):
    """A typeface in one weight. The value is the key of its font (see `script.fonts`)."""

    SERIF = "Canvass-SourceSerifPro-Regular"
    SERIF_SEMIBOLD = "Canvass-SourceSerifPro-Semibold"
    SANS = "Canvass-SourceSansPro-Regular"
    SANS_SEMIBOLD = "Canvass-SourceSansPro-Semibold"


def unprintable(text: str) -> str:
    """Return the characters of `text` that no font covers, each once, in order."""
    return uncovered(plain(text), Face.SANS)
