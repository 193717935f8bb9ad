"""How a cell of the entry grid looks and what a screen reader says about it."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QIcon

from canvass_app.model.line import LineState
from canvass_app.ui.paper.typing.grid_columns import Column
from canvass_app.ui.paper.typing.grid_row import GridRow
from canvass_app.ui.style.icons import icon
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr


def cell_look(row: GridRow, column: Column, role: int) -> Any:
    """Return the data of one cell for a role of Qt's item views; None for Qt's default."""
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
            return cell_text(row, column)
        case Qt.ItemDataRole.ToolTipRole:
            return _tool_tip(row, column)
        case Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, column)
        case Qt.ItemDataRole.ForegroundRole:
            return current_theme().color(_color(row, column))
        case Qt.ItemDataRole.BackgroundRole:
            return current_theme().color("bad_soft") if column.field in row.refused else None
        case Qt.ItemDataRole.FontRole:
            return _font(row, column)
        case Qt.ItemDataRole.DecorationRole:
            return _icon(row, column)
    return None


def cell_text(row: GridRow, column: Column) -> str:
    """Return the text of a cell."""
    if column.field == "check":
        check = row.check()
        return show(check.words) if check else ""
    return row.text(column.field)


def spoken(row: GridRow, column: Column) -> str:
    """Return a cell in words: column, line, value and the state of the line."""
    text = cell_text(row, column) or tr("empty")
    if column.field in row.filled:
        text = tr("{text}, filled in from the ZIP", text=text)
    elif column.field in row.carried:
        text = tr("{text}, same as the line above", text=text)
    place = tr("{column}, line {n}: {text}", column=show(column.title), n=row.number, text=text)
    if column.field == "check":
        return place
    check = row.check()
    return f"{place}, {show(check.words)}" if check else place


def _tool_tip(row: GridRow, column: Column) -> str | None:
    if column.field == "check":
        found = [cell_text(row, column)] if row.check() else []
        found += [show(words) for words in row.problems()]
        found += [show(error.problem) for error in row.refused.values()]
        return "\n".join(found) or None
    if column.field in row.refused:
        return show(row.refused[column.field].problem)
    if column.field in row.filled:
        return tr("Filled in from the ZIP. Type over it if the paper says otherwise.")
    if column.field in row.carried:
        return tr("Same as the line above. F3 clears the place if the paper says otherwise.")
    return row.text(column.field) or None


def _color(row: GridRow, column: Column) -> str:
    if column.field == "check":
        check = row.check()
        return check.tone if check else "text"
    if row.status is not LineState.SIGNED:
        return "muted"
    return "carried" if column.field in row.by_program else "text"


def _font(row: GridRow, column: Column) -> QFont | None:
    struck = row.status in {LineState.CROSSED_OUT, LineState.WITHDRAWN}
    written = column.field != "check"
    filled = column.field in row.by_program
    if not (struck and written) and not filled:
        return None
    font = QFont("Source Sans Pro")
    font.setPixelSize(current_theme().px("font"))
    font.setStrikeOut(struck)
    font.setItalic(filled)
    return font


def _icon(row: GridRow, column: Column) -> QIcon | None:
    return check_icon(row) if column.field == "check" else None


def check_icon(row: GridRow) -> QIcon | None:
    """Return the icon for the state of a line."""
    check = row.check()
    theme = current_theme()
    return _drawn(check.icon, check.tone, theme.name, theme.px("icon")) if check else None


@lru_cache(maxsize=32)
def _drawn(name: str, color: str, theme: str, size: int) -> QIcon:
    # Drawing an icon costs more than everything else in a cell, and a grid does it at each paint.
    return icon(name, color, size)
