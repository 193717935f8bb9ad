"""How two names relate: which words agree, how, and which contradict each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import lru_cache

from canvass_app.matching.forms import is_mistyped_form
from canvass_app.matching.shapes import is_typo
from canvass_app.text.names import VIETNAMESE_FAMILY, Name, is_initial
from canvass_app.text.nicknames import is_given_name, may_be_one_name


class NameLevel(StrEnum):
    """How two names compare, more trustworthy levels first."""

    SAME = "same"
    REORDERED = "reordered"
    RESPACED = "respaced"
    SHORT_FORM = "short form"
    PART = "part"
    TYPO = "typo"
    INITIAL = "initial"
    NEAR_GIVEN = "near given"
    MIDDLE_DIFFERS = "middle differs"
    ONE_WORD = "one word"
    FAMILY_DIFFERS = "family differs"
    GIVEN_DIFFERS = "given differs"
    DIFFERENT = "different"
    MISSING = "missing"


HOPELESS = frozenset({NameLevel.GIVEN_DIFFERS, NameLevel.DIFFERENT})
"""Levels that no address or contact outweighs, since a household shares those."""


@dataclass(frozen=True, slots=True)
class NameAgreement:
    """The level, and how many words agree only up to a typo (each adds a doubt)."""

    level: NameLevel
    typos: int = 0


class _Relation(IntEnum):
    NONE = 0
    NEAR = 1
    INITIAL = 2
    TYPO = 3
    SHORT = 4


_Match = tuple[int, int, _Relation]

_MOST_WORDS = 8
"""How many words of each name are compared; longer ones are running text."""


def compare_names(a: Name, b: Name) -> NameAgreement:
    """Compare two names word by word, in any order. The order of a and b does not matter."""
    if a.words == b.words:
        if not a.words:
            return NameAgreement(NameLevel.MISSING)
        return NameAgreement(_same_level(a))
    if not a.words or not b.words:
        return NameAgreement(NameLevel.MISSING)
    first, second = sorted((a.words[:_MOST_WORDS], b.words[:_MOST_WORDS]))
    agreement = _agreement(first, second)
    if agreement.level is NameLevel.SAME and not _order_is_free(a, b):
        return NameAgreement(NameLevel.REORDERED)
    return agreement


def _order_is_free(a: Name, b: Name) -> bool:
    """Return whether swapped names are surely the same: Lopez Maria, but not James Thomas.

    They are not if both lines say which part is given, nor if each word may be a given name.
    """
    return not (a.given_words and b.given_words) and not all(map(is_given_name, a.words))


def _same_level(name: Name) -> NameLevel:
    lone = len(name.words) == 1 and name.words[0].isascii()
    return NameLevel.ONE_WORD if lone else NameLevel.SAME


def _agreement(a: tuple[str, ...], b: tuple[str, ...]) -> NameAgreement:
    left_a, left_b, equal = _without_equal(a, b)
    if not left_a and not left_b:
        return NameAgreement(
            NameLevel.SAME if _is_rotation(a, b) or _is_turned_round(a, b) else NameLevel.REORDERED
        )
    if _joined(a, left_a) == _joined(b, left_b):
        return NameAgreement(NameLevel.RESPACED)
    matches = _related(a, b, left_a, left_b)
    for at_a, at_b, _ in matches:
        left_a.remove(at_a)
        left_b.remove(at_b)
    typos = sum(1 for match in matches if match[2] is _Relation.TYPO)
    agreed = equal + [(at_a, at_b) for at_a, at_b, _ in matches]
    if left_a and left_b:
        return NameAgreement(_contradiction(left_a, left_b, agreed), typos)
    if len(agreed) < 2:
        return NameAgreement(NameLevel.ONE_WORD if agreed else NameLevel.DIFFERENT, typos)
    return NameAgreement(_weakest(matches, in_part=bool(left_a or left_b)), typos)


def _without_equal(
    a: tuple[str, ...], b: tuple[str, ...]
) -> tuple[list[int], list[int], list[tuple[int, int]]]:
    left_b = list(range(len(b)))
    left_a: list[int] = []
    equal: list[tuple[int, int]] = []
    for at_a, word in enumerate(a):
        at_b = next((at for at in left_b if b[at] == word), None)
        if at_b is None:
            left_a.append(at_a)
        else:
            left_b.remove(at_b)
            equal.append((at_a, at_b))
    return left_a, left_b, equal


def _is_rotation(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Return whether one order becomes the other by moving the family names to the front.

    Lopez Maria Elena is Maria Elena Lopez; Elena Maria Lopez may be her sister.
    """
    return any(a[cut:] + a[:cut] == b for cut in range(len(a)))


