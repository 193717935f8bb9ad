"""What a delivery may contain, what follows from what, and what each step is called."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from canvass_app.model.delivery import Answer, Delivery
from canvass_app.model.errors import UserError
from canvass_app.model.line import is_iso_date
from canvass_app.model.records import PacketRecord
from canvass_app.model.words import Words, say
from canvass_app.store.entities import DELIVERY
from canvass_app.text.fold import clean_written

_FIELDS = frozenset(DELIVERY.columns) - {"office_id", "packet_id"}
_TEXTS = frozenset({"delivered_by", "received_by", "receipt_note", "answer_note"})
_DAYS = frozenset({"planned_on", "delivered_on", "answer_due", "answered_on"})


def cleaned(values: Mapping[str, object]) -> dict[str, object]:
    """Return fields of a delivery in the form stored. Raises `UserError` for invalid days."""
    unknown = values.keys() - _FIELDS
    if unknown:
        raise ValueError(f"a delivery has no field {sorted(unknown)}")
    clean: dict[str, object] = {}
    for name, value in values.items():
        if name in _DAYS and value and not is_iso_date(str(value)):
            raise UserError(
                say("“{day}” is not a date.", day=value), say("Write it like 2026-12-10.")
            )
        clean[name] = clean_written(str(value)) if name in _TEXTS else value
    return clean


def completed(
    before: Delivery | None, values: Mapping[str, object], days: int
) -> dict[str, object]:
    """Add the day on which an answer is due, `days` after delivery, unless somebody chose one."""
    day = str(values.get("delivered_on", before.delivered_on if before else ""))
    was_due = before.answer_due if before else ""
    follows = not was_due or (before and was_due == _due(before.delivered_on, days))
    if "answer_due" not in values and day and follows:
        return {**values, "answer_due": _due(day, days)}
    return dict(values)


def _due(delivered_on: str, days: int) -> str:
    if not delivered_on:
        return ""
    return (date.fromisoformat(delivered_on) + timedelta(days=days)).isoformat()


def require_possible(before: Delivery | None, wanted: Mapping[str, object], today: date) -> None:
    """Raise `UserError` if the days of a delivery and its answer contradict each other."""

    def now(name: str) -> str:
        return str(wanted.get(name, getattr(before, name) if before else ""))

    delivered, answered = now("delivered_on"), now("answered_on")
    has_answer = now("answer") != Answer.OPEN
    for refused, problem in (
        (delivered > today.isoformat(), say("The delivery date is in the future.")),
        (answered > today.isoformat(), say("The date of the answer is in the future.")),
        (has_answer and not delivered, say("There is an answer, but no delivery date.")),
        (has_answer and not answered, say("There is an answer, but no date for it.")),
        (bool(answered) and not has_answer, say("There is a date for an answer, but no answer.")),
        (has_answer and answered < delivered, say("The answer came before the delivery.")),
    ):
        if refused:
            raise UserError(problem, say("Nothing was changed. Check the dates."))


def label_of(
    before: Delivery | None,
    wanted: Mapping[str, object],
    packet: PacketRecord,
    *,
    has_receipt: bool,
) -> Words:
    """Return what a step is called in the history and for undo."""
    reference = packet.reference
    if wanted.get("answer") and (before is None or before.answer != wanted["answer"]):
        return say("Answer to packet {reference}", reference=reference)
    if wanted.get("delivered_on") and not (before and before.delivered_on):
        return say("Packet {reference} delivered", reference=reference)
    if has_receipt:
        return say("Receipt of packet {reference}", reference=reference)
    if before is None:
        return say("Delivery of packet {reference} planned", reference=reference)
    return say("Delivery of packet {reference} changed", reference=reference)
