"""Opens a campaign file: by passphrase, by recovery code, or from a backup."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QListWidget, QListWidgetItem, QWidget

from canvass_app.desk.campaign.backups import Backup, list_backups, restore, restore_with_code
from canvass_app.desk.preferences import Preferences
from canvass_app.desk.session import Session, open_with_passphrase, open_with_recovery_code
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.ui.opening.places import training_folder
from canvass_app.ui.opening.screen import Screen
from canvass_app.ui.parts.basics import button, card, label, row
from canvass_app.ui.parts.file_dialogs import ask_for_file
from canvass_app.ui.parts.forms import Form, line_edit
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr


class UnlockScreen(Screen):
    """Asks for the passphrase of one file; emits `opened` with the session, or `back`."""

    opened = Signal(object)
    back = Signal()

    def __init__(self, path: Path, preferences: Preferences) -> None:
        super().__init__(tr("Open “{name}”", name=path.stem))
        self._path = path
        self._preferences = preferences
        self._by_code = False
        self._secret = line_edit(secret=True)
        self._secret.returnPressed.connect(self._unlock)
        form = Form()
        self._caption = label(tr("Passphrase"))
        self._caption.setBuddy(self._secret)
        form.addWidget(self._caption, 0, 0)
        form.addWidget(self._secret, 0, 1)
        self._secret.setAccessibleName(tr("Passphrase"))
        self._open = button(tr("Open"), self._unlock, kind="main", icon_name="lock")
        self._other = button(tr("Use the recovery code"), self._switch, kind="link")
        self._restoring = button(tr("Restore a backup…"), self._show_backups, kind="link")
        parts: list[QLayout] = [form, row(self._open, self._other, self._restoring, None)]
        if path.parent == training_folder():
            parts.insert(0, row(label(_training_hint(), "muted", wrap=True)))
        self.body.addWidget(card(*parts))
        self._backups = _BackupList(path.parent)
        self._backups.chosen.connect(self._restore)
        self._backups.hide()
        self.body.addWidget(self._backups)
        self.body.addLayout(
            row(button(tr("Back"), self.back.emit, kind="link", shortcut="Esc"), None)
        )

    def take_focus(self) -> None:
        self._secret.setFocus()
        self._secret.selectAll()

    def _switch(self) -> None:
        self._by_code = not self._by_code
        caption = tr("Recovery code") if self._by_code else tr("Passphrase")
        self._caption.setText(caption)
        self._secret.setAccessibleName(caption)
        self._secret.setEchoMode(
            self._secret.EchoMode.Normal if self._by_code else self._secret.EchoMode.Password
        )
        self._other.setText(
            tr("Use the passphrase") if self._by_code else tr("Use the recovery code")
        )
        self._secret.clear()
        self._secret.setFocus()

    def _unlock(self) -> None:
        secret, person = self._secret.text(), self._preferences.person
        opener = open_with_recovery_code if self._by_code else open_with_passphrase
        self.start(
            lambda progress: opener(self._path, secret, person, progress),
            self._done,
            self._show_progress,
            saying=(self._open, tr("Opening…")),
        )

    def _show_progress(self, done: int, total: int, what: object) -> None:
        """Say why opening takes long this time."""
        self.message.say(
            tr(
                "This campaign was last used with another version of Canvass. It is being "
                "prepared for the duplicate search: {done} of {total} lines.",
                done=f"{done:,}",
                total=f"{total:,}",
            )
        )

    def _done(self, session: Session) -> None:
        self._secret.clear()
        self.message.hide()
        self.opened.emit(session)

    def _show_backups(self) -> None:
        self._backups.fill(list_backups(self._path), self)
        self._backups.show()

    def _restore(self, backup: Path) -> None:
        secret = self._secret.text()
        if not secret:
            self.show_error(
                UserError(
                    say("The backup needs its passphrase."),
                    say("Type the passphrase above first, then choose the backup again."),
                )
            )
            self._secret.setFocus()
            return
        restorer = restore_with_code if self._by_code else restore
        self.start(
            lambda progress: restorer(self._path, backup, secret, datetime.now()), self._restored
        )

    def _restored(self, moved: Path | None) -> None:
        self._backups.hide()
        if moved is None:
            self.message.say(
                tr("The backup has been restored. Open it with its passphrase."), "good"
            )
        else:
            self.message.say(
                tr(
                    "The backup has been restored. The previous file was kept in “{folder}”.",
                    folder=moved.name,
                ),
                "good",
            )


def _training_hint() -> str:
    # Not at the top: the demonstration imports the whole program.
    from canvass_app.desk.demo import TRAINING_PASSPHRASE

    return tr(
        "This is a training city; everyone in it is made up. Its passphrase is “{passphrase}”, "
        "unless you have changed it.",
        passphrase=TRAINING_PASSPHRASE,
    )


class _BackupList(QWidget):
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

    def fill(self, backups: list[Backup], screen: QWidget) -> None:
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
        self._list.setFixedHeight(min(5, max(1, len(backups))) * current_theme().px("row") + 6)
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
