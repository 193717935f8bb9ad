"""Power cuts: the disks that an act may leave, and what the program makes of each."""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from .acts import Act
from .aftermath import destroyed
from .disk import Disk, Step, steps_in
from .rounds import Room, Tally, answers
from .victim import Instant, at_once

_FLUSHING = "SRTUMD"
"""Steps before which most is pending: flushing, renaming, cutting, removing, making."""


class Cuts:
    """One run of an act, recorded, and the states it may leave in one folder."""

    def __init__(self, act: Act, folder: Path, seed: str) -> None:
        self._act = act
        self._room = Room(act.name, act.prepare, folder)
        self._seed = f"{seed}/{act.name}"
        self._steps = self._recorded()

    def play(self, numbers: Sequence[int]) -> Tally:
        """Try the states with these numbers."""
        cuts = sorted((self._cut(number), number) for number in numbers)
        total = Tally()
        with self._room.fresh():
            disk = Disk(self._room.sandbox.root)
        said, at = list[str](), 0
        for cut, number in cuts:
            for step in self._steps[at:cut]:
                disk.take(step)
                if step.kind == "A":
                    said.append(step.first.decode())
            at = cut
            total.add(self._state(disk, said, cut, number))
        return total

    def _state(self, disk: Disk, said: list[str], cut: int, number: int) -> Tally:
        state = disk.after_cut(random.Random(f"{self._seed}/{number}"))
        with self._room.empty():
            _lay_out(state)
            problems = self._room.problems(partial(self._act.look, said))
            problems += self._room.problems(destroyed)
            where = f"state {number}, cut after {cut} of {len(self._steps)} calls"
            if problems:
                self._room.keep(number)
        found = Tally(1, answers(said))
        found.problems = [f"{where}: {problem}" for problem in problems]
        return found

    def _cut(self, number: int) -> int:
        rng = random.Random(f"{self._seed}/{number}/cut")
        last = len(self._steps)
        if rng.random() < 0.5:
            return rng.randint(0, last)
        flushing = [at for at, step in enumerate(self._steps) if step.kind in _FLUSHING]
        return rng.choice(flushing)

    def _recorded(self) -> list[Step]:
        """Run the act once, and make sure that the record of it is complete."""
        log = self._room.folder / "calls.log"
        with self._room.fresh():
            disk = Disk(self._room.sandbox.root)
            writing = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
            ended = self._room.run(self._act.work, Instant(), log=writing)
            os.close(writing)
            steps = steps_in(log.read_bytes())
            for step in steps:
                disk.take(step)
            if not ended.said[-1].startswith("took") or not disk.is_like(self._room.sandbox.root):
                raise RuntimeError(f"the record is not complete: {ended.said[-1]}")
        return steps


def cut_power(act: Act, states: int, folder: Path, seed: str, jobs: int) -> Tally:
    """Try `states` disks that `act` may leave, in `jobs` processes, and return what was found."""
    hands = [Cuts(act, folder / f"{act.name}-{job}", f"{seed}/{job}") for job in range(jobs)]
    numbers = range(states)
    total = Tally()
    for found in at_once([partial(h.play, numbers[j::jobs]) for j, h in enumerate(hands)]):
        total.add(found)
    return total


def _lay_out(state: dict[str, bytes | None]) -> None:
    for path, content in sorted(state.items()):
        if content is None:
            os.makedirs(path, exist_ok=True)
        else:
            Path(path).write_bytes(content)
