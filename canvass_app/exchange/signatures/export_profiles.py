"""Who can get a list of signatures, each as a row of data: which columns, which people.

Anything that a peer must not get has no column here. A program for writing to people gets only
those who agreed to be contacted, so that no list of all signers ends up elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from canvass_app.exchange.signatures.columns import OWN_COLUMNS
from canvass_app.model.line import Line, LineState, ShowAs, first_letter, is_iso_date, shown_name
from canvass_app.model.words import Words, say
from canvass_app.text.phones import phone_key
from canvass_app.text.zips import parse_zip


class ExportProfile(StrEnum):
    """Who the file is for. `FULL` is for the campaign's own archive and nobody else."""

    FULL = "full"
    RECIPIENT = "recipient"
    COUNTS = "counts"
    MAIL_HOUSE = "mail-house"
    ACTION_NETWORK = "action-network"
    EVERYACTION = "everyaction"
    NATIONBUILDER = "nationbuilder"
    CIVICRM = "civicrm"
    MAILCHIMP = "mailchimp"


Cell = Callable[[Line], str]


@dataclass(frozen=True)
class Peer:
    """A profile's description and columns. `columns` maps headings to fields of `_CELLS`.

    With `all_lines`, every line of the campaign is included, else only signatures, one per signer.
    `asks_consent` leaves out people who did not agree to be contacted or want to be counted only;
    `needs` leaves out people who lack all of these fields.
    """

    title: Words
    tells: Words
    columns: Mapping[str, str]
    all_lines: bool = False
    asks_consent: bool = False
    needs: tuple[str, ...] = ()


@dataclass
class LeftOut:
    """How many people a profile leaves out, and why."""

    without_consent: int = 0
    counted_only: int = 0
    unreachable: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.without_consent + self.counted_only + self.unreachable


RECIPIENT_COLUMNS: tuple[str, ...] = ("number", "name", "city", "zip3", "signed_on")
COUNT_COLUMNS: tuple[str, ...] = ("state", "place", "signatures")
_AGREED = say("Only people who agreed to be contacted, named as they chose.")

PEERS: Mapping[ExportProfile, Peer] = {
    ExportProfile.RECIPIENT: Peer(
        say("The mayor’s office or another recipient"),
        say(
            "Number, name as the signer chose, city, first three digits of the ZIP, date. Never a "
            "street, telephone number or e-mail address."
        ),
        {name: name for name in RECIPIENT_COLUMNS},
    ),
    ExportProfile.COUNTS: Peer(
        say("Anyone: counts only"),
        say("How many signatures each place has. No names at all."),
        {name: name for name in COUNT_COLUMNS},
    ),
    ExportProfile.MAIL_HOUSE: Peer(
        say("A mail house, for letters"),
        say(
            "Name and postal address of people who agreed to be contacted. Never a telephone "
            "number or e-mail address."
        ),
        {
            "Name": "shown", "Address 1": "street", "Address 2": "unit", "City": "city",
            "State": "state", "ZIP": "zip",
        },
        asks_consent=True,
        needs=("street",),
    ),
    # help.actionnetwork.org, “File formats for list uploads”: people without e-mail are skipped.
    ExportProfile.ACTION_NETWORK: Peer(
        say("Action Network"),
        _AGREED,
        {
            "email": "email", "first_name": "given", "last_name": "family",
            "street_address": "street", "city": "city", "state": "state", "zip_code": "zip",
            "phone": "phone", "language": "language",
        },
        asks_consent=True,
        needs=("email",),
    ),
    ExportProfile.EVERYACTION: Peer(
        say("EveryAction / VAN"),
        _AGREED,
        {
            "FirstName": "given", "LastName": "family", "AddressLine1": "street",
            "AddressLine2": "unit", "City": "city", "StateOrProvince": "state",
            "ZipOrPostalCode": "zip", "Email": "email", "Phone": "phone",
        },
        asks_consent=True,
        needs=("email", "phone", "street"),
    ),
    # support.nationbuilder.com, “Fields available for import”.
    ExportProfile.NATIONBUILDER: Peer(
        say("NationBuilder"),
        _AGREED,
        {
            "first_name": "given", "last_name": "family", "email": "email",
            "phone_number": "phone", "primary_address1": "street", "primary_address2": "unit",
            "primary_city": "city", "primary_state": "state", "primary_zip": "zip",
            "language": "language", "email_opt_in": "opted_in",
        },
        asks_consent=True,
        needs=("email", "phone", "street"),
    ),
    ExportProfile.CIVICRM: Peer(
        say("CiviCRM"),
        _AGREED,
        {
            "First Name": "given", "Last Name": "family", "Street Address": "street",
            "Supplemental Address 1": "unit", "City": "city", "State": "state",
            "Postal Code": "zip", "Email": "email", "Phone": "phone",
            "Preferred Language": "language",
        },
        asks_consent=True,
        needs=("email", "phone", "street"),
    ),
    ExportProfile.MAILCHIMP: Peer(
        say("Mailchimp"),
        _AGREED,
        {
            "Email Address": "email", "First Name": "given", "Last Name": "family",
            "ZIP Code": "zip",
        },
        asks_consent=True,
        needs=("email",),
    ),
    ExportProfile.FULL: Peer(
        say("Our own archive"),
        say("Everything of every line. For the campaign itself and nobody else."),
        {name: name for name in OWN_COLUMNS},
        all_lines=True,
    ),
}  # fmt: skip
"""Every profile, in the order in which people are offered them."""


