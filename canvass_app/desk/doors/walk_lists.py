"""Printed walk lists: numbering them, their content, and typing the results in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from canvass_app.desk.doors.turfs import outcome_values
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.door import (
    NOT_WALKED_AGAIN,
    OUTCOME_CODES,
    Door,
    DoorOutcome,
    Turf,
    WalkList,
)
from canvass_app.model.errors import UserError
from canvass_app.model.ids import new_id
from canvass_app.model.words import say
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.store.entities import DOOR, WALK_LIST
from canvass_app.store.journal.acts import Act
from canvass_app.text.fold import clean_written

_NUMBER = re.compile(r"W-?(\d+)", re.IGNORECASE)


@dataclass(frozen=True)
class WalkListPage:
    """What is printed: the list, its turf, and its doors by line, counted from 1.

    There are no names of people who live there, and no outcomes of earlier walks: doors where
    nobody should knock again are simply not listed.
    """

    walk_list: WalkList
    turf: Turf
    doors: tuple[Door, ...]


def make_walk_list(session: Session, turf_id: str, on: date) -> Outcome[WalkListPage]:
    """Number a list of a turf's remaining doors, ready to print.

    Raises `UserError` if no door is left.
    """
    turf = queries.doors.turf(session.db, turf_id)
    doors = [
        door
        for door in queries.doors.doors_of_turf(session.db, turf_id)
        if door.outcome not in NOT_WALKED_AGAIN
    ]
    if turf is None or not doors:
        raise UserError(
            say("There are no doors left to walk in this turf."),
            say("Choose another turf, or list more addresses."),
        )
    number, list_id = _next_number(session.db), new_id()
    values: dict[str, object] = {
        "number": number,
        "turf_id": turf_id,
        "printed_on": on.isoformat(),
        "door_ids": tuple(door.id for door in doors),
    }
    outcome = session.perform(
        "walk_list.printed",
        say("Walk list {list} of turf {turf}", list=number, turf=turf.name),
        lambda act: act.put(WALK_LIST, list_id, values),
    )
    found = queries.doors.walk_list(session.db, list_id)
    assert found is not None
    return outcome.with_value(WalkListPage(found, turf, tuple(doors)))


def find_walk_list(db: Database, number: str) -> WalkListPage:
    """Return a printed list by its number: `W-7`, `w7` or `7`. Raises `UserError`."""
    written = clean_written(number)
    match = _NUMBER.fullmatch(written) or re.fullmatch(r"(\d+)", written)
    found = queries.doors.walk_list_numbered(db, f"W-{int(match[1])}") if match else None
    turf = queries.doors.turf(db, found.turf_id) if found else None
    if found is None or turf is None:
        raise UserError(
            say("There is no walk list “{number}”.", number=written),
            say("Type the number at the top of the printed list, such as W-7."),
        )
    return WalkListPage(found, turf, tuple(queries.doors.doors(db, found.door_ids)))


def type_back(
    session: Session, list_id: str, outcomes: Mapping[int, DoorOutcome], on: date
) -> Outcome[object]:
    """Record the outcomes of a printed list by the numbers of its lines, as one act.

    Lines that are not in `outcomes` stay as they are. Raises `UserError` if a line is not on the
    list.
    """
    found = queries.doors.walk_list(session.db, list_id)
    door_ids: Sequence[str] = found.door_ids if found else ()
    wrong = [line for line in outcomes if not 1 <= line <= len(door_ids)]
    if found is None or wrong:
        raise UserError(
            say("There is no line {line} on the list.", line=min(wrong, default=0)),
            say("Its lines are numbered from 1 to {last}.", last=len(door_ids)),
        )

    def body(act: Act) -> None:
        for line, outcome in sorted(outcomes.items()):
            act.put(DOOR, door_ids[line - 1], outcome_values(outcome, on))

    return session.perform(
        "walk_list.typed", say("Walk list {list} typed", list=found.number), body
    )


def outcome_of_code(code: str) -> DoorOutcome | None:
    """Return the outcome of a letter on the printed list, None for other letters."""
    return OUTCOME_CODES.get(code.strip().upper())


def _next_number(db: Database) -> str:
    numbers = (_NUMBER.fullmatch(number) for number in queries.doors.walk_list_numbers(db))
    return f"W-{max((int(match[1]) for match in numbers if match), default=0) + 1}"
