"""Finds sheets: which there are, the state of each, and where to continue typing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from canvass_app.desk.recording import next_sheet_number
from canvass_app.model.line import Line
from canvass_app.model.not_counting import DateRules, date_rules
from canvass_app.model.sheet import ControlTotals, Sheet
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.store.queries.sheets import SheetOverview

CARRIED_FIELDS = ("circulator", "place", "collected_on")
"""What the sheets of one day have in common: a new sheet takes it from the one before."""

_LOOKED_AT = 200


class SheetState(StrEnum):
    """The state of a sheet. Counts are compared when it is finished, not before."""

    OPEN = "open"
    FINISHED = "finished"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class SheetEntry:
    """A sheet in the list of sheets; `typed` counts the lines that are in the file."""

    sheet: Sheet
    typed: int
    state: SheetState


@dataclass(frozen=True, slots=True)
class SheetContents:
    """A sheet with its lines by number, and what their dates are checked against."""

    sheet: Sheet
    lines: list[Line]
    rules: DateRules


def sheet_entries(db: Database) -> list[SheetEntry]:
    """Return all sheets, newest first. It reads the state of every line: too slow for every key."""
    return [_entry(overview) for overview in reversed(queries.sheets.overviews(db))]


def sheet_contents(db: Database, sheet_id: str) -> SheetContents | None:
    """Return a sheet with its lines, None if its start was undone."""
    sheet = queries.sheets.sheet(db, sheet_id)
    if sheet is None:
        return None
    rules = date_rules(queries.campaign.campaign(db), sheet.collected_on)
    return SheetContents(sheet, queries.lines.lines_of_sheet(db, sheet_id), rules)


def contents_to_resume(db: Database) -> SheetContents | None:
    """Return the newest paper sheet that is not finished, looking at the last 200; or None.

    Nobody types into a shift of signing at doors: its lines come from the signers.
    """
    newest_first = queries.sheets.paper_numbers(db).values()
    for sheet_id in islice(newest_first, _LOOKED_AT):
        contents = sheet_contents(db, sheet_id)
        if contents is not None and not contents.sheet.done:
            return contents
    return None


def proposed_header(db: Database, before: Sheet | None) -> dict[str, str]:
    """Return the header that a new sheet starts with: the next number, the rest as on `before`.

    Without `before`, the paper sheet started last is used.
    """
    before = before or _newest(db)
    carried = carried_header(before) if before else {}
    return {"number": next_sheet_number(db), **carried}


def carried_header(before: Sheet) -> dict[str, str]:
    """Return what a new sheet takes from the one before."""
    return {name: getattr(before, name) for name in CARRIED_FIELDS}


def has_sheets(db: Database) -> bool:
    """Return whether any sheet was ever started."""
    return queries.sheets.has_sheets(db)


def _newest(db: Database) -> Sheet | None:
    sheet_id = queries.sheets.newest_paper_id(db)
    return queries.sheets.sheet(db, sheet_id) if sheet_id else None


def _entry(overview: SheetOverview) -> SheetEntry:
    totals = ControlTotals(
        stated=overview.sheet.stated,
        signed=overview.signed,
        blank=overview.blank,
        crossed_out=overview.crossed_out,
        illegible=overview.illegible,
        withdrawn=overview.withdrawn,
    )
    if overview.sheet.waits:
        state = SheetState.OPEN
    else:
        state = SheetState.DIFFERS if totals.difference else SheetState.FINISHED
    return SheetEntry(overview.sheet, overview.lines, state)
