"""The ledger as rows: where each sheet is, whether its counts agree, and who must act."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from canvass_app.exchange.tables.table_out import write_table
from canvass_app.model.ids import ledger_id
from canvass_app.model.ledger import (
    LedgerEntry,
    Stage,
    days_out,
    number_key,
    number_order,
    stage_of,
)
from canvass_app.model.not_counting import Reason
from canvass_app.model.sheet import ControlTotals, Sheet
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.store.queries.ledger import LedgerAct


class Show(StrEnum):
    """Which sheets of the ledger are shown."""

    ALL = "all"
    OUT = "out"
    OVERDUE = "overdue"
    MISSING = "missing"
    NOT_TYPED = "not_typed"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One sheet. `out_for` is how many days it has been out, `overdue` whether that is too long.

    `totals` is None for a sheet with nothing typed. `reasons` counts its lines by the code of why
    they don't count; "" is for those that do.
    """

    number: str
    entry: LedgerEntry | None
    sheet: Sheet | None
    stage: Stage
    out_for: int | None
    overdue: bool
    totals: ControlTotals | None
    typed: int
    reasons: Mapping[str, int]

    @property
    def counting(self) -> int:
        """The lines that count as signatures."""
        return self.reasons.get("", 0)

    @property
    def differs(self) -> bool:
        """Whether the sheet is finished although its counts do not agree."""
        return bool(self.sheet and self.sheet.done and self.totals and self.totals.difference)

    def is_one_of(self, wanted: Show) -> bool:
        """Return whether the row is one of those to be shown."""
        match wanted:
            case Show.ALL:
                return True
            case Show.OUT:
                return self.stage is Stage.OUT
            case Show.OVERDUE:
                return self.overdue
            case Show.MISSING:
                return self.stage is Stage.MISSING
            case Show.NOT_TYPED:
                return self.stage in {Stage.RETURNED, Stage.TYPING}
            case Show.DIFFERS:
                return self.differs


@dataclass(frozen=True, slots=True)
class LedgerCounts:
    """How many sheets are where, for Home and the head of the ledger.

    `not_typed` are back and not yet completely typed.
    """

    registered: int
    out: int
    overdue: int
    missing: int
    not_typed: int
    differs: int


def ledger_rows(db: Database, today: date) -> list[LedgerRow]:
    """Return all sheets, on paper or typed, by number. It reads the state of every line."""
    late = queries.campaign.campaign(db).overdue_days
    entries = {entry.id: entry for entry in queries.ledger.entries(db)}
    reasons = queries.ledger.reasons_by_sheet(db)
    rows: list[LedgerRow] = []
    for overview in queries.sheets.overviews(db):
        entry = entries.pop(ledger_id(number_key(overview.sheet.number)), None)
        totals = ControlTotals(
            overview.sheet.stated, overview.signed, overview.blank, overview.crossed_out,
            overview.illegible, overview.withdrawn,
        )  # fmt: skip
        counted = reasons.get(overview.sheet.id, {})
        rows.append(_row(entry, overview.sheet, today, late, totals, overview.lines, counted))
    rows += [_row(entry, None, today, late, None, 0, {}) for entry in entries.values()]
    return sorted(rows, key=lambda row: number_order(row.number))


def history_of(db: Database, number: str, sheet_id: str = "") -> list[LedgerAct]:
    """Return what was done to a sheet, on paper and in its header, oldest first."""
    return queries.ledger.history(db, ledger_id(number_key(number)), sheet_id)


def counts_of(rows: Iterable[LedgerRow]) -> LedgerCounts:
    """Count the rows by what is waiting for somebody."""
    found: Counter[Show] = Counter()
    registered = 0
    for row in rows:
        registered += row.entry is not None
        found.update(show for show in Show if row.is_one_of(show))
    return LedgerCounts(
        registered, found[Show.OUT], found[Show.OVERDUE], found[Show.MISSING],
        found[Show.NOT_TYPED], found[Show.DIFFERS],
    )  # fmt: skip


def paper_counts(db: Database, today: date) -> LedgerCounts:
    """Count what Home shows, without reading any line: `differs` is left at 0."""
    late = queries.campaign.campaign(db).overdue_days
    entries = queries.ledger.entries(db)
    if not entries:
        return counts_of(())
    typed = {ledger_id(number_key(n)): s for n, s in queries.sheets.all_numbers(db).items()}
    rows = []
    for entry in entries:
        sheet_id = typed.get(entry.id)
        sheet = queries.sheets.sheet(db, sheet_id) if sheet_id else None
        rows.append(_row(entry, sheet, today, late, None, 0, {}))
    return counts_of(rows)


COLUMNS = (
    "sheet", "stage", "overdue", "printed_on", "handed_to", "handed_on", "returned_on",
    "missing_on", "typed", "checked_on", "box", "packed_on", "delivered_on", "destroyed_on",
    "circulator", "place", "collected_on", "stated", "found", "lines_typed", "counting",
    *(f"not_counting_{reason.value}" for reason in Reason),
)  # fmt: skip
"""The columns of the report. Codes of reasons are those of `model.not_counting.Reason`."""


def report_row(row: LedgerRow) -> dict[str, object]:
    """Return a row of the report by `COLUMNS`; None for what is unknown."""
    entry = row.entry or LedgerEntry("", row.number)
    cells: dict[str, object] = {name: getattr(entry, name, None) or None for name in COLUMNS}
    cells |= {"sheet": row.number, "stage": row.stage.value, "overdue": row.overdue}
    cells["typed"] = row.stage is not Stage.TYPING if row.sheet else False
    if row.sheet is not None and row.totals is not None:
        for name in ("circulator", "place", "collected_on"):
            cells[name] = getattr(row.sheet, name) or None
        cells |= {
            "stated": row.totals.stated,
            "found": row.totals.found,
            "lines_typed": row.typed,
            "counting": row.counting,
            **{f"not_counting_{r.value}": row.reasons.get(r.value, 0) for r in Reason},
        }
    return cells


def write_report(path: Path, rows: Iterable[LedgerRow]) -> int:
    """Write the report (see `write_table`); return how many sheets are in it.

    Raises `UserError` when the file cannot be written; `path` then stays as it was.
    """
    cells = ([_cell(value) for value in report_row(row).values()] for row in rows)
    return write_table(path, COLUMNS, cells)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _row(
    entry: LedgerEntry | None,
    sheet: Sheet | None,
    today: date,
    late: int,
    totals: ControlTotals | None,
    typed: int,
    reasons: Mapping[str, int],
) -> LedgerRow:
    stage = stage_of(entry, sheet)
    out_for = days_out(entry, stage, today)
    number = sheet.number if sheet else entry.number if entry else ""
    overdue = out_for is not None and out_for > late
    return LedgerRow(number, entry, sheet, stage, out_for, overdue, totals, typed, reasons)
