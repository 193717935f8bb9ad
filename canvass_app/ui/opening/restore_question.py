"""Asks before a backup replaces a file that has more than the backup."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from canvass_app.desk.campaign.backups import RestorePlan
from canvass_app.ui.parts.basics import button, card, label, row
from canvass_app.ui.translation import show, tr


class RestoreQuestion(QWidget):
    """Says what would be lost; emits `confirmed` with the plan if the person goes on."""

    confirmed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._plan: RestorePlan | None = None
        self._title = label("", "heading", wrap=True)
        self._warning = label("", wrap=True)
        self._keep = button(tr("Keep the current file"), self.hide)
        self._restore = button(tr("Restore this backup"), self._confirm)
        kept = tr("The current file is kept in a folder next to it; nothing is deleted.")
        self.setLayout(
            row(
                card(
                    self._title,
                    self._warning,
                    label(kept, "muted", wrap=True),
                    row(self._keep, self._restore, None),
                )
            )
        )
        self.hide()

    def ask(self, plan: RestorePlan) -> None:
        """Show the question."""
        self._plan = plan
        self._title.setText(tr("Restore “{file}”?", file=plan.backup.name))
        self._warning.setText("\n".join(show(words) for words in plan.warning))
        self.show()

    def take_focus(self) -> None:
        """Focus what changes nothing."""
        self._keep.setFocus()

    def _confirm(self) -> None:
        plan, self._plan = self._plan, None
        self.hide()
        if plan is not None:
            self.confirmed.emit(plan)
