"""How two names relate, word by word, straight and swapped; over arrays of pairs."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from canvass_app.matching.arrays import relations as r
from canvass_app.matching.arrays.levels import Family, Given, Levels, Middle, Order, Positions
from canvass_app.matching.arrays.relations import WordFacts
from canvass_app.matching.arrays.table import Ints, Table
from canvass_app.matching.keys import MOST_WORDS


class NameComparer:
    """Compares the names of one table by their ids."""

    def __init__(self, table: Table, words: WordFacts) -> None:
        self.table = table
        self.words = words
        self.count = (table.name_words > 0).sum(axis=1).astype(np.int8)

    def compare(
        self, a: Ints, b: Ints
    ) -> tuple[Levels, Levels, Levels, Levels, Ints, Ints, Ints, Ints]:
        """Return the levels of given, family, middle name and order, and the words that agree.

        The words are those of given and family name on one line, then those on the other.
        """
        table = self.table
        words_a, words_b = table.name_words[a], table.name_words[b]
        known_a, known_b = table.name_given[a], table.name_given[b]
        count_a, count_b = self.count[a], self.count[b]
        given = _GIVEN[self.words.relate(words_a[:, 0], words_b[:, 0])]
        given_pair = [words_a[:, 0].copy(), words_b[:, 0].copy()]
        family, family_pair = self._families(
            words_a, words_b, np.maximum(known_a, 1), np.maximum(known_b, 1), count_a, count_b
        )
        self._lone(words_a, words_b, count_a, count_b, given, family, given_pair, family_pair)
        middle = self._middles(words_a, words_b, known_a, known_b)
        order = np.zeros(len(a), np.int8)
        unlike = np.nonzero((given >= Given.CLOSE) & (given != Given.INITIAL))[0]
        if len(unlike):
            hit = _crosses(words_a[unlike], words_b[unlike], known_a[unlike], known_b[unlike])
            given[unlike[hit]] = Given.OTHER
        self._turned(
            words_a, words_b, count_a, count_b, given, family, order, given_pair, family_pair
        )
        self._mistyped(words_a[:, 0], words_b[:, 0], given, family)
        joined = (table.name_joined[a] == table.name_joined[b]) & (a != b)
        # In names written as one text, the first word may be the family name: Lê Văn Dũng, Lê Thị
        # Dũng.
        unknown = (known_a == 0) & (known_b == 0) & (given == Given.SAME)
        long = (count_a > 2) & (count_b > 2)
        given[unknown & ((family == Family.MIXED) | long & (family == Family.DIFFERENT))] = (
            Given.OTHER
        )
        respaced = joined & ((given != Given.SAME) | (family != Family.SAME)) & (order == 0)
        respaced &= words_a[:, 0] > 0
        given[respaced], family[respaced] = Given.SAME, Family.SAME
        order[respaced] = Order.RESPACED
        return (
            given, family, middle, order,
            given_pair[0], family_pair[0], given_pair[1], family_pair[1],
        )  # fmt: skip

    def _mistyped(self, a: Ints, b: Ints, given: Levels, family: Levels) -> None:
        """With one family name, a misspelled short form is the same name: Dae, Dave, David."""
        kin = (family == Family.SAME) | (family == Family.PART) | (family == Family.CLOSE)
        at = np.nonzero((given == Given.DIFFERENT) & kin)[0]
        given[at[self.words.mistyped(a[at], b[at])]] = Given.FAR

    def _lone(
        self, a: Ints, b: Ints, count_a: Levels, count_b: Levels, given: Levels, family: Levels,
        given_pair: list[Ints], family_pair: list[Ints],
    ) -> None:  # fmt: skip
        """A lone name may be a family name; a lone letter after a given name may be neither."""
        length = self.words.length
        rows = np.arange(len(a))
        last_a, last_b = a[rows, np.maximum(count_a - 1, 0)], b[rows, np.maximum(count_b - 1, 0)]
        one, other = count_a == 1, count_b == 1
        at = np.nonzero((one ^ other) & (given == Given.DIFFERENT))[0]
        relation = _FAMILY[self.words.relate(last_a[at], last_b[at])]
        fits = at[relation < Family.DIFFERENT]
        family[fits] = relation[relation < Family.DIFFERENT]
        given[fits] = Given.MISSING
        family_pair[0][fits], family_pair[1][fits] = last_a[fits], last_b[fits]
        letter = (length[last_a] == 1) ^ (length[last_b] == 1)
        family[letter & (family == Family.DIFFERENT)] = Family.MISSING

    def _families(
        self, a: Ints, b: Ints, from_a: Levels, from_b: Levels, count_a: Levels, count_b: Levels
    ) -> tuple[Levels, list[Ints]]:
        size_a, size_b = count_a - from_a, count_b - from_b
        rows = np.arange(len(a))
        last_a, last_b = a[rows, np.maximum(count_a - 1, 0)], b[rows, np.maximum(count_b - 1, 0)]
        level = np.full(len(a), Family.DIFFERENT, np.int8)
        level[(size_a <= 0) | (size_b <= 0)] = Family.MISSING
        word = [last_a.copy(), last_b.copy()]
        simple = (size_a == 1) & (size_b == 1)
        level[simple & (last_a == last_b)] = Family.SAME
        many = np.nonzero((size_a > 0) & (size_b > 0) & ~simple)[0]
        if len(many):
            equal = np.zeros(len(many), np.int8)
            # With one word left over on each side, its id is the sum of the ids minus the equal
            # ones.
            left = [_sum_from(a[many], from_a[many]), _sum_from(b[many], from_b[many])]
            for at in range(1, MOST_WORDS):
                own = (at >= from_a[many]) & (a[many, at] > 0)
                for other in range(1, MOST_WORDS):
                    hit = own & (other >= from_b[many]) & (a[many, at] == b[many, other])
                    equal += hit
                    left[0] -= np.where(hit, a[many, at], 0)
                    left[1] -= np.where(hit, a[many, at], 0)
                    word[0][many[hit]] = word[1][many[hit]] = a[many[hit], at]
            small = np.minimum(size_a[many], size_b[many])
            large = np.maximum(size_a[many], size_b[many])
            found = np.full(len(many), Family.DIFFERENT, np.int8)
            found[equal > 0] = Family.MIXED
            odd = np.nonzero(
                (equal > 0) & (size_a[many] == equal + 1) & (size_b[many] == equal + 1)
            )
            left_a, left_b = left[0][odd], left[1][odd]
            close = _FAMILY[self.words.relate(left_a, left_b)] < Family.DIFFERENT
            found[odd[0][close]] = Family.CLOSE
            word[0][many[odd[0][close]]] = left_a[close]
            word[1][many[odd[0][close]]] = left_b[close]
            found[(equal > 0) & (equal >= small)] = Family.PART
            found[(equal > 0) & (equal >= large)] = Family.SAME
            level[many] = found
        unlike = np.nonzero(level == Family.DIFFERENT)[0]
        if len(unlike):
            self._unlike_families(a, b, from_a, from_b, last_a, last_b, unlike, level, word)
        return level, word

    def _unlike_families(
        self, a: Ints, b: Ints, from_a: Levels, from_b: Levels, last_a: Ints, last_b: Ints,
        unlike: Positions, level: Levels, word: list[Ints],
    ) -> None:  # fmt: skip
        first_a, first_b = a[unlike, from_a[unlike]], b[unlike, from_b[unlike]]
        for one, other in (
            (last_a[unlike], last_b[unlike]),
            (first_a, first_b),
            (first_a, last_b[unlike]),
            (last_a[unlike], first_b),
        ):
            found = _FAMILY[self.words.relate(one, other)]
            better = found < level[unlike]
            level[unlike[better]] = found[better]
            word[0][unlike[better]], word[1][unlike[better]] = one[better], other[better]

    def _middles(self, a: Ints, b: Ints, known_a: Levels, known_b: Levels) -> Levels:
        level = np.zeros(len(a), np.int8)
        has_a, has_b = known_a > 1, known_b > 1
        level[has_a ^ has_b] = Middle.ON_ONE
        level[(known_a == 0) | (known_b == 0)] = Middle.NONE
        both = np.nonzero(has_a & has_b)[0]
        if len(both):
            code = self.words.relate(a[both, 1], b[both, 1])
            level[both] = _MIDDLE[code]
        return level

    def _turned(
        self, a: Ints, b: Ints, count_a: Levels, count_b: Levels, given: Levels, family: Levels,
        order: Levels, given_pair: list[Ints], family_pair: list[Ints],
    ) -> None:  # fmt: skip
        """Compare given with family names where the names don't agree straight."""
        straight = (given < Given.OTHER) & (family < Family.DIFFERENT)
        at = np.nonzero(~straight & (count_a > 1) & (count_b > 1))[0]
        if not len(at):
            return
        last_a, last_b = a[at, count_a[at] - 1], b[at, count_b[at] - 1]
        best = np.full(len(at), 99, np.int16)
        length = self.words.length
        for end_a in (last_a, a[at, 1]):
            for end_b in (last_b, b[at, 1]):
                one = self.words.relate(a[at, 0], end_b)
                other = self.words.relate(end_a, b[at, 0])
                sure_one, sure_other = one == r.EXACT, other == r.EXACT
                long_one = np.minimum(length[a[at, 0]], length[end_b]) > 3
                long_other = np.minimum(length[b[at, 0]], length[end_a]) > 3
                fits = _TURNS[one] & _TURNS[other] & (sure_one | sure_other)
                fits &= (sure_one | long_one) & (sure_other | long_other)
                cost = np.where(fits, _GIVEN[one] + _FAMILY[other], 98).astype(np.int16)
                better = np.nonzero(cost < np.minimum(best, 98))[0]
                best[better] = cost[better]
                to = at[better]
                given[to], family[to] = _GIVEN[one[better]], _FAMILY[other[better]]
                order[to] = Order.TURNED
                given_pair[0][to], given_pair[1][to] = a[to, 0], end_b[better]
                family_pair[0][to], family_pair[1][to] = end_a[better], b[to, 0]
        rest = at[best >= 98]
        self._half_turned(a, b, rest, count_a, count_b, given, family, order, family_pair)

    def _half_turned(
        self, a: Ints, b: Ints, at: Positions, count_a: Levels, count_b: Levels, given: Levels,
        family: Levels, order: Levels, family_pair: list[Ints],
    ) -> None:  # fmt: skip
        """Handle pairs where one line's first name is the other's last, and nothing else agrees."""
        at = at[(given[at] >= Given.NEAR) & (family[at] == Family.DIFFERENT)]
        last_a, last_b = a[at, count_a[at] - 1], b[at, count_b[at] - 1]
        for one, other in ((a[at, 0], last_b), (last_a, b[at, 0])):
            hit = (one == other) & (self.words.length[one] > 2)
            to = at[hit]
            given[to], family[to], order[to] = Given.DIFFERENT, Family.SAME, Order.TURNED
            family_pair[0][to] = family_pair[1][to] = one[hit]


