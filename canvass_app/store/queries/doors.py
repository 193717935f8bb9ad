"""Reads turfs, doors in walking order, printed walk lists and ink."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from canvass_app.model.door import NOT_WALKED_AGAIN, Door, DoorOutcome, Ink, Turf, WalkList
from canvass_app.store.driver import Database
from canvass_app.store.entities import DOOR, INK, TURF, WALK_LIST
from canvass_app.store.queries.chunked_select import select_in_chunks


@dataclass(frozen=True, slots=True)
class TurfOverview:
    """A turf with counts of its doors. `left` are those still to be visited."""

    turf: Turf
    doors: int
    left: int
    signed: int


def turfs(db: Database) -> list[TurfOverview]:
    """Return all turfs by name."""
    done = ", ".join(f"'{outcome}'" for outcome in sorted(NOT_WALKED_AGAIN))
    rows = db.execute(
        f"SELECT {TURF.selected_from('t')}, count(d.n), "
        f"count(d.n) FILTER (WHERE d.outcome NOT IN ({done})), "
        f"count(d.n) FILTER (WHERE d.outcome = '{DoorOutcome.SIGNED}') "
        "FROM turfs t LEFT JOIN doors d ON d.turf_id = t.id "
        "GROUP BY t.n ORDER BY t.name COLLATE NOCASE, t.id"
    )
    width = len(TURF.readers)
    return [TurfOverview(TURF.noun_of_cells(row[:width]), *row[width:]) for row in rows]


def turf(db: Database, turf_id: str) -> Turf | None:
    """Return one turf by its id."""
    found = TURF.nouns(db.execute(f"SELECT {TURF.selected} FROM turfs WHERE id = ?", (turf_id,)))
    return found[0] if found else None


def doors_of_turf(db: Database, turf_id: str) -> list[Door]:
    """Return the doors of a turf in walking order."""
    rows = db.execute(
        f"SELECT {DOOR.selected} FROM doors WHERE turf_id = ? ORDER BY rank, id", (turf_id,)
    )
    return DOOR.nouns(rows)


def door(db: Database, door_id: str) -> Door | None:
    """Return one door by its id."""
    found = doors(db, [door_id])
    return found[0] if found else None


def doors(db: Database, ids: Sequence[str]) -> list[Door]:
    """Return the doors with these ids that exist, in the order of `ids`."""
    rows = select_in_chunks(db, f"SELECT {DOOR.selected} FROM doors WHERE id IN ({{holes}})", ids)
    found = {item.id: item for item in DOOR.nouns(rows)}
    return [found[door_id] for door_id in ids if door_id in found]


def outcomes(db: Database, visited_on: str | None = None) -> dict[DoorOutcome, int]:
    """Return how many doors have each outcome; only those of one day, if given."""
    rows = db.execute(
        "SELECT outcome, count(*) FROM doors WHERE ? IS NULL OR visited_on = ? GROUP BY outcome",
        (visited_on, visited_on),
    )
    return {DoorOutcome(outcome): count for outcome, count in rows}


def walk_list(db: Database, list_id: str) -> WalkList | None:
    """Return one printed list by its id."""
    return _walk_list(db, "id", list_id)


def walk_list_numbered(db: Database, number: str) -> WalkList | None:
    """Return the printed list with this number, in any case; None if there is none."""
    return _walk_list(db, "number COLLATE NOCASE", number)


def walk_list_numbers(db: Database) -> list[str]:
    """Return the numbers of all printed lists, oldest first."""
    return [number for (number,) in db.execute("SELECT number FROM walk_lists ORDER BY id")]


def ink(db: Database, line_id: str) -> Ink | None:
    """Return the ink of a line; None if it was not signed on a screen."""
    return next(iter(inks(db, [line_id])), None)


def inks(db: Database, line_ids: Sequence[str]) -> list[Ink]:
    """Return the ink of those of these lines that have any."""
    select = f"SELECT {INK.selected} FROM inks WHERE id IN ({{holes}})"
    return INK.nouns(select_in_chunks(db, select, line_ids))


def _walk_list(db: Database, column: str, value: str) -> WalkList | None:
    rows = db.execute(
        f"SELECT {WALK_LIST.selected} FROM walk_lists WHERE {column} = ? ORDER BY id LIMIT 1",
        (value,),
    )
    found = WALK_LIST.nouns(rows)
    return found[0] if found else None
