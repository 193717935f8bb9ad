"""The list of pages with check sums, so that a clerk or lawyer can tell if one was changed."""

from __future__ import annotations

from collections.abc import Sequence

from canvass_app.printing.data import PageKind, PageRecord
from canvass_app.printing.faces import Face
from canvass_app.printing.flow import Align, Mark, Placed, Rule, Strip, paginate, paragraph
from canvass_app.printing.pages.section import Context
from canvass_app.printing.paper import Paper
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
_KIND = Style(Face.SANS, 9.2, _ROW)
_TOTALS = 74.0
_GROUP = 41.0


class ManifestSection:
    """The list. `listed` pages stand before it; their records come from the paper."""

    kind = PageKind.MANIFEST

    def __init__(self, context: Context, listed: int) -> None:
        self._context = context
        self._listed = listed
        self.title = context.words.say("manifest.title")
        self.pages = len(self._paginate([PageRecord(PageKind.LETTER, 0, 0, "")] * listed))

    def signatures(self, index: int) -> tuple[int, int]:
        """No signatures."""
        return (0, 0)

    def draw(self, paper: Paper, index: int) -> None:
        """Draw page `index` from the records of the pages before the list."""
        paper.place(self._paginate(paper.records[: self._listed])[index])

    def _paginate(self, records: Sequence[PageRecord]) -> list[list[Placed]]:
        """Lay the list out; its height does not depend on what the records say."""
        context = self._context
        sheet = context.sheet
        strips = [*_opening(context), _heads(context)]
        strips += [_row(context, page, record) for page, record in enumerate(records, 1)]
        total = len(records) + getattr(self, "pages", 0)
        strips += [Strip(10), _totals(context, records, total)]
        return paginate(strips, sheet.top, sheet.top, sheet.bottom)


def _opening(context: Context) -> list[Strip]:
    sheet, words = context.sheet, context.words
    strips = paragraph(words.say("manifest.title"), TITLE, sheet.side, sheet.measure)
    strips.append(Strip(4))
    strips += paragraph(words.say("manifest.lead"), SMALL_BODY, sheet.side, sheet.measure)
    return [*strips, Strip(12)]


def _stops(context: Context) -> tuple[float, float, float, float]:
    """Right edge of the page number, left edges of kind, signatures and check sum."""
    side = context.sheet.side
    return (side + 24, side + 36, side + 106, side + context.sheet.measure - 8 * _GROUP + 4)


def _heads(context: Context) -> Strip:
    words, sheet = context.words, context.sheet
    page, kind, signatures, check = _stops(context)
    marks = (
        Mark(page, 10, words.say("manifest.page"), LABEL, Align.RIGHT),
        Mark(kind, 10, words.say("manifest.kind"), LABEL),
        Mark(signatures, 10, words.say("manifest.signatures"), LABEL),
        Mark(check, 10, words.say("manifest.sum"), LABEL),
    )
    return Strip(16, marks, (Rule(sheet.side, 16, sheet.measure, FIFTH, ACCENT),), keep=True)


def _row(context: Context, page: int, record: PageRecord) -> Strip:
    words, sheet = context.words, context.sheet
    page_x, kind_x, signatures_x, sum_x = _stops(context)
    shown = words.say("manifest.none")
    if record.first:
        numbers = [words.number(n) for n in (record.first, record.last)]
        shown = "–".join(dict.fromkeys(numbers))
    marks = (
        Mark(page_x, 10.6, words.number(page), Style(Face.SANS, 9.2, _ROW, QUIET), Align.RIGHT),
        Mark(kind_x, 10.6, words.say(f"kinds.{record.kind}"), _KIND),
        Mark(signatures_x, 10.6, shown, _KIND),
        *_grouped(record.digest, sum_x, 10.4),
    )
    weight, colour = (FIFTH, QUIET) if page % 5 == 0 else (HAIRLINE, HAIR)
    return Strip(_ROW, marks, (Rule(sheet.side, _ROW, sheet.measure, weight, colour),))


def _totals(context: Context, records: Sequence[PageRecord], pages: int) -> Strip:
    words, sheet, found = context.words, context.sheet, context.tally
    joined = digest("".join(record.digest for record in records))
    signatures = words.count(
        "manifest.total_signatures",
        found.signatures,
        first=words.number(found.first),
        last=words.number(found.last),
    )
    marks = (
        Mark(sheet.side, 16, words.say("manifest.total"), DATA_STRONG),
        Mark(sheet.side + 58, 16, signatures, _KIND),
        Mark(sheet.side + 58, 31, words.count("manifest.total_pages", pages), _KIND),
        Mark(sheet.side + 58, 46, words.say("manifest.total_sum"), _KIND),
        *_grouped(joined, sheet.side + 58, 61),
    )
    return Strip(_TOTALS, marks, (Rule(sheet.side, 0, sheet.measure, FIFTH, ACCENT),))


def _grouped(hexadecimal: str, x: float, y: float) -> list[Mark]:
    """Set 64 digits in groups of eight, each at its own stop, so that the eye can compare."""
    starts = range(0, len(hexadecimal), 8)
    return [
        Mark(x + _GROUP * at, y, hexadecimal[start : start + 8], CHECK)
        for at, start in enumerate(starts)
    ]
