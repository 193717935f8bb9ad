"""Typing in a printed walk list: its number, then one letter per line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from canvass_app.desk.doors.walk_lists import WalkListPage, outcome_of_code
from canvass_app.model.door import OUTCOME_CODES, DoorOutcome, outcome_words
from canvass_app.ui.parts.basics import button, card, column, label, row
from canvass_app.ui.parts.forms import line_edit, mark_invalid, name_field
from canvass_app.ui.parts.keyboard import has_keyboard
from canvass_app.ui.parts.shrinking_scroll_area import ShrinkingScrollArea
from canvass_app.ui.translation import show, tr


class WalkListForm(QWidget):
    """Emits `list_asked` with a number, `typed` with the list's id and outcomes, and `closed`."""

    list_asked = Signal(str)
    typed = Signal(str, object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._list: WalkListPage | None = None
        self.number = line_edit(placeholder="W-1", width=8)
        name_field(self.number, tr("Number on the printed list"))
        self.number.returnPressed.connect(lambda: self.list_asked.emit(self.number.text()))
        self.codes: list[QLineEdit] = []
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setColumnStretch(2, 1)
        self.save = button(tr("Save these outcomes"), self._save, kind="main")
        self._lay_out()
        self.forget()

    def forget(self) -> None:
        """Show no list."""
        self._list = None
        self._clear()
        self.save.setEnabled(False)

    def show_list(self, page: WalkListPage) -> None:
        """Show the lines of a list for typing; typing that has started continues."""
        if self.list_id == page.walk_list.id and any(code.text() for code in self.codes):
            return
        self._list = page
        self._clear()
        for line, door in enumerate(page.doors, 1):
            code = QLineEdit()
            code.setMaxLength(1)
            code.setFixedWidth(code.fontMetrics().averageCharWidth() * 3 + 24)
            name_field(code, tr("Line {n}, {address}", n=line, address=door.address))
            code.textEdited.connect(lambda _, at=line - 1: self._on_letter(at))
            self._grid.addWidget(label(str(line), "muted"), line, 0)
            self._grid.addWidget(code, line, 1)
            self._grid.addWidget(label(door.address), line, 2)
            # Qt would show it only at the next turn of the event loop; hidden fields take no keys.
            code.show()
            self.codes.append(code)
        self.save.setEnabled(True)
        if self.codes and has_keyboard(self):
            self.codes[0].setFocus()

    @property
    def list_id(self) -> str:
        """The id of the list shown, empty for none."""
        return self._list.walk_list.id if self._list is not None else ""

    def outcomes(self) -> dict[int, DoorOutcome]:
        """Return what was typed, by line."""
        found = {n: outcome_of_code(code.text()) for n, code in enumerate(self.codes, 1)}
        return {n: outcome for n, outcome in found.items() if outcome is not None}

    def take_focus(self) -> None:
        """Focus the place where typing continues."""
        (self.codes[0] if self.codes else self.number).setFocus()

    def _on_letter(self, at: int) -> None:
        code = self.codes[at]
        wrong = bool(code.text()) and outcome_of_code(code.text()) is None
        mark_invalid(code, wrong)
        if wrong:
            code.selectAll()
            return
        code.setText(code.text().upper())
        if code.text() and at + 1 < len(self.codes):
            self.codes[at + 1].setFocus()
        elif code.text():
            self.save.setFocus()

    def _save(self) -> None:
        if self._list is not None:
            self.typed.emit(self._list.walk_list.id, self.outcomes())

    def _clear(self) -> None:
        self.codes.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

    def _lay_out(self) -> None:
        letters = ", ".join(
            f"{code} {show(outcome_words(outcome))}" for code, outcome in OUTCOME_CODES.items()
        )
        close = button(tr("Close"), self.closed.emit)
        head = card(
            label(tr("Type a printed walk list"), "heading"),
            row(label(tr("Number")), self.number, None),
            label(
                tr("Type the number at the top of the list and press Enter, then one letter for "
                   "each line: {letters}. Leave a line empty where nobody knocked.",
                   letters=letters),
                "small", wrap=True,
            ),
        )  # fmt: skip
        area = ShrinkingScrollArea(head, card(self._rows), shrink=False)
        area.inner.addStretch(1)
        layout = column(area, row(None, close, self.save))
        layout.setStretch(0, 1)
        self.setLayout(layout)
