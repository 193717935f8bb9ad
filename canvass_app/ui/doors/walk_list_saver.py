"""Gets a walk list to the printer: asks for a file, writes it, shows it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from canvass_app.desk.doors.walk_list_print import write_walk_list
from canvass_app.desk.doors.walk_lists import WalkListPage
from canvass_app.model.changes import Outcome
from canvass_app.model.door import Turf
from canvass_app.text.file_names import safe_name
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.dialog_folders import in_documents
from canvass_app.ui.parts.file_dialogs import ask_where_to_save, open_printed
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.translation import tr


class WalkListSaver:
    """Writes walk lists for `page`, and reports the result in `message`."""

    def __init__(self, operations: Operations, message: MessageStrip, page: QWidget) -> None:
        self._operations = operations
        self._message = message
        self._page = page

    def choose_file(self, turf: str) -> Path | None:
        """Ask where to save a list; None if the person changes their mind."""
        name = in_documents(f"{safe_name(turf, 'walk list')}.pdf")
        return ask_where_to_save(self._page, tr("Save the walk list"), name, tr("PDF (*.pdf)"))

    def open_file(self, path: Path) -> None:
        """Show a file in the program that prints it."""
        open_printed(path)

    def save(self, turf: Turf) -> None:
        """Ask for a file, and write a new list of the remaining doors of `turf`."""
        path = self.choose_file(turf.name)
        if path is None:
            return

        def done(outcome: Outcome[WalkListPage]) -> None:
            self._message.say(
                tr("Walk list {list} is saved as “{file}”. Type it in here when it comes back.",
                   list=outcome.value.walk_list.number, file=path.name),
                "good",
            )  # fmt: skip
            self.open_file(path)

        self._operations.act(
            lambda session: write_walk_list(session, turf.id, path, date.today()),
            done=done,
            failed=self._message.say_error,
        )
