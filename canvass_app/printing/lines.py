"""Lines inside a cell or a paragraph: where they stand, and what ends them."""

from __future__ import annotations

from unicodedata import east_asian_width

from canvass_app.printing.flow import Fitted


def rise(fitted: Fitted) -> float:
    """Return how far below the middle of a cell the baseline of its first line stands."""
    return 0.33 * fitted.size - (len(fitted.lines) - 1) * fitted.leading / 2


def spaced(line: str) -> str:
    """Return a line with a blank at its end, for the reader of what goes on in the next line.

    Writing systems that put no blanks between words get none.
    """
    return line if not line or east_asian_width(line[-1]) in "WF" else f"{line} "
