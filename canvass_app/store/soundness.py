"""Finds damage in an open campaign file, and saves what is not damaged.

`cipher_integrity_check` reads the file and not its log, so the log is written into the file first:
a page that a power cut tore may be whole in the log.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from canvass_app.model.progress import Progress, no_progress
from canvass_app.store.after_crash import fold_log
from canvass_app.store.backups import Backup, make_backup
from canvass_app.store.connection import connect
from canvass_app.store.driver import Cursor, Database, Migrations, sqlite3
from canvass_app.store.failures import DamagedFile, plain_words
from canvass_app.store.journal.derived import Derivations
from canvass_app.store.journal.rebuild import rebuild
from canvass_app.store.own_file import require_own_schema
from canvass_app.store.steps.schema import DERIVED_TABLES, VIEW_TABLES, migrations

_MADE_AGAIN = frozenset(
    (*VIEW_TABLES, *DERIVED_TABLES, "conflicts", "undone_acts", Migrations.migrations_table)
)
"""The tables that can be made from the others."""


@dataclass(frozen=True, slots=True)
class Soundness:
    """What was found: `problems` as SQLite and SQLCipher say them, empty if there is no damage.

    `log_is_left`: the log could not be written into the file, so only pages in use were verified.
    `keeps_entries`: each event and attachment can be read, whatever else is damaged.
    """

    problems: list[str]
    log_is_left: bool = False
    keeps_entries: bool = True


def examine(db: Database, path: Path, key: bytes) -> Soundness:
    """Verify each page of the open file, and SQLite's own structure.

    The open connection only writes its log into the file. SQLCipher refuses everything on a
    connection that has met a damaged page, and what is in its memory says nothing of the disk.
    """
    log_is_left = not _folded(db)
    with _reading(path, key) as fresh:
        found = [] if log_is_left else _verdicts(fresh, "cipher_integrity_check")
        found += _verdicts(fresh, "integrity_check")
    problems = [verdict for verdict in found if verdict != "ok"]
    return Soundness(problems, log_is_left, not problems or _entries_can_be_read(path, key))


def examine_closed(path: Path, key: bytes) -> Soundness:
    """Say what is wrong with a file that is too damaged to be opened. Its lock must be held.

    Its log is read, but not written into the file. Raises `AlteredFile` if Canvass did not make it.
    """
    with plain_words(path):
        try:
            with _reading(path, key) as db:
                require_own_schema(db, path)
                found = _verdicts(db, "integrity_check")
        except (DamagedFile, sqlite3.DatabaseError) as error:
            return Soundness([str(error)], log_is_left=True, keeps_entries=False)
    problems = [verdict for verdict in found if verdict != "ok"]
    return Soundness(problems, log_is_left=True, keeps_entries=_entries_can_be_read(path, key))


def rescue(
    campaign: Path,
    key: bytes,
    derive: Derivations,
    now: datetime,
    progress: Progress = no_progress,
) -> Backup:
    """Make a backup from the journal alone, where other tables are too damaged to be copied.

    Raises `UserError` when there is no room, or `DamagedFile` if the journal is damaged as well.
    """

    def copy_entries(source: Database, part: Path) -> None:
        with plain_words(campaign):
            fresh = connect(part, key)
            try:
                migrations.apply(fresh)
                with fresh.atomic():
                    for table in _sources(source):
                        _copy_table(source, fresh, table)
                    rebuild(fresh, derive, progress)
                # Like any other backup, it is one file, without a log.
                fresh.execute("PRAGMA journal_mode = DELETE").fetchall()
            finally:
                fresh.close()

    with _reading(campaign, key) as source:
        return make_backup(source, campaign, key, "rescued", now, copy=copy_entries)


def _sources(db: Database) -> list[str]:
    """Return the tables that nothing else can be made from, those first that others refer to."""
    rows = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid")
    return [name for (name,) in rows if name not in _MADE_AGAIN]


def _copy_table(source: Database, fresh: Database, table: str) -> None:
    cursor = _rows(source, table)
    names = ", ".join(f'"{column[0]}"' for column in cursor.description)
    holes = ", ".join("?" * len(cursor.description))
    fresh.conn.executemany(f"INSERT INTO {table} ({names}) VALUES ({holes})", cursor)


def _entries_can_be_read(path: Path, key: bytes) -> bool:
    try:
        with _reading(path, key) as db:
            for table in _sources(db):
                for _ in _rows(db, table):
                    pass
    except sqlite3.DatabaseError:
        return False
    return True


def _rows(db: Database, table: str) -> Cursor:
    cursor = db.conn.cursor()
    # In the order of the rows themselves: an index may be what is damaged.
    cursor.execute(f"SELECT * FROM {table} NOT INDEXED")
    return cursor


@contextmanager
def _reading(path: Path, key: bytes) -> Iterator[Database]:
    db = connect(path, key, read_only=True)
    try:
        yield db
    finally:
        db.close()


def _folded(db: Database) -> bool:
    try:
        return fold_log(db)
    except sqlite3.DatabaseError:
        return False


def _verdicts(db: Database, pragma: str) -> list[str]:
    try:
        return [str(row[0]) for row in db.execute(f"PRAGMA {pragma}").fetchall()]
    except sqlite3.DatabaseError as error:
        # Some damage stops the check itself; that is also a finding.
        return [str(error)]
