"""What comes up first in the review, and what stays together."""

from __future__ import annotations

import random

import pytest

from canvass_app.desk import recording
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.duplicates.groups import open_pairs
from canvass_app.desk.duplicates.review_order import Groups, in_order
from canvass_app.desk.places import routes
from canvass_app.desk.session import Session
from canvass_app.model.pair import Band, Comparison
from canvass_app.store.queries.pairs import FoundPair
from canvass_app.store.queries.review import OpenPair
from tests.support.desks import alder_falls, review_queue, signer, type_line


def waiting(row: int, a: str, b: str, probability: float, gain: int = 2) -> OpenPair:
    found = FoundPair(row, row + 1, a, b, Comparison(probability, Band.REVIEW, ()))
    return OpenPair(found, a, b, gain)


def order(*pairs: OpenPair) -> list[tuple[str, str]]:
    mixed = list(pairs)
    random.Random(5).shuffle(mixed)
    return [(pair.signer_a, pair.signer_b) for pair in in_order(mixed)]


def test_what_changes_a_packet_comes_before_what_is_likelier() -> None:
    assert order(
        waiting(1, "a", "b", 0.9, gain=0),
        waiting(3, "c", "d", 0.8, gain=1),
        waiting(5, "e", "f", 0.5, gain=2),
        waiting(7, "g", "h", 0.7, gain=2),
        waiting(9, "i", "j", 0.7, gain=2),
    ) == [("g", "h"), ("i", "j"), ("e", "f"), ("c", "d"), ("a", "b")]


def test_pairs_of_one_group_stay_together_where_the_first_of_them_is() -> None:
    assert order(
        waiting(1, "a", "b", 0.9),
        waiting(2, "b", "c", 0.4, gain=0),
        waiting(4, "x", "y", 0.8),
        waiting(6, "c", "d", 0.6),
    ) == [("a", "b"), ("c", "d"), ("b", "c"), ("x", "y")]


def test_groups_do_not_depend_on_the_order_of_the_pairs() -> None:
    links = [("a", "b"), ("c", "d"), ("e", "f"), ("b", "d"), ("f", "g")]
    for seed in range(20):
        random.Random(seed).shuffle(links)
        groups = Groups(waiting(n, a, b, 0.5) for n, (a, b) in enumerate(links))
        assert [groups.group_of(each) for each in "abcdefgh"] == [*"aaaa", *"eee", "h"]


@pytest.fixture
def pairs(session: Session) -> Session:
    """Three pairs: routed to a mayor, routed to nobody, and one with an incomplete line."""
    alder_falls(session)
    sheet = recording.start_sheet(session, {"number": "1"}).value.id
    nowhere = {"city": "Nowhere", "state": "OR", "zip": "97999"}
    incomplete = {"city": "", "state": "", "zip": "", "phone": "541 555 0100"}
    rows = [
        signer(1), signer(1), signer(2, **nowhere), signer(2, **nowhere),
        signer(3, phone="541 555 0100"), signer(3, **incomplete),
    ]  # fmt: skip
    for number, row in enumerate(rows, start=1):
        type_line(session, sheet, number, **row)
    duplicates.search(session)
    routes.route_pending(session)
    return session


def test_gain_says_how_much_a_decision_changes(pairs: Session) -> None:
    gains = {pair.pair.row_a: pair.gain for pair in open_pairs(pairs.db)}
    assert gains == {1: 2, 3: 1, 5: 0}
    queue = review_queue(pairs)
    assert [card.first.number for card in queue] == [1, 3, 5]
