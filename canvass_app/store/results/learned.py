"""Writes what the last search of the whole file has learned, as the engine packs it."""

from __future__ import annotations

import secrets

from canvass_app.store.driver import Database


def store(db: Database, learned: bytes, *, of_lines: int) -> None:
    """Keep what was learned from `of_lines` lines in place of what was before."""
    db.execute(
        "INSERT OR REPLACE INTO learned VALUES (1, ?, ?, ?)",
        (secrets.token_hex(8), of_lines, learned),
    )
