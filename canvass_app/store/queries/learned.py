"""Reads what the last search of the whole file has learned, as packed by the engine."""

from __future__ import annotations

from canvass_app.store.driver import Database


def stamp(db: Database) -> str:
    """Return the stamp of what was learned, different each time; empty if nothing was."""
    row = db.execute("SELECT stamp FROM learned").fetchone()
    return "" if row is None else str(row[0])


def content(db: Database) -> bytes:
    """Return what was learned; empty if nothing was."""
    row = db.execute("SELECT content FROM learned").fetchone()
    return b"" if row is None else bytes(row[0])


def lines(db: Database) -> tuple[int, int]:
    """Return how many lines it was learned from (0: never), and how many there are now."""
    learned = db.execute("SELECT coalesce(max(lines), 0) FROM learned").fetchone()[0]
    return int(learned), int(db.execute("SELECT count(*) FROM lines").fetchone()[0])
