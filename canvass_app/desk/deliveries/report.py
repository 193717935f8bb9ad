"""The state of each packet: one row per delivery, and one per packet without a delivery."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from canvass_app.model.delivery import URGENCY, Delivery, DeliveryState, state_of
from canvass_app.model.office import Office, office_line
from canvass_app.model.records import PacketRecord
from canvass_app.store import queries
from canvass_app.store.driver import Database


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """A packet and one delivery of it, None before the first.

    `office` is None if the city is no longer in the mayors table. `replaced` says that a later
    complete version of the packet has been written.
    """

    packet: PacketRecord
    office: Office | None
    delivery: Delivery | None
    state: DeliveryState
    replaced: bool

    @property
    def key(self) -> str:
        """What identifies this row."""
        return self.delivery.id if self.delivery else self.packet.id

    @property
    def city(self) -> str:
        """The city with its state, or the packet's reference if the city is unknown."""
        return f"{self.office.place}, {self.office.state}" if self.office else self.packet.reference


def delivery_rows(db: Database, today: date) -> list[DeliveryRow]:
    """Return the whole list, most urgent first, then by city.

    A packet that a later one replaced before it was planned or delivered is left out.
    """
    made: dict[str, list[Delivery]] = {}
    for delivery in queries.deliveries.deliveries(db):
        made.setdefault(delivery.packet_id, []).append(delivery)
    offices = {office.id: office for office in queries.routes.offices(db)}
    packets = queries.deliveries.city_packets(db)
    newest = {(p.office_id, p.profile): p.version for p in packets if not p.supplement_to}
    rows = [
        DeliveryRow(
            packet,
            offices.get(packet.office_id),
            delivery,
            state_of(delivery, today.isoformat()),
            packet.version < newest.get((packet.office_id, packet.profile), 0),
        )
        for packet in queries.deliveries.not_replaced(packets, set(made))
        for delivery in made.get(packet.id, [None])
    ]
    return sorted(rows, key=_rank)


def _rank(row: DeliveryRow) -> tuple[int, str, str, int, int]:
    state, place = (row.office.state, row.office.place) if row.office else ("", "")
    number = row.delivery.n if row.delivery else 0
    return URGENCY[row.state], state, place, row.packet.version, number


def report_row(row: DeliveryRow) -> dict[str, object]:
    """Return a row of the delivery log, days as ISO 8601."""
    packet, delivery, office = row.packet, row.delivery, row.office
    shown = delivery or Delivery("", packet.office_id, packet.id)
    return {
        "state": office.state if office else "",
        "city": office.place if office else "",
        "office": office_line(office) if office else "",
        "packet": packet.reference,
        "version": packet.version,
        "profile": packet.profile,
        "signatures": packet.signatures,
        "sha256": packet.sha256,
        "stands": row.state.value,
        "planned_on": shown.planned_on,
        "delivered_on": shown.delivered_on,
        "delivered_by": shown.delivered_by,
        "how": shown.how.value if delivery else "",
        "received_by": shown.received_by,
        "receipt": "yes" if shown.receipt_sha256 else "no",
        "receipt_note": shown.receipt_note,
        "answer_due": shown.answer_due,
        "answered_on": shown.answered_on,
        "answer": shown.answer.value,
        "answer_note": shown.answer_note,
    }
