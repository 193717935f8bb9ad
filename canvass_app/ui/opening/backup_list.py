"""The backups of a file, on the screen that asks for its passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from canvass_app.desk.campaign.backups import Backup
from canvass_app.ui.parts.basics import button, card, label, row
from canvass_app.ui.parts.file_dialogs import ask_for_file
from canvass_app.ui.translation import tr

_ROWS_SHOWN = 7


class BackupList(QWidget):
    """The backups of a file, newest first, and a way to choose another file."""

    chosen = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Backups, newest first"))
        self._list.itemActivated.connect(self._take)
        self._none = label(tr("There are no backups next to this file."), "muted")
        self._restore = button(tr("Restore selected backup"), self._take_current)
        inner = card(
            label(tr("Backups, newest first"), "heading"),
            label(
                tr("The current file is kept in a folder next to it; nothing is deleted."),
                "muted",
                wrap=True,
            ),
            self._none,
            self._list,
            row(
                self._restore,
                button(tr("Choose a file…"), self._choose, kind="link"),
                None,
            ),
        )
        outer = row(inner)
        self.setLayout(outer)

    def fill(self, backups: list[Backup]) -> None:
        """Show the backups and take the focus."""
        self._list.clear()
        for backup in backups:
            text = tr(
                "{when} · {size} MB",
                when=backup.made_at.strftime("%Y-%m-%d %H:%M"),
                size=f"{backup.bytes / 1e6:.1f}",
            )
            item = QListWidgetItem(text)
            item.setData(256, backup.path)
            self._list.addItem(item)
        self._none.setVisible(not backups)
        self._list.setVisible(bool(backups))
        self._restore.setEnabled(bool(backups))
        rows = min(_ROWS_SHOWN, len(backups))
        self._list.setFixedHeight(rows * self._list.sizeHintForRow(0) + 2 * self._list.frameWidth())
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def _take(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(256))

    def _take_current(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self._take(item)

    def _choose(self) -> None:
        chosen = ask_for_file(
            self, tr("Choose a backup"), str(self._folder), tr("Canvass campaigns (*.canvass)")
        )
        if chosen:
            self.chosen.emit(chosen)
