"""What a third line says about two: both are like it, so they may be one person themselves.

Three lines a, b, c are all of one person, or two of them are, or none. With pairwise odds
o, taken as independent, P(b = c) = (o_ab·o_ac·o_bc + o_bc) / (1 + o_ab + o_ac + o_bc +
o_ab·o_ac·o_bc). Lines that differ outright stay apart whatever third line is like both. No
chain is stronger than its weakest link: the result stays below both P(a = b) and P(a = c).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from canvass_app.matching.levels import Positions

Floats = NDArray[np.float64]

_LIKE_FROM = 0.5
_MOST_LIKE_ONE = 12
_MOST_ODDS = 1e6


def pairs_through_thirds(
    first: Positions, second: Positions, probability: Floats, lines: int
) -> tuple[Positions, Positions, Floats, Floats]:
    """Return pairs b, c and the odds o_ab, o_ac of the third line that binds them best.

    Lines that are like more than a dozen others bind nothing: there the file repeats itself.
    """
    sure = probability >= _LIKE_FROM
    a = np.concatenate([first[sure], second[sure]])
    b = np.concatenate([second[sure], first[sure]])
    odds = _odds(np.concatenate([probability[sure], probability[sure]]))
    order = np.argsort(a, kind="stable")
    a, b, odds = a[order], b[order], odds[order]
    found: list[tuple[Positions, Positions, Floats, Floats]] = []
    crowded = np.bincount(a, minlength=1)[a] > _MOST_LIKE_ONE
    for step in range(1, _MOST_LIKE_ONE):
        if step >= len(a):
            break
        same = (a[step:] == a[:-step]) & ~crowded[step:]
        found.append((b[:-step][same], b[step:][same], odds[:-step][same], odds[step:][same]))
    if not found:
        return np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0), np.zeros(0)
    one, other, odds_one, odds_other = (np.concatenate(each) for each in zip(*found, strict=True))
    packed = np.minimum(one, other) * lines + np.maximum(one, other)
    best = np.lexsort((-odds_one * odds_other, packed))
    packed = packed[best]
    new = np.ones(len(packed), np.bool_)
    np.not_equal(packed[1:], packed[:-1], out=new[1:])
    low, high = np.divmod(packed[new], lines)
    return low, high, odds_one[best][new], odds_other[best][new]


def joint_probability(direct: Floats, odds_one: Floats, odds_other: Floats) -> Floats:
    """Return P(b = c) from its own probability and the odds by way of a third line."""
    own = _odds(direct)
    all_three = odds_one * odds_other * own
    joint = (all_three + own) / (1.0 + odds_one + odds_other + own + all_three)
    weakest = np.minimum(odds_one, odds_other)
    result: Floats = np.minimum(joint, weakest / (1.0 + weakest))
    return result


def _odds(probability: Floats) -> Floats:
    odds: Floats = probability / np.maximum(1.0 - probability, 1.0 / _MOST_ODDS)
    return odds
