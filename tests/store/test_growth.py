"""Signatures by day, and the newest sheets: what Home draws."""

from __future__ import annotations

from pathlib import Path

from canvass_app.model.ids import pair_id
from canvass_app.store import queries
from canvass_app.store.entities import PAIR
from canvass_app.store.queries.growth import SheetGrowth
from tests.support.campaigns import LABEL, add_line, add_sheet, make


def test_only_signatures_that_count_are_counted_on_their_day(tmp_path: Path) -> None:
    file = make(tmp_path / "drive.canvass")
    assert queries.growth.signatures_by_day(file.db) == ({}, 0)
    first = add_sheet(file, "1", source="table", place="Market", collected_on="2026-06-07")
    add_sheet(file, "2")
    row = {"name": "Suharto", "zip": "60601"}
    a = add_line(file, first, 1, **row, signed_on="2026-06-06")
    b = add_line(file, first, 2, **row, signed_on="2026-06-07")
    add_line(file, first, 3, **row, signed_on="June 7")
    add_line(file, first, 4, **row)
    add_line(file, first, 5, name="Nobody knows where", signed_on="2026-06-06")
    assert queries.growth.signatures_by_day(file.db) == ({"2026-06-06": 1, "2026-06-07": 1}, 2)

    one, other = sorted((a, b))
    values = {"line_a": one, "line_b": other, "verdict": "same"}
    file.perform("t", LABEL, lambda act: act.put(PAIR, pair_id(a, b), values))
    days, undated = queries.growth.signatures_by_day(file.db)
    assert (sum(days.values()), undated) == (1, 2)
    assert queries.growth.latest_sheets(file.db, 5) == [
        SheetGrowth("2", "paper", "", "", 0, 0),
        SheetGrowth("1", "table", "Market", "2026-06-07", 5, 3),
    ]
    assert [each.number for each in queries.growth.latest_sheets(file.db, 1)] == ["2"]
    file.close()
