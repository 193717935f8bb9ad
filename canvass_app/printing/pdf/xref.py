"""Where each object is: stored as runs in arrays, written as a cross-reference stream."""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Iterator, Sequence

_OFFSET = 6
"""Bytes for an offset in the file: enough for 256 TiB."""
_FREE = bytes(1 + _OFFSET + 1)
_UP = b"\x02"
"""The PNG predictor that subtracts the row above (ISO 32000-1, 7.4.4.4)."""

WIDTHS = f"[1 {_OFFSET} 1]"
COLUMNS = len(_FREE)
IN_STREAM = 256
"""The most objects in one object stream: their index is written in one byte."""


class CrossReferences:
    """The place of every object.

    Objects of one object stream with consecutive numbers make up one run of a few bytes, so
    millions of objects need little memory.
    """

    def __init__(self) -> None:
        self._first = array("Q")
        self._count = array("H")
        self._place = array("Q")
        self._index = array("h")

    def at_offset(self, number: int, offset: int) -> None:
        """Record that object `number` begins at `offset`."""
        self._add(number, offset, -1)

    def in_stream(self, numbers: Sequence[int], stream: int) -> None:
        """Record that the objects `numbers` are in the object stream `stream`, in this order."""
        start = 0
        for at in range(1, len(numbers) + 1):
            if at == len(numbers) or numbers[at] - numbers[start] != at - start:
                self._add(numbers[start], stream, start, at - start)
                start = at

    def compressed(self, size: int) -> bytes:
        """Return the entries of the objects 0 to `size` - 1 with predictor Up, deflated."""
        packer = zlib.compressobj(9)
        parts = [packer.compress(rows) for rows in self._rows(size)]
        return b"".join([*parts, packer.flush()])

    def _add(self, number: int, place: int, index: int, count: int = 1) -> None:
        self._first.append(number)
        self._count.append(count)
        self._place.append(place)
        self._index.append(index)

    def _rows(self, size: int) -> Iterator[bytes]:
        above = _FREE
        at = 0
        for run in sorted(range(len(self._first)), key=self._first.__getitem__):
            while at < self._first[run]:
                yield _UP + _difference(_FREE, above)
                above = _FREE
                at += 1
            count, index = self._count[run], self._index[run]
            row = _row(self._place[run], index)
            yield _UP + _difference(row, above)
            if count > 1:
                # Within a run, only the index grows, by one each time.
                yield (_UP + bytes(COLUMNS - 1) + b"\x01") * (count - 1)
                row = _row(self._place[run], index + count - 1)
            above = row
            at += count
        if at != size:
            raise ValueError(f"{size - at} objects were reserved and never written")


def _row(place: int, index: int) -> bytes:
    kind = 1 if index < 0 else 2
    return bytes((kind,)) + place.to_bytes(_OFFSET, "big") + bytes((max(index, 0),))


def _difference(row: bytes, above: bytes) -> bytes:
    return bytes((a - b) & 0xFF for a, b in zip(row, above, strict=True))
