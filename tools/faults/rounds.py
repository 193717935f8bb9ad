"""A folder in which one act is done over and over, each time from the same beginning.

A campaign remembers where it wrote files, so every round begins with a copy of the same campaign
in the same place.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from .acts import Act
from .aftermath import Printed, Problems, destroyed, names_unlisted
from .sandbox import Sandbox
from .victim import Ended, Hand, Instant, in_copy, run

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

    def __init__(self, act: Act, folder: Path) -> None:
        self.folder = folder
        self._act = act
        self._sandbox = Sandbox(folder / "room")
        self._prepared = folder / "prepared"
        self._output = folder / "output.txt"
        self._sandbox.make()
        in_copy(self._prepare, Path(os.devnull))
        self._sandbox.root.rename(self._prepared)

    @property
    def root(self) -> Path:
        """Where everything of a round is."""
        return self._sandbox.root

    @contextmanager
    def fresh(self) -> Iterator[None]:
        """Begin a round with a copy of the prepared campaign, and clear up after it."""
        with self.empty():
            shutil.copytree(self._prepared, self.root)
            yield

    @contextmanager
    def empty(self) -> Iterator[None]:
        """Begin a round with nothing, and clear up after it."""
        self._output.touch()
        try:
            yield
        finally:
            shutil.rmtree(self.root)
            self._output.unlink()

    def run(self, instant: Instant, log: int = -1) -> Ended:
        """Do the act until `instant`; its calls go to the descriptor `log`."""
        return run(self._victim, self.root, instant, output=self._output, log=log)

    def looked(self, said: list[str]) -> Problems:
        """Return what is wrong after the act had said this much."""
        return self._asked(partial(self._look, said))

    def ended(self) -> Problems:
        """Destroy the campaign, and return what is wrong then."""
        return self._asked(self._end)

    def keep(self, number: int) -> None:
        """Keep what there is now for people to look at."""
        kept = self.folder.parent / "kept" / f"{self._act.name}-{number}"
        shutil.copytree(self.root, kept, dirs_exist_ok=True)
        shutil.copy(self._output, kept / "output.txt")

    @staticmethod
    def is_answer(said: str) -> bool:
        """Return whether this says that something is done."""
        return said.startswith(_ANSWERS)

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
