"""QR codes and position marks, drawn as plain areas."""

from __future__ import annotations

from functools import lru_cache

import segno

from canvass_app.printing.paper import Paper
from canvass_app.printing.theme import Sheet

MILLIMETRE = 72 / 25.4
QR_SIDE = 20 * MILLIMETRE
"""The side of a code in points, from its first dark module to its last."""

MARK_SIDE = 20.0
MARK_EDGE = 20.0
"""Side of a position mark, and its distance from the paper's edge: printers reach that far."""

# The first eight markers of the dictionary 4x4_50 of the ArUco library (S. Garrido-Jurado and
# others, Pattern Recognition 47, 2014), as OpenCV's DICT_4X4_50 has them: 16 bits, the upper
# row first, 1 for light. Checked against OpenCV's own drawing of each.
_ARUCO = (0xB532, 0x0F9A, 0x332D, 0x9946, 0x549E, 0x79CD, 0x9E2E, 0xC4F2)

Modules = tuple[tuple[bool, ...], ...]


def qr_code(paper: Paper, text: str, alt: str, x: float, y: float, side: float = QR_SIDE) -> None:
    """Draw a QR code of error level Q as a figure with the alternative text `alt`.

    Four modules around it must stay free (ISO/IEC 18004, 6.3.8).
    """
    with paper.figure(alt, (x, y, side, side)):
        paper.modules(x, y, side, qr_modules(text))


@lru_cache(maxsize=64)
def qr_modules(text: str) -> Modules:
    """Return the dark modules of a QR code of error level Q, row by row."""
    made = segno.make(text, error="q", micro=False, boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in made.matrix)


def position_marks(paper: Paper, sheet: Sheet) -> None:
    """Draw eight different marks at the corners and the middles of the edges.

    Clockwise from the upper left corner they are the markers 0 to 7, so scanning software can find
    out how the paper is oriented and where it is bent. Call inside an artifact.
    """
    for number, (x, y) in enumerate(mark_places(sheet)):
        paper.modules(x, y, MARK_SIDE, marker(number))


def mark_places(sheet: Sheet) -> tuple[tuple[float, float], ...]:
    """Return the upper left corners of the eight marks, clockwise from the upper left one."""
    left, right = MARK_EDGE, sheet.width - MARK_EDGE - MARK_SIDE
    top, bottom = MARK_EDGE, sheet.height - MARK_EDGE - MARK_SIDE
    middle, half = (sheet.width - MARK_SIDE) / 2, (sheet.height - MARK_SIDE) / 2
    return (
        (left, top), (middle, top), (right, top), (right, half),
        (right, bottom), (middle, bottom), (left, bottom), (left, half),
    )  # fmt: skip


def marker(number: int) -> Modules:
    """Return the dark modules of a marker: four by four bits inside a dark frame."""
    bits = [_ARUCO[number] >> (15 - at) & 1 == 0 for at in range(16)]
    rows = [(True, *bits[at : at + 4], True) for at in range(0, 16, 4)]
    frame = (True,) * 6
    return (frame, *rows, frame)
