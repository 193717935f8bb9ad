"""Typing paper sheets by keyboard: every text reaches its own cell on disk."""

from __future__ import annotations

import unicodedata

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from canvass_app.model.changes import Outcome, Topic
from canvass_app.model.line import LineState, ShowAs
from canvass_app.ui.paper.typing.grid_columns import AT
from tests.ui.paper_keys import CTRL, SHIFT, Typist

K = Qt.Key
ENTER, TAB = K.Key_Return, K.Key_Tab


def test_three_lines_typed_far_ahead_of_the_saves_all_arrive(typist: Typist) -> None:
    sheet_id = typist.start_sheet("0041")
    typist.type("Rosa Díaz", ENTER, "12 Elm St", ENTER, "B", ENTER, "Alder Falls", ENTER, "or")
    typist.type(ENTER, "97571", ENTER, "6/7", ENTER, ENTER, ENTER)
    for name, street, zip5 in (
        ("Óscar 李", "14 Elm St", "97572"),
        ("Ngọc Trần", "16 Elm St", "97571"),
    ):
        typist.type(name, ENTER, street, ENTER, "B", K.Key_F3, "Alder Falls", ENTER, "or", ENTER)
        typist.type(zip5, ENTER, ENTER, ENTER)
    assert typist.operations.pending > 0
    typist.settle()
    lines = typist.stored(sheet_id)
    assert [(n, x.name, x.street, x.zip) for n, x in lines.items()] == [
        (1, "Rosa Díaz", "12 Elm St", "97571"),
        (2, "Óscar 李", "14 Elm St", "97572"),
        (3, "Ngọc Trần", "16 Elm St", "97571"),
    ]
    assert {(x.unit, x.city, x.state, x.signed_on) for x in lines.values()} == {
        ("B", "Alder Falls", "OR", "2026-06-07")
    }
    assert [typist.check(n) for n in (1, 2, 3)] == ["saved"] * 3
    assert typist.cell == (4, "name")


def test_a_zip_fills_city_and_state_and_enter_passes_over_them(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER, "12 Elm", TAB, TAB, TAB)
    assert typist.cell == (1, "zip")
    typist.type("97572", ENTER)
    typist.settle()
    row = typist.page.work.lines.rows[0]
    assert (row.text("city"), row.text("state")) == ("Alder Falls", "OR")
    assert row.filled == {"city", "state"}
    grid = typist.page.desk.grid
    grid.begin_at(0, "unit")
    typist.type(ENTER)
    assert typist.cell == (1, "zip")
    typist.press(ENTER, SHIFT)
    typist.press(ENTER, SHIFT)
    assert typist.cell == (1, "city")
    typist.type("Weir", ENTER)
    typist.settle()
    assert row.filled == {"state"}
    assert typist.stored()[1].city == "Weir"


def test_a_zip_typed_as_the_city_goes_where_it_belongs(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER, "12 Elm", TAB, "97572", ENTER)
    assert typist.cell == (1, "signed_on")
    typist.settle()
    line = typist.stored()[1]
    assert (line.city, line.state, line.zip) == ("Alder Falls", "OR", "97572")


