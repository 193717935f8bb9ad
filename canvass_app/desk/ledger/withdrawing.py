"""A signer withdraws: the line is found by sheet and number, marked, and no longer counts."""

from __future__ import annotations

from canvass_app.desk import recording
from canvass_app.desk.recording import SavedCell
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import BadInput
from canvass_app.model.ledger import number_key
from canvass_app.model.line import Line, LineState
from canvass_app.model.words import say
from canvass_app.store import queries
from canvass_app.store.driver import Database


def line_at(db: Database, sheet: str, number: int) -> Line:
    """Return a line by the numbers on the paper; `0012` and `12` are the same sheet.

    If both were typed, it is the one with exactly this number, or else the first typed. Raises
    `BadInput` when there is no such sheet, or nothing is typed on that line.
    """
    numbers = queries.sheets.all_numbers(db)
    alike = {number_key(text): sheet_id for text, sheet_id in numbers.items()}
    sheet_id = numbers.get(sheet) or alike.get(number_key(sheet))
    if sheet_id is None:
        raise BadInput(
            say("There is no sheet {sheet} in this campaign.", sheet=sheet),
            say("Check the number printed on the paper."),
        )
    for line in queries.lines.lines_of_sheet(db, sheet_id):
        if line.number == number:
            return line
    raise BadInput(
        say("Nothing is typed on line {n} of sheet {sheet}.", n=number, sheet=sheet),
        say("Check the line number."),
    )


def withdraw(session: Session, sheet: str, number: int) -> Outcome[SavedCell]:
    """Mark a line as withdrawn by its signer. It stays in the file, but counts nowhere.

    Raises `BadInput` when there is no such line, or if it is already withdrawn.
    """
    line = line_at(session.db, sheet, number)
    if line.status is LineState.WITHDRAWN:
        raise BadInput(
            say("Line {n} of sheet {sheet} has already been withdrawn.", n=number, sheet=sheet),
            say("Nothing was changed."),
        )
    return recording.set_state(session, line.sheet_id, number, line.id, LineState.WITHDRAWN)
