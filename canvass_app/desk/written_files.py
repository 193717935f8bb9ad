"""Where this computer wrote files with people's data, so that they can be found and destroyed."""

from __future__ import annotations

import hashlib
from pathlib import Path

from canvass_app.desk.session import Session
from canvass_app.store import written_files
from canvass_app.store.driver import Database


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def note_written(db: Database, path: Path) -> None:
    """Record within an act's transaction where `path` is and what is in it, without an event."""
    written_files.note(db, str(path.absolute()), digest_of(path))


def remember_written(session: Session, path: Path) -> None:
    """Record the same for a file without an act: rows to fix, a ledger, a walk list."""
    session.file.derive_now(lambda db: note_written(db, path))
