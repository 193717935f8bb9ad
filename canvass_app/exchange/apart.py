"""Has files of others read in a process of their own, with limits on memory and time.

Libraries that read workbooks, pictures and PDFs can be made to use memory without end, to work for
hours, or to crash. That ends `child.py` then, and becomes a sentence; the program and what is typed
in it stay. The process is started from scratch, for a copy of one in which Qt or other threads run
would not be safe. It answers in plain data, and the limits of its messages are checked here.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, Full, Queue
from typing import BinaryIO, cast

from canvass_app.exchange.limits import FAILED, memory_of
from canvass_app.model.errors import BadInput
from canvass_app.model.progress import Progress
from canvass_app.model.words import Words, read_words, say

LARGEST_ANSWER = 16_000_000
"""The most bytes of one message."""

_SCRIPT = Path(__file__).with_name("child.py")
_PACKAGES = Path(__file__).resolve().parents[2]
_LOOK = 0.2
"""Seconds between two checks of whether the person wants to stop."""
_HEAD = 5
_NOT_STARTED = (1, 2)
"""Python's own exit codes, for an error that nothing handled and a script that is not there."""
_PLAIN_TEMPLATE = re.compile(r"(?:[^{}]|\{[a-z_]+\}){1,500}")
# There is nothing to write to, and nothing of the user's that it must know.
_OPTIONS = ("-I", "-S", "-B", "-X", "utf8")


@dataclass(frozen=True, slots=True)
class Task:
    """What to do apart: its name in `child.py`, the most memory in bytes, the most seconds.

    `remedy` is what a person can do if that is not enough.
    """

    name: str
    memory: int
    seconds: int
    remedy: Words


def ask(
    task: Task, path: Path, what: Mapping[str, object], progress: Progress
) -> Generator[object, None, None]:
    """Have `task` done and yield its answers: plain data, or bytes.

    `path` is the file that errors name. `progress` is called while there is no answer; what it
    raises ends the other process, and so does closing this generator. Raises BadInput if the
    process needs more than it may have, or ends without an answer.
    """
    process = _started(task, path, what)
    assert process.stdout is not None
    answers = _Answers(cast(BinaryIO, process.stdout))
    try:
        yield from _received(answers, process, task, path, progress)
    finally:
        process.kill()
        answers.stop()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()


def _started(task: Task, path: Path, what: Mapping[str, object]) -> subprocess.Popen[bytes]:
    request = {
        "task": task.name,
        "memory": task.memory,
        "seconds": task.seconds,
        "path": [str(_PACKAGES), *filter(None, sys.path)],
        "what": what,
    }
    try:
        process = subprocess.Popen(
            [sys.executable, *_OPTIONS, str(_SCRIPT)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # Passphrases may be in the environment.
            env={k: v for k, v in os.environ.items() if not k.startswith("CANVASS_")},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert process.stdin is not None
        with suppress(BrokenPipeError):
            process.stdin.write(json.dumps(request).encode() + b"\n")
            process.stdin.flush()
    except OSError as error:
        raise BadInput(
            say(
                "“{file}” cannot be read: this computer allows no second process ({detail}).",
                file=path.name,
                detail=error.strerror or type(error).__name__,
            ),
            task.remedy,
        ) from error
    return process


def _received(
    answers: _Answers,
    process: subprocess.Popen[bytes],
    task: Task,
    path: Path,
    progress: Progress,
) -> Generator[object, None, None]:
    waited = 0.0
    while True:
        since = time.monotonic()
        try:
            kind, content = answers.next(_LOOK)
        except Empty:
            progress(0, 0, say("Reading the file"))
            waited += time.monotonic() - since
            if memory_of(process.pid) > task.memory:
                raise _out_of_memory(task, path) from None
            if waited > task.seconds:
                raise _too_slow(task, path) from None
            continue
        waited += time.monotonic() - since
        if kind == b"E":
            return
        if kind == b"B":
            yield content
        elif kind == b"J":
            yield _plain(content, task, path)
        elif kind == b"R":
            raise _refusal(_plain(content, task, path), task, path)
        else:
            raise _ended(process, task, path)


def _plain(content: bytes, task: Task, path: Path) -> object:
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _broken(task, path) from error


def _refusal(said: object, task: Task, path: Path) -> BadInput:
    """Return the error that the other process told of, if its words are plain."""
    try:
        assert isinstance(said, list)
        problem, remedy = map(read_words, said)
        if all(_PLAIN_TEMPLATE.fullmatch(words.template) for words in (problem, remedy)):
            # Fails here, if at all, and not where it is shown.
            str(problem), str(remedy)
            return BadInput(problem, remedy)
    except (AssertionError, AttributeError, KeyError, TypeError, ValueError):
        pass
    return _broken(task, path)


class _Answers:
    """Reads messages on a thread of its own, a few ahead; the kind is empty after the last one."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._waiting: Queue[tuple[bytes, bytes]] = Queue(4)
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def next(self, seconds: float) -> tuple[bytes, bytes]:
        """Return kind and content of the next message. Raises Empty if none comes in time."""
        return self._waiting.get(timeout=seconds)

    def stop(self) -> None:
        """Stop reading; the process at the other end must have ended."""
        self._stopped.set()
        self._thread.join()

    def _read(self) -> None:
        while not self._stopped.is_set():
            message = self._message()
            while not self._stopped.is_set():
                try:
                    self._waiting.put(message, timeout=_LOOK)
                    break
                except Full:
                    continue
            if not message[0]:
                return

    def _message(self) -> tuple[bytes, bytes]:
        try:
            head = self._stream.read(_HEAD)
            size = int.from_bytes(head[1:], "big")
            if len(head) < _HEAD or size > LARGEST_ANSWER:
                return b"", b""
            content = self._stream.read(size)
        except (OSError, ValueError):
            return b"", b""
        return (head[:1], content) if len(content) == size else (b"", b"")


def _ended(process: subprocess.Popen[bytes], task: Task, path: Path) -> BadInput:
    """Return the error for a process that ended, or that answered what cannot be."""
    try:
        code = process.wait(_LOOK)
    except subprocess.TimeoutExpired:
        return _broken(task, path)
    if code in _NOT_STARTED:
        raise RuntimeError("the process that reads files of others did not start")
    if code == FAILED:
        return _broken(task, path)
    if code == -getattr(signal, "SIGXCPU", 0):
        return _too_slow(task, path)
    # A library that gets no memory ends its process in many ways: by a signal, or by a code.
    return _out_of_memory(task, path)


def _out_of_memory(task: Task, path: Path) -> BadInput:
    return BadInput(
        say(
            "Reading “{file}” takes more than {most} MB of memory, or ends in a crash.",
            file=path.name,
            most=f"{task.memory // 1_000_000:,}",
        ),
        task.remedy,
    )


def _too_slow(task: Task, path: Path) -> BadInput:
    return BadInput(
        say("Reading “{file}” takes more than {most} seconds.", file=path.name, most=task.seconds),
        task.remedy,
    )


def _broken(task: Task, path: Path) -> BadInput:
    return BadInput(say("The file “{file}” is damaged.", file=path.name), task.remedy)
