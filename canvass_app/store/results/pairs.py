"""Writes the pairs that a search found."""

from __future__ import annotations

import json
from collections.abc import Iterable

from canvass_app.model.pair import Comparison
from canvass_app.model.words import Words, words_text
from canvass_app.store.driver import Database


def store(
    db: Database,
    compared: Iterable[int],
    found: Iterable[tuple[int, int, Comparison]],
    *,
    as_of: int,
) -> None:
    """Write the results of a search that had seen all acts up to `as_of`.

    Lines that changed or were removed while it ran are not marked as compared, and results about
    their old content are dropped.
    """
    later = {row for (row,) in db.execute("SELECT line FROM uncompared WHERE since > ?", (as_of,))}
    rows = [
        (min(a, b), max(a, b), c.probability, c.band.value, _reasons_text(c.reasons), a, b)
        for a, b, c in found
        if a not in later and b not in later
    ]
    db.conn.executemany(
        "INSERT OR REPLACE INTO candidates SELECT ?, ?, ?, ?, ? "
        "WHERE EXISTS (SELECT 1 FROM lines WHERE n = ?) "
        "AND EXISTS (SELECT 1 FROM lines WHERE n = ?)",
        rows,
    )
    db.conn.executemany(
        "DELETE FROM uncompared WHERE line = ? AND since <= ?", [(row, as_of) for row in compared]
    )


def forget_all(db: Database) -> None:
    """Delete every pair that was found; a search of the whole file finds them again."""
    db.execute("DELETE FROM candidates")


def _reasons_text(reasons: Iterable[Words]) -> str:
    return json.dumps([words_text(reason) for reason in reasons], ensure_ascii=False)
