"""The list of pages at the left, and the lock below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from canvass_app.desk.destination import Destination, PageName
from canvass_app.ui.frame.pages import PageEntry
from canvass_app.ui.parts.basics import PressedByEnter, label
from canvass_app.ui.parts.plain_text import set_tip
from canvass_app.ui.style.icons import icon
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr


class Sidebar(QFrame):
    """Emits `chosen` with the `Destination` of a page, and `lock_asked`."""

    chosen = Signal(object)
    lock_asked = Signal()

    def __init__(self, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setAccessibleName(tr("Pages"))
        self.setFixedWidth(current_theme().px("side_width"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, current_theme().px("gap"))
        layout.setSpacing(0)
        layout.addWidget(label("Canvass", "brand"))
        self._group = QButtonGroup(self)
        self._buttons: dict[PageName, QPushButton] = {}
        self._area = self._scrolling(entries)
        layout.addWidget(self._area, 1)
        lock = self._plain_button(tr("Lock"), "lock")
        set_tip(lock, tr("Close the file and ask for the passphrase (Ctrl+L)"))
        lock.clicked.connect(self.lock_asked)
        layout.addWidget(lock)

    def mark(self, name: PageName) -> None:
        """Show which page is open."""
        self._buttons[name].setChecked(True)
        self._area.ensureWidgetVisible(self._buttons[name])

    def _scrolling(self, entries: Sequence[PageEntry]) -> QScrollArea:
        """Return the buttons of the pages, in an area that shrinks on low screens."""
        holder = QWidget()
        holder.setObjectName("navigation")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for position, entry in enumerate(entries, start=1):
            column.addWidget(self._button(entry, position))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        return area

    def _button(self, entry: PageEntry, position: int) -> QPushButton:
        made = self._plain_button(show(entry.title), entry.icon_name)
        made.setCheckable(True)
        keys = QKeySequence(f"Ctrl+{position}")
        native = keys.toString(QKeySequence.SequenceFormat.NativeText)
        set_tip(made, f"{show(entry.title)} ({native})")
        made.clicked.connect(lambda: self.chosen.emit(Destination(entry.name)))
        self._group.addButton(made)
        self._buttons[entry.name] = made
        return made

    def _plain_button(self, text: str, icon_name: str) -> QPushButton:
        made = PressedByEnter(f"  {text}")
        made.setAccessibleName(text)
        made.setIcon(icon(icon_name, "on_side"))
        size = current_theme().px("icon") + 2
        made.setIconSize(QSize(size, size))
        return made
