"""Lines inside a cell or a paragraph: their position, and what ends them."""

from __future__ import annotations

from dataclasses import replace
from unicodedata import east_asian_width

from canvass_app.printing.flow import Fitted
from canvass_app.printing.script.paragraph import Paragraph, TextLine, as_line


def rise(fitted: Fitted) -> float:
    """Return how far below the middle of a cell the baseline of its first line is."""
    return 0.33 * fitted.size - (len(fitted.lines) - 1) * fitted.leading / 2


def spaced(line: str | TextLine) -> TextLine:
    """Return a line with a final blank, which separates it from the next line when read aloud.

    Writing systems that put no blanks between words get none.
    """
    line = as_line(line)
    if not line.text or east_asian_width(line.text[-1]) in "WF":
        return line
    levels = line.levels + bytes([line.rtl]) if line.levels else b""
    return replace(line, text=f"{line.text} ", levels=levels)


def spaced_left(line: str | TextLine) -> TextLine:
    """Return a line with a final blank, for lines that are all set flush left, as in addresses.

    The blank is on the right even of a line from right to left, so it moves nothing.
    """
    line = as_line(line)
    if not line.levels:
        line = Paragraph(line.text).whole
    found = spaced(line)
    if not found.levels or found.text == line.text:
        return found
    return replace(found, levels=line.levels + b"\0")
