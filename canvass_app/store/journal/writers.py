"""Who wrote what is in the journal: a device in one incarnation for each time it was open."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.store.driver import Database


@dataclass
class Writer:
    """Who writes into this file now: a device in one incarnation, and where its counters are.

    The incarnation is drawn at random each time a file is opened, so a restored backup or
    a cloned laptop can never number two different events alike.
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
    """The names of writers by their rows in this file, and their rows by their names.

    Each is looked up when it is first asked for: a file has as many writers as it was opened
    times, and what is done to one entity concerns very few of them.
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
        """Return the row of the writer called `name`."""
        if name not in self._rows:
            device, _, incarnation = name.rpartition(".")
            (row,) = self._db.execute(
                "SELECT id FROM writers WHERE device = ? AND incarnation = ?",
                (device, int(incarnation)),
            ).fetchone()
            self.note(row, name)
        return self._rows[name]

    def note(self, row: int, name: str) -> None:
        """Keep what is known already."""
        self._names[row] = name
        self._rows[name] = row


def _name(device: str, incarnation: int) -> str:
    return f"{device}.{incarnation}"
