"""A thread that owns the open campaign and runs jobs one after the other.

Quick jobs (a cell was left) run before long ones, and a long job that reports progress outside a
transaction lets quick ones run in between, so a search or a print run never delays typing.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from canvass_app import measuring
from canvass_app.desk.session import Session
from canvass_app.model.errors import Cancelled, UserError
from canvass_app.model.progress import Progress
from canvass_app.model.words import Words
from canvass_app.store.failures import plain_words
from canvass_app.store.journal.content import explaining_content

Work = Callable[[Session, Progress], Any]


@dataclass(eq=False)
class Job:
    """One piece of work: what to run on the worker, and what to call back in the window."""

    work: Work
    label: Words
    quick: bool
    on_done: Callable[[Any], None] | None = None
    on_failed: Callable[[UserError], None] | None = None
    on_cancelled: Callable[[], None] | None = None
    initiator: QObject | None = None
    result: Any = None
    error: BaseException | None = None
    cancelled: threading.Event = field(default_factory=threading.Event)
    asked_at: float = field(default_factory=time.perf_counter)

    def measure(self, begun_at: float) -> None:
        """Record how long it waited and took, under its label without values."""
        waited, took = begun_at - self.asked_at, time.perf_counter() - begun_at
        measuring.note(measuring.JOBS, self.label.template, 1000 * took, waited=1000 * waited)

    def let_go(self) -> None:
        """Drop its references to the window, which only the window's thread may destroy."""
        self.work = _nothing
        self.on_done = self.on_failed = self.on_cancelled = self.initiator = None


class Worker(QThread):
    """Runs jobs until `stop`. Signals arrive in the window's thread."""

    finished_job = Signal(object)
    progressed = Signal(object, int, int, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("campaign file")
        self._session = session
        self._quick: deque[Job] = deque()
        self._long: deque[Job] = deque()
        self._wake = threading.Condition()
        self._stopping = False

    def submit(self, job: Job) -> None:
        """Add a job; quick ones are run first."""
        with self._wake:
            (self._quick if job.quick else self._long).append(job)
            self._wake.notify()

    def stop(self) -> None:
        """Finish what was submitted, close the file, and end the thread."""
        with self._wake:
            self._stopping = True
            for job in self._long:
                job.cancelled.set()
            self._wake.notify()

    def run(self) -> None:
        while (job := self._next_job()) is not None:
            self._run(job)
        self._session.close()

    def _next_job(self) -> Job | None:
        with self._wake:
            while not (self._quick or self._long or self._stopping):
                self._wake.wait()
            if self._quick:
                return self._quick.popleft()
            return self._long.popleft() if self._long else None

    def _run(self, job: Job) -> None:
        begun_at = time.perf_counter()
        try:
            if job.cancelled.is_set() and not job.quick:
                raise Cancelled
            path = self._session.file.path
            with explaining_content(self._session.db, path), plain_words(path):
                job.result = job.work(self._session, self._progress_of(job))
        except BaseException as error:
            job.error = error
        job.measure(begun_at)
        self.finished_job.emit(job)

    def _progress_of(self, job: Job) -> Progress:
        def progress(done: int, total: int, what: Words | None = None) -> None:
            if job.cancelled.is_set():
                raise Cancelled
            if not job.quick:
                self._let_quick_jobs_through()
                self.progressed.emit(job, done, total, what)

        return progress

    def _let_quick_jobs_through(self) -> None:
        if self._session.db.conn.in_transaction:
            return
        while True:
            with self._wake:
                if not self._quick:
                    return
                job = self._quick.popleft()
            self._run(job)


def _nothing(session: Session, progress: Progress) -> None:
    pass
