"""Packets that are recorded as written, without the minute that printing takes."""

from __future__ import annotations

from canvass_app.desk import recording
from canvass_app.desk.places import routes
from canvass_app.desk.session import Session
from canvass_app.model.ids import new_id
from canvass_app.model.office import Office
from canvass_app.model.records import PacketRecord
from canvass_app.store.entities import PACKET
from tests.support.campaigns import LABEL
from tests.support.desks import signer, type_line


def sheet_of(session: Session, count: int, *, first: int = 0, **cells: str) -> tuple[str, ...]:
    """Type one sheet with `count` made-up signers; return their lines."""
    number = recording.next_sheet_number(session.db)
    sheet = recording.start_sheet(session, {"number": number}).value
    lines = [
        type_line(session, sheet.id, n + 1, **signer(first + n, **cells)) for n in range(count)
    ]
    routes.route_pending(session)
    return tuple(line.id for line in lines)


def packet_of(session: Session, office: Office, version: int = 1, **values: object) -> PacketRecord:
    """Record a packet of an office in the same way as a run."""
    record = PacketRecord(
        id=new_id(),
        office_id=office.id,
        version=version,
        reference=f"{office.state}-{office.place.replace(' ', '')}-{version}",
        profile="recipient",
        dated="2026-10-01",
        signatures=6,
        pages=4,
        sha256="00" * 32,
        file_name="packet.pdf",
    )
    noted = {name: getattr(record, name) for name in PACKET.columns} | values
    session.perform(
        "packet.written", LABEL, lambda act: act.put(PACKET, record.id, noted), undoable=False
    )
    return record
