"""What a supplement adds to, what it strikes out, and when there is none."""

from __future__ import annotations

from datetime import date

import pytest

from canvass_app.desk import recording
from canvass_app.desk.duplicates import deciding
from canvass_app.desk.packets import history
from canvass_app.desk.packets.run import packet_data
from canvass_app.desk.session import Session
from canvass_app.model.line import Line, LineState
from canvass_app.model.office import Office
from canvass_app.model.pair import Verdict
from canvass_app.model.profile import Profile
from canvass_app.model.records import PacketRecord
from canvass_app.printing.data import Supplement
from canvass_app.store import queries
from tests.support.desks import alder_falls
from tests.support.packets import packet_of, sheet_of


@pytest.fixture
def office(session: Session) -> Office:
    return alder_falls(session)


def chain(session: Session, office: Office) -> list[PacketRecord]:
    return history.former_packets(session.db, office, Profile.RECIPIENT)


def lines_of(session: Session, *ids: str) -> list[tuple[Line, bool]]:
    return [(line, False) for line in queries.lines.lines(session.db, ids)]


def set_state(session: Session, line_id: str, state: LineState) -> None:
    line = queries.lines.line(session.db, line_id)
    assert line is not None
    recording.set_state(session, line.sheet_id, line.number, line_id, state)


def test_a_supplement_goes_with_the_last_whole_packet_of_its_profile(
    session: Session, office: Office
) -> None:
    assert chain(session, office) == []
    assert history.next_version(session.db, office.id) == 1
    packet_of(session, office, 1)
    whole = packet_of(session, office, 2)
    packet_of(session, office, 3, profile="clerk")
    first = packet_of(session, office, 4, supplement_to=2)
    second = packet_of(session, office, 5, supplement_to=4)
    assert [packet.id for packet in chain(session, office)] == [whole.id, first.id, second.id]
    assert history.next_version(session.db, office.id) == 6


def test_whoever_was_printed_is_not_printed_again_whichever_line_counts_now(
    session: Session, office: Office
) -> None:
    printed, twin, other = sheet_of(session, 3)
    deciding.decide(session, printed, twin, Verdict.SAME)
    packet_of(session, office, line_ids=(printed,))
    found = lines_of(session, printed, twin, other)
    kept = history.only_later(session.db, chain(session, office), found)
    assert [line.id for line, _ in kept] == [other]


def test_a_supplement_names_the_numbers_that_fell_once(session: Session, office: Office) -> None:
    ids = sheet_of(session, 7)
    packet_of(session, office, 1, line_ids=ids[:4], reference="OR-1", dated="2026-10-01")
    set_state(session, ids[1], LineState.WITHDRAWN)
    set_state(session, ids[2], LineState.CROSSED_OUT)

    told = history.supplement_of(session.db, chain(session, office), office)
    assert told == Supplement(1, "OR-1", date(2026, 10, 1), before=4, withdrawn=(2,), gone=(3,))
    struck = history.struck_lines(chain(session, office), told)
    assert struck == (ids[1], ids[2])

    packet_of(
        session, office, 2, supplement_to=1, line_ids=ids[4:], first_number=5, struck=struck,
        reference="OR-2", dated="2026-11-01",
    )  # fmt: skip
    set_state(session, ids[6], LineState.WITHDRAWN)
    again = history.supplement_of(session.db, chain(session, office), office)
    assert again == Supplement(2, "OR-2", date(2026, 11, 1), before=7, withdrawn=(7,), gone=())


def test_a_number_stands_while_another_line_of_its_signer_counts(
    session: Session, office: Office
) -> None:
    printed, twin = sheet_of(session, 2)
    packet_of(session, office, line_ids=(printed,))
    deciding.decide(session, printed, twin, Verdict.SAME)
    set_state(session, printed, LineState.CROSSED_OUT)
    told = history.supplement_of(session.db, chain(session, office), office)
    assert (told.withdrawn, told.gone) == ((), ())


def fallen(withdrawn: int, gone: int) -> Supplement:
    return Supplement(
        1, "OR-1", date(2026, 10, 1), before=9,
        withdrawn=tuple(range(1, withdrawn + 1)), gone=tuple(range(5, 5 + gone)),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("later", "least", "supplement", "said"),
    [
        (5, 5, fallen(1, 0), None),
        (1, 0, fallen(0, 0), None),
        (0, 0, fallen(0, 0), "Nothing new since packet OR-1."),
        (0, 5, fallen(0, 0), "Nothing new since packet OR-1."),
        (0, 5, fallen(1, 0), "1 of its signatures is no longer valid"),
        (0, 5, fallen(2, 2), "4 of its signatures are no longer valid:"),
        (4, 5, fallen(1, 2), "3 of packet OR-1 are no longer valid:"),
        (4, 5, fallen(0, 0), "Only 4 signers; a packet needs 5."),
    ],
)
def test_there_is_no_supplement_of_few_or_none(
    later: int, least: int, supplement: Supplement, said: str | None
) -> None:
    words = history.why_no_supplement(later, supplement, least)
    assert (words is None) == (said is None)
    assert said is None or said in str(words)


def test_the_same_content_is_known_on_another_day(session: Session, office: Office) -> None:
    sheet_of(session, 6)
    one, lines = packet_data(session.db, office, date(2026, 11, 2))
    packet_of(session, office, 1, line_ids=tuple(line.id for line in lines))
    two, _ = packet_data(session.db, office, date(2026, 12, 24))
    assert one.dated != two.dated
    assert history.content_digest(one) == history.content_digest(two)
    sheet_of(session, 1, first=6)
    three, _ = packet_data(session.db, office, date(2026, 11, 2))
    assert history.content_digest(three) != history.content_digest(one)
