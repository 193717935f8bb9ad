"""A long notice takes a few lines of the window, and all of it can be read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from canvass_app.ui.parts.offer_strip import OfferStrip
from canvass_app.ui.parts.scrolling_text import ScrollingText


def test_a_long_notice_scrolls_and_leaves_room_for_the_page(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    strip = OfferStrip("I have read this", lambda: None)
    page = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(strip)
    layout.addWidget(page, 1)
    window.resize(600, 500)
    window.show()
    words = strip.findChild(ScrollingText)
    assert isinstance(words, ScrollingText)

    strip.offer("One sentence.")
    qtbot.waitUntil(strip.isVisible)
    assert words.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert not words.verticalScrollBar().maximum()

    strip.offer("\n".join(f"The file {number} was not finished." for number in range(100)))
    bar = words.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert page.height() > 200
    assert strip.action.visibleRegion().boundingRect() == strip.action.rect()
    words.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(words, Qt.Key.Key_PageDown)
    assert bar.value() > 0
