"""Creating and restoring are killed at every step: what is left opens, or can be finished."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from canvass_app.desk.campaign import backups
from canvass_app.desk.session import create, open_with_passphrase
from canvass_app.model.errors import UserError
from canvass_app.model.person import Person
from canvass_app.store import queries
from canvass_app.store.belongings import own_files
from canvass_app.store.interrupted import RestoreCutOff
from canvass_app.store.keys import key_path
from canvass_app.store.unlocking import unlock_with_passphrase
from tests.support.campaigns import NOON, PASSPHRASE, add_sheet, make, reopen
from tests.support.processes import start

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills forked processes")
LATER = NOON + timedelta(hours=1)
RO = Person("Ro")


class Killer:
    """Lets a campaign be worked on by a process that is killed at its n-th step."""

    def __init__(self, folder: Path) -> None:
        self._process = start("tests.support.killed_at", str(folder))

    def at(self, step: int, action: str, path: Path) -> bool:
        """Return whether it was killed, rather than done before that step."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{step} {action} {path}\n")
        self._process.stdin.flush()
        said = self._process.stdout.readline().strip()
        assert said in ("killed", "done")
        return said == "killed"

    def end(self) -> None:
        self._process.communicate()


@pytest.fixture
def killer(tmp_path: Path) -> Iterator[Killer]:
    killer = Killer(tmp_path)
    yield killer
    killer.end()


def each_step(killer: Killer, folder: Path, action: str, name: str) -> Iterator[Path]:
    """Yield the campaign after a kill at each step of an action on a fresh copy of `folder`."""
    place = folder.parent / "place"
    step, killed = 0, True
    while killed:
        step += 1
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(folder, place, copy_function=_copied)
        killed = killer.at(step, action.format(place=place), place / name)
        yield place / name
    assert step > 5


def _copied(source: str, target: str) -> None:
    # The reserve is large, and the same for all.
    (os.link if source.endswith("-reserve") else shutil.copy)(source, target)


def sheets(path: Path) -> list[str]:
    file = reopen(path)
    found = [row[0] for row in file.db.execute("SELECT number FROM sheets ORDER BY number")]
    file.close()
    return found


