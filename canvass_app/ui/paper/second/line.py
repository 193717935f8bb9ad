"""One line of paper, typed again without seeing what was typed before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from canvass_app.desk.second.entry import Wanted
from canvass_app.model.line import LineState
from canvass_app.ui.paper.typing.grid_columns import COLUMNS
from canvass_app.ui.paper.typing.grid_keys import STATE_KEYS
from canvass_app.ui.paper.typing.grid_row import STATE_WORDS
from canvass_app.ui.parts.basics import button, card, column, label, row
from canvass_app.ui.parts.flow_layout import FlowLayout
from canvass_app.ui.parts.forms import line_edit, name_field
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

_PLACES = {
    "name": (0, 0, 4), "street": (0, 4, 4), "unit": (0, 8, 1), "city": (0, 9, 3),
    "state": (1, 0, 1), "zip": (1, 1, 2), "signed_on": (1, 3, 2), "email": (1, 5, 4),
    "phone": (1, 9, 3),
}  # fmt: skip
"""Row, column and width of each field, as on the sheet."""

_MARKS = (LineState.ILLEGIBLE, LineState.CROSSED_OUT, LineState.BLANK)


class SecondLine(QWidget):
    """Emits `typed` with the id of the line and its fields, and `skipped` for a later turn."""

    typed = Signal(str, object)
    skipped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted: Wanted | None = None
        self.place = label("", "title")
        self._own = label("", "small", wrap=True)
        self._own.setProperty("tone", "warn")
        self.fields: dict[str, QLineEdit] = {}
        self._keep = button(
            tr("Next line"), self._emit, kind="main", shortcut="Ctrl+Return",
            tip=tr("Keep this line and compare it with the first entry"),
        )  # fmt: skip
        self._skip = button(
            tr("Sheet not at hand"), self.skipped.emit, shortcut="Ctrl+J",
            tip=tr("Ask for this line again at the end"),
        )  # fmt: skip
        self._marks = [self._mark_button(state) for state in _MARKS]
        self._lay_out()

    @property
    def is_touched(self) -> bool:
        """Whether anything is typed that is not saved yet."""
        return any(field.text() for field in self.fields.values())

    def ask_for(self, wanted: Wanted | None) -> None:
        """Show an empty line to type; None when there is none."""
        self.wanted = wanted
        for field in self.fields.values():
            field.clear()
        self.setEnabled(wanted is not None)
        if wanted is None:
            self.place.setText(tr("No line is waiting"))
            self._own.setText("")
            return
        self.place.setText(tr("Sheet {sheet}, line {n}", sheet=wanted.sheet, n=wanted.number))
        self._own.setText(
            tr("You typed this line the first time. It is better to leave it to someone else.")
            if wanted.own
            else ""
        )
        self._own.setVisible(wanted.own)

    def take_focus(self) -> None:
        """Focus the first field."""
        self.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(current_theme().px("gap"))
        grid.setVerticalSpacing(2)
        for part in range(12):
            grid.setColumnStretch(part, 1)
        for given in COLUMNS:
            if given.field not in _PLACES:
                continue
            at, left, width = _PLACES[given.field]
            field = self.fields[given.field] = line_edit()
            field.setMinimumWidth(0)
            caption = label(show(given.title), "small")
            caption.setBuddy(field)
            name_field(field, show(given.title))
            grid.addWidget(caption, 2 * at, left, 1, width)
            grid.addWidget(field, 2 * at + 1, left, 1, width)
            field.returnPressed.connect(partial(self._go_on, given.field))
        marks = QWidget()
        marks.setLayout(FlowLayout(*self._marks, self._skip, self._keep, last_right=True))
        self.setLayout(column(card(row(self.place, None), self._own, grid, marks), spacing=0))

    def _mark_button(self, state: LineState) -> QWidget:
        keys, words = STATE_KEYS[state], show(STATE_WORDS[state])
        made = button(f"{words[:1].upper()}{words[1:]} ({keys})", partial(self._emit, state))
        shortcut = QShortcut(QKeySequence(keys), self, partial(self._emit, state))
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return made

    def _go_on(self, name: str) -> None:
        names = list(self.fields)
        at = names.index(name) + 1
        if at < len(names):
            self.fields[names[at]].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._emit()

    def _emit(self, state: LineState = LineState.SIGNED) -> None:
        if self.wanted is None:
            return
        values = {name: field.text() for name, field in self.fields.items()}
        self.typed.emit(self.wanted.line_id, {**values, "status": state.value})
