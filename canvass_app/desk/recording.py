"""Types in sheets: header, cells, states of lines, control totals. Each step is one act."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.ids import new_id
from canvass_app.model.line import Line, LineState, is_iso_date
from canvass_app.model.sheet import ControlTotals, Sheet, control_totals
from canvass_app.model.words import Words, say, say_count
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.store.entities import LINE, REMOVED, SHEET
from canvass_app.store.journal.acts import Act
from canvass_app.text.dates import parse_date
from canvass_app.text.fold import clean_written
from canvass_app.text.zips import parse_zip, state_code

_COUNTED = re.compile(r"(?P<before>.*?)(?P<digits>[0-9]+)", re.DOTALL)
HEADER_FIELDS = ("number", "circulator", "place", "collected_on", "stated", "note")


@dataclass(frozen=True, slots=True)
class SavedCell:
    """A line as saved on disk after a cell was left; `filled` names fields that the program filled
    in, so that the screen can mark them.
    """

    line: Line
    filled: tuple[str, ...]


def start_sheet(session: Session, header: Mapping[str, object]) -> Outcome[Sheet]:
    """Start a sheet. `header` has `HEADER_FIELDS`; only the number is required.

    Raises `UserError` if the number is missing or was typed before.
    """
    values = _clean_header(header)
    number = str(values.get("number", ""))
    _require_number(number)
    _require_new_number(session.db, number)
    texts = queries.campaign.texts(session.db)
    values["text_version"] = texts[0].version if texts else 1
    sheet_id = new_id()
    outcome = session.perform(
        "sheet.started",
        say("Sheet {sheet} started", sheet=number),
        lambda act: act.put(SHEET, sheet_id, values),
    )
    return outcome.with_value(_sheet(session.db, sheet_id))


def set_header(session: Session, sheet_id: str, header: Mapping[str, object]) -> Outcome[object]:
    """Correct fields of a sheet's header.

    Raises `UserError` if the number is removed or was typed before.
    """
    values = _clean_header(header)
    before = _sheet(session.db, sheet_id)
    number = str(values.get("number", before.number))
    _require_number(number)
    if number != before.number:
        _require_new_number(session.db, number)
    return session.perform(
        "sheet.corrected",
        say("Header of sheet {sheet}", sheet=number),
        lambda act: act.put(SHEET, sheet_id, values),
    )


def save_cell(
    session: Session,
    sheet_id: str,
    number: int,
    line_id: str,
    field: str,
    written: str,
    along: Mapping[str, str] | None = None,
) -> Outcome[SavedCell]:
    """Save what was typed into one cell; on return it is on disk.

    `along` are other cells of the line changed by the same act: carried over from the line above,
    or emptied because they no longer fit.

    A known ZIP fills an empty city and state in the same act. What is typed is trimmed and composed
    (NFC), a date that is understood is stored as ISO, and everything else stays as written,
    including problems.
    """
    sheet = _sheet(session.db, sheet_id)

    def body(act: Act) -> SavedCell:
        before = act.line(line_id)
        values: dict[str, object] = {
            name: read_cell(name, text, sheet.collected_on)
            for name, text in {**(along or {}), field: written}.items()
        }
        filled = fill_place(session, values, before) if values.get("zip") else ()
        if before is None:
            _require_something(number, values)
            values |= {"sheet_id": sheet_id, "number": number}
        act.put(LINE, line_id, values)
        line = act.line(line_id)
        assert line is not None
        return SavedCell(line, filled)

    return session.perform("line.typed", _cell_label(field, sheet.number, number), body)


def set_state(
    session: Session, sheet_id: str, number: int, line_id: str, state: LineState
) -> Outcome[SavedCell]:
    """Mark a line as blank, crossed out, illegible, withdrawn, or as signed again."""
    sheet = _sheet(session.db, sheet_id)
    values: dict[str, object] = {"status": state}
    if queries.lines.line(session.db, line_id) is None:
        values |= {"sheet_id": sheet_id, "number": number}
    outcome = session.perform(
        "line.marked",
        say("Mark on line {n} of sheet {sheet}", n=number, sheet=sheet.number),
        lambda act: act.put(LINE, line_id, values),
    )
    return outcome.with_value(SavedCell(_line(session.db, line_id), ()))


def set_choice(session: Session, line_id: str, field: str, value: object) -> Outcome[object]:
    """Record the signer's choice: `show_as`, `consent_contact` or `language`."""
    line = _line(session.db, line_id)
    sheet = _sheet(session.db, line.sheet_id)
    return session.perform(
        "line.choice",
        say("Signer’s choice on line {n} of sheet {sheet}", n=line.number, sheet=sheet.number),
        lambda act: act.put(LINE, line_id, {field: value}),
    )


def remove_line(session: Session, line_id: str) -> Outcome[object]:
    """Remove a line that should never have been typed. Undo brings it back."""
    line = _line(session.db, line_id)
    sheet = _sheet(session.db, line.sheet_id)
    return session.perform(
        "line.removed",
        say("Line {n} of sheet {sheet} removed", n=line.number, sheet=sheet.number),
        lambda act: act.put(LINE, line_id, {REMOVED: True}),
    )


def finish_sheet(session: Session, sheet_id: str, *, done: bool = True) -> Outcome[object]:
    """Record that a person has compared the control totals; with `done` False, reopen the sheet."""
    sheet = _sheet(session.db, sheet_id)
    label = (
        say("Sheet {sheet} finished", sheet=sheet.number)
        if done
        else say("Sheet {sheet} reopened", sheet=sheet.number)
    )
    return session.perform(
        "sheet.finished", label, lambda act: act.put(SHEET, sheet_id, {"done": done})
    )


