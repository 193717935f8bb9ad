"""Reads what second entry and the certificate are based on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from canvass_app.model.second_entry import SecondEntry, SecondPlan
from canvass_app.store.driver import Database
from canvass_app.store.entities import HAS_WRITING, SECOND_ENTRY, SECOND_PLAN
from canvass_app.store.queries.pairs import OPEN_PAIRS, SIGNER_A, SIGNER_B
from canvass_app.store.queries.quality import Link

_ON_PAPER = "t.source IN ('paper', 'import')"
"""Lines that somebody typed from paper; lines signed on a screen were never typed."""


@dataclass(frozen=True, slots=True)
class CountedLine:
    """A line that counts as a signature, with the office that it is routed to, if any."""

    id: str
    office_id: str
    tier: str
    on_paper: bool
    uncompared: bool


@dataclass(frozen=True, slots=True)
class SecondCounts:
    """Lines typed twice, and differences without a decision."""

    typed: int
    open: int


def counts(db: Database) -> SecondCounts | None:
    """Return the counts for Home; None before second entry has begun."""
    if not db.execute("SELECT 1 FROM second_plan").fetchone():
        return None
    row = db.execute(
        "SELECT count(*), coalesce(sum(json_array_length(differs) - json_array_length(settled)), "
        "0) FROM second_entries"
    ).fetchone()
    return SecondCounts(*row)


def plan(db: Database) -> SecondPlan | None:
    """Return how second entry is done; None before it was begun."""
    rows = db.execute(f"SELECT {SECOND_PLAN.selected} FROM second_plan").fetchall()
    return SECOND_PLAN.noun_of_cells(rows[0]) if rows else None


def entries(db: Database) -> dict[str, SecondEntry]:
    """Return the second entries of lines that are still there, by the line's id."""
    rows = db.execute(
        f"SELECT {SECOND_ENTRY.selected_from('e')} FROM second_entries e "
        "JOIN lines l ON l.id = e.line_id ORDER BY e.n"
    )
    return {entry.line_id: entry for entry in SECOND_ENTRY.nouns(rows)}


def entry(db: Database, entry_id: str) -> SecondEntry | None:
    """Return one second entry by its id."""
    rows = db.execute(
        f"SELECT {SECOND_ENTRY.selected} FROM second_entries WHERE id = ?", (entry_id,)
    ).fetchall()
    return SECOND_ENTRY.noun_of_cells(rows[0]) if rows else None


def drawable(db: Database) -> list[tuple[str, str]]:
    """Return (line, sheet) of all lines from which the sample is drawn.

    These are the lines typed as signed, and those typed twice, whatever happened to them since: a
    line crossed out after its second entry must stay, or its error would be forgotten.
    """
    return list(
        db.execute(
            f"SELECT l.id, l.sheet_id FROM lines l JOIN sheets t ON t.id = l.sheet_id "
            f"WHERE {_ON_PAPER} AND ((l.status = 'signed' AND {HAS_WRITING}) "
            "OR l.id IN (SELECT line_id FROM second_entries))"
        ).fetchall()
    )


def first_typists(db: Database, line_ids: Iterable[str]) -> dict[str, str]:
    """Return who typed each of these lines first; empty where that person gave no name."""
    found = {}
    for line_id in line_ids:
        row = db.execute(
            "SELECT a.person FROM journal j JOIN acts a ON a.id = j.act WHERE j.entity = ? "
            "AND j.entity_kind = 'line' AND j.parents = '' ORDER BY j.lamport, j.n LIMIT 1",
            (line_id,),
        ).fetchone()
        found[line_id] = str(row[0]) if row else ""
    return found


def counted(db: Database) -> list[CountedLine]:
    """Return all lines that count as signatures."""
    rows = db.execute(
        f"SELECT s.id, s.office_id, s.tier, {_ON_PAPER}, "
        "EXISTS (SELECT 1 FROM uncompared u WHERE u.line = s.n) "
        "FROM line_status s JOIN sheets t ON t.id = s.sheet_id WHERE s.complete AND s.counts"
    )
    return [CountedLine(a, b, c, bool(d), bool(e)) for a, b, c, d, e in rows]


def links(db: Database) -> list[Link]:
    """Return the undecided pairs of signers who both have a signature that counts."""

    def counts(signer: str, line: str) -> str:
        counting = f"(SELECT line FROM signers WHERE signer = {signer}.signer AND counts)"
        return (
            "(SELECT s.complete FROM line_status s "
            f"WHERE s.id = coalesce({counting}, {line}.id) AND s.counts)"
        )

    rows = db.execute(
        f"SELECT {SIGNER_A}, {SIGNER_B}, c.probability {OPEN_PAIRS} "
        f"AND {counts('x', 'a')} AND {counts('y', 'b')}"
    )
    return [(one, other, probability) for one, other, probability in rows]
