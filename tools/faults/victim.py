"""Runs work in a copy of this process, lets it tell what it has done, and kills it on the way.

Copies are made by forking, so that libraries are loaded once for thousands of kills. The process
that forks must have no other threads; it never opens a window or starts a pool itself.
"""

from __future__ import annotations

import ctypes
import gc
import os
import pickle
import signal
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar, cast

from .calls import Calls

T = TypeVar("T")
_ADOPT = 36
"""PR_SET_CHILD_SUBREAPER: processes left by one that was killed become ours to wait for."""


class When(StrEnum):
    """How the instant of a kill is chosen."""

    TIME = "time"
    CALL = "call"
    NAME_CALL = "name call"


@dataclass(frozen=True)
class Instant:
    """When to kill: after seconds, or just before the call with this number; never if 0."""

    when: When = When.CALL
    at: float = 0

    def __str__(self) -> str:
        return f"{self.at:.3f} s" if self.when is When.TIME else f"{self.when} {self.at:.0f}"


@dataclass(frozen=True)
class Ended:
    """How a run ended. `said` are its lines up to then; the last ones tell what it took."""

    said: tuple[str, ...]
    killed: bool


class Hand:
    """What a victim holds: it says when it begins, and then each thing that it has finished."""

    def __init__(self, pipe: int, calls: Calls, instant: Instant) -> None:
        self._pipe = pipe
        self._calls = calls
        self._instant = instant
        self._began = 0.0

    def begin(self) -> None:
        """Begin what may be killed."""
        at = 0 if self._instant.when is When.TIME else int(self._instant.at)
        self.say("begin")
        self._began = time.monotonic()
        self._calls.arm(at, names=self._instant.when is When.NAME_CALL)

    def say(self, text: str) -> None:
        """Tell, right away, what is finished: a buffer would be lost with the process."""
        self._calls.note(text)
        os.write(self._pipe, f"{text}\n".encode())

    def end(self) -> None:
        """Tell how long it took, if it was not killed."""
        every, names = self._calls.counted()
        self.say(f"took {time.monotonic() - self._began:.4f} {every} {names}")


def run(
    work: Callable[[Hand], None],
    folder: Path,
    instant: Instant,
    *,
    output: Path | None = None,
    log: int = -1,
) -> Ended:
    """Run `work` in a copy of this process, kill it at `instant`, and return what it said.

    `folder` is where calls are counted; `output` gets what it prints.
    """
    if sys.platform == "win32":
        raise NotImplementedError("needs fork")
    _adopt()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.setsid()
        _print_into(output)
        _leave(lambda: _work(work, Hand(writing, Calls(folder, log), instant)))
    os.close(writing)
    said = _heard(reading, child, instant)
    status = os.waitpid(child, 0)[1]
    _wait_for_group(child)
    return Ended(tuple(said), os.WIFSIGNALED(status))


def in_copy(work: Callable[[], T], output: Path | None = None) -> T:
    """Return what `work` returns in a copy of this process.

    Raises `ChildProcessError` with what it raised, or how it ended.
    """
    return _Copy(work, output).result()


def at_once(works: Sequence[Callable[[], T]]) -> list[T]:
    """Do all works at once, each in its own copy of this process; return what they return."""
    running = [_Copy(work, None) for work in works]
    return [copy.result() for copy in running]


class _Copy(Generic[T]):
    """A copy of this process that does some work and sends its answer."""

    def __init__(self, work: Callable[[], T], output: Path | None) -> None:
        if sys.platform == "win32":
            raise NotImplementedError("needs fork")
        self._pipe, writing = os.pipe()
        self._process = os.fork()
        if self._process == 0:
            os.close(self._pipe)
            if output is not None:
                _print_into(output)
            _leave(lambda: _answer(work, writing))
        os.close(writing)

    def result(self) -> T:
        with open(self._pipe, "rb") as stream:
            content = stream.read()
        status = os.waitpid(self._process, 0)[1]
        if not content:
            raise ChildProcessError(f"ended with {os.waitstatus_to_exitcode(status)}")
        done, value = pickle.loads(content)
        if not done:
            raise ChildProcessError(value)
        return cast(T, value)


def _answer(work: Callable[[], object], pipe: int) -> None:
    try:
        answer: tuple[bool, object] = True, work()
    except BaseException:
        answer = False, traceback.format_exc()
    with open(pipe, "wb") as stream:
        stream.write(pickle.dumps(answer))


def _work(work: Callable[[Hand], None], hand: Hand) -> None:
    try:
        work(hand)
        hand.end()
    except BaseException:
        # One line, so that it is one thing that was said.
        hand.say(f"raised {traceback.format_exc()!r}")


def _leave(work: Callable[[], None]) -> None:
    """Do the work and end this process without running what its parent would run at the end."""
    try:
        gc.freeze()
        work()
    finally:
        os._exit(0)


def _print_into(output: Path | None) -> None:
    target = os.open(output or os.devnull, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(target, 1)
    os.dup2(target, 2)


def _heard(pipe: int, child: int, instant: Instant) -> list[str]:
    said: list[str] = []
    with open(pipe, encoding="utf-8") as stream:
        for line in stream:
            said.append(line.rstrip("\n"))
            if said[-1] == "begin" and instant.when is When.TIME and sys.platform != "win32":
                # The moment of the kill is what is tested; this does not wait for anything.
                time.sleep(instant.at)
                os.kill(child, signal.SIGKILL)
    return said


def _adopt() -> None:
    ctypes.CDLL(None).prctl(_ADOPT, 1, 0, 0, 0)


def _wait_for_group(leader: int) -> None:
    """Wait for the processes that the victim had started: they must end by themselves."""
    if sys.platform == "win32":
        return
    while True:
        try:
            os.waitpid(-leader, 0)
        except ChildProcessError:
            return
