"""The entry grid and the clipboard: pastes cells of a spreadsheet, copies a whole line."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from canvass_app.exchange.tables.clipboard import Block, read_block, write_block
from canvass_app.ui.paper.typing.grid_columns import COLUMNS, FIRST, LAST
from canvass_app.ui.paper.typing.grid_row import GridRow


def copied_cells() -> Block | None:
    """Return the cells copied from a spreadsheet; None if the clipboard has something else."""
    content = QGuiApplication.clipboard().mimeData()
    return read_block(content.text(), from_table="<table" in content.html())


def copy_row(row: GridRow) -> None:
    """Copy all cells of a line, for a spreadsheet."""
    cells = [row.text(column.field) for column in COLUMNS[FIRST : LAST + 1]]
    QGuiApplication.clipboard().setText(write_block([cells]))
