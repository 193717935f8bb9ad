"""Answers that reach the packets and their deliveries after the person has moved on."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from canvass_app.desk.deliveries import delivering as deliveries
from canvass_app.desk.destination import DELIVERIES, PAPER
from canvass_app.desk.session import Session
from canvass_app.exchange.deliveries.receipt_reading import read_receipt_file
from canvass_app.model.changes import Outcome, Topic
from canvass_app.store import queries
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.packets.page import PacketsPage
from canvass_app.ui.paper.page import PaperPage
from tests.support.packets import packet_of
from tests.support.pictures import photo
from tests.ui.conftest import Opened
from tests.ui.held_up import caught_up, held_up
from tests.ui.keyboard import focused, press, show_page, type_text
from tests.ui.stored import stored

CTRL = Qt.KeyboardModifier.ControlModifier
K = Qt.Key


class Desk:
    """A person in front of the packets page of a window."""

    def __init__(self, qtbot: QtBot, operations: Operations, window: CampaignView) -> None:
        self.qtbot, self.operations, self.window = qtbot, operations, window
        page = window.current
        assert isinstance(page, PacketsPage)
        self.page, self.view = page, page.deliveries
        self.settle()

    def settle(self) -> None:
        caught_up(self.qtbot, self.operations)

    def held(self) -> ExitStack:
        stack = ExitStack()
        stack.enter_context(held_up(self.operations))
        return stack

    def field(self, name: str) -> QLineEdit:
        found = self.view.form.fields[name]
        assert isinstance(found, QLineEdit)
        return found

    def write(self, name: str, text: str) -> None:
        self.field(name).setFocus()
        self.field(name).selectAll()
        type_text(text)

    def kept(self) -> dict[str, str]:
        """The people who took the packets to their cities, by packet."""
        found = queries.deliveries.deliveries(stored(self.operations))
        assert len({each.packet_id for each in found}) == len(found)
        return {each.packet_id: each.delivered_by for each in found}


@pytest.fixture
def desk(qtbot: QtBot, opened: Opened) -> Desk:
    def three_packets(session: Session) -> Outcome[None]:
        for office in [o for o in queries.routes.offices(session.db) if o.has_mayor][:3]:
            packet_of(session, office)
        return Outcome(None, frozenset({Topic.PACKETS}))

    opened[0].act(three_packets)
    window = CampaignView(*opened)
    show_page(qtbot, window)
    window.resize(1366, 768)
    window.go_to(DELIVERIES)
    made = Desk(qtbot, opened[0], window)
    qtbot.waitUntil(lambda: len(made.view.model.rows) == 3)
    qtbot.waitUntil(made.view.table.hasFocus)
    return made


def test_what_is_typed_after_saving_belongs_to_the_same_delivery(desk: Desk) -> None:
    packet = desk.view.model.rows[0].packet.id
    desk.write("delivered_by", "Ana")
    with desk.held():
        press(K.Key_S, CTRL)
        type_text(" Bell")
        press(K.Key_S, CTRL)
    desk.settle()
    assert desk.kept() == {packet: "Ana Bell"}
    type_text(" and Ben")
    press(K.Key_S, CTRL)
    desk.settle()
    assert desk.kept() == {packet: "Ana Bell and Ben"}


def test_saving_late_does_not_lead_back_from_the_row_that_was_gone_to(desk: Desk) -> None:
    first, second, third = (row.packet.id for row in desk.view.model.rows)
    desk.write("delivered_by", "Ana")
    with desk.held():
        press(K.Key_S, CTRL)
        desk.view.table.setFocus()
        press(K.Key_Down)
        press(K.Key_Down)
        desk.write("delivered_by", "Ben")
    desk.settle()
    type_text(" Hill")
    press(K.Key_S, CTRL)
    desk.settle()
    assert desk.kept() == {first: "Ana", third: "Ben Hill"}
    assert second not in desk.kept()


def test_walking_on_from_a_changed_row_ends_where_one_walked(desk: Desk) -> None:
    third = desk.view.model.rows[2].packet.id
    desk.write("delivered_by", "Ana")
    desk.view.table.setFocus()
    with desk.held():
        press(K.Key_Down)
        press(K.Key_Down)
    desk.settle()
    assert desk.view.current is not None
    assert desk.view.current.packet.id == third
    assert desk.view.form.row is not None
    assert desk.view.form.row.packet.id == third


def test_a_photo_that_is_refused_late_changes_nothing_on_another_row(
    desk: Desk, tmp_path: Path
) -> None:
    first = desk.view.model.rows[0].packet.id
    file = tmp_path / "receipt.jpg"
    file.write_bytes(b"\xff\xd8\xff nothing")
    desk.write("delivered_by", "Ana")
    with desk.held():
        desk.view.attach(file)
        desk.view.table.setFocus()
        press(K.Key_Down)
    desk.settle()
    assert "picture is broken" in desk.view.message.text
    assert desk.kept() == {}
    # The row comes back with what was typed there.
    assert desk.view.form.row is not None
    assert desk.view.form.row.packet.id == first
    assert desk.view.form.changes() == {"delivered_by": "Ana"}


def test_a_receipt_is_shown_with_its_own_city_and_not_over_another_row(
    desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "receipt.jpg"
    file.write_bytes(photo())
    paper = read_receipt_file(file)

    def two_deliveries(session: Session) -> Outcome[None]:
        for row in rows:
            deliveries.note(session, row.packet.id, {"delivered_by": "Ana"}, receipt=paper)
        return Outcome(None, frozenset({Topic.DELIVERIES}))

    rows = desk.view.model.rows[:2]
    desk.operations.act(two_deliveries)
    desk.settle()
    at = [at for at, row in enumerate(desk.view.model.rows) if row.delivery is not None]
    desk.view.table.selectRow(at[0])
    assert desk.view.form.receipt.show_it.isVisible()
    with desk.held():
        desk.view.form.receipt.show_it.click()
        desk.view.table.selectRow(at[1])
        desk.write("delivered_by", "Ben")
    desk.settle()
    type_text(" Hill")
    assert desk.field("delivered_by").text() == "Ben Hill"
    assert not desk.view.receipt.isVisible()
    with desk.held():
        desk.view.form.receipt.show_it.click()
        desk.write("delivered_by", "Ben")
    desk.settle()
    type_text(" Hill")
    assert desk.field("delivered_by").text() == "Ben Hill"
    assert desk.view.receipt.isVisible()


def test_packets_that_are_written_leave_the_keyboard_to_the_page_in_front(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.page._exports, "_folder", tmp_path)
    desk.page.show_cities()
    desk.settle()
    press(K.Key_E, CTRL)
    assert desk.page.panel.is_asking
    with desk.held():
        desk.page.panel.write_button.click()
        desk.window.go_to(PAPER)
        paper = desk.window.current
        assert isinstance(paper, PaperPage)
        typing = focused()
    desk.settle()
    assert list(tmp_path.glob("**/*.pdf"))
    assert paper.isAncestorOf(focused())
    assert focused().isVisible()
    assert typing is not None


@pytest.mark.parametrize("end", ["stopped", "failed"])
def test_packets_that_are_not_written_leave_the_keyboard_to_the_page_in_front(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    folder = tmp_path / "packets"
    if end == "failed":
        folder.write_text("no folder")
    monkeypatch.setattr(desk.page._exports, "_folder", folder)
    desk.page.show_cities()
    desk.settle()
    press(K.Key_E, CTRL)
    with desk.held():
        desk.page.panel.write_button.click()
        desk.window.go_to(PAPER)
        if end == "stopped":
            desk.operations.cancel()
    desk.settle()
    paper = desk.window.current
    assert isinstance(paper, PaperPage)
    assert paper.isAncestorOf(focused())


def test_undo_from_the_deliveries_leaves_the_keyboard_there(desk: Desk) -> None:
    desk.write("delivered_on", "13/13")
    desk.page.show_cities()
    desk.settle()
    before = focused()
    press(K.Key_Z, CTRL)
    desk.settle()
    assert focused() is before
