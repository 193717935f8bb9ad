"""Searches many lines for pairs, in bounded work, telling how far it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from canvass_app.matching.compare import compare_many, judged, names_do_not_suffice
from canvass_app.matching.record import Record
from canvass_app.matching.weights import ALIKE_FROM, Bits
from canvass_app.model.pair import Band, Comparison
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say

if TYPE_CHECKING:
    from canvass_app.matching.model import Model

_LINES_PER_REPORT = 200
_PAIRS_PER_REPORT = 5_000


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
    records: Iterable[Record],
    *,
    progress: Progress = no_progress,
    cap: int = 500,
    model: Model | None = None,
) -> BatchResult:
    """Find all pairs whose band is not *ignore* among `records`, in the order of the input.

    Where more than `cap` lines share a key, each is compared by that key with the next
    `cap / 50` in the order of names and of streets: no line is left out, and the work stays
    in proportion to their number. Without a `model` the weights are learned from `records`.
    `Cancelled` raised by `progress` passes through.
    """
    from canvass_app.matching.engine import score_table
    from canvass_app.matching.table import TableBuilder

    builder = TableBuilder()
    lines: list[Record] = []
    for at, line in enumerate(records):
        if at % _LINES_PER_REPORT == 0:
            progress(at, 0, say("Reading lines"))
        lines.append(line)
        builder.add(line)
    scored = score_table(
        builder.finish(), model=model, least=ALIKE_FROM, cap=cap, explain=True, progress=progress
    )
    careful = names_do_not_suffice(scored.model)
    pairs: list[Pair] = []
    names = list(scored.bits)
    total = len(scored.first)
    for at, (i, j, probability) in enumerate(
        zip(
            scored.first.tolist(),
            scored.second.tolist(),
            scored.probability.tolist(),
            strict=True,
        )
    ):
        if at % _PAIRS_PER_REPORT == 0:
            progress(at, total, say("Writing reasons"))
        bits = {name: Bits(*scored.bits[name][at].tolist()) for name in names}
        comparison = judged(lines[i], lines[j], probability, bits, careful=careful)
        if comparison.band is not Band.IGNORE:
            pairs.append(Pair(lines[i].ref, lines[j].ref, comparison))
    progress(max(total, 1), max(total, 1), say("Writing reasons"))
    return BatchResult(pairs, scored.capped_keys, scored.compared)


def find_pairs_with(
    new: Iterable[Record],
    candidates_of: Callable[[Record], Iterable[Record]],
    *,
    progress: Progress = no_progress,
    model: Model | None = None,
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
        found += [
            Pair(line.ref, other.ref, comparison)
            for other, comparison in zip(others, compare_many(line, others, model), strict=True)
            if comparison.band is not Band.IGNORE
        ]
    return found
