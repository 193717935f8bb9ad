"""The list at the left of a review: it always has a current item unless it is empty."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from canvass_app.ui.parts.plain_models import Index
from canvass_app.ui.parts.two_line_delegate import TwoLineDelegate
from canvass_app.ui.parts.work_queue import WorkQueue
from canvass_app.ui.style.theme import current_theme

T = TypeVar("T")


class QueueList(QListView, Generic[T]):
    """Shows a `WorkQueue`; emits `moved` once whenever another item, or none, is current."""

    moved = Signal()

    def __init__(self, queue: WorkQueue[T], name: str) -> None:
        super().__init__()
        self.queue = queue
        self._quiet = False
        self.setModel(queue)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumWidth(current_theme().px("row") * 4)

    @property
    def current(self) -> T | None:
        """The item that is being looked at."""
        row = self.currentIndex().row()
        return self.queue.items[row] if 0 <= row < len(self.queue.items) else None

    @property
    def current_key(self) -> str:
        """The key of the current item; empty if there is none."""
        item = self.current
        return "" if item is None else self.queue.key_of(item)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._quiet:
            self.moved.emit()

    def step(self, by: int) -> None:
        """Go to the next or the previous item."""
        self._go_to(self.currentIndex().row() + by)

    def take(self, items: Iterable[T], prefer: str = "") -> None:
        """Show these items; `prefer` becomes current if it is there, else the current one stays."""
        wanted, row = prefer or self.current_key, max(0, self.currentIndex().row())
        self._quiet = True
        self.queue.take(items)
        found = self.queue.row_of(wanted)
        self._go_to(row if found is None else found)
        self._quiet = False
        self.moved.emit()

    def leave(self, keys: Sequence[str]) -> None:
        """Remove decided items; the one that followed becomes current."""
        going, here = set(keys), self.currentIndex().row()
        before = sum(1 for key in self.queue.keys()[: max(0, here)] if key in going)
        self._quiet = True
        self.queue.leave(keys)
        self._go_to(here - before)
        self._quiet = False
        self.moved.emit()

    def postpone(self) -> None:
        """Move the current item to the end and go to the one that followed."""
        row = self.currentIndex().row()
        if row < 0:
            return
        self._quiet = True
        self.queue.postpone(row)
        self._go_to(row if row < len(self.queue.items) - 1 else 0)
        self._quiet = False
        self.moved.emit()

    def _go_to(self, row: int) -> None:
        count = len(self.queue.items)
        if count:
            index = self.queue.index(max(0, min(row, count - 1)))
            self.setCurrentIndex(index)
            self.scrollTo(index)
