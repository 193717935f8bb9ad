"""Shows the recovery code of a new campaign, once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from canvass_app.ui.opening.screen import Screen
from canvass_app.ui.parts.basics import button, card, row
from canvass_app.ui.parts.recovery_code import RecoveryCode
from canvass_app.ui.translation import tr


class RecoveryScreen(Screen):
    """Emits `confirmed` when the person says that the code is written down."""

    confirmed = Signal()

    def __init__(self, code: str, path: Path) -> None:
        super().__init__(tr("Write down the recovery code of “{name}”", name=path.stem))
        self._code = RecoveryCode(code, path.stem)
        self._go_on = button(tr("Continue to the campaign"), self.confirmed.emit, kind="main")
        self._go_on.setEnabled(False)
        self._code.confirmed.connect(self._go_on.setEnabled)
        self.body.addWidget(card(self._code))
        self.body.addLayout(row(self._go_on, None))

    def take_focus(self) -> None:
        self._code.setFocus()
