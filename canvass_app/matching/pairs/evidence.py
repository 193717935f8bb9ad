"""Gathers all evidence about two lines, before any of it is weighed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import OSA

from canvass_app.matching.pairs.names import NameAgreement, compare_names
from canvass_app.matching.pairs.places import StreetLevel, ZipLevel, compare_streets, compare_zips
from canvass_app.matching.record import Record
from canvass_app.matching.shapes import is_number_typo


class Contact(StrEnum):
    """How two e-mail addresses or two telephone numbers compare."""

    SAME = "same"
    NEAR = "near"
    DIFFERENT = "different"
    MISSING = "missing"


class Suffix(StrEnum):
    """How two generational suffixes (Jr, Sr, III, hijo) compare."""

    NONE = "none"
    SAME = "same"
    ON_ONE = "on one"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The levels of one pair. Symmetric: the order of the two lines makes no difference."""

    name: NameAgreement
    suffix: Suffix
    street: StreetLevel
    zip: ZipLevel
    email: Contact
    phone: Contact


def gather(a: Record, b: Record, name: NameAgreement | None = None) -> Evidence:
    """Compare all fields of two lines; pass `name` if the names were already compared."""
    return Evidence(
        name=name or compare_names(a.name, b.name),
        suffix=_compare_suffixes(a.name.generation, b.name.generation),
        street=compare_streets(a.address, b.address),
        zip=compare_zips(a, b),
        email=_compare_emails(a.email, b.email),
        phone=_compare_phones(a.phone, b.phone),
    )


def _compare_suffixes(a: int, b: int) -> Suffix:
    if a == b:
        return Suffix.SAME if a else Suffix.NONE
    return Suffix.DIFFERENT if a and b else Suffix.ON_ONE


def _compare_contacts(a: str, b: str) -> Contact:
    if not a or not b:
        return Contact.MISSING
    return Contact.SAME if a == b else Contact.DIFFERENT


def _compare_emails(a: str, b: str) -> Contact:
    level = _compare_contacts(a, b)
    near = level is Contact.DIFFERENT and OSA.distance(a, b, score_cutoff=1) <= 1
    return Contact.NEAR if near else level


def _compare_phones(a: str, b: str) -> Contact:
    level = _compare_contacts(a, b)
    return Contact.NEAR if level is Contact.DIFFERENT and is_number_typo(a, b) else level
