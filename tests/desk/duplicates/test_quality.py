"""Estimates of what the duplicate search misses, compared with sums done by hand."""

from __future__ import annotations

import pytest

from canvass_app.desk import recording
from canvass_app.desk.duplicates import deciding, quality
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.duplicates.quality import (
    Estimate,
    Quality,
    estimate,
    second_signatures,
    sentences,
)
from canvass_app.desk.places import routes
from canvass_app.desk.session import Session
from canvass_app.model.line import Line
from canvass_app.model.pair import Verdict
from canvass_app.store import queries
from canvass_app.store.queries.quality import BulkPairs, FoundCounts
from tests.support.desks import alder_falls, signer, type_line


def test_pairs_apart_add_up() -> None:
    links = [("a", "b", 0.5), ("c", "d", 0.25), ("e", "f", 1.0)]
    assert sum(second_signatures(links)) == 1.75


def test_a_chain_counts_each_link_and_a_ring_leaves_out_its_weakest() -> None:
    chain = [("a", "b", 0.5), ("b", "c", 0.5)]
    assert sorted(second_signatures(chain)) == [0.5, 0.5]
    # Three lines have at most two signatures too many, whatever their three pairs say.
    ring = [("a", "b", 0.9), ("b", "c", 0.8), ("a", "c", 0.7)]
    assert second_signatures(ring) == [0.9, 0.8]
    sure = [(a, b, 1.0) for a, b in ("ab", "ac", "ad", "bc", "bd", "cd")]
    assert sum(second_signatures(sure)) == 3


def test_of_several_pairs_of_two_signers_the_likeliest_counts() -> None:
    assert second_signatures([("a", "b", 0.3), ("b", "a", 0.6), ("a", "b", 0.2)]) == [0.6]


def test_one_line_with_many_namesakes_adds_each_small_chance() -> None:
    star = [("x", other, 0.2) for other in "abcde"]
    assert sum(second_signatures(star)) == pytest.approx(1.0)


def test_an_interval_is_that_of_the_sum_of_chances() -> None:
    # Mean 50, variance 100 * .25 = 25: 50 - 1.96 * 5 to 50 + 1.96 * 5.
    found = estimate([0.5] * 100)
    assert (found.expected, round(found.low, 2), round(found.high, 2)) == (50, 40.2, 59.8)
    assert found.rounded == (50, 40, 60)


def test_an_interval_keeps_to_what_is_possible() -> None:
    assert estimate([]) == Estimate(0, 0, 0)
    assert estimate([1.0, 1.0]) == Estimate(2, 2, 2)
    few = estimate([0.5, 0.5])
    assert (few.expected, few.low, few.high) == (1, 0, 2)


EXAMPLE = Quality(
    pairs=FoundCounts(same=7, different=3, open=47),
    left_out=7,
    printed=359,
    still_twice=Estimate(6.2, 1.6, 10.8),
    bulk=BulkPairs((0.99,) * 7, 0),
    wrong=Estimate(0.07, 0.0, 0.4),
    uncompared=0,
)


def test_the_letter_says_it_in_plain_words() -> None:
    assert [str(sentence) for sentence in sentences(EXAMPLE)] == [
        "57 pairs of lines were similar enough to review (one person: 7; different people: "
        "3; not decided yet: 47).",
        "7 signatures were left out because their signers are counted on another line.",
        "Of 359 signatures that would be printed, about 6 (2 to 11) may be second signatures "
        "by people already counted.",
        "7 pairs were settled without review; we expect about 0 of these to be wrong.",
    ]


def test_what_is_not_in_the_estimate_is_said() -> None:
    nothing = Quality(
        FoundCounts(0, 0, 0), 0, 0, Estimate(0, 0, 0), BulkPairs((), 1), Estimate(0, 0, 0), 12
    )
    said = " ".join(str(sentence) for sentence in sentences(nothing))
    assert "No packet is ready to print yet." in said
    assert "1 more pair settled this way has changed since" in said
    assert "12 lines have not been compared with the others yet." in said


