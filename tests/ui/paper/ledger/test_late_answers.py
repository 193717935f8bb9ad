"""Answers that reach the ledger after the person has moved on."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from canvass_app.desk.ledger.report import ledger_rows
from canvass_app.ui.paper.ledger.ledger_view import LedgerView
from tests.ui.held_up import held_up
from tests.ui.paper_keys import CTRL, Typist
from tests.ui.stored import stored

K = Qt.Key


@pytest.fixture
def sheets(typist: Typist) -> LedgerView:
    typist.press(K.Key_PageDown, CTRL)
    view = typist.page.ledger
    typist.qtbot.waitUntil(view.isVisible)
    typist.qtbot.waitUntil(lambda: len(view.model.rows) == 40)
    typist.settle()
    view.form.extra.setText("Ana")
    view.form.numbers.setFocus()
    view.form.numbers.selectAll()
    return view


def handed(typist: Typist) -> list[str]:
    rows = ledger_rows(stored(typist.operations), date.today())
    return [row.number for row in rows if row.entry and row.entry.handed_to]


def test_numbers_typed_before_the_former_ones_are_noted_stay(
    typist: Typist, sheets: LedgerView
) -> None:
    with held_up(typist.operations):
        typist.type("901-903", K.Key_Return)
        sheets.form.numbers.setFocus()
        sheets.form.numbers.selectAll()
        typist.type("95")
    typist.settle()
    typist.type("0")
    assert sheets.form.numbers.text() == "950"
    assert handed(typist) == ["901", "902", "903"]


def test_enter_struck_twice_notes_once(typist: Typist, sheets: LedgerView) -> None:
    with held_up(typist.operations):
        typist.type("901-903", K.Key_Return, K.Key_Return)
    typist.settle()
    assert "3 sheets handed" in sheets.message.text
    assert sheets.form.numbers.text() == ""


def test_numbers_that_are_refused_come_back_and_take_the_keyboard_from_nobody(
    typist: Typist, sheets: LedgerView
) -> None:
    sheets.form.step.setCurrentIndex(sheets.form.step.findData("withdraw"))
    sheets.form.extra.setText("77")
    with held_up(typist.operations):
        typist.type("901", K.Key_Return)
        sheets.search.setFocus()
        typist.type("Fa")
    typist.settle()
    typist.type("ir")
    assert sheets.search.text() == "Fair"
    assert sheets.form.numbers.text() == "901"
    assert sheets.message.text


def test_the_history_of_a_sheet_that_is_no_longer_chosen_stays_away(
    typist: Typist, sheets: LedgerView
) -> None:
    sheets.table.selectRow(0)
    typist.settle()
    with held_up(typist.operations):
        sheets.table.selectRow(3)
        sheets.table.clearSelection()
    typist.settle()
    assert not sheets._history.isVisible()


def test_many_chosen_sheets_stay_chosen_and_are_asked_about_once(
    typist: Typist, sheets: LedgerView
) -> None:
    sheets.table.selectAll()
    typist.settle()
    asked: list[int] = []
    with held_up(typist.operations):
        before = typist.operations.pending
        sheets._load(list(sheets._rows))
        asked.append(typist.operations.pending - before)
    typist.settle()
    assert len(sheets.chosen) == 40
    assert asked == [1]
