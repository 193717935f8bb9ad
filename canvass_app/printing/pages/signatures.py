"""The signature pages: the ask in words, then numbered rows with white space and hairlines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from canvass_app.model.errors import UserError
from canvass_app.model.profile import ZipShown
from canvass_app.model.words import say
from canvass_app.printing.data import PageKind, PageSize, SignatureRow
from canvass_app.printing.faces import Face
from canvass_app.printing.flow import Align, edge, paragraphs, set_lines
from canvass_app.printing.grid import Cell, Grid, Picture, Stop
from canvass_app.printing.lines import spaced
from canvass_app.printing.pages import shown
from canvass_app.printing.pages.cells import cell_text, column_keys
from canvass_app.printing.pages.ink import ink_picture
from canvass_app.printing.pages.section import Context, one_line, spoken
from canvass_app.printing.paper import Paper
from canvass_app.printing.script.paragraph import Paragraph, TextLine
from canvass_app.printing.text import plain
from canvass_app.printing.theme import (
    ACCENT,
    DATA,
    FIFTH,
    HAIR,
    HAIRLINE,
    INK,
    LABEL,
    NOTE,
    QUIET,
    Style,
    one_weight,
)  # fmt: skip

_NAME = Style(Face.SANS, 10.4, 13)
_NUMBER = Style(Face.SANS, 9.2, 13, QUIET)
_MARK = Style(Face.SANS_SEMIBOLD, 10, 13, ACCENT)
_WITHHELD = Style(Face.SANS, 9, 13, QUIET)
_STYLES = {"number": _NUMBER, "name": _NAME}
_RUNNING = Style(Face.SERIF_SEMIBOLD, 13.5, 18, ACCENT)
_ASK_SIZES = (9.8, 9.2, 8.6, 8.0, 7.5)
_ROWS = {PageSize.LETTER: 25, PageSize.LEGAL: 35, PageSize.A4: 25}
_SMALLEST_ROW = 20.0
_HEAD = 20.0
_NOTES = 24.0
_GAP = 9.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column of cells: heading key, left edge and width in points, alignment."""

    key: str
    x: float
    measure: float
    align: Align = Align.LEFT

    @property
    def anchor(self) -> float:
        """Where its text is aligned."""
        return self.x + self.align.value * self.measure


