"""Does one thing to a campaign and is killed at its n-th step: `python -m … FOLDER`.

Each line on standard input is `N ACTION PATH`; for each, a child process is forked, which is killed
by the system the moment it is about to take its n-th step: any opening, renaming or removing of a
file, or making of a folder, under FOLDER. The answer is `killed`, or `done` if it took fewer steps.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from canvass_app.desk.campaign import backups
from canvass_app.desk.campaign.setting_up import set_up, template_texts
from canvass_app.desk.session import create, open_with_passphrase
from canvass_app.model.person import Person
from canvass_app.store import keys
from tests.support.campaigns import NOON, PASSPHRASE, QUICK_COST
from tests.support.killed import kill_at


def main(folder: str) -> None:
    keys.COST = QUICK_COST
    for line in sys.stdin:
        step, action, path = line.rstrip("\n").split(" ", 2)
        child = os.fork()
        if child == 0:
            kill_at(int(step), Path(folder))
            _do(action, Path(path))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            print("killed", flush=True)
        else:
            print("done" if os.WEXITSTATUS(status) == 0 else "failed", flush=True)


def _do(action: str, path: Path) -> None:
    if action == "new":
        create(path, PASSPHRASE, Person("Ro"), lambda made: set_up(made, template_texts()))
    elif action == "open":
        open_with_passphrase(path, PASSPHRASE, Person("Ro")).close()
    elif action == "backup":
        session = open_with_passphrase(path, PASSPHRASE, Person("Ro"))
        backups.back_up(session, NOON)
    else:
        backups.restore(path, Path(action), PASSPHRASE, NOON)


if __name__ == "__main__":
    main(sys.argv[1])
