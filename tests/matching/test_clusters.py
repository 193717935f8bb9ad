from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from canvass_app.matching.clusters import Clusters, cluster

IDS = st.sampled_from("abcdefgh")
PAIRS = st.lists(st.tuples(IDS, IDS), max_size=14)


def test_pairs_grow_together_to_groups() -> None:
    found = cluster([("c", "d"), ("a", "b"), ("b", "x")], [])
    assert found == Clusters([frozenset("abx"), frozenset("cd")], [])


def test_a_chain_never_joins_what_a_person_separated() -> None:
    found = cluster([("a", "b"), ("b", "c")], [("c", "a")])
    assert found == Clusters([frozenset("ab")], [("b", "c")])


def test_a_pair_called_both_is_a_contradiction() -> None:
    assert cluster([("a", "b")], [("b", "a")]) == Clusters([], [("a", "b")])


def test_a_line_is_no_group_of_its_own() -> None:
    assert cluster([("a", "a")], [("a", "a")]) == Clusters([], [])


@given(PAIRS, PAIRS, st.randoms(use_true_random=False))
def test_the_order_of_the_pairs_makes_no_difference(
    same: list[tuple[str, str]], different: list[tuple[str, str]], random: Random
) -> None:
    turned = [(b, a) for a, b in same + same]
    random.shuffle(turned)
    shuffled = list(different)
    random.shuffle(shuffled)
    assert cluster(turned, shuffled) == cluster(same, different)


@given(PAIRS, PAIRS)
def test_every_pair_is_joined_or_reported_and_no_decision_is_broken(
    same: list[tuple[str, str]], different: list[tuple[str, str]]
) -> None:
    found = cluster(same, different)
    group_of = {line: group for group in found.groups for line in group}
    assert sum(map(len, found.groups)) == len(group_of)
    for a, b in different:
        assert a == b or b not in group_of.get(a, ())
    for a, b in same:
        joined = a == b or b in group_of.get(a, ())
        assert joined != ((min(a, b), max(a, b)) in found.contradictions)
