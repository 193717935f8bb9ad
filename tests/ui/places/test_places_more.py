"""The place pack's offer, remembered answers and the map, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canvass_app.desk import place_pack
from canvass_app.desk.places import remembered
from canvass_app.desk.places.map import outline, project
from canvass_app.store import queries
from canvass_app.ui.places.page import PlacesPage
from tests.support.packs import small_pack
from tests.ui.conftest import Opened
from tests.ui.keyboard import press, show_page
from tests.ui.stored import stored

ENTER, ESCAPE, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> PlacesPage:
    made = PlacesPage(*opened)
    show_page(qtbot, made)
    qtbot.waitUntil(lambda: made.review.queue.current is not None)
    made.take_focus()
    return made


def test_a_pack_is_offered_and_a_dropped_folder_is_installed(
    qtbot: QtBot, page: PlacesPage, tmp_path: Path
) -> None:
    assert "does not know any city limits" in page.pack.text
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(small_pack(tmp_path / "pack")))])
    common = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
              Qt.KeyboardModifier.NoModifier)  # fmt: skip
    entered = QDragEnterEvent(QPointF(20, 20).toPoint(), *common)
    QApplication.sendEvent(page, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(20, 20), *common))
    qtbot.waitUntil(lambda: "Installed: place pack of" in page.message.text)
    qtbot.waitUntil(lambda: page.pack.text == "")
    assert place_pack.installed() is not None
    assert queries.routes.routed_with(stored(page.operations)) == place_pack.stamp()


def test_a_folder_that_is_no_pack_changes_nothing(
    qtbot: QtBot, page: PlacesPage, tmp_path: Path
) -> None:
    (tmp_path / "municipalities.csv").write_text("geoid\n1\n", "utf-8")
    page.pack.install(tmp_path)
    qtbot.waitUntil(lambda: "has no file" in page.message.text)
    assert place_pack.installed() is None


def test_a_list_of_mayors_comes_in_by_the_enter_key_alone(qtbot: QtBot, page: PlacesPage) -> None:
    before = len(queries.routes.offices(stored(page.operations)))
    page.tabs.setCurrentWidget(page.mayors_tab)
    page.import_file(_mayors_file(page))
    coming = page.mayors_tab.coming
    qtbot.waitUntil(coming.compare_button.hasFocus)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(coming.apply_button.hasFocus)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(queries.routes.offices(stored(page.operations))) == before + 1)


def test_tab_goes_from_the_last_column_to_the_comparison(qtbot: QtBot, page: PlacesPage) -> None:
    page.tabs.setCurrentWidget(page.mayors_tab)
    page.import_file(_mayors_file(page))
    coming = page.mayors_tab.coming
    qtbot.waitUntil(coming.compare_button.hasFocus)
    list(coming.mapping.choices.values())[-1].setFocus()
    press(Qt.Key.Key_Tab)
    assert coming.compare_button.hasFocus()
    coming.mapping.choices["state"].setFocus()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(coming.apply_button.isVisible)


def _mayors_file(page: PlacesPage) -> Path:
    path = page.operations.path.with_name("mayors.csv")
    path.write_text("City,State,Mayor\nDenver,CO,Ilse Thorn\n", "utf-8")
    return path


def test_the_offer_can_be_declined_for_good(qtbot: QtBot, page: PlacesPage) -> None:
    page.pack.decline_button.setFocus()
    with qtbot.waitSignal(page.preferences_changed) as changed:
        press(Qt.Key.Key_Space)
    assert changed.args[0].offer_pack is False
    assert page.pack.text == ""
    page.refresh()
    qtbot.waitUntil(lambda: page.operations.pending == 0)
    assert page.pack.text == ""


def test_an_answer_is_remembered_by_keyboard_listed_and_taken_away(
    qtbot: QtBot, page: PlacesPage
) -> None:
    while "Puerto Claro" not in page.review.choice.address.text():
        press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    card = page.review.choice.card
    assert card is not None
    press(Qt.Key.Key_R)
    assert "remember for" in page.review.choice.remember.currentText()
    press(ENTER)
    db = stored(page.operations)
    qtbot.waitUntil(lambda: len(queries.routes.rules(db)) == 1)
    (rule,) = queries.routes.rules(db)
    assert (rule.zip5, rule.decided_by) == (card.line.zip, "Ana")

    page.tabs.setCurrentWidget(page.remembered)
    page.take_focus()
    model = page.remembered.table.model()
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert model.index(0, 4).data() == "Ana"
    page.remembered.take_focus()
    press(DELETE)
    qtbot.waitUntil(lambda: queries.routes.rules(db) == [])
    page.operations.undo()
    qtbot.waitUntil(lambda: remembered.remembered(db) == [rule])


def test_the_map_is_walked_by_arrow_keys_and_enter_filters_the_table(
    qtbot: QtBot, page: PlacesPage
) -> None:
    page.tabs.setCurrentWidget(page.map)
    page.take_focus()
    model = page.map.table.model()
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    every = model.rowCount()
    us_map = page.map.map
    assert us_map.hasFocus()
    us_map.current = "OK"
    press(Qt.Key.Key_Right)
    assert us_map.current == "OR"
    assert us_map.accessibleDescription().startswith("Oregon: ")
    press(ENTER)
    assert model.rowCount() == every
    press(ESCAPE)
    press(Qt.Key.Key_Right)
    press(ENTER)
    assert us_map.accessibleDescription() == "Pennsylvania: no signatures"
    assert model.rowCount() == 0


def test_counts_below_the_least_number_are_shown_nowhere_on_the_map(
    qtbot: QtBot, page: PlacesPage
) -> None:
    page.map.reload()
    model = page.map.table.model()
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    cells = [str(model.index(row, at).data()) for row in range(model.rowCount()) for at in (1, 2)]
    assert all(cell in {"–", "< 5"} or int(cell.replace(",", "")) >= 5 for cell in cells)
    assert "< 5" in cells


@pytest.mark.parametrize(
    ("state", "lat", "lon"),
    [("CA", 37.77, -122.23), ("NY", 42.65, -73.75), ("AK", 61.2, -149.9), ("HI", 21.45, -158.0),
     ("FL", 27.95, -82.46), ("ME", 44.8, -68.8), ("WA", 47.5, -121.5), ("TX", 31.0, -99.0)],
)  # fmt: skip
def test_a_place_is_inside_its_state_on_the_outline(state: str, lat: float, lon: float) -> None:
    at = project(lat, lon)
    assert at is not None
    assert any(_inside(at, ring) for ring in outline().states[state])


def test_what_lies_beyond_the_outline_has_no_point() -> None:
    assert project(18.2, -66.5) is None
    assert len(outline().states) == 51


def _inside(point: tuple[float, float], ring: tuple[tuple[float, float], ...]) -> bool:
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside
