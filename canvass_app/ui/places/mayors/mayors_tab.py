"""The mayors: their table, or in its place a list of mayors being imported."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from canvass_app.desk.places.mayors_import import MayorsApplied
from canvass_app.exchange.offices.openstates import ENDINGS
from canvass_app.exchange.tables.grid import SPREADSHEETS
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.dialog_folders import folder_of_downloads
from canvass_app.ui.parts.file_dialogs import ask_for_file
from canvass_app.ui.places.mayors.mayors_import import MayorsImport
from canvass_app.ui.places.mayors.mayors_table import Mayors
from canvass_app.ui.translation import tr

LISTS = frozenset({".csv", ".tsv", ".tab", ".txt"}) | SPREADSHEETS | ENDINGS
"""Name endings of files that can be a list of mayors."""


class MayorsTab(QStackedWidget):
    """Emits `applied` with path and `MayorsApplied`, `failed` with an error about a whole file."""

    applied = Signal(object, object)
    failed = Signal(object)

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self.table = Mayors(operations)
        self.coming = MayorsImport(operations)
        self.addWidget(self.table)
        self.addWidget(self.coming)
        self._show(self.table)
        self.table.import_asked.connect(self._ask_for_file)
        self.coming.shown.connect(self._show_coming)
        self.coming.left.connect(self._show_table)
        self.coming.failed.connect(self._on_failed)
        self.coming.applied.connect(self._on_applied)

    def import_file(self, path: Path) -> None:
        """Open a list of mayors; the table stays until there is something to show."""
        self.table.commit()
        self.coming.begin(path)

    def take_focus(self) -> None:
        """Focus the place where work continues."""
        if self.currentWidget() is self.coming:
            self.coming.take_focus()
        else:
            self.table.take_focus()

    def _ask_for_file(self) -> None:
        endings = " ".join(f"*{ending}" for ending in sorted(LISTS))
        chosen = ask_for_file(
            self, tr("Import mayors"), folder_of_downloads(), f"{tr('Lists of mayors')} ({endings})"
        )
        if chosen:
            self.import_file(chosen)

    def _show_coming(self) -> None:
        self._show(self.coming)
        if self.isVisible():
            self.coming.take_focus()

    def _show_table(self) -> None:
        was_coming = self.currentWidget() is self.coming
        self._show(self.table)
        if was_coming and self.isVisible():
            self.table.take_focus()

    def _show(self, part: QWidget) -> None:
        # What is not shown needs no height.
        for each in (self.table, self.coming):
            policy = QSizePolicy.Policy.Preferred if each is part else QSizePolicy.Policy.Ignored
            each.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.setCurrentWidget(part)

    def _on_failed(self, error: object) -> None:
        self._show_table()
        self.failed.emit(error)

    def _on_applied(self, path: Path, done: MayorsApplied) -> None:
        self._show_table()
        self.applied.emit(path, done)
