"""Asks for files and folders. All file dialogs of the window come from here.

Qt's own dialog, where the system offers none, notes the folders that were visited in a file that
all programs made with Qt share. What was noted there before is put back after each dialog.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

_GROUP = "FileDialog"
_VISITED = ("history", "lastVisited")


def ask_for_file(parent: QWidget, title: str, start: str, kinds: str) -> Path | None:
    """Ask for a file to read; None if the person changes their mind.

    `start` is a folder, `kinds` what Qt calls name filters.
    """
    with _without_traces():
        chosen, _ = QFileDialog.getOpenFileName(parent, title, start, kinds)
    return Path(chosen) if chosen else None


def ask_where_to_save(parent: QWidget, title: str, start: str, kinds: str) -> Path | None:
    """Ask where to save a file; `start` is the path that is proposed."""
    chosen, _ = ask_how_to_save(parent, title, start, kinds)
    return chosen


def ask_how_to_save(parent: QWidget, title: str, start: str, kinds: str) -> tuple[Path | None, str]:
    """Ask where to save a file, and as which of the `kinds`; return the path and the kind."""
    with _without_traces():
        chosen, kind = QFileDialog.getSaveFileName(parent, title, start, kinds)
    return Path(chosen) if chosen else None, kind


def ask_for_folder(parent: QWidget, title: str, start: str) -> Path | None:
    """Ask for a folder; None if the person changes their mind."""
    with _without_traces():
        chosen = QFileDialog.getExistingDirectory(parent, title, start)
    return Path(chosen) if chosen else None


def open_folder(folder: Path) -> None:
    """Show a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def open_printed(path: Path) -> None:
    """Show a PDF file in the program that prints it; a file of another name, in its folder."""
    # The system would run a file that was saved under the name of a program.
    is_pdf = path.suffix.casefold() == ".pdf"
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path if is_pdf else path.parent)))


def forget_visited_folders() -> None:
    """Empty the list of folders that dialogs of all programs made with Qt have noted here."""
    noted = _noted()
    for name in _VISITED:
        noted.remove(f"{_GROUP}/{name}")


@contextmanager
def _without_traces() -> Iterator[None]:
    noted = _noted()
    before = {key: noted.value(key) for key in noted.allKeys() if key.startswith(f"{_GROUP}/")}
    watch = _PlainMessages()
    try:
        yield
    finally:
        watch.deleteLater()
        noted.remove(_GROUP)
        for key, value in before.items():
            noted.setValue(key, value)
        noted.sync()


def _noted() -> QSettings:
    return QSettings(QSettings.Scope.UserScope, "QtProject")


class _PlainMessages(QObject):
    """While it lives, Qt's own file dialog shows names of files and folders as they are.

    Its question about a file that exists may look like HTML, and so may its tool tips.
    """

    def __init__(self) -> None:
        app = QCoreApplication.instance()
        super().__init__(app)
        assert app is not None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish and isinstance(watched, QLabel):
            watched.setTextFormat(Qt.TextFormat.PlainText)
        return event.type() == QEvent.Type.ToolTip
