"""The grid that looks like the sheet. A cell is open for typing whenever it has the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from canvass_app.desk.paper.suggesting import Suggestions
from canvass_app.model.line import Line, LineState
from canvass_app.ui.paper.typing.cell_editor import CellDelegate
from canvass_app.ui.paper.typing.grid_clipboard import copied_cells, copy_row
from canvass_app.ui.paper.typing.grid_columns import AT, COLUMNS, FIRST, LAST
from canvass_app.ui.paper.typing.grid_keys import STATE_KEYS, key_table
from canvass_app.ui.paper.typing.grid_reading import (
    as_being_typed,
    text_above,
    where_typing_stopped,
)
from canvass_app.ui.paper.typing.grid_row import STATE_WORDS, GridRow
from canvass_app.ui.paper.typing.grid_widths import share_width
from canvass_app.ui.paper.typing.lines_grid import LinesGrid
from canvass_app.ui.parts.plain_text import literal
from canvass_app.ui.parts.text_field import TextField
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

Index = QModelIndex | QPersistentModelIndex
_DITTO_REST = ("city", "state", "zip", "signed_on")


class EntryGrid(QTableView):
    """Moves between the cells of a `LinesGrid` and opens them; it does not save."""

    typing = Signal()
    """Something was typed in a cell that was not left yet."""
    entered_row = Signal()
    """The focus is on another line."""
    marked = Signal(object, object)
    """A `GridRow` and the `LineState` that the person marked it with."""
    pasted = Signal(object)
    """A `Block` of cells to put in, starting at the current cell."""
    form_asked = Signal()
    """The line is to be shown as a form."""
    removed = Signal(object)
    """A `GridRow` that the person wants to remove."""

    def __init__(self, lines: LinesGrid) -> None:
        super().__init__()
        self.lines = lines
        self.sheet_date = ""
        self.suggestions = Suggestions()
        self._moving = False
        self._stored_field = ""
        self._keys: dict[tuple[int, int], Callable[[], object]] = key_table(self)
        self.setModel(lines)
        self.setItemDelegate(CellDelegate(self, self.typing.emit, self._leave_cell, self))
        self._set_up()

    @property
    def editor(self) -> TextField | None:
        """The open field, None if the focus is elsewhere."""
        index = self.currentIndex()
        found = self.indexWidget(index) if index.isValid() else None
        return found if isinstance(found, TextField) else None

    @property
    def current_row(self) -> GridRow | None:
        """The line that has, or last had, the focus."""
        at = self.currentIndex().row()
        return self.lines.rows[at] if 0 <= at < len(self.lines.rows) else None

    @property
    def current_field(self) -> str:
        """The field that has, or last had, the focus."""
        at = self.currentIndex().column()
        return COLUMNS[at].field if at >= 0 else ""

    def typed_line(self) -> Line | None:
        """Return the current line with what is in the open field."""
        row, editor = self.current_row, self.editor
        if row is None or editor is None or not editor.isModified():
            return None if row is None else row.as_typed
        return as_being_typed(row, self.current_field, editor.text())

    def begin_at(self, row: int, field: str = "name") -> None:
        """Focus a cell."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._open(row, AT[field])

    def go_on(self, line: int = 0) -> None:
        """Focus the line with this number, or the place where typing stopped."""
        at = next((i for i, row in enumerate(self.lines.rows) if row.number == line), None)
        self.begin_at(*(where_typing_stopped(self.lines) if at is None else (at, "name")))

    def commit_editor(self) -> None:
        """Commit what is in the open field, and leave it open."""
        if (editor := self.editor) is not None:
            self.commitData(editor)
            editor.forget()

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on one of the grid's own keys."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        action = self._keys.get((modifiers.value, event.key()))
        if action is None:
            return False
        action()
        return True

    def suggestion(self, text: str) -> str:
        """Return what is suggested behind `text` in the open cell."""
        row = self.current_row
        if row is None:
            return ""
        near = [r.as_typed for r in self.lines.rows if r is not row and not r.is_empty]
        return self.suggestions.rest(row.as_typed, self.current_field, text, near)

    def next_field(self) -> None:
        """Go to the next field that the program did not fill; at the end, to the next line."""
        self._go(1, lambda row, at: COLUMNS[at].field in row.by_program)

    def previous_field(self) -> None:
        """Go back one field."""
        self._go(-1, lambda row, at: False)

    def next_common(self) -> None:
        """Go to the next field that most sheets have."""
        self._go(1, lambda row, at: COLUMNS[at].rare or COLUMNS[at].field in row.by_program)

    def previous_common(self) -> None:
        """Go back to the field before that most sheets have."""
        self._go(-1, lambda row, at: COLUMNS[at].rare)

    def line_up(self) -> None:
        """Go to the same field of the line above."""
        self._open(self.currentIndex().row() - 1, self.currentIndex().column())

    def line_down(self) -> None:
        """Go to the same field of the line below."""
        self._open(self.currentIndex().row() + 1, self.currentIndex().column())

    def restore(self) -> None:
        """Restore what the open cell contained before typing."""
        row, editor = self.current_row, self.editor
        if row is not None and editor is not None:
            editor.settle(row.text(self.current_field))
            editor.selectAll()
            self.typing.emit()

    def ditto(self) -> None:
        """Repeat the field above; for a date, use the sheet's if there is none above."""
        text = self._above(self.current_field)
        if text and (editor := self.editor) is not None:
            editor.put(text)
            self.typing.emit()

    def ditto_rest(self) -> None:
        """Repeat place and date from above where this line has none, and continue."""
        self.commit_editor()
        row = self.current_row
        if row is None:
            return
        for field in _DITTO_REST:
            if not row.text(field) and (text := self._above(field)):
                self.lines.type_text(row, field, text)
        at, line = self.currentIndex().row(), row.as_typed
        if not line.zip and not (line.city and line.state):
            self._open(at, AT["city"])
        elif not line.signed_on:
            self._open(at, AT["signed_on"])
        else:
            self._open(at + 1, FIRST)

    def another_place(self) -> None:
        """Clear the place carried over from above, and go to the field for this line's own."""
        self.commit_editor()
        row = self.current_row
        if row is not None and not row.is_empty:
            self.lines.empty_place(row)
            self._open(self.currentIndex().row(), AT["city"])

    def as_form(self) -> None:
        """Ask for this line as a form."""
        self.form_asked.emit()

    def mark(self, state: LineState) -> None:
        """Set what the paper shows on this line; on an empty line, go to the next one."""
        self.commit_editor()
        row = self.current_row
        if row is None or (row.is_empty and state is LineState.SIGNED):
            return
        was_empty = row.is_empty
        self.marked.emit(row, state)
        self.lines.make_room()
        if was_empty:
            self._open(self.currentIndex().row() + 1, FIRST)

    def remove_line(self) -> None:
        """Remove this line; its number stays free, as on paper."""
        row, editor = self.current_row, self.editor
        if row is not None:
            if editor is not None:
                editor.setModified(False)
            self.removed.emit(row)

    def paste(self) -> None:
        """Paste the clipboard: cells of a spreadsheet, or a text for this cell."""
        cells = copied_cells()
        if cells is not None:
            self.commit_editor()
            self.pasted.emit(cells)
        elif (editor := self.editor) is not None:
            editor.paste_plain()
            self.typing.emit()

    def copy_line(self) -> None:
        """Copy all cells of the current line, for a spreadsheet."""
        self.commit_editor()
        if (row := self.current_row) is not None:
            copy_row(row)

    def leave_forward(self) -> None:
        """Move the focus to what follows the grid: Tab itself moves between cells."""
        self._leave(forward=True)

    def leave_back(self) -> None:
        """Move the focus to what comes before the grid."""
        self._leave(forward=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._moving and self.editor is None and self.lines.rows:
            index = self.currentIndex()
            fits = index.isValid() and FIRST <= index.column() <= LAST
            self._open(index.row() if fits else 0, index.column() if fits else FIRST)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            super().mousePressEvent(event)
            return
        event.accept()
        self._open(index.row(), max(FIRST, min(LAST, index.column())))
        if index.column() > LAST:
            self._offer_states(event.globalPosition().toPoint())

    def currentChanged(self, current: Index, previous: Index) -> None:
        self._moving = True
        row_left = self._note_left(previous, current)
        super().currentChanged(current, previous)
        self._moving = False
        if row_left is not None:
            self.lines.show_row(row_left)
        self.viewport().update()
        if current.row() != previous.row():
            self.entered_row.emit()

    def reset(self) -> None:
        # The closing editor returns the focus in the middle of the reset; Qt would forget an editor
        # opened then but leave it on the screen.
        self._moving = True
        super().reset()
        self._moving = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        share_width(self, self.lines)

    def _set_up(self) -> None:
        theme = current_theme()
        self.setObjectName("entrygrid")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setIconSize(QSize(theme.px("icon") - 2, theme.px("icon") - 2))
        self.setAccessibleName(tr("Lines of the sheet"))
        self.setAccessibleDescription(tr("Enter goes to the next field. Ctrl+Tab leaves the grid."))
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionsClickable(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setDefaultSectionSize(theme.px("row"))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(8)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setSectionsClickable(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _leave_cell(self, index: Index, text: str) -> None:
        row = self.lines.rows[index.row()]
        self._stored_field = self.lines.type_text(row, COLUMNS[index.column()].field, text)

    def _note_left(self, previous: Index, current: Index) -> GridRow | None:
        if not previous.isValid() or previous.row() == current.row():
            return None
        row = self.lines.rows[previous.row()]
        row.left = row.left or not row.is_empty or self._is_touched()
        return row

    def _is_touched(self) -> bool:
        return any(field.is_touched for field in self.findChildren(TextField))

    def _go(self, step: int, passes_over: Callable[[GridRow, int], bool]) -> None:
        self._stored_field = self.current_field
        self.commit_editor()
        row, at = self.currentIndex().row(), AT[self._stored_field] + step
        while FIRST <= at <= LAST and passes_over(self.lines.rows[row], at):
            at += step
        if at > LAST:
            row, at = row + 1, FIRST
        elif at < FIRST:
            row, at = row - 1, _last_common() if row > 0 else FIRST
        self._open(row, at)

    def _open(self, row: int, column: int) -> None:
        self.lines.make_room()
        index = self.lines.index(max(0, min(row, len(self.lines.rows) - 1)), column)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        if self.editor is None and self.isEnabled():
            self.edit(index)
        elif self.editor is not None:
            self.editor.setFocus()

    def _above(self, field: str) -> str:
        return text_above(self.lines, self.currentIndex().row(), field, self.sheet_date)

    def _leave(self, *, forward: bool) -> None:
        self.commit_editor()
        self.setFocus()
        self.focusNextPrevChild(forward)

    def _offer_states(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for state, key in STATE_KEYS.items():
            text = show(STATE_WORDS[state])
            action = menu.addAction(f"{literal(text)}\t{key}")
            action.triggered.connect(lambda checked=False, state=state: self.mark(state))
        menu.popup(where)


def _last_common() -> int:
    return max(at for at, column in enumerate(COLUMNS[: LAST + 1]) if not column.rare)
