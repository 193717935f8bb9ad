"""Reads deliveries, and the packets still to be delivered."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.model.delivery import Delivery
from canvass_app.model.records import PacketRecord
from canvass_app.store.driver import Database
from canvass_app.store.entities import DELIVERY, PACKET


@dataclass(frozen=True, slots=True)
class DeliveryCounts:
    """How many answers are overdue, planned days have passed, and packets are waiting."""

    overdue: int = 0
    late: int = 0
    undelivered: int = 0


def deliveries(db: Database) -> list[Delivery]:
    """Return all deliveries, oldest first."""
    return DELIVERY.nouns(db.execute(f"SELECT {DELIVERY.selected} FROM deliveries ORDER BY n"))


def delivery(db: Database, delivery_id: str) -> Delivery | None:
    """Return one delivery by its id."""
    rows = db.execute(f"SELECT {DELIVERY.selected} FROM deliveries WHERE id = ?", (delivery_id,))
    return next(iter(DELIVERY.nouns(rows)), None)


def packet(db: Database, packet_id: str) -> PacketRecord | None:
    """Return one packet by its id."""
    rows = db.execute(f"SELECT {PACKET.selected} FROM packets WHERE id = ?", (packet_id,))
    return next(iter(PACKET.nouns(rows)), None)


def city_packets(db: Database) -> list[PacketRecord]:
    """Return the packets meant for a city, without those for the press and the archive."""
    rows = db.execute(
        f"SELECT {PACKET.selected} FROM packets WHERE profile IN ('recipient', 'clerk') ORDER BY n"
    )
    return PACKET.nouns(rows)


def last_delivered(db: Database) -> str:
    """Return the day of the last delivery as ISO 8601; empty before the first."""
    return str(db.execute("SELECT coalesce(max(delivered_on), '') FROM deliveries").fetchone()[0])


def counts(db: Database, today: str) -> DeliveryCounts:
    """Return how much needs attention in deliveries on `today` (ISO 8601)."""
    overdue, late = db.execute(
        "SELECT count(*) FILTER (WHERE answer = '' AND delivered_on <> '' AND answer_due <> '' "
        "AND answer_due < :today), count(*) FILTER (WHERE answer = '' AND delivered_on = '' "
        "AND planned_on <> '' AND planned_on < :today) FROM deliveries",
        {"today": today},
    ).fetchone()
    undelivered = sum(not found for found in _delivered_packets(db).values())
    return DeliveryCounts(overdue, late, undelivered)


def _delivered_packets(db: Database) -> dict[str, bool]:
    known = {row[0] for row in db.execute("SELECT packet_id FROM deliveries")}
    return {found.id: found.id in known for found in not_replaced(city_packets(db), known)}


def not_replaced(found: list[PacketRecord], known: set[str]) -> list[PacketRecord]:
    """Drop packets that a later complete one replaced before they had a delivery (`known`)."""
    newest: dict[tuple[str, str], int] = {}
    for each in found:
        if not each.supplement_to:
            newest[each.office_id, each.profile] = each.version
    return [
        each
        for each in found
        if each.id in known or each.version >= newest.get((each.office_id, each.profile), 0)
    ]


def sheets_wholly_in(db: Database, found: PacketRecord) -> list[str]:
    """Return the sheets of a packet's lines on which nobody signed for another city."""
    rows = db.execute(
        "SELECT DISTINCT l.sheet_id FROM packets p, json_each(p.line_ids) j "
        "JOIN lines l ON l.id = j.value WHERE p.id = ? AND NOT EXISTS (SELECT 1 FROM line_status o "
        "WHERE o.sheet_id = l.sheet_id AND o.complete AND o.office_id <> p.office_id) "
        "ORDER BY l.sheet_id",
        (found.id,),
    )
    return [sheet_id for (sheet_id,) in rows]
