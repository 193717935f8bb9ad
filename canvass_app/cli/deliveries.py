"""`canvass deliveries`: what was handed to which city, when, by whom, and what it answered."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from canvass_app.cli.face import Face, Sentence
from canvass_app.cli.options import campaign_file, json_option, key_options, opened
from canvass_app.cli.paths import AN_INPUT, AN_OUTPUT, Group
from canvass_app.cli.unlocking import Key
from canvass_app.model.errors import BadInput
from canvass_app.model.words import say

if TYPE_CHECKING:
    from canvass_app.desk.deliveries.delivering import Noted
    from canvass_app.desk.deliveries.report import DeliveryRow
    from canvass_app.desk.session import Session
    from canvass_app.model.delivery import Delivery

_WAYS = ("in_person", "post", "courier", "email")
_ANSWERS = ("declared", "declined", "acknowledged", "no_answer")

_packet = click.argument("packet", metavar="PACKET")
_how = click.option("--how", type=click.Choice(_WAYS), default="in_person", show_default=True)


@click.group(cls=Group)
def deliveries() -> None:
    """Deliveries of packets. PACKET is its reference, as printed on it and shown by `list`."""


@deliveries.command("list")
@campaign_file
@click.option("--out", type=AN_OUTPUT, metavar="CSV", help="Write the delivery log to a CSV file.")
@key_options
@json_option
def list_deliveries(file: Path, out: Path | None, key: Key, face: Face) -> None:
    """List the status of each packet, overdue ones first, and when the data must be destroyed."""
    from canvass_app.desk.campaign import retention
    from canvass_app.desk.deliveries import report as deliveries_report
    from canvass_app.desk.deliveries.delivering import export_deliveries

    today = date.today()
    with opened(file, key) as session:
        rows = deliveries_report.delivery_rows(session.db, today)
        clock = retention.retention(session.db)
        if out is not None:
            export_deliveries(session, out, today)
    told: list[Sentence] = [_line(row) for row in rows]
    face.result(
        {
            "deliveries": [deliveries_report.report_row(row) for row in rows],
            "last_delivered": clock.last_delivered,
            "destroy_on": clock.set_on,
            "destroy_proposed": clock.proposed,
            "log": str(out) if out else None,
        },
        [
            *(told or ["No packet for a city has been written yet."]),
            retention.retention_words(clock),
        ],
    )


@deliveries.command()
@campaign_file
@_packet
@click.option("--on", required=True, metavar="DAY", help="The date: 12/10, Dec 10, 2026-12-10.")
@click.option("--by", default="", metavar="NAME", help="The person who will deliver it.")
@_how
@key_options
@json_option
def plan(file: Path, packet: str, on: str, by: str, how: str, key: Key, face: Face) -> None:
    """Plan the delivery of a packet."""
    from canvass_app.desk.campaign.setting_up import read_day_ahead
    from canvass_app.desk.deliveries import delivering as desk
    from canvass_app.model.delivery import Way

    day = _day(read_day_ahead(on, date.today()), on)
    with opened(file, key) as session:
        row = desk.find_row(session, packet, date.today())
        noted = desk.note(
            session,
            row.packet.id,
            {"planned_on": day.isoformat(), "how": Way(how), "delivered_by": by},
            delivery_id=_undelivered(row),
        ).value
        _print_result(face, session, noted)


@deliveries.command()
@campaign_file
@_packet
@click.option("--on", default="today", metavar="DAY", help="The date; today if not given.")
@click.option("--by", default="", metavar="NAME", help="The person who delivered it.")
@click.option(
    "--received-by", default="", metavar="NAME", help="Name or role of the person who received it."
)
@click.option("--receipt", type=AN_INPUT, metavar="PHOTO", help="Photo or scan of the receipt.")
@click.option("--sheets-along", is_flag=True, help="The city's own paper sheets went with it.")
@click.option(
    "--again", is_flag=True, help="The packet has been delivered before; this is another delivery."
)
@_how
@key_options
@json_option
def deliver(
    file: Path,
    packet: str,
    on: str,
    by: str,
    received_by: str,
    receipt: Path | None,
    sheets_along: bool,
    again: bool,
    how: str,
    key: Key,
    face: Face,
) -> None:
    """Record that a packet was handed over."""
    from canvass_app.desk.deliveries import delivering as desk
    from canvass_app.exchange.deliveries.receipt_reading import read_receipt_file
    from canvass_app.model.delivery import Way
    from canvass_app.text.dates import parse_date

    day = _day(parse_date(on, around=date.today()), on)
    with face.progress() as progress:
        paper = read_receipt_file(receipt, progress) if receipt else None
    with opened(file, key) as session:
        row = desk.find_row(session, packet, date.today())
        if row.delivery is not None and row.delivery.delivered_on and not again:
            raise BadInput(
                say(
                    "Packet {reference} has already been delivered.", reference=row.packet.reference
                ),
                say("If it was delivered again, add --again."),
            )
        noted = desk.mark_delivered(
            session,
            row.packet.id,
            day,
            delivery_id=_undelivered(row),
            by=by or (row.delivery.delivered_by if row.delivery and not again else ""),
            how=Way(how),
            received_by=received_by,
            receipt=paper,
            sheets_along=sheets_along,
        ).value
        _print_result(face, session, noted)


@deliveries.command()
@campaign_file
@_packet
@click.argument("answer", type=click.Choice(_ANSWERS))
@click.option("--on", default="today", metavar="DAY", help="The date; today if not given.")
@click.option("--note", "words", default="", metavar="TEXT", help="What else was said.")
@click.option("--set-sanctuary", is_flag=True, help="Also record “declared” in the mayors table.")
@key_options
@json_option
def answer(
    file: Path,
    packet: str,
    answer: str,
    on: str,
    words: str,
    set_sanctuary: bool,
    key: Key,
    face: Face,
) -> None:
    """Record what a city answered."""
    from canvass_app.desk.deliveries import delivering as desk
    from canvass_app.model.delivery import Answer
    from canvass_app.text.dates import parse_date

    day = _day(parse_date(on, around=date.today()), on)
    with opened(file, key) as session:
        row = desk.find_row(session, packet, date.today())
        if row.delivery is None:
            raise BadInput(
                say(
                    "Packet {reference} has not been delivered yet.", reference=row.packet.reference
                ),
                say("Record the delivery first: canvass deliveries deliver."),
            )
        answered = desk.record_answer(session, row.delivery.id, Answer(answer), day, words=words)
        noted = answered.value
        if set_sanctuary:
            desk.set_sanctuary(session, noted.delivery.id)
        elif noted.declared:
            face.note("The mayors table does not say so yet. --set-sanctuary records it there.")
        _print_result(face, session, noted)


def _undelivered(row: DeliveryRow) -> str:
    """Return the id of the delivery that is planned and not made yet; empty without one."""
    return row.delivery.id if row.delivery and not row.delivery.delivered_on else ""


def _day(read: str | None, written: str) -> date:
    if read is None:
        raise BadInput(
            say("“{day}” is not a clear date.", day=written), say("Write it like 2026-12-10.")
        )
    return date.fromisoformat(read)


def _print_result(face: Face, session: Session, noted: Noted) -> None:
    from canvass_app.desk.deliveries import report as deliveries_report

    rows = deliveries_report.delivery_rows(session.db, date.today())
    row = next(row for row in rows if row.key == noted.delivery.id)
    face.result(deliveries_report.report_row(row), [_line(row)])


def _line(row: DeliveryRow) -> str:
    from canvass_app.model.delivery import state_words

    told = f"{state_words(row.state)}: {row.city}, packet {row.packet.reference}"
    return f"{told}{_details(row.delivery)}" if row.delivery else told


def _details(delivery: Delivery) -> str:
    from canvass_app.model.delivery import Answer, answer_words, way_words

    parts = []
    if delivery.answer is not Answer.OPEN:
        parts.append(f"{answer_words(delivery.answer)} on {delivery.answered_on}")
    if delivery.delivered_on:
        parts.append(f"delivered {delivery.delivered_on} {way_words(delivery.how)}")
        parts.append("with receipt" if delivery.receipt_sha256 else "no receipt")
        if delivery.answer is Answer.OPEN and delivery.answer_due:
            parts.append(f"answer due {delivery.answer_due}")
    elif delivery.planned_on:
        parts.append(f"planned for {delivery.planned_on}")
    return "".join(f", {part}" for part in parts)
