"""A campaign file that is busy for a while, as with a large import, or on a failing disk."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pytestqt.qtbot import QtBot

from canvass_app.desk.destination import PAPER
from canvass_app.desk.session import Session
from canvass_app.store.driver import sqlite3
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.operations.operations import Operations
from tests.ui.conftest import Opened
from tests.ui.keyboard import show_page


@contextmanager
def held_up(operations: Operations) -> Iterator[None]:
    """Hold back all answers inside the block."""
    gate = threading.Event()
    operations.ask(lambda session: gate.wait(), done=lambda _: None)
    try:
        yield
    finally:
        gate.set()


def caught_up(qtbot: QtBot, operations: Operations) -> None:
    """Wait until everything that was requested is answered."""
    qtbot.waitUntil(lambda: operations.pending == 0 and operations.working is None)


@contextmanager
def broken_disk(operations: Operations) -> Iterator[None]:
    """Make everything requested from the file inside the block fail, as with a failing disk."""
    before: list[Any] = []

    def fail(*_: object) -> object:
        raise sqlite3.OperationalError("disk I/O error")

    def break_it(session: Session) -> None:
        before.append(session.db.conn.row_factory)
        session.db.conn.row_factory = fail

    def mend_it(session: Session) -> None:
        session.db.conn.row_factory = before.pop()

    operations.ask(break_it, done=lambda _: None)
    yield
    operations.ask(mend_it, done=lambda _: None)


def window_at_paper_entry(qtbot: QtBot, opened: Opened) -> CampaignView:
    """Return an idle campaign window that shows paper entry."""
    window = CampaignView(*opened)
    show_page(qtbot, window)
    window.resize(1366, 768)
    window.go_to(PAPER)
    caught_up(qtbot, opened[0])
    return window
