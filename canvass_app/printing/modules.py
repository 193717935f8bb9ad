"""QR codes as rectangles: adjacent modules are merged, so that no gap shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from canvass_app.printing.pdf.content import Box


def dark_boxes(x: float, y: float, side: float, rows: Sequence[Sequence[bool]]) -> list[Box]:
    """Return the dark parts of a square of `side` points as (x, y, width, height)."""
    step = side / len(rows)
    return [
        (x + start * step, y + at * step, length * step, step)
        for at, row in enumerate(rows)
        for start, length in _dark(row)
    ]


def _dark(row: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield start and length of each run of dark modules."""
    start = 0
    for at, dark in enumerate([*row, False]):
        if dark:
            continue
        if at > start:
            yield start, at - start
        start = at + 1
