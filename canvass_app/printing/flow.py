"""Breaking text into lines, fitting it into cells, and cutting strips into pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from canvass_app.printing.faces import Face, width
from canvass_app.printing.parts import Part
from canvass_app.printing.script.bidi import base_level
from canvass_app.printing.script.breaks import breakable, has_no_blanks
from canvass_app.printing.theme import Colour, Style


class Align(Enum):
    """Where the given `x` stands in the text."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True)
class Mark:
    """Text in a strip: `x` from the page's left edge, baseline `y` down from the strip's top.

    `part` is what the text is in the structure of the document.
    """

    x: float
    y: float
    text: str
    style: Style
    align: Align = Align.LEFT
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line in a strip, from `x` on for `length` points."""

    x: float
    y: float
    length: float
    weight: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a page that is never cut. `keep` ties it to the next strip.

    A strip without marks and rules is space; at the top of a page it is dropped.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    rules: tuple[Rule, ...] = ()
    keep: bool = False

    @property
    def is_space(self) -> bool:
        """Whether nothing would be missed if this strip were left out."""
        return not self.marks and not self.rules


Placed = tuple[float, Strip]


def wrap(text: str, face: Face, size: float, measure: float) -> list[str]:
    """Break `text` at blanks into lines no wider than `measure`; a longer word is cut.

    Lines are filled greedily. A word is cut between letters, never between a letter and its
    marks; in scripts without blanks the cut word goes on where the line before it ends. At
    least one line is returned, possibly empty.
    """
    lines: list[str] = []
    line: str | None = None
    for word in text.split(" "):
        longer = word if line is None else f"{line} {word}"
        if width(longer, face, size) <= measure:
            line = longer
            continue
        if line and not (has_no_blanks(word) and width(word, face, size) > measure):
            lines.append(line)
            line = None
        *full, line = _cut(word, face, size, measure, f"{line} " if line else "")
        lines.extend(full)
    lines.append(line or "")
    return lines


def balanced(text: str, face: Face, size: float, measure: float) -> list[str]:
    """Break `text` like `wrap`, but into lines of about one length: for titles and short notes."""
    lines = wrap(text, face, size, measure)
    low, high = measure / max(len(lines), 1) * 0.9, measure
    while len(lines) > 1 and high - low > 2:
        tried = wrap(text, face, size, (low + high) / 2)
        if len(tried) == len(lines):
            lines, high = tried, (low + high) / 2
        else:
            low = (low + high) / 2
    return lines


def _cut(word: str, face: Face, size: float, measure: float, line: str) -> list[str]:
    """Return the lines of `word` where it begins behind `line`; each holds one letter at least."""
    if not line and width(word, face, size) <= measure:
        return [word]
    pieces = [line]
    for part in breakable(word, lambda part: width(part, face, size) <= measure):
        if pieces[-1] and width(pieces[-1] + part, face, size) > measure:
            pieces.append("")
        pieces[-1] += part
    return [piece.rstrip(" ") for piece in pieces]


@dataclass(frozen=True, slots=True)
class Fitted:
    """Text made to fit a cell: its lines, their size and leading in points."""

    lines: tuple[str, ...]
    size: float
    leading: float


_SOLID = 1.12
"""Leading of shrunken lines, in sizes: below it descenders touch the accents of the next."""


def fit(text: str, face: Face, size: float, measure: float, height: float) -> Fitted:
    """Return `text` at the largest size that stays inside `measure` by `height`, uncut.

    One line as it is; else one line down to 84 % of `size`; else two lines, and only where
    two would have to be smaller than 5.4 points three or more.
    """
    if width(text, face, size) <= measure:
        return Fitted((text,), size, size * _SOLID)
    smallest = 0.84 * size
    single = size * measure / width(text, face, size)
    if single >= smallest:
        return Fitted((text,), single, single * _SOLID)
    count = 2
    while True:
        largest = min(smallest, height / (count * _SOLID))
        for step in range(9):
            tried = largest * (1 - 0.04 * step)
            if count == 2 and tried < 5.4:
                break
            lines = wrap(text, face, tried, measure)
            if len(lines) <= count:
                return Fitted(tuple(lines), tried, tried * _SOLID)
        count += 1


def paragraph(
    text: str, style: Style, x: float, measure: float, *, even: bool = False
) -> list[Strip]:
    """Return the lines of a paragraph as strips that leave no single line behind.

    A paragraph from right to left is set flush right. `even` makes its lines about equally long.
    """
    lines = (balanced if even else wrap)(text, style.face, style.size, measure)
    last = len(lines) - 1
    align = Align.RIGHT if base_level(text) else Align.LEFT
    return [
        Strip(
            style.leading,
            (Mark(x + align.value * measure, style.leading * 0.76, line, style, align),),
            keep=(at == 0 and last > 0) or at == last - 1,
        )
        for at, line in enumerate(lines)
    ]


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of `text`, each on one line. Blank lines part them."""
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
    """Set strips one under another into pages, and return each page's (y, strip) pairs.

    The first page begins at `first_top`, the others at `top`. Strips tied by `keep` move to
    the next page together, unless they are taller than a page; they are then cut.
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
