"""A folder in which one act is done over and over, each time from the same beginning.

A campaign remembers where it wrote files, so every round begins with a copy of the same campaign
in the same place.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

from .aftermath import Printed, Problems
from .sandbox import Sandbox
from .victim import Ended, Hand, Instant, in_copy, run

T = TypeVar("T")
_ANSWERS = ("cell", "exit 0", "exit 3")


@dataclass
class Tally:
    """What faults came to. `answers` are the cells and commands that were acknowledged before."""

    faults: int = 0
    answers: int = 0
    problems: Problems = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Add what other faults came to."""
        self.faults += other.faults
        self.answers += other.answers
        self.problems += other.problems


class Room:
    """The place of such rounds. Everything of the program runs in copies of this process."""

    def __init__(self, name: str, prepare: Callable[[Sandbox], None], folder: Path) -> None:
        """Prepare a campaign in `folder`, which belongs to nobody else."""
        self.folder = folder
        self.sandbox = Sandbox(folder / "room")
        self._name = name
        self._prepared = folder / "prepared"
        self._output = folder / "output.txt"
        self.sandbox.make()
        in_copy(partial(self._enter, prepare), Path(os.devnull))
        self.sandbox.root.rename(self._prepared)

    @contextmanager
    def fresh(self) -> Iterator[None]:
        """Begin a round with a copy of the prepared campaign, and clear up after it."""
        with self.empty():
            shutil.copytree(self._prepared, self.sandbox.root)
            yield

    @contextmanager
    def empty(self) -> Iterator[None]:
        """Begin a round with nothing, and clear up after it."""
        self._output.touch()
        try:
            yield
        finally:
            shutil.rmtree(self.sandbox.root)
            self._output.unlink()

    def run(self, work: Callable[[Sandbox, Hand], None], instant: Instant, log: int = -1) -> Ended:
        """Do `work` until `instant`; its calls go to the descriptor `log`."""

        def entered(hand: Hand) -> None:
            self._enter(lambda sandbox: work(sandbox, hand))

        return run(entered, self.sandbox.root, instant, output=self._output, log=log)

    def asked(self, question: Callable[[Sandbox, Printed], T]) -> T:
        """Return the answer to a question that is asked inside.

        Raises `ChildProcessError` if it has none.
        """
        return in_copy(
            partial(self._enter, lambda sandbox: question(sandbox, Printed(self._output))),
            self._output,
        )

    def problems(self, question: Callable[[Sandbox, Printed], Problems]) -> Problems:
        """Return the problems that a question finds, or that it has no answer."""
        try:
            return self.asked(question)
        except ChildProcessError as error:
            return [str(error)]

    def keep(self, number: int) -> None:
        """Keep what there is now for people to look at."""
        kept = self.folder.parent / "kept" / f"{self._name}-{number}"
        shutil.copytree(self.sandbox.root, kept, dirs_exist_ok=True)
        shutil.copy(self._output, kept / "output.txt")

    def _enter(self, work: Callable[[Sandbox], T]) -> T:
        self.sandbox.enter()
        return work(self.sandbox)


def answers(said: Iterable[str]) -> int:
    """Return how many times something was said to be done."""
    return sum(each.startswith(_ANSWERS) for each in said)