@pytest.fixture
def city(session: Session) -> tuple[Session, list[Line]]:
    """Eight signers of one city of whom three signed twice, and one three times."""
    alder_falls(session)
    rows = [signer(n) for n in range(1, 9)]
    rows += [signer(n, signed_on=f"2026-09-{10 + at}") for at, n in enumerate((1, 2, 3, 3))]
    sheet = recording.start_sheet(session, {"number": "1"}).value.id
    lines = [type_line(session, sheet, n, **row) for n, row in enumerate(rows, start=1)]
    duplicates.search(session)
    routes.route_pending(session)
    return session, lines


def test_a_campaign_before_and_after_its_review(city: tuple[Session, list[Line]]) -> None:
    session, lines = city
    found = quality.quality(session.db)
    assert found.pairs == FoundCounts(same=0, different=0, open=5)
    assert (found.left_out, found.printed, found.uncompared) == (0, 12, 0)
    # Four lines are second or third signatures; the third's third pair adds nothing.
    assert found.still_twice.expected == pytest.approx(sum(second_signatures_of(session)), abs=1e-9)
    assert 3.5 < found.still_twice.expected <= 4
    assert found.bulk == BulkPairs((), 0)

    deciding.decide(session, lines[0].id, lines[8].id, Verdict.SAME)
    deciding.decide(session, lines[1].id, lines[9].id, Verdict.DIFFERENT)
    found = quality.quality(session.db)
    assert found.pairs == FoundCounts(same=1, different=1, open=3)
    assert (found.left_out, found.printed) == (1, 11)
    assert 1.5 < found.still_twice.expected <= 2


def second_signatures_of(session: Session) -> list[float]:
    pairs = queries.pairs.open_pairs(session.db)
    return second_signatures((p.line_a, p.line_b, p.comparison.probability) for p in pairs)


def test_only_pairs_that_nobody_looked_at_are_counted_as_settled_in_bulk(
    city: tuple[Session, list[Line]],
) -> None:
    session, lines = city
    deciding.decide(session, lines[0].id, lines[8].id, Verdict.SAME)
    settled = duplicates.settle_certain(session).value
    assert settled == 4

    def bulk() -> tuple[int, int]:
        found = quality.quality(session.db).bulk
        return len(found.probabilities), found.unrated

    assert bulk() == (4, 0)
    wrong = quality.quality(session.db).wrong
    assert 0 <= wrong.expected < 0.5
    session.undo()
    assert bulk() == (0, 0)
    session.redo()
    assert bulk() == (4, 0)
    # Anyone who decides otherwise has looked; undoing that leaves the pair as it was settled.
    deciding.decide(session, lines[1].id, lines[9].id, Verdict.DIFFERENT)
    assert bulk() == (3, 0)
    session.undo()
    assert bulk() == (4, 0)
    deciding.decide(session, lines[1].id, lines[9].id, Verdict.DIFFERENT)
    deciding.decide(session, lines[1].id, lines[9].id, Verdict.SAME)
    assert bulk() == (3, 0)
    recording.save_cell(session, lines[10].sheet_id, 11, lines[10].id, "name", "Someone Else")
    duplicates.search(session)
    assert bulk()[1] > 0


def test_pairs_outside_of_packets_are_no_second_signatures_in_print(session: Session) -> None:
    alder_falls(session)
    sheet = recording.start_sheet(session, {"number": "1"}).value.id
    for number, row in enumerate((signer(1), signer(1), signer(2)), start=1):
        type_line(session, sheet, number, **row)
    duplicates.search(session)
    routes.route_pending(session)
    found = quality.quality(session.db)
    # Three signers are fewer than a packet needs.
    assert (found.printed, found.still_twice.expected, found.pairs.open) == (0, 0, 1)