_GIVEN = np.array(
    [Given.DIFFERENT, Given.SAME, Given.SHORT, Given.CLOSE, Given.FAR, Given.INITIAL, Given.NEAR,
     Given.MISSING], np.int8,
)  # fmt: skip
_FAMILY = np.array(
    [Family.DIFFERENT, Family.SAME, Family.CLOSE, Family.CLOSE, Family.FAR, Family.INITIAL,
     Family.CLOSE, Family.MISSING], np.int8,
)  # fmt: skip
_MIDDLE = np.array(
    [Middle.DIFFERENT, Middle.SAME, Middle.SAME, Middle.SAME, Middle.SAME, Middle.INITIAL,
     Middle.SAME, Middle.NONE], np.int8,
)  # fmt: skip
_TURNS = np.array([False, True, True, True, True, False, True, False])


def _sum_from(words: Ints, start: Levels) -> Ints:
    later = np.arange(MOST_WORDS) >= start[:, None]
    total: Ints = np.where(later, words, 0).sum(axis=1).astype(np.int32)
    return total


def _crosses(a: Ints, b: Ints, known_a: Levels, known_b: Levels) -> NDArray[np.bool_]:
    """Return where one line's first name is the other's second given name."""
    found = np.zeros(len(a), np.bool_)
    for at in range(1, MOST_WORDS - 1):
        found |= (b[:, at] == a[:, 0]) & ((at < known_b) | ((known_b == 0) & (b[:, at + 1] > 0)))
        found |= (a[:, at] == b[:, 0]) & ((at < known_a) | ((known_a == 0) & (a[:, at + 1] > 0)))
    return found
