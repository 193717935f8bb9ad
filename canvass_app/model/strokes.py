"""Handwriting as vectors: strokes of points on a field whose width is 10,000 units."""

from __future__ import annotations

import math
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
    """Return strokes as text: the first point as is, each other as the step from the one before.

    Points are separated by blanks, strokes by semicolons. Steps are short numbers, so a signature
    of 300 points takes about 2 KB.
    """
    return ";".join(_stroke_text(stroke) for stroke in strokes if stroke)


def read_strokes(text: str) -> tuple[Stroke, ...]:
    """Read what `strokes_text` wrote. Raises ValueError for anything else."""
    if not _TEXT.fullmatch(text):
        raise ValueError("not a text of strokes")
    if text.count(",") > MOST_POINTS:
        raise ValueError("too many points")
    return tuple(_read_stroke(part) for part in text.split(";") if part)


def bounds(strokes: Iterable[Stroke]) -> tuple[int, int, int, int]:
    """Return left, top, right, bottom of all points; zeros if there are none."""
    points = [point for stroke in strokes for point in stroke]
    if not points:
        return (0, 0, 0, 0)
    xs, ys = zip(*points, strict=True)
    return (min(xs), min(ys), max(xs), max(ys))


def thinned(stroke: Sequence[Point], nearest: int = 15) -> Stroke:
    """Drop points closer than `nearest` units to the last one kept; both ends stay.

    A pen reports hundreds of points a second; a signature needs far fewer.
    """
    if len(stroke) < 3:
        return tuple(stroke)
    kept = [stroke[0]]
    for x, y in stroke[1:-1]:
        last_x, last_y = kept[-1]
        if (x - last_x) ** 2 + (y - last_y) ** 2 >= nearest**2:
            kept.append((x, y))
    return (*kept, stroke[-1])


def simplified(stroke: Sequence[Point], tolerance: float) -> Stroke:
    """Drop points that are closer than `tolerance` units to the line without them.

    This is the algorithm of Ramer, Douglas and Peucker (1972/73); both ends stay.
    """
    if len(stroke) < 3:
        return tuple(stroke)
    kept = {0, len(stroke) - 1}
    spans = [(0, len(stroke) - 1)]
    while spans:
        first, last = spans.pop()
        apart = [
            (_distance(stroke[at], stroke[first], stroke[last]), at)
            for at in range(first + 1, last)
        ]
        farthest, at = max(apart, default=(0.0, 0))
        if farthest > tolerance:
            kept.add(at)
            spans += [(first, at), (at, last)]
    return tuple(stroke[at] for at in sorted(kept))


def _distance(point: Point, start: Point, end: Point) -> float:
    """Return the distance of a point from the straight line between two others."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    px, py = point[0] - start[0], point[1] - start[1]
    length = dx * dx + dy * dy
    along = min(max((px * dx + py * dy) / length, 0.0), 1.0) if length else 0.0
    return math.hypot(px - along * dx, py - along * dy)


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
