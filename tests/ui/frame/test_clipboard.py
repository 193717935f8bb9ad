"""The clipboard: plain, marked as not for histories, and empty once a campaign is left."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from canvass_app.desk.campaign.destroying import plan_destruction
from canvass_app.desk.destination import PAPER, Destination, PageName
from canvass_app.desk.session import Session
from canvass_app.model.progress import Progress
from canvass_app.model.words import say
from canvass_app.ui.duplicates.page import DuplicatesPage
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.frame.program import Program
from canvass_app.ui.opening.destroyed import DestroyedScreen
from canvass_app.ui.opening.finishing import FinishingScreen
from canvass_app.ui.paper.page import PaperPage
from canvass_app.ui.paper.typing.grid_columns import AT
from canvass_app.ui.parts.queue_list import QueueList
from canvass_app.ui.parts.text_field import TextField
from tests.ui.conftest import Start, show_training
from tests.ui.held_up import caught_up
from tests.ui.keyboard import press

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qtbot: QtBot, start: Start, training_file: Path, tmp_path: Path) -> Program:
    return show_training(start, training_file, tmp_path)


@pytest.fixture(autouse=True)
def own_clipboard() -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def view_of(program: Program) -> CampaignView:
    assert isinstance(program.screen, CampaignView)
    return program.screen


def copied() -> str:
    return QGuiApplication.clipboard().text()


def copy_a_name(qtbot: QtBot, program: Program) -> None:
    """Open a sheet in the paper entry and copy its first name, with keys."""
    view = view_of(program)
    view.go_to(PAPER)
    caught_up(qtbot, view.operations)
    QTest.keyClick(program.window, Qt.Key.Key_G, CONTROL)
    caught_up(qtbot, view.operations)
    press(Qt.Key.Key_Return)
    page = view.current
    assert isinstance(page, PaperPage)
    qtbot.waitUntil(lambda: page.work.sheet is not None)
    page.desk.grid.setFocus()
    page.desk.grid.setCurrentIndex(page.desk.grid.lines.index(0, AT["name"]))
    QTest.keyClick(page.desk.grid, Qt.Key.Key_C, CONTROL)
    assert copied() == page.desk.grid.lines.rows[0].text("name")


def test_locking_empties_it(qtbot: QtBot, program: Program, restarted: list[Path]) -> None:
    copy_a_name(qtbot, program)
    QTest.keyClick(program.window, Qt.Key.Key_L, CONTROL)
    assert len(restarted) == 1
    assert copied() == ""


def test_an_idle_window_empties_it_also_while_it_finishes_its_work(
    qtbot: QtBot, program: Program, restarted: list[Path]
) -> None:
    copy_a_name(qtbot, program)
    gate = threading.Event()

    def work(session: Session, progress: Progress) -> None:
        while not gate.wait(0.01):
            progress(1, 2)

    assert program.operations is not None
    program.operations.ask_long(say("Writing packets"), work, done=lambda _: None)
    program._idle.watch(0.001)
    qtbot.waitUntil(lambda: isinstance(program.screen, FinishingScreen))
    assert copied() == ""
    gate.set()
    qtbot.waitUntil(lambda: len(restarted) == 1)


def test_closing_the_window_empties_it(qtbot: QtBot, program: Program) -> None:
    copy_a_name(qtbot, program)
    QTest.keyClick(program.window, Qt.Key.Key_Q, CONTROL)
    assert not program.window.isVisible()
    assert copied() == ""


def test_destroying_empties_it(qtbot: QtBot, program: Program) -> None:
    copy_a_name(qtbot, program)
    assert program.operations is not None
    program.operations.ask(plan_destruction, done=lambda plan: program.destroy(plan, exports=False))
    qtbot.waitUntil(lambda: isinstance(program.screen, DestroyedScreen))
    assert copied() == ""


def _from_a_field(program: Program) -> QWidget:
    field = TextField("Rosa Delgado")
    field.setParent(program.window)
    field.show()
    field.selectAll()
    return field


def _from_a_list(program: Program) -> QWidget:
    found = view_of(program).current.findChild(QueueList)
    assert isinstance(found, QueueList)
    return found


def _from_a_label(program: Program) -> QWidget:
    page = view_of(program).current
    assert isinstance(page, DuplicatesPage)
    label = page.quality._sentences
    label.setText("Rosa & <Delgado>")
    label.setSelection(0, len(label.text()))
    return label


@pytest.mark.parametrize("source", [_from_a_field, _from_a_list, _from_a_label])
def test_it_holds_plain_text_that_is_not_for_histories(
    qtbot: QtBot, program: Program, source: object
) -> None:
    view = view_of(program)
    view.go_to(Destination(PageName.DUPLICATES))
    caught_up(qtbot, view.operations)
    assert callable(source)
    widget = source(program)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text()
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    for name in ("CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"):
        assert int.from_bytes(data.data(name).data(), "little") == 0
        assert data.hasFormat(name)
    assert data.hasFormat("ExcludeClipboardContentFromMonitorProcessing")
    assert not data.hasHtml()
