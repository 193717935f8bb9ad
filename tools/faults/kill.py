"""`kill -9` at random instants and before random calls: what was acknowledged must be there."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import count, islice
from pathlib import Path

from .acts import ACTS, Act
from .aftermath import Printed, Problems, destroyed, names_unlisted
from .calls import is_loaded
from .sandbox import Sandbox
from .victim import Ended, Hand, Instant, When, in_copy, run, spread

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


@dataclass
class Row:
    """What the kills of one campaign came to."""

    kills: int = 0
    acknowledged: int = 0
    problems: Problems = field(default_factory=list)


@dataclass(frozen=True)
class Rounds:
    """One act to be killed over and over."""

    act: Act
    template: Sandbox
    length: Length
    folder: Path
    seed: str

    def play(self, number: int) -> Row:
        """Take one campaign through its kills, and then destroy it."""
        rng = random.Random(f"{self.seed}/{self.act.name}/{number}")
        room = self.folder / f"{self.act.name}-{number}".replace(" ", "-")
        sandbox = self.template.copy_to(room)
        output = room.with_suffix(".out")
        row, said, instants = Row(), list[str](), list[str]()
        try:
            for _ in range(self.act.in_a_row):
                instant = self.length.instant(rng)
                ended = run(partial(_victim, self.act, sandbox), room, instant, output=output)
                instants.append(f"{instant}{'' if ended.killed else ' (not reached)'}")
                said += ended.said
                row.kills += ended.killed
                output.touch()
                look = partial(_looked, self.act, sandbox, said, output)
                row.problems += in_copy(look, output)
            row.problems += in_copy(partial(_the_end, sandbox, output), output)
        except ChildProcessError as error:
            row.problems.append(str(error))
        row.acknowledged = sum(line.startswith(("cell", "exit 0", "exit 3")) for line in said)
        row.problems = [f"round {number}, {', '.join(instants)}: {each}" for each in row.problems]
        if row.problems:
            kept = self.folder / "kept" / room.name
            kept.parent.mkdir(exist_ok=True)
            shutil.move(room, kept)
            shutil.move(output, kept / "output")
        else:
            shutil.rmtree(room)
            output.unlink()
        return row


def rounds_of(act: Act, folder: Path, seed: str) -> Rounds:
    """Prepare an act, and measure how long it takes."""
    template = Sandbox(folder / f"{act.name}-template".replace(" ", "-"))
    template.make()
    in_copy(partial(_prepare, act, template), Path(os.devnull))
    trial = template.copy_to(folder / "trial")
    ended = run(partial(_victim, act, trial), trial.root, Instant())
    shutil.rmtree(trial.root)
    return Rounds(act, template, _length(ended), folder, seed)


def kill(act: Act, kills: int, folder: Path, seed: str, jobs: int) -> Row:
    """Kill `act` at least `kills` times, in `jobs` processes, and return what came of it."""
    rounds = rounds_of(act, folder, seed)
    total = Row()
    numbers = count()
    while total.kills < kills:
        missing = -(-(kills - total.kills) // act.in_a_row)
        for row in spread(rounds.play, list(islice(numbers, missing)), jobs):
            total.kills += row.kills
            total.acknowledged += row.acknowledged
            total.problems += row.problems
    return total


def chosen(only: str | None) -> Iterator[Act]:
    """Yield the acts whose name begins with `only`."""
    return (act for act in ACTS if act.name.startswith(only or ""))


def _prepare(act: Act, sandbox: Sandbox) -> None:
    sandbox.enter()
    act.prepare(sandbox)


def _victim(act: Act, sandbox: Sandbox, hand: Hand) -> None:
    sandbox.enter()
    act.work(sandbox, hand)


def _looked(act: Act, sandbox: Sandbox, said: list[str], output: Path) -> Problems:
    sandbox.enter()
    return act.look(sandbox, said, Printed(output))


def _the_end(sandbox: Sandbox, output: Path) -> Problems:
    sandbox.enter()
    return destroyed(sandbox, Printed(output)) + names_unlisted(sandbox)


def _length(ended: Ended) -> Length:
    took = ended.said[-1].split(" ")
    if took[0] != "took":
        raise RuntimeError(f"the act does not work: {ended.said[-1]}")
    return Length(float(took[1]), int(took[2]), int(took[3]))
