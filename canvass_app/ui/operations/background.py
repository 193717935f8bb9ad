"""One piece of slow work before a campaign is open: stretching a passphrase, making a demo."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from canvass_app.model.errors import Cancelled, UserError
from canvass_app.model.progress import Progress
from canvass_app.model.words import Words


class Background(QThread):
    """Runs `work` once. `done`, `failed` and `broke` are emitted in the window's thread."""

    done = Signal(object)
    failed = Signal(object)
    broke = Signal(object)
    progressed = Signal(int, int, object)

    def __init__(self, work: Callable[[Progress], Any], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("background")
        self._work = work
        self._cancelled = threading.Event()
        self.finished.connect(self.deleteLater)

    def cancel(self) -> None:
        """Ask the work to stop at its next report of progress."""
        self._cancelled.set()

    def run(self) -> None:
        try:
            self.done.emit(self._work(self._report))
        except UserError as error:
            self.failed.emit(error)
        except Cancelled:
            pass
        except BaseException as error:
            self.broke.emit(error)

    def _report(self, done: int, total: int, what: Words | None = None) -> None:
        if self._cancelled.is_set():
            raise Cancelled
        self.progressed.emit(done, total, what)
