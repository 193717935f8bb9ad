"""While a line is typed: who in the campaign may be the same person."""

from __future__ import annotations

from dataclasses import dataclass, replace

from canvass_app.desk.learned import learned
from canvass_app.desk.session import record_of
from canvass_app.matching.compare import compare_many
from canvass_app.matching.keys import block_keys
from canvass_app.model.line import Line
from canvass_app.model.pair import Band, Comparison
from canvass_app.store import query_lines, query_sheets
from canvass_app.store.driver import Database

SHOWN = 5
WARN_FROM = 0.3
"""Most people who sign again are warned of, and few new ones (measured: docs/BENCHMARKS.md)."""

_ROWS_PER_KEY = 60
_ROWS_COMPARED = 120


@dataclass(frozen=True, slots=True)
class Notice:
    """An earlier line that may be the same person, and the engine's view of it."""

    line: Line
    sheet_number: str
    comparison: Comparison

    @property
    def warns(self) -> bool:
        """Whether the typist should look up from the paper; fainter likenesses just stand there."""
        return self.comparison.probability >= WARN_FROM


def similar_lines(db: Database, typed: Line, *, shown: int = SHOWN) -> list[Notice]:
    """Return the likeliest earlier lines for what has been typed so far, likeliest first.

    Answers from the keys in the file, with bounded work however common the name is.
    """
    if not typed.name:
        return []
    record = record_of(replace(typed, n=0))
    keys = block_keys(record)
    sought = query_lines.rows_with_keys(db, keys, cap=_ROWS_PER_KEY, most=_ROWS_COMPARED)
    earlier = query_lines.lines_by_row(db, sought.rows[:_ROWS_COMPARED]).values()
    lines = [line for line in earlier if line.id != typed.id]
    compared = compare_many(record, [record_of(line) for line in lines], learned(db))
    found = list(zip(lines, compared, strict=True))
    found = [(line, c) for line, c in found if c.band is not Band.IGNORE]
    found.sort(key=lambda item: (-item[1].probability, item[0].n))
    numbers = query_sheets.numbers(db, (line.sheet_id for line, _ in found[:shown]))
    return [Notice(line, numbers.get(line.sheet_id, ""), c) for line, c in found[:shown]]
