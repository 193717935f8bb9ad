"""Drives the paper entry page like a typist: with key events to whatever has the focus."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from canvass_app.desk.destination import PAPER, PageName
from canvass_app.desk.paper.sheet_finding import sheet_contents
from canvass_app.desk.preferences import Preferences
from canvass_app.model.line import Line
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.paper.page import PaperPage
from canvass_app.ui.paper.typing.sheet_work import Mode
from tests.ui.stored import stored

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Typist:
    """A person at the keyboard in front of an open campaign."""

    def __init__(self, qtbot: QtBot, operations: Operations, preferences: Preferences) -> None:
        self.qtbot = qtbot
        self.operations = operations
        self.view = CampaignView(operations, replace(preferences, last_page=PageName.PAPER))
        qtbot.addWidget(self.view)
        self.view.resize(1366, 768)
        self.view.show()
        self.view.activateWindow()
        qtbot.waitUntil(lambda: self.view.isActiveWindow())
        self.view.go_to(PAPER)
        page = self.view.current
        assert isinstance(page, PaperPage)
        self.page = page
        qtbot.waitUntil(lambda: page.work.has_answered or page.work.mode is not Mode.NONE)
        self.settle()

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def cell(self) -> tuple[int, str]:
        """The number of the line and the field that are open for typing."""
        row = self.page.desk.grid.current_row
        assert row is not None
        assert self.page.desk.grid.editor is self.focus
        return row.number, self.page.desk.grid.current_field

    @property
    def text(self) -> str:
        """The text of the field that has the focus."""
        text: str = self.focus.property("text")
        return text

    def type(self, *parts: str | Qt.Key) -> None:
        """Type texts and plain keys, without letting anything else happen in between."""
        for part in parts:
            if isinstance(part, Qt.Key):
                QTest.keyClick(self.focus, part)
                continue
            for char in part:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, 0, NONE, char)
                    QApplication.sendEvent(self.focus, event)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.focus, key, modifiers)

    def settle(self) -> None:
        """Wait until everything is on disk and on the screen."""
        self.qtbot.waitUntil(lambda: self.operations.pending == 0)

    def start_sheet(self, number: str = "", stated: str = "") -> str:
        """Start a sheet by keyboard; return its id."""
        self.press(Qt.Key.Key_N, CTRL)
        self.qtbot.waitUntil(lambda: self.page.work.mode is Mode.DRAFT)
        self.settle()
        self.type(*([number] if number else []), Qt.Key.Key_Return)
        self.type("Ana", Qt.Key.Key_Return, "Fair", Qt.Key.Key_Return)
        self.type("6/7/2026", Qt.Key.Key_Return, stated, Qt.Key.Key_Return)
        self.settle()
        assert self.page.work.sheet is not None
        return self.page.work.sheet.id

    def stored(self, sheet_id: str = "") -> dict[int, Line]:
        """The lines of a sheet in the file, by number."""
        if not sheet_id:
            assert self.page.work.sheet is not None
            sheet_id = self.page.work.sheet.id
        contents = sheet_contents(stored(self.operations), sheet_id)
        assert contents is not None
        return {line.number: line for line in contents.lines}

    def row_text(self, number: int, field: str) -> str:
        """What the grid shows."""
        row = next(row for row in self.page.work.lines.rows if row.number == number)
        return row.text(field)

    def check(self, number: int) -> str:
        """What the Check column shows."""
        row = next(row for row in self.page.work.lines.rows if row.number == number)
        check = row.check()
        return str(check.words) if check else ""
