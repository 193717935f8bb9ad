"""The blocks of a report as strips: figures, text, tables with wrapped cells, signatures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from canvass_app.printing.faces import Face
from canvass_app.printing.flow import (
    Align,
    Mark,
    Rule,
    Strip,
    as_part,
    cell_edge,
    paragraph,
    set_lines,
    together,
)
from canvass_app.printing.pages.section import one_line
from canvass_app.printing.parts import ARTIFACT, Part, cells
from canvass_app.printing.reports.report import Block, Figures, Heading, SignHere, Table, Text
from canvass_app.printing.script.paragraph import TextLine
from canvass_app.printing.text import plain
from canvass_app.printing.theme import (
    ACCENT,
    BODY,
    FIFTH,
    FIGURE,
    HAIR,
    HAIRLINE,
    HEADING,
    INK,
    LABEL,
    NOTE,
    QUIET,
    TITLE,
    Sheet,
    Style,
)  # fmt: skip

_SENTENCE = Style(Face.SERIF, 15, 21)
_CELL = Style(Face.SANS, 9, 11.4)
_TOTAL = Style(Face.SANS_SEMIBOLD, 9, 11.4)
_GAP = 8.0
_AIR = 4.6
"""Points above and below the text of a row, together."""
_SIGN = 46.0
_MOST_LINES = 24
"""Lines of one cell, so that no row is taller than a landscape page; the rest is “…”."""


@dataclass(frozen=True, slots=True)
class Column:
    """Where a column of a table begins, how wide it is, and how it is aligned."""

    x: float
    measure: float
    align: Align

    @property
    def anchor(self) -> float:
        """Where its text is aligned."""
        return self.x + self.align.value * self.measure


@dataclass
class FlowLayout:
    """The strips of a section, and the heads to repeat on a page that begins inside a table."""

    sheet: Sheet
    strips: list[Strip] = field(default_factory=list)
    again: dict[int, Strip] = field(default_factory=dict)

    def title(self, text: str) -> None:
        """Begin with the title of the section."""
        sheet = self.sheet
        lines = paragraph(plain(text), TITLE, sheet.side, sheet.measure)
        rule = Rule(sheet.side, 3, sheet.measure, FIFTH, ACCENT)
        self.strips += together([*as_part(lines, Part("H1")), Strip(12, (), (rule,)), Strip(1)])

    def add(self, block: Block) -> None:
        """Add a block below the last one."""
        if isinstance(block, Figures):
            self.strips.append(_figures(block, self.sheet))
        elif isinstance(block, Heading):
            self._add_heading(block)
        elif isinstance(block, Text):
            self._add_text(block)
        elif isinstance(block, Table):
            self._add_table(block)
        else:
            self.strips += [Strip(26), _sign_here(block, self.sheet)]

    def _add_heading(self, block: Heading) -> None:
        lines = paragraph(plain(block.text), HEADING, self.sheet.side, self.sheet.measure)
        kept = [Strip(s.height, s.marks, keep=True) for s in as_part(lines, Part("H2"))]
        self.strips += [Strip(13), *kept, Strip(2, keep=True)]

    def _add_text(self, block: Text) -> None:
        style = _SENTENCE if block.is_large else NOTE if block.is_small else BODY
        lines = paragraph(plain(block.text), style, self.sheet.side, self.sheet.measure)
        self.strips += [*as_part(lines, Part("P")), Strip(12 if block.is_large else 5)]

    def _add_table(self, block: Table) -> None:
        columns = _columns(block, self.sheet)
        table = Part("Table")
        heads = cells(len(columns), Part("THead", table), heading=True)
        self.strips.append(_heads(block, columns, heads, self.sheet))
        again = _heads(block, columns, [ARTIFACT] * len(columns), self.sheet)
        body = Part("TBody", table)
        last = len(block.rows) - 1
        for at, row in enumerate(block.rows):
            is_total = block.has_total and at == last
            strip = _row(row, columns, cells(len(columns), body, lead=True), self.sheet,
                         is_total=is_total, is_kept=block.has_total and at == last - 1)  # fmt: skip
            self.strips.append(strip)
            if at:
                self.again[id(strip)] = again
        self.strips.append(Strip(6))


HEAD = 17.0
"""The height of a row of heads, left free at the top of all pages except the first."""


def _figures(block: Figures, sheet: Sheet) -> Strip:
    step = sheet.measure / max(len(block.entries), 4)
    marks: list[Mark] = []
    for at, (figure, label) in enumerate(block.entries):
        part, x = Part("P"), sheet.side + at * step
        text, style = one_line(figure, FIGURE, step - 12)
        said, small = one_line(label, LABEL, step - 12)
        marks += [Mark(x, 30, text, style, part=part), Mark(x, 44, said, small, part=part)]
    return Strip(60, tuple(marks))


def _columns(block: Table, sheet: Sheet) -> list[Column]:
    room = sheet.measure - _GAP * (len(block.shares) - 1)
    whole = sum(block.shares)
    columns, x = list[Column](), sheet.side
    for at, share in enumerate(block.shares):
        measure = room * share / whole
        columns.append(Column(x, measure, Align.RIGHT if at in block.numbers else Align.LEFT))
        x += measure + _GAP
    return columns


def _heads(block: Table, columns: Sequence[Column], parts: Sequence[Part], sheet: Sheet) -> Strip:
    marks = []
    for head, column, part in zip(block.heads, columns, parts, strict=True):
        text, style = one_line(head, LABEL, column.measure)
        marks.append(Mark(column.anchor, 11, text, style, column.align, part))
    rule = Rule(sheet.side, HEAD - 1, sheet.measure, FIFTH, QUIET)
    return Strip(HEAD, tuple(marks), (rule,), keep=True)


def _row(
    row: Sequence[str], columns: Sequence[Column], parts: Sequence[Part], sheet: Sheet,
    *, is_total: bool, is_kept: bool,
) -> Strip:  # fmt: skip
    style = _TOTAL if is_total else _CELL
    marks: list[Mark] = []
    deepest = 1
    for text, column, part in zip(row, columns, parts, strict=True):
        said = plain(text)
        lines = set_lines(said, style.face, style.size, column.measure)
        if len(lines) > _MOST_LINES:
            lines = [*lines[: _MOST_LINES - 1], TextLine("…")]
        deepest = max(deepest, len(lines))
        x, align = cell_edge(lines, column.x, column.measure, column.align)
        if lines[0].levels:
            part = Part("P", part)
        marks += [
            Mark(x, 11.2 + at * style.leading, line, style, align, part)
            for at, line in enumerate(lines)
        ]
    height = deepest * style.leading + _AIR
    rules = [Rule(sheet.side, height, sheet.measure, HAIRLINE, HAIR)]
    if is_total:
        rules = [Rule(sheet.side, 0, sheet.measure, FIFTH, QUIET)]
    return Strip(height, tuple(marks), tuple(rules), keep=is_kept)


def _sign_here(block: SignHere, sheet: Sheet) -> Strip:
    step = sheet.measure / len(block.labels)
    marks, rules = list[Mark](), list[Rule]()
    for at, text in enumerate(block.labels):
        x = sheet.side + at * step
        said, style = one_line(text, NOTE, step - 18)
        marks.append(Mark(x, _SIGN - 8, said, style, part=Part("P")))
        rules.append(Rule(x, _SIGN - 20, step - 18, 0.6, INK))
    return Strip(_SIGN, tuple(marks), tuple(rules))
