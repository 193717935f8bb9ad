"""The step that gives packets their history, and campaigns their own profiles for print."""

from __future__ import annotations

from canvass_app.store.driver import Database

FORMAT = 2

_STATEMENTS = (
    "ALTER TABLE packets ADD COLUMN first_number INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE packets ADD COLUMN supplement_to INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE packets ADD COLUMN struck TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE packets ADD COLUMN content TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE packets ADD COLUMN file_sha256 TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE profiles ("
    "n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, names TEXT NOT NULL, "
    "city INTEGER NOT NULL, zip TEXT NOT NULL, date INTEGER NOT NULL, street INTEGER NOT NULL, "
    "contact INTEGER NOT NULL, ink INTEGER NOT NULL, scans INTEGER NOT NULL, "
    "reference INTEGER NOT NULL) STRICT",
)


def add_packet_history(db: Database) -> None:
    """Add to `packets` what supplements and resumed runs need, and make the table `profiles`."""
    for statement in _STATEMENTS:
        db.execute(statement)
    db.execute(f"PRAGMA user_version = {FORMAT}")
