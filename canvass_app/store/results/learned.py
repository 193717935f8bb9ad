"""Writes what the last search of the whole file has learned, as packed by the engine."""

from __future__ import annotations

import secrets

from canvass_app.store.driver import Database


def store(db: Database, learned: bytes, *, of_lines: int) -> None:
    """Store what was learned from `of_lines` lines, replacing what was there before."""
    db.execute(
        "INSERT OR REPLACE INTO learned VALUES (1, ?, ?, ?)",
        (secrets.token_hex(8), of_lines, learned),
    )
