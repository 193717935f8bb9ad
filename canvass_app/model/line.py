"""One numbered line of a sheet: what is written there, its state, and whether it is complete."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from canvass_app.model.words import Words, say


class LineState(StrEnum):
    """What the paper shows on this line."""

    SIGNED = "signed"
    BLANK = "blank"
    CROSSED_OUT = "crossed_out"
    ILLEGIBLE = "illegible"
    WITHDRAWN = "withdrawn"


class ShowAs(StrEnum):
    """How the signer chose to be shown, on screen, in exports and in print."""

    FULL = "full"
    INITIALS = "initials"
    COUNTED = "counted"


@dataclass(frozen=True, slots=True)
class Line:
    """The current state of a line. Texts are as written (NFC, outer blanks trimmed), never folded.

    `signed_on` is ISO 8601 (`2026-06-07`) if the writing was understood, else as written. `number`
    counts from 1 on its sheet. `n` is this file's own row number, used by indexes and never by
    rules; two laptops may number differently. `preferred` means that a person chose this line to
    count if its signer has several.
    """

    id: str
    sheet_id: str
    number: int
    name: str = ""
    given: str = ""
    family: str = ""
    street: str = ""
    unit: str = ""
    city: str = ""
    state: str = ""
    zip: str = ""
    signed_on: str = ""
    email: str = ""
    phone: str = ""
    language: str = ""
    consent_contact: bool = False
    show_as: ShowAs = ShowAs.FULL
    status: LineState = LineState.SIGNED
    collected_by: str = ""
    source_id: str = ""
    batch_id: str = ""
    preferred: bool = False
    n: int = 0


"""The fields that journal acts may set, in the order of the sheet."""

WRITTEN_FIELDS: tuple[str, ...] = (
    "name", "street", "unit", "city", "state", "zip", "signed_on", "email", "phone",
)  # fmt: skip
"""The fields that a person reads from the paper, in the order of the sheet."""


def has_writing(line: Line) -> bool:
    """Return whether anything at all has been typed from this line of the paper."""
    return any(getattr(line, name) for name in WRITTEN_FIELDS)


def is_complete(line: Line) -> bool:
    """Return whether the line can count: signed, with a name, and an address that names a place.

    A place is a ZIP, or a city with its state. A missing street or date is shown as a problem, but
    no law that Canvass knows requires them on a request to a mayor.
    """
    has_place = bool(line.zip) or bool(line.city and line.state)
    return line.status is LineState.SIGNED and bool(line.name) and has_place


def is_iso_date(text: str) -> bool:
    """Return whether `text` is a real calendar day in the form `YYYY-MM-DD`."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def problems(line: Line) -> tuple[Words, ...]:
    """Return what a person should look at again on this line, most important first."""
    if line.status is not LineState.SIGNED:
        return ()
    found: list[Words] = []
    if not line.name:
        found.append(say("The name is missing."))
    elif line.name[0].isdigit():
        found.append(
            say(
                "The name “{name}” begins with a digit. Is it in the right column?",
                name=line.name,
            )
        )
    if not line.zip and not (line.city and line.state):
        found.append(say("The place is missing: a ZIP, or a city and its state."))
    if not line.street:
        found.append(say("The street is missing."))
    if line.zip and not _is_zip(line.zip):
        found.append(say("The ZIP “{zip}” does not have five digits.", zip=line.zip))
    if not line.signed_on:
        found.append(say("The date is missing."))
    elif not is_iso_date(line.signed_on):
        found.append(say("The date “{written}” is not clear.", written=line.signed_on))
    if line.email and "@" not in line.email:
        found.append(say("The e-mail address “{written}” does not have an @.", written=line.email))
    return tuple(found)


def _is_zip(text: str) -> bool:
    head, dash, plus4 = text.partition("-")
    digits = head.isdigit() and len(head) == 5
    return text.isascii() and digits and (not dash or (plus4.isdigit() and len(plus4) == 4))


def shown_name(line: Line) -> str:
    """Return the name as the signer chose to be shown; empty for *counted only*.

    Initials are the first letters of the words of the name as written, each with a full stop.
    Scripts without upper and lower case keep their first character in the same way.
    """
    if line.show_as is ShowAs.FULL:
        return line.name
    if line.show_as is ShowAs.INITIALS:
        return initials(line.name)
    return ""


def initials(name: str) -> str:
    """Return the initials of a name as written: `María de la Cruz` gives `M. d. l. C.`."""
    words = name.replace("-", " ").split()
    return " ".join(f"{first_letter(word)}." for word in words)


def first_letter(word: str) -> str:
    """Return the first character of a word with the combining marks that belong to it."""
    end = 1
    while end < len(word) and unicodedata.category(word[end]).startswith("M"):
        end += 1
    return word[:end]
