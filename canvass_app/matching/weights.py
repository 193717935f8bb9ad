"""Bits, the unit of evidence, and where the bands begin."""

from __future__ import annotations

from typing import NamedTuple


class Bits(NamedTuple):
    """The evidence in bits for one person (`self_`) and for one household (`home`)."""

    self_: float
    home: float


CERTAIN_FROM = 0.97
REVIEW_FROM = 0.10
MOST_WRONG_IF_CERTAIN = 0.002
ALIKE_FROM = 0.005
"""From here up, pairs that are easily mistaken for one person are shown: twins, father and son."""
ALIKE_BY_CHANCE_BELOW = 0.5
"""Below this a pair needs more than a given name and a place to be shown."""
