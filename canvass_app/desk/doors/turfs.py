"""Turfs and their doors: listing addresses, assigning a turf, the outcome of a knock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from canvass_app.desk.session import Session
from canvass_app.desk.written_files import note_source
from canvass_app.exchange.places.addresses_to_walk import DoorRow, open_doors
from canvass_app.exchange.tables.rows import BadRow, BadRows
from canvass_app.model.changes import Outcome
from canvass_app.model.door import NOT_WALKED_AGAIN, Door, DoorOutcome, Turf
from canvass_app.model.errors import UserError
from canvass_app.model.ids import new_id
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say, say_count
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.store.entities import DOOR, REMOVED, TURF
from canvass_app.store.journal.acts import Act
from canvass_app.text.fold import clean_written
from canvass_app.text.walking import door_key, side_of, walking_rank
from canvass_app.text.zips import parse_zip, state_code

MOST_DOORS_OF_A_RANGE = 2_000
SIDES = ("both", "odd", "even")


@dataclass(frozen=True)
class DoorsListed:
    """What listing addresses did. `known` were already in the turf, in some spelling."""

    turf_id: str
    added: int
    known: int
    bad: tuple[BadRow, ...] = ()


@dataclass(frozen=True, slots=True)
class StreetRange:
    """House numbers `first` to `last` of a street; `side` is one of `SIDES`."""

    street: str
    first: int
    last: int
    side: str = "both"
    city: str = ""
    state: str = ""
    zip: str = ""


def import_doors(
    session: Session, path: Path, turf_name: str, progress: Progress = no_progress
) -> Outcome[DoorsListed]:
    """Add the addresses of a file to the turf `turf_name`, which is made if it is new.

    Columns about people are ignored. Raises `BadInput` if the file is not a list of addresses; rows
    without an address are returned as bad and don't stop the import.
    """
    file = open_doors(path, progress)
    bad = BadRows()

    def good_rows() -> Iterator[DoorRow]:
        for count, item in enumerate(file.rows()):
            if count % 500 == 0:
                progress(count, file.source.about_rows, say("Reading addresses"))
            if isinstance(item, BadRow):
                bad.keep(item, path)
            else:
                yield item

    def body(act: Act) -> DoorsListed:
        note_source(act.db, path)
        return _list_doors(session.db, act, turf_name, good_rows())

    label = say("Addresses of turf {turf}", turf=clean_written(turf_name))
    outcome = session.perform("doors.listed", label, body)
    return outcome.with_value(replace(outcome.value, bad=tuple(bad)))


def add_range(session: Session, turf_name: str, wanted: StreetRange) -> Outcome[DoorsListed]:
    """Add the house numbers of a stretch of street to a turf, which is made if it is new.

    Raises `UserError` if the range is empty or too long, or its street or ZIP is missing.
    """
    rows = list(_rows_of(wanted))
    return session.perform(
        "doors.listed",
        say("Addresses of turf {turf}", turf=clean_written(turf_name)),
        lambda act: _list_doors(session.db, act, turf_name, rows),
    )


def assign(session: Session, turf_id: str, to: str, on: date) -> Outcome[object]:
    """Assign a turf to somebody; an empty `to` takes it back."""
    turf = turf_of(session.db, turf_id)
    who = clean_written(to)
    values = {"assigned_to": who, "assigned_on": on.isoformat() if who else ""}
    label = (
        say("Turf {turf} handed to {who}", turf=turf.name, who=who)
        if who
        else say("Turf {turf} no longer assigned", turf=turf.name)
    )
    return session.perform("turf.assigned", label, lambda act: act.put(TURF, turf_id, values))


def remove_turf(session: Session, turf_id: str) -> Outcome[object]:
    """Remove a turf with its doors. What was signed there stays."""
    turf = turf_of(session.db, turf_id)
    doors = queries.doors.doors_of_turf(session.db, turf_id)

    def body(act: Act) -> None:
        for door in doors:
            act.put(DOOR, door.id, {REMOVED: True})
        act.put(TURF, turf_id, {REMOVED: True})

    return session.perform("turf.removed", say("Turf {turf} removed", turf=turf.name), body)


def set_outcome(session: Session, door_id: str, outcome: DoorOutcome, on: date) -> Outcome[object]:
    """Record the outcome of a knock. Nothing about who opened is stored."""
    door = _door(session.db, door_id)
    return session.perform(
        "door.visited",
        # The sentence has the address but not the outcome: Undo shows it on every screen.
        say("Visit at {address}", address=door.address),
        lambda act: act.put(DOOR, door_id, outcome_values(outcome, on)),
    )


def outcome_values(outcome: DoorOutcome, on: date) -> dict[str, object]:
    """Return the fields that a knock sets; an open door has no day."""
    return {"outcome": outcome, "visited_on": on.isoformat() if outcome else ""}


def turf_named(db: Database, name: str) -> Turf:
    """Return the turf with this name. Raises `UserError` if there is none."""
    found = next(
        (o.turf for o in queries.doors.turfs(db) if o.turf.name == clean_written(name)), None
    )
    if found is None:
        raise UserError(
            say("There is no turf {turf}.", turf=clean_written(name)),
            say("“canvass doors list” shows the turfs of this campaign."),
        )
    return found


def turf_of(db: Database, turf_id: str) -> Turf:
    """Return one turf. Raises `UserError` if it is no longer there."""
    found = queries.doors.turf(db, turf_id)
    if found is None:
        raise UserError(
            say("This turf no longer exists; creating it was undone."),
            say("Redo brings it back, or create it again."),
        )
    return found


def next_door(doors: Iterable[Door], after: str = "") -> Door | None:
    """Return the next door to knock at in walking order, after the one with the id `after`.

    Doors where nobody should knock again are skipped. After the last one, the walk starts over with
    those that are left: nobody home, come back, no way in.
    """
    ordered = list(doors)
    start = next((i + 1 for i, door in enumerate(ordered) if door.id == after), 0)
    behind, before = ordered[start:], ordered[: max(start - 1, 0)]
    untouched = (d for d in (*behind, *before) if d.outcome is DoorOutcome.OPEN)
    again = (d for d in (*behind, *before) if d.outcome not in NOT_WALKED_AGAIN)
    return next(untouched, None) or next(again, None)


def _list_doors(db: Database, act: Act, turf_name: str, rows: Iterable[DoorRow]) -> DoorsListed:
    name = clean_written(turf_name)
    found = next((o.turf for o in queries.doors.turfs(db) if o.turf.name == name), None)
    turf_id = found.id if found else new_id()
    if found is None:
        _require_name(name)
        act.put(TURF, turf_id, {"name": name})
    seen = {
        door_key(door.street, door.unit, door.zip)
        for door in queries.doors.doors_of_turf(db, turf_id)
    }
    known = 0
    fresh: list[tuple[str, dict[str, object]]] = []
    for row in rows:
        key = door_key(row.street, row.unit, row.zip)
        if key in seen:
            known += 1
            continue
        seen.add(key)
        fresh.append((new_id(), _door_values(turf_id, row)))
    act.put_new(DOOR, fresh)
    return DoorsListed(turf_id, len(fresh), known)


def _door_values(turf_id: str, row: DoorRow) -> dict[str, object]:
    return {
        "turf_id": turf_id,
        "rank": walking_rank(row.street, row.unit, row.zip),
        "street": row.street,
        "unit": row.unit,
        "city": row.city,
        "state": row.state,
        "zip": row.zip,
    }


def _rows_of(wanted: StreetRange) -> Iterator[DoorRow]:
    street, zip5 = clean_written(wanted.street), parse_zip(wanted.zip).zip5
    if not street:
        raise UserError(
            say("The range has no street."), say("Type the name of the street, such as Elm St.")
        )
    if not zip5 or len(wanted.zip.strip()) < len(zip5):
        raise UserError(
            say("The ZIP “{zip}” does not have five digits.", zip=wanted.zip),
            say("Type the ZIP of this part of the street."),
        )
    if not 0 < wanted.first <= wanted.last:
        raise UserError(
            say("The range from {first} to {last} is empty.", first=wanted.first, last=wanted.last),
            say("Type the lower house number first."),
        )
    numbers = [
        number
        for number in range(wanted.first, wanted.last + 1)
        if wanted.side == "both" or side_of(f"{number} {street}") == wanted.side
    ]
    if len(numbers) > MOST_DOORS_OF_A_RANGE:
        raise UserError(
            say_count(
                "This range has {count} door.", "This range has {count} doors.", len(numbers)
            ),
            say("Split it into ranges of at most {most} doors.", most=f"{MOST_DOORS_OF_A_RANGE:,}"),
        )
    city, state = clean_written(wanted.city), clean_written(wanted.state)
    for number in numbers:
        yield DoorRow(0, f"{number} {street}", "", city, state_code(state) or state, zip5)


def _new_name(db: Database, name: str) -> str:
    clean = clean_written(name)
    _require_name(clean)
    if any(found.turf.name == clean for found in queries.doors.turfs(db)):
        raise UserError(
            say("There is already a turf {turf}.", turf=clean), say("Give it another name.")
        )
    return clean


def _require_name(name: str) -> None:
    if not name:
        raise UserError(
            say("The turf has no name."), say("Type a name, such as “Elm Street north”.")
        )


def _door(db: Database, door_id: str) -> Door:
    found = queries.doors.door(db, door_id)
    if found is None:
        raise UserError(
            say("This door is no longer listed; listing it was undone."),
            say("Redo brings it back, or list the address again."),
        )
    return found
