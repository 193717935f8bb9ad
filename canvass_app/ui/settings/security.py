"""Settings of security: the idle lock, the passphrase, the recovery code, and the end."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from canvass_app.desk.campaign import access
from canvass_app.desk.preferences import Preferences
from canvass_app.model.errors import UserError
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, column, row
from canvass_app.ui.parts.forms import Form, choice, line_edit, mark_invalid
from canvass_app.ui.parts.keyboard import has_keyboard
from canvass_app.ui.parts.recovery_code import RecoveryCode
from canvass_app.ui.settings.destroying import Destroy, DestroyPart
from canvass_app.ui.settings.section import FieldProblem, Section
from canvass_app.ui.translation import show, tr

_LOCK_MINUTES = (2, 5, 10, 15, 30, 60)


class SecuritySection(Section):
    """Emits `changed` with new preferences when another idle time is chosen.

    `destroy` is called when somebody has confirmed that the campaign is to go (see `DestroyPart`).
    """

    changed = Signal(object)

    def __init__(self, operations: Operations, preferences: Preferences, destroy: Destroy) -> None:
        super().__init__()
        self.preferences = preferences
        self._operations = operations
        self._visits = 0
        self._changing = False
        operations.broke.connect(self._on_broke)
        self._add_lock()
        self._add_passphrase()
        self._add_code()
        self._add_end(destroy)

    def first_field(self) -> QWidget:
        return self._minutes

    def forget(self) -> None:
        """Empty the secret fields and hide the code; called when the section is left.

        Pending answers are no longer shown.
        """
        self._visits += 1
        for field in (self._now, self._new, self._again, self._proof):
            field.clear()
        self._hide_code()
        self._end.forget()

    def _add_lock(self) -> None:
        minutes = {0, *_LOCK_MINUTES, self.preferences.lock_minutes}
        options = {
            str(n): tr("after {n} minutes without a key or click", n=n) if n else tr("never")
            for n in sorted(minutes, key=lambda n: (n == 0, n))
        }
        self._minutes = choice(options, str(self.preferences.lock_minutes))
        self._minutes.activated.connect(lambda _: self._choose_minutes())
        form = Form()
        form.add(
            tr("Lock automatically"),
            self._minutes,
            tr("Locking closes the file and asks for the passphrase. Ctrl+L locks at once."),
        )
        self.add_card(tr("Lock"), "", form)

    def _add_passphrase(self) -> None:
        self._now, self._new, self._again = (line_edit(secret=True) for _ in range(3))
        self._problem = FieldProblem()
        form = Form()
        form.add(tr("Current passphrase"), self._now, tr("The recovery code works here too."))
        form.add(
            tr("New passphrase"),
            self._new,
            tr(
                "At least {n} characters. Four words that have nothing to do with each other are "
                "best.",
                n=access.MINIMUM_PASSPHRASE,
            ),
        )
        form.add(tr("New passphrase again"), self._again)
        change = button(tr("Change passphrase"), self._change_passphrase)
        for field in (self._now, self._new, self._again):
            field.returnPressed.connect(self._go_on)
            field.textEdited.connect(self._take_back_problem)
        below = QWidget()
        below.setLayout(column(self._problem, row(change, None)))
        self.add_card(
            tr("Passphrase"),
            tr("Older backups keep the passphrase they were made with."),
            form,
            below,
        )

    def _add_code(self) -> None:
        self._proof = line_edit(secret=True)
        self._proof.returnPressed.connect(self._ask_code)
        self._show_button = button(tr("Show recovery code"), self._ask_code)
        self._hide_button = button(tr("Hide the code"), self._hide_code)
        self._hide_button.hide()
        form = Form()
        form.add(tr("Your passphrase"), self._proof)
        self._code_place = column()
        below = QWidget()
        below.setLayout(column(self._code_place, row(self._show_button, self._hide_button, None)))
        self.add_card(
            tr("Recovery code"),
            tr(
                "It opens the campaign if the passphrase is forgotten. It stays the same "
                "when the passphrase changes."
            ),
            form,
            below,
        )

    def _add_end(self, destroy: Destroy) -> None:
        self._end = DestroyPart(self._operations, destroy)
        self._end.failed.connect(self.message.say_error)
        self._end.grown.connect(lambda: self.bring_into_sight(self._end))
        self.add_card(
            tr("The end of the campaign"),
            tr(
                "When the packets are delivered and the date has come, destroy the data. "
                "Canvass removes what is on this computer and writes a record of it."
            ),
            self._end,
        )

    def _choose_minutes(self) -> None:
        new = replace(self.preferences, lock_minutes=int(self._minutes.currentData()))
        if new != self.preferences:
            self.preferences = new
            self.changed.emit(new)

    def _go_on(self) -> None:
        """Enter goes to the next empty field, and changes the passphrase at the end."""
        empty = (field for field in (self._new, self._again) if not field.text())
        following = next(empty, None) if self._now.text() else None
        if following is not None:
            following.setFocus()
        else:
            self._change_passphrase()

    def _take_back_problem(self) -> None:
        self._problem.say("")
        for field in (self._now, self._new, self._again):
            mark_invalid(field, False)

    def _change_passphrase(self) -> None:
        problem, field = self._passphrase_problem()
        self._problem.say(problem)
        for each in (self._now, self._new, self._again):
            mark_invalid(each, each is field)
        if field is not None:
            field.setFocus()
            return
        if self._changing:
            # Enter was pressed twice; the second change would find another passphrase.
            return
        self._changing = True
        now, new = self._now.text(), self._new.text()
        self._operations.ask(
            lambda session: access.change_passphrase(session, now, new),
            done=lambda _: self._on_changed(),
            failed=partial(self._on_refused, self._visits),
        )

    def _passphrase_problem(self) -> tuple[str, QLineEdit | None]:
        if not self._now.text():
            return tr("Type the passphrase that opens the campaign now."), self._now
        if len(self._new.text().strip()) < access.MINIMUM_PASSPHRASE:
            shortest = access.MINIMUM_PASSPHRASE
            return tr("The new passphrase needs at least {n} characters.", n=shortest), self._new
        if self._new.text() != self._again.text():
            return tr("The two new passphrases do not match."), self._again
        return "", None

    def _on_changed(self) -> None:
        self._changing = False
        for field in (self._now, self._new, self._again):
            field.clear()
        self.message.say(tr("The new passphrase opens the campaign from now on."), "good")

    def _on_broke(self, error: BaseException) -> None:
        self._changing = False

    def _on_refused(self, visit: int, error: UserError) -> None:
        self._changing = False
        if visit != self._visits:
            self._operations.failed.emit(error)
            return
        self._problem.say(f"{show(error.problem)} {show(error.remedy)}")
        mark_invalid(self._now, True)
        self._go_to(self._now)

    def _ask_code(self) -> None:
        proof = self._proof.text()
        self._operations.ask(
            lambda session: access.recovery_code(session, proof),
            done=partial(self._show_code, self._visits),
            failed=partial(self._on_code_refused, self._visits),
        )

    def _show_code(self, visit: int, code: str) -> None:
        if visit != self._visits:
            # Anyone who left the section does not want it to be shown.
            return
        self._hide_code()
        self.message.hide()
        self._proof.clear()
        mark_invalid(self._proof, False)
        shown = RecoveryCode(code, self._operations.path.stem, ask=False)
        self._code_place.addWidget(shown)
        self._hide_button.show()
        if has_keyboard(self):
            shown.setFocus()
        self.bring_into_sight(self._hide_button)
        self.bring_into_sight(shown)

    def _hide_code(self) -> None:
        while (item := self._code_place.takeAt(0)) is not None:
            if (shown := item.widget()) is not None:
                shown.hide()
                shown.deleteLater()
        self._hide_button.hide()

    def _on_code_refused(self, visit: int, error: UserError) -> None:
        if visit != self._visits:
            return
        mark_invalid(self._proof, True)
        self.message.say_error(error)
        self._go_to(self._proof)

    def _go_to(self, field: QLineEdit) -> None:
        if has_keyboard(self):
            field.setFocus()
            field.selectAll()
