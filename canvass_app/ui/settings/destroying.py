"""Settings of security: the end of a campaign, started here and confirmed by typing its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from canvass_app.desk.campaign.destroying import (
    DestructionPlan,
    is_name,
    out_of_reach,
    plan_destruction,
)
from canvass_app.model.errors import UserError
from canvass_app.model.words import say, say_count
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, column, label, row
from canvass_app.ui.parts.forms import Form, check, line_edit, text_edit
from canvass_app.ui.parts.keyboard import has_keyboard
from canvass_app.ui.parts.plain_text import set_tip
from canvass_app.ui.translation import show, tr

Destroy = Callable[[DestructionPlan, bool], None]

_TIP_LINES = 12


class DestroyPart(QWidget):
    """First lists what would go, then asks for the name of the campaign.

    `destroy` is called with the plan and whether the exports go, too. Emits `failed` with a
    `UserError`.
    """

    failed = Signal(object)
    grown = Signal()
    """The list has appeared."""

    def __init__(self, operations: Operations, destroy: Destroy) -> None:
        super().__init__()
        self._operations = operations
        self._go_ahead = destroy
        self._plan: DestructionPlan | None = None
        self._visits = 0
        self.begin = button(tr("Destroy this campaign…"), self._look, kind="danger")
        self._what = label("", wrap=True)
        self.files = text_edit(rows=5)
        self.files.setReadOnly(True)
        self.files.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.files.setAccessibleName(tr("Files to destroy"))
        self._people = label("", "small", wrap=True)
        self.exports = check(tr("Lists and packets"))
        self.exports.toggled.connect(lambda _: self._show_what_goes())
        self.name = line_edit()
        self.name.textChanged.connect(lambda _: self._offer())
        self.name.returnPressed.connect(self._destroy)
        self.confirm = button(tr("Destroy for good"), self._destroy, kind="danger")
        self._cancel = button(tr("Cancel"), self.forget)
        self._lay_out()
        self.forget()

    def forget(self) -> None:
        """Hide the list and empty the field; nothing is destroyed."""
        self._visits += 1
        self._plan = None
        self.name.clear()
        self.exports.setChecked(False)
        self._asking.hide()
        self.begin.show()

    def _lay_out(self) -> None:
        form = Form()
        form.add(
            tr("Campaign name"),
            self.name,
            tr("Type it to confirm. Ctrl+Z does not bring a destroyed campaign back."),
        )
        self._asking = QWidget()
        self._asking.setLayout(
            column(
                self._what, self.files, self.exports, label(tr("To be destroyed by hand:")),
                self._people, form, row(self.confirm, self._cancel, None),
            )
        )  # fmt: skip
        self.setLayout(column(row(self.begin, None), self._asking))

    def _look(self) -> None:
        # The button loses the focus; taken here, it can move to the question.
        self.setFocus()
        self.begin.setEnabled(False)
        self._operations.ask_long(
            say("Checking what would be destroyed"),
            lambda session, progress: plan_destruction(session),
            done=partial(self._ask, self._visits),
            failed=self._on_failed,
            cancelled=lambda: self.begin.setEnabled(True),
        )

    def _on_failed(self, error: UserError) -> None:
        self.begin.setEnabled(True)
        self.failed.emit(error)

    def _ask(self, visit: int, plan: DestructionPlan) -> None:
        if visit != self._visits:
            # The section was left before the answer came.
            self.begin.setEnabled(True)
            return
        self._plan = plan
        self._what.setText(_in_words(plan))
        words = tr(
            "Also the lists and packets that were written on this computer ({count})",
            count=f"{len(plan.exports):,}",
        )
        self.exports.setText(words)
        self.exports.setAccessibleName(words)
        set_tip(self.exports, _some_of(plan.exports))
        self.exports.setVisible(bool(plan.exports))
        self.begin.setEnabled(True)
        self.begin.hide()
        self._show_what_goes()
        self._offer()
        self._asking.show()
        if has_keyboard(self):
            self.name.setFocus()
        self.grown.emit()

    def _show_what_goes(self) -> None:
        if self._plan is not None:
            chosen = self._plan.exports if self.exports.isChecked() else ()
            self.files.setPlainText("\n".join(map(str, (*self._plan.files, *chosen))))
            found = out_of_reach(self._plan, exports=self.exports.isChecked())
            self._people.setText("\n".join(f"– {show(words)}" for words in found))

    def _offer(self) -> None:
        self.confirm.setEnabled(self._plan is not None and is_name(self._plan, self.name.text()))

    def _destroy(self) -> None:
        if self._plan is not None and is_name(self._plan, self.name.text()):
            self._go_ahead(self._plan, self.exports.isChecked())


def _some_of(paths: Sequence[Path]) -> str:
    """Return as many paths as a tool tip has room for; the box lists all of them when ticked."""
    more = ["…"] if len(paths) > _TIP_LINES else []
    return "\n".join([*map(str, paths[:_TIP_LINES]), *more])


def _in_words(plan: DestructionPlan) -> str:
    return tr(
        "“{name}” with {sheets}, {lines}, {packets} and {deliveries}: the campaign file, its "
        "key file, all its backups and what was moved aside, {files} in all. The key is "
        "destroyed first: without it and the printed recovery code, nothing left on a disk "
        "can be read.",
        name=plan.name,
        sheets=show(say_count("{count} sheet", "{count} sheets", plan.sheets)),
        lines=show(say_count("{count} line", "{count} lines", plan.lines)),
        packets=show(say_count("{count} packet", "{count} packets", plan.packets)),
        deliveries=show(say_count("{count} delivery", "{count} deliveries", plan.deliveries)),
        files=show(say_count("{count} file", "{count} files", len(plan.files))),
    )
