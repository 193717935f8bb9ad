"""Joins pairs into groups of lines from one person, never against a person's decision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clusters:
    """`groups` of two lines or more, and the pairs that were not joined.

    `contradictions` are pairs marked as the same that would have put two lines into one group
    although a person said that they are different; show them to a person.
    """

    groups: list[frozenset[str]]
    contradictions: list[tuple[str, str]]


def cluster(same: Iterable[tuple[str, str]], different: Iterable[tuple[str, str]]) -> Clusters:
    """Join the pairs in `same`, keeping apart each pair in `different`.

    The result depends only on the pairs, not on their order: they are processed in the order of
    their ids. In a chain a–b–c with a and c different, the pair that comes last in that order is
    the contradiction.
    """
    enemies = _enemies(different)
    members: dict[str, list[str]] = {}
    home: dict[str, str] = {}
    contradictions: list[tuple[str, str]] = []
    for a, b in _canonical(same):
        root_a, root_b = home.get(a, a), home.get(b, b)
        if root_a == root_b:
            continue
        small, large = sorted((root_a, root_b), key=lambda root: len(members.get(root, [root])))
        moving = members.get(small, [small])
        if any(home.get(enemy, enemy) == large for line in moving for enemy in enemies[line]):
            contradictions.append((a, b))
            continue
        members.setdefault(large, [large]).extend(moving)
        members.pop(small, None)
        home.update(dict.fromkeys(moving, large))
    groups = sorted((sorted(group) for group in members.values()), key=lambda group: group[0])
    return Clusters([frozenset(group) for group in groups], contradictions)


def _canonical(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return sorted({(min(a, b), max(a, b)) for a, b in pairs if a != b})


def _enemies(different: Iterable[tuple[str, str]]) -> defaultdict[str, set[str]]:
    enemies: defaultdict[str, set[str]] = defaultdict(set)
    for a, b in _canonical(different):
        enemies[a].add(b)
        enemies[b].add(a)
    return enemies
