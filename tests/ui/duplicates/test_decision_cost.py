"""One decision on a pair needs few queries, and so does the page that shows the next one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canvass_app.desk.session import Session
from canvass_app.store.driver import Database
from canvass_app.ui.duplicates.page import DuplicatesPage
from canvass_app.ui.duplicates.pairs_queue import PairsQueue
from canvass_app.ui.operations.operations import Operations
from tests.support.statements import counting
from tests.ui.conftest import Opened
from tests.ui.keyboard import press, show_page
from tests.ui.stored import stored

MOST = 60


@pytest.mark.parametrize("key", [Qt.Key.Key_M, Qt.Key.Key_K])
def test_a_decision_asks_the_file_at_most_sixty_things(
    qtbot: QtBot, opened: Opened, key: Qt.Key
) -> None:
    page = DuplicatesPage(*opened)
    pairs = page.review.queue.queue
    assert isinstance(pairs, PairsQueue)
    with qtbot.waitSignal(pairs.arrived):
        show_page(qtbot, page)
    page.take_focus()
    operations = page.operations
    at_rest(qtbot, operations)
    before = len(pairs.items)
    with counting(writing(qtbot, operations), stored(operations)) as counted:
        # The pair disappears right away; then the list is read again, and the visible lines.
        with qtbot.waitSignal(pairs.arrived), qtbot.waitSignal(page.review.loaded):
            press(key)
        at_rest(qtbot, operations)
    assert len(pairs.items) < before
    assert len(counted.statements) <= MOST, str(counted)


def writing(qtbot: QtBot, operations: Operations) -> Database:
    """Return the connection of the thread that owns the file."""
    found: list[Session] = []
    operations.ask(lambda session: session, done=found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0].db


def at_rest(qtbot: QtBot, operations: Operations) -> None:
    """Wait until nothing is being saved or read, and no follow-up work is left."""
    QApplication.processEvents()
    qtbot.waitUntil(lambda: operations.pending == 0 and operations.working is None)
    QApplication.processEvents()
    assert operations.pending == 0
