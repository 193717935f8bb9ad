"""Answers that reach the mayors table and its form after the person has moved on."""

from __future__ import annotations

from contextlib import ExitStack

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from canvass_app.desk.destination import PAPER, PLACES
from canvass_app.model.office import Office
from canvass_app.store import queries
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.paper.page import PaperPage
from canvass_app.ui.places.page import PlacesPage
from tests.ui.conftest import Opened
from tests.ui.held_up import caught_up, held_up
from tests.ui.keyboard import focused, press, show_page, type_text
from tests.ui.stored import stored

CTRL = Qt.KeyboardModifier.ControlModifier
K = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> PlacesPage:
    made = PlacesPage(*opened)
    show_page(qtbot, made)
    qtbot.waitUntil(lambda: made.review.queue.current is not None)
    made.tabs.setCurrentIndex(1)
    made.take_focus()
    caught_up(qtbot, made.operations)
    return made


def edit(page: PlacesPage, name: str) -> QLineEdit:
    found = page.mayors.form.fields[name]
    assert isinstance(found, QLineEdit)
    return found


def fill(page: PlacesPage, name: str, text: str) -> None:
    edit(page, name).setFocus()
    edit(page, name).selectAll()
    type_text(text)


def office(page: PlacesPage, place: str) -> Office:
    return next(o for o in queries.routes.offices(stored(page.operations)) if o.place == place)


def test_a_form_that_is_opened_next_stays_open_when_the_former_one_is_saved(
    qtbot: QtBot, page: PlacesPage
) -> None:
    press(K.Key_Return)
    first = edit(page, "place").text()
    fill(page, "holder", "Maria Bell")
    with held_up(page.operations):
        press(K.Key_S, CTRL)
        page.mayors.add()
        type_text("OR")
        edit(page, "place").setFocus()
        type_text("Elm")
    caught_up(qtbot, page.operations)
    type_text(" Creek")
    assert page.mayors.form.isVisible()
    assert edit(page, "place").text() == "Elm Creek"
    assert edit(page, "state").text() == "OR"
    assert office(page, first).holder == "Maria Bell"


def test_choosing_another_row_saves_the_form_and_stays_on_the_other_row(
    qtbot: QtBot, page: PlacesPage
) -> None:
    press(K.Key_Return)
    first = edit(page, "place").text()
    fill(page, "holder", "Maria Bell")
    page.mayors.table.selectRow(1)
    page.mayors.edit()
    caught_up(qtbot, page.operations)
    assert office(page, first).holder == "Maria Bell"
    assert page.mayors.form.isVisible()
    assert edit(page, "place").text() == page.mayors.table.model().index(1, 1).data()
    assert edit(page, "holder").hasFocus()


def test_what_is_typed_after_saving_stays_in_the_form(qtbot: QtBot, page: PlacesPage) -> None:
    press(K.Key_Return)
    first = edit(page, "place").text()
    fill(page, "holder", "Maria Bell")
    with held_up(page.operations):
        press(K.Key_S, CTRL)
        type_text("mont")
    caught_up(qtbot, page.operations)
    assert page.mayors.form.isVisible()
    assert edit(page, "holder").text() == "Maria Bellmont"
    press(K.Key_S, CTRL)
    caught_up(qtbot, page.operations)
    assert office(page, first).holder == "Maria Bellmont"
    assert page.mayors.form.isHidden()


def test_a_new_row_saved_twice_is_one_row(qtbot: QtBot, page: PlacesPage) -> None:
    page.mayors.add()
    fill(page, "state", "OR")
    fill(page, "place", "Elm Creek")
    before = len(queries.routes.offices(stored(page.operations)))
    with held_up(page.operations):
        press(K.Key_S, CTRL)
        type_text("s")
        press(K.Key_S, CTRL)
    caught_up(qtbot, page.operations)
    assert len(queries.routes.offices(stored(page.operations))) == before + 1
    assert office(page, "Elm Creeks")


