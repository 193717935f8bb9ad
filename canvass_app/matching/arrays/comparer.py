"""Turns pairs of lines of one table into levels, field by field, and rejects hopeless pairs."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from canvass_app.matching.arrays import relations as r
from canvass_app.matching.arrays.levels import (
    City,
    Contact,
    Day,
    Evidence,
    Levels,
    Positions,
    Street,
    Suffix,
    Zip,
)
from canvass_app.matching.arrays.name_levels import NameComparer
from canvass_app.matching.arrays.relations import WordFacts, alike_streets, one_typo_apart
from canvass_app.matching.arrays.table import Ints, Table
from canvass_app.matching.keys import MOST_WORDS
from canvass_app.matching.shapes import LEAST_OF_A_STREET


class Comparer:
    """Compares lines of one table; what it finds out about words is reused for all its pairs."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.words = WordFacts(table.words.all)
        self.stems = WordFacts(table.stems.all)
        self.cities = WordFacts([city.replace(" ", "") for city in table.cities.all])
        numbers = table.numbers.all
        self.number_length = np.fromiter(map(len, numbers), np.int16, len(numbers))
        self.names = NameComparer(table, self.words)
        self.count = self.names.count

    def plausible(self, a: Positions, b: Positions) -> NDArray[np.bool_]:
        """Return which pairs may be one person at all: a quick look at names; equal contacts always
        pass.
        """
        table = self.table
        same_contact = (table.email[a] == table.email[b]) & (table.email[a] > 0)
        same_contact |= (table.phone[a] == table.phone[b]) & (table.phone[a] > 0)
        name_a, name_b = table.name[a], table.name[b]
        first_a, first_b = table.name_words[name_a, 0], table.name_words[name_b, 0]
        found = (name_a == name_b) | same_contact | (first_a == 0) | (first_b == 0)
        found |= first_a == first_b
        unlike = np.nonzero(~found)[0]
        found[unlike] = self._alike(first_a[unlike], first_b[unlike])
        rest = np.nonzero(~found)[0]
        if len(rest):
            all_a, all_b = table.name_words[name_a[rest]], table.name_words[name_b[rest]]
            crossed = np.zeros(len(rest), np.bool_)
            for at in range(1, MOST_WORDS):
                crossed |= (all_a[:, at] == all_b[:, 0]) | (all_b[:, at] == all_a[:, 0])
            last_a = all_a[np.arange(len(rest)), np.maximum(self.count[name_a[rest]] - 1, 0)]
            last_b = all_b[np.arange(len(rest)), np.maximum(self.count[name_b[rest]] - 1, 0)]
            maybe = np.nonzero(~crossed & ((all_a[:, 0] == last_b) | (last_a == all_b[:, 0])))[0]
            crossed[maybe] = self._alike(all_a[maybe, 0], last_b[maybe]) & self._alike(
                last_a[maybe], all_b[maybe, 0]
            )
            street_a, street_b = table.street[a[rest]], table.street[b[rest]]
            kin = table.street_door_hash[street_a] == table.street_door_hash[street_b]
            kin = np.nonzero(~crossed & kin & (last_a == last_b))[0]
            crossed[kin] = self.words.mistyped(all_a[kin, 0], all_b[kin, 0])
            found[rest] = crossed
        return np.asarray(found)

    def _alike(self, a: Ints, b: Ints) -> NDArray[np.bool_]:
        codes = self.words.relate(a, b)
        return np.asarray((codes != r.NONE) & (codes != r.MISSING))

    def compare(self, a: Positions, b: Positions) -> Evidence:
        """Return the levels of the pairs of lines a[i], b[i]."""
        table = self.table
        given, family, middle, order, *words = self.names.compare(table.name[a], table.name[b])
        generation = table.name_generation
        return Evidence(
            given, family, middle, order,
            _suffixes(generation[table.name[a]], generation[table.name[b]]),
            self._streets(table.street[a], table.street[b]),
            _zips(table.zip[a], table.zip[b]),
            self._cities(a, b),
            _contacts(table.emails.all, table.email[a], table.email[b]),
            _contacts(table.phones.all, table.phone[a], table.phone[b]),
            _days(table.day[a], table.day[b]),
            *words,
        )  # fmt: skip

    def _streets(self, a: Ints, b: Ints) -> Levels:
        parts = self.table.street_parts
        pa, pb = parts[a], parts[b]
        level = np.full(len(a), Street.DIFFERENT, np.int8)
        stem = self.stems.relate(pa[:, 1], pb[:, 1])
        box = (pa[:, 5] > 0) | (pb[:, 5] > 0)
        same_stem, near_stem = stem == r.EXACT, _STEM_NEAR[stem]
        self._add_rough_stems(pa[:, 1], pb[:, 1], stem, near_stem)
        same_number = (pa[:, 0] == pb[:, 0]) & (pa[:, 0] > 0)
        no_number = (pa[:, 0] == 0) | (pb[:, 0] == 0)
        level[same_number] = Street.NUMBER_ONLY
        level[(same_stem | near_stem) & ~same_number] = Street.OTHER_NUMBER
        level[(same_stem | near_stem) & no_number] = Street.NUMBER_MISSING
        level[near_stem & same_number] = Street.STEM_NEAR
        door = same_stem & same_number
        level[door] = Street.SAME
        unit_a, unit_b = pa[:, 4], pb[:, 4]
        level[door & (unit_a > 0) & (unit_a == unit_b)] = Street.SAME_UNIT
        level[door & ((unit_a > 0) ^ (unit_b > 0))] = Street.UNIT_ON_ONE
        level[door & (unit_a > 0) & (unit_b > 0) & (unit_a != unit_b)] = Street.OTHER_UNIT
        other_kind = (pa[:, 2] != pb[:, 2]) & (pa[:, 2] > 0) & (pb[:, 2] > 0)
        other_side = (pa[:, 3] != pb[:, 3]) & (pa[:, 3] > 0) & (pb[:, 3] > 0)
        level[door & (other_kind | other_side)] = Street.STEM_NEAR
        maybe = np.nonzero((level == Street.OTHER_NUMBER) & ~no_number)[0]
        if len(maybe):
            a_number, b_number = pa[maybe, 0], pb[maybe, 0]
            near = one_typo_apart(self.table.numbers.all, a_number, b_number)
            near &= (self.number_length[a_number] > 1) & (self.number_length[b_number] > 1)
            level[maybe[near]] = Street.NUMBER_NEAR
        nothing_a = (pa[:, 0] == 0) & (pa[:, 1] == 0)
        level[nothing_a | ((pb[:, 0] == 0) & (pb[:, 1] == 0))] = Street.MISSING
        level[box] = Street.MISSING
        both_boxes = (pa[:, 5] > 0) & (pb[:, 5] > 0)
        level[both_boxes] = Street.DIFFERENT
        level[both_boxes & (pa[:, 5] == pb[:, 5]) & (pa[:, 1] == pb[:, 1])] = Street.SAME
        return level

    def _add_rough_stems(self, a: Ints, b: Ints, stem: r.Codes, near: NDArray[np.bool_]) -> None:
        """Set `near` where two long names differ only by damage, or one begins with the other."""
        longer = np.minimum(self.stems.length[a], self.stems.length[b]) >= LEAST_OF_A_STREET
        at = np.nonzero((stem == r.NONE) & longer)[0]
        if not len(at):
            return
        apart = np.bitwise_count(self.stems.letters[a[at]] ^ self.stems.letters[b[at]])
        at = at[apart <= _MOST_LETTERS_APART]
        packed = a[at].astype(np.int64) * len(self.stems.words) + b[at]
        pairs, where = np.unique(packed, return_inverse=True)
        one, other = np.divmod(pairs, len(self.stems.words))
        near[at] = alike_streets(self.stems.words, one, other)[where]

    def _cities(self, a: Positions, b: Positions) -> Levels:
        table = self.table
        level = _CITY[self.cities.relate(table.city[a], table.city[b])]
        other_state = (
            (table.state[a] != table.state[b]) & (table.state[a] > 0) & (table.state[b] > 0)
        )
        level[(level == City.SAME) & other_state] = City.NEAR
        return level


