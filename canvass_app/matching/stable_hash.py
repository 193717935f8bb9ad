"""Hashes of texts that are the same on every machine, in Python and in numpy."""

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
    """Return a 64-bit hash of a text, 0 for the empty text."""
    if not text:
        return 0
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big")


def mix(a: int, b: int) -> int:
    """Combine two hashes into one, depending on their order (after the finalizer of SplitMix64)."""
    mixed = (a * _ODD + b) & _MASK
    mixed = ((mixed ^ (mixed >> 29)) * _ODD_2) & _MASK
    return mixed ^ (mixed >> 32)


def mix_arrays(a: Hashes | np.uint64, b: Hashes | np.uint64) -> Hashes:
    """Return `mix` for each pair of numbers from two arrays."""
    # Only searches of many lines need numpy, and typing must not wait while it loads.
    import numpy as np

    with np.errstate(over="ignore"):
        mixed = np.asarray(a * np.uint64(_ODD) + b, dtype=np.uint64)
        mixed = (mixed ^ (mixed >> np.uint64(29))) * np.uint64(_ODD_2)
    return mixed ^ (mixed >> np.uint64(32))


def stored(bits: int) -> int:
    """Return the upper 32 bits as a signed number, which SQLite keeps in four bytes.

    Among a million lines, a key collides with that of another word once in 600 times; such a
    candidate is compared like any other.
    """
    return (bits >> 32) - (1 << 31)