def test_a_refused_form_comes_back_with_what_was_typed(qtbot: QtBot, page: PlacesPage) -> None:
    press(K.Key_Return)
    taken = page.mayors.table.model().index(1, 1).data()
    fill(page, "place", taken)
    with held_up(page.operations):
        press(K.Key_S, CTRL)
        page.mayors.table.selectRow(2)
        page.mayors.edit()
    caught_up(qtbot, page.operations)
    assert "already" in page.mayors.form.message.text
    assert edit(page, "place").text() == taken
    assert page.mayors.form.dirty


def test_saving_late_leaves_the_keyboard_to_the_page_in_front(qtbot: QtBot, opened: Opened) -> None:
    view = CampaignView(*opened)
    show_page(qtbot, view)
    view.go_to(PLACES)
    page = view.current
    assert isinstance(page, PlacesPage)
    page.tabs.setCurrentIndex(1)
    caught_up(qtbot, opened[0])
    page.take_focus()
    press(K.Key_Return)
    fill(page, "holder", "Maria Bell")
    view.go_to(PAPER)
    paper = view.current
    assert isinstance(paper, PaperPage)
    caught_up(qtbot, opened[0])
    view.go_to(PLACES)
    press(K.Key_Return)
    fill(page, "holder", "Maria Bellmont")
    with held_up(opened[0]):
        view.go_to(PAPER)
        typing = focused()
        type_text("An")
    caught_up(qtbot, opened[0])
    assert focused() is typing


def test_the_row_that_was_walked_to_stays_chosen_when_a_saved_one_is_read(
    qtbot: QtBot, page: PlacesPage
) -> None:
    page.mayors.add()
    fill(page, "state", "OR")
    fill(page, "place", "Aaron Creek")
    with ExitStack() as reading:
        with held_up(page.operations):
            press(K.Key_S, CTRL)
            reading.enter_context(held_up(page.operations))
        qtbot.waitUntil(page.mayors.form.isHidden)
        # The row is saved, and the table with it is still on its way.
        press(K.Key_Down)
        chosen = page.mayors.table.model().index(page.mayors.table.currentIndex().row(), 1).data()
    caught_up(qtbot, page.operations)
    now = page.mayors.table.model().index(page.mayors.table.currentIndex().row(), 1).data()
    assert now == chosen


def test_an_empty_campaign_does_not_take_the_keyboard_from_the_form(
    qtbot: QtBot, opened_empty: Opened
) -> None:
    operations, _ = opened_empty
    with held_up(operations):
        page = PlacesPage(*opened_empty)
        show_page(qtbot, page)
        page.tabs.setCurrentIndex(1)
        page.mayors.add()
        type_text("OR")
        edit(page, "place").setFocus()
        type_text("Elm")
    caught_up(qtbot, operations)
    type_text(" Creek")
    assert edit(page, "place").text() == "Elm Creek"


def test_a_list_that_cannot_be_read_does_not_take_the_keyboard(
    qtbot: QtBot, page: PlacesPage, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("list") / "mayors.csv"
    path.write_bytes(b"")
    with held_up(page.operations):
        page.import_file(path)
        page.mayors.add()
        edit(page, "place").setFocus()
        type_text("Elm")
    caught_up(qtbot, page.operations)
    type_text(" Creek")
    assert edit(page, "place").text() == "Elm Creek"
    assert page.message.text


def test_undo_in_the_queue_leaves_the_keyboard_there(qtbot: QtBot, opened: Opened) -> None:
    view = CampaignView(*opened)
    show_page(qtbot, view)
    view.go_to(PLACES)
    page = view.current
    assert isinstance(page, PlacesPage)
    caught_up(qtbot, opened[0])
    page.tabs.setCurrentIndex(1)
    page.take_focus()
    press(K.Key_Return)
    fill(page, "term_end", "no day")
    page.tabs.setCurrentIndex(0)
    page.take_focus()
    before = focused()
    press(K.Key_Z, CTRL)
    caught_up(qtbot, opened[0])
    assert focused() is before
