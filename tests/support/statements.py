"""Counts the statements that the database gets, and the work that it takes to answer them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from canvass_app.store.driver import Database

_VALUES = re.compile(r"[xX]?'(?:[^']|'')*'|\bNULL\b|-?\b\d+(?:\.\d+)?(?:e[+-]?\d+)?\b")
_WRITES = ("INSERT", "UPDATE", "DELETE")


@dataclass
class Counted:
    """What was counted so far. It can be read inside the block and after it.

    `statements` are the statements as they ran, with their values, BEGIN and COMMIT among them. The
    rows that one `executemany` writes count as one statement; each SELECT counts, even if repeated.
    `steps` are those of SQLite's virtual machine, in the unit of its progress handler: a scan costs
    a few per row, a lookup by key a few in total. They are the same for the same file on any
    computer, no matter how busy.
    """

    statements: list[str] = field(default_factory=list)
    steps: int = 0
    _last: str = field(default="", repr=False)

    def note(self, statement: str) -> None:
        """Count one statement as SQLite reports it."""
        # What a trigger or a search table runs by itself is reported as a comment.
        if statement.startswith("--"):
            return
        shape = _VALUES.sub("?", statement)
        if shape != self._last or not shape.startswith(_WRITES):
            self.statements.append(statement)
        self._last = shape

    def step(self) -> int:
        """Count one step, and let the statement go on."""
        self.steps += 1
        return 0

    def __str__(self) -> str:
        return "\n".join([f"{len(self.statements)} statements:", *self.statements])


@contextmanager
def counting(*databases: Database) -> Iterator[Counted]:
    """Count on these connections inside the block, on whichever thread they are used."""
    counted = Counted()
    for db in databases:
        db.conn.set_trace_callback(counted.note)
        db.conn.set_progress_handler(counted.step, 1)
    try:
        yield counted
    finally:
        for db in databases:
            db.conn.set_trace_callback(None)
            db.conn.set_progress_handler(None, 1)
