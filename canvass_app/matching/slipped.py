"""Short forms of given names, misspelt: Jcnnie is Jennie is Jennifer.

A word that no table knows is looked up by what is left of it without one letter, as are all
forms in the table: two words one slip apart share such a remainder (Mor and Broder 1982).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from canvass_app.matching.table import Ints
from canvass_app.text.nicknames import formal_names, forms_of_names

_SHORTEST = 3
_LETTERS_MORE = 2


class SlippedForms:
    """Judges pairs of given names of one vocabulary, by word id; each word is looked up once."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self._forms = forms_of_names()
        self._known: dict[int, frozenset[str]] = {}

    def slipped(self, a: Ints, b: Ints) -> NDArray[np.bool_]:
        """Return where one word is a slip from a form of the other, or is its beginning."""
        if not len(a):
            return np.zeros(0, np.bool_)
        low, high = np.minimum(a, b).astype(np.int64), np.maximum(a, b)
        pairs, where = np.unique(low * len(self.words) + high, return_inverse=True)
        one, other = np.divmod(pairs, len(self.words))
        found = [self._are_one(x, y) for x, y in zip(one.tolist(), other.tolist(), strict=True)]
        return np.array(found, np.bool_)[where]

    def _are_one(self, one: int, other: int) -> bool:
        a, b = self.words[one], self.words[other]
        if a in self._forms and b in self._forms:
            return False
        names = self._names(one)
        if names and not names.isdisjoint(self._names(other)):
            return True
        return a[:_SHORTEST] == b[:_SHORTEST] and _begins(a, b)

    def _names(self, word: int) -> frozenset[str]:
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = names_by_slip(self.words[word])
        return known


def names_by_slip(word: str) -> frozenset[str]:
    """Return the formal names that a word may stand for, if need be with one slip."""
    if word in forms_of_names():
        return frozenset(formal_names(word))
    if len(word) < _SHORTEST or not word.isascii():
        return frozenset()
    index = _index()
    near = {form for part in _remainders(word) for form in index.get(part, ())}
    return frozenset(
        name
        for form in near
        if OSA.distance(word, form, score_cutoff=1) <= 1
        for name in formal_names(form)
    )


def _begins(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    much = len(long) - len(short) >= _LETTERS_MORE
    return much and len(short) >= _SHORTEST and long.startswith(short)


@lru_cache(maxsize=1)
def _index() -> dict[str, list[str]]:
    index: dict[str, list[str]] = {}
    for form in sorted(forms_of_names()):
        if len(form) >= _SHORTEST:
            for part in _remainders(form):
                index.setdefault(part, []).append(form)
    return index


def _remainders(word: str) -> Iterator[str]:
    yield word
    yield from {word[:at] + word[at + 1 :] for at in range(len(word))}
