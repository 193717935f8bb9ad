"""How common the words and places that two lines share are among other lines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from canvass_app.matching.arrays.levels import Evidence, Order
from canvass_app.matching.arrays.table import Table
from canvass_app.text.nicknames import is_given_name

Floats = NDArray[np.float64]

_KNOWN_BEFORE = 2_000.0
"""How many counted lines the prior shares are worth."""

OWN_LINES = 2
_GIVEN_SHARE, _KNOWN_GIVEN_SHARE, _FAMILY_SHARE, _PLACE_SHARE = 0.00004, 0.0015, 0.00008, 0.004


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_COMMON_GIVEN = _names(
    "maria jose john james mary robert michael william david juan luis carlos ana linda jennifer "
    "richard joseph thomas daniel elizabeth patricia barbara susan jesus antonio francisco"
)
_COMMON_FAMILY = _names(
    "smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez "
    "gonzalez wilson anderson thomas taylor moore jackson martin lee perez thompson white harris "
    "sanchez clark ramirez lewis robinson walker young allen king nguyen tran le pham kim chen "
    "torres flores rivera gomez diaz reyes cruz morales ortiz wang singh"
)
_COMMON_GIVEN_SHARE, _COMMON_FAMILY_SHARE = 0.006, 0.004
_MOST_OF_A_NAME, _MOST_AT_A_DOOR = 0.04, 0.02
"""No name is more common than this; a file where one is has the same lines repeated."""


@dataclass(frozen=True)
class Rarity:
    """For each pair, the share of lines with the given and family name, ZIP, city and door."""

    given: Floats
    family: Floats
    zip: Floats
    city: Floats
    door: Floats
    given_rarer: Floats
    family_rarer: Floats


@dataclass(frozen=True)
class Counted:
    """How many of `lines` lines have each word of a table as given and as family name, and the
    ZIP, the city and the door of each of its lines."""

    lines: int
    given: NDArray[np.int64]
    family: NDArray[np.int64]
    zip: NDArray[np.int64]
    city: NDArray[np.int64]
    door: NDArray[np.int64]

    @classmethod
    def of(cls, table: Table) -> Counted:
        """Count the lines of the table itself."""
        uses = np.bincount(table.name, minlength=len(table.name_words))
        lead = np.bincount(table.name_words[:, 0], uses, minlength=len(table.words.all))
        lead = lead.astype(np.int64)
        _, zip_at = np.unique(table.zip, return_inverse=True)
        _, door_at = np.unique(table.street_door_hash[table.street], return_inverse=True)
        return cls(
            len(table),
            lead,
            table.word_count - lead,
            np.bincount(zip_at)[zip_at],
            np.bincount(table.city, minlength=len(table.cities.all))[table.city],
            np.bincount(door_at)[door_at],
        )


class Counts:
    """The shares of the words and places in one table.

    `counted` is set if a different table was counted: lines that were selected for being alike say
    nothing about how common they are.
    """

    def __init__(self, table: Table, counted: Counted | None = None) -> None:
        counted = counted or Counted.of(table)
        lines, words = counted.lines, len(table.words.all)
        known = np.fromiter(map(is_given_name, table.words.all), np.bool_, words)
        before = np.where(known, _KNOWN_GIVEN_SHARE, _GIVEN_SHARE)
        _set_for(before, _COMMON_GIVEN, _COMMON_GIVEN_SHARE, table)
        family_before = np.full(words, _FAMILY_SHARE)
        _set_for(family_before, _COMMON_FAMILY, _COMMON_FAMILY_SHARE, table)
        self._given = np.minimum(_share(counted.given, lines, before), _MOST_OF_A_NAME)
        family = _share(counted.family, lines, family_before)
        self._family = np.minimum(family, _MOST_OF_A_NAME)
        self._either = np.maximum(self._given, self._family)
        place = np.full(len(table), _PLACE_SHARE)
        self._zip = _share(counted.zip, lines, place)
        self._city = _share(counted.city, lines, place)
        door = (np.maximum(counted.door - OWN_LINES, 0) + 0.2) / (lines + _KNOWN_BEFORE)
        self._door = np.minimum(door, _MOST_AT_A_DOOR)

    def of(self, a: NDArray[np.int64], evidence: Evidence) -> Rarity:
        """Return the shares for the pairs whose first lines are `a`."""
        turned = evidence.order == Order.TURNED
        given = [
            np.where(turned, self._either[words], self._given[words])
            for words in (evidence.given_word, evidence.other_given)
        ]
        family = [
            np.where(turned, self._either[words], self._family[words])
            for words in (evidence.family_word, evidence.other_family)
        ]
        return Rarity(
            np.maximum(*given),
            np.maximum(*family),
            self._zip[a],
            self._city[a],
            self._door[a],
            np.minimum(*given),
            np.minimum(*family),
        )


def _set_for(shares: Floats, names: frozenset[str], share: float, table: Table) -> None:
    ids = (table.words.known(name) for name in names)
    shares[[at for at in ids if at]] = share


def _share(counted: NDArray[np.int64], lines: int, before: Floats) -> Floats:
    others = np.maximum(counted - OWN_LINES, 0)
    found: Floats = (others + _KNOWN_BEFORE * before) / (lines + _KNOWN_BEFORE)
    return found
