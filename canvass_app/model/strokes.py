"""Handwriting as vectors: strokes of points on a field whose width is 10,000 units."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

FIELD_WIDTH = 10_000
"""The width of the signing field in units; heights use the same unit."""

MOST_POINTS = 20_000
_NUMBER = r"-?\d{1,6}"
_TEXT = re.compile(rf"(?:{_NUMBER},{_NUMBER}(?: {_NUMBER},{_NUMBER})*(?:;|$))*")

Point = tuple[int, int]
Stroke = tuple[Point, ...]


def strokes_text(strokes: Iterable[Sequence[Point]]) -> str:
    """Return strokes as text: the first point as it is, each other as its step from the last.

    Points are parted by blanks, strokes by semicolons. Steps are short numbers, so that a
    signature of 300 points takes about 2 KB.
    """
    return ";".join(_stroke_text(stroke) for stroke in strokes if stroke)


def read_strokes(text: str) -> tuple[Stroke, ...]:
    """Read what `strokes_text` wrote. Raises ValueError where it is anything else."""
    if not _TEXT.fullmatch(text):
        raise ValueError("not a text of strokes")
    if text.count(",") > MOST_POINTS:
        raise ValueError("too many points")
    return tuple(_read_stroke(part) for part in text.split(";") if part)


def bounds(strokes: Iterable[Stroke]) -> tuple[int, int, int, int]:
    """Return left, top, right, bottom of all points; zeros where there are none."""
    points = [point for stroke in strokes for point in stroke]
    if not points:
        return (0, 0, 0, 0)
    xs, ys = zip(*points, strict=True)
    return (min(xs), min(ys), max(xs), max(ys))


def thinned(stroke: Sequence[Point], nearest: int = 15) -> Stroke:
    """Leave out points nearer than `nearest` units to the last one kept; both ends stay.

    A pen reports hundreds of points a second; ink of a signature needs far fewer.
    """
    if len(stroke) < 3:
        return tuple(stroke)
    kept = [stroke[0]]
    for x, y in stroke[1:-1]:
        last_x, last_y = kept[-1]
        if (x - last_x) ** 2 + (y - last_y) ** 2 >= nearest**2:
            kept.append((x, y))
    return (*kept, stroke[-1])


def _stroke_text(stroke: Sequence[Point]) -> str:
    x, y = stroke[0]
    parts = [f"{x},{y}"]
    for next_x, next_y in stroke[1:]:
        parts.append(f"{next_x - x},{next_y - y}")
        x, y = next_x, next_y
    return " ".join(parts)


def _read_stroke(text: str) -> Stroke:
    points: list[Point] = []
    x = y = 0
    for pair in text.split(" "):
        right, _, down = pair.partition(",")
        x, y = x + int(right), y + int(down)
        points.append((x, y))
    return tuple(points)
