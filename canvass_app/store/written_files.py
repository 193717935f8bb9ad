"""Where files with people's data were written on this computer, so that they can be destroyed.

There are no events for it: another laptop has other files. A file is noted as begun before its
first byte is written, and as written once it is complete, so that no crash leaves one unknown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from canvass_app.model.errors import UserError
from canvass_app.store.connection import connect
from canvass_app.store.driver import Database, sqlite3


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was written on this computer, with the SHA-256 it then had."""

    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class BegunFile:
    """A file that is being written, or was when the program was killed.

    `before` is the SHA-256 of what had its name before, empty if nothing had.
    """

    path: str
    before: str


@dataclass(frozen=True, slots=True)
class Notes:
    """All that a campaign file knows of files on this computer.

    `folders` were made for what was written; `sources` are lists and pictures that were read.
    """

    written: tuple[WrittenFile, ...] = ()
    begun: tuple[BegunFile, ...] = ()
    folders: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    def __add__(self, other: Notes) -> Notes:
        """Return both together."""
        return Notes(
            self.written + other.written,
            self.begun + other.begun,
            self.folders + other.folders,
            self.sources + other.sources,
        )


def begin(db: Database, path: str, before: str) -> None:
    """Note that `path` is about to be written. If it was begun before, that note stays."""
    db.execute("INSERT OR IGNORE INTO begun_files VALUES (?, ?)", (path, before))


def settle(db: Database, path: str, sha256: str) -> None:
    """Note that `path` is complete."""
    db.execute("INSERT OR REPLACE INTO written_files VALUES (?, ?)", (path, sha256))
    forget_begun(db, path)


def forget_begun(db: Database, path: str) -> None:
    """Forget that `path` was begun: nothing of it is left."""
    db.execute("DELETE FROM begun_files WHERE path = ?", (path,))


def begun_at(db: Database, path: str) -> BegunFile | None:
    """Return the note that `path` was begun; None if it was not, or is complete."""
    row = db.execute("SELECT path, before FROM begun_files WHERE path = ?", (path,)).fetchone()
    return BegunFile(*row) if row else None


def written_at(db: Database, path: str) -> WrittenFile | None:
    """Return the note that `path` was written; None if there is none."""
    row = db.execute("SELECT path, sha256 FROM written_files WHERE path = ?", (path,)).fetchone()
    return WrittenFile(*row) if row else None


def note_folder(db: Database, path: str) -> None:
    """Note that a folder was made for such files."""
    db.execute("INSERT OR IGNORE INTO made_folders VALUES (?)", (path,))


def note_source(db: Database, path: str) -> None:
    """Note that a list of people, or a picture, was read from `path`."""
    db.execute("INSERT OR IGNORE INTO read_files VALUES (?)", (path,))


def all_notes(db: Database) -> Notes:
    """Return everything noted, ordered by path."""
    return Notes(
        tuple(WrittenFile(*row) for row in _rows(db, "written_files", "path, sha256")),
        all_begun(db),
        tuple(str(row[0]) for row in _rows(db, "made_folders", "path")),
        tuple(str(row[0]) for row in _rows(db, "read_files", "path")),
    )


def all_begun(db: Database) -> tuple[BegunFile, ...]:
    """Return the files that were begun and not settled, ordered by path."""
    return tuple(BegunFile(*row) for row in _rows(db, "begun_files", "path, before"))


def notes_in(paths: Iterable[Path], key: bytes) -> Notes:
    """Return what other files of the same campaign know, such as backups.

    A file that does not open with `key`, or is damaged, knows nothing.
    """
    return sum((_notes_in_one(path, key) for path in paths), Notes())


def _notes_in_one(path: Path, key: bytes) -> Notes:
    try:
        db = connect(path, key, read_only=True)
    except (UserError, sqlite3.Error, OSError):
        return Notes()
    try:
        return all_notes(db)
    except sqlite3.Error:
        return Notes()
    finally:
        db.close()


def carry(db: Database, notes: Notes) -> None:
    """Add the notes of other files of the same campaign; what is here already stays.

    A file of an older format takes what it has tables for.
    """
    if _has(db, "written_files"):
        db.conn.executemany(
            "INSERT OR IGNORE INTO written_files VALUES (?, ?)",
            [(item.path, item.sha256) for item in notes.written],
        )
    if _has(db, "begun_files"):
        for begun in notes.begun:
            begin(db, begun.path, begun.before)
        for folder in notes.folders:
            note_folder(db, folder)
        for source in notes.sources:
            note_source(db, source)


def _rows(db: Database, table: str, columns: str) -> Iterable[tuple[str, ...]]:
    if not _has(db, table):
        return ()
    found: list[tuple[str, ...]] = db.execute(
        f"SELECT {columns} FROM {table} ORDER BY path"
    ).fetchall()
    return found


def _has(db: Database, table: str) -> bool:
    """Return whether there is such a table; a backup of an older format may lack it."""
    found = db.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,))
    return found.fetchone() is not None
