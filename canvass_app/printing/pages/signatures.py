"""The signature pages: the ask in words, then numbered rows with air and hairlines."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.printing.data import PageKind, PageSize, SignatureRow, printed_date
from canvass_app.printing.faces import Face
from canvass_app.printing.flow import Align, fit, paragraphs, wrap
from canvass_app.printing.pages.section import Context, one_line
from canvass_app.printing.paper import Paper
from canvass_app.printing.text import plain, zip_area
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
)  # fmt: skip

_NAME = Style(Face.SANS, 10.4, 13)
_NUMBER = Style(Face.SANS, 9.2, 13, QUIET)
_MARK = Style(Face.SANS_SEMIBOLD, 10, 13, ACCENT)
_WITHHELD = Style(Face.SANS, 9, 13, QUIET)
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

    @property
    def pages(self) -> int:
        """As many as the rows fill."""
        return -(-len(self._context.data.rows) // self._rows)

    def signatures(self, index: int) -> tuple[int, int]:
        """The first and last number on page `index`."""
        rows = self._page_rows(index)
        return (rows[0].number, rows[-1].number)

    def draw(self, paper: Paper, index: int) -> None:
        """Draw page `index`."""
        rows = self._page_rows(index)
        self._draw_head(paper, rows)
        y = self._table + _HEAD
        for at, row in enumerate(rows):
            self._draw_row(paper, row, y + at * self._row)
            below = y + (at + 1) * self._row
            fifth = (at + 1) % 5 == 0
            sheet = self._context.sheet
            weight, colour = (FIFTH, QUIET) if fifth else (HAIRLINE, HAIR)
            paper.rule(sheet.side, below, sheet.measure, weight, colour)
        self._draw_notes(paper, rows, y + len(rows) * self._row)

    def _page_rows(self, index: int) -> list[SignatureRow]:
        rows = self._context.data.rows
        start = index * self._rows
        return [rows[at] for at in range(start, min(start + self._rows, len(rows)))]

    def _draw_head(self, paper: Paper, rows: list[SignatureRow]) -> None:
        context = self._context
        sheet, words = context.sheet, context.words
        first, last = rows[0].number, rows[-1].number
        key = "signatures.range_one" if first == last else "signatures.range"
        shown = words.say(key, first=words.number(first), last=words.number(last))
        title = plain(context.data.texts[0].title)
        text, style = one_line(title, _RUNNING, sheet.measure - 120)
        paper.text(sheet.side, sheet.top, text, style)
        paper.text(sheet.side + sheet.measure, sheet.top, shown, LABEL, Align.RIGHT)
        y = sheet.top + 6
        for line in self._ask:
            y += self._ask_style.leading
            paper.text(sheet.side, y, line, self._ask_style)
        for column in self._columns:
            heading = words.say(f"signatures.{column.key}")
            text, style = one_line(heading, LABEL, column.measure)
            paper.text(column.anchor, self._table + _HEAD - 6, text, style, column.align)
        paper.rule(sheet.side, self._table + _HEAD, sheet.measure, FIFTH, ACCENT)

    def _draw_row(self, paper: Paper, row: SignatureRow, top: float) -> None:
        middle = top + self._row / 2
        for column in self._columns:
            text, style = _cell(self._context, column.key, row)
            if text:
                fitted = fit(text, style.face, style.size, column.measure, self._row - 3)
                paper.fitted(column.anchor, middle, fitted, style, column.align)
            if column.key == "number" and row.likely:
                x = column.x + column.measure + 2.5
                paper.text(x, middle + 3.2, "†", _MARK)

    def _draw_notes(self, paper: Paper, rows: list[SignatureRow], y: float) -> None:
        context = self._context
        words, sheet = context.words, context.sheet
        notes = [words.say("signatures.note_archive" if context.archive else "signatures.note")]
        if any(row.likely for row in rows):
            notes.insert(0, words.say("signatures.likely_mark", place=context.place))
        for note in notes:
            y += 11.5
            text, style = one_line(note, NOTE, sheet.measure)
            paper.text(sheet.side, y, text, style)


def _columns(context: Context) -> tuple[Column, ...]:
    """Divide the measure: figures get what they need, words share the rest."""
    number, mark, date, reference = 28.0, 16.0, 50.0, 56.0
    zip_code = 48.0 if context.archive else 32.0
    figures = number + mark + zip_code + date + reference
    words: tuple[tuple[str, float], ...] = (("name", 0.63), ("city", 0.37))
    if context.archive:
        words = (("name", 0.40), ("street", 0.34), ("city", 0.26))
    rest = context.sheet.measure - figures - _GAP * (len(words) + 2)
    x = context.sheet.side
    columns = [Column("number", x, number, Align.RIGHT)]
    x += number + mark
    spans = [(key, rest * share) for key, share in words]
    spans += [("zip", zip_code), ("date", date)]
    for key, measure in spans:
        columns.append(Column(key, x, measure))
        x += measure + _GAP
    columns.append(Column("reference", x, reference))
    return tuple(columns)


def _cell(context: Context, key: str, row: SignatureRow) -> tuple[str, Style]:
    if key == "number":
        return str(row.number), _NUMBER
    if key == "name":
        name = plain(row.name)
        if name:
            return name, _NAME
        return context.words.say("signatures.withheld"), _WITHHELD
    if key == "street":
        return plain(", ".join(part for part in (row.street, row.unit) if part)), DATA
    if key == "city":
        return plain(row.city), DATA
    if key == "zip":
        return (plain(row.zip) if context.archive else zip_area(row.zip)), DATA
    if key == "date":
        return plain(printed_date(row, context.data.profile)), DATA
    return f"{plain(row.sheet)} · {row.line}", DATA


def _ask(context: Context) -> tuple[list[str], Style]:
    """Return the ask in lines, at the largest size that leaves a full page of rows.

    A very long ask leaves fewer rows rather than being cut. Raises `UserError` where not
    even five rows would be left.
    """
    sheet = context.sheet
    text = " ".join(paragraphs(context.data.texts[0].ask))
    wanted = _ROWS[context.data.page] * _SMALLEST_ROW
    room = sheet.bottom - _NOTES - _HEAD - sheet.top - 24
    lines: list[str] = []
    style = _ask_style(_ASK_SIZES[0])
    for size in _ASK_SIZES:
        style = _ask_style(size)
        lines = wrap(text, style.face, style.size, sheet.measure)
        if room - len(lines) * style.leading >= wanted:
            return lines, style
    if room - len(lines) * style.leading < 5 * _SMALLEST_ROW:
        raise UserError(
            say("The ask is too long to stand on each signature page."),
            say("Shorten the ask to a few sentences and move the rest to the reasons."),
        )
    return lines, style


def _ask_style(size: float) -> Style:
    return Style(Face.SERIF, size, size * 1.36, INK)
