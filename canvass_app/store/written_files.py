"""Where lists and packets were written on this computer, so that they can be found and destroyed.

There are no events for it: another laptop has other files.
"""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.store.driver import Database


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A list or packet that was written on this computer, with the SHA-256 it then had."""

    path: str
    sha256: str


def note(db: Database, path: str, sha256: str) -> None:
    """Remember on this computer where a list or packet was written. There is no event for it."""
    db.execute("INSERT OR REPLACE INTO written_files VALUES (?, ?)", (path, sha256))


def all_noted(db: Database) -> list[WrittenFile]:
    """Return where lists and packets were written on this computer."""
    rows = db.execute("SELECT path, sha256 FROM written_files ORDER BY path")
    return [WrittenFile(*row) for row in rows]
