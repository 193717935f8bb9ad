"""Settings of backups: the list, making one now, and how to restore one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from canvass_app.desk.campaign.backups import Backup, back_up, contents, list_backups
from canvass_app.desk.session import Session
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.store.content import Content
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, label, row
from canvass_app.ui.settings.section import Section
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

_REASONS = {
    "day": say("First of the day"),
    "asked": say("Made on request"),
    "before-update": say("Before a new version of Canvass"),
}
_OTHER_REASON = say("Before a major change")
_MAKING = say("Making a backup")
_ROWS_SHOWN = 7
_UNITS = QLocale.DataSizeFormat.DataSizeTraditionalFormat


_Listed = tuple[list[Backup], dict[Path, Content]]


def _listed(session: Session) -> _Listed:
    found = list_backups(session.file.path)
    return found, contents(session, found)


class BackupsSection(Section):
    """Lists the backups, newest first."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._table = self._make_table()
        self._make = button(tr("Back up now"), self._back_up, kind="main")
        below = QWidget()
        below.setLayout(row(self._make, None))
        self.add_card(
            tr("Backups"),
            tr(
                "Complete encrypted copies next to the campaign file, each tested before it "
                "counts. Canvass makes one a day and thins out the old ones. In case of fire "
                "or theft, copy the folder to a USB drive too, and keep it somewhere else."
            ),
            self._table,
            below,
        )
        self._folder = label("", "small", wrap=True)
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add_card(
            tr("Going back to a backup"),
            tr(
                "Lock the campaign (Ctrl+L). The screen that asks for the passphrase offers "
                "“Restore a backup…”. The current file is then moved aside, never deleted."
            ),
            self._folder,
        )

    def refresh(self) -> None:
        self._operations.ask(_listed, done=self._show_backups)

    def first_field(self) -> QWidget:
        return self._make

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 4)
        table.setHorizontalHeaderLabels([tr("Made"), tr("Why"), tr("Lines"), tr("Size")])
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        table.setAccessibleName(tr("Backups, newest first"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(current_theme().px("row"))
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return table

    def _show_backups(self, listed: _Listed) -> None:
        backups, known = listed
        self._table.setRowCount(len(backups))
        for at, backup in enumerate(backups):
            cells = (
                backup.made_at.strftime("%Y-%m-%d %H:%M"),
                show(_REASONS.get(backup.why, _OTHER_REASON)),
                f"{known[backup.path].lines:,}" if backup.path in known else "",
                QLocale().formattedDataSize(backup.bytes, 0, _UNITS),
            )
            for column, text in enumerate(cells):
                self._table.setItem(at, column, QTableWidgetItem(text))
        rows = min(max(len(backups), 2), _ROWS_SHOWN)
        head = self._table.horizontalHeader().sizeHint().height()
        self._table.setFixedHeight(head + rows * current_theme().px("row") + 6)
        if backups:
            self._folder.setText(tr("Folder: {folder}", folder=backups[0].path.parent))

    def _back_up(self) -> None:
        self._make.setEnabled(False)
        self._operations.ask_long(
            _MAKING,
            lambda session, progress: back_up(session, datetime.now()),
            done=self._on_made,
            failed=self._on_failed,
            cancelled=lambda: self._make.setEnabled(True),
        )

    def _on_made(self, made: Backup) -> None:
        self._make.setEnabled(True)
        self.message.say(tr("The backup was made and tested: it opens."), "good")
        self.refresh()

    def _on_failed(self, error: UserError) -> None:
        self._make.setEnabled(True)
        self.message.say_error(error)
