"""A campaign file that is busy for a while, as with a large import: answers come late."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from pytestqt.qtbot import QtBot

from canvass_app.ui.tasks.operations import Operations


@contextmanager
def held_up(operations: Operations) -> Iterator[None]:
    """Let nothing be answered as long as the block lasts."""
    gate = threading.Event()
    operations.ask(lambda session: gate.wait(), done=lambda _: None)
    try:
        yield
    finally:
        gate.set()


def caught_up(qtbot: QtBot, operations: Operations) -> None:
    """Wait until everything that was asked is answered."""
    idle: list[bool] = []

    def on_busy(work: object) -> None:
        idle[:] = [work is None]

    on_busy(operations._running or None)
    operations.busy.connect(on_busy)
    qtbot.waitUntil(lambda: operations.pending == 0 and idle == [True])
    operations.busy.disconnect(on_busy)
