"""Buttons side by side that wrap to the next row when a row is full, like words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from canvass_app.ui.style.theme import current_theme


class FlowLayout(QLayout):
    """Lays out `parts` in rows from the left; hidden ones take no space.

    With `last_right`, the last one is at the right end of its row.
    """

    def __init__(self, *parts: QWidget, last_right: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._last_right = last_right
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(current_theme().px("gap"))
        for part in parts:
            self.addWidget(part)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the parts within the width of `rect`; return the height they take."""
        x, y, row_height = rect.x(), rect.y(), 0
        items = self._shown()
        for item in items:
            hint = item.sizeHint()
            if x > rect.x() and x + hint.width() > rect.x() + rect.width():
                x, y, row_height = rect.x(), y + row_height + self.spacing(), 0
            if move:
                width = min(hint.width(), rect.width())
                at_end = self._last_right and item is items[-1]
                left = rect.x() + rect.width() - width if at_end else x
                item.setGeometry(QRect(left, y, width, hint.height()))
            x += hint.width() + self.spacing()
            row_height = max(row_height, hint.height())
        return y + row_height - rect.y()


class FlowBox(QWidget):
    """Parts in a `FlowLayout` that is never lower than its rows, wherever it is.

    Layouts that shrink before they scroll don't ask for the height at a given width.
    """

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._flow = FlowLayout(*parts)
        self.setLayout(self._flow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self._flow.heightForWidth(self.width()))
