"""A short list to choose from: arrow keys and Enter, or a double click."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from canvass_app.ui.parts.plain_text import set_tip
from canvass_app.ui.parts.two_line_delegate import TwoLineDelegate
from canvass_app.ui.parts.work_queue import SECOND_LINE
from canvass_app.ui.style.icons import icon
from canvass_app.ui.style.theme import current_theme

_VALUE = Qt.ItemDataRole.UserRole + 2
_FEWEST, _MOST = 2, 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Choice:
    """An option: a text, a smaller one below it, and its value."""

    text: str
    detail: str
    value: object
    icon_name: str = ""
    color: str = "muted"


class ChoiceList(QListWidget):
    """Emits `chosen` with the value of a choice. As high as its options, within limits."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._otherwise = ""
        self.setAccessibleName(name)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()
        self.itemDoubleClicked.connect(lambda _: self.choose())

    def offer(self, choices: Sequence[Choice], otherwise: str, *, keep: bool = False) -> None:
        """Show these choices, the first one current; `otherwise` is shown if there are none.

        With `keep`, the current one stays current if it is still offered.
        """
        item = self.currentItem()
        wanted = item.text() if keep and item is not None else ""
        self.clear()
        self._otherwise = "" if choices else otherwise
        self.setAccessibleDescription(self._otherwise)
        for choice in choices:
            item = QListWidgetItem(choice.text)
            item.setData(SECOND_LINE, choice.detail)
            item.setData(_VALUE, choice.value)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.text}\n{choice.detail}")
            set_tip(item, f"{choice.text}\n{choice.detail}")
            if choice.icon_name:
                item.setIcon(icon(choice.icon_name, choice.color))
            self.addItem(item)
        texts = [choice.text for choice in choices]
        self.setCurrentRow(texts.index(wanted) if wanted in texts else 0)
        self._fit()

    def choose(self) -> None:
        """Choose the current one."""
        item = self.currentItem()
        if item is not None:
            self.chosen.emit(item.data(_VALUE))

    def step(self, by: int) -> None:
        """Make the next or previous choice current."""
        self.setCurrentRow(max(0, min(self.currentRow() + by, self.count() - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.choose()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._otherwise:
            painter = QPainter(self.viewport())
            painter.setPen(current_theme().color("muted"))
            pad = current_theme().px("pad")
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(
                self.viewport().rect().adjusted(pad, 0, -pad, 0),
                int(flags) | int(Qt.TextFlag.TextWordWrap),
                self._otherwise,
            )
            painter.end()

    def _fit(self) -> None:
        rows = max(_FEWEST, min(self.count(), _MOST))
        self.setFixedHeight(current_theme().px("row") * 3 // 2 * rows + 8)
