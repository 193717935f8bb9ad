"""Settings of security: the end of a campaign, begun here and confirmed by typing its name."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from canvass_app.desk.destroying import DestructionPlan, is_name, out_of_reach, plan_destruction
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.ui.tasks.operations import Operations
from canvass_app.ui.translation import show, tr
from canvass_app.ui.widgets.basics import button, column, label, row
from canvass_app.ui.widgets.forms import Form, check, line_edit
from canvass_app.ui.widgets.keyboard import has_keyboard


class DestroyPart(QWidget):
    """First lists what would go, then asks for the name of the campaign.

    Emits `destroy_asked` with the plan and whether the exports go, too, and `failed` with a
    `UserError`.
    """

    destroy_asked = Signal(object, bool)
    failed = Signal(object)
    grown = Signal()
    """The list has appeared."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._plan: DestructionPlan | None = None
        self._visits = 0
        self.begin = button(tr("Destroy this campaign…"), self._look, kind="danger")
        self._what = label("", wrap=True)
        self._people = label("", "small", wrap=True)
        self.exports = check(tr("Lists and packets"))
        self.exports.toggled.connect(lambda _: self._show_people())
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
            tr("Name of the campaign"),
            self.name,
            tr("Type it to confirm. Ctrl+Z does not bring a destroyed campaign back."),
        )
        self._asking = QWidget()
        self._asking.setLayout(
            column(
                self._what, self.exports, label(tr("To be destroyed by people:")), self._people,
                form, row(self.confirm, self._cancel, None),
            )
        )  # fmt: skip
        self.setLayout(column(row(self.begin, None), self._asking))

    def _look(self) -> None:
        # The button gives the keyboard away; held here, it comes to the question.
        self.setFocus()
        self.begin.setEnabled(False)
        self._operations.run(
            say("Looking at what would be destroyed"),
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
        self._what.setText(
            tr(
                "“{name}” with {sheets} sheets, {lines} lines, {packets} packets and {deliveries} "
                "deliveries: the campaign file, its key file, all its backups and what was moved "
                "aside, {files} files in all. The key goes first: without it and the printed "
                "recovery code, nothing that a disk still holds can be read.",
                name=plan.name, sheets=f"{plan.sheets:,}", lines=f"{plan.lines:,}",
                packets=f"{plan.packets:,}", deliveries=f"{plan.deliveries:,}",
                files=f"{len(plan.files):,}",
            )
        )  # fmt: skip
        words = tr(
            "Also the lists and packets that were written on this computer ({count})",
            count=f"{len(plan.exports):,}",
        )
        self.exports.setText(words)
        self.exports.setAccessibleName(words)
        self.exports.setToolTip("\n".join(str(path) for path in plan.exports))
        self.exports.setVisible(bool(plan.exports))
        self.begin.setEnabled(True)
        self.begin.hide()
        self._show_people()
        self._offer()
        self._asking.show()
        if has_keyboard(self):
            self.name.setFocus()
        self.grown.emit()

    def _show_people(self) -> None:
        if self._plan is not None:
            found = out_of_reach(self._plan, exports=self.exports.isChecked())
            self._people.setText("\n".join(f"– {show(words)}" for words in found))

    def _offer(self) -> None:
        self.confirm.setEnabled(self._plan is not None and is_name(self._plan, self.name.text()))

    def _destroy(self) -> None:
        if self._plan is not None and is_name(self._plan, self.name.text()):
            self.destroy_asked.emit(self._plan, self.exports.isChecked())
