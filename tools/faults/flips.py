"""Single bits that are wrong in the file, the log of a crash, or the key file: who notices?"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from pathlib import Path

from .aftermath import Printed, Problems, as_json
from .prepared import with_backup_and_newer_acts
from .rounds import Room
from .sandbox import Sandbox
from .victim import at_once

_LOG_HEADER, _FRAME = 32, 24 + 4096
WHERE = {"file": "", "log": "-wal", "key file": "-key"}
"""The files whose bits are flipped, and their endings."""


class Outcome(StrEnum):
    """What the first `canvass check` after the flip makes of it."""

    REFUSED = "refused to open, with a reason"
    FOUND = "found by the check"
    LOSS_TOLD = "loss in the log told, with how much"
    MISCOUNTED = "loss in the log told, with a wrong number"
    POSSIBLY = "told that the last entry may be missing"
    HARMLESS = "carries nothing: same content, nothing lost"
    LAST = "silent, in the last transaction of the log"
    SILENT = "silent loss"
    BROKEN = "neither: a crash, or a bug report"


BAD = (Outcome.MISCOUNTED, Outcome.SILENT, Outcome.BROKEN)


@dataclass(frozen=True)
class _Before:
    """The campaign before a bit is flipped: its content, and where its log's transactions begin."""

    digest: str
    transactions: tuple[int, ...]

    def lost_at(self, at: int) -> int:
        """Return how many transactions are lost if this byte of the log is wrong: all from there.

        A wrong header loses all.
        """
        before = sum(begin <= at for begin in self.transactions[1:])
        return len(self.transactions) - before


@dataclass
class Flipped:
    """What flips came to."""

    outcomes: Counter[tuple[str, Outcome]] = field(default_factory=Counter)
    problems: Problems = field(default_factory=list)


class Flips:
    """A campaign that a crash has left, in which bits are flipped one at a time."""

    def __init__(self, folder: Path, seed: str) -> None:
        self._seed = f"{seed}/flips"
        self._room = Room("flip", with_backup_and_newer_acts, folder)
        with self._room.fresh():
            log = _file(self._room.sandbox, "log").read_bytes()
            self._before = _Before(self._room.asked(_digest), tuple(_transactions(log)))

    def play(self, numbers: Sequence[int]) -> Flipped:
        """Make the flips with these numbers."""
        total = Flipped()
        for number in numbers:
            with self._room.fresh():
                self._flip(number, total)
        return total

    def _flip(self, number: int, total: Flipped) -> None:
        rng = random.Random(f"{self._seed}/{number}")
        where = rng.choices(tuple(WHERE), (40, 40, 20))[0]
        path = _file(self._room.sandbox, where)
        at, bit = rng.randrange(path.stat().st_size), rng.randrange(8)
        content = bytearray(path.read_bytes())
        content[at] ^= 1 << bit
        path.write_bytes(content)
        try:
            outcome, told = self._room.asked(partial(self._outcome, where, at))
        except ChildProcessError as error:
            outcome, told = Outcome.BROKEN, str(error)
        total.outcomes[where, outcome] += 1
        if outcome in BAD:
            self._room.keep(number)
            total.problems.append(f"flip {number}, {where}, byte {at}, bit {bit}: {outcome} {told}")

    def _outcome(
        self, where: str, at: int, sandbox: Sandbox, printed: Printed
    ) -> tuple[Outcome, str]:
        code, told = printed.by("check", sandbox.campaign, "--json")
        if code not in (0, 3):
            return Outcome.BROKEN, told
        found = as_json(told)
        if "error" in found:
            return Outcome.REFUSED, told
        if lost := found["lost_in_log"]:
            expected = self._before.lost_at(at) if where == "log" else 0
            # Of the last one nobody can be certain.
            right = lost in (expected, expected - 1)
            return (Outcome.LOSS_TOLD if right else Outcome.MISCOUNTED), told
        if code == 3:
            return Outcome.FOUND, told
        if found["digest"] == self._before.digest:
            return Outcome.HARMLESS, told
        in_last = where == "log" and self._before.lost_at(at) == 1
        if "may be missing" in told and in_last:
            return Outcome.POSSIBLY, told
        return (Outcome.LAST if in_last else Outcome.SILENT), told


def flip(count: int, folder: Path, seed: str, jobs: int) -> Flipped:
    """Flip `count` bits, in `jobs` processes, and return what was made of them."""
    hands = [Flips(folder / f"flips-{job}", seed) for job in range(jobs)]
    total, numbers = Flipped(), range(count)
    for found in at_once([partial(h.play, numbers[j::jobs]) for j, h in enumerate(hands)]):
        total.outcomes += found.outcomes
        total.problems += found.problems
    return total


def _file(sandbox: Sandbox, where: str) -> Path:
    return sandbox.campaign.with_name(sandbox.campaign.name + WHERE[where])


def _digest(sandbox: Sandbox, printed: Printed) -> str:
    return str(as_json(printed.by("check", sandbox.campaign, "--json")[1])["digest"])


def _transactions(log: bytes) -> list[int]:
    """Return where in a log each transaction begins: after a frame with a size ends one."""
    begins = [_LOG_HEADER]
    for at in range(_LOG_HEADER, len(log), _FRAME):
        if int.from_bytes(log[at + 4 : at + 8]) and at + _FRAME < len(log):
            begins.append(at + _FRAME)
    return begins
