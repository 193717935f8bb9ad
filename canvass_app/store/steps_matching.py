"""The table of format 2: what a search of the whole file has learned."""

from __future__ import annotations

from canvass_app.store.driver import Database


def add_learned(db: Database) -> None:
    """Make the table of what the matching engine keeps in the file, one row or none."""
    db.execute(
        "CREATE TABLE learned ("
        "one INTEGER PRIMARY KEY CHECK (one = 1), "
        "stamp TEXT NOT NULL, lines INTEGER NOT NULL, content BLOB NOT NULL) STRICT"
    )
