"""What a third line says about two that resemble it: all are one person, or the two are rivals.

Three lines a, b, c are all from one person, or two of them are, or none. With pairwise odds o,
taken as independent, P(b = c) = (o_ab·o_ac·o_bc + o_bc) / (1 + o_ab + o_ac + o_bc +
o_ab·o_ac·o_bc). Lines that clearly differ stay apart, whatever third line resembles both. No chain
is stronger than its weakest link: the result stays below both P(a = b) and P(a = c).

The same sum lowers P(a = b) where b and c are two people and c resembles a, too: of “M. Ruiz” and
her housemates Marta and Mario Ruiz, only one can be the same.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from canvass_app.matching.arrays.levels import Positions

Floats = NDArray[np.float64]

_LIKE_FROM = 0.5
_RIVAL_FROM = 0.3
_MOST_LIKE_ONE = 12
_MOST_ODDS = 1e6


def pairs_through_third_lines(
    first: Positions, second: Positions, probability: Floats, lines: int
) -> tuple[Positions, Positions, Floats, Floats]:
    """Return pairs b, c and the odds o_ab, o_ac of the third line that ties them together best.

    Lines that resemble more than a dozen others tie nothing together: there the file repeats
    itself.
    """
    one, other, by_one, by_other = _two_like_one(first, second, probability, _LIKE_FROM)
    odds = _odds(probability)
    odds_one, odds_other = odds[by_one], odds[by_other]
    packed = np.minimum(one, other) * lines + np.maximum(one, other)
    best = np.lexsort((-odds_one * odds_other, packed))
    packed = packed[best]
    new = np.ones(len(packed), np.bool_)
    np.not_equal(packed[1:], packed[:-1], out=new[1:])
    low, high = np.divmod(packed[new], lines)
    return low, high, odds_one[best][new], odds_other[best][new]


def joint_probability(direct: Floats, odds_one: Floats, odds_other: Floats) -> Floats:
    """Return P(b = c), given its own probability and the odds through a third line."""
    own = _odds(direct)
    all_three = odds_one * odds_other * own
    joint = (all_three + own) / (1.0 + odds_one + odds_other + own + all_three)
    weakest = np.minimum(odds_one, odds_other)
    result: Floats = np.minimum(joint, weakest / (1.0 + weakest))
    return result


def rivals(
    first: Positions, second: Positions, probability: Floats
) -> tuple[Positions, Positions, Positions, Positions]:
    """Return pairs b, c that both resemble some a, and the pairs a, b and a, c that show it."""
    return _two_like_one(first, second, probability, _RIVAL_FROM)


def lowered(
    probability: Floats, by_one: Positions, by_other: Positions, odds_between: Floats
) -> Floats:
    """Return the probabilities given that only one of two rivals can be the same as a line.

    `odds_between` are the odds of b = c for what `rivals` found; see the top of this file.
    """
    odds = _odds(probability)
    one, other = odds[by_one], odds[by_other]
    all_three = one * other * odds_between
    total = 1.0 + one + other + odds_between + all_three
    result = probability.copy()
    np.minimum.at(result, by_one, (one + all_three) / total)
    np.minimum.at(result, by_other, (other + all_three) / total)
    return result


def _two_like_one(
    first: Positions, second: Positions, probability: Floats, least: float
) -> tuple[Positions, Positions, Positions, Positions]:
    sure = np.nonzero(probability >= least)[0]
    a = np.concatenate([first[sure], second[sure]])
    b = np.concatenate([second[sure], first[sure]])
    order = np.argsort(a, kind="stable")
    a, b, by = a[order], b[order], np.concatenate([sure, sure])[order]
    none = np.zeros(0, np.int64)
    found: list[tuple[Positions, Positions, Positions, Positions]] = [(none, none, none, none)]
    crowded = np.bincount(a, minlength=1)[a] > _MOST_LIKE_ONE
    for step in range(1, min(_MOST_LIKE_ONE, len(a))):
        same = (a[step:] == a[:-step]) & ~crowded[step:]
        found.append((b[:-step][same], b[step:][same], by[:-step][same], by[step:][same]))
    one, other, by_one, by_other = (np.concatenate(each) for each in zip(*found, strict=True))
    return one, other, by_one, by_other


def _odds(probability: Floats) -> Floats:
    odds: Floats = probability / np.maximum(1.0 - probability, 1.0 / _MOST_ODDS)
    return odds
