"""The office that a petition is addressed to, and when its holder may be named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class NameStatus(StrEnum):
    """How far the holder's name can be trusted."""

    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    EXPIRED = "expired"


class SanctuaryStatus(StrEnum):
    """Whether the city has declared itself a sanctuary; it decides what the letter asks."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Office:
    """The head of one place's government, as the campaign's own table has it.

    `has_mayor` False records that the place is known to have no mayor (unincorporated, or a town
    with a board), so that its signers are not sent to the wrong official. `zips_inside` are
    five-digit ZIPs that the coordinator has confirmed to be entirely inside the city limits. Dates
    are ISO 8601 or empty. The lines of `address` are separated by line breaks.
    """

    id: str
    state: str
    place: str
    kind: str = "city"
    has_mayor: bool = True
    title: str = "Mayor"
    holder: str = ""
    name_status: NameStatus = NameStatus.UNVERIFIED
    term_end: str = ""
    verified_by: str = ""
    verified_on: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""
    sanctuary: SanctuaryStatus = SanctuaryStatus.UNKNOWN
    sanctuary_source: str = ""
    sanctuary_on: str = ""
    zips_inside: tuple[str, ...] = ()
    geoid: str = ""
    source: str = ""


def may_name_holder(office: Office, on: date) -> bool:
    """Return whether the holder's name may be printed on a packet dated `on`.

    It may be printed only if a person has verified it and the term has not ended: a letter to a
    former mayor is not taken seriously, and it is always possible to address the office.
    """
    if not office.holder or office.name_status is not NameStatus.VERIFIED:
        return False
    return not office.term_end or office.term_end >= on.isoformat()


def office_line(office: Office) -> str:
    """Return the office without its holder: `Mayor, City of Oakland`."""
    return f"{office.title or 'Mayor'}, {office.kind.title() or 'City'} of {office.place}"
