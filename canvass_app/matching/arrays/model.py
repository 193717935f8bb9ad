"""The weights: how likely each level is for one person and for each rival explanation.

A pair is explained in one of five ways: both lines are of one person (SELF), of two people of
one household (HOME), of two neighbors in one building, of namesakes who live apart
(NAMESAKE), or of two people at random (CHANCE). Each explanation gives the evidence a
likelihood, the product over the fields (Fellegi and Sunter 1969); names, addresses and
places that agree count by their rarity (term frequencies; Winkler 1989). The score is the
log odds of SELF against the sum of the others.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from canvass_app.matching.arrays import priors as p
from canvass_app.matching.arrays.levels import City, Evidence, Family, Given, Street, Zip
from canvass_app.matching.arrays.priors import CHANCE, HOME, KINDS, NAMESAKE, SELF, Shares
from canvass_app.matching.arrays.rarity import Rarity

Floats = NDArray[np.float64]

_LEVELS = {
    "given": 9, "family": 8, "middle": 5, "order": 3, "suffix": 8, "street": 33,
    "zip": 5, "city": 8, "email": 4, "phone": 4, "day": 3,
}  # fmt: skip
"""Levels of each field; suffix, ZIP and city occur once for each thing they depend on."""

NEIGHBOR = 4
EXPLANATIONS = 5
_TINY = 1e-9
_PART_OF_RARITY = 0.4
_NAMED_ALIKE = 0.2
"""How much rarer it is that two members of a household share a name by chance: parents avoid it."""

_TYPOS = 250.0
_TWO_TYPOS = 300.0
"""How many words are one typo, or two, away from a word, and would have counted as alike."""
_HOMES_WITH_NEIGHBORS = 0.02
_UNIT_OF_NEIGHBORS = {
    Street.SAME_UNIT: 0.02, Street.SAME: 0.3, Street.UNIT_ON_ONE: 0.18, Street.OTHER_UNIT: 0.5,
}  # fmt: skip


def _shares(*groups: Shares, levels: int) -> Floats:
    """Return levels × kinds; level 0, nothing written, says nothing."""
    width = levels // len(groups)
    made = np.full((levels, KINDS), _TINY)
    for at, group in enumerate(groups):
        made[at * width] = 1.0  # replaced where level 0 has a meaning
        for level, shares in group.items():
            made[at * width + level] = shares
    return made


def _prior_tables() -> dict[str, Floats]:
    groups: dict[str, tuple[Shares, ...]] = {
        "given": (p.GIVEN,), "family": (p.FAMILY,), "middle": (p.MIDDLE,), "order": (p.ORDER,),
        "suffix": (p.SUFFIX, p.SUFFIX_IF_ALIKE),
        "street": (p.STREET_IN_ONE_ZIP, p.STREET_IN_ONE_ZIP, p.STREET_ELSEWHERE),
        "zip": (p.ZIP,),
        "city": (p.CITY_WHERE_THEY_DIFFER, p.CITY_WHERE_ZIPS_AGREE),
        "email": (p.EMAIL,), "phone": (p.PHONE,), "day": (p.DAY,),
    }  # fmt: skip
    return {name: _shares(*each, levels=_LEVELS[name]) for name, each in groups.items()}


@dataclass(frozen=True)
class Model:
    """Shares of each level by kind of pair, and how many pairs of each kind a line brings.

    `lines`: how many lines the campaign has. `namesakes_at_doors`: of the pairs with one name at
    one door and no suffix, the share that may be father and son, judged by how often a suffix
    distinguishes such pairs in this campaign. `scale`, `shift`: log odds are calibrated by `scale ·
    odds + shift`.
    """

    tables: dict[str, Floats] = field(default_factory=_prior_tables)
    pairs_per_line: tuple[float, float, float] = p.PAIRS_PER_LINE
    lines: int = 20_000
    namesakes_at_doors: float = 0.0
    scale: float = 1.0
    shift: float = 0.0


_ZIP_GROUP = np.array([0, 0, 1, 2, 2])
"""What the street depends on: ZIPs that agree or are missing, may be misread, or differ."""


def columns(evidence: Evidence) -> dict[str, NDArray[np.int8]]:
    """Return, for each field, the column of a model's table that each pair falls into."""
    alike = (evidence.given >= Given.SAME) & (evidence.given <= Given.NEAR)
    one_zip = evidence.zip == Zip.SAME
    return {
        "given": evidence.given,
        "family": evidence.family,
        "middle": evidence.middle,
        "order": evidence.order,
        "suffix": (evidence.suffix + 4 * alike).astype(np.int8),
        "street": (evidence.street + 11 * _ZIP_GROUP[evidence.zip]).astype(np.int8),
        "zip": evidence.zip,
        "city": (evidence.city + 4 * one_zip).astype(np.int8),
        "email": evidence.email,
        "phone": evidence.phone,
        "day": evidence.day,
    }


