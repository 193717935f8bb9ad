"""The same line as a form: one field below another, for large letters and long texts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from canvass_app.model.line import LineState
from canvass_app.ui.paper.typing.grid_columns import COLUMNS, FIRST, LAST
from canvass_app.ui.paper.typing.grid_keys import STATE_KEYS
from canvass_app.ui.paper.typing.grid_row import GridRow
from canvass_app.ui.paper.typing.lines_grid import LinesGrid
from canvass_app.ui.parts.basics import card, column, label, repolish
from canvass_app.ui.parts.forms import Form
from canvass_app.ui.parts.shrinking_scroll_area import ShrinkingScrollArea
from canvass_app.ui.parts.text_field import TextField
from canvass_app.ui.translation import show, tr

_FIELDS = tuple(shown.field for shown in COLUMNS[FIRST : LAST + 1])
_STATES = {Qt.Key[f"Key_{name}"]: state for state, name in STATE_KEYS.items()}


class LineForm(QWidget):
    """Types into rows of the same `LinesGrid` as the grid, and saves nothing itself.

    Emits `row_entered` with the position of a row, `marked` as the grid does, and `left` with
    position and field when F4 is pressed again.
    """

    row_entered = Signal(int)
    marked = Signal(object, object)
    left = Signal(int, str)

    def __init__(self, lines: LinesGrid) -> None:
        super().__init__()
        self._lines = lines
        self._at = 0
        self._heading = label("", "heading")
        self._check = label("", "muted", wrap=True)
        self.fields = {name: TextField() for name in _FIELDS}
        form = Form()
        for shown in COLUMNS[FIRST : LAST + 1]:
            form.add(show(shown.title), self.fields[shown.field])
        hint = label(
            tr("Enter: next field · Page Up and Page Down: previous and next line · F5 to "
               "F9: what the paper shows · F4: back to the grid"),
            "small", wrap=True,
        )  # fmt: skip
        area = ShrinkingScrollArea(card(self._heading, form, self._check, hint), shrink=False)
        area.inner.addStretch(1)
        self.setLayout(column(area))
        for name, field in self.fields.items():
            field.installEventFilter(self)
            field.editingFinished.connect(partial(self._commit, name))
        lines.dataChanged.connect(self._show)
        lines.modelReset.connect(self._on_reset)

    @property
    def row(self) -> GridRow | None:
        """The line in the form."""
        return self._lines.rows[self._at] if 0 <= self._at < len(self._lines.rows) else None

    def open_at(self, at: int, field: str) -> None:
        """Show a line and focus a field of it."""
        self._lines.make_room()
        self._at = max(0, min(at, len(self._lines.rows) - 1))
        self._show()
        place = self.fields.get(field, self.fields[_FIELDS[0]])
        place.setFocus()
        place.selectAll()
        self.row_entered.emit(self._at)

    def commit_editor(self) -> None:
        """Commit what is in the field being typed in."""
        for name in self.fields:
            self._commit(name)

    def eventFilter(self, watched: object, event: object) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            name = next((n for n, field in self.fields.items() if field is watched), "")
            if name and self._take_key(name, event):
                return True
        return False

    def _take_key(self, name: str, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._next(name)
        elif key == Qt.Key.Key_PageDown:
            self._step(1, name)
        elif key == Qt.Key.Key_PageUp:
            self._step(-1, name)
        elif key == Qt.Key.Key_F4:
            self.commit_editor()
            self.left.emit(self._at, name)
        elif key in _STATES:
            self._mark(_STATES[key])
        else:
            return False
        return True

    def _next(self, name: str) -> None:
        self._commit(name)
        row = self.row
        after = _FIELDS[_FIELDS.index(name) + 1 :]
        filled = row.by_program if row is not None else set()
        following = next((field for field in after if field not in filled), None)
        if following is None:
            self.open_at(self._at + 1, _FIELDS[0])
        else:
            self.fields[following].setFocus()
            self.fields[following].selectAll()

    def _step(self, by: int, name: str) -> None:
        self.commit_editor()
        self.open_at(self._at + by, name)

    def _mark(self, state: LineState) -> None:
        self.commit_editor()
        row = self.row
        if row is not None and not (row.is_empty and state is LineState.SIGNED):
            self.marked.emit(row, state)
            self._show()

    def _commit(self, name: str) -> None:
        field, row = self.fields[name], self.row
        if row is None or not field.isModified():
            return
        text = field.text()
        field.setModified(False)
        self._lines.type_text(row, name, text)
        self._show()

    def _on_reset(self) -> None:
        self._at = 0
        for field in self.fields.values():
            field.setModified(False)
        self._show()

    def _show(self) -> None:
        row = self.row
        if row is None:
            return
        self._heading.setText(tr("Line {n}", n=row.number))
        for name, field in self.fields.items():
            if not field.is_touched:
                field.settle(row.text(name))
            carried = "true" if name in row.by_program else "false"
            if field.property("carried") != carried:
                field.setProperty("carried", carried)
                repolish(field)
        check = row.check()
        found = [show(words) for words in row.problems()]
        self._check.setText("\n".join([show(check.words), *found]) if check else "")
