"""Tables of many rows: invisible rows are not read whenever they are filled."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.rows_table import Cell, Column, RowsModel
from tests.ui.keyboard import show_page


def test_filling_a_long_table_looks_at_few_of_its_rows(qtbot: QtBot) -> None:
    seen: set[int] = set()

    def cell(row: int) -> Cell:
        seen.add(row)
        return Cell(f"Row {row}")

    model: RowsModel[int] = RowsModel([Column("One", cell), Column("Other", cell)])
    table = DataTable(model, "Rows", wide=(0,))
    show_page(qtbot, table)
    model.set_rows(range(5_000))
    table.selectRow(0)
    qtbot.waitUntil(lambda: 0 in seen)
    QApplication.processEvents()
    assert len(seen) < 500
