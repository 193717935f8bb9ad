"""Finds, while a line is typed, who in the campaign may be the same person."""

from __future__ import annotations

from dataclasses import dataclass, replace

from canvass_app.desk.session import Session, record_of
from canvass_app.matching.keys import block_keys
from canvass_app.matching.pairs.compare import likeliest
from canvass_app.model.line import Line
from canvass_app.model.pair import Band, Comparison
from canvass_app.store import queries

SHOWN = 5
WARN_FROM = 0.1
"""Catches most people who sign again, and few new ones (measured: docs/BENCHMARKS.md)."""

_ROWS_PER_KEY = 60
_ROWS_TAKEN = 80
_ROWS_COMPARED = 40
"""How many lines are compared: of those sharing the rarest keys, the ones that share most."""


@dataclass(frozen=True, slots=True)
class Notice:
    """An earlier line that may be the same person, and the engine's view of it."""

    line: Line
    sheet_number: str
    comparison: Comparison

    @property
    def warns(self) -> bool:
        """Whether the typist should look up from the paper; weaker matches are just shown."""
        return self.comparison.probability >= WARN_FROM


def similar_lines(session: Session, typed: Line) -> list[Notice]:
    """Return the earlier lines that a typist should see for what has been typed so far.

    At most `SHOWN`, likeliest first. It uses the keys in the file, with bounded work no matter how
    common the name is.
    """
    found = likeliest_lines(session, typed)
    return [notice for notice in found if notice.comparison.band is not Band.IGNORE]


def likeliest_lines(session: Session, typed: Line, *, most: int = SHOWN) -> list[Notice]:
    """Return the `most` likeliest earlier lines, likeliest first, no matter how unlikely."""
    if not typed.name:
        return []
    db = session.db
    record = record_of(replace(typed, n=0))
    keys = block_keys(record)
    sought = queries.lines.rows_with_keys(db, keys, cap=_ROWS_PER_KEY, most=_ROWS_TAKEN)
    others = [row for row in sought.rows if row != typed.n]
    earlier = queries.lines.lines_by_row(db, others[:_ROWS_COMPARED]).values()
    lines = sorted((line for line in earlier if line.id != typed.id), key=lambda line: line.n)
    found = likeliest(record, [record_of(line) for line in lines], session.learned, most=most)
    numbers = queries.sheets.numbers(db, {lines[at].sheet_id for at, _ in found})
    return [
        Notice(lines[at], numbers.get(lines[at].sheet_id, ""), comparison)
        for at, comparison in found
    ]
