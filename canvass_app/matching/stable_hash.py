"""Whole numbers that stand for texts: the same on every machine, in Python and in numpy."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Hashes = NDArray[np.uint64]

_MASK = (1 << 64) - 1
_ODD = 0x9E3779B97F4A7C15
_ODD_2 = 0xBF58476D1CE4E5B9


@lru_cache(maxsize=1 << 17)
def text_hash(text: str) -> int:
    """Return 64 bits for a text, 0 for the empty one."""
    if not text:
        return 0
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big")


def mix(a: int, b: int) -> int:
    """Return 64 bits for two of them, order told apart (after the finaliser of SplitMix64)."""
    mixed = (a * _ODD + b) & _MASK
    mixed = ((mixed ^ (mixed >> 29)) * _ODD_2) & _MASK
    return mixed ^ (mixed >> 32)


def mix_arrays(a: Hashes | np.uint64, b: Hashes | np.uint64) -> Hashes:
    """Return `mix` of each two numbers of two arrays."""
    # Only searches of many lines need numpy, and typing must not wait for its loading.
    import numpy as np

    with np.errstate(over="ignore"):
        mixed = np.asarray(a * np.uint64(_ODD) + b, dtype=np.uint64)
        mixed = (mixed ^ (mixed >> np.uint64(29))) * np.uint64(_ODD_2)
    return mixed ^ (mixed >> np.uint64(32))


def stored(bits: int) -> int:
    """Return the upper 32 bits as a signed number, which SQLite keeps in four bytes.

    Of a million lines, a key meets that of another word by chance once in 600 times; such a
    candidate is compared like any other.
    """
    return (bits >> 32) - (1 << 31)
