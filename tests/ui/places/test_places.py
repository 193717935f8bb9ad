"""The routing queue and the mayors table by keyboard, against a real campaign file."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from canvass_app.assets import asset_path
from canvass_app.desk import recording
from canvass_app.desk.files import importing
from canvass_app.desk.places import offices
from canvass_app.desk.places.routes import RouteCard
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.ids import new_id
from canvass_app.model.office import NameStatus, Office
from canvass_app.store import queries
from canvass_app.ui.places.page import PlacesPage
from tests.ui.conftest import Opened
from tests.ui.keyboard import press, show_page, type_text
from tests.ui.stored import stored

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER, DELETE, ESCAPE, TAB = (
    Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Tab,
)  # fmt: skip


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> PlacesPage:
    made = PlacesPage(*opened)
    show_page(qtbot, made)
    qtbot.waitUntil(lambda: made.review.queue.current is not None)
    made.take_focus()
    return made


@pytest.fixture
def mayors(qtbot: QtBot, page: PlacesPage) -> PlacesPage:
    page.tabs.setCurrentIndex(1)
    page.take_focus()
    assert page.mayors.table.hasFocus()
    return page


def current(page: PlacesPage) -> RouteCard:
    card = page.review.queue.current
    assert card is not None
    return card


def waiting(page: PlacesPage) -> list[str]:
    return page.review.queue.queue.keys()


def decided(page: PlacesPage, line_id: str) -> tuple[str, str] | None:
    row = (
        stored(page.operations)
        .execute("SELECT tier, place FROM routes WHERE id = ? AND tier <> 'queue'", (line_id,))
        .fetchone()
    )
    return None if row is None else (row[0], row[1])


def office(page: PlacesPage, place: str) -> Office | None:
    found = [
        each for each in queries.routes.offices(stored(page.operations)) if each.place == place
    ]
    return found[0] if found else None


def listed(page: PlacesPage) -> list[str]:
    model = page.mayors.table.model()
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def go_to_line(page: PlacesPage, address: str) -> RouteCard:
    while address not in page.review.choice.address.text():
        before = current(page)
        press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert current(page) != before, f"no line at {address}"
    return current(page)


def answer_for(page: PlacesPage, scope: str) -> None:
    found = [each for each in page.findChildren(QRadioButton) if each.accessibleName() == scope]
    assert len(found) == 1
    assert found[0].isVisible()
    found[0].setFocus()
    press(Qt.Key.Key_Space)


def field(page: PlacesPage, name: str) -> QWidget:
    return page.mayors.form.fields[name]


def fill(page: PlacesPage, name: str, text: str) -> None:
    edit = field(page, name)
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    type_text(text)


def test_enter_sends_a_line_to_the_marked_city_and_the_next_is_there_at_once(
    qtbot: QtBot, page: PlacesPage
) -> None:
    first, second = waiting(page)[:2]
    assert page.review.choice.candidates.hasFocus()
    press(ENTER)
    assert current(page).line.id == second
    qtbot.waitUntil(lambda: decided(page, first) == ("certain", "Alder Falls"))
    qtbot.waitUntil(lambda: "322 certain, 13 likely" in page.chips.text)
    assert current(page).line.id == second


def test_z_brings_the_line_back_to_be_looked_at_again(qtbot: QtBot, page: PlacesPage) -> None:
    first = waiting(page)[0]
    press(Qt.Key.Key_N)
    qtbot.waitUntil(lambda: decided(page, first) == ("no_mayor", ""))
    press(Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: current(page).line.id == first)
    assert decided(page, first) is None


def test_z_leaves_alone_what_is_no_answer(qtbot: QtBot, page: PlacesPage) -> None:
    press(Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: "Ctrl+Z" in page.message.text)
    assert len(queries.lines.ordered_ids(stored(page.operations))) == 400


def test_skip_moves_a_line_to_the_end(page: PlacesPage) -> None:
    first, second = waiting(page)[:2]
    press(Qt.Key.Key_S)
    assert (current(page).line.id, waiting(page)[-1]) == (second, first)


def test_another_city_is_found_by_a_few_letters(qtbot: QtBot, page: PlacesPage) -> None:
    first = waiting(page)[0]
    press(Qt.Key.Key_A)
    assert page.review.choice.search.hasFocus()
    type_text("bránn")
    press(ENTER)
    qtbot.waitUntil(lambda: decided(page, first) == ("certain", "Saint Brannoc"))
    assert page.review.choice.candidates.hasFocus()
    assert page.review.choice.search.text() == ""


def test_one_answer_can_be_for_all_waiting_lines_of_the_sheet(
    qtbot: QtBot, page: PlacesPage
) -> None:
    card = go_to_line(page, "4449 County Line Rd")
    together = [
        each.line.id
        for each in page.review.queue.queue.items
        if each.line.sheet_id == card.line.sheet_id
    ]
    assert len(together) == 2
    answer_for(page, "all 2 waiting lines of sheet 0008")
    page.review.take_focus()
    press(ENTER)
    assert set(waiting(page)).isdisjoint(together)
    qtbot.waitUntil(lambda: all(decided(page, line_id) for line_id in together))
    press(Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: set(together) <= set(waiting(page)))


def test_one_answer_can_be_for_all_lines_written_alike(qtbot: QtBot, page: PlacesPage) -> None:
    line = go_to_line(page, "4437 County Line Rd").line
    alike = [
        each.line.id
        for each in page.review.queue.queue.items
        if (each.line.city, each.line.state, each.line.zip) == (line.city, line.state, line.zip)
    ]
    assert len(alike) > 1
    answer_for(page, f"all {len(alike)} lines with “Puerto Claro, OR 97577”")
    page.review.take_focus()
    press(ENTER)
    assert set(waiting(page)).isdisjoint(alike)
    qtbot.waitUntil(lambda: all(decided(page, line_id) for line_id in alike))


def test_no_name_of_a_signer_is_on_the_page(page: PlacesPage) -> None:
    names = {card.line.name for card in page.review.queue.queue.items}
    model = page.review.queue.model()
    roles = [*Qt.ItemDataRole, Qt.ItemDataRole.UserRole + 1]
    shown = " ".join(
        str(model.index(row, 0).data(role)) for row in range(model.rowCount()) for role in roles
    )
    assert "Saint Brannoc" in shown
    assert [name for name in names if name in shown] == []


def test_lines_without_a_route_are_routed_unasked(
    qtbot: QtBot, opened_empty: Opened, tmp_path: Path
) -> None:
    page = PlacesPage(*opened_empty)
    page.operations.act(
        lambda session: offices.import_offices(session, asset_path("training", "mayors.csv"))
    )
    page.operations.act(
        lambda session: importing.import_signatures(
            session, asset_path("training", "signatures.csv"), repair=tmp_path / "bad.csv"
        )
    )
    show_page(qtbot, page)
    qtbot.waitUntil(lambda: "321 certain, 13 likely" in page.chips.text, timeout=20_000)
    assert page.route_now.isHidden()


def test_a_city_that_is_missing_from_the_table_can_be_added_from_the_queue(
    qtbot: QtBot, page: PlacesPage
) -> None:
    line_id = new_id()

    def type_line(session: Session) -> Outcome[object]:
        sheet = recording.start_sheet(session, {"number": "0900"}).value
        for name, text in (("name", "Ada Quill"), ("city", "Salem")):
            recording.save_cell(session, sheet.id, 1, line_id, name, text)
        return recording.save_cell(session, sheet.id, 1, line_id, "zip", "97301")

    page.operations.act(type_line)
    qtbot.waitUntil(lambda: line_id in waiting(page))
    go_to_line(page, "Salem, OR")
    page.review.take_focus()
    press(ENTER)
    assert page.mayors.form.isVisible()
    press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: office(page, "Salem") is not None)


def test_a_row_is_added_by_keyboard_alone(qtbot: QtBot, mayors: PlacesPage) -> None:
    press(Qt.Key.Key_N, CTRL)
    assert field(mayors, "state").hasFocus()
    type_text("Oregon")
    press(TAB)
    type_text("Ñandú Springs")
    fill(mayors, "holder", "王芳")
    fill(mayors, "zips_inside", "97340, 97341 97340")
    press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: "Ñandú Springs" in listed(mayors))
    saved = office(mayors, "Ñandú Springs")
    assert saved is not None
    assert (saved.state, saved.holder, saved.zips_inside) == ("OR", "王芳", ("97340", "97341"))
    assert mayors.mayors.form.isHidden()
    assert mayors.mayors.table.hasFocus()
    assert mayors.mayors.table.currentIndex().row() == listed(mayors).index("Ñandú Springs")


def test_a_row_is_edited_and_taken_out_and_undo_brings_it_back(
    qtbot: QtBot, mayors: PlacesPage
) -> None:
    press(Qt.Key.Key_End, CTRL)
    press(ENTER)
    assert field(mayors, "holder").hasFocus()
    type_text("Ilse Thorn")
    press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: holder(mayors, "Saint Brannoc") == "Ilse Thorn")
    qtbot.waitUntil(mayors.mayors.table.hasFocus)
    press(DELETE)
    qtbot.waitUntil(lambda: "Saint Brannoc" not in listed(mayors))
    mayors.operations.undo()
    qtbot.waitUntil(lambda: "Saint Brannoc" in listed(mayors))
    assert holder(mayors, "Saint Brannoc") == "Ilse Thorn"


def holder(page: PlacesPage, place: str) -> str:
    found = office(page, place)
    return found.holder if found else ""


def test_what_must_be_fixed_is_shown_next_to_the_field_and_nothing_is_saved(
    qtbot: QtBot, mayors: PlacesPage
) -> None:
    press(Qt.Key.Key_N, CTRL)
    fill(mayors, "term_end", "12/31/2027")
    fill(mayors, "zips_inside", "97340 9734")
    press(Qt.Key.Key_S, CTRL)
    said = {name: text for name, text in mayors.mayors.form.problems().items() if text}
    assert said == {
        "state": "Write the state as two letters, such as OR.",
        "place": "Write the name of the place.",
        "term_end": "Write the date as year-month-day, such as 2027-12-31.",
        "zips_inside": "“9734” does not have five digits.",
    }
    assert field(mayors, "state").hasFocus()
    press(ESCAPE)
    assert mayors.mayors.form.isHidden()
    assert len(queries.routes.offices(stored(mayors.operations))) == 4


def test_a_place_that_is_in_the_table_is_not_written_over(qtbot: QtBot, mayors: PlacesPage) -> None:
    press(Qt.Key.Key_N, CTRL)
    fill(mayors, "state", "or")
    fill(mayors, "place", "ALDER FALLS")
    press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: "already in the mayors table" in mayors.mayors.form.message.text)
    assert holder(mayors, "Alder Falls") == "Rosalind Achterberg"


def test_an_open_form_outlives_a_refresh_and_is_kept_when_the_page_is_left(
    qtbot: QtBot, mayors: PlacesPage
) -> None:
    press(ENTER)
    fill(mayors, "phone", "(541) 555-0123")
    changed = office(mayors, "Puerto Claro")
    assert changed is not None
    mayors.operations.act(
        lambda session: offices.save_office(
            session, {"state": "OR", "place": "Puerto Claro", "holder": "New"}, replaces=changed.id
        )
    )
    qtbot.waitUntil(lambda: holder(mayors, "Puerto Claro") == "New")
    qtbot.waitUntil(lambda: mayors.operations.pending == 0)
    edit = field(mayors, "phone")
    assert isinstance(edit, QLineEdit)
    assert edit.text() == "(541) 555-0123"
    mayors.commit_editor()
    qtbot.waitUntil(lambda: phone(mayors, "Alder Falls") == "(541) 555-0123")


def phone(page: PlacesPage, place: str) -> str:
    found = office(page, place)
    return found.phone if found else ""


def test_the_table_is_filtered_and_ordered_by_what_needs_care(mayors: PlacesPage) -> None:
    assert listed(mayors) == ["Alder Falls", "Larch Hollow", "Puerto Claro", "Saint Brannoc"]
    mayors.mayors.order.setFocus()
    press(Qt.Key.Key_Down)
    assert listed(mayors) == ["Saint Brannoc", "Puerto Claro", "Alder Falls", "Larch Hollow"]
    mayors.mayors.filter.setFocus()
    type_text("claro")
    assert listed(mayors) == ["Puerto Claro"]


def test_a_file_that_is_dropped_is_imported_and_bad_rows_are_saved_for_repair(
    qtbot: QtBot, mayors: PlacesPage, tmp_path: Path
) -> None:
    path = tmp_path / "towns.csv"
    path.write_text("state,place,holder\nOR,Fernhill,Ana Marlowe\nZZ,Nowhere,Bo Lind\n", "utf-8")
    drop(mayors, path)
    coming = mayors.mayors_tab.coming
    qtbot.waitUntil(coming.isVisible)
    assert coming.mapping.choices["holder"].currentText() == "holder"
    press_button(mayors, "Compare with the table")
    qtbot.waitUntil(lambda: coming.explanation.text().startswith("1 new"))
    assert office(mayors, "Fernhill") is None, "nothing is taken in before the person says so"
    model = coming.repair.table.model()
    assert model.index(0, 0).data() == "3"
    assert "“ZZ” is not a state" in model.index(0, 1).data()
    coming.repair.save_to(tmp_path / "mend.csv")
    qtbot.waitUntil(lambda: "mend.csv" in coming.message.text)
    with (tmp_path / "mend.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(row["state"], row["place"]) for row in rows] == [("ZZ", "Nowhere")]
    press_button(mayors, "Import")
    qtbot.waitUntil(lambda: "Fernhill" in listed(mayors))
    assert "1 added, 0 changed" in mayors.message.text
    mayors.operations.undo()
    qtbot.waitUntil(lambda: office(mayors, "Fernhill") is None)


def drop(page: PlacesPage, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    common = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
              Qt.KeyboardModifier.NoModifier)  # fmt: skip
    entered = QDragEnterEvent(QPointF(20, 20).toPoint(), *common)
    QApplication.sendEvent(page, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(20, 20), *common))


def test_a_file_that_cannot_be_read_changes_nothing_and_says_why(
    qtbot: QtBot, mayors: PlacesPage, tmp_path: Path
) -> None:
    path = tmp_path / "letter.csv"
    path.write_text("Dear mayor\nwe ask you\n", "utf-8")
    mayors.import_file(path)
    coming = mayors.mayors_tab.coming
    qtbot.waitUntil(coming.isVisible)
    press_button(mayors, "Compare with the table")
    qtbot.waitUntil(lambda: "does not have a column" in coming.message.text)
    press_button(mayors, "Cancel")
    assert mayors.mayors.table.hasFocus()
    assert len(queries.routes.offices(stored(mayors.operations))) == 4


def test_an_empty_table_says_how_to_begin(qtbot: QtBot, opened_empty: Opened) -> None:
    page = PlacesPage(*opened_empty)
    show_page(qtbot, page)
    qtbot.waitUntil(lambda: page.chips.text.startswith("0 certain"))
    page.tabs.setCurrentIndex(1)
    press_button(page, "Add the first one")
    assert field(page, "state").hasFocus()
    type_text("OR")
    press(TAB)
    type_text("Fernhill")
    press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: listed(page) == ["Fernhill"])
    saved = office(page, "Fernhill")
    assert saved is not None
    assert saved.name_status is NameStatus.UNVERIFIED


def press_button(page: PlacesPage, name: str) -> None:
    found = [each for each in page.findChildren(QWidget) if each.accessibleName() == name]
    visible = [each for each in found if each.isVisible()]
    assert len(visible) == 1, f"{len(visible)} buttons “{name}”"
    visible[0].setFocus()
    press(Qt.Key.Key_Space)