def leaves_out(peer: Peer, line: Line, left: LeftOut) -> bool:
    """Return whether a profile leaves a line out, and count it among the reasons."""
    if not peer.asks_consent:
        return not peer.all_lines and line.status is not LineState.SIGNED
    if not line.consent_contact:
        left.without_consent += 1
    elif line.show_as is ShowAs.COUNTED:
        left.counted_only += 1
    elif not any(getattr(line, name) for name in peer.needs):
        left.unreachable += 1
    else:
        return False
    return True


def cells_of(peer: Peer, line: Line, sheet: str, number: int) -> list[str]:
    """Return the cells of a line; `sheet` is the number of its sheet, `number` runs from 1."""
    if peer.all_lines:
        return [sheet if field == "sheet" else _own(line, field) for field in OWN_COLUMNS]
    return [
        str(number) if field == "number" else _CELLS[field](line) for field in peer.columns.values()
    ]


def _own(line: Line, column: str) -> str:
    special = _OWN_CELLS.get(column)
    return special(line) if special else str(getattr(line, column))


_OWN_CELLS: dict[str, Cell] = {
    "line": lambda line: str(line.number),
    "consent_contact": lambda line: "yes" if line.consent_contact else "no",
    "show_as": lambda line: line.show_as.value,
    "status": lambda line: line.status.value,
    "id": lambda line: line.source_id,
}


def _first(line: Line) -> str:
    """Return the given name as the signer chose; the first word if the name is in one field."""
    return _as_chosen(line, _parts(line)[0])


def _last(line: Line) -> str:
    return _as_chosen(line, _parts(line)[1])


def _parts(line: Line) -> tuple[str, str]:
    if line.given or line.family:
        return line.given, line.family
    given, _, family = line.name.partition(" ")
    return given, family


def _as_chosen(line: Line, name: str) -> str:
    if line.show_as is ShowAs.INITIALS and name:
        return f"{first_letter(name)}."
    return name if line.show_as is ShowAs.FULL else ""


def _phone(line: Line) -> str:
    """Return the number in digits: a leading plus would be guarded like a formula."""
    digits = phone_key(line.phone).lstrip("+") if line.phone else ""
    return digits.removeprefix("1") if len(digits) == _NORTH_AMERICAN else digits


_NORTH_AMERICAN = 11

_CELLS: dict[str, Cell] = {
    "name": shown_name,
    "shown": shown_name,
    "given": _first,
    "family": _last,
    "street": lambda line: line.street,
    "unit": lambda line: line.unit,
    "city": lambda line: line.city,
    "state": lambda line: line.state,
    "zip": lambda line: line.zip,
    "zip3": lambda line: (parse_zip(line.zip).zip5 or "")[:3],
    "email": lambda line: line.email,
    "phone": _phone,
    "language": lambda line: line.language,
    "signed_on": lambda line: line.signed_on if is_iso_date(line.signed_on) else "",
    "opted_in": lambda line: "Y",
}
