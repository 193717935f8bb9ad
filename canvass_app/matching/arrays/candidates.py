"""Finds pairs of lines that share a key, by sorting; common keys are cut short and counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from canvass_app.matching.arrays.rough_keys import rough_keys
from canvass_app.matching.arrays.table import Hashes, Table
from canvass_app.matching.arrays.table_keys import distinct, kinds_of_keys, names_alone

Positions = NDArray[np.int64]
Pairs = NDArray[np.int64]
"""Packs two lines into one number: the earlier line times the number of lines, plus the later."""

_NEIGHBORS_SHARE = 50
_FEWEST_NEIGHBORS = 2
_ALONE_SHARE = 10
_MOST_AT_ONCE = 1_000_000
_MOST_IN_WIDE = 60
_WIDE_PAIRS_PER_LINE = 0.5
_FREE_PAIRS = 60_000


@dataclass(frozen=True, slots=True)
class Candidates:
    """The pairs to compare, each once, in ascending order, and how many keys were cut short."""

    pairs: Pairs
    capped_keys: int


def candidates(
    table: Table,
    cap: int,
    keep: Callable[[Positions, Positions], NDArray[np.bool_]],
    tick: Callable[[], None],
) -> Candidates:
    """Return the pairs that share a key and that `keep` does not reject.

    If more than `cap` lines share a key, each is paired only with the next `cap / 50` in the order
    of names and in the order of addresses. Keys of names without a place are cut short at a tenth
    of that, which is not counted: names more common than that say nothing. `tick` is called often;
    it may raise.
    """
    order = _orders(table)
    found = np.zeros(0, np.int64)
    capped = 0
    narrow = (_pairs_by_key(*column, order, cap) for column in kinds_of_keys(table))
    rare_names = (
        (first, second, 0)
        for first, second, _ in _pairs_by_key(*names_alone(table), order, cap // _ALONE_SHARE)
    )
    wide = (_pairs_of_few(*column, len(table)) for column in rough_keys(table))
    for kind in chain(narrow, [rare_names], wide):
        at_once: list[Pairs] = []
        for first, second, cut in kind:
            tick()
            capped += cut
            packed = np.minimum(first, second) * len(table) + np.maximum(first, second)
            packed = packed[first != second]
            new = distinct(packed)
            new = new[~_is_in(new, found)]
            first, second = np.divmod(new, len(table))
            at_once.append(new[keep(first, second)])
        if at_once:
            found = distinct(np.concatenate([found, *at_once]))
    return Candidates(found, capped)


def _is_in(values: Pairs, ordered: Pairs) -> NDArray[np.bool_]:
    if not len(ordered):
        return np.zeros(len(values), np.bool_)
    at = np.searchsorted(ordered, values)
    at[at == len(ordered)] = 0
    found: NDArray[np.bool_] = ordered[at] == values
    return found


def _orders(table: Table) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Return the rank of each line by name, then address; and by address, then name."""
    joined = table.name_joined[table.name]
    door = table.street_door_hash[table.street]
    ranks = []
    for columns in ((door, table.zip, joined), (joined, table.zip, door)):
        rank = np.empty(len(table), np.uint32)
        rank[np.lexsort(columns)] = np.arange(len(table), dtype=np.uint32)
        ranks.append(rank)
    return ranks[0], ranks[1]


def _pairs_by_key(
    rows: Positions, values: Hashes, orders: tuple[NDArray[np.uint32], ...], cap: int
) -> Iterator[tuple[Positions, Positions, int]]:
    """Yield pairs of lines, about `_MOST_AT_ONCE` at a time, and how many keys were cut short."""
    by_key = np.argsort(values, kind="stable")
    rows, values = rows[by_key], values[by_key]
    starts = np.nonzero(np.concatenate(([True], values[1:] != values[:-1])))[0]
    sizes = np.diff(np.append(starts, len(values)))
    whole = (sizes > 1) & (sizes <= cap)
    yield from _all_pairs(rows, starts[whole], sizes[whole])
    large = sizes > cap
    if large.any():
        member = np.repeat(large, sizes)
        yield from _neighbors(rows[member], values[member], orders, cap, int(large.sum()))


def _pairs_of_few(
    rows: Positions, values: Hashes, lines: int
) -> Iterator[tuple[Positions, Positions, int]]:
    """Yield all pairs of the smallest groups, as many groups as give a pair or two per line."""
    by_key = np.argsort(values, kind="stable")
    rows, values = rows[by_key], values[by_key]
    starts = np.nonzero(np.concatenate(([True], values[1:] != values[:-1])))[0]
    sizes = np.diff(np.append(starts, len(values)))
    few = (sizes > 1) & (sizes <= _MOST_IN_WIDE)
    starts, sizes = starts[few], sizes[few]
    by_size = np.bincount(sizes, minlength=2)
    pairs = np.cumsum(by_size * np.arange(len(by_size)) * (np.arange(len(by_size)) - 1) // 2)
    allowed = sizes <= np.searchsorted(pairs, _WIDE_PAIRS_PER_LINE * lines + _FREE_PAIRS) - 1
    yield from _all_pairs(rows, starts[allowed], sizes[allowed])


def _all_pairs(
    rows: Positions, starts: Positions, sizes: Positions
) -> Iterator[tuple[Positions, Positions, int]]:
    if not len(sizes):
        return
    counts = sizes * (sizes - 1) // 2
    batch = np.cumsum(counts) // _MOST_AT_ONCE
    edges = np.nonzero(np.concatenate(([True], batch[1:] != batch[:-1])))[0]
    for low, high in zip(edges, [*edges[1:], len(sizes)], strict=True):
        yield *_pairs_of_groups(rows, starts[low:high], sizes[low:high]), 0


def _pairs_of_groups(
    rows: Positions, starts: Positions, sizes: Positions
) -> tuple[Positions, Positions]:
    member = np.repeat(starts, sizes) + _counting(sizes)
    left = np.repeat(sizes, sizes) - 1 - _counting(sizes)
    first = np.repeat(member, left)
    second = first + 1 + _counting(left)
    return rows[first], rows[second]


def _counting(sizes: Positions) -> Positions:
    """Return 0, 1, … up to each size in turn."""
    ends = np.cumsum(sizes)
    return np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - sizes, sizes)


def _neighbors(
    rows: Positions,
    values: Hashes,
    orders: tuple[NDArray[np.uint32], ...],
    cap: int,
    cut: int,
) -> Iterator[tuple[Positions, Positions, int]]:
    window = max(_FEWEST_NEIGHBORS, cap // _NEIGHBORS_SHARE)
    for order in orders:
        sort = np.lexsort((order[rows], values))
        lines, key = rows[sort], values[sort]
        for step in range(1, window + 1):
            same = key[step:] == key[:-step]
            yield lines[:-step][same], lines[step:][same], cut
            cut = 0
