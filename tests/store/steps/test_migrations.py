"""An older file is backed up, then updated in one step or left as it was."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from canvass_app.model.ids import CAMPAIGN_ID
from canvass_app.store import queries
from canvass_app.store.backups import list_backups
from canvass_app.store.driver import Database, sqlite3
from canvass_app.store.entities import CAMPAIGN, TURF
from canvass_app.store.journal.rebuild import canonical_dump
from canvass_app.store.steps.schema import FORMAT_VERSION, migrations
from tests.support.campaigns import LABEL, NOON, PEOPLE, add_people, closed_file, make, reopen


@pytest.fixture
def older(tmp_path: Path) -> Path:
    return closed_file(tmp_path / "drive.canvass")


@pytest.fixture
def extra_steps() -> Iterator[None]:
    """Remove what a test registers."""
    before = list(migrations._migrations)
    yield
    migrations._migrations[:] = before


@pytest.mark.usefixtures("extra_steps")
def test_an_older_file_is_backed_up_before_it_is_changed(older: Path) -> None:
    @migrations()
    def m901_a_new_column(db: Database) -> None:
        db.execute("ALTER TABLE conflicts ADD COLUMN seen INTEGER NOT NULL DEFAULT 0")

    file = reopen(older)
    assert "seen" in {column.name for column in file.db["conflicts"].columns}
    assert [line.name for line in queries.lines.all_lines(file.db)] == [r["name"] for r in PEOPLE]
    assert file.rebuild()
    file.close()

    (backup,) = list_backups(older)
    assert (backup.why, backup.made_at) == ("before-update", NOON)
    reopen(older).close()
    assert list_backups(older) == [backup]

    migrations._migrations.pop()
    copy = reopen(backup.path)
    assert "seen" not in {column.name for column in copy.db["conflicts"].columns}
    assert [line.name for line in queries.lines.all_lines(copy.db)] == [r["name"] for r in PEOPLE]
    copy.close()


@pytest.mark.usefixtures("extra_steps")
def test_an_update_that_fails_leaves_the_file_as_it_was(older: Path) -> None:
    file = reopen(older)
    before = list(canonical_dump(file.db))
    file.close()

    @migrations()
    def m902_breaks(db: Database) -> None:
        db.execute("DELETE FROM lines")
        db.execute("ALTER TABLE sheets ADD COLUMN half_done TEXT")
        db.execute("SELECT no_such_column FROM sheets")

    with pytest.raises(sqlite3.OperationalError, match="no_such_column"):
        reopen(older)
    migrations._migrations.pop()
    file = reopen(older)
    assert list(canonical_dump(file.db)) == before
    assert "half_done" not in {column.name for column in file.db["sheets"].columns}
    file.close()


@pytest.mark.usefixtures("extra_steps")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_an_update_that_is_killed_is_redone_at_the_next_opening(older: Path) -> None:
    @migrations()
    def m903_stops_half_way(db: Database) -> None:
        db.execute("ALTER TABLE sheets ADD COLUMN first_half TEXT")
        if os.getpid() != parent:
            os.kill(os.getpid(), 9)
        db.execute("ALTER TABLE sheets ADD COLUMN second_half TEXT")

    parent = os.getpid()
    child = os.fork()
    if child == 0:
        reopen(older)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -9

    file = reopen(older)
    columns = {column.name for column in file.db["sheets"].columns}
    assert {"first_half", "second_half"} <= columns
    assert [line.name for line in queries.lines.all_lines(file.db)] == [r["name"] for r in PEOPLE]
    file.close()


def test_a_file_without_the_history_of_packets_gets_it(older: Path) -> None:
    file = reopen(older)
    for column in ("first_number", "supplement_to", "struck", "content", "file_sha256"):
        file.db.execute(f"ALTER TABLE packets DROP COLUMN {column}")
    file.db.execute("DROP TABLE profiles")
    file.db.execute("DELETE FROM _sqlite_migrations WHERE name LIKE 'm003%'")
    file.close()

    file = reopen(older)
    assert {"struck", "content"} <= {column.name for column in file.db["packets"].columns}
    assert file.db.execute("PRAGMA user_version").fetchone()[0] == FORMAT_VERSION
    assert queries.packets.packets(file.db) == []
    assert queries.packets.own_profile(file.db, "recipient") is None
    assert file.rebuild()
    file.close()


def test_a_file_of_the_first_format_gets_turfs_and_doors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "_migrations", migrations._migrations[:1])
        old = make(tmp_path / "old.canvass")
        add_people(old)
        assert old.db.execute("PRAGMA user_version").fetchone()[0] == 1
        old.close()
    file = reopen(old.path)
    assert [line.name for line in queries.lines.all_lines(file.db)] == [r["name"] for r in PEOPLE]
    file.perform("t", LABEL, lambda act: act.put(TURF, "a" * 32, {"name": "Weir Lane"}))
    assert [item.turf.name for item in queries.doors.turfs(file.db)] == ["Weir Lane"]
    assert file.rebuild()
    file.close()


@pytest.mark.usefixtures("extra_steps")
@pytest.mark.parametrize("seed", range(4))
def test_the_steps_of_one_format_may_come_in_any_order(tmp_path: Path, seed: int) -> None:
    def dumped(name: str) -> list[str]:
        file = make(tmp_path / name)
        values = {"name": "Spring", "goal": 500, "overdue_days": 9}
        file.perform("t", LABEL, lambda act: act.put(CAMPAIGN, CAMPAIGN_ID, values))
        file.perform("t", LABEL, lambda act: act.put(TURF, "t1", {"name": "Elm"}))
        assert file.rebuild()
        file.close()
        file = reopen(file.path)
        dump = list(canonical_dump(file.db))
        file.close()
        return dump

    ordinary = dumped("a.canvass")
    first, *later = migrations._migrations
    migrations._migrations[:] = [first, *random.Random(seed).sample(later, len(later))]
    assert dumped("b.canvass") == ordinary
