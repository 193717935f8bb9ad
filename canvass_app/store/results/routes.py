"""Writes the automatic routes."""

from __future__ import annotations

import json
from collections.abc import Iterable

from canvass_app.model.route import Route
from canvass_app.model.words import words_text
from canvass_app.store.driver import Database


def forget_all(db: Database) -> None:
    """Delete all automatic routes, because what they are based on has changed."""
    db.execute("DELETE FROM auto_routes")


def clear_for_pack(db: Database, stamp: str) -> None:
    """Delete all automatic routes and record the pack with which the next ones are made."""
    forget_all(db)
    db.execute("INSERT OR REPLACE INTO meta VALUES ('routed_with', ?)", (stamp,))


def store(db: Database, found: Iterable[tuple[int, Route]]) -> None:
    """Write automatic routes by the row numbers of their lines."""
    rows = [
        (
            n, route.tier.value, route.place, route.state, route.office_id,
            json.dumps(words_text(route.reason), ensure_ascii=False),
            json.dumps([[c.place, c.state, c.office_id, c.share] for c in route.candidates],
                       ensure_ascii=False),
        )
        for n, route in found
    ]  # fmt: skip
    db.conn.executemany("INSERT OR REPLACE INTO auto_routes VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
