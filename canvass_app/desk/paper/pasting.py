"""Pastes cells copied from a spreadsheet onto the lines of a sheet as one act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from canvass_app.desk.recording import SavedCell, fill_place, read_cell
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.words import say_count
from canvass_app.store import queries
from canvass_app.store.entities import LINE
from canvass_app.store.journal.acts import Act


@dataclass(frozen=True, slots=True)
class PastedLine:
    """What goes on one line: `cells` are texts by field, empty for what no longer fits."""

    number: int
    line_id: str
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Pasted:
    """The lines in their new state, by id."""

    saved: dict[str, SavedCell]


def paste_lines(session: Session, sheet_id: str, pasted: Sequence[PastedLine]) -> Outcome[Pasted]:
    """Store what was pasted as one act; each cell is read as if it had been typed."""
    sheet = queries.sheets.sheet(session.db, sheet_id)
    assert sheet is not None
    filled: dict[str, tuple[str, ...]] = {}

    def body(act: Act) -> None:
        for one in pasted:
            before = queries.lines.line(session.db, one.line_id)
            values: dict[str, object] = {
                field: read_cell(field, written, sheet.collected_on)
                for field, written in one.cells.items()
            }
            filled[one.line_id] = fill_place(session, values, before) if values.get("zip") else ()
            if before is None:
                values |= {"sheet_id": sheet_id, "number": one.number}
            act.put(LINE, one.line_id, values)

    label = say_count(
        "Paste of {count} line on sheet {sheet}",
        "Paste of {count} lines on sheet {sheet}",
        len(pasted),
        sheet=sheet.number,
    )
    outcome = session.perform("lines.pasted", label, body)
    saved = {}
    for one in pasted:
        line = queries.lines.line(session.db, one.line_id)
        assert line is not None
        saved[one.line_id] = SavedCell(line, filled[one.line_id])
    return outcome.with_value(Pasted(saved))
