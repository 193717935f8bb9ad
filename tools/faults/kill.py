"""`kill -9` at random instants and before random calls: what was acknowledged must be there."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count, islice
from pathlib import Path

from .acts import Act
from .aftermath import destroyed
from .calls import is_loaded
from .rounds import Room, Tally, answers
from .victim import Ended, Instant, When, at_once

_A_LITTLE_LATER = 1.05


@dataclass(frozen=True)
class Length:
    """How long an act takes when nobody kills it: seconds, calls, calls that change names."""

    seconds: float
    calls: int
    name_calls: int

    def instant(self, rng: random.Random) -> Instant:
        """Return a random instant of the act."""
        kinds = [When.TIME, When.CALL, When.NAME_CALL] if is_loaded() else [When.TIME, When.CALL]
        when = rng.choice(kinds)
        if when is When.TIME:
            return Instant(when, rng.uniform(0, self.seconds * _A_LITTLE_LATER))
        most = self.calls if when is When.CALL else self.name_calls
        return Instant(when, rng.randint(1, most))


class Kills:
    """One act that is killed over and over in one folder."""

    def __init__(self, act: Act, folder: Path, seed: str) -> None:
        self._act = act
        self._seed = f"{seed}/{act.name}"
        self._room = Room(act.name, act.prepare, folder)
        with self._room.fresh():
            self._length = _length(self._room.run(act.work, Instant()))

    def play(self, numbers: Sequence[int]) -> Tally:
        """Play the rounds with these numbers."""
        total = Tally()
        for number in numbers:
            with self._room.fresh():
                total.add(self._round(number))
        return total

    def _round(self, number: int) -> Tally:
        """Take the campaign through its kills, and then destroy it."""
        rng = random.Random(f"{self._seed}/{number}")
        found, said, instants = Tally(), list[str](), list[str]()
        for _ in range(self._act.in_a_row):
            ended = self._room.run(self._act.work, instant := self._length.instant(rng))
            instants.append(f"{instant}{'' if ended.killed else ' (not reached)'}")
            said += ended.said
            found.faults += ended.killed
            found.problems += self._room.problems(partial(self._act.look, said))
        if found.problems:
            self._room.keep(number)
        left = self._room.problems(destroyed)
        if left:
            self._room.keep(number)
        found.answers = answers(said)
        which = f"round {number}, {', '.join(instants)}"
        found.problems = [f"{which}: {problem}" for problem in (*found.problems, *left)]
        return found


def kill(act: Act, kills: int, folder: Path, seed: str, jobs: int) -> Tally:
    """Kill `act` at least `kills` times, in `jobs` processes, and return what was found.

    What is left of rounds with problems is in `folder / "kept"`.
    """
    hands = [Kills(act, folder / f"{act.name}-{job}", seed) for job in range(jobs)]
    numbers, total = count(), Tally()
    while total.faults < kills:
        missing = -(-(kills - total.faults) // act.in_a_row)
        share = list(islice(numbers, missing))
        works = [partial(hand.play, share[job::jobs]) for job, hand in enumerate(hands)]
        for found in at_once(works):
            total.add(found)
    return total


def _length(ended: Ended) -> Length:
    took = ended.said[-1].split(" ")
    if took[0] != "took":
        raise RuntimeError(f"the act does not work: {ended.said[-1]}")
    return Length(float(took[1]), int(took[2]), int(took[3]))