@pytest.mark.slow
def test_a_new_campaign_that_is_killed_at_any_step_does_not_bar_its_name(
    killer: Killer, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    named = 0
    for path in each_step(killer, tmp_path / "empty", "new", "drive.canvass"):
        if path.exists():
            # Then it was complete, texts and all.
            named += 1
            session = open_with_passphrase(path, PASSPHRASE, RO)
            assert len(queries.campaign.texts(session.db)) == 2
            session.close()
        else:
            create(path, PASSPHRASE, RO)[0].close()
        left = {file.name.removeprefix("drive.canvass") for file in path.parent.iterdir()}
        assert left == {"", "-key", "-lock", "-reserve"}
    assert named


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """A folder with a campaign that crashed: its newest sheet is only in its log."""
    home, folder = tmp_path / "home", tmp_path / "before"
    home.mkdir()
    file = make(home / "drive.canvass")
    add_sheet(file, "1")
    file.back_up("asked", NOON)
    add_sheet(file, "2")
    file.close()
    file = reopen(home / "drive.canvass")
    add_sheet(file, "3")
    shutil.copytree(home, folder)
    file.close()
    assert (folder / "drive.canvass-wal").stat().st_size
    return folder


BACKUP = "{place}/drive.canvass-backups/drive-20260607-120000-asked.canvass"


@pytest.mark.slow
@pytest.mark.parametrize("foreign_key", [False, True])
def test_a_restore_that_is_killed_at_any_step_leaves_the_file_or_can_be_finished(
    killer: Killer, tmp_path: Path, before: Path, foreign_key: bool
) -> None:
    if foreign_key:
        make(tmp_path / "other.canvass").close()
        shutil.copy(key_path(tmp_path / "other.canvass"), key_path(before / "drive.canvass"))
    finished = 0
    for path in each_step(killer, before, BACKUP, "drive.canvass"):
        if path.exists() and not foreign_key:
            assert sheets(path) in (["1"], ["1", "2", "3"])
        elif path.exists():
            # The file is as it was, with a key file that does not open it, or restored.
            with suppress(UserError):
                assert sheets(path) == ["1"]
        else:
            finished += 1
            with pytest.raises(RestoreCutOff, match="Finish the restore"):
                unlock_with_passphrase(path, PASSPHRASE)
            chosen = backups.unfinished(path)
            assert chosen is not None
            backups.restore(path, chosen, PASSPHRASE, LATER)
            assert sheets(path) == ["1"]
            assert backups.unfinished(path) is None
        aside = [
            folder for folder in path.parent.glob("*-quarantine-*") if (folder / path.name).exists()
        ]
        assert len(aside) <= 1
        for folder in aside:
            assert "begun" not in folder.name
            # File and log are together, and nothing that was saved is missing.
            assert (folder / f"{path.name}-wal").exists()
            if not foreign_key:
                shutil.copy(key_path(path), folder)
                assert sheets(folder / path.name) == ["1", "2", "3"]
        assert not list(path.parent.glob("*.restoring*"))
        assert not list(path.parent.glob("*-wal"))
    assert finished > 2


@pytest.mark.slow
def test_a_backup_that_is_killed_at_any_step_leaves_nothing_after_the_next_opening(
    killer: Killer, before: Path
) -> None:
    for path in each_step(killer, before, "backup", "drive.canvass"):
        assert sheets(path) == ["1", "2", "3"]
        for backup in backups.list_backups(path):
            assert len(sheets(backup.path)) in (1, 3)
        assert not [left for left in own_files(path) if ".part" in left.name]


def test_a_restore_that_an_older_version_left_is_finished_with_its_log(
    tmp_path: Path, before: Path
) -> None:
    path = before / "drive.canvass"
    made = backups.list_backups(path)[0].path
    aside = before / "drive.canvass-quarantine-20260607-130000"
    aside.mkdir()
    path.rename(aside / path.name)
    shutil.copy(made, before / "drive.canvass.restoring")
    with pytest.raises(RestoreCutOff):
        reopen(path)
    chosen = backups.unfinished(path)
    assert chosen is not None
    assert backups.restore(path, chosen, PASSPHRASE, LATER) == aside
    assert sheets(path) == ["1"]
    shutil.copy(key_path(path), aside)
    assert sheets(aside / path.name) == ["1", "2", "3"]


def test_what_was_moved_aside_with_its_log_is_put_back_with_all_in_it(before: Path) -> None:
    path = before / "drive.canvass"
    aside = before / "drive.canvass-quarantine-20260607-130000"
    aside.mkdir()
    for ending in ("", "-wal"):
        path.with_name(path.name + ending).rename(aside / (path.name + ending))
    chosen = backups.unfinished(path)
    assert chosen == aside / path.name
    backups.restore(path, chosen, PASSPHRASE, LATER)
    assert sheets(path) == ["1", "2", "3"]


@pytest.mark.parametrize(
    "left", ["lock", "reserve", "empty file", "page and log", "key of nothing"]
)
def test_what_older_versions_left_of_a_new_campaign_does_not_bar_its_name(
    tmp_path: Path, left: str
) -> None:
    path = tmp_path / "drive.canvass"
    if left in ("lock", "reserve"):
        path.with_name(f"{path.name}-{left}").write_bytes(b"")
    elif left == "empty file":
        path.write_bytes(b"")
    elif left == "page and log":
        path.write_bytes(bytes(4096))
        path.with_name(f"{path.name}-wal").write_bytes(b"x" * 5000)
    else:
        key_path(path).write_bytes(b"")
    make(path).close()
    reopen(path).close()


def test_a_file_without_its_key_file_and_backups_without_their_file_keep_their_name(
    before: Path,
) -> None:
    path = before / "drive.canvass"
    key_path(path).rename(before / "kept-key")
    with pytest.raises(UserError, match="already exists"):
        make(path)
    (before / "kept-key").rename(key_path(path))
    path.unlink()
    path.with_name(f"{path.name}-wal").unlink()
    with pytest.raises(UserError, match="backups"):
        make(path)


def test_a_log_without_its_file_is_not_read_into_a_new_campaign(tmp_path: Path) -> None:
    log = tmp_path / "drive.canvass-wal"
    log.write_bytes(b"of a former file")
    make(tmp_path / "drive.canvass").close()
    assert [path.read_bytes() for path in tmp_path.rglob("*/*-wal")] == [b"of a former file"]


def test_destroying_takes_what_was_left_of_both(before: Path) -> None:
    path = before / "drive.canvass"
    left = [".restoring", ".restoring-key", ".restoring-part-wal", ".creating", ".creating-key"]
    for ending in left:
        path.with_name(path.name + ending).write_bytes(b"x")
    assert {f"{path.name}{ending}" for ending in left} <= {file.name for file in own_files(path)}
    reopen(path).close()
    assert not [file for file in before.iterdir() if file.name.endswith(tuple(left))]
