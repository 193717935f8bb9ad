"""Saves what is typed into the entry grid to the file, one act per cell, in order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, Signal

from canvass_app.desk import recording
from canvass_app.desk.paper.pasting import Pasted, PastedLine, paste_lines
from canvass_app.desk.recording import SavedCell
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.line import LineState
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.paper.typing.grid_row import GridRow


class LineSaver(QObject):
    """Typing never waits for it: what is not yet on disk stays in the row's `unsaved`."""

    row_changed = Signal(object)
    """A `GridRow` whose saves were sent, confirmed, or failed."""
    saved = Signal()
    """What was sent is on disk, and its rows have their lines as they are there."""
    refused = Signal(object, object)
    """A `GridRow` and the `UserError` because of which a part of it is not saved."""

    def __init__(self, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._tokens = count(1)

    def save_cell(self, row: GridRow, field: str) -> None:
        """Save what `row.unsaved` has for `field`; while the sheet is being started, it waits.

        What the program carried over from the line above is part of the same act.
        """
        if not row.sheet_id:
            return
        along = {name: str(row.unsaved[name]) for name in row.unsent - {field}}
        row.unsent.clear()
        written = str(row.unsaved[field])
        tokens = {name: self._start(row, name) for name in (*along, field)}
        sheet_id, number, line_id = row.sheet_id, row.number, row.line_id

        def failed(error: UserError) -> None:
            for name, token in tokens.items():
                self._failed(row, name, token, error)

        self._operations.act(
            lambda session: recording.save_cell(
                session, sheet_id, number, line_id, field, written, along
            ),
            done=partial(self._saved, row, tokens),
            failed=failed,
            initiator=self,
        )

    def keep_behind(self, begun: Sequence[str], rows: Sequence[GridRow]) -> None:
        """Save everything unsaved in `rows` once `begun` has the sheet's id.

        The start of that sheet is on its way to the file; if it is refused, nothing is saved.
        """
        waiting = [(row.number, row.line_id, dict(row.unsaved)) for row in rows if row.unsaved]

        def work(session: Session) -> Outcome[object]:
            outcome: Outcome[object] = Outcome(None)
            for sheet_id in begun:
                for number, line_id, unsaved in waiting:
                    for saved in _saved_whole(session, sheet_id, number, line_id, unsaved):
                        outcome = saved.after(outcome)
            return outcome

        if waiting:
            self._operations.act(work)

    def mark(self, row: GridRow, state: LineState) -> None:
        """Mark the line as blank, crossed out, illegible, withdrawn or signed."""
        row.unsaved["status"] = state
        if not row.sheet_id:
            return
        token = self._start(row, "status")
        sheet_id, number, line_id = row.sheet_id, row.number, row.line_id
        self._operations.act(
            lambda session: recording.set_state(session, sheet_id, number, line_id, state),
            done=partial(self._saved, row, {"status": token}),
            failed=partial(self._failed, row, "status", token),
            initiator=self,
        )

    def paste(self, rows: list[tuple[GridRow, list[str]]]) -> None:
        """Save pasted cells in one act; while the sheet is being started, they wait."""
        ready = [(row, fields) for row, fields in rows if row.sheet_id]
        if not ready:
            return
        sheet_id = ready[0][0].sheet_id
        pasted = [
            PastedLine(row.number, row.line_id, {name: str(row.unsaved[name]) for name in fields})
            for row, fields in ready
        ]
        sent = [(row, name, self._start(row, name)) for row, fields in ready for name in fields]

        def done(outcome: Outcome[Pasted]) -> None:
            for row, name, token in sent:
                self._take_line(row, {name: token}, outcome.value.saved[row.line_id])
            self.saved.emit()

        def failed(error: UserError) -> None:
            for row, name, token in sent:
                self._failed(row, name, token, error)

        self._operations.act(
            lambda session: paste_lines(session, sheet_id, pasted),
            done=done,
            failed=failed,
            initiator=self,
        )

    def remove(self, row: GridRow) -> None:
        """Remove the line. Undo brings it back."""
        was_sent = row.line is not None or bool(row.sending)
        row.unsaved.clear()
        row.unsent.clear()
        row.sending.clear()
        row.refused.clear()
        row.filled.clear()
        row.carried.clear()
        self.row_changed.emit(row)
        if was_sent:
            line_id = row.line_id
            self._operations.act(
                lambda session: recording.remove_line(session, line_id),
                done=lambda outcome: self._removed(row),
                failed=partial(self.refused.emit, row),
                initiator=self,
            )

    def choose(self, row: GridRow, field: str, value: object) -> None:
        """Record the signer's choice: `show_as` or `consent_contact`."""
        line_id = row.line_id
        self._operations.act(
            lambda session: recording.set_choice(session, line_id, field, value),
            failed=partial(self.refused.emit, row),
        )

    def send_again(self, row: GridRow) -> None:
        """Save what is waiting or was refused."""
        for field in list(row.unsaved):
            if field in row.sending:
                continue
            if field == "status":
                self.mark(row, row.unsaved[field])
            else:
                self.save_cell(row, field)

    def _start(self, row: GridRow, field: str) -> int:
        token = next(self._tokens)
        row.sending[field] = token
        row.refused.pop(field, None)
        self.row_changed.emit(row)
        return token

    def _saved(self, row: GridRow, tokens: dict[str, int], outcome: Outcome[SavedCell]) -> None:
        self._take_line(row, tokens, outcome.value)
        self.saved.emit()

    def _take_line(self, row: GridRow, tokens: dict[str, int], saved: SavedCell) -> None:
        row.line = saved.line
        for field, token in tokens.items():
            self._settle(row, field, token)
        row.filled.update(name for name in saved.filled if name not in row.unsaved)
        self.row_changed.emit(row)

    def _failed(self, row: GridRow, field: str, token: int, error: UserError) -> None:
        if row.sending.get(field) == token:
            del row.sending[field]
            nothing_to_save = row.line is None and row.unsaved.get(field) == ""
            if nothing_to_save:
                del row.unsaved[field]
            else:
                row.refused[field] = error
                self.refused.emit(row, error)
        self.row_changed.emit(row)

    def _settle(self, row: GridRow, field: str, token: int) -> None:
        # A newer text of the same cell may be on its way; that one stays visible.
        if row.sending.get(field) == token:
            del row.sending[field]
            row.unsaved.pop(field, None)

    def _removed(self, row: GridRow) -> None:
        row.line = None
        self.row_changed.emit(row)
        self.saved.emit()


def _saved_whole(
    session: Session, sheet_id: str, number: int, line_id: str, unsaved: Mapping[str, Any]
) -> Iterator[Outcome[SavedCell]]:
    texts = {name: str(value) for name, value in unsaved.items() if name != "status"}
    field = next((name for name, text in texts.items() if text), "")
    if field:
        along = {name: text for name, text in texts.items() if name != field}
        yield recording.save_cell(session, sheet_id, number, line_id, field, texts[field], along)
    if "status" in unsaved:
        yield recording.set_state(session, sheet_id, number, line_id, unsaved["status"])
