"""A connection that records how long each statement takes, for `canvass --debug sql`.

It records the statement as in our source: parameters never get there, and literals are replaced by
“?”.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from canvass_app import measuring
from canvass_app.store.driver import Connection, Cursor

_HIDDEN = re.compile(
    r"""
    (?P<comment> --[^\n]* | /\*.*?(?:\*/|$) )
    | [xX]?'(?:[^']|'')*(?:'|$)         # a text or a blob
    | "(?:[^"]|"")*(?:"|$)              # a name, but SQLite may take it for a text
    | `[^`]*(?:`|$) | \[[^\]]*(?:\]|$)
    | (?<![\w$?:@])\.?\d[\w.]*          # a number
    """,
    re.VERBOSE | re.DOTALL,
)
_LIST = re.compile(r"(?:\w+\.)?\?\d*(?:\s*,\s*(?:\w+\.)?\?\d*)+")


@lru_cache(maxsize=measuring.MOST_NAMES)
def without_values(sql: str) -> str:
    """Return a statement with “?” for each literal, on one line."""
    hidden = _HIDDEN.sub(lambda match: " " if match["comment"] else "?", sql)
    return _LIST.sub("?, …", " ".join(hidden.split()))


# The driver has no type information.
class TimedCursor(Cursor):  # type: ignore[misc]
    """Records the time of a statement, and of reading its rows, under the statement."""

    _statement = ""

    def execute(self, sql: str, *parameters: Any) -> Any:
        """Run a statement."""
        self._statement = without_values(sql)
        with self._noting(1):
            return super().execute(sql, *parameters)

    def executemany(self, sql: str, rows: Any) -> Any:
        """Run a statement once for each of the rows."""
        self._statement = without_values(sql)
        with self._noting(1):
            return super().executemany(sql, rows)

    def executescript(self, sql: str) -> Any:
        """Run several statements."""
        self._statement = without_values(sql)
        with self._noting(1):
            return super().executescript(sql)

    def fetchone(self) -> Any:
        """Return the next row."""
        with self._noting(0):
            return super().fetchone()

    def fetchmany(self, *size: int) -> Any:
        """Return the next rows."""
        with self._noting(0):
            return super().fetchmany(*size)

    def fetchall(self) -> Any:
        """Return all rows that are left."""
        with self._noting(0):
            return super().fetchall()

    def __next__(self) -> Any:
        with self._noting(0):
            return super().__next__()

    @contextmanager
    def _noting(self, count: int) -> Iterator[None]:
        begun = time.perf_counter()
        try:
            yield
        finally:
            ms = 1000 * (time.perf_counter() - begun)
            measuring.note(measuring.SQL, self._statement, ms, count=count)


class TimedConnection(Connection):  # type: ignore[misc]
    """Returns timed cursors; its own `execute` uses them, too."""

    def cursor(self, factory: Any = TimedCursor) -> Any:
        """Return a new cursor."""
        return super().cursor(factory)
