"""A button that names the sheet on the screen, and opens a list of all sheets to search in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QPushButton, QWidget

from canvass_app.desk.paper.sheet_finding import SheetEntry, SheetState
from canvass_app.ui.paper.typing.sheet_list import STATE_LOOK, SheetList, state_words
from canvass_app.ui.parts.basics import button, column, label
from canvass_app.ui.parts.forms import line_edit, name_field
from canvass_app.ui.style.icons import icon
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

_WIDTH, _HEIGHT = 460, 380
_LONGEST = 24
_WITH_LINE = re.compile(r"(?P<sheet>.*\S)[ .](?P<line>[0-9]{1,4})")


class SheetPopup(QFrame):
    """A search field above the list of sheets. Enter or a click chooses, Esc closes.

    `chosen` carries the sheet's id and the number of a line, 0 if none was given: “41.7” and “41 7”
    are line 7 of sheet 41.
    """

    chosen = Signal(str, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName(tr("Sheets"))
        self._line = 0
        self.sheets = SheetList(self)
        self.search = line_edit(placeholder=tr("Number (41.7 for its line 7), circulator or place"))
        name_field(self.search, tr("Search sheets"))
        self.view = QListView()
        self.view.setModel(self.sheets)
        self.view.setUniformItemSizes(True)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        side = current_theme().px("icon")
        self.view.setIconSize(QSize(side, side))
        name_field(self.view, tr("Sheets"))
        self.nothing = label(tr("No matching sheet."), "muted")
        inside = column(self.search, self.view, self.nothing)
        pad = current_theme().px("gap")
        inside.setContentsMargins(pad, pad, pad, pad)
        self.setLayout(inside)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._choose)
        self.view.activated.connect(self._choose)
        self.view.clicked.connect(self._choose)

    def open_below(self, anchor: QWidget) -> None:
        """Show the list below a widget and focus the search."""
        scale = current_theme().px("font") / 14
        room = anchor.window().size()
        self.resize(
            min(round(_WIDTH * scale), room.width() - 40),
            min(round(_HEIGHT * scale), room.height() - 120),
        )
        self.search.clear()
        below = anchor.mapToGlobal(QPoint(0, anchor.height() + 2))
        window = anchor.window()
        corner = window.mapToGlobal(QPoint(window.width() - self.width() - 8, 8))
        self.move(min(below.x(), corner.x()), max(below.y(), corner.y()))
        self.show()
        self.search.setFocus()

    def load(self, entries: Sequence[SheetEntry]) -> None:
        """Show these sheets; the one selected with the arrow keys stays selected."""
        row = self.view.currentIndex().row()
        chosen = self.sheets.entry(row) if row > 0 else None
        self.sheets.load(entries)
        self._narrow(self.search.text())
        if chosen is not None:
            self._select(self.sheets.row_of(chosen.sheet.id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = moves.get(Qt.Key(event.key()))
            if step:
                self._select(self.view.currentIndex().row() + step)
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, words: str) -> None:
        self.sheets.narrow(words)
        self._line = 0
        match = _WITH_LINE.fullmatch(words)
        if match and self.sheets.narrow_to_number(match["sheet"]):
            self._line = int(match["line"])
        self.nothing.setVisible(self.sheets.rowCount() == 0)
        self._select(0)

    def _select(self, at: int) -> None:
        if 0 <= at < self.sheets.rowCount():
            self.view.setCurrentIndex(self.sheets.index(at))

    def _choose(self, index: QModelIndex | None = None) -> None:
        entry = self.sheets.entry(self.view.currentIndex().row())
        if entry is not None:
            self.hide()
            self.chosen.emit(entry.sheet.id, self._line)


class SheetChooser(QWidget):
    """Emits `asked` when the list is opened (then it is loaded) and `chosen` like the popup."""

    asked = Signal()
    chosen = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.button: QPushButton = button(
            tr("Sheets"), self.open, shortcut="Ctrl+G", tip=tr("Go to another sheet or line")
        )
        side = current_theme().px("icon")
        self.button.setIconSize(QSize(side, side))
        self.popup = SheetPopup(self)
        self.popup.chosen.connect(self.chosen)
        inside = column(self.button)
        self.setLayout(inside)

    def open(self) -> None:
        """Ask for the list and show it."""
        self.asked.emit()
        self.popup.open_below(self.button)

    def name_sheet(self, number: str, state: SheetState) -> None:
        """Show which sheet is on the screen and its state."""
        picture, tone = STATE_LOOK[state]
        shown = number if len(number) <= _LONGEST else f"{number[:_LONGEST]}…"
        self._show(tr("Sheet {sheet}: {state}", sheet=shown, state=state_words(state)))
        self.button.setIcon(icon(picture, tone))

    def name_new(self) -> None:
        """Show that a new sheet is being started."""
        self._show(tr("New sheet, not started"))
        self.button.setIcon(icon("add"))

    def _show(self, text: str) -> None:
        self.button.setText(f"{text}  ▾")
        self.button.setAccessibleName(tr("{sheet}. Go to another sheet", sheet=text))
