"""Locking by hand and automatically: nobody's data stays visible, and the file is closed."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from canvass_app.desk.session import Session, open_with_passphrase
from canvass_app.model.person import Person
from canvass_app.model.progress import Progress
from canvass_app.model.words import say
from canvass_app.ui.doors.signer_view import SignerView
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.frame.idle import IdleWatch
from canvass_app.ui.frame.program import Program
from canvass_app.ui.opening.finishing import FinishingScreen
from tests.support.campaigns import PASSPHRASE
from tests.ui.conftest import Start, closed_campaign


def test_locking_blanks_the_window_closes_the_file_and_starts_afresh(
    qtbot: QtBot, start: Start, tmp_path: Path, restarted: list[Path]
) -> None:
    path, program = opened_program(start, tmp_path)
    QTest.keyClick(program.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert restarted == [path]
    assert program.operations is None
    assert program.screen is not None
    assert program.screen.findChildren(QWidget) == []
    open_with_passphrase(path, PASSPHRASE, Person("Ana")).close()


def test_locking_hides_what_a_signer_is_typing(
    qtbot: QtBot, start: Start, tmp_path: Path, restarted: list[Path]
) -> None:
    path, program = opened_program(start, tmp_path)
    assert isinstance(program.screen, CampaignView)
    view = SignerView(None, [], "en", program.screen)
    view.open()
    qtbot.waitUntil(view.isVisible)
    program.lock()
    assert restarted == [path]
    assert not view.isVisible()


def test_an_idle_program_locks_itself(
    qtbot: QtBot, start: Start, tmp_path: Path, restarted: list[Path]
) -> None:
    path, program = opened_program(start, tmp_path)
    program._idle.watch(0.001)
    qtbot.waitUntil(lambda: restarted == [path])


@pytest.mark.parametrize(
    "touch", [QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.KeyPress]
)
def test_whoever_signs_with_a_pen_is_not_idle(
    qtbot: QtBot, styled: QApplication, touch: QEvent.Type
) -> None:
    watch = IdleWatch(styled, styled)
    watch.watch(1)
    qtbot.waitUntil(lambda: watch.left <= 59_900)
    watch.eventFilter(styled, QEvent(touch))
    assert watch.left > 59_900
    watch.watch(0)
    watch.deleteLater()


def test_an_idle_program_hides_all_at_once_and_finishes_what_runs(
    qtbot: QtBot, start: Start, tmp_path: Path, restarted: list[Path]
) -> None:
    path, program = opened_program(start, tmp_path)
    assert program.operations is not None
    gate, done = threading.Event(), list[str]()

    def work(session: Session, progress: Progress) -> str:
        while not gate.wait(0.01):
            progress(1, 2)
        return "written"

    def follow(result: str) -> None:
        done.append(result)
        assert program.operations is not None
        program.operations.ask_long(say("Searching"), lambda *_: "found", done=done.append)

    program.operations.ask_long(say("Writing packets"), work, done=follow)
    program._idle.watch(0.001)
    qtbot.waitUntil(lambda: isinstance(program.screen, FinishingScreen))
    assert restarted == []
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == [
        program.window
    ]
    qtbot.waitUntil(lambda: "Writing packets" in shown_texts(program.screen))
    QTest.keyClick(program.window, Qt.Key.Key_Return)
    assert restarted == []
    gate.set()
    qtbot.waitUntil(lambda: restarted == [path])
    assert done == ["written", "found"]
    open_with_passphrase(path, PASSPHRASE, Person("Ana")).close()


def test_anyone_who_does_not_want_to_wait_locks_at_once(
    qtbot: QtBot, start: Start, tmp_path: Path, restarted: list[Path]
) -> None:
    path, program = opened_program(start, tmp_path)
    assert program.operations is not None
    gate = threading.Event()

    def work(session: Session, progress: Progress) -> None:
        while not gate.wait(0.01):
            progress(1, 2)

    program.operations.ask_long(say("Writing packets"), work, done=lambda _: None)
    program._idle.watch(0.001)
    qtbot.waitUntil(lambda: isinstance(program.screen, FinishingScreen))
    QTest.keyClick(program.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert restarted == [path]
    assert not gate.is_set()
    open_with_passphrase(path, PASSPHRASE, Person("Ana")).close()


def shown_texts(screen: QWidget | None) -> str:
    """All text in a screen's labels."""
    assert screen is not None
    return "\n".join(part.text() for part in screen.findChildren(QLabel))


def opened_program(start: Start, folder: Path) -> tuple[Path, Program]:
    """Return a campaign's file and a program that shows it."""
    path = closed_campaign(folder)
    program = start()
    program.show_campaign(open_with_passphrase(path, PASSPHRASE, Person("Ana")))
    return path, program
