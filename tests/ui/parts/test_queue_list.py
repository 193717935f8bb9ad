"""The list of a queue has a current item through everything that happens to its items."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from canvass_app.ui.parts.queue_list import QueueList
from canvass_app.ui.parts.work_queue import WorkQueue


class Letters(WorkQueue[str]):
    def key_of(self, item: str) -> str:
        return item

    def texts_of(self, item: str) -> tuple[str, str]:
        return item, ""

    def icon_of(self, item: str) -> QIcon:
        return QIcon()


def test_there_is_a_current_item_while_there_is_one_at_all(qtbot: QtBot) -> None:
    shown = QueueList(Letters(), "Letters")
    qtbot.addWidget(shown)
    assert shown.current is None
    seen: list[str | None] = []
    for letters in ("abc", "xbc", "xyz", "x", "abc"):
        shown.take(letters)
        seen.append(shown.current)
    shown.take("abc", prefer="c")
    seen.append(shown.current)
    shown.postpone()
    seen.append(shown.current)
    shown.step(99)
    seen.append(shown.current)
    assert seen == ["a", "x", "x", "x", "a", "c", "a", "c"]
    shown.take("")
    assert shown.current is None
