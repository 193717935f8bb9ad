from __future__ import annotations

from collections.abc import Iterable

import pytest

from canvass_app.matching.batch import BatchResult, find_pairs, find_pairs_with
from canvass_app.matching.record import Record, make_record
from canvass_app.model.errors import Cancelled
from canvass_app.model.pair import Band
from canvass_app.model.words import Words
from tests.matching.people import signer


def refs(result: BatchResult) -> list[tuple[int | str, int | str]]:
    return [(pair.ref_a, pair.ref_b) for pair in result.pairs]


SYLLABLES = ["ba", "do", "fi", "gu", "ke", "lo", "mi", "nu", "pe", "ra", "so", "ti"]


def made_up(number: int) -> str:
    """Return a different invented given name for each number."""
    word = ""
    for _ in range(3):
        number, at = divmod(number, len(SYLLABLES))
        word += SYLLABLES[at]
    return word.capitalize()


def test_pairs_are_found_once_in_the_order_of_the_lines() -> None:
    lines = [
        signer("Maria Lopez", "a"),
        signer("Bob Chen", "b", zip="94607"),
        signer("Lopez, Maria", "c"),
        signer("Rosa Lopez", "d"),
        signer("Robert Chen", "e", zip="94607"),
    ]
    result = find_pairs(lines)
    assert refs(result) == [("a", "c"), ("b", "e")]
    assert [pair.comparison.band for pair in result.pairs] == [Band.CERTAIN, Band.REVIEW]
    assert result.capped_keys == 0


def test_nothing_in_nothing_out() -> None:
    empty = [make_record(n, name="") for n in range(10_000)]
    for result in (find_pairs([]), find_pairs(empty)):
        assert (result.pairs, result.capped_keys, result.compared) == ([], 0, 0)


def test_the_result_does_not_depend_on_the_order_of_the_lines() -> None:
    lines = [signer(f"{made_up(n % 40)} Lopez", n, unit=str(n % 3)) for n in range(120)]
    there = {frozenset(pair) for pair in refs(find_pairs(lines))}
    back = {frozenset(pair) for pair in refs(find_pairs(lines[::-1]))}
    assert there == back


def test_one_surname_in_one_zip_stays_bounded_and_says_so() -> None:
    cap, count = 50, 3_000
    lines = [
        signer(f"{made_up(n)} Lopez", n, street=f"{n} {made_up(n * 7)} St")
        for n in range(count - 1)
    ]
    lines.append(signer(f"{made_up(5)} Lopez", count, street=f"5 {made_up(35)} St"))
    result = find_pairs(lines, cap=cap)
    assert (5, count) in refs(result)
    assert result.capped_keys > 0
    assert result.compared < count * cap * 6


def test_four_hundred_neighbors_in_one_building_do_not_pair() -> None:
    lines = [
        signer(f"{made_up(n)} {made_up(n * 31 + 7)}", n, street="1 Tower Plaza", unit=str(n))
        for n in range(400)
    ]
    lines.append(signer(f"{made_up(8)} {made_up(8 * 31 + 7)}", "again", street="1 Tower Plz #8"))
    certain = [pair for pair in find_pairs(lines).pairs if pair.comparison.band is Band.CERTAIN]
    assert [(pair.ref_a, pair.ref_b) for pair in certain] == [(8, "again")]


def test_identical_lines_are_all_linked_though_not_all_compared() -> None:
    count = 2_000
    result = find_pairs([signer(ref=n) for n in range(count)], cap=100)
    assert {ref for pair in refs(result) for ref in pair} == set(range(count))
    assert result.compared < count * 10


def test_progress_is_reported_and_ends_at_the_total() -> None:
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int, what: Words | None = None) -> None:
        told.append((done, total))

    find_pairs([signer(ref=n) for n in range(300)], progress=progress)
    assert len(told) > 5
    done, total = told[-1]
    assert done == total > 0


@pytest.mark.parametrize("stop_at", [1, 2, 5])
def test_cancelling_passes_through_at_any_stage(stop_at: int) -> None:
    calls = 0

    def progress(done: int, total: int, what: Words | None = None) -> None:
        nonlocal calls
        calls += 1
        if calls == stop_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        find_pairs([signer(ref=n) for n in range(300)], progress=progress)


def test_new_lines_are_compared_with_their_candidates_only() -> None:
    known = [signer("Maria Lopez", "a"), signer("Rosa Diaz", "b"), signer("Rosa Diaz", "c")]
    new = [signer("Lopez, Maria", "n1"), signer("Maria Lopez", "n2")]

    def candidates_of(line: Record) -> Iterable[Record]:
        return [*known, *new]

    found = find_pairs_with(new, candidates_of)
    assert [(pair.ref_a, pair.ref_b) for pair in found] == [("n1", "a"), ("n1", "n2"), ("n2", "a")]


def test_cancelling_passes_through_while_new_lines_are_compared() -> None:
    def progress(done: int, total: int, what: Words | None = None) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        find_pairs_with([signer()], lambda line: [], progress=progress)
