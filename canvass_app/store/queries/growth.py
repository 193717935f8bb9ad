"""Reads how the campaign grew: signatures by the day on which they were given, and by shift."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.store.driver import Database


@dataclass(frozen=True, slots=True)
class SheetGrowth:
    """One sheet or shift in counts: where and when, its lines and its signatures. No names."""

    number: str
    source: str
    place: str
    collected_on: str
    lines: int
    signatures: int


def signatures_by_day(db: Database) -> tuple[dict[str, int], int]:
    """Return the signatures that count by ISO day, and how many have no readable date."""
    rows = db.execute(
        "SELECT CASE WHEN date(l.signed_on) = l.signed_on THEN l.signed_on ELSE '' END, count(*) "
        "FROM line_status s JOIN lines l ON l.n = s.n WHERE s.complete AND s.counts "
        "GROUP BY 1 ORDER BY 1"
    )
    found = {str(day): int(count) for day, count in rows}
    undated = found.pop("", 0)
    return found, undated


def latest_sheets(db: Database, most: int) -> list[SheetGrowth]:
    """Return the sheets and shifts started last, newest first."""
    rows = db.execute(
        "WITH newest AS (SELECT id, number, source, place, collected_on FROM sheets "
        "ORDER BY id DESC LIMIT ?) "
        "SELECT w.number, w.source, w.place, w.collected_on, count(l.n), "
        "coalesce(sum(s.complete AND s.counts), 0) FROM newest w "
        "LEFT JOIN lines l ON l.sheet_id = w.id LEFT JOIN line_status s ON s.n = l.n "
        "GROUP BY w.id ORDER BY w.id DESC",
        (most,),
    )
    return [SheetGrowth(*row) for row in rows]
