"""The life of sheets on paper: many at once, by number, undone with one key."""

from __future__ import annotations

import csv
import dataclasses
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from canvass_app.desk import recording
from canvass_app.desk.campaign.setting_up import change_settings
from canvass_app.desk.ledger import sheet_life as ledger
from canvass_app.desk.ledger.report import (
    COLUMNS,
    LedgerRow,
    Show,
    counts_of,
    ledger_rows,
    paper_counts,
    write_report,
)
from canvass_app.desk.ledger.withdrawing import withdraw
from canvass_app.desk.session import Session
from canvass_app.model.errors import BadInput, UserError
from canvass_app.model.ledger import Stage
from canvass_app.model.line import LineState
from canvass_app.store import queries
from canvass_app.store.journal.rebuild import canonical_dump
from canvass_app.text.sheet_numbers import read_numbers
from tests.support.desks import again, signer, type_line

MONDAY = date(2026, 6, 1)


def stages(session: Session, today: date = MONDAY) -> dict[str, Stage]:
    return {row.number: row.stage for row in ledger_rows(session.db, today)}


def row_of(session: Session, number: str, today: date = MONDAY) -> LedgerRow:
    return next(row for row in ledger_rows(session.db, today) if row.number == number)


def test_a_sheet_is_followed_from_the_printer_to_the_shredder(session: Session) -> None:
    made = ledger.register_printed(session, count=3, on=MONDAY).value
    assert [entry.number for entry in made.entries] == ["0001", "0002", "0003"]
    assert set(stages(session).values()) == {Stage.PRINTED}

    ledger.hand_out(session, read_numbers("1-2"), "  Ana ", MONDAY)
    assert row_of(session, "0001").entry.handed_to == "Ana"  # type: ignore[union-attr]
    ledger.take_back(session, ["1"], MONDAY)
    assert stages(session) == {"0001": Stage.RETURNED, "0002": Stage.OUT, "0003": Stage.PRINTED}

    sheet = recording.start_sheet(session, {"number": "0001", "stated": "2"}).value
    type_line(session, sheet.id, 1, **signer(1))
    assert stages(session)["0001"] is Stage.TYPING
    recording.finish_sheet(session, sheet.id)
    row = row_of(session, "0001")
    assert (row.stage, row.differs, row.typed, row.counting) == (Stage.TYPED, True, 1, 1)

    ledger.mark_checked(session, ["0001"], MONDAY)
    ledger.mark_packed(session, ["0001"], "Box 3", MONDAY)
    ledger.mark_delivered(session, ["0001"], MONDAY)
    ledger.mark_destroyed(session, ["0001"], MONDAY)
    assert row_of(session, "0001").stage is Stage.DESTROYED
    for expected in (Stage.DELIVERED, Stage.PACKED, Stage.CHECKED, Stage.TYPED):
        session.undo()
        assert row_of(session, "0001").stage is expected
    assert session.file.rebuild()


def test_sheets_are_overdue_after_the_days_that_the_campaign_gives(session: Session) -> None:
    ledger.hand_out(session, read_numbers("101-150, 160"), "Ana", MONDAY)
    change_settings(session, {"overdue_days": 7})
    week = MONDAY + timedelta(days=7)
    assert paper_counts(session.db, week).overdue == 0
    counts = paper_counts(session.db, week + timedelta(days=1))
    assert (counts.out, counts.overdue, counts.missing) == (51, 51, 0)
    assert row_of(session, "160", week).out_for == 7

    ledger.mark_missing(session, ["160"], MONDAY)
    assert row_of(session, "160").is_one_of(Show.MISSING)
    ledger.take_back(session, ["160"], MONDAY)
    assert row_of(session, "160").stage is Stage.RETURNED
    assert counts_of(ledger_rows(session.db, MONDAY)).not_typed == 1


def test_numbers_in_use_are_not_printed_a_second_time(session: Session) -> None:
    recording.start_sheet(session, {"number": "42"})
    before = list(canonical_dump(session.db))
    with pytest.raises(UserError, match="0042 already exists"):
        ledger.register_printed(session, numbers=["0041", "0042"])
    assert list(canonical_dump(session.db)) == before
    assert ledger.register_printed(session, count=1).value.entries[0].number == "0043"


