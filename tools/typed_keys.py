"""Keys of a keyboard, sent to whatever has the focus, as a person would press them.

`QTest.keyClicks` aborts on letters outside of ASCII, so the events are sent as they are.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication


def send_key(code: int, text: str) -> None:
    """Press and release one key; `code` is 0 for a letter that `text` tells."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        widget = QApplication.focusWidget()
        assert widget is not None
        event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(widget, event)


def type_text(app: QApplication, text: str, end: Qt.Key) -> None:
    """Type `text` and then the key `end`, and let the window follow each."""
    for code, letter in (*((0, letter) for letter in text), (end.value, "")):
        send_key(code, letter)
        app.processEvents()
