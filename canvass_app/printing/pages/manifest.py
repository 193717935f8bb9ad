"""The list of pages with checksums, so that a clerk or lawyer can see if one was changed."""

from __future__ import annotations

from canvass_app.printing.data import PageKind, PageRecord
from canvass_app.printing.faces import Face
from canvass_app.printing.flow import Align, as_part, paragraph, wrap
from canvass_app.printing.grid import Cell, Grid, Stop
from canvass_app.printing.pages.section import Context
from canvass_app.printing.paper import Paper
from canvass_app.printing.parts import Part
from canvass_app.printing.text import digest
from canvass_app.printing.theme import (
    ACCENT,
    CHECK,
    DATA_STRONG,
    FIFTH,
    HAIR,
    HAIRLINE,
    LABEL,
    QUIET,
    SMALL_BODY,
    TITLE,
    Style,
)  # fmt: skip

_ROW = 15.0
_HEAD = 16.0
_KIND = Style(Face.SANS, 9.2, _ROW)
_NUMBER = Style(Face.SANS, 9.2, _ROW, QUIET)
_TOTALS = 84.0
_GROUP = 41.0
_SUM = 8 * _GROUP - 4
"""Width in points of a checksum in eight groups."""


class ManifestSection:
    """The list. `listed` pages come before it; their records come from the paper."""

    kind = PageKind.MANIFEST

    def __init__(self, context: Context, listed: int) -> None:
        self._context = context
        self._listed = listed
        self.title = context.words.say("manifest.title")
        sheet, words = context.sheet, context.words
        lead = wrap(words.say("manifest.lead"), SMALL_BODY.face, SMALL_BODY.size, sheet.measure)
        self._opening = TITLE.leading + 4 + len(lead) * SMALL_BODY.leading + 12
        self._first = int((sheet.bottom - sheet.top - self._opening - _HEAD) / _ROW)
        self._full = int((sheet.bottom - sheet.top - _HEAD) / _ROW)
        self.pages = self._count()
        self._grid = Grid(_stops(context), _ROW)

    def signatures(self, index: int) -> tuple[int, int]:
        """No signatures."""
        return (0, 0)

    def draw(self, paper: Paper, index: int) -> None:
        """Draw page `index` from the records of the pages before the list."""
        context = self._context
        y = context.sheet.top
        if index == 0:
            _opening(paper, context)
            y += self._opening
        start = 0 if index == 0 else self._first + (index - 1) * self._full
        rows = paper.records[start : min(start + self._room(index), self._listed)]
        if rows:
            y = self._table(paper, rows, start, y)
        if index == self.pages - 1:
            _totals(
                paper, context, paper.records[: self._listed], self._listed + self.pages, y + 10
            )

    def _room(self, index: int) -> int:
        return self._first if index == 0 else self._full

    def _count(self) -> int:
        """Return how many pages rows and totals take; totals may get their own page."""
        pages, left = 1, self._listed
        while left > self._room(pages - 1):
            left -= self._room(pages - 1)
            pages += 1
        used = left * _ROW + (self._opening if pages == 1 else 0.0) + _HEAD
        sheet = self._context.sheet
        return pages if sheet.top + used + _TOTALS <= sheet.bottom else pages + 1

    def _table(self, paper: Paper, rows: list[PageRecord], start: int, y: float) -> float:
        """Draw rows of the list, a table on each page; return where they end."""
        words, sheet = self._context.words, self._context.sheet
        heads = [words.say(f"manifest.{key}") for key in ("page", "kind", "signatures", "sum")]
        with paper.element("Table"):
            with paper.element("THead"):
                self._grid.heads(paper, y + 10, heads, LABEL)
            y += _HEAD
            paper.rule(sheet.side, y, sheet.measure, FIFTH, ACCENT)
            with paper.element("TBody"):
                for page, record in enumerate(rows, start + 1):
                    self._grid.row(paper, y, _cells(self._context, page, record))
                    y += _ROW
                    weight, color = (FIFTH, QUIET) if page % 5 == 0 else (HAIRLINE, HAIR)
                    paper.rule(sheet.side, y, sheet.measure, weight, color)
        return y


def _opening(paper: Paper, context: Context) -> None:
    sheet, words = context.sheet, context.words
    title = paragraph(words.say("manifest.title"), TITLE, sheet.side, sheet.measure)
    lead = paragraph(words.say("manifest.lead"), SMALL_BODY, sheet.side, sheet.measure)
    y = sheet.top
    for strip in as_part(title, Part("H1")):
        paper.place([(y, strip)])
        y += strip.height
    y += 4
    part = Part("P")
    paper.place([(y + at * SMALL_BODY.leading, s) for at, s in enumerate(as_part(lead, part))])


def _stops(context: Context) -> tuple[Stop, ...]:
    side, right = context.sheet.side, context.sheet.side + context.sheet.measure
    return (
        Stop(side, 24, Align.RIGHT, _NUMBER, scope="row"),
        Stop(side + 36, 66, style=_KIND),
        Stop(side + 106, right - _SUM - side - 112, style=_KIND),
        Stop(right - _SUM, _SUM, style=CHECK),
    )


def _cells(context: Context, page: int, record: PageRecord) -> list[str | Cell]:
    words = context.words
    shown = words.say("manifest.none")
    if record.first:
        numbers = [words.number(n) for n in (record.first, record.last)]
        shown = "–".join(dict.fromkeys(numbers))
    kind = words.say(f"kinds.{record.kind}")
    return [words.number(page), kind, shown, Cell(_grouped(record.digest), CHECK, step=_GROUP)]


def _totals(
    paper: Paper, context: Context, records: list[PageRecord], pages: int, y: float
) -> None:
    words, sheet, found = context.words, context.sheet, context.tally
    signatures = words.count(
        "manifest.total_signatures",
        found.signatures,
        first=words.number(found.first),
        last=words.number(found.last),
    )
    joined = digest("".join(record.digest for record in records))
    paper.rule(sheet.side, y, sheet.measure, FIFTH, ACCENT)
    with paper.element("H2"):
        paper.text(sheet.side, y + 16, words.say("manifest.total"), DATA_STRONG)
    texts = [
        signatures,
        words.count("manifest.total_pages", pages),
        words.say("manifest.total_sum"),
    ]
    for at, text in enumerate(texts):
        paper.text(sheet.side + 58, y + 16 + 15 * at, text, _KIND)
    with paper.element("P"):
        for at, group in enumerate(_grouped(joined).split()):
            paper.text(sheet.side + 58 + at * _GROUP, y + 61, f"{group} ", CHECK)


def _grouped(hexadecimal: str) -> str:
    """Set 64 digits in groups of eight, so that people can compare them."""
    starts = range(0, len(hexadecimal), 8)
    return " ".join(hexadecimal[start : start + 8] for start in starts)
