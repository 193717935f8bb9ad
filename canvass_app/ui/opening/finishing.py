"""What an idle window shows while long work finishes: nobody's data."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal

from canvass_app.model.words import Words
from canvass_app.ui.opening.screen import Screen
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, card, label, row
from canvass_app.ui.parts.work_bar import WorkBar
from canvass_app.ui.translation import show, tr

_LOOKS = 200
"""Milliseconds between two checks of whether all work has ended."""


class FinishingScreen(Screen):
    """Emits `ended` when no work is left, `lock_asked` if a person does not want to wait."""

    ended = Signal()
    lock_asked = Signal()

    def __init__(self, operations: Operations) -> None:
        super().__init__(tr("Canvass will lock as soon as this is done"))
        self._operations = operations
        self._what = label(show(operations.working) if operations.working else "", wrap=True)
        self._bar = WorkBar()
        why = label(
            tr(
                "Nobody has used Canvass for a while, so the signatures are hidden. Canvass "
                "finishes what is running, then asks for the passphrase."
            ),
            "muted",
            wrap=True,
        )
        lock = button(
            tr("Stop it and lock now"), self.lock_asked.emit, icon_name="lock", shortcut="Ctrl+L"
        )
        self.body.addWidget(card(self._what, self._bar))
        self.body.addWidget(why)
        self.body.addLayout(row(lock, None))
        # Anyone who comes back and presses Enter must not stop the work by doing so.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        operations.busy.connect(self._show_work)
        operations.progressed.connect(self._show_progress)
        looking = QTimer(self)
        looking.timeout.connect(self._look)
        looking.start(_LOOKS)

    def take_focus(self) -> None:
        self.setFocus()

    def _look(self) -> None:
        # Follow-up work has been requested by the time the work is over.
        if self._operations.working is None and not self._operations.pending:
            self.ended.emit()

    def _show_work(self, work: Words | None) -> None:
        if work is not None:
            self._what.setText(show(work))
            self._bar.begin()

    def _show_progress(self, done: int, total: int, what: Words | None) -> None:
        self._bar.reach(done, total)
        if what is not None:
            self._what.setText(show(what))
