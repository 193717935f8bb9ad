"""What the last search of the whole file has learned, ready for judging further lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from canvass_app.store import queries
from canvass_app.store.driver import Database

if TYPE_CHECKING:
    from canvass_app.matching.arrays.learned import Learned

_FEWEST_LINES = 500
_GROWN = 2


@dataclass
class LearnedCache:
    """Keeps in memory what was learned, since every typed line needs it.

    One per open campaign: what one campaign taught is useless for another.
    """

    _stamp: str = ""
    _learned: Learned | None = None

    def of(self, db: Database) -> Learned | None:
        """Return what was learned; None before the first search of the whole file."""
        stamp = queries.learned.stamp(db)
        if stamp != self._stamp:
            self._stamp, self._learned = stamp, _read(db) if stamp else None
        return self._learned


def _read(db: Database) -> Learned | None:
    # Loaded on first use: the window must not wait for it.
    from canvass_app.matching.arrays.learned import Learned

    try:
        return Learned.from_bytes(queries.learned.content(db))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        # Not from Canvass. The next search of the whole file learns again.
        return None


def worth_learning(db: Database) -> bool:
    """Return whether the file has grown so much that the next search should learn from it."""
    before, now = queries.learned.lines(db)
    return now >= _FEWEST_LINES and now >= _GROWN * before
