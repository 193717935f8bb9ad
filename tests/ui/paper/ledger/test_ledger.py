"""The tab “Sheets” by keyboard: recording, finding, opening, and what Home says about it."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from canvass_app.desk.campaign.setting_up import change_settings
from canvass_app.desk.destination import HOME, Part
from canvass_app.desk.ledger import sheet_life as ledger
from canvass_app.desk.ledger.report import Show, ledger_rows
from canvass_app.model.ledger import Stage
from canvass_app.model.line import LineState
from canvass_app.ui.paper.ledger.ledger_view import LedgerView
from canvass_app.ui.parts.panel_button import NumberCard
from tests.ui.paper_keys import CTRL, Typist
from tests.ui.stored import stored


def stages(typist: Typist) -> dict[str, Stage]:
    return {row.number: row.stage for row in ledger_rows(stored(typist.operations), date.today())}


def sheets_of(typist: Typist) -> LedgerView:
    """Go to the tab as a person does, from the grid."""
    typist.press(Qt.Key.Key_PageDown, CTRL)
    view = typist.page.ledger
    typist.qtbot.waitUntil(view.isVisible)
    typist.settle()
    return view


@pytest.fixture
def view(typist: Typist) -> LedgerView:
    found = sheets_of(typist)
    typist.qtbot.waitUntil(lambda: len(found.model.rows) == 40)
    return found


def note(typist: Typist, view: LedgerView, numbers: str, step: str, extra: str = "") -> None:
    """Fill in the form by keyboard and press Enter."""
    view.form.numbers.setFocus()
    view.form.numbers.selectAll()
    typist.type(Qt.Key.Key_Delete, numbers)
    view.form.step.setFocus()
    view.form.step.setCurrentIndex(view.form.step.findData(step))
    if extra:
        view.form.extra.setFocus()
        view.form.extra.selectAll()
        typist.type(extra)
    else:
        view.form.day.setFocus()
    typist.type(Qt.Key.Key_Return)
    typist.settle()


def test_a_range_is_handed_out_and_undone(typist: Typist, view: LedgerView) -> None:
    note(typist, view, "101-150, 160", "out", "Ana")
    assert view.message.text.startswith("51 sheets handed to Ana: 101–150, 160.")
    assert sum(stage is Stage.OUT for stage in stages(typist).values()) == 51
    typist.qtbot.waitUntil(lambda: len(view.model.rows) == 91)
    assert view.form.numbers.text() == ""
    typist.view.setFocus()
    QTest.keyClick(typist.view, Qt.Key.Key_Z, CTRL)
    typist.qtbot.waitUntil(lambda: len(view.model.rows) == 40)


def test_what_cannot_be_is_said_and_the_words_stay(typist: Typist, view: LedgerView) -> None:
    note(typist, view, "0001", "out", "Ana")
    assert "already been typed" in view.message.text
    assert view.form.numbers.text() == "0001"
    note(typist, view, "", "back")
    assert "No sheets are listed" in view.message.text
    note(typist, view, "7", "packed", " ")
    assert "no label" in view.message.text


def test_rows_chosen_in_the_table_are_the_ones_that_are_noted(
    typist: Typist, view: LedgerView
) -> None:
    view.table.setFocus()
    view.table.selectRow(0)
    QTest.keyClick(view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.form.numbers.text() == "0001–0002"
    note(typist, view, "0001–0002", "packed", "Box 3")
    assert [stages(typist)[number] for number in ("0001", "0002", "0003")] == [
        Stage.PACKED, Stage.PACKED, Stage.TYPED,
    ]  # fmt: skip


def test_a_line_is_withdrawn_by_its_numbers(typist: Typist, view: LedgerView) -> None:
    note(typist, view, "1", "withdraw", "2")
    sheet = next(row.sheet for row in view.model.rows if row.number == "0001")
    assert sheet is not None
    assert typist.stored(sheet.id)[2].status is LineState.WITHDRAWN
    typist.qtbot.waitUntil(lambda: view.model.rows[0].reasons.get("W") == 1)
    note(typist, view, "1, 2", "withdraw", "2")
    assert "one sheet" in view.message.text


def choose(view: LedgerView, wanted: Show) -> None:
    view.filter.setCurrentIndex(view.filter.findData(wanted.value))


def test_sheets_are_found_and_opened(typist: Typist, view: LedgerView, tmp_path: Path) -> None:
    note(typist, view, "901-903", "out", "Bo Okonjo")
    typist.qtbot.waitUntil(lambda: len(view.model.rows) == 43)
    view.search.setFocus()
    typist.type("okonjo")
    assert [row.number for row in view.model.rows] == ["901", "902", "903"]
    view.search.clear()
    choose(view, Show.OUT)
    assert len(view.model.rows) == 3
    out = tmp_path / "ledger.csv"
    view.write(out)
    typist.settle()
    with out.open(encoding="utf-8-sig", newline="") as stream:
        assert [row["sheet"] for row in csv.DictReader(stream)] == ["901", "902", "903"]

    choose(view, Show.ALL)
    view.search.setFocus()
    typist.type("12", Qt.Key.Key_Return)
    view.table.selectRow(0)
    assert view.table.hasFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    typist.qtbot.waitUntil(
        lambda: typist.page.work.sheet is not None and typist.page.work.sheet.number == "0012"
    )
    typist.qtbot.waitUntil(typist.page.desk.isVisible)


def test_a_refresh_leaves_what_is_being_typed(typist: Typist, view: LedgerView) -> None:
    view.form.numbers.setFocus()
    typist.type("77-7")
    typist.operations.act(lambda session: ledger.hand_out(session, ["500"], "Ana"))
    typist.qtbot.waitUntil(lambda: len(view.model.rows) == 41)
    assert view.form.numbers.text() == "77-7"
    assert view.form.numbers.hasFocus()


def test_home_leads_to_what_is_overdue(typist: Typist, qtbot: QtBot) -> None:
    long_ago = date.today() - timedelta(days=30)
    typist.operations.act(lambda session: ledger.hand_out(session, ["901", "902"], "Bo", long_ago))
    typist.settle()
    typist.view.go_to(HOME)

    def overdue() -> list[NumberCard]:
        cards = typist.view.current.findChildren(NumberCard)
        return [card for card in cards if "2 overdue" in card.accessibleName()]

    qtbot.waitUntil(lambda: len(overdue()) == 1)
    QTest.keyClick(overdue()[0], Qt.Key.Key_Return)
    assert typist.view.current is typist.page
    assert typist.page.tabs.currentWidget() is typist.page.ledger


def test_an_empty_ledger_says_what_to_do(newcomer: Typist) -> None:
    newcomer.page.show_part(Part.SHEETS)
    newcomer.settle()
    view = newcomer.page.ledger
    assert not view.table.isVisible()
    assert view.form.numbers.hasFocus()
    note(newcomer, view, "1-3", "printed")
    newcomer.qtbot.waitUntil(view.table.isVisible)
    assert set(stages(newcomer).values()) == {Stage.PRINTED}


def test_a_line_after_the_circulators_date_is_pointed_out(typist: Typist) -> None:
    typist.start_sheet("0777")
    typist.type("Ottoline Farrow", Qt.Key.Key_Return, "12 Weir Ln", Qt.Key.Key_Return)
    grid = typist.page.desk.grid
    grid.begin_at(0, "signed_on")
    typist.type("6/9/2026", Qt.Key.Key_Return)
    grid.begin_at(1)
    typist.settle()
    grid.begin_at(0)
    typist.settle()
    assert "The date is after the circulator’s, 2026-06-07." in typist.page.desk.line_panel.words
    typist.operations.act(lambda session: change_settings(session, {"exclude_odd_dates": True}))
    typist.qtbot.waitUntil(
        lambda: "The line does not count (L)." in typist.page.desk.line_panel.words
    )
