"""Opens a campaign file: by passphrase, by recovery code, or from a backup."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout

from canvass_app.desk.campaign.backups import (
    RestorePlan,
    carry_out,
    list_backups,
    plan_restore,
    plan_restore_with_code,
    unfinished,
)
from canvass_app.desk.preferences import Preferences
from canvass_app.desk.session import Session, open_with_passphrase, open_with_recovery_code
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.store.interrupted import restore_was_cut_off
from canvass_app.ui.opening.backup_list import BackupList
from canvass_app.ui.opening.places import training_folder
from canvass_app.ui.opening.restore_question import RestoreQuestion
from canvass_app.ui.opening.screen import Screen
from canvass_app.ui.parts.basics import button, card, label, row
from canvass_app.ui.parts.forms import Form, line_edit
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
        self._finish = button(tr("Finish the restore"), self._finish_restore, kind="main")
        parts: list[QLayout] = [
            form,
            row(self._finish, None),
            row(self._open, self._other, self._restoring, None),
        ]
        if path.parent == training_folder():
            parts.insert(0, row(label(_training_hint(), "muted", wrap=True)))
        self.body.addWidget(card(*parts))
        self._backups = BackupList(path.parent)
        self._backups.chosen.connect(self._plan_restore)
        self._backups.hide()
        self.body.addWidget(self._backups)
        self._question = RestoreQuestion()
        self._question.confirmed.connect(self._restore)
        self.body.addWidget(self._question)
        self.body.addLayout(
            row(button(tr("Back"), self.back.emit, kind="link", shortcut="Esc"), None)
        )
        self._look_for_unfinished()

    def take_focus(self) -> None:
        if self._question.isVisible():
            self._question.take_focus()
            self.bring_into_sight(self._question)
            return
        self._secret.setFocus()
        self._secret.selectAll()

    def _look_for_unfinished(self) -> None:
        """Offer to finish a restore that was stopped halfway."""
        stopped = None
        with suppress(UserError):
            stopped = unfinished(self._path)
        self._open.setVisible(stopped is None)
        self._finish.setVisible(stopped is not None)
        if stopped is not None:
            self.show_error(restore_was_cut_off(self._path))

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
        if not self._finish.isHidden():
            self._finish_restore()
            return
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
        self._backups.fill(list_backups(self._path))
        self._backups.show()
        self.bring_into_sight(self._backups)

    def _finish_restore(self) -> None:
        self._plan_restore(None)

    def _plan_restore(self, backup: Path | None) -> None:
        self._question.hide()
        secret = self._secret.text()
        if not secret:
            self.show_error(
                UserError(
                    say("The backup needs its passphrase."),
                    say("Type it above, then try again."),
                )
            )
            self._secret.setFocus()
            return
        planner = plan_restore_with_code if self._by_code else plan_restore

        def work(progress: object) -> tuple[RestorePlan, Path | None]:
            plan = planner(self._path, backup, secret)
            return plan, None if plan.warning else carry_out(plan, datetime.now())

        def done(result: tuple[RestorePlan, Path | None]) -> None:
            plan, moved = result
            if plan.warning:
                self._question.ask(plan)
            else:
                self._restored(moved)

        self.start(work, done)

    def _restore(self, plan: RestorePlan) -> None:
        self.start(lambda progress: carry_out(plan, datetime.now()), self._restored)

    def _restored(self, moved: Path | None) -> None:
        self._backups.hide()
        self._look_for_unfinished()
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
