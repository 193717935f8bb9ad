"""Learns a campaign's own weights from its lines, without labels.

Expectation maximization (Dempster, Laird and Rubin 1977) for the Fellegi–Sunter model, as Winkler
(1988) and Jaro (1989) applied it, here with several kinds of pairs at once. The prior shares count
as a number of pairs already seen (a Dirichlet prior), so a small file stays close to them. CHANCE
is not learned from candidates, which were selected for being alike.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from canvass_app.matching.arrays.levels import Evidence, Family, Given, Levels, Street, Suffix
from canvass_app.matching.arrays.model import Floats, Model, columns, log_likelihoods
from canvass_app.matching.arrays.priors import CHANCE, HOME, NAMESAKE, SELF
from canvass_app.matching.arrays.rarity import Rarity

_ROUNDS = 10
_PRIOR_PAIRS = {SELF: 150.0, HOME: 400.0, NAMESAKE: 150.0}
_CHANCE_PAIRS = 2_000.0
_BY_CHANCE = ("given", "family", "middle", "suffix", "street", "zip", "city", "day")
_PRIOR_LINES = 100.0


def learn(
    start: Model,
    evidence: Evidence,
    rarity: Rarity,
    lines: int,
    one_in: int,
    tick: Callable[[], None],
) -> Model:
    """Return the weights that explain the candidate pairs best.

    `lines` is the size of the file; the pairs are a sample of 1 in `one_in`. `tick` is called in
    each round and may raise.
    """
    model = start = replace(_without_households(start, evidence), lines=lines)
    column = columns(evidence)
    for _ in range(_ROUNDS):
        tick()
        weights = _responsibilities(log_likelihoods(model, evidence, rarity))
        model = _maximised(start, model, column, weights, one_in)
    return model


def _without_households(start: Model, evidence: Evidence) -> Model:
    """Return the model for a file in which no two lines are from one household.

    Where people sign with their families, most pairs with one surname and door have different given
    names. Where hardly any do, those few are from one person, with a name misread or changed.
    """
    door = (evidence.street >= Street.SAME_UNIT) & (evidence.street <= Street.NUMBER_NEAR)
    kin = door & ((evidence.family == Family.SAME) | (evidence.family == Family.CLOSE))
    kin &= evidence.given != Given.MISSING
    if kin.sum() < _FEWEST_KIN:
        return start
    unlike = float((evidence.given[kin] == Given.DIFFERENT).mean())
    if unlike > _UNLIKE_IN_HOUSEHOLDS:
        return start
    given, family = start.tables["given"].copy(), start.tables["family"].copy()
    given[[Given.DIFFERENT, Given.OTHER], SELF] = _RENAMED, _RENAMED / 4
    family[Family.DIFFERENT, SELF] = _RENAMED
    own, _, namesakes = start.pairs_per_line
    return replace(
        start,
        tables=start.tables | {"given": given, "family": family},
        pairs_per_line=(own, 1e-4, namesakes),
    )


def expect_suffixes(start: Model, share: float) -> Model:
    """Return the model with the shares of suffixes on two lines from one person.

    `share` is the share of lines with a suffix (Jr, III). It cannot be learned from pairs, where
    father and son look like one person who left the suffix out.
    """
    table = start.tables["suffix"].copy()
    for group in (0, 4):
        for level, part in _SUFFIX_PARTS.items():
            table[group + level, SELF] = max(part * share, 1e-5)
        table[group + Suffix.NONE, SELF] = 1.0 - sum(_SUFFIX_PARTS.values()) * share
    return replace(start, tables=start.tables | {"suffix": table})


def namesakes_at_doors(evidence: Evidence) -> float:
    """Return the share of pairs with one name and door, and no suffix, that may be father and son.

    The assumption: the fathers and sons who leave the suffix out on both lines are half as many as
    those whom it distinguishes.
    """
    alike = (evidence.given == Given.SAME) & (evidence.family == Family.SAME)
    alike &= (evidence.street == Street.SAME) | (evidence.street == Street.SAME_UNIT)
    told_apart = alike & (
        (evidence.suffix == Suffix.ON_ONE) | (evidence.suffix == Suffix.DIFFERENT)
    )
    bare = int((alike & (evidence.suffix == Suffix.NONE)).sum())
    return 0.5 * float(told_apart.sum()) / max(bare, 1)


def learn_chance(start: Model, anywhere: Evidence, in_one_zip: Evidence) -> Model:
    """Return the model with the CHANCE shares found in pairs of lines drawn at random."""
    tables = {name: table.copy() for name, table in start.tables.items()}
    for evidence, names in ((anywhere, _BY_CHANCE), (in_one_zip, ("street",))):
        column = columns(evidence)
        for name in names:
            table = tables[name]
            seen = np.bincount(column[name], minlength=len(table)).astype(np.float64)
            if name == "street":
                seen[_DOORS] = 0.0
            for levels in _groups(name, len(table)):
                if seen[levels].sum():
                    table[levels, CHANCE] = _mixed(
                        table[levels, CHANCE], seen[levels], _CHANCE_PAIRS
                    )
    return replace(start, tables=tables)


def _responsibilities(found: Floats) -> Floats:
    shares = np.exp(found - found.max(axis=1)[:, None])
    result: Floats = shares / shares.sum(axis=1)[:, None]
    return result


def _maximised(
    start: Model, model: Model, column: dict[str, Levels], weights: Floats, one_in: int
) -> Model:
    tables = {}
    for name, before in start.tables.items():
        table = before.copy()
        for kind, strength in _PRIOR_PAIRS.items():
            if (name, kind) in _FIXED:
                continue
            counted = weights[:, kind]
            if kind == HOME and name in _SHARED:
                counted = counted + weights[:, SELF]
            seen = np.bincount(column[name], counted, minlength=len(table)).astype(np.float64)
            for levels in _groups(name, len(table)):
                table[levels, kind] = _mixed(before[levels, kind], seen[levels], strength)
            _hold(name, kind, before, table)
        tables[name] = table
    totals = weights.sum(axis=0) * one_in
    per_line = [
        (totals[kind] + _PRIOR_LINES * start.pairs_per_line[kind]) / (model.lines + _PRIOR_LINES)
        for kind in (SELF, HOME, NAMESAKE)
    ]
    return replace(model, tables=tables, pairs_per_line=(per_line[0], per_line[1], per_line[2]))


def _groups(name: str, levels: int) -> list[slice]:
    """Return the levels for which something was written, once for each thing they depend on."""
    count = _GROUPS.get(name, 1)
    width = levels // count
    first = 0 if name in _FULL else 1
    return [slice(at * width + first, (at + 1) * width) for at in range(count)]


def _mixed(before: Floats, seen: Floats, strength: float) -> Floats:
    mixed = before / before.sum() * strength + seen
    result: Floats = mixed / mixed.sum()
    return result


def _hold(name: str, kind: int, before: Floats, table: Floats) -> None:
    """Keep the kinds from drifting: one person has one name, one household one door."""
    for level, most in _MOST.get((name, kind), {}).items():
        table[level, kind] = min(table[level, kind], max(most, before[level, kind]))


_FIXED = {(name, NAMESAKE) for name in ("given", "family", "order", "street", "email", "phone")}
_FIXED |= {("suffix", SELF), ("suffix", HOME)}
_SHARED = frozenset({"street", "zip", "city", "order"})
"""Fields that are damaged equally often on the lines of one person and of one household."""

_MOST: dict[tuple[str, int], dict[int, float]] = {
    ("given", SELF): {Given.DIFFERENT: 0.03, Given.OTHER: 0.03},
    ("family", SELF): {Family.DIFFERENT: 0.04},
    ("street", HOME): dict.fromkeys((8, 9, 10, 19, 20, 21), 0.01),
}
_FEWEST_KIN = 50
_UNLIKE_IN_HOUSEHOLDS = 0.25
_RENAMED = 0.2

_SUFFIX_PARTS = {Suffix.SAME: 0.7, Suffix.ON_ONE: 0.5, Suffix.DIFFERENT: 0.01}

_DOORS = [at + level for at in (0, 11, 22) for level in (1, 2, 3, 4)]
"""Lines from one door are not due to chance; how many there are is counted door by door."""

_GROUPS = {"suffix": 2, "street": 3, "city": 2}
_FULL = frozenset({"suffix", "order"})
"""Fields whose level 0 is an ordinary level, not “nothing written”."""
