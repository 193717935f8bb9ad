"""Short entries set in newspaper columns, for the breakdowns of the summary."""

from __future__ import annotations

from collections.abc import Sequence

from canvass_app.printing.faces import Face, width
from canvass_app.printing.flow import Align, Mark, Rule, Strip
from canvass_app.printing.parts import ARTIFACT, Part, cells
from canvass_app.printing.theme import DATA, FIFTH, HAIR, HAIRLINE, LABEL, QUIET, Style

ROW = 15.0
_DEPTH = 30
"""Rows per column; columns are filled from top to bottom before the next block begins."""

Entry = tuple[str, ...]


def columns(
    entries: Sequence[Entry],
    heads: Entry,
    x: float,
    measure: float,
    count: int,
    gutter: float = 26.0,
) -> list[Strip]:
    """Set `entries` in `count` columns; the first cell of each is flush left, the others right.

    People read down each column, then go to the next. Long lists are split into blocks of columns,
    so that no block spans two pages in reading order.
    """
    column = (measure - gutter * (count - 1)) / count
    strips: list[Strip] = []
    table = Part("Table")
    for start in range(0, len(entries), _DEPTH * count):
        block = entries[start : start + _DEPTH * count]
        rows = -(-len(block) // count)
        used = -(-len(block) // rows)
        lefts = [x + at * (column + gutter) for at in range(used)]
        if strips:
            strips.append(Strip(ROW))
        if any(heads):
            strips.append(_head(heads, lefts, column, None if start else table))
        body = Part("TBody", table)
        parts = [cells(len(entry), body, lead=True) for entry in block]
        for row in range(rows):
            beside = [
                (left, block[at], parts[at])
                for left, at in zip(lefts, range(row, len(block), rows), strict=False)
            ]
            strips.append(_row(beside, column, row, keep=row in (0, rows - 2) and rows > 1))
    return strips


def _stops(left: float, column: float, cells: Entry) -> list[tuple[float, Align]]:
    numbers = len(cells) - 1
    step = min(62.0, column * 0.22)
    rights = [left + column - step * (numbers - 1 - at) for at in range(numbers)]
    return [(left, Align.LEFT), *((right, Align.RIGHT) for right in rights)]


def _head(heads: Entry, lefts: Sequence[float], column: float, table: Part | None) -> Strip:
    """Set the heads over each column; the first ones are the headings of `table`."""
    marks: list[Mark] = []
    rules: list[Rule] = []
    again = [ARTIFACT] * len(heads)
    parts = cells(len(heads), Part("THead", table), heading=True) if table else again
    for left in lefts:
        stops = _stops(left, column, heads)
        for text, (at, align), part in zip(heads, stops, parts, strict=True):
            marks.append(Mark(at, 10, text, LABEL, align, part))
        parts = again
    for left in lefts:
        rules.append(Rule(left, ROW, column, FIFTH, QUIET))
    return Strip(ROW, tuple(m for m in marks if m.text), tuple(rules), keep=True)


def _row(
    beside: Sequence[tuple[float, Entry, Sequence[Part]]], column: float, row: int, *, keep: bool
) -> Strip:
    marks: list[Mark] = []
    rules: list[Rule] = []
    for left, entry, parts in beside:
        stops = _stops(left, column, entry)
        room = column - (min(62.0, column * 0.22) * (len(entry) - 1)) - 4
        for text, (at, align), part in zip(entry, stops, parts, strict=True):
            style = _shrunk(text, room) if align is Align.LEFT else DATA
            marks.append(Mark(at, 10.8, text, style, align, part))
        weight = 0.7 if (row + 1) % 5 == 0 else HAIRLINE
        rules.append(Rule(left, ROW, column, weight, HAIR))
    return Strip(ROW, tuple(marks), tuple(rules), keep=keep)


def _shrunk(text: str, room: float) -> Style:
    wide = width(text, Face.SANS, DATA.size)
    return DATA if wide <= room else Style(Face.SANS, DATA.size * room / wide, ROW)
