"""Differences between the two entries of a line, settled by a person with the paper in hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from canvass_app.desk.second.report import Difference
from canvass_app.model.line import LineState
from canvass_app.model.second_entry import Pick
from canvass_app.ui.paper.typing.grid_columns import COLUMNS
from canvass_app.ui.paper.typing.grid_row import STATE_WORDS
from canvass_app.ui.parts.basics import button, card, column, label
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.flow_layout import FlowLayout
from canvass_app.ui.parts.forms import line_edit, name_field
from canvass_app.ui.parts.rows_table import Cell, Column, RowsModel
from canvass_app.ui.translation import show, tr

_MOST_ROWS = 8


class SecondDifferences(QWidget):
    """A table of open differences. Emits `settled` with line, field, `Pick` and other text."""

    settled = Signal(str, str, object, str)

    def __init__(self) -> None:
        super().__init__()
        self.model = RowsModel(_columns(), self)
        self.table = DataTable(self.model, tr("Differences to settle"), wide=(3, 4))
        self._leaving: set[tuple[str, str]] = set()
        self.other = line_edit(placeholder=tr("what the paper says"), width=18)
        name_field(self.other, tr("What the paper says"))
        self._buttons = [
            button(tr("1  First is right"), partial(self._settle, Pick.FIRST)),
            button(tr("2  Second is right"), partial(self._settle, Pick.SECOND)),
            button(tr("3  Other"), self._settle_other),
        ]
        self._nothing = label(tr("No differences are waiting."), "muted", wrap=True)
        self._head = label("", "heading")
        tools = QWidget()
        tools.setLayout(FlowLayout(*self._buttons, self.other))
        self._tools = tools
        frame = card(self._head, self._nothing, self.table, tools)
        self.setLayout(column(frame))
        self.other.returnPressed.connect(self._settle_other)
        for keys, action in (
            ("1", partial(self._settle, Pick.FIRST)),
            ("2", partial(self._settle, Pick.SECOND)),
            ("3", self.other.setFocus),
        ):
            made = QShortcut(QKeySequence(keys), self.table, action)
            made.setContext(Qt.ShortcutContext.WidgetShortcut)

    def show_differences(self, found: tuple[Difference, ...]) -> None:
        """Show the open differences; the current row stays, or the next one takes its place.

        What was settled here disappears right away, and does not come back before the file has it.
        """
        current, at = self._current(), max(0, self.table.currentIndex().row())
        found = tuple(each for each in found if _key(each) not in self._leaving)
        keys = [_key(each) for each in found]
        self.model.set_rows(found)
        if current is not None and _key(current) in keys:
            at = keys.index(_key(current))
        else:
            self.other.clear()
        for part in (self.table, self._tools):
            part.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._head.setText(tr("Differences to settle: {count}", count=len(found)))
        if found:
            self.table.fit_height(_MOST_ROWS)
            self.table.selectRow(min(at, len(found) - 1))

    def let_go(self, line_id: str = "", field: str = "") -> None:
        """Note that the file has settled a difference, or refused to; by default, all of them."""
        self._leaving -= {(line_id, field)} if line_id else set(self._leaving)

    def _current(self) -> Difference | None:
        at = self.table.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def _settle(self, pick: Pick, other: str = "") -> None:
        found = self._current()
        if found is not None:
            self._leaving.add(_key(found))
            self.show_differences(tuple(self.model.rows))
            self.settled.emit(found.line.id, found.field, pick, other)

    def _settle_other(self) -> None:
        found, text = self._current(), self.other.text().strip()
        if found is None:
            return
        if not text or found.field == "status":
            self.other.setFocus()
            return
        self.other.clear()
        self._settle(Pick.OTHER, text)
        self.table.setFocus()


def _key(found: Difference) -> tuple[str, str]:
    return found.line.id, found.field


def _columns() -> list[Column[Difference]]:
    return [
        Column(tr("Sheet"), lambda found: Cell(found.sheet)),
        Column(tr("Line"), lambda found: Cell(str(found.line.number), number=True), number=True),
        Column(tr("Field"), lambda found: Cell(field_title(found.field))),
        Column(tr("First entry"), lambda found: Cell(_text(found.field, found.first))),
        Column(tr("Second entry"), lambda found: Cell(_text(found.field, found.second))),
    ]


def field_title(field: str) -> str:
    """Return the heading of a compared field."""
    titles = {given.field: given.title for given in COLUMNS}
    return tr("Mark") if field == "status" else show(titles[field])


def _text(field: str, value: str) -> str:
    if field == "status":
        return show(STATE_WORDS[LineState(value)])
    return value or tr("(nothing)")
