"""The tab “Deliveries” by keyboard and mouse, on a real campaign file."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from canvass_app.desk.deliveries import delivering as deliveries
from canvass_app.desk.destination import DELIVERIES, HOME
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome, Topic
from canvass_app.model.delivery import Answer, Delivery, DeliveryState, Way
from canvass_app.model.office import SanctuaryStatus
from canvass_app.store import attachments, queries
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.packets.deliveries.deliveries_view import DeliveriesView
from canvass_app.ui.packets.page import PacketsPage
from tests.support.packets import packet_of
from tests.support.pictures import SECRET, photo
from tests.ui.conftest import Opened
from tests.ui.stored import stored

CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """A person in front of the tab."""

    def __init__(self, qtbot: QtBot, operations: Operations, window: CampaignView) -> None:
        self.qtbot, self.operations, self.window = qtbot, operations, window
        page = window.current
        assert isinstance(page, PacketsPage)
        self.page, self.view = page, page.deliveries

    def settle(self) -> None:
        self.operations.ask(lambda session: None, done=lambda _: None)
        self.qtbot.waitUntil(lambda: self.operations.pending == 0)

    def kept(self) -> list[Delivery]:
        self.settle()
        return queries.deliveries.deliveries(stored(self.operations))

    def write(self, name: str, text: str) -> None:
        field = self.view.form.fields[name]
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    def choose(self, name: str, value: str) -> None:
        field = self.view.form.fields[name]
        assert isinstance(field, QComboBox)
        field.setFocus()
        at = field.findData(value)
        while field.currentIndex() != at:
            down = field.currentIndex() < at
            QTest.keyClick(field, Qt.Key.Key_Down if down else Qt.Key.Key_Up)

    def save(self) -> None:
        QTest.keyClick(self.view, Qt.Key.Key_S, CTRL)
        self.settle()
        self.settle()


def shown(qtbot: QtBot, opened: Opened) -> Desk:
    window = CampaignView(*opened)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go_to(DELIVERIES)
    return Desk(qtbot, opened[0], window)


def two_packets(session: Session) -> Outcome[None]:
    for office in [o for o in queries.routes.offices(session.db) if o.has_mayor][:2]:
        packet_of(session, office)
    return Outcome(None, frozenset({Topic.PACKETS}))


@pytest.fixture
def desk(qtbot: QtBot, opened: Opened) -> Desk:
    opened[0].act(two_packets)
    made = shown(qtbot, opened)
    qtbot.waitUntil(lambda: len(made.view.model.rows) == 2)
    qtbot.waitUntil(made.view.table.hasFocus)
    return made


def state(view: DeliveriesView, at: int = 0) -> DeliveryState:
    return view.model.rows[at].state


def test_a_delivery_is_noted_by_keyboard_alone(desk: Desk, qtbot: QtBot) -> None:
    view = desk.view
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert view.form.fields["delivered_on"].hasFocus()
    desk.write("delivered_on", "yesterday")
    QTest.keyClick(view.form.fields["delivered_on"], Qt.Key.Key_Tab)
    desk.write("delivered_by", "Ana")
    desk.choose("how", Way.POST)
    desk.save()
    (kept,) = desk.kept()
    assert kept.delivered_on == (date.today() - timedelta(days=1)).isoformat()
    assert (kept.delivered_by, kept.how) == ("Ana", Way.POST)
    assert kept.answer_due == (date.today() + timedelta(days=29)).isoformat()
    qtbot.waitUntil(lambda: state(view, 1) is DeliveryState.WAITING)
    assert view.current is not None
    assert view.current.delivery == kept
    assert "delivered" in view.message.text
    QTest.keyClick(view.table, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: desk.kept() == [])


def test_days_are_typed_freely_and_typos_stay_in_the_form(desk: Desk) -> None:
    view = desk.view
    desk.write("delivered_on", "13/13")
    desk.save()
    assert "not clear" in view.message.text
    field = view.form.fields["delivered_on"]
    assert isinstance(field, QLineEdit)
    assert (field.text(), field.hasFocus()) == ("13/13", True)
    desk.write("delivered_on", "0607")
    desk.choose("answer", Answer.DECLINED)
    desk.save()
    assert "no date for it" in view.message.text
    assert desk.kept() == []
    desk.write("answered_on", "today")
    desk.save()
    (kept,) = desk.kept()
    assert kept.delivered_on[4:] == "-06-07"
    assert kept.answered_on == date.today().isoformat()


def test_a_photo_is_dropped_kept_and_shown(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    view = desk.view
    file = tmp_path / "receipt.jpg"
    file.write_bytes(photo())
    desk.write("delivered_on", "today")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    view.form.receipt.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    qtbot.waitUntil(lambda: "delete it there" in view.message.text)
    (kept,) = desk.kept()
    assert (kept.delivered_on, kept.receipt_kind) == (date.today().isoformat(), "image/jpeg")
    content = attachments.attachment(stored(desk.operations), kept.receipt_sha256)
    assert content is not None
    assert SECRET.encode() not in content
    qtbot.waitUntil(view.form.receipt.show_it.isVisible)
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    view.form.receipt.show_it.setFocus()
    QTest.keyClick(view.form.receipt.show_it, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.receipt.pages.has_picture(0))
    assert view.receipt.pages.hasFocus()
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == before
    QTest.keyClick(view.receipt.pages, Qt.Key.Key_Escape)
    qtbot.waitUntil(view.table.hasFocus)
    assert view.receipt.pages.page_count == 0


def test_a_broken_photo_is_refused_and_what_was_typed_stays(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "receipt.jpg"
    file.write_bytes(b"\xff\xd8\xff nothing")
    desk.write("delivered_by", "Ana")
    desk.view.attach(file)
    qtbot.waitUntil(lambda: "picture is broken" in desk.view.message.text)
    assert desk.kept() == []
    assert desk.view.form.dirty
    assert desk.view.form.changes() == {"delivered_by": "Ana"}


def test_what_is_typed_is_saved_when_another_row_is_chosen(desk: Desk, qtbot: QtBot) -> None:
    view = desk.view
    first, second = (row.packet.id for row in view.model.rows)
    desk.write("planned_on", (date.today() + timedelta(days=9)).isoformat())
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: [kept.packet_id for kept in desk.kept()] == [first])
    qtbot.waitUntil(lambda: view.form.row is not None and view.form.row.packet.id == second)
    desk.settle()
    assert view.current is not None
    assert view.current.packet.id == second

    desk.write("delivered_on", "13/13")
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert "not clear" in view.message.text
    assert view.form.row is not None
    assert view.form.row.packet.id == second


def test_a_refresh_leaves_what_is_being_typed(desk: Desk) -> None:
    desk.write("delivered_by", "Ana and")
    packet = desk.view.model.rows[1].packet.id
    desk.operations.act(lambda session: deliveries.plan(session, packet, date.today()))
    desk.settle()
    desk.settle()
    assert desk.view.form.values()["delivered_by"] == "Ana and"
    assert desk.view.form.fields["delivered_by"].hasFocus()


def test_a_declared_sanctuary_goes_into_the_mayors_table(desk: Desk, qtbot: QtBot) -> None:
    view = desk.view
    assert view.current is not None
    office = view.current.packet.office_id
    desk.write("delivered_on", "yesterday")
    desk.choose("answer", Answer.DECLARED)
    desk.write("answered_on", "today")
    desk.save()
    qtbot.waitUntil(lambda: "declared itself" in view.declared.text)
    view.declared.action.setFocus()
    QTest.keyClick(view.declared.action, Qt.Key.Key_Return)
    desk.settle()
    found = queries.routes.office(stored(desk.operations), office)
    assert found is not None
    assert found.sanctuary is SanctuaryStatus.YES
    assert view.declared.text == ""


def test_the_day_of_destruction_is_offered_and_taken_over(desk: Desk, qtbot: QtBot) -> None:
    view = desk.view
    assert view.clock.text == ""
    desk.write("delivered_on", "today")
    desk.save()
    due = (date.today() + timedelta(days=90)).isoformat()
    qtbot.waitUntil(lambda: due in view.clock.text)
    assert queries.campaign.campaign(stored(desk.operations)).destroy_on == ""
    QTest.mouseClick(view.clock.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.clock.text == "")
    assert queries.campaign.campaign(stored(desk.operations)).destroy_on == due


def test_a_packet_is_delivered_once_more_and_a_row_removed(desk: Desk, qtbot: QtBot) -> None:
    view = desk.view
    desk.write("delivered_on", "yesterday")
    desk.save()
    qtbot.waitUntil(view.form.again.isEnabled)
    QTest.mouseClick(view.form.again, Qt.MouseButton.LeftButton)
    desk.write("delivered_on", "today")
    desk.save()
    qtbot.waitUntil(lambda: len(view.model.rows) == 3)
    assert [kept.delivered_on for kept in desk.kept()] == [
        (date.today() - timedelta(days=1)).isoformat(), date.today().isoformat(),
    ]  # fmt: skip
    QTest.mouseClick(view.form.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(view.model.rows) == 2)
    assert len(desk.kept()) == 1


def test_the_log_is_saved(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    out = tmp_path / "log.csv"
    desk.view.write(out)
    qtbot.waitUntil(lambda: "2 rows written" in desk.view.message.text)
    with out.open(encoding="utf-8-sig", newline="") as stream:
        assert len(list(csv.DictReader(stream))) == 2


def test_home_leads_to_what_is_overdue(desk: Desk, qtbot: QtBot) -> None:
    packet = desk.view.model.rows[0].packet.id
    long_ago = date.today() - timedelta(days=60)
    desk.operations.act(lambda session: deliveries.mark_delivered(session, packet, long_ago))
    desk.settle()
    qtbot.waitUntil(lambda: state(desk.view) is DeliveryState.OVERDUE)
    desk.window.go_to(HOME)
    QTest.keyClick(desk.window, Qt.Key.Key_6, CTRL)
    desk.window.go_to(DELIVERIES)
    assert desk.page.tabs.currentWidget() is desk.view
    QTest.keyClick(desk.view, Qt.Key.Key_Tab, CTRL)
    assert desk.page.tabs.currentWidget() is not desk.view
    assert desk.page.export_all.isVisible()


def test_without_packets_it_says_what_to_do(qtbot: QtBot, opened_empty: Opened) -> None:
    desk = shown(qtbot, opened_empty)
    first = desk.view._empty.first
    assert first is not None
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert desk.page.tabs.currentWidget() is not desk.view
