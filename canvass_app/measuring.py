"""Counts and durations for `canvass --debug`: how often, how long, and never any values.

Any layer may record something here. Records have names from our own source (the template of a
label, a statement without its values, a step), never a name that a person typed. Nothing is kept
while nothing is switched on.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

JOBS, SQL, TIMINGS = KINDS = ("jobs", "sql", "timings")
BETWEEN_WRITES = 5.0
"""Seconds between writes: what a crash may lose, and how rarely measuring disturbs the work."""
MOST_NAMES = 500
"""How many names of one kind are counted separately."""
_LONGEST_NAME = 400
_OTHERS = "(others)"
_BEGUN = time.perf_counter()

Write = Callable[[str], None]


@dataclass(slots=True)
class _Sum:
    """Milliseconds of everything recorded under one name."""

    count: int = 0
    total: float = 0.0
    longest: float = 0.0
    waited: float = 0.0


class _Measuring:
    """What is switched on, and what was recorded since; any thread may record."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sums: dict[str, dict[str, _Sum]] = {}
        self._write: Write | None = None
        self._written_at = 0.0

    def start(self, kinds: Collection[str], write: Write) -> None:
        with self._lock:
            self._sums = {kind: {} for kind in KINDS if kind in kinds}
            self._write = write
            self._written_at = time.monotonic()

    def stop(self) -> None:
        self.write()
        with self._lock:
            self._sums, self._write = {}, None

    def is_on(self, kind: str) -> bool:
        return kind in self._sums

    def note(self, kind: str, name: str, ms: float, count: int, waited: float) -> None:
        with self._lock:
            sums = self._sums.get(kind)
            if sums is None:
                return
            name = name[:_LONGEST_NAME]
            has_room = name in sums or len(sums) < MOST_NAMES
            found = sums.setdefault(name if has_room else _OTHERS, _Sum())
            found.count += count
            found.total += ms
            found.longest = max(found.longest, ms)
            found.waited += waited
            due = time.monotonic() - self._written_at > BETWEEN_WRITES
        if due:
            self.write()

    def write(self) -> None:
        with self._lock:
            write, text = self._write, _text(self._sums)
            self._written_at = time.monotonic()
        if write is not None:
            write(text)


_measuring = _Measuring()


def start(kinds: Collection[str], write: Write) -> None:
    """Measure these of `KINDS` from now on, and pass the tables to `write` now and then.

    `write` may be called by any thread.
    """
    _measuring.start(kinds, write)


def stop() -> None:
    """Write for the last time and forget everything."""
    _measuring.stop()


def write_now() -> None:
    """Write what was recorded so far: this process is about to end."""
    _measuring.write()


def is_on(kind: str) -> bool:
    """Return whether this one of `KINDS` is measured."""
    return _measuring.is_on(kind)


def note(kind: str, name: str, ms: float, *, count: int = 1, waited: float = 0.0) -> None:
    """Record that `name` took `ms` milliseconds, after it had `waited` for its turn."""
    _measuring.note(kind, name, ms, count, waited)


@contextmanager
def timed(name: str) -> Iterator[None]:
    """Record how long the block takes, as one of the `timings`."""
    begun = time.perf_counter()
    try:
        yield
    finally:
        note(TIMINGS, name, 1000 * (time.perf_counter() - begun))


def reached(name: str) -> None:
    """Record how long after the program's start this startup step was reached."""
    note(TIMINGS, f"start to {name}", 1000 * (time.perf_counter() - _BEGUN))


def _text(sums: dict[str, dict[str, _Sum]]) -> str:
    lines: list[str] = []
    for kind, found in sums.items():
        lines.append(f"{kind:<9}{'total ms':>11}{'longest':>11}{'waited':>11}")
        by_time = sorted(found.items(), key=lambda item: (-item[1].total, item[0]))
        lines += [
            f"{s.count:>8} {s.total:>11.1f}{s.longest:>11.1f}{s.waited:>11.1f}  {name}"
            for name, s in by_time
        ]
        lines.append("")
    return "\n".join(lines)
