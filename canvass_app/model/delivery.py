"""How a packet gets to its office, and what the city answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from canvass_app.model.words import Words, say


class Way(StrEnum):
    """How a packet reaches its office."""

    IN_PERSON = "in_person"
    POST = "post"
    COURIER = "courier"
    EMAIL = "email"


class Answer(StrEnum):
    """What the city answered; `OPEN` until an answer is noted."""

    OPEN = ""
    DECLARED = "declared"
    DECLINED = "declined"
    ACKNOWLEDGED = "acknowledged"
    NO_ANSWER = "no_answer"


class DeliveryState(StrEnum):
    """The state of a packet, most urgent first: the order of the list on the screen."""

    OVERDUE = "overdue"
    LATE = "late"
    UNPLANNED = "unplanned"
    PLANNED = "planned"
    WAITING = "waiting"
    ANSWERED = "answered"


URGENCY: dict[DeliveryState, int] = {state: at for at, state in enumerate(DeliveryState)}
"""The rank of each state, 0 for what comes first."""


def way_words(way: Way) -> Words:
    """Return the words for a way on the screen."""
    return {
        Way.IN_PERSON: say("in person"),
        Way.POST: say("by registered mail"),
        Way.COURIER: say("by courier"),
        Way.EMAIL: say("by e-mail"),
    }[way]


def answer_words(answer: Answer) -> Words:
    """Return the words for an answer on the screen."""
    return {
        Answer.OPEN: say("none yet"),
        Answer.DECLARED: say("declared a sanctuary"),
        Answer.DECLINED: say("declined"),
        Answer.ACKNOWLEDGED: say("acknowledged, no decision"),
        Answer.NO_ANSWER: say("did not answer"),
    }[answer]


def state_words(state: DeliveryState) -> Words:
    """Return the words for a state on the screen."""
    return {
        DeliveryState.OVERDUE: say("Answer overdue"),
        DeliveryState.LATE: say("Past the planned date"),
        DeliveryState.UNPLANNED: say("To be delivered"),
        DeliveryState.PLANNED: say("Planned"),
        DeliveryState.WAITING: say("Delivered"),
        DeliveryState.ANSWERED: say("Answered"),
    }[state]


@dataclass(frozen=True, slots=True)
class Delivery:
    """One delivery of one version of a packet; a packet that is sent again has several.

    Days are ISO 8601 or empty. `delivered_by` is the person from the campaign who took it there,
    `received_by` the name or role that the clerk gave. `receipt_sha256` and `receipt_kind` (a media
    type) name the attachment with the photo or scan of the receipt, empty without one. `answer_due`
    is the day by which an answer is awaited.
    """

    id: str
    office_id: str
    packet_id: str
    planned_on: str = ""
    delivered_on: str = ""
    delivered_by: str = ""
    how: Way = Way.IN_PERSON
    received_by: str = ""
    receipt_note: str = ""
    receipt_sha256: str = ""
    receipt_kind: str = ""
    answer_due: str = ""
    answered_on: str = ""
    answer: Answer = Answer.OPEN
    answer_note: str = ""
    n: int = 0


def state_of(delivery: Delivery | None, today: str) -> DeliveryState:
    """Return the state on `today` (ISO 8601) of a packet with this delivery, or with none."""
    if delivery is None:
        return DeliveryState.UNPLANNED
    if delivery.answer is not Answer.OPEN:
        return DeliveryState.ANSWERED
    if delivery.delivered_on:
        overdue = bool(delivery.answer_due) and delivery.answer_due < today
        return DeliveryState.OVERDUE if overdue else DeliveryState.WAITING
    if not delivery.planned_on:
        return DeliveryState.UNPLANNED
    return DeliveryState.LATE if delivery.planned_on < today else DeliveryState.PLANNED
