"""A campaign file that somebody else has made or changed, with the right key."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from canvass_app.desk.campaign.access import change_passphrase
from canvass_app.desk.campaign.backups import restore
from canvass_app.desk.session import Session
from canvass_app.model.errors import UserError
from canvass_app.store import keys, own_file, queries
from canvass_app.store.campaign_file import open_campaign
from canvass_app.store.connection import connect
from canvass_app.store.driver import Database
from canvass_app.store.failures import AlteredFile
from canvass_app.store.keys import data_key, key_path
from canvass_app.store.unlocking import unlock_with_passphrase
from tests.support.campaigns import NOON, PASSPHRASE, TYPIST, closed_file, make, reopen
from tests.support.derivations import TinyDerivations


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    return closed_file(tmp_path / "drive.canvass")


def key_of(path: Path) -> bytes:
    return data_key(unlock_with_passphrase(path, PASSPHRASE))


def change(path: Path, *statements: str) -> None:
    """Change a file with its key, as somebody can who knows the passphrase."""
    db = connect(path, key_of(path))
    for statement in statements:
        db.conn.execute(statement)
    db.conn.commit()
    db.close()


def rewrite(name: str, old: str, new: str) -> tuple[str, ...]:
    """Return statements that change what the file says of one of its tables."""
    return (
        "PRAGMA writable_schema = ON",
        f"UPDATE sqlite_master SET sql = replace(sql, '{old}', '{new}') WHERE name = '{name}'",
        "PRAGMA writable_schema = RESET",
    )


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
CHANGES: dict[str, tuple[str, ...]] = {
    "a trigger that changes lines": (
        "CREATE TRIGGER t AFTER INSERT ON lines BEGIN UPDATE lines SET name = 'x'; END",
    ),
    "a trigger that swallows the journal": (
        "CREATE TRIGGER t BEFORE INSERT ON journal BEGIN SELECT RAISE(IGNORE); END",
    ),
    "a trigger for each read of a view": (
        "CREATE TRIGGER t INSTEAD OF UPDATE ON line_status BEGIN DELETE FROM lines; END",
    ),
    "no trigger that keeps the journal": ("DROP TRIGGER journal_is_kept",),
    "another trigger under its name": (
        "DROP TRIGGER journal_is_kept",
        "CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal BEGIN SELECT 1; END",
    ),
    "a view that never ends": (f"CREATE VIEW v AS {ENDLESS}",),
    "a table that became a view": (
        "ALTER TABLE second_plan RENAME TO hidden",
        "CREATE VIEW second_plan AS SELECT * FROM hidden",
    ),
    "an own view that says something else": (
        "DROP VIEW line_dates",
        "CREATE VIEW line_dates AS SELECT n, id, 'O' AS code FROM lines",
    ),
    "one more table": ("CREATE TABLE extra (x)",),
    "one table less": ("DROP TABLE inks",),
    "a virtual table": ("CREATE VIRTUAL TABLE f USING fts5(x)",),
    "one more column": ("ALTER TABLE lines ADD COLUMN secret TEXT DEFAULT 'x'",),
    "a column that is computed": (
        "ALTER TABLE lines ADD COLUMN more TEXT GENERATED ALWAYS AS (upper(name)) VIRTUAL",
    ),
    "another default": rewrite(
        "second_plan", "target INTEGER NOT NULL", "target INTEGER NOT NULL DEFAULT 7"),
    "a check": rewrite(
        "sheets", "note TEXT NOT NULL", "note TEXT NOT NULL CHECK (note <> upper(note))"),
    "another order of letters": rewrite(
        "sheets", "number TEXT NOT NULL", "number TEXT COLLATE NOCASE NOT NULL"),
    "any type of value": rewrite("lines", ") STRICT", ")"),
    "an index on an expression": ("CREATE INDEX i ON lines (upper(name))",),
    "an index of some rows": (
        "DROP INDEX lines_sheet",
        "CREATE INDEX lines_sheet ON lines (sheet_id, number) WHERE n > 9"),
    "statistics of another kind": ("ANALYZE",),
    "a table of counters": ("CREATE TABLE a (i INTEGER PRIMARY KEY AUTOINCREMENT)", "DROP TABLE a"),
    "steps that were not made": (
        "DROP TABLE learned",
    ),
    "steps that were made and are not listed": (
        "DELETE FROM _sqlite_migrations WHERE name = 'm002_what_a_search_has_learned'",
    ),
    "no steps": ("DELETE FROM _sqlite_migrations",),
    "steps of another program": (
        "INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('other', 'm1')",
    ),
    "a step that is no text": ("UPDATE _sqlite_migrations SET name = x'00' WHERE id = 2",),
    "a list of steps that is a view": (
        "ALTER TABLE _sqlite_migrations RENAME TO hidden",
        f"CREATE VIEW _sqlite_migrations AS {ENDLESS}",
    ),
    "a lower format": ("PRAGMA user_version = 1",),
    "no format": ("PRAGMA user_version = 0",),
    "a negative format": ("PRAGMA user_version = -5",),
    "two tables on the same pages": (
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE "
        "name = 'sheets') WHERE name = 'inks'",
        "PRAGMA writable_schema = RESET",
    ),
    "a name that is no text": (
        "PRAGMA writable_schema = ON",
        "INSERT INTO sqlite_master VALUES ('view', x'ff', x'ff', 0, NULL)",
    ),
    "a statement that is none": (
        "PRAGMA writable_schema = ON",
        "INSERT INTO sqlite_master VALUES ('view', 'v', 'v', 0, 'CREATE VIEW v AS SELEKT')",
    ),
    "no secret": ("DELETE FROM meta WHERE name = 'secret'",),
    "another secret": (f"UPDATE meta SET value = '{'ab' * 16}' WHERE name = 'secret'",),
    "a secret that is none": ("UPDATE meta SET value = 'zz' WHERE name = 'secret'",),
    "a counter that cannot rise": (
        "INSERT INTO writers (id, device, incarnation) VALUES (99, 'x', 1)",
        "INSERT INTO acts VALUES (999, 99, 1, 'k', 'do', NULL, 1, '[]', 0, '', '')",
        f"INSERT INTO journal VALUES (999, 999, 99, 1, {2**63 - 1}, 'line', 'x', '', '{{}}')",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", CHANGES)
def test_what_canvass_does_not_make_is_refused(closed: Path, what: str) -> None:
    change(closed, *CHANGES[what])
    before = closed.read_bytes()
    with pytest.raises(AlteredFile, match=r"drive\.canvass.*not made by Canvass"):
        reopen(closed)
    assert closed.read_bytes() == before


def test_no_row_is_read_before_the_tables_are_known(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(closed, "CREATE TABLE extra (x)")
    said: list[str] = []
    known = own_file.require_own_file

    def listening(db: Database, path: Path, key: bytes) -> None:
        db.conn.set_trace_callback(said.append)
        known(db, path, key)

    from canvass_app.store import campaign_file

    monkeypatch.setattr(campaign_file, "require_own_file", listening)
    with pytest.raises(AlteredFile):
        reopen(closed)
    read = {match for text in said for match in re.findall(r"FROM (\w+)", text)}
    assert read == {"sqlite_master", "_sqlite_migrations"}


def test_a_view_that_never_ends_in_place_of_meta_does_not_hang(closed: Path) -> None:
    change(
        closed,
        "ALTER TABLE meta RENAME TO hidden",
        f"CREATE VIEW meta AS SELECT 'secret' AS name, i AS value FROM ({ENDLESS})",
    )
    with pytest.raises(AlteredFile):
        reopen(closed)


def test_a_file_with_other_blanks_and_comments_is_the_same(closed: Path) -> None:
    change(closed, *rewrite("inks", "n INTEGER", "/* of its own */ n    INTEGER"))
    file = reopen(closed)
    assert len(list(queries.lines.all_lines(file.db))) == 4
    file.close()


def test_text_in_another_encoding_is_refused(tmp_path: Path, closed: Path) -> None:
    secret = unlock_with_passphrase(closed, PASSPHRASE)
    other = tmp_path / "other.canvass"
    shutil.copy(key_path(closed), key_path(other))
    source, target = connect(closed, data_key(secret)), connect(other, data_key(secret))
    target.conn.execute("PRAGMA encoding = 'UTF-16le'")
    for (sql,) in source.conn.execute(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
    ):
        target.conn.execute(sql)
    for row in source.conn.execute("SELECT * FROM _sqlite_migrations"):
        target.conn.execute("INSERT INTO _sqlite_migrations VALUES (?, ?, ?, ?)", row)
    target.conn.execute("INSERT INTO meta VALUES ('secret', ?)", (secret.hex(),))
    target.conn.execute("PRAGMA user_version = 2")
    target.conn.commit()
    target.close()
    source.close()
    with pytest.raises(AlteredFile):
        reopen(other)


def test_steps_of_a_newer_program_ask_for_that_program(closed: Path) -> None:
    change(
        closed,
        "CREATE TABLE news (x)",
        "INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('canvass', 'm999_news')",
    )
    with pytest.raises(UserError, match="newer Canvass"):
        reopen(closed)
    change(closed, "PRAGMA user_version = 99")
    with pytest.raises(UserError, match="newer Canvass"):
        reopen(closed)


def test_an_altered_backup_is_not_restored(closed: Path) -> None:
    file = reopen(closed)
    backup = file.back_up("asked", NOON)
    file.close()
    change(backup.path, *CHANGES["a trigger that changes lines"])
    before = closed.read_bytes()
    with pytest.raises(AlteredFile):
        restore(closed, backup.path, PASSPHRASE, NOON)
    assert closed.read_bytes() == before


def test_a_secret_that_changes_while_the_file_is_open_reaches_no_key_file(closed: Path) -> None:
    file = reopen(closed)
    before = key_path(closed).read_bytes()
    file.derive_now(
        lambda db: db.execute(f"UPDATE meta SET value = '{'ab' * 16}' WHERE name = 'secret'")
    )
    with pytest.raises(AlteredFile):
        change_passphrase(Session(file), PASSPHRASE, "another passphrase")
    with pytest.raises(AlteredFile):
        file.recovery_code()
    assert key_path(closed).read_bytes() == before
    file.close()


def test_the_key_file_of_another_campaign_is_no_proof(closed: Path, tmp_path: Path) -> None:
    secret = unlock_with_passphrase(closed, PASSPHRASE)
    other = make(tmp_path / "other.canvass")
    other.close()
    file = open_campaign(closed, secret, TinyDerivations(), device="d", person=TYPIST, now=NOON)
    keys.write_key_file(key_path(closed), keys.new_secret(), "their own passphrase")
    with pytest.raises(UserError):
        change_passphrase(Session(file), "their own passphrase", "another passphrase")
    file.close()
