"""Door to door by keyboard and mouse, on a real campaign file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from canvass_app.desk.doors import walk_lists
from canvass_app.model.door import DoorOutcome
from canvass_app.model.line import ShowAs
from canvass_app.model.strokes import read_strokes
from canvass_app.store import queries
from canvass_app.ui.doors.page import DoorsPage
from canvass_app.ui.doors.signer_view import SignerView
from canvass_app.ui.operations.operations import Operations
from tests.ui.conftest import Opened
from tests.ui.stored import stored

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Walker:
    """A person in front of the page."""

    def __init__(self, qtbot: QtBot, operations: Operations, page: DoorsPage) -> None:
        self.qtbot, self.operations, self.page = qtbot, operations, page

    def list_street(self, turf: str = "Elm north", last: int = 7) -> None:
        self.page.street_button.click() if self.page.street_button.isVisible() else (
            self.page._open_street()
        )
        form = self.page.street
        form.turf.setText(turf)
        form.street.setText("Elm St")
        form.first.setValue(1)
        form.last.setValue(last)
        form.side.setCurrentIndex(1)
        form.city.setText("Alder Falls")
        form.state.setText("OR")
        form.zip.setText("97571")
        form.list_doors.click()
        self.qtbot.waitUntil(lambda: len(self.page.overview.turfs.rows) > 0)

    def walk(self) -> None:
        QTest.keyClick(self.page.overview.table, K.Key_Return)
        self.qtbot.waitUntil(lambda: self.page.card.isVisible())

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page.card, key)

    def outcomes(self) -> list[DoorOutcome]:
        db = stored(self.operations)
        (turf,) = queries.doors.turfs(db)
        return [door.outcome for door in queries.doors.doors_of_turf(db, turf.turf.id)]

    def settled(self) -> None:
        self.qtbot.waitUntil(lambda: self.operations.pending == 0)


@pytest.fixture
def walker(qtbot: QtBot, opened_empty: Opened) -> Walker:
    operations, preferences = opened_empty
    page = DoorsPage(operations, replace(preferences, person_name="Ana"))
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.waitUntil(page._empty.isVisible)
    return Walker(qtbot, operations, page)


def test_the_first_turf_comes_from_a_stretch_of_street(walker: Walker) -> None:
    walker.list_street()
    row = walker.page.overview.turfs.rows[0]
    assert (row.turf.name, row.doors, row.left) == ("Elm north", 4, 4)
    assert "4 doors added" in walker.page.message.text


def test_one_letter_notes_the_outcome_and_the_next_door_is_shown_at_once(
    walker: Walker,
) -> None:
    walker.list_street()
    walker.walk()
    assert walker.page.card.address.text() == "1 Elm St"
    # Faster than the disk answers: each letter belongs to the door that was shown.
    for key in (K.Key_N, K.Key_R, K.Key_V):
        walker.press(key)
    assert walker.page.card.address.text() == "7 Elm St"
    walker.settled()
    assert walker.outcomes() == [
        DoorOutcome.NOT_HOME, DoorOutcome.REFUSED, DoorOutcome.NOBODY_LIVES_HERE, DoorOutcome.OPEN,
    ]  # fmt: skip
    walker.press(K.Key_X)
    walker.qtbot.waitUntil(lambda: walker.page.card.address.text() == "1 Elm St")


def test_a_walked_turf_says_so(walker: Walker) -> None:
    walker.list_street(last=1)
    walker.walk()
    walker.press(K.Key_V)
    walker.qtbot.waitUntil(lambda: "Well done" in walker.page.message.text)
    walker.qtbot.waitUntil(lambda: walker.page.overview.turfs.rows[0].left == 0)
    assert not walker.page.overview.walk.isEnabled()


def test_space_and_page_keys_step_without_noting(walker: Walker) -> None:
    walker.list_street()
    walker.walk()
    walker.press(K.Key_Space)
    walker.press(K.Key_Space)
    assert walker.page.card.address.text() == "5 Elm St"
    walker.press(K.Key_PageUp)
    assert walker.page.card.address.text() == "3 Elm St"
    walker.settled()
    assert set(walker.outcomes()) == {DoorOutcome.OPEN}


def test_a_signer_signs_on_the_screen_in_spanish(walker: Walker) -> None:
    walker.list_street()
    walker.walk()
    walker.press(K.Key_S)
    view = walker.page.signer
    assert view is not None
    walker.qtbot.waitUntil(view.isVisible)
    assert view.fields["street"].text() == "1 Elm St"
    view.fields["name"].setText("Perpetua Okonjo")
    pad = view.pad
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(30, 40))
    QTest.mouseMove(pad, QPoint(90, 60))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(120, 40))
    QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(150, 50))
    QTest.keyClick(pad, K.Key_Backspace)
    view.language_button.click()
    assert view.windowTitle() == "Petición"
    assert view.fields["name"].text() == "Perpetua Okonjo"
    view.show_as.setCurrentIndex(1)
    view.done_button.click()
    db = stored(walker.operations)
    walker.qtbot.waitUntil(lambda: len(queries.sheets.overviews(db)) == 1)
    walker.settled()
    (sheet,) = queries.sheets.overviews(db)
    (line,) = queries.lines.lines_of_sheet(db, sheet.sheet.id)
    assert (line.name, line.street, line.show_as, line.language, line.collected_by) == (
        "Perpetua Okonjo", "1 Elm St", ShowAs.INITIALS, "es", "Ana",
    )  # fmt: skip
    ink = queries.doors.ink(db, line.id)
    assert ink is not None
    assert len(read_strokes(ink.strokes)) == 1
    assert ink.wording.startswith("Firmo")
    assert walker.outcomes()[0] is DoorOutcome.SIGNED
    walker.qtbot.waitUntil(lambda: "1 signature today" in walker.page.card.totals.text())


def test_nothing_is_kept_of_a_signer_who_changes_their_mind(walker: Walker) -> None:
    walker.list_street()
    walker.walk()
    walker.press(K.Key_S)
    view = walker.page.signer
    assert view is not None
    view.fields["name"].setText("Ignatius Salgado")
    view.contact.setChecked(True)
    view.ways["email"].setText("i@example.org")
    QTest.keyClick(view, K.Key_Escape)
    walker.qtbot.waitUntil(lambda: not isValid(view))
    walker.settled()
    assert queries.sheets.overviews(stored(walker.operations)) == []
    walker.press(K.Key_S)
    again = walker.page.signer
    assert again is not None
    assert again is not view
    assert again.fields["name"].text() == ""
    again.reject()


def test_a_signer_sees_nothing_of_those_who_signed_before(walker: Walker) -> None:
    walker.list_street()
    walker.walk()
    for name in ("Perpetua Okonjo", "Ignatius Salgado"):
        walker.press(K.Key_S)
        view = walker.page.signer
        assert view is not None
        fields = [*view.fields.values(), *view.ways.values()]
        labels = [shown.text() for shown in view.findChildren(QLabel)]
        seen = [*labels, *(field.text() for field in fields)]
        assert not [text for text in seen if "Okonjo" in text or "p@example.org" in text]
        assert view.pad.strokes == ()
        view.fields["name"].setText(name)
        view.contact.setChecked(True)
        view.ways["email"].setText("p@example.org")
        QTest.mouseClick(view.pad, Qt.MouseButton.LeftButton, pos=QPoint(150, 50))
        view.done_button.click()
        walker.qtbot.waitUntil(partial(_is_gone, view))
        walker.settled()


def _is_gone(view: SignerView) -> bool:
    return not isValid(view)


def test_a_signer_without_a_name_is_asked_for_it(walker: Walker) -> None:
    walker.list_street()
    walker.walk()
    walker.press(K.Key_S)
    view = walker.page.signer
    assert view is not None
    for nothing in ("", " ", "\ufeff"):
        view.fields["name"].setText(nothing)
        view.done_button.click()
        assert view.isVisible()
        assert view.fields["name"].property("invalid") == "true"
    view.reject()


def test_a_signature_that_cannot_be_saved_is_shown_again(walker: Walker) -> None:
    walker.list_street()
    walker.walk()
    walker.press(K.Key_S)
    view = walker.page.signer
    assert view is not None
    QTest.mouseClick(view.pad, Qt.MouseButton.LeftButton, pos=QPoint(150, 50))
    # The file refuses a signature without a name.
    view.signed.emit(view.signing())
    view.accept()
    walker.qtbot.waitUntil(view.isVisible)
    assert "name is missing" in walker.page.message.text
    assert len(view.pad.strokes) == 1
    view.fields["name"].setText("Perpetua Okonjo")
    view.done_button.click()
    walker.qtbot.waitUntil(lambda: walker.outcomes()[0] is DoorOutcome.SIGNED)
    walker.qtbot.waitUntil(lambda: not isValid(view))


def test_a_name_typed_in_the_settings_vouches_for_signatures_at_once(walker: Walker) -> None:
    walker.page.preferences = replace(walker.page.preferences, person_name="")
    walker.list_street()
    QTest.keyClick(walker.page.overview.table, K.Key_Return)
    assert "under You" in walker.page.message.text
    walker.page.preferences = replace(walker.page.preferences, person_name="Bea")
    walker.walk()
    walker.press(K.Key_S)
    view = walker.page.signer
    assert view is not None
    view.fields["name"].setText("Perpetua Okonjo")
    view.done_button.click()
    walker.qtbot.waitUntil(lambda: walker.outcomes()[0] is DoorOutcome.SIGNED)
    (sheet,) = queries.sheets.overviews(stored(walker.operations))
    assert sheet.sheet.circulator == "Bea"


def test_addresses_come_from_a_file(
    walker: Walker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "weir.csv"
    source.write_text("address,zip,state\n1 Weir Ln,97571,OR\n,97571,OR\n", encoding="utf-8")
    monkeypatch.setattr(walker.page, "choose_addresses", lambda: source)
    monkeypatch.setattr(walker.page, "ask_turf_name", lambda suggestion: suggestion)
    walker.page.import_button.click()
    walker.qtbot.waitUntil(lambda: len(walker.page.overview.turfs.rows) == 1)
    assert walker.page.overview.turfs.rows[0].turf.name == "weir"
    assert "Row 3" in walker.page.message.text


def test_a_turf_is_handed_to_somebody(walker: Walker) -> None:
    walker.list_street()
    walker.page.overview.who.setText("Ben")
    QTest.keyClick(walker.page.overview.who, K.Key_Return)
    walker.qtbot.waitUntil(lambda: walker.page.overview.turfs.rows[0].turf.assigned_to == "Ben")


def test_a_printed_list_is_typed_back_letter_by_letter(walker: Walker) -> None:
    walker.list_street()
    turf = walker.page.overview.turfs.rows[0].turf
    walker.operations.act(
        lambda session: walk_lists.make_walk_list(session, turf.id, date(2026, 6, 7))
    )
    walker.settled()
    walker.page.list_button.click()
    form = walker.page.walk_list
    form.number.setText("w1")
    QTest.keyClick(form.number, K.Key_Return)
    walker.qtbot.waitUntil(lambda: len(form.codes) == 4)
    QTest.keyClick(form.codes[0], K.Key_N)
    assert walker.page.window().focusWidget() is form.codes[1]
    QTest.keyClick(form.codes[1], K.Key_Q)
    assert form.codes[1].property("invalid") == "true"
    QTest.keyClick(form.codes[1], K.Key_V)
    form.save.click()
    walker.qtbot.waitUntil(lambda: walker.page.overview.isVisible())
    walker.settled()
    assert walker.outcomes()[:2] == [DoorOutcome.NOT_HOME, DoorOutcome.NOBODY_LIVES_HERE]


def test_an_unknown_list_is_said_in_words(walker: Walker) -> None:
    walker.list_street()
    walker.page.list_button.click()
    walker.page.walk_list.number.setText("W-9")
    QTest.keyClick(walker.page.walk_list.number, K.Key_Return)
    walker.qtbot.waitUntil(lambda: "W-9" in walker.page.message.text)


def test_a_letter_struck_twice_leaves_a_signed_door_signed(walker: Walker) -> None:
    walker.list_street()
    walker.walk()
    walker.press(K.Key_S)
    view = walker.page.signer
    assert view is not None
    view.fields["name"].setText("Perpetua Okonjo")
    view.done_button.click()
    walker.settled()
    walker.qtbot.waitUntil(lambda: walker.outcomes()[0] is DoorOutcome.SIGNED)
    walker.qtbot.waitUntil(lambda: "Signed" in walker.page.card.state.text())
    walker.press(K.Key_R)
    walker.settled()
    assert walker.page.card.address.text() == "1 Elm St"
    assert walker.outcomes()[0] is DoorOutcome.SIGNED
