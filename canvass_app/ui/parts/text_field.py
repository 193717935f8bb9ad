"""A one-line field that uses Ctrl+Z for its own text first, and then leaves it to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QLineEdit

from canvass_app.text.fold import clean_written


class TextField(QLineEdit):
    """Qt's own field swallows undo and redo even when it has nothing to undo."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.composing = False
        self._rest = ""

    @property
    def rest(self) -> str:
        """What is suggested after the text; the right arrow key accepts it."""
        return self._rest if self._shows_rest() else ""

    def suggest(self, rest: str) -> None:
        """Show `rest`, grayed out, after what is typed. It is not part of the text."""
        if rest != self._rest:
            self._rest = rest
            self.update()

    @property
    def is_touched(self) -> bool:
        """Whether a person is in the middle of typing here."""
        return self.isModified() or self.composing

    def settle(self, text: str) -> None:
        """Show what is saved, with nothing left to undo in the field itself."""
        if text != self.text():
            self.setText(text)
        self.setModified(False)

    def forget(self) -> None:
        """Leave the text as it is, with nothing to undo or redo in the field itself."""
        if self.isUndoAvailable() or self.isRedoAvailable():
            at = self.cursorPosition()
            self.setText(self.text())
            self.setCursorPosition(at)

    def put(self, text: str) -> None:
        """Replace the whole text as if it had been typed."""
        self.selectAll()
        self.insert(text)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo_here = event.matches(QKeySequence.StandardKey.Undo) and not self._can_undo()
            redo_here = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo_here or redo_here:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_End) and self.rest:
            self.insert(self.rest)
            self.textEdited.emit(self.text())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_plain()
        elif event.matches(QKeySequence.StandardKey.Copy) and not self.hasSelectedText():
            QGuiApplication.clipboard().setText(self.text())
        else:
            super().keyPressEvent(event)

    def paste_plain(self) -> None:
        """Insert the clipboard's text as one line without control characters."""
        self.insert(clean_written(QGuiApplication.clipboard().text()))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self.composing = bool(event.preeditString())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.rest:
            painter = QPainter(self)
            painter.setFont(self.font())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            cursor = self.cursorRect()
            place = self.rect().adjusted(cursor.center().x() + 1, 0, 0, 0)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), self.rest)
            painter.end()

    def _shows_rest(self) -> bool:
        at_end = self.cursorPosition() == len(self.text())
        return at_end and self.hasFocus() and not self.hasSelectedText() and not self.composing

    def _can_undo(self) -> bool:
        return self.isModified() and self.isUndoAvailable()
