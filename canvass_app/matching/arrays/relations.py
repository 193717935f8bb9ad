"""How two words relate, over arrays of word ids: each pair of different words is judged once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from canvass_app.matching.arrays.table import Ints
from canvass_app.matching.forms import is_mistyped_form
from canvass_app.matching.shapes import STREETS_ALIKE_FROM, handwriting_shape
from canvass_app.text.nicknames import formal_names, is_given_name

Codes = NDArray[np.int8]
NONE, EXACT, SHORT, CLOSE, FAR, INITIAL, NEAR, MISSING = range(8)
"""Different; equal; short form; one typo; two typos; initial; similar but both known; missing."""

_MOST_BITS_APART = 4
_LONG_FROM = 5
_ALIKE_FROM = 0.87
_MOST_ROOTS = 4


class WordFacts:
    """What is known about each word of a vocabulary, by its id."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.length = np.fromiter(map(len, words), np.int16, len(words))
        self.latin = np.fromiter((word.isascii() for word in words), np.bool_, len(words))
        self.first = np.fromiter((ord(w[0]) if w else 0 for w in words), np.int32, len(words))
        self.shapes = [handwriting_shape(word) for word in words]
        self.letters = np.fromiter(map(_letters, self.shapes), np.uint64, len(words))
        self.given = np.fromiter(map(is_given_name, words), np.bool_, len(words))
        self._judged = np.full(1, -1, np.int64)
        self._codes = np.zeros(1, np.int8)
        roots: dict[str, int] = {}
        self.roots = np.zeros((len(words), _MOST_ROOTS), np.int32)
        for at, word in enumerate(words):
            forms = formal_names(word) if self.given[at] else ()
            for place, form in enumerate(forms[:_MOST_ROOTS]):
                self.roots[at, place] = roots.setdefault(form, len(roots) + 1)

    def relate(self, a: Ints, b: Ints) -> Codes:
        """Return a code for each pair of ids."""
        codes = np.zeros(len(a), np.int8)
        codes[a == b] = EXACT
        codes[(a == 0) | (b == 0)] = MISSING
        at = np.nonzero(codes == NONE)[0]
        if len(at):
            codes[at] = self._relate_unequal(a[at], b[at])
        return codes

    def mistyped(self, a: Ints, b: Ints) -> NDArray[np.bool_]:
        """Return for each pair of given names, by id, whether one is a misspelled short form."""
        low, high = np.minimum(a, b).astype(np.int64), np.maximum(a, b)
        pairs, where = np.unique(low * len(self.words) + high, return_inverse=True)
        one, other = np.divmod(pairs, len(self.words))
        found = np.fromiter(
            (
                is_mistyped_form(self.words[x], self.words[y])
                for x, y in zip(one.tolist(), other.tolist(), strict=True)
            ),
            np.bool_,
            len(pairs),
        )
        result: NDArray[np.bool_] = found[where]
        return result

    def _relate_unequal(self, a: Ints, b: Ints) -> Codes:
        codes = np.zeros(len(a), np.int8)
        length_a, length_b = self.length[a], self.length[b]
        initial = ((length_a == 1) | (length_b == 1)) & (self.first[a] == self.first[b])
        codes[initial] = INITIAL
        longer = (length_a > 1) & (length_b > 1)
        apart = np.bitwise_count(self.letters[a] ^ self.letters[b])
        # One typo changes at most two letters, two typos four; short words allow only one.
        most = np.where(np.minimum(length_a, length_b) < _LONG_FROM, 2, _MOST_BITS_APART)
        maybe = longer & (apart <= most) & (np.abs(length_a - length_b) <= 2)
        named = longer & (self.roots[a, 0] > 0) & (self.roots[b, 0] > 0)
        at = np.nonzero(maybe | named)[0]
        if len(at):
            codes[at] = self._judge(a[at], b[at])
        return codes

    def _judge(self, a: Ints, b: Ints) -> Codes:
        low, high = np.minimum(a, b).astype(np.int64), np.maximum(a, b)
        pairs, where = np.unique(low * len(self.words) + high, return_inverse=True)
        codes = np.zeros(len(pairs), np.int8)
        at = np.minimum(np.searchsorted(self._judged, pairs), len(self._judged) - 1)
        known = self._judged[at] == pairs
        codes[known] = self._codes[at[known]]
        new = pairs[~known]
        if len(new):
            codes[~known] = self._judge_new(new)
            order = np.argsort(np.concatenate([self._judged, new]), kind="stable")
            self._codes = np.concatenate([self._codes, codes[~known]])[order]
            self._judged = np.concatenate([self._judged, new])[order]
        found: Codes = codes[where]
        return found

    def _judge_new(self, pairs: NDArray[np.int64]) -> Codes:
        first, second = np.divmod(pairs, len(self.words))
        codes = np.zeros(len(pairs), np.int8)
        short = any_equal(self.roots[first], self.roots[second])
        apart = np.bitwise_count(self.letters[first] ^ self.letters[second])
        near = np.abs(self.length[first] - self.length[second]) <= 2
        spelt = np.nonzero((apart <= _MOST_BITS_APART) & near & ~short)[0]
        codes[spelt] = self._spelling(first[spelt], second[spelt])
        both = self.given[first] & self.given[second]
        codes[both & (codes >= CLOSE)] = NEAR
        codes[short] = SHORT
        return codes

    def _spelling(self, a: NDArray[np.int64], b: NDArray[np.int64]) -> Codes:
        texts_a = [self.words[at] for at in a.tolist()]
        texts_b = [self.words[at] for at in b.tolist()]
        shapes_a = [self.shapes[at] for at in a.tolist()]
        shapes_b = [self.shapes[at] for at in b.tolist()]
        typos = _typos(texts_a, texts_b)
        seen = _typos(shapes_a, shapes_b)
        alike = process.cpdist(
            texts_a, texts_b, scorer=JaroWinkler.similarity, dtype=np.float32, workers=1
        )
        shortest = np.minimum(self.length[a], self.length[b])
        codes = np.zeros(len(a), np.int8)
        codes[(typos <= 2) & (alike >= _ALIKE_FROM) & (shortest >= 4)] = FAR
        codes[((typos <= 2) & (shortest >= 6)) | ((seen <= 1) & (shortest >= 4))] = FAR
        codes[((typos <= 1) | (seen == 0)) & (shortest >= 3)] = CLOSE
        # Two different Chinese names may differ by just one character.
        other_script = ~(self.latin[a] & self.latin[b])
        codes[other_script & ((typos > 1) | (shortest < 5))] = NONE
        return codes


