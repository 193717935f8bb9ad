"""Deliveries: planned, made, receipted, answered; what is overdue; when the data must go."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from canvass_app.desk import checking, home, next_steps
from canvass_app.desk.campaign import retention
from canvass_app.desk.campaign import setting_up as campaigns
from canvass_app.desk.campaign.retention import RetentionState
from canvass_app.desk.deliveries import delivering as deliveries
from canvass_app.desk.deliveries.report import delivery_rows
from canvass_app.desk.destination import DELIVERIES
from canvass_app.desk.places import routes
from canvass_app.desk.session import Session
from canvass_app.exchange.deliveries.receipt_pixels import read_receipt
from canvass_app.model.delivery import Answer, DeliveryState, Way
from canvass_app.model.errors import UserError
from canvass_app.model.office import Office, SanctuaryStatus
from canvass_app.store import queries, written_files
from canvass_app.store.journal.rebuild import canonical_dump
from tests.support.desks import again, alder_falls, signer, type_line
from tests.support.packets import packet_of, sheet_of
from tests.support.pictures import photo, scan

TODAY = date(2026, 11, 20)


@pytest.fixture
def office(session: Session) -> Office:
    return alder_falls(session, zips_inside=("97571",))


def states(session: Session, today: date = TODAY) -> list[DeliveryState]:
    return [row.state for row in delivery_rows(session.db, today)]


def test_a_packet_goes_from_written_to_answered(session: Session, office: Office) -> None:
    packet = packet_of(session, office)
    assert states(session) == [DeliveryState.UNPLANNED]
    planned = deliveries.plan(session, packet.id, date(2026, 11, 25), by="Ana").value.delivery
    assert states(session) == [DeliveryState.PLANNED]
    assert states(session, date(2026, 11, 26)) == [DeliveryState.LATE]
    done = deliveries.mark_delivered(
        session, packet.id, date(2026, 11, 19), delivery_id=planned.id, by="Ana, Bo",
        how=Way.COURIER, received_by="deputy clerk", today=TODAY,
    ).value.delivery  # fmt: skip
    assert (done.id, done.planned_on, done.answer_due) == (planned.id, "2026-11-25", "2026-12-19")
    assert states(session) == [DeliveryState.WAITING]
    assert states(session, date(2026, 12, 20)) == [DeliveryState.OVERDUE]
    noted = deliveries.record_answer(
        session, done.id, Answer.DECLINED, TODAY, words="council votes in May", today=TODAY
    ).value
    assert not noted.declared
    assert states(session, date(2026, 12, 20)) == [DeliveryState.ANSWERED]


def test_every_step_is_undone_and_survives_a_rebuild(session: Session, office: Office) -> None:
    packet = packet_of(session, office)
    one = deliveries.mark_delivered(session, packet.id, TODAY, today=TODAY).value.delivery
    before = list(canonical_dump(session.db))
    deliveries.attach_receipt(session, one.id, read_receipt(photo()))
    deliveries.record_answer(session, one.id, Answer.DECLARED, TODAY, today=TODAY)
    after = list(canonical_dump(session.db))
    assert checking.check(session, rebuild_views=True).rebuilt_same
    assert list(canonical_dump(session.db)) == after
    session.undo()
    session.undo()
    assert list(canonical_dump(session.db)) == before
    session.redo()
    found = queries.deliveries.delivery(session.db, one.id)
    assert found is not None
    assert deliveries.receipt_bytes(session, found) == read_receipt(photo()).content
    assert checking.check(session).problems == []
    deliveries.remove(session, one.id)
    assert states(session) == [DeliveryState.UNPLANNED]


def test_a_receipt_that_was_changed_in_the_file_is_found(session: Session, office: Office) -> None:
    packet = packet_of(session, office)
    done = deliveries.mark_delivered(
        session, packet.id, TODAY, receipt=read_receipt(scan()), today=TODAY
    ).value.delivery
    assert checking.check(session).problems == []
    session.db.execute("UPDATE attachments SET bytes = x'00'")
    assert [done.receipt_sha256 in words for words in checking.check(session).problems] == [True]
    session.db.execute("DELETE FROM attachments")
    (problem,) = checking.check(session).problems
    assert "not in the file" in problem


def test_receipts_live_in_backups_and_after_reopening(session: Session, office: Office) -> None:
    packet = packet_of(session, office)
    done = deliveries.mark_delivered(
        session, packet.id, TODAY, receipt=read_receipt(scan()), today=TODAY
    ).value.delivery
    opened = again(session)
    assert deliveries.receipt_bytes(opened, done) == read_receipt(scan()).content
    opened.close()


def test_a_packet_is_sent_again_and_later_versions_are_listed_too(
    session: Session, office: Office
) -> None:
    first = packet_of(session, office, 1)
    deliveries.mark_delivered(session, first.id, date(2026, 10, 2), how=Way.POST, today=TODAY)
    deliveries.mark_delivered(session, first.id, date(2026, 11, 2), today=TODAY)
    packet_of(session, office, 2)
    packet_of(session, office, 3)
    packet_of(session, office, 4, supplement_to=3)
    packet_of(session, office, 5, profile="press")
    rows = delivery_rows(session.db, TODAY)
    assert [(row.packet.version, row.state, row.replaced) for row in rows] == [
        (1, DeliveryState.OVERDUE, True),
        (3, DeliveryState.UNPLANNED, False),
        (4, DeliveryState.UNPLANNED, False),
        (1, DeliveryState.WAITING, True),
    ]


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"delivered_on": "2026-11-21"}, "delivery date is in the future"),
        ({"delivered_on": "2026-11-01", "answered_on": "2026-11-02"}, "but no answer"),
        ({"answer": Answer.DECLINED, "answered_on": "2026-11-02"}, "no delivery date"),
        ({"delivered_on": "2026-11-01", "answer": Answer.DECLINED}, "no date for it"),
        (
            {"delivered_on": "2026-11-10", "answer": Answer.DECLINED, "answered_on": "2026-11-09"},
            "came before",
        ),
        ({"planned_on": "soon"}, "is not a date"),
    ],
)
def test_days_that_contradict_each_other_are_refused(
    session: Session, office: Office, values: dict[str, object], problem: str
) -> None:
    packet = packet_of(session, office)
    with pytest.raises(UserError, match=problem):
        deliveries.note(session, packet.id, values, today=TODAY)
    assert states(session) == [DeliveryState.UNPLANNED]


def test_the_day_of_an_answer_follows_the_delivery_until_somebody_sets_it(
    session: Session, office: Office
) -> None:
    campaigns.change_settings(session, {"answer_days": 10})
    packet = packet_of(session, office)
    one = deliveries.mark_delivered(
        session, packet.id, date(2026, 11, 1), today=TODAY
    ).value.delivery
    assert one.answer_due == "2026-11-11"
    change = {"delivered_on": "2026-11-02"}
    one = deliveries.note(
        session, packet.id, change, delivery_id=one.id, today=TODAY
    ).value.delivery
    assert one.answer_due == "2026-11-12"
    own = {"answer_due": "2026-12-24"}
    deliveries.note(session, packet.id, own, delivery_id=one.id, today=TODAY)
    change = {"delivered_on": "2026-11-03"}
    one = deliveries.note(
        session, packet.id, change, delivery_id=one.id, today=TODAY
    ).value.delivery
    assert one.answer_due == "2026-12-24"


def test_a_city_that_declared_itself_goes_into_the_mayors_table_when_asked(
    session: Session, office: Office
) -> None:
    packet = packet_of(session, office)
    done = deliveries.mark_delivered(
        session, packet.id, date(2026, 11, 1), today=TODAY
    ).value.delivery
    with pytest.raises(UserError, match="No answer"):
        deliveries.set_sanctuary(session, done.id)
    assert deliveries.record_answer(
        session, done.id, Answer.DECLARED, TODAY, today=TODAY
    ).value.declared
    deliveries.set_sanctuary(session, done.id)
    found = queries.routes.office(session.db, office.id)
    assert found is not None
    assert (found.sanctuary, found.sanctuary_on) == (SanctuaryStatus.YES, TODAY.isoformat())
    assert packet.reference in found.sanctuary_source


def test_sheets_of_that_city_alone_go_along(session: Session, office: Office) -> None:
    other = alder_falls(session, place="Birch Bay", zips_inside=("97581",))
    own = sheet_of(session, 3)
    mixed = sheet_of(session, 2, first=3)
    mixed_sheet = session.db.execute(
        "SELECT sheet_id FROM lines WHERE id = ?", (mixed[0],)
    ).fetchone()[0]
    type_line(session, mixed_sheet, 9, **signer(9, city="Birch Bay", zip="97581"))
    routes.route_pending(session)
    packet = packet_of(session, office, line_ids=[*own, *mixed])
    assert other.id != office.id
    assert deliveries.own_sheets(session, packet.id) == 1
    deliveries.mark_delivered(session, packet.id, TODAY, sheets_along=True, today=TODAY)
    (entry,) = queries.ledger.entries(session.db)
    assert entry.delivered_on == TODAY.isoformat()
    session.undo()
    assert queries.ledger.entries(session.db) == []
    assert states(session) == [DeliveryState.UNPLANNED]


def test_a_city_that_is_renamed_keeps_its_deliveries(session: Session, office: Office) -> None:
    packet = packet_of(session, office)
    deliveries.mark_delivered(session, packet.id, TODAY, today=TODAY)
    alder_falls(session, replaces=office.id, place="Alder Falls City")
    (row,) = delivery_rows(session.db, TODAY)
    assert row.city == "Alder Falls City, OR"
    assert row.delivery is not None
    assert row.office is not None
    assert row.delivery.office_id == row.office.id


def test_the_day_of_destruction_follows_only_when_somebody_says_so(
    session: Session, office: Office
) -> None:
    packet = packet_of(session, office)
    assert retention.retention(session.db).state is RetentionState.NOT_BEGUN
    deliveries.mark_delivered(session, packet.id, date(2026, 11, 1), today=TODAY)
    found = retention.retention(session.db)
    assert (found.state, found.proposed) == (RetentionState.NOT_SET, "2027-01-30")
    campaigns.change_settings(session, {"destroy_on": "2027-06-30"})
    assert retention.retention(session.db).state is RetentionState.LATER
    retention.take_over(session)
    assert retention.retention(session.db).state is RetentionState.FITS
    deliveries.mark_delivered(session, packet.id, date(2026, 11, 5), today=TODAY)
    found = retention.retention(session.db)
    assert (found.state, found.set_on) == (RetentionState.EARLIER, "2027-01-30")
    assert str(retention.retention_words(found)).count("2027-0") == 2


def test_home_names_what_is_overdue(session: Session, office: Office) -> None:
    packet = packet_of(session, office)
    other = packet_of(session, alder_falls(session, place="Birch Bay"))
    deliveries.mark_delivered(session, packet.id, date(2026, 10, 1), today=TODAY)
    deliveries.plan(session, other.id, date(2026, 11, 1))
    steps = next_steps.next_steps(home.overview(session.db, TODAY), most=20)
    said = {str(step.words): step.where for step in steps}
    assert said["1 answer is overdue"] == DELIVERIES
    assert said["1 packet was not delivered as planned"] == DELIVERIES


def test_the_log_is_written_and_noted(session: Session, office: Office, tmp_path: Path) -> None:
    packet = packet_of(session, office)
    deliveries.mark_delivered(
        session, packet.id, date(2026, 11, 1), by="=Ana", received_by="clerk", today=TODAY
    )
    out = tmp_path / "log.csv"
    assert deliveries.export_deliveries(session, out, TODAY).value == 1
    with out.open(encoding="utf-8-sig", newline="") as stream:
        (row,) = csv.DictReader(stream)
    assert row["city"] == "Alder Falls"
    assert row["delivered_by"] == "'=Ana"
    assert (row["delivered_on"], row["receipt"], row["stands"]) == ("2026-11-01", "no", "waiting")
    noted = session.db.execute("SELECT profile, rows FROM exports").fetchall()
    assert noted == [("deliveries", 1)]
    assert [file.path for file in written_files.all_notes(session.db).written] == [str(out)]
