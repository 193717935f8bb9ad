"""Rough keys for searching a whole file: any two fields, used where few lines share both.

They find lines with damage in all other fields. Only small groups of lines are used, so they cost
little; a campaign file does not store them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from canvass_app.matching.arrays.table import Hashes, Table
from canvass_app.matching.arrays.table_keys import column
from canvass_app.matching.keys import first_form, shape_hash
from canvass_app.matching.shapes import skeleton
from canvass_app.matching.stable_hash import mix_arrays, text_hash

_FIRST_TAG = 100


def rough_keys(table: Table) -> Iterator[tuple[NDArray[np.int64], Hashes]]:
    """Yield lines and keys for every two of given name, family name, street, city, number, ZIP."""
    parts = _parts(table)
    for tag, (one, other) in enumerate(combinations(range(len(parts)), 2), _FIRST_TAG):
        a, b = parts[one], parts[other]
        yield column(mix_arrays(mix_arrays(np.uint64(tag), a), b), (a != 0) & (b != 0))


def _parts(table: Table) -> list[Hashes]:
    words, names = table.words.all, table.name_words
    count = (names > 0).sum(axis=1)
    last = names[np.arange(len(names)), np.maximum(count - 1, 0)]
    last = np.where(count > 1, last, 0)
    stem = table.street_parts[table.street, 1]
    return [
        _hashed(words, first_form)[names[:, 0]][table.name],
        _hashed(words, shape_hash)[last][table.name],
        _hashed(table.stems.all, _rough)[stem],
        _hashed(table.cities.all, _rough)[table.city],
        table.street_number_hash[table.street],
        table.zip.astype(np.uint64),
    ]


def _hashed(texts: list[str], function: object) -> Hashes:
    assert callable(function)
    return np.fromiter((function(text) if text else 0 for text in texts), np.uint64, len(texts))


def _rough(text: str) -> int:
    return text_hash(skeleton(text.replace(" ", "")))
