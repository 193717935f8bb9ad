"""The life of the sheet on the screen: resume, open, start, correct, compare, finish."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject, Signal

from canvass_app.desk import recording
from canvass_app.desk.paper.sheet_finding import (
    SheetContents,
    carried_header,
    contents_to_resume,
    has_sheets,
    proposed_header,
    sheet_contents,
)
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.sheet import ControlTotals, Sheet, control_totals
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.paper.typing.grid_row import GridRow
from canvass_app.ui.paper.typing.line_saver import LineSaver
from canvass_app.ui.paper.typing.lines_grid import LinesGrid


class Mode(Enum):
    """What is on the screen: nothing yet, a header being typed, or a sheet."""

    NONE = auto()
    DRAFT = auto()
    OPEN = auto()


@dataclass(frozen=True, slots=True)
class _Found:
    contents: SheetContents | None
    proposal: dict[str, str] | None


class SheetWork(QObject):
    """Knows which sheet is open and keeps its rows in step with the file. It has no widgets.

    ::

        NONE ──── resume finds an unfinished sheet ─────────────────────────► OPEN
          │                                                                  ▲ │ ▲
          │ resume finds none; draft()                   open(): another one │ │ │
          ▼                                                                  └─┤ │
        DRAFT ── start() ──► DRAFT, is_starting ── the file has it ────────────┼─┘
         ▲ ▲                        │                                          │
         │ └──── header refused ────┘                                          │
         ├──────────── draft(): Ctrl+N, or the sheet is finished ◄─────────────┤
         │                                                                     │
        DRAFT with _gone_id ◄───── its start was undone, maybe elsewhere ──────┘
             └──── redo brings it back ──► OPEN

    NONE stays if the campaign has no sheet at all; `has_answered` says that this is known. While
    `is_starting`, lines can be typed and wait for the id of their sheet (`_begun`). `_turns` counts
    how often another sheet or header has come to the screen: an answer to a question from before
    is dropped. `_kept` has the rows of sheets that were left before all of them were saved.

    The page adds two things that end with the screen they belong to: the line to begin at on the
    sheet that is about to open, and the consent to finish although the counts differ.
    """

    leaving = Signal()
    """Another sheet is about to replace this one: the last chance to save a text."""
    opened = Signal()
    """Another sheet is on the screen; or, in `Mode.NONE`, there is none in the campaign."""
    drafted = Signal(object)
    """A new sheet is to be started; what is already known about its header."""
    proposed = Signal(object)
    """What the file proposes for the header of the sheet to be started."""
    started = Signal()
    """The sheet whose header was typed is now in the file."""
    updated = Signal()
    """The sheet or its lines were read again, or lines were saved."""
    gone = Signal(object)
    """The `Sheet` on the screen is no longer in the file: its start was undone."""
    header_refused = Signal(object)
    """A `UserError`: the header cannot be saved like this."""
    failed = Signal(object)
    """A `UserError` about something else."""
    differs = Signal(object)
    """`ControlTotals` that do not agree: the sheet was not finished."""
    unsaved = Signal()
    """The sheet was not finished, because something on it could not be saved."""
    finished = Signal(object)
    """The finished `Sheet`; not if somebody has moved on to another one in the meantime."""

    def __init__(self, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode = Mode.NONE
        self.sheet: Sheet | None = None
        self.is_starting = False
        self.has_answered = False
        self.lines = LinesGrid(self)
        self.saver = LineSaver(operations, self)
        self._operations = operations
        self._gone_id = ""
        self._begun: list[str] = []
        self._turns = 0
        self._kept: dict[str, list[GridRow]] = {}
        self._reading = False
        self._read_again = False
        self.lines.cell_typed.connect(self._on_typed)
        self.saver.row_changed.connect(self.lines.show_row)
        self.saver.saved.connect(self.updated)

    def resume(self) -> None:
        """Open the newest unfinished sheet, or propose a new one."""

        turns = self._turns

        def find(session: Session) -> _Found:
            contents = contents_to_resume(session.db)
            more = contents is None and has_sheets(session.db)
            return _Found(contents, proposed_header(session.db, None) if more else None)

        def show(found: _Found) -> None:
            if self._turns != turns:
                # Somebody continued before the file answered, and may be typing.
                return
            if found.contents is not None:
                self._show(found.contents)
            elif found.proposal is not None:
                self._show_draft(found.proposal)
            else:
                self.has_answered = True
                self.opened.emit()

        self._operations.ask(find, done=show)

    def open(self, sheet_id: str) -> None:
        """Show a sheet with its lines."""

        self._turns += 1
        turns = self._turns

        def show(contents: SheetContents | None) -> None:
            if contents is not None and self._turns == turns:
                self._show(contents)

        self._operations.ask(lambda session: sheet_contents(session.db, sheet_id), done=show)

    def draft(self) -> None:
        """Start the header of a new sheet, which can be typed in right away; propose the rest."""
        before = self.sheet
        self._show_draft(carried_header(before) if before else {})
        turns = self._turns

        def propose(proposal: dict[str, str]) -> None:
            if self.mode is Mode.DRAFT and self._turns == turns:
                self.proposed.emit(proposal)

        self._operations.ask(lambda session: proposed_header(session.db, before), done=propose)

    def start(self, header: Mapping[str, object]) -> None:
        """Start the sheet. Lines can be typed right away; they are saved as soon as it exists."""
        if self.mode is not Mode.DRAFT or self.is_starting:
            return
        self.is_starting = True
        begun = self._begun = []

        def begin(session: Session) -> Outcome[Sheet]:
            outcome = recording.start_sheet(session, header)
            begun.append(outcome.value.id)
            return outcome

        self._operations.act(begin, done=self._on_started, failed=self._on_not_started)

    def keep_waiting(self) -> None:
        """Save lines that wait for their sheet right after its start, whoever is listening.

        The window may be locked, closed or rebuilt before the file has answered.
        """
        if self.is_starting:
            self.saver.keep_behind(self._begun, self.lines.rows)

    def correct_header(self, field: str, text: str) -> None:
        """Save one corrected field of the header."""
        if self.sheet is None:
            return
        sheet_id = self.sheet.id

        def failed(error: UserError) -> None:
            is_shown = self.sheet is not None and self.sheet.id == sheet_id
            (self.header_refused if is_shown else self.failed).emit(error)

        self._operations.act(
            lambda session: recording.set_header(session, sheet_id, {field: text}), failed=failed
        )

    def reread(self) -> None:
        """Update sheet and lines from the file; nothing that is typed is lost."""
        if self.mode is Mode.NONE:
            self.resume()
            return
        if self._reading:
            self._read_again = True
            return
        sheet_id = self.sheet.id if self.sheet else self._gone_id
        if sheet_id:
            self._reading = True
            self._operations.ask(
                lambda session: sheet_contents(session.db, sheet_id),
                done=partial(self._take_news, sheet_id),
                failed=self._on_not_read,
            )

    def totals(self) -> ControlTotals | None:
        """Return the counts of what is on disk."""
        if self.sheet is None:
            return None
        return control_totals(self.sheet, [row.line for row in self.lines.rows if row.line])

    def finish(self, *, all_the_same: bool) -> None:
        """Compare the counts once everything is saved, and mark the sheet as finished."""
        if self.sheet is None:
            return
        for row in self.lines.rows:
            self.saver.send_again(row)
        sheet = self.sheet
        self._operations.ask(
            lambda session: recording.totals_of(session.db, sheet.id),
            done=partial(self._compare, sheet, all_the_same, self._turns),
            failed=self.failed.emit,
        )

    def reopen(self) -> None:
        """Undo the finishing of the sheet."""
        if self.sheet is not None:
            sheet_id = self.sheet.id
            self._operations.act(
                lambda session: recording.finish_sheet(session, sheet_id, done=False),
                failed=self.failed.emit,
            )

    def _show(self, contents: SheetContents) -> None:
        self.leaving.emit()
        self._keep_unsettled()
        self.mode, self.sheet, self._gone_id = Mode.OPEN, contents.sheet, ""
        self._turns += 1
        kept = [row for row in self._kept.pop(contents.sheet.id, []) if not row.is_settled]
        self.lines.open(contents.sheet.id, contents.lines, kept)
        self.lines.use_rules(contents.rules)
        self.opened.emit()

    def _show_draft(self, proposal: dict[str, str]) -> None:
        self.leaving.emit()
        self._keep_unsettled()
        self.mode, self.sheet, self._gone_id = Mode.DRAFT, None, ""
        self._turns += 1
        self.lines.open("", [])
        self.drafted.emit(proposal)

    def _keep_unsettled(self) -> None:
        unsettled = [row for row in self.lines.rows if not row.is_settled and row.sheet_id]
        if unsettled:
            self._kept[unsettled[0].sheet_id] = unsettled

    def _on_started(self, outcome: Outcome[Sheet]) -> None:
        self.is_starting = False
        self.mode, self.sheet = Mode.OPEN, outcome.value
        self.lines.adopt_sheet(outcome.value.id)
        for row in self.lines.rows:
            self.saver.send_again(row)
        self.started.emit()
        # Only the file knows what its dates are checked against.
        self.reread()

    def _on_not_started(self, error: UserError) -> None:
        self.is_starting = False
        self.header_refused.emit(error)

    def _on_typed(self, row: GridRow, field: str) -> None:
        self.saver.save_cell(row, field)
        for other in self.lines.rows:
            if other.refused:
                self.saver.send_again(other)

    def _take_news(self, sheet_id: str, contents: SheetContents | None) -> None:
        self._reading = False
        if self.sheet is not None and self.sheet.id == sheet_id:
            if contents is None:
                self._lose(self.sheet)
            else:
                self.sheet = contents.sheet
                self.lines.use_rules(contents.rules)
                self.lines.merge(contents.lines)
                self.updated.emit()
        elif self._gone_id == sheet_id and contents is not None:
            self._show(contents)
        if self._read_again:
            self._read_again = False
            self.reread()

    def _on_not_read(self, error: UserError) -> None:
        self._reading = self._read_again = False
        self._operations.failed.emit(error)

    def _lose(self, sheet: Sheet) -> None:
        self.mode, self.sheet, self._gone_id = Mode.DRAFT, None, sheet.id
        self.lines.merge([])
        self.lines.adopt_sheet("")
        self.gone.emit(sheet)

    def _compare(self, sheet: Sheet, all_the_same: bool, turns: int, totals: ControlTotals) -> None:
        if self.sheet is None or self.sheet.id != sheet.id:
            return
        # Refused, or sent and never answered because the work on it broke.
        if not all(row.is_settled for row in self.lines.rows):
            self.unsaved.emit()
        elif totals.difference and not all_the_same:
            self.differs.emit(totals)
        else:
            self._operations.act(
                lambda session: recording.finish_sheet(session, sheet.id),
                done=lambda outcome: self.finished.emit(sheet) if self._turns == turns else None,
                failed=self.failed.emit,
            )
