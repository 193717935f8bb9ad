"""Reads routes: the automatic ones, people's decisions, and the offices."""

from __future__ import annotations

import json
from dataclasses import dataclass

from canvass_app.model.line import Line
from canvass_app.model.office import Office
from canvass_app.model.route import Candidate, Route, RoutingRule, Tier
from canvass_app.model.words import read_words
from canvass_app.store.driver import Database
from canvass_app.store.entities import LINE, OFFICE, RULE


@dataclass(frozen=True, slots=True)
class QueuedLine:
    """A line for which a person must decide where it goes."""

    line: Line
    route: Route


@dataclass(frozen=True, slots=True)
class TierCounts:
    """Signatures (complete lines that count) by tier; `pending` are not routed yet."""

    certain: int
    likely: int
    no_mayor: int
    queue: int
    pending: int


def offices(db: Database) -> list[Office]:
    """Return the mayors table by state and place."""
    return OFFICE.nouns(db.execute(f"SELECT {OFFICE.selected} FROM offices ORDER BY state, place"))


def office(db: Database, office_id: str) -> Office | None:
    """Return one office by its id."""
    rows = db.execute(
        f"SELECT {OFFICE.selected} FROM offices WHERE id = ?", (office_id,)
    ).fetchall()
    return OFFICE.noun_of_cells(rows[0]) if rows else None


def rules(db: Database) -> list[RoutingRule]:
    """Return the remembered answers by ZIP and street."""
    return RULE.nouns(
        db.execute(f"SELECT {RULE.selected} FROM routing_rules ORDER BY zip5, street_key, city_key")
    )


def unrouted(db: Database, limit: int) -> list[Line]:
    """Return signed lines without an automatic route."""
    rows = db.execute(
        f"SELECT {LINE.selected_from('l')} FROM lines l LEFT JOIN auto_routes a ON a.line = l.n "
        "WHERE a.line IS NULL AND l.status = 'signed' ORDER BY l.n LIMIT ?",
        (limit,),
    )
    return LINE.nouns(rows)


def count_unrouted(db: Database) -> int:
    """Return how many signed lines have no automatic route."""
    row = db.execute(
        "SELECT count(*) FROM lines l LEFT JOIN auto_routes a ON a.line = l.n "
        "WHERE a.line IS NULL AND l.status = 'signed'"
    ).fetchone()
    return int(row[0])


def routed_with(db: Database) -> str:
    """Return the stamp of the place pack with which the automatic routes were made."""
    row = db.execute("SELECT value FROM meta WHERE name = 'routed_with'").fetchone()
    return str(row[0]) if row else ""


def queue(db: Database, limit: int = 10_000) -> list[QueuedLine]:
    """Return complete lines without a certain route: the queue, then the likely ones."""
    width = len(LINE.readers)
    rows = db.execute(
        f"SELECT {LINE.selected_from('l')}, {_ROUTE_COLUMNS} "
        "FROM auto_routes a JOIN lines l ON l.n = a.line "
        "JOIN line_status s ON s.n = l.n WHERE a.tier IN ('queue', 'likely') AND NOT s.decided "
        "AND s.complete AND s.counts ORDER BY a.tier = 'likely', l.sheet_id, l.number LIMIT ?",
        (limit,),
    )
    return [QueuedLine(LINE.noun_of_cells(row[:width]), _route(row[width:])) for row in rows]


def lines_sent_to(db: Database, office_id: str) -> list[str]:
    """Return the ids of the lines that a person sent to this office."""
    rows = db.execute(
        "SELECT id FROM routes WHERE office_id = ? AND tier = 'certain' ORDER BY id", (office_id,)
    )
    return [row[0] for row in rows]


def tier_counts(db: Database) -> TierCounts:
    """Return how many signatures are in each tier."""
    rows = db.execute(
        "SELECT tier, count(*) FROM line_status WHERE complete AND counts GROUP BY tier"
    )
    found = dict(rows.fetchall())
    return TierCounts(
        certain=found.get(Tier.CERTAIN.value, 0),
        likely=found.get(Tier.LIKELY.value, 0),
        no_mayor=found.get(Tier.NO_MAYOR.value, 0),
        queue=found.get(Tier.QUEUE.value, 0),
        pending=found.get("pending", 0),
    )


def counts_by_state(db: Database) -> dict[str, int]:
    """Return the signatures whose city is certain or likely, by state."""
    rows = db.execute(
        "SELECT place_state, count(*) FROM line_status WHERE complete AND counts "
        "AND tier IN ('certain', 'likely') AND place_state <> '' GROUP BY place_state"
    )
    return {str(state): int(count) for state, count in rows}


_ROUTE_COLUMNS = "a.tier, a.place, a.state, a.office_id, a.reason, a.candidates"


def _route(cells: tuple[str, str, str, str, str, str]) -> Route:
    tier, place, state, office_id, reason, candidates = cells
    return Route(
        tier=Tier(tier),
        reason=read_words(json.loads(reason)),
        place=place,
        state=state,
        office_id=office_id,
        candidates=tuple(Candidate(*cells) for cells in json.loads(candidates)),
    )
