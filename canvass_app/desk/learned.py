"""What the last search of the whole file has learned, ready for judging further lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canvass_app.store import queries
from canvass_app.store.driver import Database

if TYPE_CHECKING:
    from canvass_app.matching.arrays.learned import Learned

_FEWEST_LINES = 500
_GROWN = 2

_kept: dict[str, Learned | None] = {}
"""By its stamp, what was read last: every typed line needs it."""


def learned(db: Database) -> Learned | None:
    """Return what was learned; None before the first search of the whole file."""
    stamp = queries.learned.stamp(db)
    if not stamp:
        return None
    if stamp not in _kept:
        # Loaded on first use: the window must not wait for it.
        from canvass_app.matching.arrays.learned import Learned

        found = Learned.from_bytes(queries.learned.content(db))
        _kept.clear()
        _kept[stamp] = found
        return found
    return _kept[stamp]


def forget() -> None:
    """Keep nothing of a campaign in memory that is closed."""
    _kept.clear()


def worth_learning(db: Database) -> bool:
    """Return whether the file has grown so much that the next search should learn from it."""
    before, now = queries.learned.lines(db)
    return now >= _FEWEST_LINES and now >= _GROWN * before
