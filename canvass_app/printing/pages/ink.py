"""Signatures as drawn: scaled into a cell, thinned to what print can show."""

from __future__ import annotations

from canvass_app.model.strokes import bounds, read_strokes, simplified
from canvass_app.printing.grid import Picture
from canvass_app.printing.paper import Paper
from canvass_app.printing.pdf.content import Box

_PEN = 0.75
_AIR = 2.2
"""Points left free around the ink, so that signatures of two rows never touch."""
_FINEST = 0.3
"""Points; smaller deviations from a straight line can hardly be seen in print."""


def ink_picture(strokes: str, alt: str) -> Picture:
    """Return a cell with a signature as large as fits, at the left, in its proportions.

    `strokes` is text in the format of `model.strokes`.
    """
    return Picture(alt, lambda paper, box: _draw(paper, strokes, box))


def _draw(paper: Paper, strokes: str, box: Box) -> None:
    drawn = read_strokes(strokes)
    left, top, right, bottom = bounds(drawn)
    x, y, wide, high = box
    room_x, room_y = wide - 2 * _PEN, high - 2 * _AIR
    scale = min(room_x / max(right - left, 1), room_y / max(bottom - top, 1))
    down = y + _AIR + (room_y - (bottom - top) * scale) / 2
    lines = [
        [(x + _PEN + (px - left) * scale, down + (py - top) * scale) for px, py in stroke]
        for stroke in (simplified(stroke, _FINEST / scale) for stroke in drawn)
    ]
    if lines:
        paper.ink(lines, _PEN)
