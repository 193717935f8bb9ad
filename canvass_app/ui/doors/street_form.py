"""A form for a stretch of street: name, house numbers, side, place, and the turf."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from canvass_app.desk.doors.turfs import StreetRange
from canvass_app.ui.parts.basics import button, card, column, label, row
from canvass_app.ui.parts.forms import Form, choice, line_edit, whole_number
from canvass_app.ui.translation import tr

_HIGHEST = 999_999


class StreetForm(QWidget):
    """Emits `asked` with the turf's name and the range, and `closed`."""

    asked = Signal(str, object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.turf = line_edit(placeholder=tr("Elm Street north"))
        self.street = line_edit(placeholder=tr("Elm St"))
        self.first = whole_number(1, 1, _HIGHEST)
        self.last = whole_number(99, 1, _HIGHEST)
        self.side = choice(
            {"both": tr("Both sides"), "odd": tr("Odd numbers"), "even": tr("Even numbers")}, "both"
        )
        self.city, self.state, self.zip = line_edit(), line_edit(width=4), line_edit(width=8)
        self.list_doors = button(tr("Add these doors"), self._ask, kind="main")
        self._lay_out()

    def take_focus(self) -> None:
        """Focus the first empty field."""
        fields = (self.turf, self.street, self.zip)
        next((field for field in fields if not field.text()), self.street).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        wanted = StreetRange(
            self.street.text(), self.first.value(), self.last.value(), self.side.currentData(),
            self.city.text(), self.state.text(), self.zip.text(),
        )  # fmt: skip
        self.asked.emit(self.turf.text(), wanted)

    def _lay_out(self) -> None:
        form = Form()
        form.add(tr("Turf"), self.turf, tr("A new name creates a new turf."))
        form.add(tr("Street"), self.street)
        form.add(tr("From house number"), self.first)
        form.add(tr("To house number"), self.last)
        form.add(tr("Side"), self.side)
        form.add(tr("City"), self.city)
        form.add(tr("State"), self.state)
        form.add(tr("ZIP"), self.zip)
        close = button(tr("Close"), self.closed.emit)
        heading = label(tr("Add part of a street"), "heading")
        self.setLayout(column(card(heading, form, row(None, close, self.list_doors)), None))
