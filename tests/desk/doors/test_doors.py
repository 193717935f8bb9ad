"""Turfs, walk lists and signing at doors, on a real campaign file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from canvass_app.desk import recording
from canvass_app.desk.doors import signing as door_signing
from canvass_app.desk.doors import turfs, walk_lists
from canvass_app.desk.doors.signing import Signing
from canvass_app.desk.doors.turfs import StreetRange
from canvass_app.desk.ledger import report as ledger_report
from canvass_app.desk.paper import sheet_finding
from canvass_app.desk.paper.sheet_finding import SheetState
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.door import DoorOutcome
from canvass_app.model.errors import UserError
from canvass_app.model.ledger import Stage
from canvass_app.model.line import ShowAs
from canvass_app.model.strokes import read_strokes
from canvass_app.store import queries
from tests.support.desks import again

TODAY = date(2026, 6, 7)
ADDRESSES = """Address,Apt,City,State,Zip,Voter Name,Party
12 Weir Ln,,Alder Falls,OR,97571,Ottoline Farrow,X
3 Weir Ln,,Alder Falls,OR,97571,,
1 Weir Lane,2,Alder Falls,OR,97571,,
1 WEIR LN,# 2,Alder Falls,OR,97571,,
,,Alder Falls,OR,97571,,
7 Weir Ln,,Alder Falls,OR,9757,,
"""


@pytest.fixture
def weir(session: Session, tmp_path: Path) -> str:
    """The id of a turf of three doors."""
    path = tmp_path / "addresses.csv"
    path.write_text(ADDRESSES, encoding="utf-8")
    done = turfs.import_doors(session, path, "Weir Lane").value
    assert (done.added, done.known, [bad.row for bad in done.bad]) == (3, 1, [6, 7])
    return done.turf_id


def streets(session: Session, turf_id: str) -> list[str]:
    return [door.street for door in queries.doors.doors_of_turf(session.db, turf_id)]


def test_addresses_come_in_walking_order_without_the_people(session: Session, weir: str) -> None:
    assert streets(session, weir) == ["1 Weir Lane", "3 Weir Ln", "12 Weir Ln"]
    journal = "".join(row[0] for row in session.db.execute("SELECT payload FROM journal"))
    assert "Farrow" not in journal


def test_the_same_list_again_adds_nothing(session: Session, weir: str, tmp_path: Path) -> None:
    done = turfs.import_doors(session, tmp_path / "addresses.csv", "Weir Lane").value
    assert (done.turf_id, done.added, done.known) == (weir, 0, 4)


def test_a_range_lists_one_side(session: Session) -> None:
    wanted = StreetRange("Mill St", 101, 109, "odd", "Alder Falls", "Oregon", "97571")
    done = turfs.add_range(session, "Mill", wanted).value
    assert streets(session, done.turf_id) == [f"{n} Mill St" for n in (101, 103, 105, 107, 109)]
    session.undo()
    assert queries.doors.turfs(session.db) == []


@pytest.mark.parametrize(
    "wanted",
    [
        StreetRange("", 1, 9, zip="97571"),
        StreetRange("Mill St", 9, 1, zip="97571"),
        StreetRange("Mill St", 1, 9, zip="975"),
        StreetRange("Mill St", 1, 90_000, zip="97571"),
    ],
)
def test_a_range_that_cannot_be_is_refused(session: Session, wanted: StreetRange) -> None:
    with pytest.raises(UserError):
        turfs.add_range(session, "Mill", wanted)
    assert queries.doors.turfs(session.db) == []


def test_the_next_door_passes_over_those_not_to_be_asked_again(session: Session, weir: str) -> None:
    first, second, third = queries.doors.doors_of_turf(session.db, weir)
    turfs.set_outcome(session, first.id, DoorOutcome.NOT_HOME, TODAY)
    turfs.set_outcome(session, second.id, DoorOutcome.DO_NOT_RETURN, TODAY)

    def after(door_id: str) -> str | None:
        found = turfs.next_door(queries.doors.doors_of_turf(session.db, weir), door_id)
        return found.id if found else None

    assert after(first.id) == third.id
    turfs.set_outcome(session, third.id, DoorOutcome.SIGNED, TODAY)
    assert after(third.id) == first.id
    turfs.set_outcome(session, first.id, DoorOutcome.REFUSED, TODAY)
    assert after(first.id) is None


def test_signing_keeps_line_ink_and_outcome_in_one_act(session: Session, weir: str) -> None:
    door = queries.doors.doors_of_turf(session.db, weir)[0]
    shift = door_signing.open_shift(session, "Ana", "Weir Lane", TODAY).value
    line = door_signing.sign(
        session,
        shift.id,
        door.id,
        Signing(
            "Balthasar Pham", door.street, door.unit, "Alder Falls", "OR", "97571",
            email="b@example.org", consent_contact=False, show_as=ShowAs.INITIALS, language="es",
            strokes=(((100, 100), (400, 220), (900, 80)), ((50, 60),)),
        ),
    ).value  # fmt: skip
    assert (line.email, line.show_as, line.language, line.collected_by) == (
        "", ShowAs.INITIALS, "es", "Ana",
    )  # fmt: skip
    ink = queries.doors.ink(session.db, line.id)
    assert ink is not None
    assert read_strokes(ink.strokes)[0] == ((100, 100), (400, 220), (900, 80))
    assert ink.wording == door_signing.signer_wording("es")["agree"]
    signed = queries.doors.door(session.db, door.id)
    assert signed is not None
    assert (signed.outcome, signed.visited_on) == (DoorOutcome.SIGNED, "2026-06-07")

    reopened = again(session)
    assert queries.lines.line(reopened.db, line.id) == line
    assert reopened.file.rebuild()
    reopened.undo()
    assert queries.lines.line(reopened.db, line.id) is None
    assert queries.doors.ink(reopened.db, line.id) is None
    left = queries.doors.door(reopened.db, door.id)
    assert left is not None
    assert left.outcome is DoorOutcome.OPEN
    reopened.close()


def test_a_shift_is_continued_on_the_same_day_only(session: Session) -> None:
    first = door_signing.open_shift(session, "Ana", "Weir Lane", TODAY).value
    same = door_signing.open_shift(session, "Ana", "Weir Lane", TODAY)
    other = door_signing.open_shift(session, "Ana", "Weir Lane", date(2026, 6, 8)).value
    assert same == Outcome(first)
    assert other.number != first.number
    with pytest.raises(UserError, match="canvasser"):
        door_signing.open_shift(session, " ", "Weir Lane", TODAY)


def test_typing_paper_goes_on_after_the_paper_sheets_not_after_a_shift(session: Session) -> None:
    header = {"number": "0041", "circulator": "Ben", "place": "Market"}
    paper = recording.start_sheet(session, header).value
    door_signing.open_shift(session, "Ana", "Weir Lane", TODAY)
    found = sheet_finding.contents_to_resume(session.db)
    assert found is not None
    assert found.sheet.id == paper.id
    proposed = sheet_finding.proposed_header(session.db, None)
    assert (proposed["number"], proposed["circulator"]) == ("0042", "Ben")


def test_a_shift_is_no_sheet_that_waits_to_be_typed(session: Session) -> None:
    shift = door_signing.open_shift(session, "Ana", "Weir Lane", TODAY).value
    door_signing.sign(session, shift.id, None, Signing(name="Ottoline Farrow", zip="97571"))
    assert queries.lines.totals(session.db, TODAY.isoformat()).sheets_open == 0
    (row,) = ledger_report.ledger_rows(session.db, TODAY)
    assert row.stage is Stage.TYPED
    assert ledger_report.counts_of([row]).not_typed == 0
    (entry,) = sheet_finding.sheet_entries(session.db)
    assert entry.state is SheetState.FINISHED


def test_after_nothing_but_shifts_the_first_paper_sheet_is_number_1(session: Session) -> None:
    door_signing.open_shift(session, "Ana", "Weir Lane", TODAY)
    assert sheet_finding.contents_to_resume(session.db) is None
    assert sheet_finding.proposed_header(session.db, None) == {"number": "1"}


def test_totals_of_a_shift_count_outcomes_without_naming_refusals(
    session: Session, weir: str
) -> None:
    first, second, _ = queries.doors.doors_of_turf(session.db, weir)
    shift = door_signing.open_shift(session, "Ana", "Weir Lane", TODAY).value
    door_signing.sign(session, shift.id, first.id, Signing("Perpetua Okonjo", zip="97571"))
    turfs.set_outcome(session, second.id, DoorOutcome.REFUSED, TODAY)
    assert door_signing.shift_of(session.db, "Ana", "Weir Lane", TODAY) == shift
    totals = door_signing.shift_totals(session.db, shift, TODAY)
    assert (totals.signatures, totals.visited, totals.not_home, totals.others) == (1, 2, 0, 1)


def test_a_printed_list_leaves_out_doors_not_to_be_asked_and_is_typed_back(
    session: Session, weir: str
) -> None:
    first, second, third = queries.doors.doors_of_turf(session.db, weir)
    turfs.set_outcome(session, second.id, DoorOutcome.REFUSED, TODAY)
    page = walk_lists.make_walk_list(session, weir, TODAY).value
    assert page.walk_list.number == "W-1"
    assert [door.id for door in page.doors] == [first.id, third.id]

    found = walk_lists.find_walk_list(session.db, "w1")
    walk_lists.type_back(
        session,
        found.walk_list.id,
        {1: DoorOutcome.NOT_HOME, 2: DoorOutcome.NOBODY_LIVES_HERE},
        TODAY,
    )
    outcomes = [door.outcome for door in queries.doors.doors_of_turf(session.db, weir)]
    assert outcomes == [DoorOutcome.NOT_HOME, DoorOutcome.REFUSED, DoorOutcome.NOBODY_LIVES_HERE]
    session.undo()
    assert queries.doors.doors_of_turf(session.db, weir)[0].outcome is DoorOutcome.OPEN
    with pytest.raises(UserError, match="no line 3"):
        walk_lists.type_back(session, page.walk_list.id, {3: DoorOutcome.NOT_HOME}, TODAY)
    with pytest.raises(UserError, match="W-9"):
        walk_lists.find_walk_list(session.db, "W-9")


def test_a_turf_is_handed_out_and_removed_with_its_doors(session: Session, weir: str) -> None:
    turfs.assign(session, weir, "Ben", TODAY)
    (overview,) = queries.doors.turfs(session.db)
    assert (overview.turf.assigned_to, overview.doors, overview.left) == ("Ben", 3, 3)
    turfs.remove_turf(session, weir)
    assert queries.doors.turfs(session.db) == []
    session.undo()
    assert streets(session, weir) == ["1 Weir Lane", "3 Weir Ln", "12 Weir Ln"]
