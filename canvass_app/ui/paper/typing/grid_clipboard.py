"""The entry grid and the clipboard: cells of a spreadsheet in, a whole line out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from canvass_app.exchange.tables.clipboard import read_block, write_block
from canvass_app.ui.paper.typing.grid_columns import COLUMNS, FIRST, LAST

if TYPE_CHECKING:
    from canvass_app.ui.paper.typing.entry_grid import EntryGrid


def paste(grid: EntryGrid) -> None:
    """Put in what the clipboard holds: cells of a spreadsheet, or a text for this cell."""
    content = QGuiApplication.clipboard().mimeData()
    block = read_block(content.text(), from_table="<table" in content.html())
    if block is not None:
        grid.commit_editor()
        grid.pasted.emit(block)
    elif (editor := grid.editor) is not None:
        editor.paste_plain()
        grid.typing.emit()


def copy_line(grid: EntryGrid) -> None:
    """Copy all cells of the current line, for a spreadsheet."""
    grid.commit_editor()
    if (row := grid.current_row) is not None:
        cells = [row.text(column.field) for column in COLUMNS[FIRST : LAST + 1]]
        QGuiApplication.clipboard().setText(write_block([cells]))
