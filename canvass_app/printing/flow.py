"""Breaks text into lines, fits it into cells, and divides strips into pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from canvass_app.printing.faces import Face, width
from canvass_app.printing.parts import Part
from canvass_app.printing.script.breaks import breakable, has_no_blanks
from canvass_app.printing.script.paragraph import Paragraph, TextLine
from canvass_app.printing.script.shape import shape
from canvass_app.printing.theme import Color, Style


class Align(Enum):
    """Which edge of the text is at the given `x`."""

    LEFT = 0.0
    CENTER = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True)
class Mark:
    """Text in a strip: `x` from the page's left edge, baseline `y` down from the strip's top.

    `part` is what the text is in the structure of the document.
    """

    x: float
    y: float
    text: str | TextLine
    style: Style
    align: Align = Align.LEFT
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line in a strip, starting at `x` and `length` points long."""

    x: float
    y: float
    length: float
    weight: float
    color: Color


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a page that is never split. `keep` ties it to the next strip.

    A strip without marks or rules is space; it is dropped at the top of a page.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    rules: tuple[Rule, ...] = ()
    keep: bool = False

    @property
    def is_space(self) -> bool:
        """Whether this strip is just space, so that it can be left out."""
        return not self.marks and not self.rules


Placed = tuple[float, Strip]


def set_lines(
    text: str,
    face: Face,
    size: float,
    measure: float,
    *,
    even: bool = False,
    language: str = "",
) -> list[TextLine]:
    """Break a paragraph at blanks into lines no wider than `measure`; a longer word is split.

    Lines are filled greedily. A word is split between letters, never between a letter and its
    marks; in scripts without blanks, the split word starts right where the line before it ends. At
    least one line is returned, possibly empty. `even` makes the lines about equally long, for
    titles and short notes. Directions come from the whole paragraph (`script.paragraph`).
    """
    paragraph = Paragraph(text, language)
    lines = _Breaker(paragraph, face, size, measure).lines()
    low, high = measure / max(len(lines), 1) * 0.9, measure
    while even and len(lines) > 1 and high - low > 2:
        tried = _Breaker(paragraph, face, size, (low + high) / 2).lines()
        if len(tried) == len(lines):
            lines, high = tried, (low + high) / 2
        else:
            low = (low + high) / 2
    return lines


def wrap(text: str, face: Face, size: float, measure: float) -> list[str]:
    """Return the words of the lines of a paragraph, broken as `set_lines` does."""
    return [line.text for line in set_lines(text, face, size, measure)]


def balanced(text: str, face: Face, size: float, measure: float) -> list[str]:
    """Return the words of the lines of a paragraph, about equally long."""
    return [line.text for line in set_lines(text, face, size, measure, even=True)]


@dataclass(frozen=True, slots=True)
class _Breaker:
    """Breaks one paragraph; its lines are spans of the paragraph's text until they are done."""

    paragraph: Paragraph
    face: Face
    size: float
    measure: float

    def lines(self) -> list[TextLine]:
        text = self.paragraph.text
        spans: list[tuple[int, int]] = []
        line: tuple[int, int] | None = None
        at = 0
        for word in text.split(" "):
            longer = (line[0] if line else at, at + len(word))
            if self._fits(*longer):
                line = longer
            else:
                start = at
                if line and line[1] > line[0]:
                    if has_no_blanks(word) and not self._fits(at, at + len(word)):
                        start = line[0]
                    else:
                        spans.append(line)
                *full, line = self._cut(word, at, start)
                spans += full
            at += len(word) + 1
        return [self.paragraph.line(*span) for span in [*spans, line or (0, 0)]]

    def _fits(self, start: int, end: int) -> bool:
        line = self.paragraph.line(start, end)
        return line_width(line, self.face, self.size) <= self.measure

    def _cut(self, word: str, at: int, start: int) -> list[tuple[int, int]]:
        """Return the lines of `word`, which is at `at` on a line that begins at `start`.

        Each has at least one letter, or the text before the word.
        """
        if start == at and self._fits(at, at + len(word)):
            return [(at, at + len(word))]
        spans = [(start, at)]
        for part in breakable(word, self._is_narrow):
            first, last = spans[-1]
            if last > first and not self._fits(first, last + len(part)):
                spans.append((last, last + len(part)))
            else:
                spans[-1] = (first, last + len(part))
        first, last = spans[0]
        spans[0] = (first, first + len(self.paragraph.text[first:last].rstrip(" ")))
        return spans

    def _is_narrow(self, part: str) -> bool:
        return width(part, self.face, self.size) <= self.measure


def edge(line: TextLine, x: float, measure: float) -> tuple[float, Align]:
    """Return where the paragraph of `line` is set flush: the side where reading begins."""
    return (x + measure, Align.RIGHT) if line.rtl else (x, Align.LEFT)


