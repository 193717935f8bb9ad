"""The table of contents: one page after the letter, in longer packets."""

from __future__ import annotations

from collections.abc import Sequence

from canvass_app.printing.data import PageKind
from canvass_app.printing.flow import Align
from canvass_app.printing.pages.section import Context, Section, one_line
from canvass_app.printing.paper import Paper
from canvass_app.printing.theme import (
    ACCENT,
    BODY,
    FIFTH,
    HAIR,
    HAIRLINE,
    NOTE,
    QUIET,
    TITLE,
    Style,
)

CONTENTS_FROM = 6
"""A packet with at least this many pages before the list of pages has a table of contents."""

_ROW = 26.0
_NUMBER = Style(BODY.face, BODY.size, BODY.leading, QUIET)
_NUMBERS = 60.0


class ContentsSection:
    """The table of contents. `list` sets its entries."""

    kind = PageKind.CONTENTS
    pages = 1

    def __init__(self, context: Context) -> None:
        self._context = context
        self.title = context.words.say("contents.title")
        self._entries: list[tuple[str, str, int]] = []

    def list(self, sections: Sequence[Section]) -> None:
        """List `sections`, which follow one another from page 1."""
        page = 1
        for section in sections:
            if section is not self:
                self._entries.append((section.title, self._note(section), page))
            page += section.pages

    def signatures(self, index: int) -> tuple[int, int]:
        """No signatures."""
        return (0, 0)

    def draw(self, paper: Paper, index: int) -> None:
        """Draw the page."""
        sheet = self._context.sheet
        with paper.element("H1"):
            paper.text(sheet.letter_side, sheet.top + 22, self.title, TITLE)
        y = sheet.top + 44
        paper.rule(sheet.letter_side, y, sheet.letter_measure, FIFTH, ACCENT)
        with paper.element("TOC"):
            for title, note, page in self._entries:
                with paper.element("TOCI"):
                    self._entry(paper, y, title, note, page)
                y += _ROW
                paper.rule(sheet.letter_side, y, sheet.letter_measure, HAIRLINE, HAIR)

    def _entry(self, paper: Paper, y: float, title: str, note: str, page: int) -> None:
        sheet, words = self._context.sheet, self._context.words
        left, right = sheet.letter_side, sheet.letter_side + sheet.letter_measure
        base = y + _ROW / 2 + 3.6
        with paper.element("P"):
            text, style = one_line(title, BODY, sheet.letter_measure * 0.55)
            paper.text(left, base, f"{text} ", style)
            if note:
                paper.text(right - _NUMBERS, base, f"{note} ", NOTE, Align.RIGHT)
            paper.text(right, base, words.number(page), _NUMBER, Align.RIGHT)

    def _note(self, section: Section) -> str:
        """Return which signatures a section has, if any."""
        words, found = self._context.words, self._context.tally
        if section.kind is not PageKind.SIGNATURES:
            return ""
        first, last = words.number(found.first), words.number(found.last)
        return words.say("receipt.numbers", first=first, last=last)
