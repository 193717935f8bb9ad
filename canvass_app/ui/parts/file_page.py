"""A page that gets files from people and saves files for them: dialogs, dragging, folders."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from canvass_app.desk.preferences import Preferences
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.dialog_folders import folder_of_downloads, in_documents
from canvass_app.ui.parts.file_dialogs import ask_for_file, ask_where_to_save, open_folder
from canvass_app.ui.parts.page import Page


class FilePage(Page):
    """Subclasses define in `take_files` what happens to files dropped on the page."""

    def __init__(self, operations: Operations, preferences: Preferences) -> None:
        super().__init__(operations, preferences)
        self.setAcceptDrops(True)

    def can_take_files(self) -> bool:
        """Return whether a file may be dropped now."""
        return True

    def show_dragging(self, dragging: bool) -> None:
        """Show that a file is being dragged over the page, or no longer."""

    def take_files(self, paths: list[Path]) -> None:
        """Handle dropped files; empty if they are not files on this computer."""
        raise NotImplementedError

    def choose_file(self, title: str, kinds: str) -> Path | None:
        """Ask for the file to read."""
        return ask_for_file(self, title, folder_of_downloads(), kinds)

    def choose_target(self, title: str, name: str, kinds: str) -> Path | None:
        """Ask where to save a file; `name` is a proposal."""
        return ask_where_to_save(self, title, in_documents(name), kinds)

    def open_folder(self, folder: Path) -> None:
        """Show a folder in the system's file manager."""
        open_folder(folder)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self.can_take_files():
            event.acceptProposedAction()
            self.show_dragging(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.show_dragging(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.show_dragging(False)
        if self.can_take_files():
            urls = event.mimeData().urls()
            event.acceptProposedAction()
            self.take_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
