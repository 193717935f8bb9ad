"""Scores all pairs of a table: candidates, levels, weights learned from them, and probabilities."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from canvass_app.matching import weights as w
from canvass_app.matching.arrays.candidates import candidates
from canvass_app.matching.arrays.comparer import Comparer
from canvass_app.matching.arrays.learning import (
    expect_suffixes,
    learn,
    learn_chance,
    namesakes_at_doors,
)
from canvass_app.matching.arrays.levels import Evidence, Positions
from canvass_app.matching.arrays.model import (
    Floats,
    Model,
    field_weights,
    log_likelihoods,
    log_odds,
    probabilities,
)
from canvass_app.matching.arrays.priors import HOME
from canvass_app.matching.arrays.rarity import Counts
from canvass_app.matching.arrays.table import Table
from canvass_app.matching.arrays.third_line import (
    joint_probability,
    lowered,
    pairs_through_third_lines,
    rivals,
)
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say

FEWEST_TO_LEARN_FROM = 500
_LEARN_FROM = 25_000
_LEARN_FROM_PAIRS = 150_000
_PAIRS_AT_ONCE = 200_000
_RANDOM_PAIRS = 120_000
_NEIGHBORS_IN_ZIP = 40
_FEWEST_SUFFIXES = 0.002
_FEWEST_AT_HOME = 0.02
_MOST_LOG_ODDS = 14.0


@dataclass(frozen=True)
class ScoredPairs:
    """Pairs by position in the table, in ascending order, with their probability.

    `bits` has two columns for each field: the evidence of its level, in bits against chance, for
    one person and for one household. `capped_keys` counts the keys that were cut short, `compared`
    the pairs that were compared.
    """

    first: Positions
    second: Positions
    probability: Floats
    bits: dict[str, Floats]
    capped_keys: int
    compared: int
    model: Model


def score_table(
    table: Table,
    *,
    model: Model | None = None,
    least: float = w.REVIEW_FROM,
    cap: int = 500,
    explain: bool = False,
    progress: Progress = no_progress,
) -> ScoredPairs:
    """Return all pairs of `table` with a probability of at least `least`.

    Without a `model`, the weights are learned from the table, if it is large enough. Work and
    memory stay proportional to the number of lines: see `candidates.candidates` for `cap`.
    `Cancelled` raised by `progress` passes through. `bits` are filled only with `explain`: they
    take most of the memory when very many pairs are found.
    """
    if not len(table):
        return _nothing(model or Model())
    comparer, counts = Comparer(table), Counts(table)
    one_in = max(1, len(table) // (2 * _LEARN_FROM))

    def keep(a: Positions, b: Positions) -> NDArray[np.bool_]:
        if one_in == 1:
            return np.ones(len(a), np.bool_)
        kept = a % one_in == 0
        rest = np.nonzero(~kept)[0]
        kept[rest] = comparer.plausible(a[rest], b[rest])
        return np.asarray(kept)

    found = candidates(table, cap, keep, lambda: progress(0, 0, say("Looking for similar lines")))
    first, second = np.divmod(found.pairs, len(table))
    if model is None:
        model = _learned(table, comparer, counts, first, second, one_in, progress)
    if one_in > 1:
        sampled = np.nonzero(first % one_in == 0)[0]
        hopeless = sampled[~comparer.plausible(first[sampled], second[sampled])]
        first, second = np.delete(first, hopeless), np.delete(second, hopeless)
    scored = _scored(
        table, comparer, counts, model, first, second, least, found.capped_keys, explain, progress
    )
    return with_others(comparer, counts, scored, least, len(table))


def with_others(
    comparer: Comparer, counts: Counts, scored: ScoredPairs, least: float, lines: int
) -> ScoredPairs:
    """Return the pairs, in ascending order, adjusted by the other pairs of their lines."""
    bound = _with_third_lines(comparer, counts, scored, least, lines)
    return _without_rivals(comparer, counts, bound, least)


def _nothing(model: Model) -> ScoredPairs:
    none = np.zeros(0, np.int64)
    return ScoredPairs(none, none, np.zeros(0), {}, 0, 0, model)


def _learned(
    table: Table, comparer: Comparer, counts: Counts, first: Positions, second: Positions,
    one_in: int, progress: Progress,
) -> Model:  # fmt: skip
    if len(table) < FEWEST_TO_LEARN_FROM or not len(first):
        return Model()
    anywhere, in_one_zip = _random_pairs(table)
    suffixed = float((table.name_generation[table.name] > 0).mean())
    start = expect_suffixes(Model(), max(suffixed, _FEWEST_SUFFIXES))
    start = learn_chance(start, comparer.compare(*anywhere), comparer.compare(*in_one_zip))
    sample = np.nonzero(first % one_in == 0)[0]
    thinned = max(1, len(sample) // _LEARN_FROM_PAIRS)
    sample = np.random.default_rng(2).permutation(sample)[: len(sample) // thinned]
    evidence = comparer.compare(first[sample], second[sample])
    rarity = counts.of(first[sample], evidence)
    model = learn(
        start,
        evidence,
        rarity,
        len(table),
        one_in * thinned,
        lambda: progress(0, 0, say("Weighing")),
    )
    return replace(model, namesakes_at_doors=namesakes_at_doors(evidence))


def _random_pairs(
    table: Table,
) -> tuple[tuple[Positions, Positions], tuple[Positions, Positions]]:
    """Return pairs of lines drawn at random from all, and from lines of one ZIP each."""
    random = np.random.default_rng(1)
    lines = len(table)
    a, b = random.integers(0, lines, (2, _RANDOM_PAIRS))
    by_zip = np.argsort(table.zip, kind="stable")
    at = random.integers(0, lines, _RANDOM_PAIRS)
    other = np.minimum(at + random.integers(1, _NEIGHBORS_IN_ZIP, _RANDOM_PAIRS), lines - 1)
    c, d = by_zip[at], by_zip[other]
    near = (c != d) & (table.zip[c] == table.zip[d]) & (table.zip[c] > 0)
    return (a[a != b], b[a != b]), (c[near], d[near])


def _scored(
    table: Table, comparer: Comparer, counts: Counts, model: Model, first: Positions,
    second: Positions, least: float, capped: int, explain: bool, progress: Progress,
) -> ScoredPairs:  # fmt: skip
    kept: list[ScoredPairs] = []
    for low in range(0, len(first), _PAIRS_AT_ONCE):
        progress(low, len(first), say("Comparing lines"))
        a, b = first[low : low + _PAIRS_AT_ONCE], second[low : low + _PAIRS_AT_ONCE]
        evidence = comparer.compare(a, b)
        odds, bits = score(model, counts, a, evidence)
        probability = probabilities(model, odds)
        at = np.nonzero(probability >= least)[0]
        few = {name: both[at] for name, both in bits.items()} if explain else {}
        kept.append(ScoredPairs(a[at], b[at], probability[at], few, 0, 0, model))
    progress(len(first), len(first), say("Comparing lines"))
    if not kept:
        return _nothing(model)
    return ScoredPairs(
        np.concatenate([part.first for part in kept]),
        np.concatenate([part.second for part in kept]),
        np.concatenate([part.probability for part in kept]),
        {name: np.concatenate([part.bits[name] for part in kept]) for name in kept[0].bits},
        capped,
        len(first),
        model,
    )


def _with_third_lines(
    comparer: Comparer, counts: Counts, scored: ScoredPairs, least: float, lines: int
) -> ScoredPairs:
    """Raise the probability of pairs that a third line ties together, and add such pairs."""
    first, second, *through = pairs_through_third_lines(
        scored.first, scored.second, scored.probability, lines
    )
    if not len(first):
        return scored
    odds, bits = score(scored.model, counts, first, comparer.compare(first, second))
    probability = joint_probability(probabilities(scored.model, odds), *through)
    known = scored.first * lines + scored.second
    packed = first * lines + second
    at = np.minimum(np.searchsorted(known, packed), len(known) - 1)
    old = known[at] == packed
    raised = scored.probability.copy()
    raised[at[old]] = np.maximum(raised[at[old]], probability[old])
    new = ~old & (probability >= least)
    order = np.argsort(np.concatenate([known, packed[new]]), kind="stable")
    return replace(
        scored,
        first=np.concatenate([scored.first, first[new]])[order],
        second=np.concatenate([scored.second, second[new]])[order],
        probability=np.concatenate([raised, probability[new]])[order],
        bits={
            name: np.concatenate([both, bits[name][new]])[order]
            for name, both in scored.bits.items()
        },
    )


def _without_rivals(
    comparer: Comparer, counts: Counts, scored: ScoredPairs, least: float
) -> ScoredPairs:
    """Lower the probability of pairs where another line fits equally well and is another person.

    This applies only in a campaign where households sign; elsewhere two lines that differ may be
    from one person.
    """
    if scored.model.pairs_per_line[HOME] < _FEWEST_AT_HOME:
        return scored
    one, other, by_one, by_other = rivals(scored.first, scored.second, scored.probability)
    if not len(one):
        return scored
    odds, _ = score(scored.model, counts, one, comparer.compare(one, other))
    between = np.exp(np.clip(odds, -_MOST_LOG_ODDS, _MOST_LOG_ODDS))
    probability = lowered(scored.probability, by_one, by_other, between)
    kept = probability >= least
    return replace(
        scored,
        first=scored.first[kept],
        second=scored.second[kept],
        probability=probability[kept],
        bits={name: both[kept] for name, both in scored.bits.items()},
    )


_SPOKEN_OF = {
    "name": ("given", "family", "middle", "order"),
    "suffix": ("suffix",),
    "street": ("street",),
    "zip": ("zip", "city"),
    "email": ("email",),
    "phone": ("phone",),
    "day": ("day",),
}
"""The fields of the model that each reason is about."""


def score(
    model: Model, counts: Counts, first: Positions, evidence: Evidence
) -> tuple[Floats, dict[str, Floats]]:
    """Return log odds, and the bits of each reason for one person and for one household."""
    rarity = counts.of(first, evidence)
    weights = field_weights(model, evidence, rarity)
    odds = log_odds(log_likelihoods(model, evidence, rarity, weights))
    bits = {}
    for reason, names in _SPOKEN_OF.items():
        total = sum((weights[name] for name in names), np.zeros((len(evidence), 4)))
        bits[reason] = (total[:, :2] - total[:, 3:]) / np.log(2.0)
    return odds, bits