def _typos(a: list[str], b: list[str]) -> NDArray[np.uint8]:
    found: NDArray[np.uint8] = process.cpdist(
        a, b, scorer=OSA.distance, dtype=np.uint8, workers=1, score_cutoff=2
    )
    return found


def any_equal(a: Ints, b: Ints) -> NDArray[np.bool_]:
    """Return which rows have an id above 0 in common."""
    found = np.zeros(len(a), np.bool_)
    for at in range(a.shape[1]):
        for other in range(b.shape[1]):
            found |= (a[:, at] == b[:, other]) & (a[:, at] > 0)
    return found


def _letters(word: str) -> int:
    """Return the set of a word's letters as bits; other scripts share the bits by code point."""
    bits = 0
    for char in word:
        code = ord(char)
        bits |= 1 << (code - 97 if 97 <= code < 123 else 26 + code % 38)
    return bits


def one_typo_apart(texts: list[str], a: Ints, b: Ints) -> NDArray[np.bool_]:
    """Return whether two unequal texts differ by one typo: wrong, left out, added, swapped."""
    return _typos([texts[at] for at in a.tolist()], [texts[at] for at in b.tolist()]) <= 1


def alike_streets(
    texts: list[str], a: NDArray[np.int64], b: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Return whether two street names, without blanks, agree in three quarters or more.

    Or one begins with the other: it has the street type run together with the name, or a part of
    town after it.
    """
    texts_a, texts_b = [texts[at] for at in a.tolist()], [texts[at] for at in b.tolist()]
    alike = process.cpdist(
        texts_a, texts_b, scorer=OSA.normalized_similarity, dtype=np.float32, workers=1
    )
    begins = [
        one.startswith(other) or other.startswith(one)
        for one, other in zip(texts_a, texts_b, strict=True)
    ]
    found: NDArray[np.bool_] = (alike >= STREETS_ALIKE_FROM) | np.array(begins, np.bool_)
    return found
