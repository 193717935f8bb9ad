"""Operations: every act of the window goes through here, off the window's thread.

Each act gets progress, cancel, an error that reaches the person, and the text of what Ctrl+Z would
undo; pages learn what kind of thing has changed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome, changed_by_then
from canvass_app.model.errors import Cancelled, UserError
from canvass_app.model.person import Person
from canvass_app.model.progress import Progress
from canvass_app.model.words import Words, say
from canvass_app.ui.operations.worker import Job, Worker

T = TypeVar("T")


class Operations(QObject):
    """The window's way to the campaign file. Signals are emitted in the window's thread."""

    changed = Signal(object, object)
    """A frozenset of `Topic`, what kind of thing changed, and who began it (see `act`), or None.
    Pages refresh themselves."""
    saved = Signal(object)
    """The `datetime` of the newest commit."""
    failed = Signal(object)
    """A `UserError` of an operation whose caller does not show it itself."""
    broke = Signal(object)
    """An exception that is a bug."""
    busy = Signal(object)
    """The `Words` of the current long operation, or None."""
    progressed = Signal(int, int, object)
    """done, total, and `Words` or None, of the current long operation."""
    undo_text = Signal(object, object)
    """The `Words` that undo and redo would act on, each possibly None."""
    undo_began = Signal()
    """Something is being undone or redone: what is shown may be about to change."""
    low_disk = Signal()
    """The last act could only be saved by using up the reserve."""
    closed = Signal()
    """The file is closed and the thread has ended."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = session.file.path
        self._worker = Worker(session, self)
        self._worker.finished_job.connect(self._finish)
        self._worker.progressed.connect(self._report)
        self._worker.finished.connect(self._on_closed)
        self._running: list[Job] = []
        self._quick: set[Job] = set()
        self._worker.start()

    @property
    def pending(self) -> int:
        """How many quick acts are not yet on disk."""
        return len(self._quick)

    @property
    def working(self) -> Words | None:
        """The current long operation, None if there is none."""
        return self._running[0].label if self._running else None

    def act(
        self,
        work: Callable[[Session], Outcome[T]],
        *,
        done: Callable[[Outcome[T]], None] | None = None,
        failed: Callable[[UserError], None] | None = None,
        initiator: QObject | None = None,
    ) -> None:
        """Run a quick use case that changes the campaign.

        `initiator` is a part of a page that can show the change from the answer alone: its page
        is not refreshed, all others are.
        """
        self._submit(
            lambda session, progress: work(session),
            say("Saving"),
            done,
            failed,
            initiator=initiator,
            quick=True,
        )

    def ask(
        self,
        work: Callable[[Session], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[UserError], None] | None = None,
    ) -> None:
        """Run quick work that changes nothing that pages show: a query, or writing a list."""
        self._submit(
            lambda session, progress: work(session), say("Reading"), done, failed, quick=True
        )

    def run(
        self,
        label: Words,
        work: Callable[[Session, Progress], Outcome[T]],
        *,
        done: Callable[[Outcome[T]], None] | None = None,
        failed: Callable[[UserError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> None:
        """Run a long use case with progress and cancel; `label` says what is being done.

        Of `done`, `failed` and `cancelled`, one is called; the last if the work has no result: the
        person stopped it, or it broke, which the window reports.
        """
        self._submit(work, label, done, failed, cancelled, quick=False)

    def ask_long(
        self,
        label: Words,
        work: Callable[[Session, Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[UserError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> None:
        """Run long work that changes nothing that pages show; otherwise like `run`."""
        self._submit(work, label, done, failed, cancelled, quick=False)

    def cancel(self) -> None:
        """Ask the current long operation to stop; the work queued behind it continues."""
        if self._running:
            self._running[0].cancelled.set()

    def undo(self) -> None:
        """Undo the newest act."""
        self.act(lambda session: session.undo())
        self.undo_began.emit()

    def redo(self) -> None:
        """Redo what was undone last."""
        self.act(lambda session: session.redo())
        self.undo_began.emit()

    def set_person(self, person: Person) -> None:
        """Record acts from now on under this person."""
        self.ask(lambda session: setattr(session.file, "person", person), done=lambda _: None)

    def forget_callers(self) -> None:
        """Don't call back about work in progress: the screens that started it are going away.

        The work itself goes on, changes are still announced, and errors reach the window.
        """
        for job in (*self._quick, *self._running):
            job.on_done = job.on_failed = job.on_cancelled = job.initiator = None

    def ask_undo_text(self) -> None:
        """Find out what undo and redo would do, in a file that was just opened."""
        self.ask(
            lambda session: (session.file.undo_label(), session.file.redo_label()),
            done=lambda labels: self.undo_text.emit(*labels),
        )

    def close(self) -> None:
        """Finish what is queued and close the file; `closed` is emitted at the end."""
        for job in self._running:
            job.cancelled.set()
        self._worker.stop()

    def close_and_wait(self) -> None:
        """Close, and return only when the thread has ended."""
        self.close()
        self._worker.wait()

    def _submit(
        self,
        work: Callable[[Session, Progress], T],
        label: Words,
        done: Callable[[T], None] | None,
        failed: Callable[[UserError], None] | None,
        cancelled: Callable[[], None] | None = None,
        *,
        initiator: QObject | None = None,
        quick: bool,
    ) -> None:
        job = Job(work, label, quick, done, failed, cancelled, initiator)
        if quick:
            self._quick.add(job)
        else:
            self._running.append(job)
            self.busy.emit(label)
        self._worker.submit(job)

    def _finish(self, job: Job) -> None:
        if job.quick:
            self._quick.discard(job)
        else:
            self._running.remove(job)
            self.busy.emit(self.working)
        try:
            self._tell(job)
        finally:
            job.let_go()

    def _tell(self, job: Job) -> None:
        if job.error is not None:
            self._report_error(job, job.error)
            return
        if isinstance(job.result, Outcome):
            self._take_note(job.result, job.initiator)
        if job.on_done is not None and not _is_gone(job.on_done):
            job.on_done(job.result)

    def _report_error(self, job: Job, error: BaseException) -> None:
        self._tell_error(job, error)
        if changed := changed_by_then(error):
            self.changed.emit(changed, None)

    def _tell_error(self, job: Job, error: BaseException) -> None:
        if isinstance(error, UserError):
            asked = None if job.on_failed is None or _is_gone(job.on_failed) else job.on_failed
            (asked or self.failed.emit)(error)
            return
        if not isinstance(error, Cancelled):
            self.broke.emit(error)
        if job.on_cancelled is not None and not _is_gone(job.on_cancelled):
            job.on_cancelled()

    def _take_note(self, outcome: Outcome[object], initiator: QObject | None) -> None:
        receipt = outcome.receipt
        if receipt is not None and receipt.act is not None:
            self.saved.emit(datetime.now())
            self.undo_text.emit(receipt.undo, receipt.redo)
            if receipt.low_disk:
                self.low_disk.emit()
        if outcome.topics:
            # A deleted widget cannot have shown anything.
            began = initiator if initiator is not None and isValid(initiator) else None
            self.changed.emit(outcome.topics, began)

    def _report(self, job: Job, done: int, total: int, what: Words | None) -> None:
        if job in self._running:
            self.progressed.emit(done, total, what)

    def _on_closed(self) -> None:
        self.closed.emit()


def _is_gone(callback: Callable[..., object]) -> bool:
    """Return whether a callback belongs to a widget that Qt has deleted in the meantime."""
    owner = getattr(callback, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)
