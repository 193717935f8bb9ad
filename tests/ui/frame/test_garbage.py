"""Widgets are destroyed on the window's thread, whatever the other threads do."""

from __future__ import annotations

import threading
import weakref

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from canvass_app.desk.session import Session
from canvass_app.model.progress import Progress
from canvass_app.model.words import say
from tests.ui.conftest import Opened

_MANY = 200_000
"""Enough allocations in a row to make Python collect many times."""


class _Card(QWidget):
    """A widget that Python frees only by collecting, since it refers to itself."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def test_a_long_job_takes_no_widget_down(qtbot: QtBot, opened_empty: Opened) -> None:
    operations, _ = opened_empty
    threads: list[int] = []
    held: list[list[list[int]]] = []

    def allocate(session: Session, progress: Progress) -> list[list[int]]:
        return [[number] for number in range(_MANY)]

    weakref.finalize(_Card(), lambda: threads.append(threading.get_ident()))
    operations.ask_long(say("Reading"), allocate, done=held.append)
    qtbot.waitUntil(lambda: bool(held and threads))
    assert threads == [threading.get_ident()]


def test_what_a_job_calls_back_is_let_go_on_the_window_s_thread(
    qtbot: QtBot, opened_empty: Opened
) -> None:
    operations, _ = opened_empty
    threads: list[int] = []

    class Page:
        def __init__(self) -> None:
            self.heard: list[int] = []

    def ask() -> None:
        page = Page()
        weakref.finalize(page, lambda: threads.append(threading.get_ident()))
        operations.ask(lambda session: len(page.heard), done=page.heard.append)

    for _ in range(50):
        ask()
    qtbot.waitUntil(lambda: len(threads) == 50)
    assert set(threads) == {threading.get_ident()}
