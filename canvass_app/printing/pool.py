"""Makes many packets at once: one process per core, or none if processes cannot be started.

Workers are started from scratch ("spawn") on every system: a copy of a process in which Qt or other
threads run would not be safe. They get jobs and return results; the campaign file and its key stay
in the process that opened it.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from multiprocessing.synchronize import Event

from canvass_app.model.errors import Cancelled
from canvass_app.model.progress import Progress
from canvass_app.model.words import Words
from canvass_app.printing.work import Job, JobResult, carry_out

_WAIT = 0.2
"""Seconds between two checks of whether the person wants to stop."""
_AHEAD = 2
"""Jobs per worker: one in progress, one waiting."""

_stop: Event | None = None


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def carry_out_all(
    makers: Iterable[Callable[[], Job | None]],
    workers: int,
    report: Callable[[], None],
    progress: Progress,
) -> Generator[JobResult, None, None]:
    """Carry out the jobs that `makers` make, each in its turn; yield the results.

    A maker that has nothing to do returns None. With one worker, the jobs run here one after
    another and report their pages to `progress`; with more, they run in separate processes, results
    come in as they are ready, and `report` is called now and then. Either may raise `Cancelled`:
    running jobs stop, what they started is removed, and `Cancelled` is passed on.
    """
    waiting = iter(makers)
    if workers > 1:
        yield from _in_processes(waiting, workers, report, progress)
    else:
        yield from _here(waiting, progress)


def _here(
    makers: Iterable[Callable[[], Job | None]], progress: Progress
) -> Generator[JobResult, None, None]:
    for make in makers:
        job = make()
        if job is not None:
            yield carry_out(job, progress)


def _in_processes(
    makers: Iterator[Callable[[], Job | None]],
    workers: int,
    report: Callable[[], None],
    progress: Progress,
) -> Generator[JobResult, None, None]:
    context = get_context("spawn")
    stop = context.Event()
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_begin, initargs=(stop,))
    hand: dict[Future[JobResult], Job] = {}
    try:
        try:
            yield from _served(pool, makers, workers * _AHEAD, hand, report)
        except (BrokenProcessPool, OSError):
            # There are no processes here, or one was killed: we do their unfinished jobs ourselves,
            # once none of them can touch those anymore.
            stop.set()
            pool.shutdown(wait=True, cancel_futures=True)
            left = list(hand.values())
            hand.clear()
            for job in left:
                yield carry_out(job, progress)
            yield from _here(makers, progress)
    finally:
        # Even if the caller stops early, nothing may be written after this has returned.
        stop.set()
        pool.shutdown(wait=True, cancel_futures=True)


def _served(
    pool: ProcessPoolExecutor,
    makers: Iterator[Callable[[], Job | None]],
    most: int,
    hand: dict[Future[JobResult], Job],
    report: Callable[[], None],
) -> Generator[JobResult, None, None]:
    more = True
    while more or hand:
        report()
        while more and len(hand) < most:
            make = next(makers, None)
            more = make is not None
            job = make() if make is not None else None
            if job is not None:
                _submit(pool, job, hand)
        done, _ = wait(hand, timeout=_WAIT, return_when=FIRST_COMPLETED)
        for future in done:
            outcome = future.result()
            del hand[future]
            yield outcome


def _submit(pool: ProcessPoolExecutor, job: Job, hand: dict[Future[JobResult], Job]) -> None:
    """Hand over a job; if the pool doesn't take it, keep it for this process."""
    try:
        hand[pool.submit(_work, job)] = job
    except (BrokenProcessPool, OSError):
        hand[Future()] = job
        raise


def _begin(stop: Event) -> None:
    """Prepare a worker so that it knows when to stop, and does not outlive the program."""
    global _stop
    _stop = stop
    # Ctrl+C reaches all processes of a terminal; the parent process decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_follow, args=(parent.join,), daemon=True).start()


def _follow(parent_ends: Callable[[], None]) -> None:
    parent_ends()
    os._exit(1)


def _work(job: Job) -> JobResult:
    return carry_out(job, _look_up)


def _look_up(done: int, total: int, what: Words | None = None) -> None:
    if _stop is not None and _stop.is_set():
        raise Cancelled
