"""Deliveries of packets: planned, made, receipted, answered. Each step is one undoable act."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from canvass_app.desk.deliveries.report import DeliveryRow, delivery_rows, report_row
from canvass_app.desk.deliveries.rules import cleaned, completed, label_of, require_possible
from canvass_app.desk.files import exporting
from canvass_app.desk.ledger.sheet_life import put_delivered
from canvass_app.desk.session import Session
from canvass_app.desk.written_files import writing
from canvass_app.exchange.deliveries.log_writing import write_deliveries
from canvass_app.exchange.deliveries.receipt_reading import ReceiptPaper, as_pdf
from canvass_app.model.changes import Outcome
from canvass_app.model.delivery import Answer, Delivery, Way
from canvass_app.model.errors import UserError
from canvass_app.model.ids import new_id
from canvass_app.model.office import SanctuaryStatus
from canvass_app.model.records import PacketRecord
from canvass_app.model.words import say, say_count
from canvass_app.store import attachments, queries
from canvass_app.store.entities import DELIVERY, OFFICE, REMOVED
from canvass_app.store.journal.acts import Act


@dataclass(frozen=True, slots=True)
class Noted:
    """The result of a step. `declared` says that the city's answer has just made it a sanctuary,
    but the mayors table does not have that yet.
    """

    delivery: Delivery
    declared: bool = False


def plan(
    session: Session, packet_id: str, on: date, *, how: Way = Way.IN_PERSON, by: str = ""
) -> Outcome[Noted]:
    """Plan a delivery of a packet."""
    values = {"planned_on": on.isoformat(), "how": how, "delivered_by": by}
    return note(session, packet_id, values)


def mark_delivered(
    session: Session,
    packet_id: str,
    on: date,
    *,
    delivery_id: str = "",
    by: str = "",
    how: Way = Way.IN_PERSON,
    received_by: str = "",
    receipt: ReceiptPaper | None = None,
    sheets_along: bool = False,
    today: date | None = None,
) -> Outcome[Noted]:
    """Record that a packet was delivered; an answer is due some days later (a setting)."""
    values = {
        "delivered_on": on.isoformat(), "delivered_by": by, "how": how, "received_by": received_by,
    }  # fmt: skip
    return note(
        session, packet_id, values, delivery_id=delivery_id, receipt=receipt,
        sheets_along=sheets_along, today=today,
    )  # fmt: skip


def attach_receipt(session: Session, delivery_id: str, receipt: ReceiptPaper) -> Outcome[Noted]:
    """Store a photo or scan of the receipt with a delivery, replacing a former one."""
    found = _delivery(session, delivery_id)
    return note(session, found.packet_id, {}, delivery_id=delivery_id, receipt=receipt)


def record_answer(
    session: Session,
    delivery_id: str,
    answer: Answer,
    on: date,
    *,
    words: str = "",
    today: date | None = None,
) -> Outcome[Noted]:
    """Record what the city answered."""
    found = _delivery(session, delivery_id)
    values = {"answer": answer, "answered_on": on.isoformat(), "answer_note": words}
    return note(session, found.packet_id, values, delivery_id=delivery_id, today=today)


def note(
    session: Session,
    packet_id: str,
    values: Mapping[str, object],
    *,
    delivery_id: str = "",
    receipt: ReceiptPaper | None = None,
    sheets_along: bool = False,
    today: date | None = None,
) -> Outcome[Noted]:
    """Set fields of a delivery as one act; without `delivery_id`, create a new delivery.

    With `sheets_along`, the ledger records that the paper of the packet's own sheets was handed
    over, too. Raises `UserError` if days contradict each other or the packet is unknown.
    """
    packet = _packet(session, packet_id)
    before = _delivery(session, delivery_id) if delivery_id else None
    days = queries.campaign.campaign(session.db).answer_days
    wanted = completed(before, cleaned(values), days)
    require_possible(before, wanted, today or date.today())
    entity = delivery_id or new_id()
    if before is None:
        wanted |= {"office_id": packet.office_id, "packet_id": packet.id}

    def body(act: Act) -> None:
        if receipt is not None:
            sha256 = attachments.put_attachment(act.db, receipt.kind, receipt.content)
            wanted.update(receipt_sha256=sha256, receipt_kind=receipt.kind)
        act.put(DELIVERY, entity, wanted)
        if sheets_along and wanted.get("delivered_on"):
            day = date.fromisoformat(str(wanted["delivered_on"]))
            _put_sheets(act, packet, day)

    label = label_of(before, wanted, packet, has_receipt=receipt is not None)
    outcome = session.perform("delivery.noted", label, body)
    now = _delivery(session, entity)
    return outcome.with_value(Noted(now, _declares(session, before, now)))


def remove(session: Session, delivery_id: str) -> Outcome[object]:
    """Remove a delivery from the list, such as one recorded for the wrong city."""
    found = _delivery(session, delivery_id)
    packet = _packet(session, found.packet_id)
    return session.perform(
        "delivery.removed",
        say("Delivery of packet {reference} removed", reference=packet.reference),
        lambda act: act.put(DELIVERY, delivery_id, {REMOVED: True}),
    )


def set_sanctuary(session: Session, delivery_id: str) -> Outcome[object]:
    """Record the city's answer in the mayors table: that it is a sanctuary, and since when."""
    found = _delivery(session, delivery_id)
    packet = _packet(session, found.packet_id)
    office = queries.routes.office(session.db, packet.office_id)
    if office is None or found.answer is not Answer.DECLARED:
        raise UserError(
            say("No answer from this city says that it is a sanctuary."),
            say("Record the answer first, and make sure that the city is in the mayors table."),
        )
    values = {
        "sanctuary": SanctuaryStatus.YES,
        "sanctuary_source": f"Answer to packet {packet.reference}",
        "sanctuary_on": found.answered_on,
    }
    return session.perform(
        "office.sanctuary",
        say("{place}, {state} is a sanctuary", place=office.place, state=office.state),
        lambda act: act.put(OFFICE, office.id, values),
    )