def test_steps_that_cannot_be_are_refused_as_a_whole(session: Session) -> None:
    ledger.hand_out(session, ["1", "2"], "Ana", MONDAY)
    steps: tuple[Callable[[], object], ...] = (
        lambda: ledger.mark_checked(session, ["1"]),
        lambda: ledger.mark_packed(session, ["3", "1"], "Box 1"),
        lambda: ledger.mark_destroyed(session, ["1", "2"]),
        lambda: ledger.hand_out(session, ["1"], " "),
        lambda: ledger.mark_packed(session, ["3"], ""),
        lambda: ledger.register_printed(session, count=0),
    )
    for step in steps:
        before = list(canonical_dump(session.db))
        with pytest.raises(UserError):
            step()
        assert list(canonical_dump(session.db)) == before


def test_a_delivery_takes_its_sheets_along(session: Session) -> None:
    sheet = recording.start_sheet(session, {"number": "7"}).value
    session.perform(
        "t",
        recording.totals_in_words(recording.totals_of(session.db, sheet.id)),
        lambda act: ledger.put_delivered(act, [sheet.id, "gone"], MONDAY),
    )
    assert row_of(session, "7").stage is Stage.DELIVERED


def test_the_history_names_who_did_what(session: Session) -> None:
    made = ledger.register_printed(session, count=1).value
    ledger.hand_out(session, ["0001"], "Ana")
    told = queries.ledger.history(session.db, made.entries[0].id, "")
    assert [(str(act.label), act.person) for act in told] == [
        ("Sheet 0001 printed", "Sol"),
        ("Sheet 0001 handed to Ana", "Sol"),
    ]


def test_the_report_accounts_for_each_line_of_a_sheet(session: Session, tmp_path: Path) -> None:
    sheet = recording.start_sheet(
        session, {"number": "12", "stated": 3, "circulator": "=Ana"}
    ).value
    type_line(session, sheet.id, 1, **signer(1))
    type_line(session, sheet.id, 2, street="12 Weir Ln", zip="97571")
    line = type_line(session, sheet.id, 3, **signer(3))
    recording.set_state(session, sheet.id, 3, line.id, LineState.ILLEGIBLE)
    ledger.hand_out(session, ["13"], "Bo", MONDAY)
    path = tmp_path / "ledger.csv"
    assert write_report(path, ledger_rows(session.db, MONDAY)) == 2
    with path.open(encoding="utf-8-sig", newline="") as stream:
        first, second = csv.DictReader(stream)
    assert tuple(first) == COLUMNS
    assert (first["lines_typed"], first["counting"], first["stated"]) == ("3", "1", "3")
    assert (first["not_counting_N"], first["not_counting_I"], first["not_counting_D"]) == (
        "1", "1", "0",
    )  # fmt: skip
    assert not first["circulator"].startswith("=")
    assert (second["sheet"], second["stage"], second["handed_to"]) == ("13", "out", "Bo")


def test_a_withdrawal_names_sheet_and_line(session: Session) -> None:
    sheet = recording.start_sheet(session, {"number": "0012"}).value
    line = type_line(session, sheet.id, 7, **signer(7))
    assert queries.lines.totals(session.db, "").signatures == 1
    assert withdraw(session, "12", 7).value.line.status is LineState.WITHDRAWN
    assert queries.lines.totals(session.db, "").signatures == 0
    for wrong in (("12", 8), ("13", 7), ("12", 7)):
        with pytest.raises(BadInput):
            withdraw(session, *wrong)
    session.undo()
    assert queries.lines.line(session.db, line.id) == dataclasses.replace(
        line, status=LineState.SIGNED
    )


def test_the_ledger_is_there_after_closing(session: Session) -> None:
    ledger.hand_out(session, ["A-7"], "Ana", MONDAY)
    opened = again(session)
    assert stages(opened) == {"A-7": Stage.OUT}
    opened.close()
