"""Rows of a file that were not imported, each with its reason, to be saved and fixed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from canvass_app.exchange.tables.repair import write_bad_rows
from canvass_app.exchange.tables.rows import BadRow
from canvass_app.model.words import say_count
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, card, label, row
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.file_dialogs import ask_where_to_save
from canvass_app.ui.parts.rows_table import Cell, Column, RowsModel
from canvass_app.ui.translation import show, tr

_MOST_SHOWN = 4


class RowsToRepair(QWidget):
    """Hidden while there is nothing to repair. Emits `saved` with the path that was written."""

    saved = Signal(object)

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._headings: Sequence[str] = ()
        self._suggested = Path()
        self._rows: RowsModel[BadRow] = RowsModel(
            [
                Column(tr("Row"), lambda bad: Cell(f"{bad.row:,}", number=True), number=True),
                Column(tr("Why it was not imported"), lambda bad: Cell(show(bad.reason))),
            ],
            self,
        )
        self._heading = label("", "heading")
        self.table = DataTable(self._rows, tr("Rows to fix"), wide=(1,))
        save = button(tr("Save the rows to fix…"), self._ask_where, icon_name="folder")
        dismiss = button(tr("Dismiss"), self.hide, kind="link")
        self.setLayout(row(card(row(self._heading, None, save, dismiss), self.table)))
        self.hide()

    def show_rows(self, source: Path, headings: Sequence[str], bad: Sequence[BadRow]) -> None:
        """Show the rows of the file `source` that were not imported."""
        self._headings, self._suggested = headings, source.with_name(f"{source.stem}-repair.csv")
        self._heading.setText(
            show(say_count("{count} row to fix", "{count} rows to fix", len(bad)))
        )
        self._rows.set_rows(bad)
        self.table.fit_height(_MOST_SHOWN)
        self.setVisible(bool(bad))

    def save_to(self, path: Path) -> None:
        """Write the rows with their reasons to a file that can be fixed and imported again."""
        headings, bad = self._headings, list(self._rows.rows)
        self._operations.ask(
            lambda session: write_bad_rows(path, headings, bad),
            done=lambda count: self.saved.emit(path),
        )

    def _ask_where(self) -> None:
        chosen = ask_where_to_save(
            self, tr("Save the rows to fix"), str(self._suggested), "CSV (*.csv)"
        )
        if chosen:
            self.save_to(chosen)