class SignatureSection:
    """All signature pages of a packet."""

    kind = PageKind.SIGNATURES

    def __init__(self, context: Context) -> None:
        self._context = context
        self.title = context.words.say("kinds.signatures")
        self._columns = _columns(context)
        self._ask, self._ask_style = _ask(context)
        self._table = context.sheet.top + 12 + len(self._ask) * self._ask_style.leading + 12
        room = context.sheet.bottom - _NOTES - self._table - _HEAD
        self._rows = min(_ROWS[context.data.page], int(room / _SMALLEST_ROW) // 5 * 5)
        self._row = room / self._rows
        self._grid = Grid([_stop(column) for column in self._columns], self._row)
        self._noted: set[str] = set()
        self._language = spoken(context.data.texts[0].language, context.words.language)

    @property
    def pages(self) -> int:
        """As many as the rows fill."""
        return -(-len(self._context.data.rows) // self._rows)

    def signatures(self, index: int) -> tuple[int, int]:
        """The first and last number on page `index`."""
        rows = self._page_rows(index)
        return (rows[0].number, rows[-1].number)

    def draw(self, paper: Paper, index: int) -> None:
        """Draw page `index`. The ask is read aloud once; each page has its own table."""
        rows = self._page_rows(index)
        if index == 0:
            self._draw_title(paper, rows)
            with paper.element("P", language=self._language, rtl=self._ask[0].rtl):
                self._draw_ask(paper)
        else:
            with paper.artifact():
                self._draw_title(paper, rows)
                self._draw_ask(paper)
        y = self._table + _HEAD
        with paper.element("Table"):
            self._draw_heads(paper)
            with paper.element("TBody"):
                self._draw_rows(paper, rows, y)
        self._draw_notes(paper, rows, y + len(rows) * self._row)

    def _page_rows(self, index: int) -> list[SignatureRow]:
        rows = self._context.data.rows
        start = index * self._rows
        return [rows[at] for at in range(start, min(start + self._rows, len(rows)))]

    def _draw_title(self, paper: Paper, rows: list[SignatureRow]) -> None:
        context = self._context
        sheet, words = context.sheet, context.words
        first, last = rows[0].number, rows[-1].number
        key = "signatures.range_one" if first == last else "signatures.range"
        shown = words.say(key, first=words.number(first), last=words.number(last))
        petition = context.data.texts[0]
        is_turned = self._ask[0].rtl
        wanted = one_weight(_RUNNING) if is_turned else _RUNNING
        title, style = one_line(plain(petition.title), wanted, sheet.measure - 120)
        line = Paragraph(title, petition.language).whole
        edges = (sheet.side, Align.LEFT), (sheet.side + sheet.measure, Align.RIGHT)
        (x, align), (other, other_align) = edges[::-1] if is_turned else edges
        with paper.element("H1", language=self._language, rtl=is_turned and line.rtl):
            paper.text(x, sheet.top, line, style, align)
        paper.text(other, sheet.top, shown, LABEL, other_align)

    def _draw_ask(self, paper: Paper) -> None:
        sheet = self._context.sheet
        x, align = edge(self._ask[0], sheet.side, sheet.measure)
        y = sheet.top + 6
        for line in self._ask:
            y += self._ask_style.leading
            paper.text(x, y, spaced(line), self._ask_style, align)

    def _draw_heads(self, paper: Paper) -> None:
        sheet, words = self._context.sheet, self._context.words
        heads = [words.say(f"signatures.{column.key}") for column in self._columns]
        with paper.element("THead"):
            self._grid.heads(paper, self._table + _HEAD - 6, heads, LABEL)
        paper.rule(sheet.side, self._table + _HEAD, sheet.measure, FIFTH, ACCENT)

    def _draw_rows(self, paper: Paper, rows: list[SignatureRow], top: float) -> None:
        sheet = self._context.sheet
        for at, row in enumerate(rows, 1):
            cells = [self._cell(column, row) for column in self._columns]
            if row.ink:
                self._grid.row_with_pictures(paper, top, self._with_ink(cells, row))
            else:
                self._grid.row(paper, top, cells)
            top += self._row
            weight, color = (HAIRLINE, HAIR) if at % 5 else (FIFTH, QUIET)
            paper.rule(sheet.side, top, sheet.measure, weight, color)

    def _with_ink(
        self, cells: Sequence[str | Cell], row: SignatureRow
    ) -> list[str | Cell | Picture]:
        words = self._context.words
        alt = words.say("signatures.ink_alt", number=words.number(row.number))
        return [
            ink_picture(row.ink, alt) if column.key == "ink" else cell
            for column, cell in zip(self._columns, cells, strict=True)
        ]

    def _cell(self, column: Column, row: SignatureRow) -> str | Cell:
        if column.key == "ink":
            return ""
        text, style = _cell(self._context, column.key, row)
        if column.key == "number" and row.likely:
            return Cell(text, style, "†", _MARK)
        return text if style is _STYLES.get(column.key, DATA) else Cell(text, style)

    def _draw_notes(self, paper: Paper, rows: list[SignatureRow], y: float) -> None:
        """Draw the notes below the rows; a repeated note is an artifact."""
        context = self._context
        words, sheet = context.words, context.sheet
        notes = [shown.note(words, context.data.shows)]
        if any(row.likely for row in rows):
            notes.insert(0, words.say("signatures.likely_mark", place=context.place))
        for note in notes:
            y += 11.5
            text, style = one_line(note, NOTE, sheet.measure)
            with paper.artifact() if note in self._noted else paper.element("P"):
                paper.text(sheet.side, y, text, style)
            self._noted.add(note)


def _stop(column: Column) -> Stop:
    scope = "row" if column.key == "number" else ""
    style = _STYLES.get(column.key, DATA)
    return Stop(column.x, column.measure, column.align, style, scope)


_FIGURES = {"date": 50.0, "reference": 56.0, "ink": 74.0}
"""Widths in points of the columns whose content has a known length."""
_WORDS = {"name": 0.40, "street": 0.34, "city": 0.26, "contact": 0.40}
"""How the columns of words share the width that the figures leave."""
_NUMBER_WIDTH, _MARK_WIDTH = 28.0, 16.0


def _columns(context: Context) -> tuple[Column, ...]:
    """Divide the measure: figures get what they need; words share the rest."""
    shows = context.data.shows
    zip_code = 48.0 if shows.zip is ZipShown.WHOLE else 32.0
    widths = {**_FIGURES, "zip": zip_code}
    keys = _keys(context)
    shares = _shares(keys)
    taken = _NUMBER_WIDTH + _MARK_WIDTH + sum(widths.get(key, 0.0) for key in keys)
    rest = context.sheet.measure - taken - _GAP * (len(keys) - 1)
    columns = [Column("number", context.sheet.side, _NUMBER_WIDTH, Align.RIGHT)]
    x = context.sheet.side + _NUMBER_WIDTH + _MARK_WIDTH
    for key in keys:
        measure = rest * shares[key] if key in shares else widths[key]
        columns.append(Column(key, x, measure))
        x += measure + _GAP
    return tuple(columns)


def _keys(context: Context) -> tuple[str, ...]:
    """Return the columns after the number; signatures have one only if there are any."""
    keys = column_keys(context.data.shows)[1:]
    if not any(row.ink for row in context.data.rows):
        return keys
    at = keys.index("name") + 1 if "name" in keys else 0
    return (*keys[:at], "ink", *keys[at:])


def _shares(keys: Sequence[str]) -> dict[str, float]:
    if [key for key in keys if key != "ink"][:2] == ["name", "city"]:
        return {"name": 0.63, "city": 0.37}
    wanted = {key: _WORDS[key] for key in keys if key in _WORDS}
    whole = sum(wanted.values())
    return {key: share / whole for key, share in wanted.items()}


def _cell(context: Context, key: str, row: SignatureRow) -> tuple[str, Style]:
    text = cell_text(context.data, row, key)
    if key == "number":
        return text, _NUMBER
    if key != "name":
        return text, DATA
    return (text, _NAME) if text else (context.words.say("signatures.withheld"), _WITHHELD)


def _ask(context: Context) -> tuple[list[TextLine], Style]:
    """Return the ask in lines, at the largest size that leaves a full page of rows.

    A very long ask leaves fewer rows rather than being cut off. Raises `UserError` if it would not
    leave even five rows.
    """
    sheet = context.sheet
    first = context.data.texts[0]
    text = " ".join(paragraphs(first.ask))
    wanted = _ROWS[context.data.page] * _SMALLEST_ROW
    room = sheet.bottom - _NOTES - _HEAD - sheet.top - 24
    lines: list[TextLine] = []
    style = _ask_style(_ASK_SIZES[0])
    for size in _ASK_SIZES:
        style = _ask_style(size)
        lines = set_lines(text, style.face, style.size, sheet.measure, language=first.language)
        if room - len(lines) * style.leading >= wanted:
            return lines, style
    if room - len(lines) * style.leading < 5 * _SMALLEST_ROW:
        raise UserError(
            say("The ask is too long to fit on each signature page."),
            say("Shorten the ask to a few sentences and move the rest to the reasons."),
        )
    return lines, style


def _ask_style(size: float) -> Style:
    return Style(Face.SERIF, size, size * 1.36, INK)