def field_weights(model: Model, evidence: Evidence, rarity: Rarity) -> dict[str, Floats]:
    """Return for each field pairs × kinds: the natural log of how likely its level is."""
    found = {name: np.log(model.tables[name])[column] for name, column in columns(evidence).items()}
    _count_given(model.tables["given"], evidence, rarity, found["given"])
    _count_family(model.tables["family"], evidence, rarity, found["family"])
    at = np.nonzero(evidence.zip == Zip.SAME)[0]
    found["zip"][at, CHANCE] = np.log(rarity.zip[at])
    at = np.nonzero((evidence.city == City.SAME) & (evidence.zip != Zip.SAME))[0]
    found["city"][at, CHANCE] = np.log(rarity.city[at])
    return found


def _count_given(table: Floats, evidence: Evidence, rarity: Rarity, found: Floats) -> None:
    """Replace the shares of agreement by chance with those of the actual words that agree."""
    same = np.nonzero(evidence.given == Given.SAME)[0]
    found[same, CHANCE] = np.log(rarity.given[same])
    found[same, HOME] = np.log(table[Given.SAME, HOME] + _NAMED_ALIKE * rarity.given[same])
    for level, spread in ((Given.CLOSE, _TYPOS), (Given.NEAR, _TYPOS), (Given.FAR, _TWO_TYPOS)):
        at = np.nonzero(evidence.given == level)[0]
        mistyped = table[level, SELF]
        chance = mistyped * rarity.given[at] + spread * rarity.given_rarer[at]
        found[at, CHANCE] = np.log(np.minimum(chance, 1.0))
        home = mistyped * table[Given.SAME, HOME] + chance
        found[at, HOME] = np.log(np.minimum(home, 1.0))


def _count_family(table: Floats, evidence: Evidence, rarity: Rarity, found: Floats) -> None:
    for level, part in (
        (Family.SAME, 1.0), (Family.PART, _PART_OF_RARITY), (Family.MIXED, _PART_OF_RARITY),
    ):  # fmt: skip
        at = np.nonzero(evidence.family == level)[0]
        found[at, CHANCE] = np.log(part * rarity.family[at])
    for level, spread in ((Family.CLOSE, _TYPOS), (Family.FAR, _TWO_TYPOS)):
        at = np.nonzero(evidence.family == level)[0]
        chance = table[level, SELF] * rarity.family[at] + spread * rarity.family_rarer[at]
        found[at, CHANCE] = np.log(np.minimum(chance, 1.0))


def log_likelihoods(
    model: Model, evidence: Evidence, rarity: Rarity, weights: dict[str, Floats] | None = None
) -> Floats:
    """Return pairs × explanations: prior and likelihood together, natural logs.

    `weights` are those of `field_weights`, if already known.
    """
    weights = weights or field_weights(model, evidence, rarity)
    found = np.empty((len(evidence), EXPLANATIONS))
    all_pairs = max(1.0, model.lines / 2.0)
    for kind in (SELF, HOME, NAMESAKE):
        found[:, kind] = np.log(max(model.pairs_per_line[kind], _TINY) / all_pairs)
    found[:, CHANCE] = 0.0
    for each in weights.values():
        found[:, :KINDS] += each
    _add_neighbors(evidence, rarity, weights, found)
    # Where no two members of a household sign, hardly any two neighbors in a building do.
    found[:, NEIGHBOR] += np.log(min(1.0, model.pairs_per_line[HOME] / _HOMES_WITH_NEIGHBORS))
    return found


def _add_neighbors(
    evidence: Evidence, rarity: Rarity, weights: dict[str, Floats], found: Floats
) -> None:
    """Add the neighbors: strangers who live at one door for a reason, as many as signed there."""
    found[:, NEIGHBOR] = -np.inf
    units = np.full(len(Street), _TINY)
    for level, share in _UNIT_OF_NEIGHBORS.items():
        units[level] = share
    one_door = (evidence.street >= Street.SAME_UNIT) & (evidence.street <= Street.OTHER_UNIT)
    at = np.nonzero(one_door)[0]
    found[at, NEIGHBOR] = (
        found[at, CHANCE]
        + np.log(rarity.door[at] * units[evidence.street[at]])
        - weights["street"][at, CHANCE]
        + weights["zip"][at, HOME]
        - weights["zip"][at, CHANCE]
    )


def log_odds(found: Floats) -> Floats:
    """Return the log odds of SELF against the sum of the rival explanations."""
    rivals = found[:, 1:]
    most = rivals.max(axis=1)
    total: Floats = most + np.log(np.exp(rivals - most[:, None]).sum(axis=1))
    return found[:, SELF] - total


def probabilities(model: Model, odds: Floats) -> Floats:
    """Return calibrated probabilities of log odds."""
    calibrated = np.clip(model.scale * odds + model.shift, -60.0, 60.0)
    return 1.0 / (1.0 + np.exp(-calibrated))
