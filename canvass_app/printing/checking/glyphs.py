"""A typeface as a reader of the file sees it: the text and width of each code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf

_SECTION = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_KEPT = 8192
"""How many decoded strings of a typeface are cached: cities, dates and ZIP codes repeat."""
_HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\[)|(\])")
UNREAD = "\ufffd"


class CodeMap(dict[int, str]):
    """Codes and their texts; for an unknown code it gives `UNREAD`, and remembers that."""

    def __init__(self, known: dict[int, str]) -> None:
        super().__init__(known)
        self.missed: set[int] = set()

    def __missing__(self, code: int) -> str:
        self.missed.add(code)
        return UNREAD


class Widths(dict[int, float]):
    """Codes and their advances; every other code has the default."""

    def __init__(self, known: dict[int, float], default: float) -> None:
        super().__init__(known)
        self._default = default

    def __missing__(self, code: int) -> float:
        return self._default


@dataclass(frozen=True, slots=True)
class Shown:
    """A drawn string: its text, and its advance in thousandths of the size.

    `empty` says that one of its glyphs is an empty box, `unread` that a code has no text.
    """

    text: str
    width: float
    empty: bool
    unread: bool


class PdfFont:
    """One font of a file. Codes are one byte or, in composite fonts, two."""

    def __init__(self, font: pikepdf.Object) -> None:
        self.composite = font.get("/Subtype") == pikepdf.Name.Type0
        self.inner = font.DescendantFonts[0] if self.composite else font
        stream = font.get("/ToUnicode")
        self.readable = stream is not None
        known = _unicode_map(stream.read_bytes()) if stream is not None else {}
        self.texts = CodeMap(known)
        self.widths = Widths(*_widths(self.inner, composite=self.composite))
        self._shown: dict[bytes, Shown] = {}

    @property
    def embedded(self) -> bool:
        """Whether the typeface is embedded in the file."""
        descriptor = self.inner.get("/FontDescriptor")
        return descriptor is not None and any(
            key in descriptor for key in ("/FontFile2", "/FontFile3", "/FontFile")
        )

    def shown(self, raw: bytes) -> Shown:
        """Return what the bytes of a string draw and say."""
        known = self._shown.get(raw)
        if known is None:
            codes = self.codes(raw)
            text = codes.translate(self.texts)
            known = Shown(text, self.width(codes), self.has_empty_box(codes), UNREAD in text)
            if len(self._shown) >= _KEPT:
                self._shown.clear()
            self._shown[raw] = known
        return known

    def codes(self, raw: bytes) -> str:
        """Return the codes of a string, each as the character with its number."""
        if self.composite:
            return raw.decode("utf-16-be", "surrogatepass")
        return raw.decode("latin-1")

    def width(self, codes: str) -> float:
        """Return the advance of codes in thousandths of the size."""
        return sum(map(self.widths.__getitem__, map(ord, codes)))

    def has_empty_box(self, codes: str) -> bool:
        """Return whether one of the codes draws glyph 0, the empty box for a missing letter.

        In composite fonts the code is the glyph; in simple ones a code without text counts as glyph
        0.
        """
        return "\0" in codes if self.composite else False


def _unicode_map(stream: bytes) -> dict[int, str]:
    known: dict[int, str] = {}
    for kind, body in _SECTION.findall(stream):
        tokens = [(found[1], bool(found[2]), bool(found[3])) for found in _HEX.finditer(body)]
        pairs = _chars(tokens) if kind == b"bfchar" else _ranges(tokens)
        known.update(pairs)
    return known


_Token = tuple[bytes | None, bool, bool]


def _chars(tokens: list[_Token]) -> Iterator[tuple[int, str]]:
    texts = [token[0] for token in tokens if token[0] is not None]
    for code, text in zip(texts[::2], texts[1::2], strict=False):
        yield int(code, 16), _text(text)


def _ranges(tokens: list[_Token]) -> Iterator[tuple[int, str]]:
    at = 0
    while at + 2 < len(tokens):
        first, last = (int(tokens[at + step][0] or b"0", 16) for step in (0, 1))
        text, opens, _ = tokens[at + 2]
        at += 3
        if not opens:
            base = _text(text or b"")
            for code in range(first, last + 1):
                yield code, base[:-1] + chr(ord(base[-1]) + code - first) if base else ""
            continue
        for code in range(first, last + 1):
            yield code, _text(tokens[at][0] or b"")
            at += 1
        at += 1


def _text(digits: bytes) -> str:
    raw = bytes.fromhex(digits.decode("ascii"))
    return raw.decode("utf-16-be", "replace")


def _widths(font: pikepdf.Object, *, composite: bool) -> tuple[dict[int, float], float]:
    if composite:
        return _cid_widths(font.get("/W")), float(font.get("/DW", 1000))
    first = int(font.get("/FirstChar", 0))
    listed = font.get("/Widths")
    found: list[Any] = [] if listed is None else list(listed.as_list())
    return {first + at: float(width) for at, width in enumerate(found)}, 0.0


def _cid_widths(listed: pikepdf.Object | None) -> dict[int, float]:
    """Read `/W`: `c [w1 w2 …]` and `first last w` (ISO 32000-1, 9.7.4.3)."""
    widths: dict[int, float] = {}
    items: list[Any] = [] if listed is None else list(listed.as_list())
    at = 0
    while at < len(items):
        first, second = int(items[at]), items[at + 1]
        if isinstance(second, pikepdf.Array):
            widths.update((first + n, float(w)) for n, w in enumerate(second.as_list()))
            at += 2
        else:
            width = float(items[at + 2])
            widths.update((code, width) for code in range(first, int(second) + 1))
            at += 3
    return widths
