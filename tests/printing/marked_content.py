"""Reads the content streams of a tagged PDF: what is drawn inside which marked sequence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf

PAINTING = frozenset({
    "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI", "Tj", "TJ", "'", '"',
})  # fmt: skip
"""Operators that leave something on the page (ISO 32000-1, annex A)."""
_SHOWING = frozenset({"Tj", "TJ"})
_CODES = re.compile(r"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]*)>")


@dataclass
class Sequence:
    """A marked sequence: its tag, its identifier or None for an artifact, and its text.

    `operators` counts what it paints, `actual` is its ActualText, if any.
    """

    tag: str
    identifier: int | None
    actual: str | None = None
    text: str = ""
    operators: int = 0


@dataclass
class PageContent:
    """The sequences of one page in order, what is wrong, and the codes used by font."""

    sequences: list[Sequence] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    codes: dict[str, set[int]] = field(default_factory=dict)


def read_page(page: pikepdf.Page) -> PageContent:
    """Read a page, with the text that a reader of ToUnicode and ActualText gets."""
    return _Reader(page).read()


def to_unicode(font: pikepdf.Object) -> dict[int, str]:
    """Return what the codes of a font stand for."""
    stream = font.ToUnicode.read_bytes().decode("ascii")
    return {
        int(code, 16): bytes.fromhex(text).decode("utf-16-be")
        for block in re.findall(r"beginbfchar(.*?)endbfchar", stream, re.DOTALL)
        for code, text in _CODES.findall(block)
    }


class _Reader:
    def __init__(self, page: pikepdf.Page) -> None:
        self._page = page
        self._found = PageContent()
        self._open: list[Sequence] = []
        self._texts = {str(name): to_unicode(font) for name, font in page.Resources.Font.items()}
        self._font = ""
        self._in_text = False
        self._saved: list[str] = []
        self._marks_in_text: list[bool] = []

    def read(self) -> PageContent:
        for instruction in pikepdf.parse_content_stream(self._page):
            operands = getattr(instruction, "operands", [])
            self._step(str(instruction.operator), list(operands))
        if self._open or self._in_text or self._saved:
            self._complain("something is still open at the end of the page")
        return self._found

    def _step(self, operator: str, operands: list[pikepdf.Object]) -> None:
        if operator in ("BDC", "BMC"):
            self._begin(operator, operands)
        elif operator == "EMC":
            self._end()
        elif operator in ("BT", "ET"):
            if self._in_text == (operator == "BT"):
                self._complain(f"{operator} out of place")
            self._in_text = operator == "BT"
        elif operator == "q":
            self._saved.append(self._font)
        elif operator == "Q":
            self._font = self._saved.pop()
        elif operator == "Tf":
            self._font = str(operands[0])
        elif operator in PAINTING:
            self._paint(operator, operands)

    def _begin(self, operator: str, operands: list[pikepdf.Object]) -> None:
        tag = str(operands[0]).removeprefix("/")
        entries = operands[1] if operator == "BDC" else pikepdf.Dictionary()
        identifier = int(entries.MCID) if "/MCID" in entries else None
        outer = self._open[-1] if self._open else None
        if tag == "Artifact":
            if outer is not None:
                self._complain("an artifact inside marked content")
        elif identifier is None:
            if outer is None or tag != "Span":
                self._complain(f"{tag} without an identifier")
        elif outer is not None:
            self._complain(f"marked content {identifier} inside another")
        actual = str(entries.ActualText) if "/ActualText" in entries else None
        self._open.append(Sequence(tag, identifier, actual))
        self._marks_in_text.append(self._in_text)
        if outer is None:
            self._found.sequences.append(self._open[-1])

    def _end(self) -> None:
        if not self._open:
            self._complain("EMC without a beginning")
            return
        closed = self._open.pop()
        if self._marks_in_text.pop() != self._in_text:
            self._complain("marked content and text objects cross")
        if self._open:
            self._open[-1].text += closed.text if closed.actual is None else closed.actual
            self._open[-1].operators += closed.operators
        elif not closed.operators:
            self._complain(f"{closed.tag} paints nothing")

    def _paint(self, operator: str, operands: list[pikepdf.Object]) -> None:
        if not self._open:
            self._complain(f"{operator} outside marked content")
            return
        current = self._open[-1]
        current.operators += 1
        if operator in _SHOWING:
            for code in _shown(operands[0]):
                self._found.codes.setdefault(self._font, set()).add(code)
                text = self._texts[self._font].get(code)
                if text is None:
                    self._complain(f"code {code} of {self._font} stands for nothing")
                current.text += text or ""

    def _complain(self, problem: str) -> None:
        self._found.problems.append(problem)


def _shown(operand: pikepdf.Object) -> Iterator[int]:
    parts = operand.as_list() if isinstance(operand, pikepdf.Array) else [operand]
    for part in parts:
        if isinstance(part, pikepdf.String):
            data = bytes(part)
            yield from (data[at] << 8 | data[at + 1] for at in range(0, len(data), 2))
