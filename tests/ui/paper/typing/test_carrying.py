"""Place and date that a line carries over from the one above, seen and changed by the typist."""

from __future__ import annotations

from PySide6.QtCore import Qt

from canvass_app.ui.paper.typing.carrying import CARRIED
from tests.ui.paper_keys import CTRL, Typist

K = Qt.Key
ENTER, TAB = K.Key_Return, K.Key_Tab


def first_line(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER, "12 Elm", TAB, "97572", ENTER, "6/5", TAB)
    typist.settle()


def test_a_name_brings_place_and_date_and_enter_passes_over_them(typist: Typist) -> None:
    first_line(typist)
    typist.type("Luis", ENTER, "14 Elm", TAB)
    assert typist.cell == (3, "name")
    typist.settle()
    line = typist.stored()[2]
    assert (line.city, line.state, line.zip, line.signed_on) == (
        "Alder Falls", "OR", "97572", "2026-06-05",
    )  # fmt: skip
    assert typist.page.work.lines.rows[1].carried == set(CARRIED)


def test_what_is_carried_says_so_to_eye_and_ear(typist: Typist) -> None:
    first_line(typist)
    typist.type("Luis", ENTER)
    typist.settle()
    lines = typist.page.work.lines
    cell = lines.index(1, 3)
    assert cell.data() == "Alder Falls"
    assert cell.data(Qt.ItemDataRole.FontRole).italic()
    assert "same as the line above" in cell.data(Qt.ItemDataRole.AccessibleTextRole)


def test_name_and_what_it_brought_are_one_act(typist: Typist) -> None:
    first_line(typist)
    typist.type("Luis", ENTER)
    typist.settle()
    typist.press(K.Key_Z, CTRL)
    typist.qtbot.waitUntil(lambda: 2 not in typist.stored())
    typist.qtbot.waitUntil(lambda: typist.page.work.lines.rows[1].is_empty)


def test_another_place_empties_the_carried_one_and_a_zip_brings_its_own(typist: Typist) -> None:
    first_line(typist)
    typist.type("Luis", ENTER, "1 Main", K.Key_F3)
    assert typist.cell == (2, "city")
    assert typist.text == ""
    typist.type("97571", ENTER)
    typist.settle()
    line = typist.stored()[2]
    assert (line.zip, line.city, line.signed_on) == ("97571", "Alder Falls", "2026-06-05")


def test_another_zip_takes_the_carried_city_away(typist: Typist) -> None:
    first_line(typist)
    typist.type("Luis", ENTER)
    typist.page.desk.grid.begin_at(1, "zip")
    typist.type("99999", ENTER)
    typist.settle()
    line = typist.stored()[2]
    assert (line.zip, line.city, line.state) == ("99999", "", "")


def test_another_city_takes_the_carried_zip_away_and_enter_stops_there(typist: Typist) -> None:
    first_line(typist)
    typist.type("Luis", ENTER)
    typist.page.desk.grid.begin_at(1, "city")
    typist.type("Puerto Claro", ENTER)
    assert typist.cell == (2, "zip")
    typist.settle()
    line = typist.stored()[2]
    assert (line.city, line.state, line.zip) == ("Puerto Claro", "OR", "")


def test_a_place_that_was_typed_is_never_taken_away(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER, "12 Elm", TAB, "Alder Falls", ENTER, "OR", ENTER, "97572", ENTER)
    typist.page.desk.grid.begin_at(0, "zip")
    typist.type("99999", ENTER)
    typist.settle()
    line = typist.stored()[1]
    assert (line.city, line.state, line.zip) == ("Alder Falls", "OR", "99999")


def test_whoever_types_the_place_first_gets_only_the_day(typist: Typist) -> None:
    first_line(typist)
    typist.page.desk.grid.begin_at(1, "zip")
    typist.type("97571", ENTER)
    typist.settle()
    line = typist.stored()[2]
    assert (line.zip, line.signed_on, line.name) == ("97571", "2026-06-05", "")