def _is_turned_round(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Return whether one Vietnamese name is in Western order: Đức Văn Trần is Trần Văn Đức."""
    return a == b[::-1] and bool({a[0], a[-1]} & VIETNAMESE_FAMILY)


def _joined(words: tuple[str, ...], left: list[int]) -> str:
    return "".join(words[at] for at in left)


def _related(
    a: tuple[str, ...], b: tuple[str, ...], left_a: list[int], left_b: list[int]
) -> list[_Match]:
    """Match the remaining words, strongest relations first, each word once."""
    found: list[_Match] = []
    for at_a in left_a:
        for at_b in left_b:
            relation = _relation(a[at_a], b[at_b], at_a == 0 or at_b == 0)
            if relation:
                found.append((at_a, at_b, relation))
    found.sort(key=lambda match: (-match[2], match[0] != match[1], match[0], match[1]))
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    matches: list[_Match] = []
    for match in found:
        if match[0] not in taken_a and match[1] not in taken_b:
            taken_a.add(match[0])
            taken_b.add(match[1])
            matches.append(match)
    return matches


@lru_cache(maxsize=1 << 17)
def _relation(a: str, b: str, leads: bool) -> _Relation:
    """Return how two unequal words relate; `leads`: one of them is the first of its name."""
    if is_initial(a) or is_initial(b):
        return _Relation.INITIAL if a[0] == b[0] else _Relation.NONE
    if may_be_one_name(a, b):
        return _Relation.SHORT
    if not is_typo(a, b):
        return _Relation.TYPO if leads and is_mistyped_form(a, b) else _Relation.NONE
    both_known = is_given_name(a) and is_given_name(b)
    return _Relation.NEAR if both_known or (leads and _is_other_gender(a, b)) else _Relation.TYPO


def _is_other_gender(a: str, b: str) -> bool:
    """Return whether only the ending distinguishes a man's from a woman's name: Mario and Maria."""
    short, long = sorted((a, b), key=len)
    if len(short) == len(long):
        return short[:-1] == long[:-1] and {short[-1], long[-1]} == {"a", "o"}
    return long == f"{short}a"


def _contradiction(
    left_a: list[int], left_b: list[int], agreed: list[tuple[int, int]]
) -> NameLevel:
    if not agreed:
        return NameLevel.DIFFERENT
    if (0, 0) in agreed:
        return NameLevel.MIDDLE_DIFFERS if len(agreed) > 1 else NameLevel.FAMILY_DIFFERS
    if 0 in left_a or 0 in left_b or len(agreed) == 1:
        return NameLevel.GIVEN_DIFFERS
    return NameLevel.MIDDLE_DIFFERS


def _weakest(matches: list[_Match], *, in_part: bool) -> NameLevel:
    kinds = {relation for _, _, relation in matches}
    if _Relation.NEAR in kinds:
        return NameLevel.NEAR_GIVEN
    if any(rel is _Relation.INITIAL and 0 in (at_a, at_b) for at_a, at_b, rel in matches):
        return NameLevel.INITIAL
    if _Relation.TYPO in kinds:
        return NameLevel.TYPO
    if in_part or _Relation.INITIAL in kinds:
        return NameLevel.PART
    return NameLevel.SHORT_FORM