_MOST_LETTERS_APART = 8

_CITY = np.array(
    [City.DIFFERENT, City.SAME, City.NEAR, City.NEAR, City.NEAR, City.DIFFERENT, City.NEAR,
     City.MISSING], np.int8,
)  # fmt: skip
_STEM_NEAR = np.array([False, False, True, True, True, False, True, False])


def _suffixes(a: Levels, b: Levels) -> Levels:
    level = np.where(a == b, np.where(a > 0, Suffix.SAME, Suffix.NONE), Suffix.DIFFERENT)
    level[(a != b) & ((a == 0) | (b == 0))] = Suffix.ON_ONE
    return level.astype(np.int8)


def _zips(a: Ints, b: Ints) -> Levels:
    level = np.full(len(a), Zip.FAR, np.int8)
    level[(a - 1) // 100 == (b - 1) // 100] = Zip.AREA
    unequal = np.nonzero((a != b) & (a > 0) & (b > 0))[0]
    if len(unequal):
        level[unequal[_digits_apart(a[unequal] - 1, b[unequal] - 1)]] = Zip.NEAR
    level[a == b] = Zip.SAME
    level[(a == 0) | (b == 0)] = Zip.MISSING
    return level


def _digits_apart(a: Ints, b: Ints) -> NDArray[np.bool_]:
    """Return where one of five digits differs, or two neighbors are swapped."""
    differ = np.zeros(len(a), np.int8)
    turned = np.zeros(len(a), np.bool_)
    for place in (1, 10, 100, 1000, 10_000):
        digit_a, digit_b = a // place % 10, b // place % 10
        differ += digit_a != digit_b
        if place < 10_000:
            next_a, next_b = a // (place * 10) % 10, b // (place * 10) % 10
            turned |= (digit_a == next_b) & (next_a == digit_b) & (digit_a != digit_b)
    near: NDArray[np.bool_] = (differ == 1) | ((differ == 2) & turned)
    return near


def _contacts(texts: list[str], a: Ints, b: Ints) -> Levels:
    level = np.full(len(a), Contact.DIFFERENT, np.int8)
    level[a == b] = Contact.SAME
    level[(a == 0) | (b == 0)] = Contact.MISSING
    unlike = np.nonzero(level == Contact.DIFFERENT)[0]
    if len(unlike):
        near = one_typo_apart(texts, a[unlike], b[unlike])
        level[unlike[near]] = Contact.NEAR
    return level


def _days(a: Ints, b: Ints) -> Levels:
    level = np.where(a == b, Day.SAME, Day.OTHER)
    level[(a == 0) | (b == 0)] = Day.MISSING
    return level.astype(np.int8)
