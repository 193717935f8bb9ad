"""The ten lines of a blank sheet."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack

from canvass_app.printing.faces import Face, width
from canvass_app.printing.forms.codes import MILLIMETRE
from canvass_app.printing.forms.output import outline
from canvass_app.printing.paper import Paper
from canvass_app.printing.theme import (
    ACCENT,
    FIFTH,
    HAIR,
    HAIRLINE,
    QUIET,
    Style,
)  # fmt: skip
from canvass_app.printing.wording import Wording

LINES = 10
SMALLEST_LINE = 8 * MILLIMETRE
HEAD = 27.0
"""Height of the headings in points."""

_LARGEST_LINE = 15 * MILLIMETRE
_PAD = 4.0
_FIRST = Style(Face.SANS_SEMIBOLD, 7.4, 9, QUIET)
_SECOND = Style(Face.SANS, 7.2, 8.6, QUIET)
_NUMBER = Style(Face.SANS, 8.6, 10, QUIET)
_LETTER = Style(Face.SANS, 6.8, 8, QUIET)
_BOX = 8.5
_SMALLEST_HEAD = 5.2

_COLUMNS = {
    "number": 18.0,
    "name": 124.0,
    "street": 118.0,
    "unit": 30.0,
    "city": 76.0,
    "zip": 38.0,
    "date": 44.0,
    "contact": 82.0,
    "show": 58.0,
    "signature": 108.0,
}
"""Widths in points on a page with 696 points between margins; on wider paper they share it."""
_GROWING = ("name", "street", "city", "contact", "signature")
_SHOWN = ("A", "B", "C")


def draw_table(
    paper: Paper, words: Sequence[Wording], x: float, measure: float, top: float, bottom: float
) -> None:
    """Draw headings and lines between `top` and `bottom`; lines are never higher than 15 mm."""
    edges = _edges(x, measure)
    height = min((bottom - top - HEAD) / LINES, _LARGEST_LINE)
    with paper.element("Table"):
        with paper.element("THead"):
            _draw_heads(paper, words, edges, top)
        y = top + HEAD
        paper.rule(x, y, measure, FIFTH, ACCENT)
        with paper.element("TBody"):
            for number in range(1, LINES + 1):
                _draw_line(paper, number, edges, y, height)
                y += height
                weight = FIFTH if number % 5 == 0 else HAIRLINE
                paper.rule(x, y, measure, weight, QUIET)
    for edge, _ in list(edges.values())[1:]:
        paper.stroke((edge - _PAD / 2, top + HEAD), (edge - _PAD / 2, y), HAIRLINE, HAIR)


def _edges(x: float, measure: float) -> dict[str, tuple[float, float]]:
    """Return left edge and width of each column."""
    spare = measure - sum(_COLUMNS.values())
    grown = sum(_COLUMNS[key] for key in _GROWING)
    edges: dict[str, tuple[float, float]] = {}
    for key, wide in _COLUMNS.items():
        if key in _GROWING:
            wide += spare * _COLUMNS[key] / grown
        edges[key] = (x, wide - _PAD)
        x += wide
    return edges


def _draw_heads(
    paper: Paper, words: Sequence[Wording], edges: dict[str, tuple[float, float]], top: float
) -> None:
    first, second = words
    with paper.element("TR"):
        for key, (x, wide) in edges.items():
            with paper.element("TH", scope="column"):
                lines = [first.say(f"sheet.{key}"), second.say(f"sheet.{key}")]
                if lines[0] == lines[1]:
                    del lines[1]
                for at, line in enumerate(lines):
                    style = _narrow(line, _SECOND if at else _FIRST, wide)
                    with ExitStack() as opened:
                        if at:
                            opened.enter_context(paper.element("P", language=second.language))
                        paper.text(x, top + 11.5 + 9.5 * at, line, style)


def _narrow(line: str, style: Style, measure: float) -> Style:
    wide = width(line, style.face, style.size)
    if wide <= measure:
        return style
    size = max(style.size * measure / wide, _SMALLEST_HEAD)
    return Style(style.face, size, style.leading, style.color)


def _draw_line(
    paper: Paper, number: int, edges: dict[str, tuple[float, float]], y: float, height: float
) -> None:
    middle = y + height / 2
    with paper.element("TR"):
        for key, (x, wide) in edges.items():
            tag, scope = ("TH", "row") if key == "number" else ("TD", "")
            with paper.element(tag, scope=scope):
                if key == "number":
                    paper.text(x, middle + 3, str(number), _NUMBER)
                elif key == "show":
                    _draw_choices(paper, x, middle, wide)


def _draw_choices(paper: Paper, x: float, middle: float, wide: float) -> None:
    step = wide / len(_SHOWN)
    for at, letter in enumerate(_SHOWN):
        left = x + at * step
        text = letter if at == len(_SHOWN) - 1 else f"{letter} "
        paper.text(left + _BOX + 1.5, middle + 2.4, text, _LETTER)
        outline(paper, (left, middle - _BOX / 2, _BOX, _BOX), 0.5, QUIET)
