"""Signatures as they were drawn: scaled into a box, thinned to what print can show."""

from __future__ import annotations

from canvass_app.model.strokes import bounds, read_strokes, simplified
from canvass_app.printing.paper import Paper
from canvass_app.printing.pdf.content import Box

_PEN = 0.75
_FINEST = 0.25
"""Points; what deviates less from a straight line cannot be seen in print."""


def draw_ink(paper: Paper, strokes: str, alt: str, box: Box) -> None:
    """Draw a signature as large as it goes into `box`, as a figure that says `alt`.

    `strokes` is text of `model.strokes`. Its proportions stay; it stands at the left.
    """
    drawn = [stroke for stroke in read_strokes(strokes) if stroke]
    if not drawn:
        return
    left, top, right, bottom = bounds(drawn)
    x, y, wide, high = box
    room_x, room_y = wide - 2 * _PEN, high - 2 * _PEN
    scale = min(room_x / max(right - left, 1), room_y / max(bottom - top, 1))
    down = y + _PEN + (room_y - (bottom - top) * scale) / 2
    lines = [
        [(x + _PEN + (px - left) * scale, down + (py - top) * scale) for px, py in stroke]
        for stroke in (simplified(stroke, _FINEST / scale) for stroke in drawn)
    ]
    with paper.figure(alt, box):
        paper.ink(lines, _PEN)
