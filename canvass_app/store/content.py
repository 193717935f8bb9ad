"""How far a campaign file goes, by its journal. Dates in names say only what a clock once said."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from canvass_app.model.errors import UserError
from canvass_app.store.connection import connect
from canvass_app.store.driver import Database, sqlite3
from canvass_app.store.journal.writers import HIGHEST_LAMPORT
from canvass_app.store.own_file import require_own_file

_LINE = "line"


@dataclass(frozen=True, slots=True, order=True)
class Content:
    """How far a file goes. Of two files of one campaign, the greater one has the newer content.

    `counter` is the highest Lamport counter of its events.
    """

    counter: int
    acts: int
    lines: int


@dataclass(frozen=True, slots=True)
class Missing:
    """What one file has and another lacks: acts, and lines that were entered or changed by them."""

    acts: int
    lines: int


def content_of(db: Database) -> Content:
    """Return how far an open file goes."""
    return Content(
        _one(db, HIGHEST_LAMPORT),
        _one(db, "SELECT count(*) FROM acts"),
        _one(db, "SELECT count(*) FROM lines"),
    )


def content_in(path: Path, key: bytes) -> Content | None:
    """Return how far a closed file goes; None if it does not open with this data key."""
    try:
        db = connect(path, key, read_only=True)
    except (sqlite3.Error, OSError):
        return None
    try:
        require_own_file(db, path, key)
        return content_of(db)
    except (sqlite3.Error, UserError):
        return None
    finally:
        db.close()


def missing_in(older: Path, newer: Path, key: bytes) -> Missing | None:
    """Return what `newer` has and `older` lacks; None if either does not open."""
    if content_in(older, key) is None or content_in(newer, key) is None:
        return None
    with (
        closing(connect(older, key, read_only=True)) as before,
        closing(connect(newer, key, read_only=True)) as db,
    ):
        known = _sequences(before)
        acts, lines = 0, set[str]()
        for writer, device, incarnation in db.execute(
            "SELECT id, device, incarnation FROM writers"
        ).fetchall():
            since = known.get((device, incarnation), 0)
            acts += _one(
                db,
                "SELECT count(*) FROM acts WHERE writer = ? AND first_sequence > ?",
                (writer, since),
            )
            lines |= {
                str(row[0])
                for row in db.execute(
                    "SELECT DISTINCT entity FROM journal "
                    "WHERE writer = ? AND sequence > ? AND entity_kind = ?",
                    (writer, since, _LINE),
                )
            }
        return Missing(acts, len(lines))


def _sequences(db: Database) -> dict[tuple[str, int], int]:
    """Return the last sequence of each writer; a copy has all that came before it, too."""
    return {
        (device, incarnation): last or 0
        for device, incarnation, last in db.execute(
            "SELECT device, incarnation, (SELECT max(sequence) FROM journal j "
            "WHERE j.writer = w.id) FROM writers w"
        )
    }


def _one(db: Database, query: str, values: tuple[object, ...] = ()) -> int:
    return int(db.execute(query, values).fetchone()[0])
