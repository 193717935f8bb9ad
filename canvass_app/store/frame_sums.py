"""The checksums of a write-ahead log, for many frames at a time.

SQLite's checksum goes over pairs of 32-bit words: ``s0 += x0 + s1; s1 += x1 + s0``. That is linear:
what a frame adds to the checksum before it is a sum of its words, each times a number that depends
only on where the word is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import numpy as np
import numpy.typing as npt

_FRAME = 24 + 4096
_WORDS = (8 + 4096) // 4
_MASK = 0xFFFFFFFF

Pair = tuple[int, int]
Matrix = tuple[int, int, int, int]

_STEP: Matrix = (1, 1, 1, 2)
"""How one pair of words carries the checksum on."""


class FrameSums:
    """Checksums over words of one byte order."""

    def __init__(self, *, big_endian: bool) -> None:
        self._words = np.dtype(">u4" if big_endian else "<u4")
        self._order: Literal["big", "little"] = "big" if big_endian else "little"
        self._weights, self._carry = _weights(_WORDS // 2)

    def of(self, chunk: bytes) -> Iterator[tuple[list[int], Pair]]:
        """Yield the six numbers in front of each frame, and what the frame adds."""
        frames = np.frombuffer(chunk, dtype=np.uint8).reshape(-1, _FRAME)
        numbers = frames[:, :24].copy().view(">u4").tolist()
        summed = np.concatenate((frames[:, :8], frames[:, 24:]), axis=1)
        words = summed.view(self._words).astype(np.uint64)
        own = (words @ self._weights & np.uint64(_MASK)).tolist()
        yield from zip(numbers, own, strict=True)

    def after(self, seed: Pair, own: Pair) -> Pair:
        """Return the checksum that follows `seed` with what a frame adds."""
        a, b, c, d = self._carry
        return (a * seed[0] + b * seed[1] + own[0]) & _MASK, (
            c * seed[0] + d * seed[1] + own[1]
        ) & _MASK

    def with_other_size(self, own: Pair, stored: int, size: int) -> Pair:
        """Return what a frame would add if its second number were `size`."""
        change = self._word(size) - self._word(stored)
        first, second = self._weights[1].tolist()
        return (own[0] + first * change) & _MASK, (own[1] + second * change) & _MASK

    def _word(self, number: int) -> int:
        return int.from_bytes(number.to_bytes(4), self._order)

    def header(self, content: bytes) -> Pair:
        """Return the checksum of the first 24 bytes of a log."""
        first = second = 0
        words = np.frombuffer(content, dtype=self._words).tolist()
        for x0, x1 in zip(words[::2], words[1::2], strict=True):
            first = (first + x0 + second) & _MASK
            second = (second + x1 + first) & _MASK
        return first, second


def _weights(pairs: int) -> tuple[npt.NDArray[np.uint64], Matrix]:
    """Return what each word counts in either half of the checksum, and what carries it on."""
    weights = np.zeros((2 * pairs, 2), dtype=np.uint64)
    power: Matrix = (1, 0, 0, 1)
    for pair in reversed(range(pairs)):
        a, b, c, d = power
        weights[2 * pair] = ((a + b) & _MASK, (c + d) & _MASK)
        weights[2 * pair + 1] = (b, d)
        power = _times(power, _STEP)
    return weights, power


def _times(left: Matrix, right: Matrix) -> Matrix:
    a, b, c, d = left
    e, f, g, h = right
    return (
        (a * e + b * g) & _MASK,
        (a * f + b * h) & _MASK,
        (c * e + d * g) & _MASK,
        (c * f + d * h) & _MASK,
    )
