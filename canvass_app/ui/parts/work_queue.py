"""A list of things without a decision, in the order in which they come up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QIcon

from canvass_app.ui.parts.plain_models import Index, PlainListModel

T = TypeVar("T")

SECOND_LINE = Qt.ItemDataRole.UserRole + 1
"""The role of the second, smaller line of an item."""


class WorkQueue(PlainListModel, Generic[T]):
    """Items in order; skipped ones go to the end while the page exists.

    A decided item leaves right away, before the file knows; `leave` remembers it, so that a list
    read in the meantime does not bring it back until `settled` says that the file has caught up.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[T] = []
        self._skipped: dict[str, None] = {}
        self._leaving: set[str] = set()

    def key_of(self, item: T) -> str:
        """Return the key of an item."""
        raise NotImplementedError

    def texts_of(self, item: T) -> tuple[str, str]:
        """Return the two lines that represent an item in the list."""
        raise NotImplementedError

    def icon_of(self, item: T) -> QIcon:
        """Return the icon of the item's second line."""
        raise NotImplementedError

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def look(self, index: Index, role: int) -> object:
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts_of(item)[0]
        if role == SECOND_LINE:
            return self.texts_of(item)[1]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return "\n".join(self.texts_of(item))
        if role == Qt.ItemDataRole.DecorationRole:
            return self.icon_of(item)
        return None

    def keys(self) -> list[str]:
        """Return the keys of all items in order."""
        return [self.key_of(item) for item in self.items]

    def row_of(self, key: str) -> int | None:
        """Return the position of the item with this key."""
        return next((row for row, item in enumerate(self.items) if self.key_of(item) == key), None)

    def take(self, items: Iterable[T]) -> None:
        """Show these items instead, skipped ones last, without those that are leaving."""
        here = [item for item in items if self.key_of(item) not in self._leaving]
        known = {self.key_of(item): item for item in here}
        skipped = [known[key] for key in self._skipped if key in known]
        ordered = [item for item in here if self.key_of(item) not in self._skipped] + skipped
        if [self.key_of(item) for item in ordered] == self.keys():
            self.items = ordered
            if ordered:
                self.dataChanged.emit(self.index(0), self.index(len(ordered) - 1))
            return
        self.beginResetModel()
        self.items = ordered
        self.endResetModel()

    def leave(self, keys: Sequence[str]) -> None:
        """Remove decided items from the list."""
        self._leaving.update(keys)
        going = set(keys)
        for row in range(len(self.items) - 1, -1, -1):
            if self.key_of(self.items[row]) in going:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self.items[row]
                self.endRemoveRows()

    def settled(self, keys: Iterable[str]) -> None:
        """Note that the file has caught up on items that left."""
        self._leaving.difference_update(keys)

    def leaving(self) -> list[str]:
        """Return the keys of items that left and that the file has not caught up on."""
        return list(self._leaving)

    def postpone(self, row: int) -> None:
        """Move an item to the end."""
        key, last = self.key_of(self.items[row]), len(self.items)
        self._skipped.pop(key, None)
        self._skipped[key] = None
        if row < last - 1:
            self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), last)
            self.items.append(self.items.pop(row))
            self.endMoveRows()
