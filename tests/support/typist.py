"""A process that types, imports or backs up until it is killed: `python -m tests.support.typist`.

Reads jobs from stdin, `ACTION FILE [CSV]`, and forks a child for each, so that the libraries are
loaded once. It prints `pid N` first, then one line for each thing that is acknowledged, and `end`
last.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from datetime import datetime
from pathlib import Path

from canvass_app.desk import recording
from canvass_app.desk.campaign import backups
from canvass_app.desk.files import importing
from canvass_app.desk.session import open_with_passphrase
from canvass_app.model.ids import new_id
from canvass_app.model.person import Person
from canvass_app.store import keys
from tests.support.campaigns import PASSPHRASE, QUICK_COST

FIELDS = ("name", "street", "unit", "city", "signed_on", "email")


def say(text: str) -> None:
    """Print right away: what a killed process had in a buffer would be lost."""
    os.write(1, f"{text}\n".encode())


def work(action: str, path: Path, *more: str) -> None:
    """Do one job and wait for the end, which is always a kill."""
    session = open_with_passphrase(path, PASSPHRASE, Person("Ro"))
    say("opened")
    if action == "type":
        sheet = recording.start_sheet(session, {"number": new_id()}).value
        say(f"sheet {sheet.id}")
        rng = random.Random()
        for number in range(1, 10_000):
            line_id = new_id()
            for field in rng.sample(FIELDS, len(FIELDS)):
                written = f"{field}-{rng.randrange(1 << 40)}"
                saved = recording.save_cell(
                    session, sheet.id, number, line_id, field, written
                ).value
                say(f"cell {line_id} {field} {getattr(saved.line, field)}")
            if number % 5 == 0:
                say(f"undoing {line_id} {field}")
                session.undo()
                session.redo()
                say(f"cell {line_id} {field} {getattr(saved.line, field)}")
    elif action == "import":
        done = importing.import_signatures(session, Path(more[0])).value
        say(f"imported {done.imported}")
    elif action == "backup":
        say(f"backup {backups.back_up(session, datetime.now()).path}")
    session.close()
    signal.pause()


def main() -> None:
    """Fork a child for each job on stdin."""
    keys.COST = QUICK_COST
    say("ready")
    for job in sys.stdin:
        child = os.fork()
        if child == 0:
            say(f"pid {os.getpid()}")
            work(*_job(job))
        os.waitpid(child, 0)
        say("end")


def _job(text: str) -> tuple[str, Path, *tuple[str, ...]]:
    action, path, *more = text.strip().split("\t")
    return action, Path(path), *more


if __name__ == "__main__":
    main()
