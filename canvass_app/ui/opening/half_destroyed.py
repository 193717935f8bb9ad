"""A campaign whose destruction was stopped halfway: says so, and offers to finish it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from canvass_app.desk.campaign.destroying import BegunDestruction
from canvass_app.ui.opening.screen import Screen
from canvass_app.ui.parts.basics import button, card, label, row
from canvass_app.ui.translation import tr


class HalfDestroyedScreen(Screen):
    """Emits `finish` if the person wants the rest to go, or `back`."""

    finish = Signal()
    back = Signal()

    def __init__(self, begun: BegunDestruction) -> None:
        super().__init__(tr("“{name}” was being destroyed", name=begun.plan.name))
        told = tr(
            "Canvass was stopped while it destroyed this campaign on {day}. Its key may be gone "
            "already; then only the printed recovery code could open what is left.",
            day=f"{begun.at:%Y-%m-%d %H:%M}",
        )
        rest = (
            tr("The rest goes now: the file, its backups, and the lists and packets chosen then.")
            if begun.exports
            else tr("The rest goes now: the file and its backups. Lists and packets are kept.")
        )
        self._finish = button(tr("Finish destroying it"), self.finish.emit, kind="danger")
        self.body.addWidget(
            card(label(told, wrap=True), label(rest, wrap=True), row(self._finish, None))
        )
        self._back = button(tr("Back"), self.back.emit, kind="link", shortcut="Esc")
        self.body.addLayout(row(self._back, None))

    def take_focus(self) -> None:
        # A key that was meant for something else must not destroy anything.
        self._back.setFocus()
