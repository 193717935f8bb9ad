"""Finds and uses the fields of the settings page like a person."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from canvass_app.model.campaign import Campaign
from canvass_app.store import queries
from canvass_app.ui.settings.page import SettingsPage
from tests.ui.stored import stored


def named(page: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = page.findChildren(kind)
    return next(w for w in found if w.accessibleName() == name and w.isVisible())


def field_named(page: QWidget, name: str) -> QLineEdit:
    found = named(page, QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    QTest.mouseClick(named(page, QPushButton, name), Qt.MouseButton.LeftButton)


def open_tab(page: SettingsPage, title: str) -> QWidget:
    tabs = page.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex([tabs.tabText(n) for n in range(tabs.count())].index(title))
    found = tabs.currentWidget()
    assert found is not None
    return found


def type_over(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def stored_campaign(page: SettingsPage) -> Campaign:
    return queries.campaign.campaign(stored(page.operations))


def visible_words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def choose(qtbot: QtBot, field: QWidget, text: str) -> None:
    assert isinstance(field, QComboBox)
    field.setFocus()
    while field.currentText() != text:
        before = field.currentText()
        key = Qt.Key.Key_Down if field.findText(text) > field.currentIndex() else Qt.Key.Key_Up
        QTest.keyClick(field, key)
        assert field.currentText() != before
