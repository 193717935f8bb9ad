"""What people do after an import: fix rows, search for duplicates, find the cities."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from canvass_app.desk.files.importing import Imported, save_bad_rows
from canvass_app.ui.files.import_result import ImportResult
from canvass_app.ui.operations.follow_up import find_cities, search_duplicates
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.file_page import FilePage
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.translation import tr


class ImportFollowUp(QObject):
    """Carries out what the buttons of an `ImportResult` ask for. `result` is the newest import."""

    def __init__(
        self, page: FilePage, operations: Operations, outcome: ImportResult, message: MessageStrip
    ) -> None:
        super().__init__(page)
        self.result: Imported | None = None
        self._page = page
        self._operations = operations
        self._outcome = outcome
        self._message = message
        outcome.folder_asked.connect(self._open_repair_folder)
        outcome.save_asked.connect(self._save_bad_rows)
        outcome.search_asked.connect(self._search)
        outcome.route_asked.connect(self._route)

    def show_result(self, result: Imported, file_name: str) -> None:
        """Show the result of importing `file_name`."""
        self.result = result
        self._outcome.show_result(result, file_name)

    def _search(self) -> None:
        search_duplicates(self._operations, self._outcome.say_found, self._message.say_error)

    def _route(self) -> None:
        find_cities(self._operations, self._outcome.say_routed, self._message.say_error)

    def _open_repair_folder(self) -> None:
        if self.result is not None and self.result.repair_file is not None:
            self._page.open_folder(self.result.repair_file.parent)

    def _save_bad_rows(self) -> None:
        result = self.result
        target = self._page.choose_target(
            tr("Save the rows to fix"), tr("to-repair.csv"), tr("CSV (*.csv)")
        )
        if result is None or target is None:
            return

        def done(saved: Path) -> None:
            self.result = replace(result, repair_file=saved, repair_problem=None)
            self._outcome.show_repair(self.result)

        self._operations.ask(
            lambda session: save_bad_rows(session, result, target),
            done=done,
            failed=self._message.say_error,
        )
