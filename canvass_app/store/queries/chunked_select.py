"""SELECTs for any number of values: SQLite limits how many one statement can have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from canvass_app.store.driver import Database

_AT_ONCE = 500


def select_in_chunks(
    db: Database, select: str, values: Sequence[object]
) -> Iterator[Sequence[Any]]:
    """Yield the rows of `select` for all `values`, chunk by chunk.

    In `select`, `{holes}` stands for the placeholders of an `IN (…)`.
    """
    for start in range(0, len(values), _AT_ONCE):
        part = tuple(values[start : start + _AT_ONCE])
        yield from db.execute(select.format(holes=", ".join("?" * len(part))), part)
