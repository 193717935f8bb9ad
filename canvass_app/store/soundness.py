"""Finds damage in an open campaign file, and saves what is not damaged.

`cipher_integrity_check` reads the file and not its log, so the log is written into the file first:
a page that a power cut tore may be whole in the log.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from canvass_app.model.progress import Progress, no_progress
from canvass_app.store.after_crash import fold_log
from canvass_app.store.backups import Backup, make_backup
from canvass_app.store.connection import connect
from canvass_app.store.driver import Database, sqlite3
from canvass_app.store.failures import plain_words
from canvass_app.store.journal.derived import Derivations
from canvass_app.store.journal.rebuild import rebuild
from canvass_app.store.steps.schema import migrations

_SOURCES = ("meta", "writers", "acts", "journal", "attachments", "written_files")
"""The tables that nothing else can be made from; all others are folded from these."""


@dataclass(frozen=True, slots=True)
class Soundness:
    """What was found: `problems` as SQLite and SQLCipher say them, empty if there is no damage.

    `log_is_left`: the log could not be written into the file, so only pages in use were verified.
    `keeps_entries`: each event and attachment can be read, whatever else is damaged.
    """

    problems: list[str]
    log_is_left: bool = False
    keeps_entries: bool = True


def examine(db: Database) -> Soundness:
    """Verify each page of the file and SQLite's own structure."""
    log_is_left = not _folded(db)
    # What is in memory was read well once; the disk is what is asked about.
    db.execute("PRAGMA shrink_memory")
    found = [] if log_is_left else _verdicts(db, "cipher_integrity_check")
    found += _verdicts(db, "integrity_check")
    problems = [verdict for verdict in found if verdict != "ok"]
    return Soundness(problems, log_is_left, not problems or _entries_can_be_read(db))


def rescue(
    db: Database,
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
                    for table in _SOURCES:
                        _copy_table(source, fresh, table)
                    rebuild(fresh, derive, progress)
                # Like any other backup, it is one file, without a log.
                fresh.execute("PRAGMA journal_mode = DELETE").fetchall()
            finally:
                fresh.close()

    return make_backup(db, campaign, key, "rescued", now, copy=copy_entries)


def _copy_table(source: Database, fresh: Database, table: str) -> None:
    cursor = source.conn.cursor()
    cursor.execute(f"SELECT * FROM {table}")
    names = ", ".join(f'"{column[0]}"' for column in cursor.description)
    holes = ", ".join("?" * len(cursor.description))
    fresh.conn.executemany(f"INSERT INTO {table} ({names}) VALUES ({holes})", cursor)


def _entries_can_be_read(db: Database) -> bool:
    try:
        for table in _SOURCES:
            cursor = db.conn.cursor()
            cursor.execute(f"SELECT * FROM {table}")
            for _ in cursor:
                pass
    except sqlite3.DatabaseError:
        return False
    return True


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
