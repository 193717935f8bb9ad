"""What can be wrong on one page: empty boxes, text over the edge or over text, cells missing."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterator, Sequence

from canvass_app.model.words import Words, say
from canvass_app.printing.checking.reading import Piece
from canvass_app.printing.data import PacketData, SignatureRow
from canvass_app.printing.pages.cells import cell_text, column_keys
from canvass_app.printing.text import squeezed
from canvass_app.printing.wording import wording_for

_PLAY = 1.0
"""Points of overlap or excess that are allowed, for rounding and the overhang of letters."""
_BASELINES = 2.5
"""The most points by which baselines of one line differ; lines of text are further apart."""
_MARK = 2
"""Characters that may be between two cells of a row: the mark of likely signers."""


def drawing_problems(
    pieces: Sequence[Piece], rows: Sequence[SignatureRow], size: tuple[float, float], page: int
) -> Iterator[Words]:
    """Yield a problem for each kind of drawing error on a page, with the signature where it is."""
    where = _Where(pieces, rows, page)
    for at, piece in enumerate(pieces):
        if piece.empty:
            yield say("{where}: a letter is missing and an empty box is printed.", where=where(at))
            break
    for at, piece in enumerate(pieces):
        if piece.unread:
            yield say("{where}: something is printed that cannot be read out.", where=where(at))
            break
    for at, piece in enumerate(pieces):
        if not _inside(piece, size):
            yield say("{where}: text runs over the edge of the page.", where=where(at))
            break
    clash = _clash(pieces)
    if clash is not None:
        yield say("{where}: text runs into the text next to it.", where=where(clash))


def missing_cells(
    pieces: Sequence[Piece], data: PacketData, rows: Sequence[SignatureRow], page: int
) -> Iterator[Words]:
    """Yield the first signature of a page whose cells are not all there in order."""
    shown, starts = _joined(pieces)
    keys = column_keys(data.shows)[1:]
    withheld = wording_for(data.texts[0].language).say("signatures.withheld")
    at = 0
    for row in rows:
        found = _at_a_start(shown, squeezed(str(row.number)), at, starts)
        if found >= 0:
            at = found + len(squeezed(str(row.number)))
            texts = [
                cell_text(data, row, key) or (withheld if key == "name" else "") for key in keys
            ]
            found = at = _after(shown, texts, at)
        if found < 0:
            yield say("Signature {number} is not on page {page}.", number=row.number, page=page)
            return


def _after(shown: str, texts: Sequence[str], at: int) -> int:
    """Return where the last of `texts` ends if they follow one another from `at`; else -1."""
    for text in texts:
        wanted = squeezed(text)
        found = shown.find(wanted, at, at + len(wanted) + _MARK)
        if found < 0:
            return -1
        at = found + len(wanted)
    return at


def _at_a_start(shown: str, wanted: str, at: int, starts: set[int]) -> int:
    """Return where `wanted` begins a piece: `1` is not in `41`."""
    found = shown.find(wanted, at)
    while found >= 0 and found not in starts:
        found = shown.find(wanted, found + 1)
    return found


def _joined(pieces: Sequence[Piece]) -> tuple[str, set[int]]:
    """Return the squeezed text and where pieces begin in it; accents stay with their letters."""
    words: list[str] = []
    for piece in pieces:
        if words and piece.text[:1] and unicodedata.combining(piece.text[0]):
            words[-1] += piece.text
        else:
            words.append(piece.text)
    parts = [squeezed(word) for word in words]
    return "".join(parts), set(itertools.accumulate(map(len, parts), initial=0))


def _inside(piece: Piece, size: tuple[float, float]) -> bool:
    width, height = size
    return all(
        left >= -_PLAY and right <= width + _PLAY and 0 <= base <= height
        for left, right, base in piece.spans
    )


def _clash(pieces: Sequence[Piece]) -> int | None:
    """Return a piece that is drawn over the one next to it on the same line.

    Accents drawn separately are over their letters by design.
    """
    spans = [
        (base, left, right, at)
        for at, piece in enumerate(pieces)
        if not _is_accent(piece)
        for left, right, base in piece.spans
        if right - left > _PLAY
    ]
    spans.sort()
    for line in _lines(spans):
        for (left, right, at), (left_b, _, at_b) in itertools.pairwise(line):
            if at != at_b and right > left_b + _PLAY:
                return at if left < left_b else at_b
    return None


def _lines(spans: list[tuple[float, float, float, int]]) -> list[list[tuple[float, float, int]]]:
    """Return the pieces on each line, from left to right.

    Sizes differ within a line, and baselines do slightly.
    """
    lines: list[list[tuple[float, float, int]]] = []
    first = float("-inf")
    for base, left, right, at in spans:
        if base - first > _BASELINES:
            lines.append([])
            first = base
        lines[-1].append((left, right, at))
    return [sorted(line) for line in lines]


def _is_accent(piece: Piece) -> bool:
    text = piece.text
    return bool(text) and not text.isascii() and all(map(unicodedata.combining, text))


class _Where:
    """Names the place of a piece: the signature whose number came before it, and the page."""

    def __init__(self, pieces: Sequence[Piece], rows: Sequence[SignatureRow], page: int) -> None:
        self._pieces = pieces
        self._numbers = {str(row.number) for row in rows}
        self._page = page

    def __call__(self, at: int) -> Words:
        before = (piece.text.strip().rstrip("†") for piece in reversed(self._pieces[: at + 1]))
        number = next((text for text in before if text in self._numbers), "")
        if not number:
            return say("Page {page}", page=self._page)
        return say("Page {page}, signature {number}", page=self._page, number=number)