def receipt_bytes(session: Session, delivery: Delivery) -> bytes | None:
    """Return the photo or scan of a receipt; None without one, or if it is not in this file."""
    if not delivery.receipt_sha256:
        return None
    return attachments.attachment(session.db, delivery.receipt_sha256)


def receipt_pages(session: Session, delivery: Delivery) -> bytes:
    """Return a receipt as a PDF for the screen, in memory. Raises `UserError` without one."""
    content = receipt_bytes(session, delivery)
    if content is None:
        raise UserError(
            say("The receipt is not in this campaign file."),
            say("It may be on the laptop where it was attached; attach it here too."),
        )
    return as_pdf(ReceiptPaper(delivery.receipt_kind, content))


def own_sheets(session: Session, packet_id: str) -> int:
    """Return how many sheets of a packet have signers of no other city, and could go along."""
    return len(queries.deliveries.sheets_wholly_in(session.db, _packet(session, packet_id)))


def export_deliveries(session: Session, path: Path, today: date) -> Outcome[int]:
    """Write the delivery log to a CSV file, recorded as an export. Returns the number of rows."""
    rows = delivery_rows(session.db, today)
    with writing(session.file, path):
        count = write_deliveries(path, [report_row(row) for row in rows])
        label = say_count("Delivery log of {count} row", "Delivery log of {count} rows", count)
        return exporting.note_export(session, label, "deliveries", count, path)


def find_row(session: Session, reference: str, today: date) -> DeliveryRow:
    """Return the newest row of a packet by its reference. Raises `UserError` without one."""
    wanted = reference.strip().casefold()
    rows = [
        row for row in delivery_rows(session.db, today) if row.packet.reference.casefold() == wanted
    ]
    if not rows:
        raise UserError(
            say("No city has a packet “{reference}”.", reference=reference),
            say("“canvass deliveries list” names the packets that were written."),
        )
    return max(rows, key=lambda row: row.delivery.n if row.delivery else 0)


def _put_sheets(act: Act, packet: PacketRecord, day: date) -> None:
    put_delivered(act, queries.deliveries.sheets_wholly_in(act.db, packet), day)


def _declares(session: Session, before: Delivery | None, now: Delivery) -> bool:
    if now.answer is not Answer.DECLARED or (before and before.answer is Answer.DECLARED):
        return False
    office = queries.routes.office(session.db, now.office_id)
    return office is not None and office.sanctuary is not SanctuaryStatus.YES


def _packet(session: Session, packet_id: str) -> PacketRecord:
    found = queries.deliveries.packet(session.db, packet_id)
    if found is None:
        raise UserError(
            say("This packet is not in the campaign."), say("Write the packets of its city again.")
        )
    return found


def _delivery(session: Session, delivery_id: str) -> Delivery:
    found = queries.deliveries.delivery(session.db, delivery_id)
    if found is None:
        raise UserError(
            say("This delivery is no longer in the list."), say("Choose another row of the list.")
        )
    return found
