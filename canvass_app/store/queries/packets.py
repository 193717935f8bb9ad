"""Reads what goes into packets, and the packets that were written."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from canvass_app.model.line import Line
from canvass_app.model.profile import PrintProfile
from canvass_app.model.records import PacketRecord
from canvass_app.store.driver import Database
from canvass_app.store.entities import HAS_WRITING, LINE, PACKET, PROFILE


@dataclass(frozen=True, slots=True)
class OfficeCounts:
    """The signatures of one office by tier, and when the packet was last written."""

    office_id: str
    certain: int
    likely: int
    last_version: int
    last_dated: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Lines routed to an office that are not printed, by reason."""

    duplicates: int
    incomplete: int
    withdrawn: int


def office_counts(db: Database) -> list[OfficeCounts]:
    """Return the counts of every office that has a signature or a packet."""
    rows = db.execute(
        "SELECT o.id, coalesce(c.certain, 0), coalesce(c.likely, 0), coalesce(p.version, 0), "
        "coalesce(p.dated, '') FROM offices o LEFT JOIN (SELECT office_id, "
        "sum(tier = 'certain') AS certain, sum(tier = 'likely') AS likely FROM line_status "
        "WHERE complete AND counts AND office_id <> '' GROUP BY office_id) c "
        "ON c.office_id = o.id LEFT JOIN (SELECT office_id, max(version) AS version, dated "
        "FROM packets GROUP BY office_id) p ON p.office_id = o.id "
        "WHERE c.office_id IS NOT NULL OR p.office_id IS NOT NULL ORDER BY o.state, o.place"
    )
    return [OfficeCounts(*row) for row in rows]


def signatures(db: Database, office_id: str, *, likely: bool) -> list[tuple[Line, bool]]:
    """Return the lines that count for an office, in sheet order; True marks merely likely ones."""
    width = len(LINE.readers)
    columns = LINE.selected_from("l")
    rows = db.execute(
        f"SELECT {columns}, s.tier = 'likely' FROM line_status s JOIN lines l ON l.n = s.n "
        "JOIN sheets t ON t.id = l.sheet_id WHERE s.office_id = ? AND s.complete AND s.counts "
        "AND (s.tier = 'certain' OR (? AND s.tier = 'likely')) ORDER BY t.id, l.number, l.id",
        (office_id, int(likely)),
    )
    return [(LINE.noun_of_cells(row[:width]), bool(row[width])) for row in rows]


def left_out(db: Database, office_id: str) -> LeftOut:
    """Return how many lines of an office are not printed, and why.

    A withdrawn line no longer has a route of its own; it is counted where its sheet's other lines
    go, so that each sheet is accounted for in some packet.
    """
    duplicates = db.execute(
        "SELECT count(*) FROM line_status WHERE office_id = ? AND complete AND NOT counts",
        (office_id,),
    ).fetchone()[0]
    sheets = "SELECT DISTINCT sheet_id FROM line_status WHERE office_id = ? AND complete AND counts"
    incomplete = db.execute(
        f"SELECT count(*) FROM lines l JOIN line_status s USING (n) WHERE l.status = 'signed' "
        f"AND NOT s.complete AND {HAS_WRITING} AND l.sheet_id IN ({sheets})",
        (office_id,),
    ).fetchone()[0]
    withdrawn = db.execute(
        f"SELECT count(*) FROM lines WHERE status = 'withdrawn' AND sheet_id IN ({sheets})",
        (office_id,),
    ).fetchone()[0]
    return LeftOut(duplicates, incomplete, withdrawn)


def without_office(db: Database) -> list[tuple[str, str, int]]:
    """Return (state, place, signatures) of cities that the mayors table lacks.

    Their signers are routed, for certain or probably, but no packet can be addressed.
    """
    rows = db.execute(
        "SELECT place_state, place, count(*) FROM line_status WHERE complete AND counts "
        "AND tier IN ('certain', 'likely') AND office_id = '' "
        "GROUP BY place_state, place ORDER BY count(*) DESC, place_state, place"
    )
    return [(state, place, count) for state, place, count in rows]


def packets(db: Database, office_id: str | None = None) -> list[PacketRecord]:
    """Return the packets that were written, newest first."""
    rows = db.execute(
        f"SELECT {PACKET.selected} FROM packets WHERE ? IS NULL OR office_id = ? ORDER BY n DESC",
        (office_id, office_id),
    )
    return PACKET.nouns(rows)


def signers_of(db: Database, line_ids: Sequence[str]) -> dict[str, str]:
    """Return the signer of each line that is still in the file: one person's lines share one."""
    rows = db.execute(
        "SELECT id, signer FROM line_status WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(line_ids)),),
    )
    return dict(rows.fetchall())


def own_profile(db: Database, profile: str) -> PrintProfile | None:
    """Return what this campaign chose to print for a profile; None if it chose nothing."""
    rows = db.execute(
        f"SELECT {PROFILE.selected} FROM profiles WHERE id = ?", (profile,)
    ).fetchall()
    return PROFILE.noun_of_cells(rows[0]) if rows else None
