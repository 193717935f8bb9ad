"""How two lines compare, field by field, as levels; over arrays of pairs.

The levels are those of Fellegi and Sunter's comparison vector (1969), one small number per field.
Names are compared word by word, straight and swapped, whichever fits better.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from canvass_app.matching.arrays.table import Ints

Levels = NDArray[np.int8]
Positions = NDArray[np.int64]


class Given(IntEnum):
    """How the leading given names relate."""

    MISSING, SAME, SHORT, CLOSE, FAR, INITIAL, NEAR, OTHER, DIFFERENT = range(9)


class Family(IntEnum):
    """How the family names relate; `PART`: one line has more of them, `MIXED`: each has more."""

    MISSING, SAME, PART, MIXED, CLOSE, FAR, INITIAL, DIFFERENT = range(8)


class Middle(IntEnum):
    """How second given names relate."""

    NONE, SAME, INITIAL, ON_ONE, DIFFERENT = range(5)


class Order(IntEnum):
    """How the words of the two names had to be matched up."""

    STRAIGHT, TURNED, RESPACED = range(3)


class Suffix(IntEnum):
    """How Jr, Sr, III, hijo relate."""

    NONE, SAME, ON_ONE, DIFFERENT = range(4)


class Street(IntEnum):
    """How the street lines relate."""

    (
        MISSING, SAME_UNIT, SAME, UNIT_ON_ONE, OTHER_UNIT, STEM_NEAR, NUMBER_NEAR, NUMBER_MISSING,
        OTHER_NUMBER, NUMBER_ONLY, DIFFERENT,
    ) = range(11)  # fmt: skip


class Zip(IntEnum):
    """How the ZIPs relate."""

    MISSING, SAME, NEAR, AREA, FAR = range(5)


class City(IntEnum):
    """How the cities relate."""

    MISSING, SAME, NEAR, DIFFERENT = range(4)


class Contact(IntEnum):
    """How e-mail addresses or telephones relate."""

    MISSING, SAME, NEAR, DIFFERENT = range(4)


class Day(IntEnum):
    """How the days of signing relate."""

    MISSING, SAME, OTHER = range(3)


@dataclass
class Evidence:
    """The levels of many pairs, and the words on which their names agree (for their rarity)."""

    given: Levels
    family: Levels
    middle: Levels
    order: Levels
    suffix: Levels
    street: Levels
    zip: Levels
    city: Levels
    email: Levels
    phone: Levels
    day: Levels
    given_word: Ints
    family_word: Ints
    other_given: Ints
    other_family: Ints

    def __len__(self) -> int:
        return len(self.given)

    def take(self, at: NDArray[np.bool_] | Positions) -> Evidence:
        """Return the evidence of some of the pairs."""
        return Evidence(*(getattr(self, field.name)[at] for field in fields(self)))