def totals_of(db: Database, sheet_id: str) -> ControlTotals:
    """Return the control totals of a sheet."""
    return control_totals(_sheet(db, sheet_id), queries.lines.lines_of_sheet(db, sheet_id))


def totals_in_words(totals: ControlTotals) -> Words:
    """Return whether what was typed agrees with what the circulator stated."""
    if totals.difference is None:
        return say_count(
            "The circulator did not state a count. {count} signature is typed.",
            "The circulator did not state a count. {count} signatures are typed.",
            totals.signatures,
        )
    if totals.difference == 0:
        return say_count(
            "The counts agree: {count} signature stated and typed.",
            "The counts agree: {count} signatures stated and typed.",
            totals.signatures,
        )
    if totals.difference > 0:
        return say(
            "Signatures found: {found}, {n} more than the circulator stated.",
            found=totals.signatures,
            n=totals.difference,
        )
    return say(
        "Signatures found: {found}, {n} fewer than the circulator stated.",
        found=totals.signatures,
        n=-totals.difference,
    )


def next_sheet_number(db: Database) -> str:
    """Return the number after the highest one that resembles the newest paper sheet's, or `1`.

    After `0041` comes `0042`, after `A-7` comes `A-8`: numbers resemble each other if they are the
    same before the last digits.
    """
    found = (_COUNTED.fullmatch(number) for number in queries.sheets.paper_numbers(db))
    counted = [(match["before"], match["digits"]) for match in found if match]
    if not counted:
        return "1"
    before = counted[0][0]
    highest = max((digits for lead, digits in counted if lead == before), key=int)
    return before + str(int(highest) + 1).zfill(len(highest))


def read_cell(field: str, written: str, around: str = "") -> str:
    """Return what is stored for a cell: trimmed, composed, and interpreted where that is certain.

    `around` is the sheet's ISO date; it supplies the year of dates written without one.
    """
    text = clean_written(written)
    if field == "signed_on":
        day = date.fromisoformat(around) if is_iso_date(around) else date.today()
        return parse_date(text, around=day) or text
    if field == "zip" and text:
        reading = parse_zip(text)
        if not reading.zip5 or len(text.partition("-")[0]) < len(reading.zip5):
            # From paper, a missing digit is more often a typo than a lost zero: left to the person.
            return text
        return f"{reading.zip5}-{reading.plus4}" if reading.plus4 else reading.zip5
    if field == "state" and text:
        return state_code(text) or text
    return text


def fill_place(session: Session, values: dict[str, object], before: Line | None) -> tuple[str, ...]:
    """Add city and state of the ZIP in `values` if a line has none; return which were added."""
    fill = session.gazetteer.zip_fill(str(values["zip"])[:5])
    if fill is None:
        return ()
    filled = []
    if fill.city and not values.get("city", before.city if before else ""):
        values["city"] = fill.city
        filled.append("city")
    if fill.state and not values.get("state", before.state if before else ""):
        values["state"] = fill.state
        filled.append("state")
    return tuple(filled)


def _clean_header(header: Mapping[str, object]) -> dict[str, object]:
    values: dict[str, object] = {}
    for name in HEADER_FIELDS:
        if name not in header:
            continue
        value = header[name]
        if name == "stated":
            values[name] = _stated(value)
        elif name == "collected_on":
            values[name] = read_cell("signed_on", str(value))
        else:
            values[name] = clean_written(str(value))
    return values


def _stated(value: object) -> int | None:
    if value is None or value == "":
        return None
    text = str(value).strip()
    if not (text.isascii() and text.isdigit()) or int(text) > 10_000:
        raise UserError(
            say("The circulator’s count “{text}” is not a whole number.", text=text),
            say("Type digits only, or leave it empty if none was stated."),
        )
    return int(text)


def _require_number(number: str) -> None:
    if not number:
        raise UserError(
            say("The sheet has no number."),
            say("Type the number printed on the paper, or write one on it."),
        )


def _require_new_number(db: Database, number: str) -> None:
    if queries.sheets.sheet_numbered(db, number) is not None:
        raise UserError(
            say("Sheet {sheet} has already been typed.", sheet=number),
            say("Open that sheet, or give this one a different number and write it on the paper."),
        )


def _require_something(number: int, values: Mapping[str, object]) -> None:
    if not any(values.values()):
        raise UserError(
            say("There is nothing to save on line {n}.", n=number),
            say("Type the name first, or mark the line with F6 to F9."),
        )


def _cell_label(field: str, sheet: str, number: int) -> Words:
    names = {
        "name": say("Name"),
        "street": say("Street"),
        "unit": say("Unit"),
        "city": say("City"),
        "state": say("State"),
        "zip": say("ZIP"),
        "signed_on": say("Date"),
        "email": say("E-mail"),
        "phone": say("Phone"),
    }
    return say(
        "{field} on line {n} of sheet {sheet}",
        field=names.get(field, say("Entry")),
        n=number,
        sheet=sheet,
    )


def _sheet(db: Database, sheet_id: str) -> Sheet:
    found = queries.sheets.sheet(db, sheet_id)
    if found is None:
        raise UserError(
            say("This sheet no longer exists; starting it was undone."),
            say("Redo brings it back, or start the sheet again."),
        )
    return found


def _line(db: Database, line_id: str) -> Line:
    found = queries.lines.line(db, line_id)
    if found is None:
        raise UserError(
            say("This line no longer exists; typing it was undone."),
            say("Redo brings it back, or type the line again."),
        )
    return found
