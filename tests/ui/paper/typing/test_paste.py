"""Cells of a spreadsheet pasted into the paper grid, and lines copied out of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.paper_keys import CTRL, SHIFT, Typist

K = Qt.Key
ENTER = K.Key_Return


def test_rows_of_a_spreadsheet_fill_the_cells_from_here_and_are_undone_at_once(
    typist: Typist,
) -> None:
    typist.start_sheet("0041")
    typist.type("Ann Lee", ENTER, "5 Kept St", ENTER)
    typist.settle()
    typist.page.desk.grid.begin_at(0, "street")
    QGuiApplication.clipboard().setText(
        '12 Elm St\tB\t\t\t97571\n"14 Elm St\nrear"\t\tAlder Falls\tOR\t97572\n'
    )
    typist.press(K.Key_V, CTRL)
    typist.settle()
    lines = typist.stored()
    assert (lines[1].name, lines[1].street, lines[1].unit) == ("Ann Lee", "12 Elm St", "B")
    assert (lines[1].city, lines[1].zip) == ("Alder Falls", "97571")
    assert (lines[2].street, lines[2].city, lines[2].zip) == (
        "14 Elm St rear",
        "Alder Falls",
        "97572",
    )
    assert "2 lines were pasted" in typist.page.desk.message.text
    assert typist.cell == (3, "street")
    assert [typist.check(n) for n in (1, 2)] == ["look again"] * 2
    typist.press(K.Key_Z, CTRL)
    typist.settle()
    lines = typist.stored()
    assert list(lines) == [1]
    assert (lines[1].street, lines[1].unit, lines[1].zip) == ("5 Kept St", "", "")


def test_columns_and_rows_that_do_not_fit_are_said(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.page.desk.grid.begin_at(0, "email")
    row = "a@example.org\t503 555 0100\tnote\n"
    QGuiApplication.clipboard().setText(row * 501)
    typist.press(K.Key_V, CTRL)
    typist.settle()
    said = typist.page.desk.message.text
    assert "500 lines were pasted" in said
    assert "1 column did not fit" in said
    assert "1 more row was left out" in said
    assert len(typist.stored()) == 500


def test_a_whole_line_is_copied_for_a_spreadsheet(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Ann Lee", ENTER, "5 Elm St", ENTER)
    typist.press(K.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text().startswith("Ann Lee\t5 Elm St\t")


def paste(typist: Typist, row: int, field: str, text: str) -> None:
    typist.page.desk.grid.begin_at(row, field)
    QGuiApplication.clipboard().setText(text)
    typist.press(K.Key_V, CTRL)
    typist.settle()


def two_of_one_place(typist: Typist) -> None:
    typist.start_sheet("0041")
    lines = typist.page.desk.grid.lines
    for field, text in (("name", "Ann Lee"), ("zip", "97571"), ("city", "Alder Falls")):
        lines.type_text(lines.rows[0], field, text)
    lines.type_text(lines.rows[1], "name", "Bo Lee")
    typist.settle()
    assert typist.stored()[2].zip == "97571"


def test_what_was_pasted_over_a_carried_field_stays_when_the_city_is_typed(
    typist: Typist,
) -> None:
    two_of_one_place(typist)
    paste(typist, 1, "zip", "97201\t6/5")
    lines = typist.page.desk.grid.lines
    lines.type_text(lines.rows[1], "city", "Portland")
    typist.settle()
    line = typist.stored()[2]
    assert (line.city, line.zip) == ("Portland", "97201")


def test_a_pasted_city_takes_the_carried_zip_away(typist: Typist) -> None:
    two_of_one_place(typist)
    paste(typist, 1, "city", "Elsewhere\tOR")
    line = typist.stored()[2]
    assert (line.city, line.zip) == ("Elsewhere", "")
    typist.press(K.Key_Z, CTRL)
    typist.settle()
    assert (typist.stored()[2].city, typist.stored()[2].zip) == ("Alder Falls", "97571")
