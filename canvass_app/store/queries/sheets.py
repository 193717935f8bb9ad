"""Reads sheets and the counts of their lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from canvass_app.model.line import LineState
from canvass_app.model.sheet import SHIFT_SOURCE, Sheet
from canvass_app.store.driver import Database
from canvass_app.store.entities import HAS_WRITING, SHEET
from canvass_app.store.queries.chunked_select import select_in_chunks


@dataclass(frozen=True, slots=True)
class SheetOverview:
    """A sheet with its lines counted by state, as `model.sheet.control_totals` counts them."""

    sheet: Sheet
    signed: int
    blank: int
    crossed_out: int
    illegible: int
    withdrawn: int

    @property
    def lines(self) -> int:
        """All lines of the sheet that were typed."""
        return self.signed + self.blank + self.crossed_out + self.illegible + self.withdrawn


def sheet(db: Database, sheet_id: str) -> Sheet | None:
    """Return one sheet by its id."""
    return _one(db, "id = ?", sheet_id)


def sheet_numbered(db: Database, number: str) -> Sheet | None:
    """Return the sheet with this printed number; the first typed one if there are several."""
    return _one(db, "number = ?", number)


def overviews(db: Database) -> list[SheetOverview]:
    """Return all sheets in the order in which they were started, with their counts."""
    return _overviews(db, "", ())


def overview(db: Database, sheet_id: str) -> SheetOverview | None:
    """Return one sheet with its counts."""
    found = _overviews(db, "WHERE s.id = ?", (sheet_id,))
    return found[0] if found else None


def numbers(db: Database, sheet_ids: Iterable[str]) -> dict[str, str]:
    """Return the printed numbers of sheets by id."""
    select = "SELECT id, number FROM sheets WHERE id IN ({holes})"
    rows = select_in_chunks(db, select, sorted(set(sheet_ids)))
    return {row[0]: row[1] for row in rows}


def all_numbers(db: Database) -> dict[str, str]:
    """Return sheet ids by printed number; for a repeated number, the one typed first."""
    rows = db.execute("SELECT number, id FROM sheets ORDER BY id DESC")
    return dict(rows.fetchall())


def paper_numbers(db: Database) -> dict[str, str]:
    """Return what `all_numbers` returns, without the shifts of signing at doors."""
    rows = db.execute(
        "SELECT number, id FROM sheets WHERE source <> ? ORDER BY id DESC", (SHIFT_SOURCE,)
    )
    return dict(rows.fetchall())


def newest_paper_id(db: Database) -> str | None:
    """Return the id of the paper sheet that was started last; None before the first one."""
    found = db.execute(
        "SELECT id FROM sheets WHERE source <> ? ORDER BY id DESC LIMIT 1", (SHIFT_SOURCE,)
    ).fetchone()
    return None if found is None else str(found[0])


def has_sheets(db: Database) -> bool:
    """Return whether any sheet was ever started, on paper or at doors."""
    return db.execute("SELECT 1 FROM sheets LIMIT 1").fetchone() is not None


def _one(db: Database, where: str, value: str) -> Sheet | None:
    rows = db.execute(
        f"SELECT {SHEET.selected} FROM sheets WHERE {where} ORDER BY id LIMIT 1", (value,)
    ).fetchall()
    return SHEET.noun_of_cells(rows[0]) if rows else None


def _overviews(db: Database, where: str, values: tuple[str, ...]) -> list[SheetOverview]:
    counts = ", ".join(
        f"count(*) FILTER (WHERE l.status = '{state.value}'"
        f"{f' AND {HAS_WRITING}' if state is LineState.SIGNED else ''})"
        for state in LineState
    )
    width = len(SHEET.readers)
    columns = SHEET.selected_from("s")
    rows = db.execute(
        f"SELECT {columns}, {counts} FROM sheets s LEFT JOIN lines l ON l.sheet_id = s.id "
        f"{where} GROUP BY s.n ORDER BY s.id",
        values,
    )
    return [SheetOverview(SHEET.noun_of_cells(row[:width]), *row[width:]) for row in rows]
