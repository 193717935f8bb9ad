"""Labels and envelopes for the latest packets of each city."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from canvass_app.desk.packets.index import IndexRow, Mailing, mailings
from canvass_app.desk.session import Session
from canvass_app.desk.written_files import writing
from canvass_app.model.campaign import Campaign
from canvass_app.model.errors import UserError
from canvass_app.model.profile import Profile
from canvass_app.model.words import say
from canvass_app.outputs import replacing_bytes
from canvass_app.printing.forms import mail
from canvass_app.store import queries
from canvass_app.store.driver import Database

_MAILED = frozenset({Profile.RECIPIENT.value, Profile.CLERK.value})


@dataclass(frozen=True, slots=True)
class Mail:
    """What to send: the envelopes, and the cities whose office has no address yet."""

    envelopes: tuple[Mailing, ...]
    without_address: tuple[str, ...] = ()

    @property
    def addresses(self) -> tuple[tuple[str, ...], ...]:
        """The lines of each address."""
        return tuple(envelope.lines for envelope in self.envelopes)


def mail_of(db: Database, on: date) -> Mail:
    """Return one envelope for each city with a packet for its office, by state and city.

    A holder is named only if the name was verified and the term has not ended. Raises `UserError`
    if no packet has been written.
    """
    offices = {office.id: office for office in queries.routes.offices(db)}
    newest: dict[str, IndexRow] = {}
    for packet in queries.packets.packets(db):
        office = offices.get(packet.office_id)
        if office is not None and packet.profile in _MAILED:
            row = IndexRow(
                state=office.state,
                place=office.place,
                profile=packet.profile,
                packet=packet.reference,
                signatures=str(packet.signatures),
                pages=str(packet.pages),
                file=packet.file_name,
            )
            newest.setdefault(office.id, row)
    if not newest:
        raise UserError(
            say("No packet for a city has been written yet."),
            say("Write the packets first; labels and envelopes are made for them."),
        )
    ready = [row for id_, row in newest.items() if offices[id_].address.strip()]
    lacking = sorted(
        f"{offices[id_].place}, {offices[id_].state}"
        for id_ in newest
        if not offices[id_].address.strip()
    )
    found = mailings(ready, offices.values(), on)
    return Mail(tuple(sorted(found, key=lambda m: (m.state, m.place))), tuple(lacking))


def write_labels(session: Session, path: Path, placement: mail.Placement, on: date) -> Mail:
    """Write labels for all envelopes to `path`. Raises `UserError`."""
    found = _require_addresses(mail_of(session.db, on))
    _write(session, path, mail.labels(found.addresses, placement))
    return found


def write_test_sheet(path: Path, placement: mail.Placement, language: str = "en") -> None:
    """Write a page with the outlines of the labels to `path`. Raises `UserError`."""
    with replacing_bytes(path) as stream:
        stream.write(mail.outlines(placement, language))


def write_envelopes(session: Session, path: Path, on: date, *, window: bool = False) -> Mail:
    """Write a #10 envelope for each packet to `path`; with `window` only the sender is printed.

    Raises `UserError`.
    """
    found = _require_addresses(mail_of(session.db, on))
    back = return_address(queries.campaign.campaign(session.db))
    _write(session, path, mail.envelopes(back, found.addresses, window=window))
    return found


def return_address(campaign: Campaign) -> tuple[str, ...]:
    """Return the sender's lines; the name is not repeated if the address begins with it."""
    lines = [line.strip() for line in campaign.sender_address.splitlines() if line.strip()]
    name = campaign.organisation or campaign.sender_name
    return tuple(lines if not lines or not name or name in lines else [name, *lines])


def _require_addresses(found: Mail) -> Mail:
    if not found.envelopes:
        raise UserError(
            say("None of the offices in these cities has a postal address."),
            say("Type the addresses under Places & mayors, then print again."),
        )
    return found


def _write(session: Session, path: Path, pdf: bytes) -> None:
    with writing(session.file, path), replacing_bytes(path) as stream:
        stream.write(pdf)
