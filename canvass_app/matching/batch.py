"""Searches many lines for pairs, in bounded work, telling how far it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from canvass_app.matching.compare import compare_if_likely
from canvass_app.matching.keys import block_keys
from canvass_app.matching.record import Record
from canvass_app.model.pair import Comparison
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say

_LINES_PER_REPORT = 200
_PAIRS_PER_REPORT = 5_000
_NEIGHBOURS_SHARE = 50
_FEWEST_NEIGHBOURS = 2


@dataclass(frozen=True, slots=True)
class Pair:
    """Two lines worth a look, by their handles, in the order in which they came."""

    ref_a: int | str
    ref_b: int | str
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class BatchResult:
    """The pairs found, and how thorough the search was.

    `capped_keys` counts the keys shared by more lines than the cap: those lines were
    compared with their neighbours in the order of names only. `compared` counts pairs.
    """

    pairs: list[Pair]
    capped_keys: int
    compared: int


def find_pairs(
    records: Iterable[Record], *, progress: Progress = no_progress, cap: int = 500
) -> BatchResult:
    """Find all pairs whose band is not *ignore* among `records`, in the order of the input.

    Where more than `cap` lines share a key, each is compared by that key with the next
    `cap / 50` in the order of names and streets: no line is left out, and the work stays
    in proportion to their number. `Cancelled` raised by `progress` passes through.
    """
    lines, groups = _read(records, progress)
    total = sum(_pair_count(len(group), cap) for group in groups)
    capped = sum(1 for group in groups if len(group) > cap)
    seen: set[int] = set()
    found: list[tuple[int, int, Comparison]] = []
    done = 0
    for group in groups:
        for first, second in _pairs_of(group, lines, cap):
            done += 1
            if done % _PAIRS_PER_REPORT == 0:
                progress(done, total, say("Comparing lines"))
            packed = first * len(lines) + second
            if packed in seen:
                continue
            seen.add(packed)
            comparison = compare_if_likely(lines[first], lines[second])
            if comparison is not None:
                found.append((first, second, comparison))
    progress(total, total, say("Comparing lines"))
    found.sort(key=lambda hit: hit[:2])
    pairs = [Pair(lines[i].ref, lines[j].ref, comparison) for i, j, comparison in found]
    return BatchResult(pairs, capped, len(seen))


def _read(records: Iterable[Record], progress: Progress) -> tuple[list[Record], list[list[int]]]:
    """Return the lines, and the groups of two or more that share a key, by position."""
    lines: list[Record] = []
    by_key: dict[int, list[int]] = {}
    for at, line in enumerate(records):
        if at % _LINES_PER_REPORT == 0:
            progress(at, 0, say("Reading lines"))
        lines.append(line)
        for key in block_keys(line):
            by_key.setdefault(key, []).append(at)
    return lines, [group for group in by_key.values() if len(group) > 1]


def _neighbours(cap: int) -> int:
    return max(_FEWEST_NEIGHBOURS, cap // _NEIGHBOURS_SHARE)


def _pair_count(size: int, cap: int) -> int:
    if size <= cap:
        return size * (size - 1) // 2
    window = min(_neighbours(cap), size - 1)
    return window * size - window * (window + 1) // 2


def _pairs_of(group: list[int], lines: list[Record], cap: int) -> Iterator[tuple[int, int]]:
    """Yield the pairs of one group, the earlier line first."""
    if len(group) <= cap:
        for at, second in enumerate(group):
            for first in group[:at]:
                yield first, second
        return
    ordered = sorted(group, key=lambda at: (_order(lines[at]), at))
    window = _neighbours(cap)
    for at, first in enumerate(ordered):
        for second in ordered[at + 1 : at + 1 + window]:
            yield min(first, second), max(first, second)


def _order(line: Record) -> tuple[tuple[str, ...], str, str, str, str]:
    address = line.address
    return tuple(sorted(line.name.words)), line.zip5, address.stem, address.number, address.unit


def find_pairs_with(
    new: Iterable[Record],
    candidates_of: Callable[[Record], Iterable[Record]],
    *,
    progress: Progress = no_progress,
) -> list[Pair]:
    """Find the pairs of the lines in `new` with their candidates, each pair once.

    `candidates_of` gives the lines that share a key with the one it is asked for; it may
    give that line itself and other new lines. `Pair.ref_a` is the line that was asked for.
    """
    seen: set[frozenset[int | str]] = set()
    found: list[Pair] = []
    for done, line in enumerate(new):
        if done % _LINES_PER_REPORT == 0:
            progress(done, 0, say("Comparing lines"))
        for at, candidate in enumerate(candidates_of(line), 1):
            if at % _PAIRS_PER_REPORT == 0:
                progress(done, 0, say("Comparing lines"))
            both = frozenset((line.ref, candidate.ref))
            if len(both) < 2 or both in seen:
                continue
            seen.add(both)
            comparison = compare_if_likely(line, candidate)
            if comparison is not None:
                found.append(Pair(line.ref, candidate.ref, comparison))
    return found
