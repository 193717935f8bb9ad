"""What the pages of a packet get, beyond what the packet tests read from the pages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2

from canvass_app.desk import recording
from canvass_app.desk.packets import run as packets
from canvass_app.desk.packets.order import PacketOrder
from canvass_app.desk.places import routes
from canvass_app.desk.session import Session
from canvass_app.model.office import Office
from canvass_app.printing.data import Profile
from tests.support.desks import alder_falls, label_of, signer, type_line

DATED = date(2026, 11, 2)


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def alder_falls_with(session: Session, *odd: dict[str, str]) -> Office:
    office = alder_falls(session)
    sheet = recording.start_sheet(session, {"number": "7"}).value
    rows = [*odd, *({} for _ in range(6 - len(odd)))]
    for number, cells in enumerate(rows, start=1):
        type_line(session, sheet.id, number, **signer(number, **cells))
    routes.route_pending(session)
    return office


def test_a_date_that_is_not_understood_is_not_for_the_recipient(session: Session) -> None:
    office = alder_falls_with(session, {"signed_on": "ask Pilar 555-0142"})
    for_them = text_of(packets.preview(session.db, office, DATED))
    for_us = text_of(packets.preview(session.db, office, DATED, profile=Profile.ARCHIVE))
    assert "Pilar" not in for_them
    assert "Pilar" in for_us


def test_the_campaigns_own_copy_counts_by_whole_zips(session: Session) -> None:
    office = alder_falls_with(session, {"zip": "97572"})
    own, _ = packets.packet_data(session.db, office, DATED, profile=Profile.ARCHIVE)
    assert own.counts.by_zip == (("97571", 5), ("97572", 1))
    assert "975xx" in text_of(packets.preview(session.db, office, DATED))
    assert "97572" not in text_of(packets.preview(session.db, office, DATED)).replace(
        "Alder Falls, OR 97571", ""
    )


def test_a_run_brings_the_receipt_of_its_last_packet(session: Session, tmp_path: Path) -> None:
    alder_falls_with(session)
    run = packets.write_packets(session, PacketOrder(tmp_path, DATED))
    assert "OR-ALDER-FALLS-1" in label_of(run)
    held = packets.write_packets(session, PacketOrder(tmp_path, DATED, office_ids=()))
    assert held.receipt is None
