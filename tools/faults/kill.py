"""`kill -9` at random instants and before random calls: what was acknowledged must be there."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import count, islice
from pathlib import Path

from .acts import Act
from .aftermath import Printed, Problems, destroyed, names_unlisted
from .calls import is_loaded
from .sandbox import Sandbox
from .victim import Ended, Hand, Instant, When, at_once, in_copy, run

_A_LITTLE_LATER = 1.05
_ANSWERS = ("cell", "exit 0", "exit 3")


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


@dataclass
class Tally:
    """What the kills came to. `answers` are the cells and commands that were acknowledged."""

    kills: int = 0
    answers: int = 0
    problems: Problems = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Add what other kills came to."""
        self.kills += other.kills
        self.answers += other.answers
        self.problems += other.problems


class Rounds:
    """One act that is killed over and over in one folder.

    A campaign remembers where it wrote files, so every round begins with a copy of the same
    campaign in the same place.
    """

    def __init__(self, act: Act, folder: Path, seed: str) -> None:
        self._act = act
        self._folder = folder
        self._seed = seed
        self._sandbox = Sandbox(folder / "room")
        self._prepared = folder / "prepared"
        self._output = folder / "output.txt"
        self._sandbox.make()
        in_copy(self._prepare, Path(os.devnull))
        self._sandbox.root.rename(self._prepared)
        with self._room():
            self._length = _length(self._run(Instant()))

    def play(self, numbers: Sequence[int]) -> Tally:
        """Play the rounds with these numbers."""
        total = Tally()
        for number in numbers:
            with self._room():
                total.add(self._round(number))
        return total

    def _round(self, number: int) -> Tally:
        """Take the campaign through its kills, and then destroy it."""
        rng = random.Random(f"{self._seed}/{self._act.name}/{number}")
        found, said, instants = Tally(), list[str](), list[str]()
        for _ in range(self._act.in_a_row):
            ended = self._run(instant := self._length.instant(rng))
            instants.append(f"{instant}{'' if ended.killed else ' (not reached)'}")
            said += ended.said
            found.kills += ended.killed
            found.problems += self._asked(partial(self._look, said))
        found.problems += self._asked(self._end)
        found.answers = sum(told.startswith(_ANSWERS) for told in said)
        if found.problems:
            self._keep(number)
        which = f"round {number}, {', '.join(instants)}"
        found.problems = [f"{which}: {problem}" for problem in found.problems]
        return found

    @contextmanager
    def _room(self) -> Iterator[None]:
        shutil.copytree(self._prepared, self._sandbox.root)
        self._output.touch()
        try:
            yield
        finally:
            shutil.rmtree(self._sandbox.root)
            self._output.unlink()

    def _keep(self, number: int) -> None:
        kept = self._folder.parent / "kept" / f"{self._act.name}-{number}"
        shutil.copytree(self._sandbox.root, kept)
        shutil.copy(self._output, kept / "output.txt")

    def _run(self, instant: Instant) -> Ended:
        return run(self._victim, self._sandbox.root, instant, output=self._output)

    def _asked(self, question: Callable[[], Problems]) -> Problems:
        try:
            return in_copy(question, self._output)
        except ChildProcessError as error:
            return [str(error)]

    def _prepare(self) -> None:
        self._sandbox.enter()
        self._act.prepare(self._sandbox)

    def _victim(self, hand: Hand) -> None:
        self._sandbox.enter()
        self._act.work(self._sandbox, hand)

    def _look(self, said: list[str]) -> Problems:
        self._sandbox.enter()
        return self._act.look(self._sandbox, said, Printed(self._output))

    def _end(self) -> Problems:
        self._sandbox.enter()
        return destroyed(self._sandbox, Printed(self._output)) + names_unlisted(self._sandbox)


def kill(act: Act, kills: int, folder: Path, seed: str, jobs: int) -> Tally:
    """Kill `act` at least `kills` times, in `jobs` processes, and return what came of it.

    What is left of rounds with problems is in `folder / "kept"`.
    """
    hands = [Rounds(act, folder / f"{act.name}-{job}", seed) for job in range(jobs)]
    numbers, total = count(), Tally()
    while total.kills < kills:
        missing = -(-(kills - total.kills) // act.in_a_row)
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
