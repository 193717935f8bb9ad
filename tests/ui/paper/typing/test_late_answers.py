"""Answers that reach paper entry after the person has moved on."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canvass_app.desk import recording
from canvass_app.desk.destination import IMPORT, PAPER
from canvass_app.model.words import say
from canvass_app.store import queries
from canvass_app.ui.paper.typing.sheet_work import Mode
from tests.ui.held_up import broken_disk, held_up
from tests.ui.paper_keys import CTRL, Typist
from tests.ui.stored import stored

ENTER = Qt.Key.Key_Return
K = Qt.Key


def test_a_sheet_that_is_found_late_does_not_take_the_keyboard_from_another_tab(
    typist: Typist,
) -> None:
    sheet_id = typist.start_sheet("0041")
    with held_up(typist.operations):
        typist.page.open_sheet(sheet_id)
        typist.press(K.Key_PageDown, CTRL)
        numbers = typist.page.ledger.form.numbers
        numbers.setFocus()
        typist.type("10")
    typist.settle()
    typist.type("1-150")
    assert numbers.text() == "101-150"


def test_a_refused_header_does_not_take_the_keyboard_from_another_tab(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.press(K.Key_N, CTRL)
    typist.settle()
    with held_up(typist.operations):
        header = typist.page.desk.header
        header.field("number").selectAll()
        typist.type("0041")
        typist.page.start_sheet()
        typist.press(K.Key_PageDown, CTRL)
        numbers = typist.page.ledger.form.numbers
        numbers.setFocus()
        typist.type("10")
    typist.settle()
    typist.type("1-150")
    assert numbers.text() == "101-150"
    assert typist.page.desk.message.text


def test_finishing_late_leaves_the_sheet_that_was_gone_to(typist: Typist) -> None:
    first = typist.start_sheet("0041")
    typist.type("Ana Bell", ENTER)
    typist.settle()
    second = typist.start_sheet("0042")
    typist.page.open_sheet(first)
    typist.settle()
    with held_up(typist.operations):
        typist.page.work.finish(all_the_same=True)
        typist.operations.ask(lambda session: None, done=lambda _: typist.page.open_sheet(second))
    typist.settle()
    assert typist.page.work.mode is Mode.OPEN
    assert typist.page.work.sheet is not None
    assert typist.page.work.sheet.id == second
    finished = queries.sheets.sheet(stored(typist.operations), first)
    assert finished is not None
    assert finished.done


def test_a_refused_header_marks_only_its_own_sheet(typist: Typist) -> None:
    first = typist.start_sheet("0041")
    second = typist.start_sheet("0042")
    header = typist.page.desk.header
    with held_up(typist.operations):
        header.take_focus("number")
        header.field("number").selectAll()
        typist.page.open_sheet(first)
        typist.type("0041", ENTER)
    typist.settle()
    assert typist.page.work.sheet is not None
    assert typist.page.work.sheet.id == first
    assert second != first
    assert header.values()["number"] == "0041"
    assert header.field("number").property("invalid") != "true"
    assert "0041" in typist.page.desk.message.text


def test_the_sheet_that_was_walked_to_stays_chosen_when_the_list_arrives(typist: Typist) -> None:
    typist.press(K.Key_G, CTRL)
    popup = typist.page.desk.chooser.popup
    typist.settle()
    typist.press(K.Key_Escape)
    popup.hide()
    with held_up(typist.operations):
        typist.page.desk.chooser.open()
        QTest.keyClick(popup.search, K.Key_Down)
        QTest.keyClick(popup.search, K.Key_Down)
        chosen = popup.sheets.entry(popup.view.currentIndex().row())
    typist.settle()
    assert chosen is not None
    QTest.keyClick(popup.search, ENTER)
    typist.settle()
    assert typist.page.work.sheet is not None
    assert typist.page.work.sheet.id == chosen.sheet.id


def test_a_line_that_waits_for_its_sheet_is_kept_when_the_window_is_rebuilt(
    typist: Typist,
) -> None:
    typist.press(K.Key_N, CTRL)
    typist.settle()
    with held_up(typist.operations):
        typist.type("0700", ENTER, ENTER, ENTER, ENTER, ENTER)
        typist.type("Ana Bell", ENTER)
        typist.press(K.Key_F6)
        # What locking, closing and changing the look of the window have in common.
        typist.page.commit_editor()
        typist.operations.forget_callers()
    typist.settle()
    kept = (
        stored(typist.operations)
        .execute(
            "SELECT lines.name, lines.status FROM lines JOIN sheets ON sheets.id = lines.sheet_id "
            "WHERE sheets.number = '0700'"
        )
        .fetchall()
    )
    assert [tuple(line) for line in kept] == [("Ana Bell", "illegible")]


def test_a_header_field_that_was_gone_into_stays_marked_when_the_sheet_is_read_again(
    typist: Typist,
) -> None:
    sheet_id = typist.start_sheet("0041")
    header = typist.page.desk.header
    with held_up(typist.operations):
        typist.operations.act(lambda s: recording.set_header(s, sheet_id, {"place": "Market"}))
        header.take_focus("circulator")
    typist.settle()
    assert header.values()["place"] == "Market"
    typist.type("Ben", ENTER)
    assert header.values()["circulator"] == "Ben"


def test_a_sheet_that_could_not_be_read_is_read_again(typist: Typist) -> None:
    sheet_id = typist.start_sheet("0041")
    with held_up(typist.operations), broken_disk(typist.operations):
        typist.page.refresh()
    typist.settle()
    assert "The disk reported an error" in typist.view.message.text
    typist.operations.act(lambda s: recording.set_header(s, sheet_id, {"place": "Market"}))
    typist.settle()
    assert typist.page.desk.header.values()["place"] == "Market"


def test_a_line_that_is_not_saved_is_reported_on_the_page_gone_to(typist: Typist) -> None:
    typist.start_sheet("0041")
    with held_up(typist.operations), broken_disk(typist.operations):
        typist.type("Ana Bell")
        typist.view.go_to(IMPORT)
    typist.settle()
    assert "The disk reported an error" in typist.view.message.text
    typist.view.go_to(PAPER)
    assert typist.check(1) == "not saved"


def test_a_header_that_is_not_saved_is_reported_on_the_page_gone_to(typist: Typist) -> None:
    typist.start_sheet("0041")
    with held_up(typist.operations), broken_disk(typist.operations):
        typist.page.desk.header.take_focus("place")
        typist.type("Market")
        typist.view.go_to(IMPORT)
    typist.settle()
    assert "The disk reported an error" in typist.view.message.text


def test_similar_lines_are_shown_though_the_row_is_read_again_while_they_are_sought(
    typist: Typist,
) -> None:
    typist.start_sheet("0041")
    search, gate = typist.page.search, threading.Event()
    # Long work: behind a save on its way, which is quick, the search would not even be asked for.
    typist.operations.ask_long(say("Long work"), lambda *_: gate.wait(), done=lambda _: None)
    typist.type("Yolanda Fairbanks")
    typist.qtbot.waitUntil(lambda: not search.is_waiting)
    search.look_for(typist.page.desk.grid.typed_line())
    gate.set()
    typist.qtbot.waitUntil(lambda: len(typist.page.desk.similar.notices) > 0)
