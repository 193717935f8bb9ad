"""Signing at a door: the shift as a digital sheet, the line, its ink, and the door's outcome."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from canvass_app.assets import asset_path
from canvass_app.desk.doors.turfs import outcome_values
from canvass_app.desk.recording import read_cell
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.door import DoorOutcome
from canvass_app.model.errors import UserError
from canvass_app.model.ids import new_id
from canvass_app.model.line import Line, ShowAs, is_iso_date
from canvass_app.model.sheet import SHIFT_SOURCE, Sheet
from canvass_app.model.strokes import Point, strokes_text, thinned
from canvass_app.model.words import say
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.store.entities import DOOR, INK, LINE, SHEET
from canvass_app.store.journal.acts import Act
from canvass_app.text.fold import clean_written

LANGUAGES = ("en", "es")
_TYPED = ("name", "street", "unit", "city", "state", "zip", "email", "phone")


@dataclass(frozen=True, slots=True)
class Signing:
    """What a signer entered. E-mail and phone count only with `consent_contact`.

    `strokes` are points on a field of `model.strokes.FIELD_WIDTH`; none if the person agreed
    without drawing (`agreed_by_name`, for people who can't draw).
    """

    name: str
    street: str = ""
    unit: str = ""
    city: str = ""
    state: str = ""
    zip: str = ""
    email: str = ""
    phone: str = ""
    consent_contact: bool = False
    show_as: ShowAs = ShowAs.FULL
    language: str = "en"
    strokes: tuple[tuple[Point, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class ShiftTotals:
    """Counts of a shift, but never who said no."""

    signatures: int
    visited: int
    not_home: int
    others: int


@cache
def signer_wording(language: str) -> Mapping[str, str]:
    """Return the sentences of the signer's view in one of `LANGUAGES`; English for any other."""
    tag = language if language in LANGUAGES else LANGUAGES[0]
    path = asset_path("wording", f"signing.{tag}.toml")
    found: dict[str, str] = tomllib.loads(path.read_text(encoding="utf-8"))
    return found


def open_shift(session: Session, canvasser: str, place: str, on: date) -> Outcome[Sheet]:
    """Return the digital sheet of this canvasser's shift at a turf today; start one if needed."""
    who, where, day = clean_written(canvasser), clean_written(place), on.isoformat()
    if not who:
        raise UserError(
            say("No canvasser is named."),
            say("Type your name, so that someone vouches for these signatures."),
        )
    found = _shift(session.db, who, where, day)
    if found is not None:
        return Outcome(found)
    texts = queries.campaign.texts(session.db)
    sheet_id = new_id()
    number = _free_number(session.db, f"D-{day}")
    values: dict[str, object] = {
        "number": number,
        "circulator": who,
        "place": where,
        "collected_on": day,
        "text_version": texts[0].version if texts else 1,
        "source": SHIFT_SOURCE,
    }
    outcome = session.perform(
        "shift.started",
        say("Shift {number} started", number=number),
        lambda act: act.put(SHEET, sheet_id, values),
    )
    sheet = queries.sheets.sheet(session.db, sheet_id)
    assert sheet is not None
    return outcome.with_value(sheet)


def sign(session: Session, shift_id: str, door_id: str | None, signing: Signing) -> Outcome[Line]:
    """Store one signature with its ink, and mark the door as signed: one act, on disk.

    Raises `UserError` if the name is missing, or if there is neither ink nor a name.
    """
    sheet = queries.sheets.sheet(session.db, shift_id)
    if sheet is None:
        raise UserError(
            say("This shift no longer exists; starting it was undone."),
            say("Start the shift again."),
        )
    values = _line_values(sheet, signing)
    if not values["name"]:
        raise UserError(
            say("The name is missing."), say("Ask for the name as the person writes it.")
        )
    line_id = new_id()
    values["number"] = 1 + max(
        (line.number for line in queries.lines.lines_of_sheet(session.db, shift_id)), default=0
    )
    ink = _ink_values(signing)
    day = date.fromisoformat(sheet.collected_on)

    def body(act: Act) -> None:
        act.put(LINE, line_id, values)
        if ink:
            act.put(INK, line_id, ink)
        if door_id is not None:
            act.put(DOOR, door_id, outcome_values(DoorOutcome.SIGNED, day))

    outcome = session.perform(
        "door.signed",
        say("Signature {n} of shift {number}", n=values["number"], number=sheet.number),
        body,
    )
    line = queries.lines.line(session.db, line_id)
    assert line is not None
    return outcome.with_value(line)


def shift_of(db: Database, canvasser: str, place: str, on: date) -> Sheet | None:
    """Return the shift that `open_shift` would continue, None if it would start one."""
    return _shift(db, clean_written(canvasser), clean_written(place), on.isoformat())


def shift_totals(db: Database, shift: Sheet | None, on: date) -> ShiftTotals:
    """Count the results of a day: signatures of the shift, doors of this laptop."""
    outcomes = queries.doors.outcomes(db, on.isoformat())
    visited = sum(count for outcome, count in outcomes.items() if outcome)
    signatures = len(queries.lines.lines_of_sheet(db, shift.id)) if shift else 0
    not_home = outcomes.get(DoorOutcome.NOT_HOME, 0)
    said = not_home + outcomes.get(DoorOutcome.SIGNED, 0)
    return ShiftTotals(signatures, visited, not_home, visited - said)


def _line_values(sheet: Sheet, signing: Signing) -> dict[str, object]:
    values: dict[str, object] = {
        field: read_cell(field, str(getattr(signing, field))) for field in _TYPED
    }
    if not signing.consent_contact:
        values["email"] = values["phone"] = ""
    return {
        **values,
        "sheet_id": sheet.id,
        "signed_on": sheet.collected_on if is_iso_date(sheet.collected_on) else "",
        "consent_contact": signing.consent_contact,
        "show_as": signing.show_as,
        "language": signing.language,
        "collected_by": sheet.circulator,
    }


def _ink_values(signing: Signing) -> dict[str, object]:
    strokes: Sequence[tuple[Point, ...]] = [thinned(s) for s in signing.strokes if s]
    if not strokes:
        return {}
    return {
        "strokes": strokes_text(strokes),
        "language": signing.language,
        "wording": signer_wording(signing.language)["agree"],
    }


def _shift(db: Database, who: str, where: str, day: str) -> Sheet | None:
    for found in queries.sheets.overviews(db):
        sheet = found.sheet
        same = (sheet.circulator, sheet.place, sheet.collected_on) == (who, where, day)
        if sheet.source == SHIFT_SOURCE and same and not sheet.done:
            return sheet
    return None


def _free_number(db: Database, stem: str) -> str:
    taken = queries.sheets.all_numbers(db)
    count = 1
    while f"{stem}-{count}" in taken:
        count += 1
    return f"{stem}-{count}"