def test_keys_move_as_on_paper(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type(TAB, TAB, TAB, TAB, TAB)
    assert typist.cell == (1, "signed_on")
    typist.type(TAB)
    assert typist.cell == (2, "name")
    typist.press(K.Key_Backtab, SHIFT)
    assert typist.cell == (1, "signed_on")
    typist.type(K.Key_Down, K.Key_Down, K.Key_Up)
    assert typist.cell == (2, "signed_on")
    typist.type(ENTER, ENTER, ENTER)
    assert typist.cell == (3, "name")


def test_the_grid_does_not_trap_the_keyboard(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa")
    typist.press(TAB, CTRL)
    assert not typist.page.desk.grid.isAncestorOf(typist.focus)
    typist.settle()
    assert typist.stored()[1].name == "Rosa"


def test_an_empty_line_is_always_ready(typist: Typist) -> None:
    typist.start_sheet("0041")
    lines = typist.page.work.lines
    assert lines.rowCount() == 10
    typist.page.desk.grid.begin_at(9)
    typist.type("Rosa", ENTER)
    assert lines.rowCount() == 11
    ids = [row.line_id for row in lines.rows]
    assert len(set(ids)) == 11


def test_ditto_repeats_the_field_above_and_the_sheets_date(typist: Typist) -> None:
    typist.start_sheet("0041")
    grid = typist.page.desk.grid
    grid.begin_at(0, "signed_on")
    typist.press(K.Key_Apostrophe, CTRL)
    assert typist.text == "2026-06-07"
    grid.begin_at(0, "street")
    typist.type("12 Elm St", K.Key_Down)
    typist.press(K.Key_Apostrophe, CTRL)
    typist.type(" 2", ENTER)
    typist.settle()
    assert typist.stored()[2].street == "12 Elm St 2"


def test_place_and_date_of_the_line_above_with_one_key(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER, "12 Elm", TAB, "97572", ENTER, "6/5", TAB)
    typist.type("Luis", ENTER, "12 Elm")
    typist.press(K.Key_D, CTRL)
    assert typist.cell == (3, "name")
    typist.settle()
    line = typist.stored()[2]
    assert (line.street, line.city, line.state) == ("12 Elm", "Alder Falls", "OR")
    assert (line.zip, line.signed_on) == ("97572", "2026-06-05")


def test_what_is_repeated_comes_from_the_last_line_with_writing(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER, "12 Elm", TAB, "97572", ENTER, "6/5", TAB)
    typist.press(K.Key_F6)
    typist.press(K.Key_F8)
    typist.type("Luis", ENTER)
    typist.press(K.Key_Apostrophe, CTRL)
    typist.press(K.Key_D, CTRL)
    typist.settle()
    line = typist.stored()[4]
    assert (line.street, line.zip, line.signed_on) == ("12 Elm", "97572", "2026-06-05")


@pytest.mark.parametrize(
    ("key", "state", "words"),
    [
        (K.Key_F6, LineState.ILLEGIBLE, "illegible"),
        (K.Key_F7, LineState.CROSSED_OUT, "crossed out"),
        (K.Key_F8, LineState.BLANK, "blank"),
        (K.Key_F9, LineState.WITHDRAWN, "withdrawn"),
    ],
)
def test_marks_by_key(typist: Typist, key: Qt.Key, state: LineState, words: str) -> None:
    typist.start_sheet("0041")
    typist.type(key)
    assert typist.cell == (2, "name")
    typist.type("Rosa", key)
    assert typist.cell == (2, "name")
    typist.settle()
    assert [line.status for line in typist.stored().values()] == [state, state]
    assert typist.stored()[2].name == "Rosa"
    assert typist.check(2) == words
    typist.type(K.Key_F5)
    typist.settle()
    assert typist.stored()[2].status is LineState.SIGNED


def test_marks_by_mouse(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa")
    grid = typist.page.desk.grid
    place = grid.visualRect(grid.lines.index(0, AT["check"])).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[2].trigger()
    menu.close()
    typist.settle()
    assert typist.stored()[1].status is LineState.CROSSED_OUT


def test_a_removed_line_comes_back_with_undo(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER, "12 Elm", ENTER)
    typist.press(K.Key_Delete, CTRL)
    typist.settle()
    assert typist.stored() == {}
    assert typist.row_text(1, "name") == ""
    typist.press(K.Key_Z, CTRL)
    typist.settle()
    assert typist.row_text(1, "name") == "Rosa"
    assert typist.stored()[1].street == "12 Elm"


def test_esc_restores_the_cell(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER, K.Key_Up)
    typist.press(ENTER, SHIFT)
    assert typist.text == "Rosa"
    typist.type("Rita", K.Key_Escape)
    assert typist.text == "Rosa"
    typist.type(ENTER)
    typist.settle()
    assert typist.stored()[1].name == "Rosa"


def test_undo_takes_back_the_text_first_and_then_the_act(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER, "12 Elm", ENTER, "B")
    typist.press(K.Key_Z, CTRL)
    assert typist.text == ""
    typist.settle()
    assert typist.stored()[1].street == "12 Elm"
    typist.press(K.Key_Z, CTRL)
    typist.settle()
    assert typist.stored()[1].street == ""
    assert typist.row_text(1, "street") == ""
    assert typist.row_text(1, "name") == "Rosa"
    typist.press(K.Key_Y, CTRL)
    typist.settle()
    assert typist.row_text(1, "street") == "12 Elm"
    assert typist.cell == (1, "unit")


def test_undo_of_the_open_cell_shows_what_is_on_the_disk(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER)
    typist.settle()
    typist.press(ENTER, SHIFT)
    typist.press(K.Key_Z, CTRL)
    typist.settle()
    assert typist.text == ""
    typist.type(ENTER, "12 Elm", ENTER)
    typist.settle()
    assert (typist.stored()[1].name, typist.stored()[1].street) == ("", "12 Elm")


def test_undo_from_the_sidebar_side_keeps_what_is_being_typed(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER)
    typist.settle()
    typist.type(K.Key_Down, "34 Oak")
    typist.operations.undo()
    typist.settle()
    assert typist.text == "34 Oak"
    assert typist.row_text(1, "name") == ""
    typist.type(ENTER)
    typist.settle()
    assert {n: line.street for n, line in typist.stored().items()} == {2: "34 Oak"}


def test_a_refresh_while_typing_leaves_text_and_cursor_alone(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa Diaz", K.Key_Home, K.Key_Right)
    news = frozenset({Topic.LINES, Topic.SHEETS, Topic.PAIRS})
    typist.operations.act(lambda session: Outcome(None, news))
    typist.settle()
    typist.type("x", ENTER)
    typist.settle()
    assert typist.stored()[1].name == "Rxosa Diaz"


@pytest.mark.parametrize(
    "name",
    [
        "N" * 200,
        "محمد بن سلمان",
        "Ana 🌻👩‍👩‍👧",
        "O’Brien-Núñez",
        "Nguye\u0302\u0303n",
        "=1+1",
        "%s {n}",
    ],
)
def test_names_of_every_shape_survive(typist: Typist, name: str) -> None:
    typist.start_sheet("0041")
    QGuiApplication.clipboard().setText(name)
    typist.press(K.Key_V, CTRL)
    typist.type(ENTER)
    typist.settle()
    assert typist.stored()[1].name == unicodedata.normalize("NFC", name)
    typist.view.grab()


def test_a_pasted_text_becomes_one_line(typist: Typist) -> None:
    typist.start_sheet("0041")
    QGuiApplication.clipboard().setText("Rosa\nMaría\t\x00Díaz\r\n")
    typist.press(K.Key_V, CTRL)
    assert typist.text == "Rosa María Díaz"
    typist.type(ENTER)
    typist.press(ENTER, SHIFT)
    typist.press(K.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Rosa María Díaz"
    typist.settle()
    assert typist.stored()[1].name == "Rosa María Díaz"


def test_earlier_lines_of_the_same_person_are_shown_with_reasons(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Yolanda Fairbanks", ENTER, "92 Weir Ln", TAB, "97572")
    similar = typist.page.desk.similar
    typist.qtbot.waitUntil(lambda: len(similar.notices) > 0)
    assert similar.notices[0].line.name == "Yolanda Fairbanks"
    assert similar.notices[0].sheet_number == "0001"
    typist.settle()
    typist.type(K.Key_Down)
    assert similar.notices == ()


def test_part_of_a_zip_is_no_city_that_differs(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Yolanda Fairbanks", ENTER, "92 Weir Ln", TAB, "9757")
    line = typist.page.desk.grid.typed_line()
    assert line is not None
    assert (line.city, line.zip) == ("", "")
    typist.type("2")
    line = typist.page.desk.grid.typed_line()
    assert line is not None
    assert (line.city, line.zip) == ("", "97572")
    typist.type(ENTER)
    typist.settle()
    typist.qtbot.waitUntil(
        lambda: (
            "differ" not in str([n.comparison.reasons for n in typist.page.desk.similar.notices])
        )
    )


def test_a_line_says_what_is_missing_once_it_is_left(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER)
    typist.settle()
    assert typist.check(1) == "saved"
    typist.type(K.Key_Down)
    typist.settle()
    assert typist.check(1) == "look again"
    typist.type(K.Key_Up)
    assert "The place is missing" in typist.page.desk.line_panel.words


def test_the_signers_choices_are_kept(typist: Typist) -> None:
    typist.start_sheet("0041")
    panel = typist.page.desk.line_panel
    assert not panel.consent.isEnabled()
    typist.type("Rosa", ENTER)
    typist.press(K.Key_Y, Qt.KeyboardModifier.AltModifier)
    typist.qtbot.waitUntil(panel.consent.isChecked)
    typist.press(K.Key_W, Qt.KeyboardModifier.AltModifier)
    assert typist.focus is panel.show_as
    typist.type(K.Key_Down)
    typist.settle()
    line = typist.stored()[1]
    assert (line.consent_contact, line.show_as) == (True, ShowAs.INITIALS)
    typist.type(K.Key_Escape)
    assert typist.cell == (1, "street")


def test_screen_readers_hear_column_line_text_and_state(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER)
    typist.settle()
    lines = typist.page.work.lines
    spoken = lines.index(0, AT["name"]).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Name, line 1: Rosa, saved"
    assert lines.index(1, AT["zip"]).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "ZIP, line 2: empty"
    )
    assert typist.focus.accessibleName() == "Street, line 1"


def test_the_panel_moves_below_the_grid_where_there_is_no_width(typist: Typist) -> None:
    typist.start_sheet("0041")
    desk = typist.page.desk
    assert desk.line_panel.mapTo(desk, QPoint()).x() > desk.grid.width()
    typist.view.resize(900, 700)
    typist.qtbot.waitUntil(lambda: desk.line_panel.mapTo(desk, QPoint()).x() < 100)
    top = desk.grid.mapTo(desk, QPoint()).y()
    typist.qtbot.waitUntil(
        lambda: desk.line_panel.mapTo(desk, QPoint()).y() > top + desk.grid.height()
    )
