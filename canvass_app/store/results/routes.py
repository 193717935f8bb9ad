"""Writes the automatic routes."""

from __future__ import annotations

import json
from collections.abc import Iterable

from canvass_app.model.route import Route
from canvass_app.store.driver import Database
from canvass_app.store.sentences import words_text


def forget_all(db: Database) -> None:
    """Take all automatic routes away, because what they rest on has changed."""
    db.execute("DELETE FROM auto_routes")


def begin_again(db: Database, stamp: str) -> None:
    """Take all automatic routes away and note the pack that the next ones are made with."""
    forget_all(db)
    db.execute("INSERT OR REPLACE INTO meta VALUES ('routed_with', ?)", (stamp,))


def store(db: Database, found: Iterable[tuple[int, Route]]) -> None:
    """Write automatic routes by row number of their lines."""
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
