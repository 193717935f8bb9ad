"""The file itself: objects are written as soon as they are complete, packed in object streams."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable
from itertools import accumulate
from typing import Protocol

from canvass_app.printing.pdf.objects import reference
from canvass_app.printing.pdf.xref import COLUMNS, IN_STREAM, WIDTHS, CrossReferences

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_LEVEL = 5
"""Level of deflate: one more makes a page 1% smaller and takes a tenth longer."""


class Writable(Protocol):
    """Something that bytes can be written to."""

    def write(self, data: bytes, /) -> int:
        """Write `data`."""
        ...


class PdfFile:
    """A PDF 1.7 file that is written from front to back and never in memory as a whole.

    Only `out` is written to. The file identifier is a digest of the bytes, so equal contents give
    equal files.
    """

    def __init__(self, out: Writable) -> None:
        self._out = out
        self._size = 0
        self._next = 1
        self._digest = hashlib.sha256()
        self._places = CrossReferences()
        self._waiting: list[tuple[int, str]] = []
        self._write(_HEADER)

    def reserve(self, count: int = 1) -> int:
        """Return the first of `count` new object numbers that follow one another."""
        first = self._next
        self._next += count
        return first

    def put(self, number: int, body: str) -> None:
        """Add the complete object `number`; each reserved number must be used once."""
        self._waiting.append((number, body))
        if len(self._waiting) >= IN_STREAM:
            self.flush()

    def put_row(self, first: int, bodies: Iterable[str]) -> None:
        """Add complete objects with consecutive numbers from `first`."""
        self._waiting.extend(enumerate(bodies, first))
        if len(self._waiting) >= IN_STREAM:
            self.flush()

    def add(self, body: str) -> int:
        """Add an object and return its number."""
        number = self.reserve()
        self.put(number, body)
        return number

    def stream(self, number: int, entries: str, data: bytes, *, deflate: bool = True) -> None:
        """Write the stream object `number` with the dictionary `entries`."""
        if deflate:
            data = zlib.compress(data, _LEVEL)
            entries += "/Filter/FlateDecode"
        self._places.at_offset(number, self._size)
        head = f"{number} 0 obj\n<<{entries}/Length {len(data)}>>stream\n"
        self._write(head.encode("latin-1") + data + b"\nendstream\nendobj\n")

    def flush(self) -> None:
        """Write waiting objects as one object stream."""
        if not self._waiting:
            return
        # In order of their numbers, so that the cross-references can store them as runs.
        self._waiting.sort()
        waiting, self._waiting = self._waiting[:IN_STREAM], self._waiting[IN_STREAM:]
        number = self.reserve()
        numbers, bodies = zip(*waiting, strict=True)
        # Each body is followed by one byte, a line break.
        offsets = accumulate([len(body) + 1 for body in bodies], initial=0)
        head = " ".join(map("%d %d".__mod__, zip(numbers, offsets, strict=False))) + "\n"
        self._places.in_stream(numbers, number)
        entries = f"/Type/ObjStm/N {len(waiting)}/First {len(head)}"
        self.stream(number, entries, (head + "\n".join(bodies)).encode("latin-1"))

    def finish(self, root: int, info: int) -> None:
        """Write the rest and the cross-references."""
        while self._waiting:
            self.flush()
        number, start = self.reserve(), self._size
        self._places.at_offset(number, start)
        data = self._places.compressed(self._next)
        name = self._digest.hexdigest()[:32].upper()
        head = (
            f"{number} 0 obj\n<</Type/XRef/Size {self._next}/W{WIDTHS}/Root {reference(root)}"
            f"/Info {reference(info)}/ID[<{name}><{name}>]/Filter/FlateDecode"
            f"/DecodeParms<</Predictor 12/Columns {COLUMNS}>>/Length {len(data)}>>stream\n"
        )
        tail = f"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n"
        self._write(head.encode("latin-1") + data + tail.encode("latin-1"))

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._size += len(data)
        self._digest.update(data)
