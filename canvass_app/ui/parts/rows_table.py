"""A read-only table over any rows: each column says how it shows a row, cell by cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt

from canvass_app.ui.parts.plain_models import Index, PlainTableModel
from canvass_app.ui.style.icons import icon

T = TypeVar("T")

_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Cell:
    """The content of a cell. The full text is also its tooltip, in case it is cut.

    `icon_name` with `color` (a token) marks a state in addition to the words. Numbers are at the
    right. `tip` replaces the text as tooltip if there is more to say.
    """

    text: str
    icon_name: str = ""
    color: str = "text"
    number: bool = False
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A heading and the cell of each row below it."""

    heading: str
    cell: Callable[[T], Cell]
    number: bool = False


def count_cell(value: int) -> Cell:
    """Return a number as a cell; zero is a dash, so that other numbers stand out."""
    return Cell(f"{value:,}" if value else "–", number=True)


class RowsModel(PlainTableModel, Generic[T]):
    """Shows `rows` by `columns`. Rows are replaced as a whole."""

    def __init__(self, columns: Sequence[Column[T]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: Sequence[T] = ()

    @property
    def rows(self) -> Sequence[T]:
        """The rows that are shown."""
        return self._rows

    def set_rows(self, rows: Sequence[T], columns: Sequence[Column[T]] | None = None) -> None:
        """Show other rows, with other columns if given."""
        self.beginResetModel()
        self._rows = rows
        if columns is not None:
            self._columns = tuple(columns)
        self.endResetModel()

    def cell(self, row: int, column: int) -> Cell:
        """Return the content of a cell."""
        return self._columns[column].cell(self._rows[row])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def look(self, index: Index, role: int) -> object:
        if not index.isValid():
            return None
        cell = self.cell(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return cell.tip or cell.text
            case Qt.ItemDataRole.AccessibleTextRole:
                heading = self._columns[index.column()].heading
                return f"{heading}: {cell.text}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(cell.number)
            case Qt.ItemDataRole.DecorationRole:
                return icon(cell.icon_name, cell.color) if cell.icon_name else None
        return None

    def head_look(self, section: int, orientation: Qt.Orientation, role: int) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        column = self._columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column.number)
        return None


def _alignment(number: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
