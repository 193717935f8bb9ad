"""Sizes, colors and margins: the look of every page, in points (1/72 inch)."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.printing.data import PageSize
from canvass_app.printing.faces import Face

Color = tuple[float, float, float]

INK: Color = (0.10, 0.11, 0.12)
QUIET: Color = (0.36, 0.39, 0.42)
ACCENT: Color = (0.03, 0.34, 0.38)
HAIR: Color = (0.79, 0.82, 0.84)

HAIRLINE = 0.35
FIFTH = 0.9

_SIZES = {
    PageSize.LETTER: (612.0, 792.0),
    PageSize.LEGAL: (612.0, 1008.0),
    PageSize.A4: (595.28, 841.89),
}


@dataclass(frozen=True, slots=True)
class Style:
    """How a piece of text looks: face, size and leading in points, color."""

    face: Face
    size: float
    leading: float
    color: Color = INK


BODY = Style(Face.SERIF, 10.8, 15.2)
SMALL_BODY = Style(Face.SERIF, 9.6, 13.2)
LETTERHEAD = Style(Face.SERIF_SEMIBOLD, 15, 19, ACCENT)
ADDRESS = Style(Face.SERIF, 10.5, 12)
TITLE = Style(Face.SERIF_SEMIBOLD, 22, 27, ACCENT)
HEADING = Style(Face.SERIF_SEMIBOLD, 13, 18, ACCENT)
FIGURE = Style(Face.SERIF, 26, 30, INK)
LABEL = Style(Face.SANS_SEMIBOLD, 8, 11, QUIET)
KICKER = Style(Face.SANS_SEMIBOLD, 8.5, 12, ACCENT)
DATA = Style(Face.SANS, 9.6, 14.4)
DATA_STRONG = Style(Face.SANS_SEMIBOLD, 9.6, 14.4)
NOTE = Style(Face.SANS, 8.2, 11, QUIET)
FOOT = Style(Face.SANS, 8, 10, QUIET)
CHECK = Style(Face.SANS, 7.6, 12.6, INK)


def one_weight(style: Style) -> Style:
    """Return a serif style in its regular weight.

    The fonts of right-to-left scripts have no other weight; Latin words among them should not stand
    out.
    """
    return Style(Face.SERIF, style.size, style.leading, style.color)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper with its margins. `y` counts down from the top edge everywhere."""

    width: float
    height: float
    side: float = 54.0
    letter_side: float = 72.0
    top: float = 58.0
    foot: float = 40.0

    @property
    def measure(self) -> float:
        """Width between the margins of data pages."""
        return self.width - 2 * self.side

    @property
    def letter_measure(self) -> float:
        """Width between the margins of pages of prose."""
        return self.width - 2 * self.letter_side

    @property
    def bottom(self) -> float:
        """The lowest `y` that content may reach; the footer is below it."""
        return self.height - self.foot - 24


def sheet(page: PageSize) -> Sheet:
    """Return the paper of `page`."""
    return Sheet(*_SIZES[page])
