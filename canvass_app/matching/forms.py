"""Misspelled short forms of given names: Jcnnie is Jennie is Jennifer.

An unknown word is looked up by what remains after dropping one letter, and so are all forms in the
table: two words one typo apart share such a remainder (Mor and Fraenkel 1982).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import OSA

from canvass_app.text.nicknames import formal_names, forms_of_names

_SHORTEST = 3
_LETTERS_MORE = 2


def is_mistyped_form(a: str, b: str) -> bool:
    """Return whether one folded word is a typo away from a form of the other, or begins it.

    Two known forms are related only by the table.
    """
    forms = forms_of_names()
    if a in forms and b in forms:
        return False
    names = names_by_typo(a)
    if names and not names.isdisjoint(names_by_typo(b)):
        return True
    return a[:_SHORTEST] == b[:_SHORTEST] and _begins(a, b)


@lru_cache(maxsize=1 << 16)
def names_by_typo(word: str) -> frozenset[str]:
    """Return the formal names that a word may stand for, if necessary with one typo."""
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
