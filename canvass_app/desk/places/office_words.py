"""How far a mayor's name can be trusted, in words, and what is wrong with a typed row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from canvass_app.model.line import is_iso_date
from canvass_app.model.office import NameStatus, Office
from canvass_app.model.words import Words, say
from canvass_app.text.fold import fold, fold_place
from canvass_app.text.zips import state_code


class NameState(IntEnum):
    """How urgently somebody should check the holder's name: the lower, the more urgent."""

    MISSING = 0
    STALE = 1
    ENDING = 2
    UNVERIFIED = 3
    OLD = 4
    VERIFIED = 5
    NO_MAYOR = 6


@dataclass(frozen=True, slots=True)
class NameDoubt:
    """The standing of a holder's name, and the words for it."""

    state: NameState
    words: Words


_BETWEEN_ZIPS = re.compile(r"[\s,;|]+")
_MONTHS_THAT_HOLD = 12
_DATES = ("term_end", "verified_on", "sanctuary_on")


def name_doubt(office: Office, on: date, delivery_on: str = "") -> NameDoubt:
    """Return how far the holder's name can be trusted on the day `on`.

    It also reports a term that ends before the packets are delivered (`delivery_on`, ISO 8601 or
    empty), and a name that nobody has checked for a year; the name may still be printed today. This
    is the same rule as `model.office.may_name_holder`, divided up by what to do.
    """
    if not office.has_mayor:
        return NameDoubt(NameState.NO_MAYOR, say("no mayor"))
    if not office.holder:
        return NameDoubt(NameState.MISSING, say("name missing"))
    if office.term_end and office.term_end < on.isoformat():
        return NameDoubt(NameState.STALE, say("term ended"))
    if office.name_status is NameStatus.EXPIRED:
        return NameDoubt(NameState.STALE, say("expired"))
    if office.name_status is NameStatus.UNVERIFIED:
        return NameDoubt(NameState.UNVERIFIED, say("unverified"))
    if is_iso_date(delivery_on) and office.term_end and office.term_end < delivery_on:
        return NameDoubt(NameState.ENDING, say("term ends before the delivery"))
    if is_iso_date(office.verified_on):
        months = _months_between(date.fromisoformat(office.verified_on), on)
        if months > _MONTHS_THAT_HOLD:
            return NameDoubt(NameState.OLD, say("verified {months} months ago", months=months))
    return NameDoubt(NameState.VERIFIED, say("verified"))


def _months_between(earlier: date, later: date) -> int:
    return (later.year - earlier.year) * 12 + later.month - earlier.month


def office_problems(values: Mapping[str, object]) -> dict[str, Words]:
    """Return what must be fixed before a typed row can be saved, by field."""
    found: dict[str, Words] = {}
    if not state_code(str(values.get("state", ""))):
        found["state"] = say("Write the state as two letters, such as OR.")
    if not fold_place(str(values.get("place", ""))):
        found["place"] = say("Write the name of the place.")
    for name in _DATES:
        written = str(values.get(name, ""))
        if written and not is_iso_date(written):
            found[name] = say("Write the date as year-month-day, such as 2027-12-31.")
    zips = values.get("zips_inside", ())
    assert isinstance(zips, tuple)
    wrong = [zip5 for zip5 in zips if not _is_zip5(zip5)]
    if wrong:
        found["zips_inside"] = say("“{written}” does not have five digits.", written=wrong[0])
    return found


def _is_zip5(text: str) -> bool:
    return len(text) == 5 and text.isascii() and text.isdigit()


def matching_offices(offices: Iterable[Office], typed: str) -> list[Office]:
    """Return the offices whose row has every typed word, ignoring accents and case.

    Those whose place begins with what was typed come first; otherwise the order is kept.
    """
    words = fold(typed).split()
    if not words:
        return list(offices)
    found = [office for office in offices if all(word in _searched(office) for word in words)]
    start = " ".join(words)
    return sorted(found, key=lambda office: not fold(office.place).startswith(start))


def split_zips(written: str) -> tuple[str, ...]:
    """Return the typed list of ZIPs, each once, in order."""
    return tuple(dict.fromkeys(filter(None, _BETWEEN_ZIPS.split(written))))


def _searched(office: Office) -> str:
    parts = (office.place, office.state, office.kind, office.holder, *office.zips_inside)
    return fold(" ".join(parts))
