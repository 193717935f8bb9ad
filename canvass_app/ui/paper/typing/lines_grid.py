"""The table behind the entry grid: the rows of one sheet, always with an empty one at the end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtCore import Signal as QtSignal

from canvass_app.model.line import Line
from canvass_app.model.not_counting import DateRules
from canvass_app.text.fold import clean_written
from canvass_app.ui.paper.typing.carrying import PLACE, carried_from_above, no_longer_fitting
from canvass_app.ui.paper.typing.grid_columns import COLUMNS, FIRST, LAST
from canvass_app.ui.paper.typing.grid_look import cell_look, check_icon
from canvass_app.ui.paper.typing.grid_row import GridRow
from canvass_app.ui.parts.plain_models import Index, PlainTableModel
from canvass_app.ui.translation import show

PREPARED_ROWS = 10
_MOST_GAPS = 500
_ZIP = re.compile(r"\d{5}(-\d{4})?")
_ROOT = QModelIndex()
_SHOWN = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


class LinesGrid(PlainTableModel):
    """Rows of `GridRow`. It saves nothing itself: `cell_typed` says what there is to save.

    Rows are updated in place (`merge`), and reset only when another sheet is opened.
    """

    cell_typed = QtSignal(object, str)
    """A `GridRow` and the field for which `unsaved` has something new."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[GridRow] = []
        self.sheet_id = ""
        self.has_marks_at_numbers = False
        self._rules = DateRules()

    def open(self, sheet_id: str, lines: Sequence[Line], kept: Iterable[GridRow] = ()) -> None:
        """Show another sheet. `kept` are rows of it that were not all saved when it was left."""
        self.beginResetModel()
        self.sheet_id = sheet_id
        unsettled = {row.line_id: row for row in kept}
        self.rows = []
        for line in lines:
            row = unsettled.pop(line.id) if line.id in unsettled else self._row_of(line)
            row.line = line
            self.rows.append(row)
        self.rows += unsettled.values()
        taken = {row.number for row in self.rows}
        highest = max(taken, default=0)
        if highest - len(taken) <= _MOST_GAPS:
            gaps = (n for n in range(1, highest) if n not in taken)
            self.rows += [GridRow(sheet_id, n, rules=self._rules) for n in gaps]
        self.rows.sort(key=lambda row: row.number)
        while self._lacks_room():
            self.rows.append(self._fresh_row())
        self.endResetModel()

    def adopt_sheet(self, sheet_id: str) -> None:
        """Tell the rows typed while the sheet was being started which sheet they belong to."""
        self.sheet_id = sheet_id
        for row in self.rows:
            row.sheet_id = sheet_id

    def use_rules(self, rules: DateRules) -> None:
        """Check the dates of the lines against these rules from now on."""
        if rules != self._rules:
            self._rules = rules
            for row in self.rows:
                row.rules = rules
                self.show_row(row)

    def merge(self, lines: Iterable[Line]) -> None:
        """Update the rows from the file; what was typed since stays."""
        stored = {line.id: line for line in lines}
        for row in self.rows:
            line = stored.pop(row.line_id, None)
            if line != row.line:
                row.line = line
                row.filled = {f for f in row.filled if line is not None and getattr(line, f)}
                row.carried = {f for f in row.carried if line is not None and getattr(line, f)}
                self.show_row(row)
        for line in stored.values():
            self._place(line)
        self.make_room()

    def show_row(self, row: GridRow) -> None:
        """Redraw a row."""
        if row in self.rows:
            at = self.rows.index(row)
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(COLUMNS) - 1))
            if self.has_marks_at_numbers:
                self.headerDataChanged.emit(Qt.Orientation.Vertical, at, at)

    def mark_at_numbers(self, wanted: bool) -> None:
        """Show the state of each line next to its number, if the Check column is out of sight."""
        if wanted != self.has_marks_at_numbers:
            self.has_marks_at_numbers = wanted
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self.rows) - 1)

    def make_room(self) -> None:
        """Keep an empty row at the end."""
        while self._lacks_room():
            self.add_row()

    def add_row(self) -> None:
        """Add an empty row at the end."""
        self.beginInsertRows(_ROOT, len(self.rows), len(self.rows))
        self.rows.append(self._fresh_row())
        self.endInsertRows()

    def type_text(self, row: GridRow, field: str, written: str) -> str:
        """Store what was typed into a cell; return the field that it went to.

        A ZIP typed under City is a ZIP: it goes where it belongs and fills the city. What is typed
        first on a line carries over place and date from the line above.
        """
        text = clean_written(written)
        field = self.field_for(row, field, text)
        if text == row.text(field) and field not in row.refused:
            return field
        along = carried_from_above(self.rows, row, field) if row.is_empty and text else {}
        emptied = no_longer_fitting(row, field)
        row.unsaved |= {**dict.fromkeys(emptied, ""), **along, field: text}
        row.unsent |= {*emptied, *along, field}
        row.refused.pop(field, None)
        row.carried = (row.carried | along.keys()) - {field, *emptied}
        row.filled -= {field, *emptied}
        self.show_row(row)
        self.make_room()
        self.cell_typed.emit(row, field)
        return field

    def empty_place(self, row: GridRow) -> None:
        """Clear the parts of a row's place that nobody typed.

        Fields that look empty are cleared, too: a pending save may be filling them.
        """
        emptied = [name for name in PLACE if name in row.by_program or not row.text(name)]
        row.unsaved |= dict.fromkeys(emptied, "")
        row.unsent |= set(emptied)
        row.carried -= set(emptied)
        row.filled -= set(emptied)
        self.show_row(row)
        if emptied:
            self.cell_typed.emit(row, emptied[0])

    @staticmethod
    def field_for(row: GridRow, field: str, text: str) -> str:
        """Return the field that a text typed into `field` is meant for."""
        is_zip = field == "city" and not row.text("zip") and _ZIP.fullmatch(text)
        return "zip" if is_zip else field

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if FIRST <= index.column() <= LAST:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def look(self, index: Index, role: int) -> object:
        if not index.isValid():
            return None
        return cell_look(self.rows[index.row()], COLUMNS[index.column()], role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not FIRST <= index.column() <= LAST:
            return False
        self.type_text(self.rows[index.row()], COLUMNS[index.column()].field, str(value))
        return True

    def head_look(self, section: int, orientation: Qt.Orientation, role: int) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if orientation == Qt.Orientation.Vertical:
            return self._line_head(self.rows[section], role)
        if role in _SHOWN:
            return show(COLUMNS[section].title)
        return None

    def _line_head(self, row: GridRow, role: int) -> object:
        if role == Qt.ItemDataRole.DecorationRole and self.has_marks_at_numbers:
            return check_icon(row)
        return str(row.number) if role in _SHOWN else None

    def _row_of(self, line: Line) -> GridRow:
        return GridRow(self.sheet_id, line.number, line.id, line, left=True, rules=self._rules)

    def _fresh_row(self) -> GridRow:
        number = self.rows[-1].number + 1 if self.rows else 1
        return GridRow(self.sheet_id, number, rules=self._rules)

    def _lacks_room(self) -> bool:
        return len(self.rows) < PREPARED_ROWS or not self.rows[-1].is_empty

    def _place(self, line: Line) -> None:
        """Show a line that was not here: in the empty row with its number, or in a new row."""
        for row in self.rows:
            if row.number == line.number and row.is_empty:
                row.line_id, row.line, row.left = line.id, line, True
                self.show_row(row)
                return
        at = sum(row.number <= line.number for row in self.rows)
        self.beginInsertRows(_ROOT, at, at)
        self.rows.insert(at, self._row_of(line))
        self.endInsertRows()
