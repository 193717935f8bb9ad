"""Reads a page from its content stream: what each piece says, where it is, how it is drawn.

This is a second reader in addition to PDFium. It goes through the operators in order, so it sees
the text that a screen reader would say (ActualText, ISO 32000-1, 14.9.4) as well as the glyphs, the
start and end of each piece, and every empty box.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from canvass_app.printing.checking.glyphs import PdfFont
from canvass_app.printing.checking.raw import text_of, unescaped

_TEXT = rb"\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]*>"
_N = rb"(?<![\d.-])-?[\d.]++"
"""A number from its first digit; possessive, because half a number never matches."""
_NAME = rb"[^\s/<>\[\]()]++"
_CELL = (
    rb"/\w+<</MCID (?P<cell>\d+)>>BDC (?:/(?P<cell_font>" + _NAME + rb") (?P<cell_size>" + _N
    + rb") Tf (?:" + _N + rb" ){3}rg )?BT (?P<cell_x>" + _N + rb") (?P<cell_y>" + _N
    + rb") Td (?P<said>" + _TEXT + rb")Tj ET\nEMC\n"
)  # fmt: skip
"""One line of text that is an element: nearly everything on a page of signatures. The other
alternatives would match the same text, in five steps.
"""
_OPERATORS = re.compile(
    _CELL + rb"|(?P<show>" + _TEXT + rb")\s*(?:Tj|'|\")"
    rb"|\[(?P<array>(?:" + _TEXT + rb"|[-\d.\s])*)\]\s*TJ"
    rb"|(?P<move>" + _N + rb"\s++" + _N + rb")\s++T[dD]\b"
    rb"|(?P<matrix>(?:" + _N + rb"\s++){6})Tm\b"
    rb"|/(?P<font>" + _NAME + rb")\s++(?P<size>" + _N + rb")\s++Tf\b"
    rb"|/(?P<tag>\w+)\s*(?P<mark><<(?:" + _TEXT + rb"|<<(?:[^<>])*>>|[^<>()])*>>|/\w+)\s*BDC\b"
    rb"|(?P<bmc>/\w+\s+BMC)\b|(?P<end>EMC)\b|(?P<begin>BT)\b",
    re.DOTALL,
)
_ITEM = re.compile(rb"(" + _TEXT + rb")|(-?[\d.]+)", re.DOTALL)
_MCID = re.compile(rb"/MCID\s+(\d+)")
_ACTUAL = re.compile(rb"/ActualText\s*(" + _TEXT + rb")", re.DOTALL)
Box = tuple[float, float, float, float]


@dataclass(slots=True)
class Piece:
    """Content that belongs together: a marked piece, or one text without a mark.

    `glyphs` is what the glyphs say, `text` what is read aloud: the same unless they have
    ActualText. `spans` are the drawn stretches: left and right edge and baseline in points. `empty`
    says that a glyph is missing, `unread` that a code has no text.
    """

    marked: int | None
    text: str = ""
    glyphs: str = ""
    spans: list[tuple[float, float, float]] = field(default_factory=list)
    empty: bool = False
    unread: bool = False


class PageReader:
    """Reads the pages of one document; fonts are identified by their names in the resources."""

    def __init__(self) -> None:
        self._fonts: Mapping[str, PdfFont] = {}
        self._font: PdfFont | None = None
        self._size = 0.0
        self._start = (0.0, 0.0)
        self._pen = 0.0
        self._pieces: list[Piece] = []
        self._marks: list[tuple[int | None, str | None]] = []
        self._spoken = 0
        """How many of the open marks carry their own text."""

    def read(self, content: bytes, fonts: Mapping[str, PdfFont]) -> list[Piece]:
        """Return the pieces of a page in the order in which they are drawn."""
        self._pieces, self._marks, self._spoken = [], [], 0
        self._fonts = fonts
        self._font, self._size, self._start, self._pen = None, 0.0, (0.0, 0.0), 0.0
        for found in _OPERATORS.finditer(content):
            kind = found.lastgroup
            if kind == "said":
                self._cell(found)
            elif kind == "show":
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
        shown = font.shown(unescaped(token))
        piece.glyphs += shown.text
        if not self._spoken:
            piece.text += shown.text
        piece.empty = piece.empty or shown.empty
        piece.unread = piece.unread or shown.unread
        x, base = self._start
        left = x + self._pen
        self._pen += shown.width * self._size / 1000
        piece.spans.append((left, x + self._pen, base))

    def _cell(self, found: re.Match[bytes]) -> None:
        number, name, size, x, y, text = found.group(
            "cell", "cell_font", "cell_size", "cell_x", "cell_y", "said"
        )
        if name is not None:
            self._font, self._size = self._fonts.get(name.decode("latin-1")), float(size)
        self._start, self._pen = (float(x), float(y)), 0.0
        self._marks.append((int(number), None))
        self._show(text)
        self._marks.pop()

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
        identifier = _MCID.search(entries)
        actual = _ACTUAL.search(entries) if b"/ActualText" in entries else None
        said = text_of(unescaped(actual[1])) if actual else None
        inherited = self._marks[-1][0] if self._marks else None
        marked = int(identifier[1]) if identifier else inherited
        self._marks.append((marked, said))
        if said is not None:
            self._spoken += 1
            piece = self._piece() if marked is not None else self._new_piece(None)
            piece.text += said

    def _open_plain(self, found: re.Match[bytes]) -> None:
        self._marks.append((self._marks[-1][0] if self._marks else None, None))

    def _close(self, found: re.Match[bytes]) -> None:
        if self._marks:
            _, said = self._marks.pop()
            self._spoken -= said is not None

    def _piece(self) -> Piece:
        """Return the piece that the next content belongs to."""
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
        """Whether the pen is where the last piece, which has no mark, ended."""
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
