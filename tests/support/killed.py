"""Kills work on a campaign at each of its steps on the disk, one after another."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from canvass_app.desk.session import Session, open_with_passphrase
from tests.support.campaigns import PASSPHRASE
from tests.support.desks import COORDINATOR

Work = Callable[[Session, Path], object]

_STEPS = frozenset(
    {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "shutil.copyfile"}
)


def kill_at(step: int, folder: Path) -> None:
    """Have the system kill this process when it is about to take its n-th step in `folder`.

    A step is any opening, renaming or removing of a file, or making of a folder.
    """
    left = step

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event in _STEPS and str(arguments[0]).startswith(str(folder)):
            left -= 1
            if not left:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def killed_at_each_step(template: Path, work: Work, prepare: Work | None = None) -> Iterator[Path]:
    """Yield copies of the folder `template`, in which `work` was killed at its 1st, 2nd … step.

    `work` gets the open campaign `drive.canvass` and its folder, in a process of its own, after
    `prepare` was done there. The last copy has the work done.
    """
    for step in count(1):
        folder = template.with_name(f"{template.name}-{step}")
        shutil.copytree(template, folder)
        child = os.fork()
        if child == 0:
            _run_until(step, folder, work, prepare)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert code in (0, -signal.SIGKILL)
        yield folder
        if code == 0:
            return
        shutil.rmtree(folder)


def _run_until(step: int, folder: Path, work: Work, prepare: Work | None) -> None:
    try:
        session = open_with_passphrase(folder / "drive.canvass", PASSPHRASE, COORDINATOR)
        if prepare is not None:
            prepare(session, folder)
        kill_at(step, folder)
        work(session, folder)
        session.close()
        os._exit(0)
    finally:
        os._exit(1)
