"""The writers in the journal: a device, in a new incarnation each time it opens the file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from canvass_app.store.driver import Database
from canvass_app.store.failures import altered

_MOST = 1 << 60
"""No campaign has as many events, and the counter must be able to rise further."""


@dataclass
class Writer:
    """The current writer of this file: a device in one incarnation, and the state of its counters.

    The incarnation is drawn at random each time a file is opened, so a restored backup or a cloned
    laptop can never give two different events the same number.
    """

    device: str
    incarnation: int
    row: int | None = None
    sequence: int = 0
    lamport: int = 0

    @property
    def name(self) -> str:
        """The writer as events name it."""
        return _name(self.device, self.incarnation)


class WriterNames:
    """The names of writers by their rows in this file, and vice versa.

    A name is looked up when first needed: a file has as many writers as times it was opened, and
    very few of them have changed any one entity.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._names: dict[int, str] = {}
        self._rows: dict[str, int] = {}

    def name(self, row: int) -> str:
        """Return the name of the writer in `row`."""
        if row not in self._names:
            device, incarnation = self._db.execute(
                "SELECT device, incarnation FROM writers WHERE id = ?", (row,)
            ).fetchone()
            self.note(row, _name(device, incarnation))
        return self._names[row]

    def row(self, name: str) -> int:
        """Return the row of a writer whose name was looked up or recorded before."""
        return self._rows[name]

    def note(self, row: int, name: str) -> None:
        """Add what is already known."""
        self._names[row] = name
        self._rows[name] = row


def _name(device: str, incarnation: int) -> str:
    return f"{device}.{incarnation}"


HIGHEST_LAMPORT = (
    "SELECT coalesce(max((SELECT lamport FROM journal j WHERE j.writer = w.id "
    "ORDER BY j.sequence DESC LIMIT 1)), 0) FROM writers w"
)
"""Selects the highest Lamport counter of any event. A writer's counter rises with its sequence, so
its last event has the highest one; an index finds that without reading the whole journal."""


def highest_lamport(db: Database, path: Path) -> int:
    """Return the highest Lamport counter of any event. Raises `AlteredFile` if it is none."""
    row = db.execute(HIGHEST_LAMPORT).fetchone()
    if not isinstance(row[0], int) or not 0 <= row[0] <= _MOST:
        raise altered(path)
    return row[0]
