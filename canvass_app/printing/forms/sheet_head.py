"""The head of a blank sheet: title, addressee and ask in each language, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from canvass_app.model.campaign import PetitionText
from canvass_app.printing.faces import Face
from canvass_app.printing.flow import paragraphs
from canvass_app.printing.forms.output import prose, prose_height
from canvass_app.printing.forms.sheet_table import HEAD, LINES, SMALLEST_LINE
from canvass_app.printing.paper import Paper
from canvass_app.printing.script.paragraph import Paragraph
from canvass_app.printing.text import plain
from canvass_app.printing.theme import ACCENT, QUIET, Style, one_weight
from canvass_app.printing.wording import Wording

_GUTTER = 22.0
_SIZES = (9.4, 9.0, 8.6, 8.2, 7.8, 7.4, 7.0)
_GOOD_LINE = 24.5
"""Points; with less room, the text is set smaller, down to the last of the sizes."""


@dataclass(frozen=True, slots=True)
class _Column:
    """The text in one language. `language` is empty if it is the document's."""

    language: str
    title: str
    to: str
    ask: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """The typeset head: its columns, the size of its text, and its height in points."""

    columns: tuple[_Column, ...]
    x: float
    measure: float
    size: float

    @property
    def height(self) -> float:
        """The height of the longest column."""
        return max(self._height(column) for column in self.columns)

    def draw(self, paper: Paper, y: float) -> None:
        """Draw the columns with their top at `y`."""
        title, to, ask = self._styles()
        wide = self._column
        for at, column in enumerate(self.columns):
            x, below = self.x + at * (wide + _GUTTER), y
            turned = Paragraph(column.title, column.language).rtl
            heading = one_weight(title) if turned else title
            below = prose(paper, column.title, heading, x, below, wide, column.language)
            if column.to:
                below = prose(paper, column.to, to, x, below, wide, column.language)
            for part in column.ask:
                below = prose(paper, part, ask, x, below + 2, wide, column.language)

    @property
    def _column(self) -> float:
        return (self.measure - _GUTTER * (len(self.columns) - 1)) / len(self.columns)

    def _height(self, column: _Column) -> float:
        title, to, ask = self._styles()
        wide = self._column
        asked = sum(2 + prose_height(part, ask, wide) for part in column.ask)
        addressed = prose_height(column.to, to, wide) if column.to else 0.0
        return prose_height(column.title, title, wide) + addressed + asked

    def _styles(self) -> tuple[Style, Style, Style]:
        size = self.size
        return (
            Style(Face.SERIF_SEMIBOLD, size * 1.3, size * 1.62, ACCENT),
            Style(Face.SERIF, size, size * 1.3, QUIET),
            Style(Face.SERIF, size, size * 1.3),
        )


def set_head(
    texts: Sequence[PetitionText], words: Sequence[Wording], x: float, measure: float, room: float
) -> Head | None:
    """Return the head at the largest size that leaves enough room for the lines, if there is one.

    `room` is the height that head and table share, in points.
    """
    columns = tuple(_columns(texts, words))
    heads = [Head(columns, x, measure, size) for size in _SIZES]
    for least in (_GOOD_LINE, SMALLEST_LINE):
        for head in heads:
            if room - head.height - HEAD >= LINES * least:
                return head
    return None


def _columns(texts: Sequence[PetitionText], words: Sequence[Wording]) -> list[_Column]:
    own = words[0].language
    by_language = {text.language.partition("-")[0]: text for text in texts}
    chosen = [by_language[w.language] for w in words if w.language in by_language] or list(texts)
    return [
        _Column(
            language="" if text.language == own else text.language,
            title=plain(text.title),
            to=_wording(words, text).say("sheet.to", to=plain(text.to)) if text.to else "",
            ask=tuple(map(plain, paragraphs(text.ask))),
        )
        for text in chosen[: len(words)]
    ]


def _wording(words: Sequence[Wording], text: PetitionText) -> Wording:
    primary = text.language.partition("-")[0]
    return next((each for each in words if each.language == primary), words[0])
