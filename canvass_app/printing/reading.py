"""Reads a page from its content stream: what each piece says, where it stands, how it is drawn.

A second reader beside PDFium. It takes the operators in their order, so it sees the text that a
screen reader would say (ActualText, ISO 32000-1, 14.9.4) as well as the glyphs, where each
piece begins and ends, and every empty box.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from canvass_app.printing.glyphs import PdfFont
from canvass_app.printing.raw import text_of, unescaped

_TEXT = rb"\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]*>"
_N = rb"-?[\d.]+"
_OPERATORS = re.compile(
    rb"(?P<show>" + _TEXT + rb")\s*(?:Tj|'|\")"
    rb"|\[(?P<array>(?:" + _TEXT + rb"|[-\d.\s])*)\]\s*TJ"
    rb"|(?P<move>" + _N + rb"\s+" + _N + rb")\s+T[dD]\b"
    rb"|(?P<matrix>(?:" + _N + rb"\s+){6})Tm\b"
    rb"|/(?P<font>[^\s/<>\[\]()]+)\s+(?P<size>" + _N + rb")\s+Tf\b"
    rb"|/(?P<tag>\w+)\s*(?P<mark><<(?:" + _TEXT + rb"|<<(?:[^<>])*>>|[^<>()])*>>|/\w+)\s*BDC\b"
    rb"|(?P<bmc>/\w+\s+BMC)\b|(?P<end>EMC)\b|(?P<begin>BT)\b",
    re.DOTALL,
)
_ITEM = re.compile(rb"(" + _TEXT + rb")|(" + _N + rb")", re.DOTALL)
_MCID = re.compile(rb"/MCID\s+(\d+)")
_ACTUAL = re.compile(rb"/ActualText\s*(" + _TEXT + rb")", re.DOTALL)
Box = tuple[float, float, float, float]


@dataclass(slots=True)
class Piece:
    """What stands together: a marked piece of content, or one text without a mark.

    `glyphs` is what the glyphs say, `text` what is said: the same but where ActualText stands
    beside them. `spans` are the stretches drawn: left and right edge and baseline in points.
    `empty` tells that a glyph is missing, `unread` that a code stands for no text.
    """

    marked: int | None
    text: str = ""
    glyphs: str = ""
    spans: list[tuple[float, float, float]] = field(default_factory=list)
    empty: bool = False
    unread: bool = False


class PageReader:
    """Reads the pages of one document; fonts are known by their names in the resources."""

    def __init__(self) -> None:
        self._font: PdfFont | None = None
        self._size = 0.0
        self._start = (0.0, 0.0)
        self._pen = 0.0
        self._pieces: list[Piece] = []
        self._marks: list[tuple[int | None, str | None]] = []

    def read(self, content: bytes, fonts: Mapping[str, PdfFont]) -> list[Piece]:
        """Return the pieces of a page in the order in which they are drawn."""
        self._pieces, self._marks = [], []
        self._font, self._size, self._start, self._pen = None, 0.0, (0.0, 0.0), 0.0
        for found in _OPERATORS.finditer(content):
            kind = found.lastgroup
            if kind == "show":
                self._show(found["show"])
            elif kind == "move":
                self._move(found["move"])
            elif kind == "size":
                self._font = fonts.get(found["font"].decode("latin-1"))
                self._size = float(found["size"])
            elif kind == "begin":
                self._start, self._pen = (0.0, 0.0), 0.0
            else:
                _REST[kind or ""](self, found)
        return self._pieces

    def _show(self, token: bytes) -> None:
        font = self._font
        piece = self._piece()
        if font is None:
            piece.unread = True
            return
        codes = font.codes(unescaped(token))
        said = codes.translate(font.texts)
        piece.glyphs += said
        if not self._inside_actual_text():
            piece.text += said
        piece.empty = piece.empty or font.has_empty_box(codes)
        piece.unread = piece.unread or "\ufffd" in said
        left = self._start[0] + self._pen
        self._pen += font.width(codes) * self._size / 1000
        piece.spans.append((left, self._start[0] + self._pen, self._start[1]))

    def _array(self, found: re.Match[bytes]) -> None:
        for text, moved in _ITEM.findall(found["array"]):
            if text:
                self._show(text)
            else:
                self._pen -= float(moved) * self._size / 1000

    def _move(self, numbers: bytes) -> None:
        x, y = numbers.split()
        self._start = (self._start[0] + float(x), self._start[1] + float(y))
        self._pen = 0.0

    def _matrix(self, found: re.Match[bytes]) -> None:
        *_, x, y = found["matrix"].split()
        self._start, self._pen = (float(x), float(y)), 0.0

    def _open(self, found: re.Match[bytes]) -> None:
        entries = found["mark"]
        identifier, actual = _MCID.search(entries), _ACTUAL.search(entries)
        said = text_of(unescaped(actual[1])) if actual else None
        inherited = self._marks[-1][0] if self._marks else None
        marked = int(identifier[1]) if identifier else inherited
        self._marks.append((marked, said))
        if said is not None:
            piece = self._piece() if marked is not None else self._new_piece(None)
            piece.text += said

    def _open_plain(self, found: re.Match[bytes]) -> None:
        self._marks.append((self._marks[-1][0] if self._marks else None, None))

    def _close(self, found: re.Match[bytes]) -> None:
        if self._marks:
            self._marks.pop()

    def _inside_actual_text(self) -> bool:
        return any(said is not None for _, said in self._marks)

    def _piece(self) -> Piece:
        """Return the piece that what comes now belongs to."""
        marked = self._marks[-1][0] if self._marks else None
        last = self._pieces[-1] if self._pieces else None
        if last is not None and (
            (marked is not None and last.marked == marked)
            or (marked is None and last.marked is None and self._goes_on(last))
        ):
            return last
        return self._new_piece(marked)

    def _new_piece(self, marked: int | None) -> Piece:
        self._pieces.append(Piece(marked))
        return self._pieces[-1]

    def _goes_on(self, last: Piece) -> bool:
        """Whether the pen stands where the last piece, which has no mark, was left."""
        if not last.spans:
            return True
        _, right, base = last.spans[-1]
        here = self._start[0] + self._pen
        return base == self._start[1] and abs(here - right) < 0.25 * max(self._size, 1.0)


_REST: dict[str, Callable[[PageReader, re.Match[bytes]], None]] = {
    "array": PageReader._array,
    "matrix": PageReader._matrix,
    "mark": PageReader._open,
    "bmc": PageReader._open_plain,
    "end": PageReader._close,
}