def cell_edge(
    lines: Sequence[TextLine], x: float, measure: float, align: Align
) -> tuple[float, Align]:
    """Return where to set the lines of a cell in a column from `x` that is set by `align`.

    A cell of several lines is set flush on the side where reading begins; a single line is set like
    the rest of its column.
    """
    if len(lines) > 1 and lines[0].rtl:
        return edge(lines[0], x, measure)
    return x + align.value * measure, align


def line_width(line: TextLine, face: Face, size: float) -> float:
    """Return the width of a line of a paragraph in points."""
    if not line.levels:
        return width(line.text, face, size, line.language)
    return shape(line.text, face, line.language, levels=line.levels).width * size / 1000


@dataclass(frozen=True, slots=True)
class Fitted:
    """Text made to fit a cell: its lines, their size and leading in points."""

    lines: tuple[TextLine, ...]
    size: float
    leading: float


_SOLID = 1.12
"""Leading of shrunken lines, in sizes: with less, descenders touch the accents of the next line."""


def fit(text: str, face: Face, size: float, measure: float, height: float) -> Fitted:
    """Return all of `text` at the largest size that fits into `measure` by `height`.

    It tries one line as is; one line down to 84 % of `size`; two lines; and three or more only if
    two would have to be smaller than 5.4 points.
    """
    if width(text, face, size) <= measure:
        return Fitted((TextLine(text),), size, size * _SOLID)
    smallest = 0.84 * size
    single = size * measure / width(text, face, size)
    if single >= smallest:
        return Fitted((TextLine(text),), single, single * _SOLID)
    count = 2
    while True:
        largest = min(smallest, height / (count * _SOLID))
        for step in range(9):
            tried = largest * (1 - 0.04 * step)
            if count == 2 and tried < 5.4:
                break
            lines = set_lines(text, face, tried, measure)
            if len(lines) <= count:
                return Fitted(tuple(lines), tried, tried * _SOLID)
        count += 1


def paragraph(
    text: str,
    style: Style,
    x: float,
    measure: float,
    *,
    even: bool = False,
    language: str = "",
    flush: Align | None = None,
) -> list[Strip]:
    """Return the lines of a paragraph as strips that leave no widow or orphan.

    It is set `flush` left or right, by default on the side where reading begins. `even` and
    `language` as in `set_lines`.
    """
    lines = set_lines(text, style.face, style.size, measure, even=even, language=language)
    last = len(lines) - 1
    align = flush or edge(lines[0], x, measure)[1]
    return [
        Strip(
            style.leading,
            (Mark(x + align.value * measure, style.leading * 0.76, line, style, align),),
            keep=(at == 0 and last > 0) or at == last - 1,
        )
        for at, line in enumerate(lines)
    ]


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of `text`, each on one line. Blank lines separate them."""
    parts: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.strip():
            parts[-1].extend(line.split())
        elif parts[-1]:
            parts.append([])
    return [" ".join(part) for part in parts if part]


def together(strips: Iterable[Strip]) -> list[Strip]:
    """Tie strips so that they stay on one page."""
    tied = [Strip(s.height, s.marks, s.rules, keep=True) for s in strips]
    if tied:
        final = tied[-1]
        tied[-1] = Strip(final.height, final.marks, final.rules)
    return tied


def paginate(
    strips: Sequence[Strip], first_top: float, top: float, bottom: float
) -> list[list[Placed]]:
    """Stack strips into pages, and return each page's (y, strip) pairs.

    The first page begins at `first_top`, the others at `top`. Strips tied by `keep` move to the
    next page together, unless they are taller than a page; then they are split.
    """
    pages: list[list[Placed]] = [[]]
    y = first_top
    at = 0
    while at < len(strips):
        group = _tied(strips, at)
        height = sum(s.height for s in group)
        if y + height > bottom and pages[-1]:
            pages.append([])
            y = top
        for strip in group:
            if y + strip.height > bottom and pages[-1]:
                pages.append([])
                y = top
            if strip.is_space and not pages[-1] and len(pages) > 1:
                continue
            pages[-1].append((y, strip))
            y += strip.height
        at += len(group)
    return pages


def _tied(strips: Sequence[Strip], at: int) -> Sequence[Strip]:
    end = at
    while strips[end].keep and end + 1 < len(strips):
        end += 1
    return strips[at : end + 1]


def as_part(strips: Iterable[Strip], part: Part) -> list[Strip]:
    """Return strips whose lines belong to `part`, unless they already belong to another."""
    return [
        replace(
            strip,
            marks=tuple(mark if mark.part else replace(mark, part=part) for mark in strip.marks),
        )
        for strip in strips
    ]
