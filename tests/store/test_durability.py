"""`kill -9` at random instants: what was acknowledged is there; what was not is not half there."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from canvass_app.desk.checking import check
from canvass_app.desk.files.importing import import_signatures
from canvass_app.desk.session import Session, create, open_with_passphrase
from canvass_app.model.person import Person
from canvass_app.store import queries
from canvass_app.store.backups import list_backups, verify_copy
from canvass_app.store.journal import rebuild
from canvass_app.store.keys import data_key
from canvass_app.store.unlocking import unlock_with_passphrase
from tests.support.campaigns import PASSPHRASE
from tests.support.processes import start

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

KILLS = 200
MOST_KILLS = 4 * KILLS


class Typist:
    """The other side of `tests.support.typist`."""

    def __init__(self) -> None:
        self.process: subprocess.Popen[str] = start("tests.support.typist")
        assert self._line() == "ready"

    def job(self, delay: float, *parts: str) -> list[str]:
        """Start a job, kill it `delay` seconds later, and return what it had acknowledged."""
        assert self.process.stdin is not None
        self.process.stdin.write("\t".join(parts) + "\n")
        self.process.stdin.flush()
        pid = int(self._line().removeprefix("pid "))
        # The moment of the kill is what is tested; this does not wait for anything.
        time.sleep(delay)
        os.kill(pid, signal.SIGKILL)
        said = []
        while (line := self._line()) != "end":
            said.append(line)
        return said

    def close(self) -> None:
        self.process.communicate()

    def _line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


@pytest.fixture
def typist() -> Iterator[Typist]:
    found = Typist()
    yield found
    found.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    session, _ = create(tmp_path / "drive.canvass", PASSPHRASE, Person("Ro"))
    session.close()
    return session.file.path


def opened(path: Path, look: Callable[[Session], None], *, fold_again: bool = False) -> None:
    session = open_with_passphrase(path, PASSPHRASE, Person("Sol"))
    try:
        result = check(session, rebuild_views=fold_again)
        assert result.problems == []
        assert result.rebuilt_same in (True, None)
        look(session)
    finally:
        session.close()


@pytest.mark.slow
def test_no_acknowledged_cell_is_lost(path: Path, typist: Typist) -> None:
    rng = random.Random()
    cells: dict[tuple[str, str], str] = {}
    sheets: set[str] = set()
    rounds_with_work = 0

    def look(session: Session) -> None:
        lines = {line.id: line for line in queries.lines.all_lines(session.db)}
        lost = [
            key for key, value in cells.items() if getattr(lines.get(key[0]), key[1], "") != value
        ]
        assert lost == []
        assert sheets <= {o.sheet.id for o in queries.sheets.overviews(session.db)}

    for number in count():
        # On a slow machine, more kills come before the first cell, so there are more rounds.
        worked = rounds_with_work > KILLS / 4 and len(cells) > KILLS
        if number >= KILLS and (worked or number >= MOST_KILLS):
            break
        said = typist.job(rng.uniform(0.0, 0.1), "type", str(path))
        for line in said:
            kind, _, rest = line.partition(" ")
            if kind == "sheet":
                sheets.add(rest)
            if kind == "cell":
                line_id, field, value = rest.split(" ")
                cells[line_id, field] = value
            if kind == "undoing":
                line_id, field = rest.split(" ")
                del cells[line_id, field]
        rounds_with_work += any(line.startswith("cell") for line in said)
        # Not every time, so that some rounds start with the log that a killed one left.
        if number % 4 == 0:
            opened(path, look)
    opened(path, look, fold_again=True)
    assert rounds_with_work > KILLS / 4
    assert len(cells) > KILLS


def _csv(path: Path, rows: int) -> None:
    lines = (f"{n},{n % 20 + 1},Signer {n},{n} Quince St,94601" for n in range(1, rows + 1))
    path.write_text("\n".join(["sheet,line,name,street,zip", *lines]), encoding="utf-8")


def test_an_import_that_is_killed_took_in_everything_or_nothing(
    path: Path, tmp_path: Path, typist: Typist
) -> None:
    rng = random.Random()
    file = tmp_path / "list.csv"
    _csv(file, 400)
    counts: list[int] = []

    def look(session: Session) -> None:
        counts.append(queries.lines.totals(session.db, "2026-06-07").lines)
        sheets = len(queries.sheets.overviews(session.db))
        assert (counts[-1], sheets) in {(0, 0), (400, 400)}
        if counts[-1]:
            session.undo()

    for _ in range(15):
        said = typist.job(rng.uniform(0.0, 0.25), "import", str(path), str(file))
        opened(path, look)
        assert "imported 400" not in said or counts[-1] == 400
    opened(path, lambda session: None, fold_again=True)


def test_a_backup_that_is_killed_leaves_only_whole_backups(
    path: Path, tmp_path: Path, typist: Typist
) -> None:
    rng = random.Random()
    file = tmp_path / "list.csv"
    _csv(file, 400)
    session = open_with_passphrase(path, PASSPHRASE, Person("Ro"))
    import_signatures(session, file)
    digest = rebuild.dump_digest(session.db)
    session.close()
    key = data_key(unlock_with_passphrase(path, PASSPHRASE))

    def look(session: Session) -> None:
        assert rebuild.dump_digest(session.db) == digest

    for _ in range(15):
        said = typist.job(rng.uniform(0.0, 0.15), "backup", str(path))
        promised = [Path(line.removeprefix("backup ")) for line in said if "backup " in line]
        backups = [backup.path for backup in list_backups(path)]
        assert set(promised) <= set(backups)
        for backup in backups:
            verify_copy(backup, key)
            assert data_key(unlock_with_passphrase(backup, PASSPHRASE)) == key
        opened(path, look)
