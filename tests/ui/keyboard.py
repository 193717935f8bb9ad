"""Using a page like its user: keys go to whatever has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

PLAIN = Qt.KeyboardModifier.NoModifier


def show_page(qtbot: QtBot, page: QWidget) -> None:
    """Show a page in an active window of the smallest size it must work at."""
    qtbot.addWidget(page)
    page.resize(1084, 690)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def focused() -> QWidget:
    """Return the widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key in the focused widget."""
    QTest.keyClick(focused(), key, modifier)


def type_text(text: str) -> None:
    """Type any text, in any script, into the focused widget."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focused(), QKeyEvent(kind, 0, PLAIN, letter))


def click(widget: QWidget) -> None:
    """Click on a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
