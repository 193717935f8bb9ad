"""The parts of names that keys use, for many names at once: `keys.name_parts` over arrays."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from canvass_app.matching.keys import (
    MOST_FORMS,
    MOST_PAIRS,
    form_hashes,
    name_parts,
    shape_hash,
)
from canvass_app.matching.stable_hash import mix_arrays, text_hash

Hashes = NDArray[np.uint64]

MOST_KEY_PAIRS = MOST_PAIRS + MOST_FORMS


def name_key_parts(names: NDArray[np.int32], words: list[str]) -> tuple[Hashes, Hashes, Hashes]:
    """Return for each name (a row of word ids) its pairs, half names and first letters.

    Two columns hold family and given half, two the letters; 0 if there is none. A pair may occur
    twice. Names that are not two or more words in Latin letters are handled one by one.
    """
    count = (names > 0).sum(axis=1)
    forms = np.zeros((len(words), 1 + MOST_FORMS), np.uint64)
    for at, word in enumerate(words[1:], 1):
        hashes = form_hashes(word)[: 1 + MOST_FORMS]
        forms[at, : len(hashes)] = hashes
    shape = np.fromiter((shape_hash(word) for word in words), np.uint64, len(words))
    letter = np.fromiter((text_hash(word[:1]) for word in words), np.uint64, len(words))
    plain_word = np.fromiter((word.isascii() and len(word) != 1 for word in words), np.bool_)
    plain = (count > 1) & plain_word[names].all(axis=1)
    first = names[:, 0]
    last = names[np.arange(len(names)), np.maximum(count - 1, 0)]
    # If a word occurs twice, the next one takes its place among the partners.
    partners = np.column_stack([last, names[:, 1:MOST_PAIRS]])
    partners.sort(axis=1)
    plain &= (count <= MOST_PAIRS + 1) | (partners[:, 1:] != partners[:, :-1]).all(axis=1)
    pairs = np.zeros((len(names), MOST_KEY_PAIRS), np.uint64)
    pairs[:, 0] = _unordered(forms[first, 0], forms[last, 0])
    for at in range(1, MOST_PAIRS):
        inner = count > at + 1
        pairs[inner, at] = _unordered(forms[first[inner], 0], forms[names[inner, at], 0])
    for at in range(1, 1 + MOST_FORMS):
        other = forms[first, at] > 0
        pairs[other, MOST_PAIRS - 1 + at] = _unordered(
            forms[first[other], at], forms[last[other], 0]
        )
    halves = np.stack(
        [mix_arrays(shape[last], letter[first]), mix_arrays(forms[first, 0], letter[last])], axis=1
    )
    letters = np.stack([letter[first], letter[last]], axis=1)
    letters[letters[:, 0] == letters[:, 1], 1] = 0
    for row in np.nonzero(~plain)[0].tolist():
        own = name_parts(tuple(words[at] for at in names[row].tolist() if at))
        pairs[row] = [*own.pairs, *[0] * (MOST_KEY_PAIRS - len(own.pairs))]
        halves[row] = own.family, own.given
        letters[row] = [*own.letters, *[0] * (2 - len(own.letters))]
    return pairs, halves, letters


def _unordered(a: Hashes, b: Hashes) -> Hashes:
    return mix_arrays(np.minimum(a, b), np.maximum(a, b))
