"""Lines typed twice: nothing of the first entry is shown, differences are found and settled."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.desk import certificate, recording
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.second import entry as second_entry
from canvass_app.desk.second import report as second_report
from canvass_app.desk.second.entry import Wanted, drawing_order, sample_state
from canvass_app.desk.session import Session
from canvass_app.model.errors import UserError
from canvass_app.model.line import Line, LineState
from canvass_app.model.person import Person
from canvass_app.model.second_entry import COMPARED, Pick
from canvass_app.store import queries
from canvass_app.text.same_entry import differing_fields
from tests.support.desks import alder_falls, signer, type_line


@pytest.fixture
def lines(session: Session) -> list[Line]:
    """Two sheets of six lines, typed by Ro and by Mina."""
    made = []
    for number, person in ((1, "Ro"), (2, "Mina")):
        session.file.person = Person(person)
        header = {"number": str(number), "collected_on": "2026-09-10"}
        sheet = recording.start_sheet(session, header).value
        made += [type_line(session, sheet.id, n, **signer(6 * number + n)) for n in range(1, 7)]
    session.file.person = Person("Sol")
    return made


def written(line: Line, **other: str) -> dict[str, str]:
    return {**{name: str(getattr(line, name)) for name in COMPARED}, **other}


def type_all(session: Session, **wrong: dict[str, str]) -> None:
    for line_id in sample_state(session.db).next_ids:
        line = queries.lines.line(session.db, line_id)
        assert line is not None
        second_entry.keep(session, line_id, written(line, **wrong.get(line_id, {})))


def test_the_sample_is_drawn_once_and_takes_its_share_of_each_sheet(
    session: Session, lines: list[Line]
) -> None:
    assert sample_state(session.db).plan is None
    second_entry.begin(session, 50, 2, date(2026, 9, 11))
    state = sample_state(session.db)
    assert (state.population, state.wanted, state.done) == (12, 6, 0)
    sheets = {line.id: line.sheet_id for line in lines}
    assert set(Counter(sheets[line_id] for line_id in state.next_ids).values()) == {3}
    second_entry.begin(session, 100, 2)
    assert sample_state(session.db).next_ids[:6] == state.next_ids
    assert session.file.rebuild()


@given(
    st.text(max_size=8),
    st.lists(st.tuples(st.uuids().map(str), st.sampled_from("abc")), unique_by=lambda x: x[0]),
)
def test_each_line_is_drawn_once_in_whatever_order_it_comes(
    seed: str, lines: list[tuple[str, str]]
) -> None:
    order = drawing_order(seed, lines)
    assert sorted(order) == sorted(line for line, _ in lines)
    assert drawing_order(seed, lines[::-1]) == order


def test_what_is_asked_for_tells_nothing_of_what_was_typed(
    session: Session, lines: list[Line]
) -> None:
    session.file.person = Person("Ro")
    wanted = second_entry.wanted_line(session, lines[0].id)
    assert wanted == Wanted(lines[0].id, "1", 1, "2026-09-10", own=True)
    session.file.person = Person("Mina")
    other = second_entry.wanted_line(session, lines[0].id)
    assert other is not None
    assert not other.own


@pytest.mark.parametrize(
    ("change", "differs"),
    [
        ({}, ()),
        ({"name": "ÓTTOLINE   farrow", "street": "12 Weir Lane", "unit": "#4b"}, ()),
        ({"state": "Oregon", "zip": "97571-1234", "phone": "(541) 555-0100"}, ()),
        ({"name": "Ottilie Farrow"}, ("name",)),
        ({"zip": "97572", "signed_on": "2026-09-08"}, ("zip", "signed_on")),
        ({"street": "14 Weir Ln", "unit": "4C"}, ("street", "unit")),
        ({"status": "illegible", "name": "", "zip": ""}, ("status",)),
    ],
)
def test_only_what_was_read_otherwise_is_a_difference(
    change: dict[str, str], differs: tuple[str, ...]
) -> None:
    first = {
        "status": "signed", "name": "Ottoline Farrow", "street": "12 Weir Ln", "unit": "Apt 4-B",
        "city": "Alder Falls", "state": "OR", "zip": "97571", "signed_on": "2026-09-09",
        "email": "", "phone": "541 555 0100",
    }  # fmt: skip
    assert differing_fields(first, {**first, **change}) == differs


def test_a_difference_is_settled_by_a_person_and_can_be_taken_back(
    session: Session, lines: list[Line]
) -> None:
    alder_falls(session)
    second_entry.begin(session, 100, 2)
    line = lines[0]
    kept = second_entry.keep(
        session, line.id, written(line, name="Somebody Else", zip="97572", city="", state="")
    ).value
    assert kept.differs == ("name", "zip")
    with pytest.raises(UserError):
        second_entry.keep(session, line.id, written(line))

    second_entry.settle(session, line.id, "name", Pick.FIRST)
    second_entry.settle(session, line.id, "zip", Pick.OTHER, " 97573 ")
    stored = queries.lines.line(session.db, line.id)
    assert stored is not None
    assert (stored.name, stored.zip) == (line.name, "97573")
    entry = queries.second.entries(session.db)[line.id]
    assert (entry.open, entry.errors) == ((), ("zip",))
    with pytest.raises(UserError, match="already been settled"):
        second_entry.settle(session, line.id, "zip", Pick.SECOND)

    session.undo()
    stored = queries.lines.line(session.db, line.id)
    assert stored is not None
    assert stored.zip == "97571"
    second_entry.settle(session, line.id, "zip", Pick.SECOND)
    stored = queries.lines.line(session.db, line.id)
    assert stored is not None
    assert stored.zip == "97572"
    assert session.file.rebuild()


def test_an_empty_second_entry_is_refused(session: Session, lines: list[Line]) -> None:
    with pytest.raises(UserError, match="Nothing is typed"):
        second_entry.keep(session, lines[0].id, {})
    second_entry.keep(session, lines[0].id, {"status": LineState.CROSSED_OUT.value})
    assert queries.second.entries(session.db)[lines[0].id].differs == ("status",)


def test_rates_are_given_by_field_and_by_first_typist(
    session: Session, lines: list[Line], tmp_path: Path
) -> None:
    second_entry.begin(session, 100, 2)
    type_all(session, **{lines[0].id: {"name": "Other Name"}, lines[1].id: {"zip": "97572"}})
    second_entry.settle(session, lines[0].id, "name", Pick.FIRST)
    found = second_report.report(session.db)
    assert (found.lines.wrong, found.lines.seen) == (1, 12)
    assert (found.fields["name"].wrong, found.fields["zip"].wrong) == (0, 1)
    assert found.fields["email"].seen == 0
    assert {name: rate.wrong for name, rate in found.typists.items()} == {"Mina": 0, "Ro": 1}
    assert [(d.sheet, d.field, d.first, d.second) for d in found.differences] == [
        ("1", "zip", "97571", "97572")
    ]
    # All lines are typed twice: nothing is hidden, and 1 of 12 is above the target.
    assert found.bound == pytest.approx(1 / 12)
    assert found.exhausted
    assert not found.reached
    assert "raise the share" in str(second_report.verdict(found))
    path = tmp_path / "rates.csv"
    second_report.write_second_report(path, found)
    assert "typist,Ro,1,6,0.16667," in path.read_text(encoding="utf-8-sig")


def test_a_line_typed_later_is_asked_for_before_the_sample_is_whole_again(
    session: Session, lines: list[Line]
) -> None:
    second_entry.begin(session, 100, 2)
    type_all(session)
    assert second_report.report(session.db).reached
    late = type_line(session, lines[0].sheet_id, 7, **signer(40))
    state = sample_state(session.db)
    assert state.next_ids == (late.id,)
    assert state.done < 13


def test_the_certificate_counts_what_is_sure(session: Session, lines: list[Line]) -> None:
    alder_falls(session)
    first = certificate.campaign_certificate(session.db)
    assert first.found.at_least == 0
    assert "Nothing can be certified" in str(certificate.sentence(first))

    duplicates.search(session)
    second_entry.begin(session, 100, 2)
    type_all(session, **{lines[3].id: {"name": "Other Name"}})
    found = certificate.campaign_certificate(session.db).found
    assert (found.basis.counted, found.basis.unsettled, found.hidden_errors) == (12, 1, 0)
    links = found.hidden_duplicates
    assert found.at_least == 11 - links
    second_entry.settle(session, lines[3].id, "name", Pick.SECOND)
    duplicates.search(session)
    again = certificate.campaign_certificate(session.db)
    assert again.found.at_least == 12 - again.found.hidden_duplicates
    steps = certificate.arithmetic(again.found)
    assert sum(number for _, number in steps[:-1]) == steps[-1][1]
