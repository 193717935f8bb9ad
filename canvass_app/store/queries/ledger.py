"""Reads the ledger of sheets, and how many lines count, by sheet and by reason."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from canvass_app.model.ledger import LedgerEntry
from canvass_app.model.words import Words
from canvass_app.store.driver import Database
from canvass_app.store.entities import LEDGER
from canvass_app.store.sentences import read_label


@dataclass(frozen=True, slots=True)
class LedgerAct:
    """One act in the life of a sheet: what was done, by whom, when (UTC, only for display)."""

    label: Words
    direction: str
    person: str
    recorded_at: str


def entries(db: Database) -> list[LedgerEntry]:
    """Return all entries, in no particular order."""
    return LEDGER.nouns(db.execute(f"SELECT {LEDGER.selected} FROM ledger"))


def entry(db: Database, entry_id: str) -> LedgerEntry | None:
    """Return one entry by its id."""
    rows = db.execute(f"SELECT {LEDGER.selected} FROM ledger WHERE id = ?", (entry_id,)).fetchall()
    return LEDGER.noun_of_cells(rows[0]) if rows else None


def numbers_ever_printed(db: Database) -> list[str]:
    """Return each number under which a sheet was ever printed, even if that was undone.

    Undoing removes a sheet from the ledger, but not from the world.
    """
    rows = db.execute(
        "SELECT DISTINCT json_extract(j.payload, '$.number') FROM acts a "
        "JOIN journal j ON j.act = a.id "
        "WHERE a.kind = 'sheets.printed' AND a.direction = 'do' AND j.entity_kind = 'ledger'"
    )
    return [number for (number,) in rows if number]


def reasons_by_sheet(db: Database) -> dict[str, dict[str, int]]:
    """Return for each sheet how many of its lines have which reason; "" is for those that count."""
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for sheet, reason, count in db.execute(
        "SELECT sheet_id, reason, count(*) FROM line_status GROUP BY sheet_id, reason"
    ):
        found[sheet][reason] = count
    return dict(found)


def history(db: Database, entry_id: str, sheet_id: str) -> list[LedgerAct]:
    """Return what was done to a sheet, on paper and in its header, oldest first."""
    rows = db.execute(
        "SELECT DISTINCT a.id, a.label, a.direction, a.person, a.recorded_at FROM journal j "
        "JOIN acts a ON a.id = j.act WHERE (j.entity = ? AND j.entity_kind = 'ledger') "
        "OR (j.entity = ? AND j.entity_kind = 'sheet') ORDER BY a.id",
        (entry_id, sheet_id),
    )
    return [LedgerAct(read_label(label), *rest) for _, label, *rest in rows]
