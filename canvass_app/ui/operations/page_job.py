"""Long work that a page starts by itself: one at a time, not again once stopped by a person."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.progress import Progress
from canvass_app.model.words import Words
from canvass_app.ui.operations.operations import Operations


class PageJob(QObject):
    """Runs `work` through the operations. `done` has its value, `ended` comes in any case."""

    done = Signal(object)
    ended = Signal()

    def __init__(
        self,
        operations: Operations,
        label: Words,
        work: Callable[[Session, Progress], Outcome[object]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._operations = operations
        self._label = label
        self._work = work
        self.running = False
        self.stopped = False

    def start(self) -> None:
        """Run the work, unless it is already running."""
        if self.running:
            return
        self.running, self.stopped = True, False
        self._operations.run(
            self._label,
            self._work,
            done=self._on_done,
            failed=self._on_failed,
            cancelled=self._on_cancelled,
        )

    def start_unless_stopped(self) -> None:
        """Run the work, unless it is already running or ended early the last time."""
        if not self.stopped:
            self.start()

    def _on_done(self, outcome: Outcome[object]) -> None:
        self.running = False
        self.done.emit(outcome.value)
        self.ended.emit()

    def _on_failed(self, error: UserError) -> None:
        self._operations.failed.emit(error)
        self._on_cancelled()

    def _on_cancelled(self) -> None:
        self.running, self.stopped = False, True
        self.ended.emit()
