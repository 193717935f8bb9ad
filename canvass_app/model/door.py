"""Going from door to door: turfs, doors with their outcomes, walk lists, and ink."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from canvass_app.model.words import Words, say


class DoorOutcome(StrEnum):
    """The result of a knock. It belongs to the door, never to a person."""

    OPEN = ""
    SIGNED = "signed"
    NOT_HOME = "not_home"
    COME_BACK = "come_back"
    REFUSED = "refused"
    DO_NOT_RETURN = "do_not_return"
    NO_ACCESS = "no_access"
    NOBODY_LIVES_HERE = "vacant"


OUTCOME_CODES: dict[str, DoorOutcome] = {
    "S": DoorOutcome.SIGNED,
    "N": DoorOutcome.NOT_HOME,
    "B": DoorOutcome.COME_BACK,
    "R": DoorOutcome.REFUSED,
    "X": DoorOutcome.DO_NOT_RETURN,
    "A": DoorOutcome.NO_ACCESS,
    "V": DoorOutcome.NOBODY_LIVES_HERE,
}
"""The letter of each outcome on a printed walk list and on the keyboard."""

NOT_WALKED_AGAIN = frozenset(
    {
        DoorOutcome.SIGNED,
        DoorOutcome.REFUSED,
        DoorOutcome.DO_NOT_RETURN,
        DoorOutcome.NOBODY_LIVES_HERE,
    }
)
"""Outcomes after which nobody knocks at the door again."""


def outcome_words(outcome: DoorOutcome) -> Words:
    """Return the words for an outcome on the screen and on the printed list."""
    return {
        DoorOutcome.OPEN: say("Not yet"),
        DoorOutcome.SIGNED: say("Signed"),
        DoorOutcome.NOT_HOME: say("Nobody home"),
        DoorOutcome.COME_BACK: say("Come back"),
        DoorOutcome.REFUSED: say("No, thank you"),
        DoorOutcome.DO_NOT_RETURN: say("Do not return"),
        DoorOutcome.NO_ACCESS: say("No way in"),
        DoorOutcome.NOBODY_LIVES_HERE: say("Nobody lives here"),
    }[outcome]


@dataclass(frozen=True, slots=True)
class Turf:
    """An area that one or two people walk. `assigned_to` is the person who got it, empty if nobody
    did.
    """

    id: str
    name: str
    assigned_to: str = ""
    assigned_on: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Door:
    """One address of a turf. `visited_on` is the ISO day of the last knock, empty before the first.

    `rank` is its position in walking order, computed from the address when the door was listed.
    Nothing records who opened the door or what was said.
    """

    id: str
    turf_id: str
    rank: str
    street: str
    unit: str = ""
    city: str = ""
    state: str = ""
    zip: str = ""
    outcome: DoorOutcome = DoorOutcome.OPEN
    visited_on: str = ""
    n: int = 0

    @property
    def address(self) -> str:
        """Street and unit in one line."""
        return f"{self.street}, {self.unit}" if self.unit else self.street


@dataclass(frozen=True, slots=True)
class WalkList:
    """A printed list: its number, and its doors in the order of their lines."""

    id: str
    number: str
    turf_id: str
    printed_on: str
    door_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ink:
    """A signature drawn on the screen, under the id of its line.

    `strokes` is text in the format of `model.strokes`. `language` is that of the wording shown (BCP
    47), `wording` the sentence that the signer agreed to, as shown on the screen.
    """

    id: str
    strokes: str
    language: str
    wording: str
