"""Searches many lines for pairs, with bounded work, and reports progress."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from canvass_app.matching.pairs.compare import compare_many, judged, names_do_not_suffice
from canvass_app.matching.record import Record
from canvass_app.matching.weights import ALIKE_FROM, Bits
from canvass_app.model.pair import Band, Comparison
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say

if TYPE_CHECKING:
    from canvass_app.matching.arrays.engine import ScoredPairs
    from canvass_app.matching.arrays.learned import Learned
    from canvass_app.matching.arrays.table import TableBuilder

_LINES_PER_REPORT = 200
_PAIRS_PER_REPORT = 5_000
_FREE_PAIRS = 50_000


@dataclass(frozen=True, slots=True)
class Pair:
    """Two lines worth a look, by their handles, in their original order."""

    ref_a: int | str
    ref_b: int | str
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class BatchResult:
    """The pairs found, and how thorough the search was.

    `capped_keys` counts the keys shared by more lines than the cap: those lines were compared only
    with their neighbors in the order of names. `compared` counts pairs, `left_out` those that were
    alike but too many to return. `learned` is for judging further lines in the same way.
    """

    pairs: list[Pair]
    capped_keys: int
    compared: int
    left_out: int
    learned: Learned


class Lines(Protocol):
    """Lines that can be read twice, so that a search need not keep them in memory."""

    def fill(self, table: TableBuilder, progress: Progress) -> None:
        """Put every line into the table, in order; report to `progress`, which may raise."""

    def keep(self, positions: Sequence[int]) -> None:
        """Remember the lines that `records` will be asked for, by position in the table."""

    def records(self, positions: Sequence[int]) -> Iterable[Record]:
        """Return these lines, prepared, in the order asked for; all were passed to `keep`."""


class _Prepared:
    """Lines that are already prepared and in memory."""

    def __init__(self, records: Iterable[Record]) -> None:
        self._coming = records
        self._lines: list[Record] = []

    def fill(self, table: TableBuilder, progress: Progress) -> None:
        for at, line in enumerate(self._coming):
            if at % _LINES_PER_REPORT == 0:
                progress(at, 0, say("Reading lines"))
            self._lines.append(line)
            table.add(line)

    def keep(self, positions: Sequence[int]) -> None:
        pass

    def records(self, positions: Sequence[int]) -> Iterable[Record]:
        return [self._lines[at] for at in positions]


def find_pairs(
    records: Iterable[Record],
    *,
    progress: Progress = no_progress,
    cap: int = 500,
    most: int | None = None,
) -> BatchResult:
    """Do the same as `find_pairs_in` for prepared lines that fit into memory."""
    return find_pairs_in(_Prepared(records), progress=progress, cap=cap, most=most)


def find_pairs_in(
    lines: Lines,
    *,
    progress: Progress = no_progress,
    cap: int = 500,
    most: int | None = None,
) -> BatchResult:
    """Find all pairs whose band is not *ignore* among `lines`, in their order.

    The weights are learned from the lines. If more than `cap` lines share a key, each is compared
    by that key with the next `cap / 50` in the order of names and of streets: no line is left out,
    and the work stays proportional to their number. If more than `most` pairs are alike (default:
    see `most_pairs`), the likeliest of each line and then the likeliest of all are returned.
    `Cancelled` raised by `progress` passes through.
    """
    # Loaded on first use: the window must not wait for it.
    from canvass_app.matching.arrays.engine import score_table
    from canvass_app.matching.arrays.learned import Frequencies, Learned
    from canvass_app.matching.arrays.table import TableBuilder

    builder = TableBuilder()
    lines.fill(builder, progress)
    table = builder.finish()
    found = score_table(table, least=ALIKE_FROM, cap=cap, explain=True, progress=progress)
    scored = _likeliest(found, most_pairs(len(table)) if most is None else most)
    learned = Learned(scored.model, Frequencies.of(table))
    left_out = len(found.first) - len(scored.first)
    # The reasons will need the memory.
    del builder, table, found
    pairs = _judged_pairs(lines, scored, progress)
    return BatchResult(pairs, scored.capped_keys, scored.compared, left_out, learned)


def most_pairs(lines: int) -> int:
    """Return how many pairs to return for so many lines: far more than sign twice."""
    return _FREE_PAIRS + lines // 2


def _likeliest(scored: ScoredPairs, most: int) -> ScoredPairs:
    if len(scored.first) <= most:
        return scored
    import numpy as np

    by_line = np.lexsort((-scored.probability, scored.first))
    begins = np.ones(len(by_line), np.bool_)
    begins[1:] = np.diff(scored.first[by_line]) > 0
    best_of_line = np.zeros(len(by_line), np.bool_)
    best_of_line[by_line[begins]] = True
    kept = np.sort(np.lexsort((-scored.probability, ~best_of_line))[:most])
    return replace(
        scored,
        first=scored.first[kept],
        second=scored.second[kept],
        probability=scored.probability[kept],
        bits={name: both[kept] for name, both in scored.bits.items()},
    )


def _judged_pairs(lines: Lines, scored: ScoredPairs, progress: Progress) -> list[Pair]:
    careful = names_do_not_suffice(scored.model)
    pairs: list[Pair] = []
    names, total = list(scored.bits), len(scored.first)
    columns = scored.first.tolist(), scored.second.tolist(), scored.probability.tolist()
    lines.keep(sorted({*columns[0], *columns[1]}))
    for low in range(0, total, _PAIRS_PER_REPORT):
        progress(low, total, say("Writing reasons"))
        first, second, probable = (each[low : low + _PAIRS_PER_REPORT] for each in columns)
        positions = sorted({*first, *second})
        record_at = dict(zip(positions, lines.records(positions), strict=True))
        for at, (i, j, probability) in enumerate(zip(first, second, probable, strict=True), low):
            a, b = record_at[i], record_at[j]
            bits = {name: Bits(*scored.bits[name][at].tolist()) for name in names}
            comparison = judged(a, b, probability, bits, careful=careful)
            if comparison.band is not Band.IGNORE:
                pairs.append(Pair(a.ref, b.ref, comparison))
    progress(max(total, 1), max(total, 1), say("Writing reasons"))
    return pairs


def find_pairs_with(
    new: Iterable[Record],
    candidates_of: Callable[[Record], Iterable[Record]],
    *,
    progress: Progress = no_progress,
    learned: Learned | None = None,
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
        others: list[Record] = []
        for candidate in candidates_of(line):
            both = frozenset((line.ref, candidate.ref))
            if len(both) == 2 and both not in seen:
                seen.add(both)
                others.append(candidate)
        compared = compare_many(line, others, learned)
        found += [
            Pair(line.ref, other.ref, comparison)
            for other, comparison in zip(others, compared, strict=True)
            if comparison.band is not Band.IGNORE
        ]
    return found
