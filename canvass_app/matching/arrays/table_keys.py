"""Makes the keys of many lines at once: the same as `keys.block_keys`, many times faster."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from canvass_app.matching import keys as k
from canvass_app.matching.arrays.table import Hashes, Table, TableBuilder
from canvass_app.matching.stable_hash import mix_arrays

T = TypeVar("T")
Positions = NDArray[np.int64]

_LINES_AT_ONCE = 20_000
_PAIRS_AT_ONCE = 50_000


def keys_of_lines(
    lines: Iterable[T], add: Callable[[TableBuilder, T], None]
) -> tuple[Iterator[tuple[int, int]], list[int]]:
    """Return (key, row number) in ascending order, each once, and the rows that have any key.

    `add` puts one line into a table, with its row number (below 2³²) as its handle. The keys take
    eight bytes each until all lines are read.
    """
    rest = iter(lines)
    packed = [np.zeros(0, np.int64)]
    while some := list(islice(rest, _LINES_AT_ONCE)):
        builder = TableBuilder()
        for line in some:
            add(builder, line)
        packed.append(_packed_keys(builder.finish()))
    together = distinct(np.concatenate(packed))
    rows = distinct(together & 0xFFFFFFFF).tolist()
    return _unpacked(together), rows


def distinct(values: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the values in ascending order, each once.

    It sorts: the hash table of `numpy.unique` is many times slower on packed pairs.
    """
    ordered = np.sort(values)
    first: NDArray[np.bool_] = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=first[1:])
    return ordered[first]


def _unpacked(packed: Positions) -> Iterator[tuple[int, int]]:
    for at in range(0, len(packed), _PAIRS_AT_ONCE):
        part = packed[at : at + _PAIRS_AT_ONCE]
        yield from zip((part >> 32).tolist(), (part & 0xFFFFFFFF).tolist(), strict=True)


def _packed_keys(table: Table) -> Positions:
    """Return each stored key and the row number of its line, packed into one number."""
    refs = np.array(table.refs, np.int64)
    found = [np.zeros(0, np.int64)]
    for rows, hashes in (*kinds_of_keys(table), names_alone(table)):
        stored = (hashes >> np.uint64(32)).astype(np.int64) - (1 << 31)
        found.append((stored << 32) | refs[rows])
    return np.concatenate(found)


def kinds_of_keys(table: Table) -> Iterator[tuple[Positions, Hashes]]:
    """Yield lines and keys, one kind of key after another, except those of `names_alone`."""
    name, street, place = table.name, table.street, table.place_hash
    number = table.street_number_hash
    yield column(mix_arrays(np.uint64(k.EMAIL), table.email_hash)[table.email], table.email > 0)
    yield column(mix_arrays(np.uint64(k.PHONE), table.phone_hash)[table.phone], table.phone > 0)
    pairs = table.name_pairs
    tagged = mix_arrays(np.uint64(k.NAME_AND_PLACE), pairs)
    columns = [
        column(mix_arrays(tagged[name, at], place), (pairs[name, at] != 0) & (place != 0))
        for at in range(pairs.shape[1])
    ]
    yield _together(columns)
    letters = mix_arrays(np.uint64(k.DOOR), table.name_letters)
    door = table.street_door_hash[street]
    yield _together(
        [
            column(
                mix_arrays(letters[name, at], door),
                (table.name_letters[name, at] != 0) & (number[street] != 0),
            )
            for at in (0, 1)
        ]
    )
    for tag, at in ((k.FAMILY_AND_PLACE, 0), (k.GIVEN_AND_PLACE, 1)):
        half = table.name_halves[:, at]
        tagged = mix_arrays(np.uint64(tag), half)
        yield column(mix_arrays(tagged[name], place), (half[name] != 0) & (place != 0))


def names_alone(table: Table) -> tuple[Positions, Hashes]:
    """Return lines and keys of names without a place: they find people who moved."""
    first = table.name_pairs[:, 0]
    alone = mix_arrays(np.uint64(k.NAME_ALONE), first)
    has_both = (first != 0) & (table.name_halves[:, 0] != 0)
    return column(alone[table.name], has_both[table.name])


def column(values: Hashes, present: NDArray[np.bool_]) -> tuple[Positions, Hashes]:
    """Return the lines that have a key, and the keys."""
    rows = np.nonzero(present)[0]
    return rows, values[rows]


def _together(columns: list[tuple[Positions, Hashes]]) -> tuple[Positions, Hashes]:
    rows = np.concatenate([rows for rows, _ in columns])
    return rows, np.concatenate([values for _, values in columns])
