"""The ledger: the numbered life of every paper sheet, from the printer to the shredder."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from canvass_app.model.line import is_iso_date
from canvass_app.model.sheet import Sheet
from canvass_app.model.words import Words, say

_DIGITS = re.compile("[0-9]+")


class Stage(StrEnum):
    """How far a sheet has come. Only a person who looked for a sheet can set `MISSING`."""

    PRINTED = "printed"
    OUT = "out"
    RETURNED = "returned"
    TYPING = "typing"
    TYPED = "typed"
    CHECKED = "checked"
    PACKED = "packed"
    DELIVERED = "delivered"
    DESTROYED = "destroyed"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """What is known about the paper itself; once typed, its content is a `Sheet`.

    The id is derived from the number (`number_key`), so laptops that print, hand out and type the
    same sheet without knowing about each other share one entry. Dates are ISO 8601 or empty. `box`
    is the archive label of the box that holds the sheet.
    """

    id: str
    number: str
    printed_on: str = ""
    handed_to: str = ""
    handed_on: str = ""
    returned_on: str = ""
    missing_on: str = ""
    checked_on: str = ""
    box: str = ""
    packed_on: str = ""
    delivered_on: str = ""
    destroyed_on: str = ""


def number_key(number: str) -> str:
    """Return a sheet number in the form compared: `0042` is `42`, and `A-07` is `a-7`."""
    folded = unicodedata.normalize("NFC", number).strip().casefold()
    return _DIGITS.sub(lambda digits: digits[0].lstrip("0") or "0", folded)


def number_order(number: str) -> tuple[tuple[bool, int, str], ...]:
    """Return a sort key that puts sheet 9 before sheet 10, and A-9 before A-10."""
    # Without leading zeros, the longer run of digits is the larger number, at any length.
    parts = enumerate(re.split("([0-9]+)", number_key(number)))
    return tuple((bool(at % 2), len(part) if at % 2 else 0, part) for at, part in parts)


def stage_of(entry: LedgerEntry | None, sheet: Sheet | None) -> Stage:
    """Return how far a sheet has come, from its entry and from what was typed."""
    known = entry or LedgerEntry("", "")
    for name, stage in (
        ("destroyed_on", Stage.DESTROYED),
        ("missing_on", Stage.MISSING),
        ("delivered_on", Stage.DELIVERED),
        ("packed_on", Stage.PACKED),
        ("checked_on", Stage.CHECKED),
    ):
        if getattr(known, name):
            return stage
    if sheet is not None:
        return Stage.TYPING if sheet.waits else Stage.TYPED
    if known.returned_on:
        return Stage.RETURNED
    return Stage.OUT if known.handed_on else Stage.PRINTED


def days_out(entry: LedgerEntry | None, stage: Stage, today: date) -> int | None:
    """Return how many days a sheet has been out with somebody; None if it isn't."""
    if entry is None or stage is not Stage.OUT or not is_iso_date(entry.handed_on):
        return None
    return (today - date.fromisoformat(entry.handed_on)).days


def stage_words(stage: Stage) -> Words:
    """Return the name of a stage."""
    return {
        Stage.PRINTED: say("printed"),
        Stage.OUT: say("handed out"),
        Stage.RETURNED: say("returned"),
        Stage.TYPING: say("being typed"),
        Stage.TYPED: say("typed"),
        Stage.CHECKED: say("checked"),
        Stage.PACKED: say("packed"),
        Stage.DELIVERED: say("delivered"),
        Stage.DESTROYED: say("destroyed"),
        Stage.MISSING: say("missing"),
    }[stage]
