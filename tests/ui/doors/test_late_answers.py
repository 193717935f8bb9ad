"""Answers that reach the doors page after the person has moved on."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from canvass_app.desk.doors import turfs, walk_lists
from canvass_app.desk.doors.turfs import StreetRange
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome, Topic
from canvass_app.model.door import DoorOutcome
from canvass_app.store import queries
from canvass_app.ui.doors.page import DoorsPage
from tests.ui.conftest import Opened
from tests.ui.held_up import caught_up, held_up
from tests.ui.keyboard import focused, press, show_page, type_text
from tests.ui.stored import stored

CTRL = Qt.KeyboardModifier.ControlModifier
K = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, opened_empty: Opened) -> DoorsPage:
    def two_turfs(session: Session) -> Outcome[None]:
        for name, street in (("Elm north", "Elm St"), ("Weir", "Weir Ln")):
            turfs.add_range(
                session, name, StreetRange(street, 1, 7, "odd", "Alder Falls", "OR", "97571")
            )
        return Outcome(None, frozenset({Topic.DOORS}))

    operations, preferences = opened_empty
    operations.act(two_turfs)
    made = DoorsPage(operations, replace(preferences, person_name="Ana"))
    show_page(qtbot, made)
    qtbot.waitUntil(lambda: len(made.overview.turfs.rows) == 2)
    caught_up(qtbot, operations)
    made.take_focus()
    return made


def printed_list(qtbot: QtBot, page: DoorsPage) -> str:
    numbers: list[str] = []

    def make(session: Session) -> Outcome[object]:
        (turf, *_) = queries.doors.turfs(session.db)
        made = walk_lists.make_walk_list(session, turf.turf.id, date.today())
        numbers.append(made.value.walk_list.number)
        return made

    page.operations.act(make)
    caught_up(qtbot, page.operations)
    return numbers[0]


def test_codes_typed_from_a_walk_list_stay_when_it_is_asked_for_twice(
    qtbot: QtBot, page: DoorsPage
) -> None:
    number = printed_list(qtbot, page)
    page.list_button.click()
    type_text(number)
    with ExitStack() as again:
        with held_up(page.operations):
            press(K.Key_Return)
            again.enter_context(held_up(page.operations))
            press(K.Key_Return)
        qtbot.waitUntil(lambda: bool(page.walk_list.codes) and page.walk_list.codes[0].hasFocus())
        type_text("NR")
    caught_up(qtbot, page.operations)
    assert [code.text() for code in page.walk_list.codes][:2] == ["N", "R"]


def test_a_walk_list_that_comes_late_takes_the_keyboard_from_nobody(
    qtbot: QtBot, page: DoorsPage
) -> None:
    number = printed_list(qtbot, page)
    page.list_button.click()
    type_text(number)
    with held_up(page.operations):
        press(K.Key_Return)
        page.walk_list.closed.emit()
        page.street_button.click()
        page.street.street.setFocus()
        type_text("Mill")
    caught_up(qtbot, page.operations)
    type_text(" St")
    assert page.street.street.text() == "Mill St"


def test_addresses_that_are_listed_late_do_not_end_the_walk(
    qtbot: QtBot, page: DoorsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "doors.csv"
    path.write_text("street,zip\n3 Mill St,97571\n", "utf-8")
    monkeypatch.setattr(DoorsPage, "ask_turf_name", lambda self, suggestion: "Mill")
    press(K.Key_Return)
    qtbot.waitUntil(page.card.isVisible)
    left: list[int] = []
    page._body.currentChanged.connect(left.append)
    with held_up(page.operations):
        page.bring_in(path)
    caught_up(qtbot, page.operations)
    assert "1 door added" in page.message.text
    assert left == []
    press(K.Key_N)
    caught_up(qtbot, page.operations)
    doors = queries.doors.doors_of_turf(
        stored(page.operations), page.overview.turf.turf.id if page.overview.turf else ""
    )
    assert doors[0].outcome is DoorOutcome.NOT_HOME


def test_the_walk_does_not_come_back_over_a_form(qtbot: QtBot, page: DoorsPage) -> None:
    with held_up(page.operations):
        press(K.Key_Return)
        page.street_button.click()
        page.street.street.setFocus()
        type_text("Mill")
    caught_up(qtbot, page.operations)
    type_text(" St")
    assert page.street.street.text() == "Mill St"
    assert page.street.isVisible()


def test_outcomes_that_are_noted_late_leave_the_form_that_was_opened(
    qtbot: QtBot, page: DoorsPage
) -> None:
    number = printed_list(qtbot, page)
    page.list_button.click()
    type_text(number)
    press(K.Key_Return)
    caught_up(qtbot, page.operations)
    type_text("N")
    with held_up(page.operations):
        page.walk_list.save.click()
        page.walk_list.closed.emit()
        page.street_button.click()
        page.street.street.setFocus()
        type_text("Mill")
    caught_up(qtbot, page.operations)
    type_text(" St")
    assert page.street.street.text() == "Mill St"
    assert "1 door recorded" in page.message.text


def test_the_name_of_a_canvasser_stays_until_it_is_handed_over(
    qtbot: QtBot, page: DoorsPage
) -> None:
    page.overview.who.setFocus()
    with held_up(page.operations):
        page.refresh()
        type_text("Ben")
        page.overview.hand_over.setFocus()
    caught_up(qtbot, page.operations)
    assert focused() is page.overview.hand_over
    press(K.Key_Space)
    caught_up(qtbot, page.operations)
    assert page.overview.turf is not None
    assert page.overview.turf.turf.assigned_to == "Ben"


def test_a_door_that_was_noted_does_not_come_back_with_an_older_list(
    qtbot: QtBot, page: DoorsPage
) -> None:
    press(K.Key_Return)
    qtbot.waitUntil(page.card.isVisible)
    caught_up(qtbot, page.operations)
    with ExitStack() as noting:
        with ExitStack() as reading:
            with qtbot.waitSignal(page.operations.changed), held_up(page.operations):
                press(K.Key_R)
                reading.enter_context(held_up(page.operations))
            # Recorded; the turfs and the doors are requested.
            qtbot.waitUntil(lambda: page.operations.pending == 3)
            noting.enter_context(held_up(page.operations))
            press(K.Key_R)
        # The list that is read now knows of the first door only.
        qtbot.waitUntil(lambda: page.operations.pending == 2)
        press(K.Key_R)
        press(K.Key_R)
        assert page.overview.isVisible()
    caught_up(qtbot, page.operations)
    (turf, *_) = queries.doors.turfs(stored(page.operations))
    doors = queries.doors.doors_of_turf(stored(page.operations), turf.turf.id)
    assert {door.outcome for door in doors} == {DoorOutcome.REFUSED}
