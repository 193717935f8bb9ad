"""The life of a sheet on the paper entry page: start, header, totals, finish, finding it again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from canvass_app.desk.destination import HOME, PAPER
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.words import say
from canvass_app.store import queries
from canvass_app.store.entities import REMOVED, SHEET
from canvass_app.ui.paper.typing.sheet_work import Mode
from canvass_app.ui.parts.text_field import TextField
from tests.ui.held_up import held_up
from tests.ui.paper_keys import CTRL, Typist
from tests.ui.stored import stored

K = Qt.Key
ENTER, TAB = K.Key_Return, K.Key_Tab


def test_an_empty_campaign_says_what_to_do_and_starts_with_one_key(newcomer: Typist) -> None:
    assert isinstance(newcomer.focus, QPushButton)
    assert newcomer.focus.text() == "Start the first sheet (Ctrl+N)"
    sheet_id = newcomer.start_sheet(stated="2")
    assert newcomer.cell == (1, "name")
    sheet = queries.sheets.sheet(stored(newcomer.operations), sheet_id)
    assert sheet is not None
    assert (sheet.number, sheet.circulator, sheet.place) == ("1", "Ana", "Fair")
    assert (sheet.collected_on, sheet.stated) == ("2026-06-07", 2)


def test_a_new_sheet_takes_the_next_number_and_carries_the_header(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.press(K.Key_N, CTRL)
    typist.settle()
    header = typist.page.desk.header
    assert header.values() == {
        "number": "0042",
        "circulator": "Ana",
        "place": "Fair",
        "collected_on": "2026-06-07",
        "stated": "",
    }
    assert typist.focus is header.field("number")
    assert header.field("place").property("carried") == "true"
    typist.type(ENTER, ENTER, "Library")
    assert header.field("place").property("carried") == "false"
    assert header.field("circulator").property("carried") == "true"


def test_lines_may_be_typed_while_the_sheet_is_still_being_started(typist: Typist) -> None:
    typist.press(K.Key_N, CTRL)
    typist.settle()
    typist.type("0041", ENTER, ENTER, ENTER, ENTER, ENTER, "Rosa", ENTER, "12 Elm", ENTER)
    assert typist.page.work.sheet is None
    typist.settle()
    assert typist.stored()[1].name == "Rosa"
    assert typist.stored()[1].street == "12 Elm"


def test_a_number_that_is_taken_is_said_at_once_and_costs_no_typing(typist: Typist) -> None:
    typist.press(K.Key_N, CTRL)
    typist.settle()
    typist.type("0001", ENTER, ENTER, ENTER, ENTER, ENTER, "Rosa", ENTER, "12 El")
    typist.settle()
    assert "0001 has already been typed" in typist.page.desk.message.text
    number = typist.page.desk.header.field("number")
    assert typist.focus is number
    assert number.property("invalid") == "true"
    typist.type("0777", ENTER, ENTER, ENTER, ENTER, ENTER)
    typist.settle()
    assert (typist.stored()[1].name, typist.stored()[1].street) == ("Rosa", "12 El")


def test_another_page_or_sheet_keeps_the_open_cell(typist: Typist) -> None:
    first = typist.start_sheet("0041")
    typist.type("Rosa")
    typist.view.go_to(HOME)
    typist.settle()
    assert typist.stored(first)[1].name == "Rosa"
    typist.view.go_to(PAPER)
    assert typist.cell == (1, "name")
    typist.type(ENTER, "12 Elm")
    typist.press(K.Key_N, CTRL)
    typist.settle()
    assert typist.page.work.mode is Mode.DRAFT
    assert typist.stored(first)[1].street == "12 Elm"


def test_sheets_are_found_by_keyboard(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa")
    typist.press(K.Key_G, CTRL)
    typist.settle()
    popup = typist.page.desk.chooser.popup
    assert popup.sheets.rowCount() == 41
    QTest.keyClicks(popup.search, "0007")
    assert popup.sheets.rowCount() == 1
    assert "finished" in str(popup.sheets.index(0).data())
    QTest.keyClick(popup.search, ENTER)
    typist.settle()
    assert typist.page.work.sheet is not None
    assert typist.page.work.sheet.number == "0007"
    assert "0007" in typist.page.desk.chooser.button.text()
    assert typist.cell == (11, "name")


def test_a_sheet_whose_counts_agree_is_finished_and_the_next_proposed(typist: Typist) -> None:
    sheet_id = typist.start_sheet("0041", stated="1")
    typist.type("Rosa", ENTER, "12 Elm")
    typist.press(ENTER, CTRL)
    typist.settle()
    typist.qtbot.waitUntil(lambda: typist.page.work.mode is Mode.DRAFT)
    sheet = queries.sheets.sheet(stored(typist.operations), sheet_id)
    assert sheet is not None
    assert sheet.done
    assert typist.stored(sheet_id)[1].street == "12 Elm"
    assert typist.focus is typist.page.desk.header.field("number")
    assert typist.text == "0042"
    assert "0041 is finished" in typist.page.desk.message.text


def test_counts_that_differ_are_said_and_a_second_time_is_enough(typist: Typist) -> None:
    sheet_id = typist.start_sheet("0041", stated="3")
    typist.type("Rosa", ENTER)
    typist.press(ENTER, CTRL)
    typist.settle()
    assert "2 fewer than" in typist.page.desk.message.text
    assert typist.page.desk.sheet_panel.finish.text() == "Finish anyway"
    typist.type("12 Elm", ENTER)
    assert typist.page.desk.sheet_panel.finish.text() == "Finish sheet"
    typist.press(ENTER, CTRL)
    typist.settle()
    typist.press(ENTER, CTRL)
    typist.settle()
    typist.qtbot.waitUntil(lambda: typist.page.work.mode is Mode.DRAFT)
    sheet = queries.sheets.sheet(stored(typist.operations), sheet_id)
    assert sheet is not None
    assert sheet.done
    typist.page.open_sheet(sheet_id)
    typist.settle()
    assert "counts differ" in typist.page.desk.chooser.button.text()
    typist.page.desk.sheet_panel.reopen.click()
    typist.settle()
    assert typist.page.desk.sheet_panel.finish.isVisible()


def test_totals_count_each_state(typist: Typist) -> None:
    typist.start_sheet("0041", stated="2")
    typist.type("Rosa", K.Key_Down, K.Key_F6, K.Key_F8)
    typist.settle()
    totals = typist.page.work.totals()
    assert totals is not None
    assert (totals.signed, totals.illegible, totals.blank) == (1, 1, 1)
    assert "agree" in typist.page.desk.sheet_panel.sentence


def test_the_header_of_a_started_sheet_is_corrected_in_place(typist: Typist) -> None:
    sheet_id = typist.start_sheet("0041")
    header = typist.page.desk.header
    header.take_focus("place")
    typist.type("Library", ENTER)
    typist.settle()
    header.take_focus("number")
    typist.type("0001", ENTER)
    typist.settle()
    assert header.field("number").property("invalid") == "true"
    assert header.field("number").text() == "0001"
    header.take_focus("number")
    typist.type(K.Key_Backspace, ENTER)
    typist.settle()
    assert "has no number" in typist.page.desk.message.text
    sheet = queries.sheets.sheet(stored(typist.operations), sheet_id)
    assert sheet is not None
    assert (sheet.number, sheet.place) == ("0041", "Library")


def test_undoing_the_start_of_a_sheet_keeps_its_header_and_redo_brings_it_back(
    typist: Typist,
) -> None:
    typist.start_sheet("0041")
    typist.press(K.Key_Z, CTRL)
    typist.settle()
    assert typist.page.work.mode is Mode.DRAFT
    assert "0041 was undone" in typist.page.desk.message.text
    assert typist.page.desk.header.values()["circulator"] == "Ana"
    typist.operations.redo()
    typist.settle()
    assert typist.page.work.sheet is not None
    assert typist.page.work.sheet.number == "0041"


def test_what_could_not_be_saved_stays_and_is_saved_later(typist: Typist) -> None:
    sheet_id = typist.start_sheet("0041")

    def take_away(session: Session) -> Outcome[object]:
        return session.perform(
            "sheet.removed", say("Sheet"), lambda act: act.put(SHEET, sheet_id, {REMOVED: True})
        )

    typist.operations.act(take_away)
    typist.type("Rosa", ENTER, "12 Elm", ENTER)
    typist.settle()
    assert typist.page.work.mode is Mode.DRAFT
    assert typist.row_text(1, "street") == "12 Elm"
    assert typist.check(1) == "not saved"
    typist.page.start_sheet()
    typist.settle()
    line = typist.stored()[1]
    assert (line.name, line.street) == ("Rosa", "12 Elm")
    assert typist.check(1) == "saved"


def test_no_editor_is_left_behind_when_another_sheet_is_opened(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa")
    typist.page.work.lines.open("", [])
    grid = typist.page.desk.grid
    grid.begin_at(0)
    assert [f for f in grid.findChildren(TextField) if f.isVisible()] == [grid.editor]


def test_an_old_sheet_opens_with_its_lines_and_room_for_more(typist: Typist) -> None:
    sheet = queries.sheets.sheet_numbered(stored(typist.operations), "0001")
    assert sheet is not None
    typist.page.open_sheet(sheet.id)
    typist.settle()
    lines = typist.page.work.lines
    assert [row.number for row in lines.rows] == list(range(1, 12))
    assert typist.row_text(1, "name") == "Esperanza Salgado Solís"


def test_a_sheet_is_continued_in_the_line_where_typing_stopped(typist: Typist) -> None:
    sheet_id = typist.start_sheet("0041")
    typist.type("Rosa", ENTER, "12 Elm", TAB, "97572", ENTER, "6/5", TAB)
    typist.type("Luis", ENTER, "14 Elm", K.Key_F3)
    other = typist.start_sheet("0042")
    typist.page.open_sheet(sheet_id)
    typist.settle()
    assert typist.cell == (2, "city")
    typist.type("97572", ENTER)
    typist.page.open_sheet(other)
    typist.settle()
    typist.page.open_sheet(sheet_id)
    typist.settle()
    assert typist.cell == (3, "name")


def test_a_line_of_another_sheet_is_gone_to_by_its_number(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER, "12 Elm", TAB, "97572", ENTER, "6/5", TAB)
    typist.type("Luis", ENTER, "14 Elm", TAB)
    typist.settle()
    typist.start_sheet("0042")
    typist.press(K.Key_G, CTRL)
    typist.settle()
    popup = typist.page.desk.chooser.popup
    QTest.keyClicks(popup.search, "0041.1")
    assert popup.sheets.rowCount() == 1
    QTest.keyClick(popup.search, ENTER)
    typist.settle()
    assert typist.page.work.sheet is not None
    assert typist.page.work.sheet.number == "0041"
    assert typist.cell == (1, "name")


def test_what_is_typed_before_the_file_answers_stays(newcomer: Typist) -> None:
    typist, page = newcomer, newcomer.page
    with held_up(typist.operations):
        page.refresh()
        page.new_sheet()
        page.refresh()
        typist.type("0700", ENTER, "Ana", ENTER, "Fa")
    typist.settle()
    typist.type("ir", ENTER)
    assert page.desk.header.values() == {
        "number": "0700", "circulator": "Ana", "place": "Fair", "collected_on": "", "stated": "",
    }  # fmt: skip
    assert typist.focus is page.desk.header.field("collected_on")


def test_a_late_proposal_fills_what_nobody_typed(typist: Typist) -> None:
    typist.start_sheet("0041")
    header = typist.page.desk.header
    with held_up(typist.operations):
        typist.press(K.Key_N, CTRL)
        assert header.values()["circulator"] == "Ana"
        typist.type(ENTER, "Ben", ENTER)
    typist.settle()
    assert header.values()["number"] == "0042"
    assert header.values()["circulator"] == "Ben"
    assert typist.focus is header.field("place")


def test_a_sheet_that_was_asked_for_before_a_new_one_does_not_take_its_place(
    typist: Typist,
) -> None:
    sheet_id = typist.start_sheet("0041")
    with held_up(typist.operations):
        typist.page.open_sheet(sheet_id)
        typist.press(K.Key_N, CTRL)
        typist.type("0700", ENTER)
    typist.settle()
    assert typist.page.work.mode is Mode.DRAFT
    assert typist.page.desk.header.values()["number"] == "0700"
