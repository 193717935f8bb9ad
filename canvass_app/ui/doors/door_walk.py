"""Walking a turf: the current door, the outcome chosen for it, and the pace."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from canvass_app.desk.doors import signing as door_signing
from canvass_app.desk.doors import turfs
from canvass_app.desk.doors.signing import ShiftTotals, Signing
from canvass_app.desk.session import Session
from canvass_app.model.campaign import PetitionText
from canvass_app.model.changes import Outcome
from canvass_app.model.door import Door, DoorOutcome, Turf
from canvass_app.model.errors import UserError
from canvass_app.model.line import Line
from canvass_app.model.pace import pace_hint
from canvass_app.model.words import Words
from canvass_app.store import queries
from canvass_app.ui.operations.operations import Operations


@dataclass(frozen=True)
class Position:
    """The position of a walk: doors in order, the current one (None: none is left), the totals.

    `texts` is the petition that is signed at the doors, in each of its languages.
    """

    turf: Turf
    doors: tuple[Door, ...]
    at: int | None
    totals: ShiftTotals
    texts: tuple[PetitionText, ...]

    @property
    def door(self) -> Door | None:
        """The current door."""
        return None if self.at is None else self.doors[self.at]


@dataclass(frozen=True, slots=True)
class _Read:
    turf: Turf
    doors: list[Door]
    totals: ShiftTotals
    texts: list[PetitionText]


class DoorWalk:
    """A walk through one turf by one canvasser. `shown` is called with its current position.

    The doors are kept here, so that the next one is current as soon as a key is pressed: a second
    key pressed right away must not apply to the previous door.
    """

    def __init__(self, operations: Operations, shown: Callable[[Position], None]) -> None:
        self._operations = operations
        self._shown = shown
        self._canvasser = ""
        self._turf_id = ""
        self._position: Position | None = None
        self._noting: dict[str, Door] = {}
        self._signed_at: list[float] = []
        self._doors_at: list[float] = []

    @property
    def walking(self) -> bool:
        """Whether a turf is being walked."""
        return bool(self._turf_id)

    @property
    def position(self) -> Position | None:
        """The position of the walk; None before the doors are loaded."""
        return self._position

    @property
    def hint(self) -> Words | None:
        """A question, if the pace is one at which nobody can walk or sign."""
        return pace_hint(self._signed_at, self._doors_at)

    def begin(self, turf_id: str, canvasser: str) -> None:
        """Go to the first remaining door of a turf; `canvasser` vouches for signatures."""
        self._turf_id, self._canvasser, self._position = turf_id, canvasser, None
        self._load()

    def leave(self) -> None:
        """End the walk."""
        self._turf_id, self._position = "", None

    def reload(self) -> None:
        """Show the same door in its current state."""
        if self.walking:
            self._load()

    def note(self, outcome: DoorOutcome) -> None:
        """Record the outcome of the current door and go to the next one."""
        position = self._position
        if position is None or position.at is None:
            return
        today, door = date.today(), position.doors[position.at]
        self._doors_at.append(time.monotonic())
        noted = replace(door, outcome=outcome, visited_on=today.isoformat())
        doors = (*position.doors[: position.at], noted, *position.doors[position.at + 1 :])
        self._noting[door.id] = noted

        def settle() -> None:
            if self._noting.get(door.id) is noted:
                del self._noting[door.id]

        def failed(error: UserError) -> None:
            settle()
            self._operations.failed.emit(error)
            self.reload()

        self._show(replace(position, doors=doors, at=_next_at(doors, door.id)))
        self._operations.act(
            lambda session: turfs.set_outcome(session, door.id, outcome, today),
            done=lambda _: settle(),
            failed=failed,
        )

    def sign(
        self,
        door: Door,
        signing: Signing,
        done: Callable[[Outcome[Line]], None],
        failed: Callable[[UserError], None],
    ) -> None:
        """Store a signature at a door of this walk; the door stays for others who live there."""
        if self._position is None:
            return
        turf, who = self._position.turf.name, self._canvasser
        self._signed_at.append(time.monotonic())

        def work(session: Session) -> Outcome[Line]:
            shift = door_signing.open_shift(session, who, turf, date.today())
            return door_signing.sign(session, shift.value.id, door.id, signing).after(shift)

        self._operations.act(work, done=done, failed=failed)

    def step(self, by: int) -> None:
        """Go one door forward or back in walking order, whatever its outcome."""
        position = self._position
        if position is not None and position.at is not None:
            at = max(0, min(position.at + by, len(position.doors) - 1))
            self._show(replace(position, at=at))

    def _load(self) -> None:
        turf_id, who = self._turf_id, self._canvasser

        def work(session: Session) -> _Read:
            turf = turfs.turf_of(session.db, turf_id)
            today = date.today()
            shift = door_signing.shift_of(session.db, who, turf.name, today)
            totals = door_signing.shift_totals(session.db, shift, today)
            doors = queries.doors.doors_of_turf(session.db, turf_id)
            return _Read(turf, doors, totals, queries.campaign.texts(session.db))

        self._operations.ask(work, done=self._on_loaded)

    def _on_loaded(self, read: _Read) -> None:
        if read.turf.id != self._turf_id:
            return
        # The list may be older than what was recorded last.
        doors = [self._noting.get(door.id, door) for door in read.doors]
        before = self._position.door.id if self._position and self._position.door else ""
        ids = [door.id for door in doors]
        at = ids.index(before) if before in ids else _next_at(doors, "")
        self._show(Position(read.turf, tuple(doors), at, read.totals, tuple(read.texts)))

    def _show(self, position: Position) -> None:
        self._position = position
        self._shown(position)


def _next_at(doors: Sequence[Door], after: str) -> int | None:
    found = turfs.next_door(doors, after)
    return None if found is None else next(i for i, d in enumerate(doors) if d.id == found.id)
