"""Paper entry: the header of a sheet, the grid that looks like it, and related information."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from canvass_app.desk.destination import Part
from canvass_app.desk.paper.sheet_finding import SheetState, sheet_entries
from canvass_app.desk.paper.suggesting import Suggestions, load_suggestions
from canvass_app.desk.preferences import Preferences
from canvass_app.desk.recording import totals_in_words
from canvass_app.exchange.tables.clipboard import Block
from canvass_app.model.changes import Topic
from canvass_app.model.errors import UserError
from canvass_app.model.line import LineState
from canvass_app.model.sheet import ControlTotals, Sheet
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.paper.ledger.ledger_view import LedgerView
from canvass_app.ui.paper.paper_desk import PaperDesk
from canvass_app.ui.paper.second.view import SecondView
from canvass_app.ui.paper.typing.grid_paste import pasted_in_words, put_block
from canvass_app.ui.paper.typing.grid_row import GridRow
from canvass_app.ui.paper.typing.sheet_header import FIELDS
from canvass_app.ui.paper.typing.sheet_work import Mode, SheetWork
from canvass_app.ui.paper.typing.similar_lines import SimilarSearch
from canvass_app.ui.parts.basics import button, column
from canvass_app.ui.parts.empty_state import EmptyState
from canvass_app.ui.parts.page import Page
from canvass_app.ui.parts.titled_tabs import TitledTabs
from canvass_app.ui.translation import show, tr


class PaperPage(Page):
    """Connects the parts of the paper desk to the work on the sheet. It decides nothing itself."""

    topics = frozenset({Topic.SHEETS, Topic.LINES, Topic.CAMPAIGN, Topic.SECOND})

    def __init__(self, operations: Operations, preferences: Preferences) -> None:
        super().__init__(operations, preferences)
        self.setAccessibleName(tr("Paper entry"))
        self.work = SheetWork(operations, self)
        self.desk = PaperDesk(self.work.lines)
        self.search = SimilarSearch(operations, self.desk.similar)
        self._all_the_same = False
        self._wanted_line = 0
        self._first = button(
            tr("Start the first sheet (Ctrl+N)"),
            self.new_sheet,
            kind="main",
            icon_name="add",
            shortcut="Ctrl+N",
        )
        self._empty = EmptyState(
            "paper",
            tr("No sheets typed yet"),
            tr(
                "Take the first paper sheet. You type its header once, then its lines, "
                "exactly as written on the paper. Each cell is saved when you leave it."
            ),
            self._first,
        )
        nothing = QWidget()
        nothing.setLayout(column(self._empty))
        self._typing = QWidget()
        self._stack = QStackedLayout(self._typing)
        self._stack.addWidget(self.desk)
        self._stack.addWidget(nothing)
        self.ledger = LedgerView(operations)
        self.second = SecondView(operations)
        self.tabs = TitledTabs(tr("Paper entry"))
        self.tabs.add(self._typing, tr("Typing"))
        self.tabs.add(self.ledger, tr("Sheets"))
        self.tabs.add(self.second, tr("Second entry"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        self._nothing = nothing
        self._connect_work()
        self._connect_desk()
        self._connect_tabs()
        self._show_mode()

    def refresh(self) -> None:
        self.work.reread()
        self._refresh_tab()

    def show_part(self, part: Part) -> None:
        shown = {Part.SHEETS: self.ledger, Part.SECOND_ENTRY: self.second}.get(part)
        if shown is not None:
            self.tabs.show_tab(shown)
            self.take_focus()

    def commit_editor(self) -> None:
        self.desk.commit_editor()
        self.work.keep_waiting()
        if self.work.mode is Mode.OPEN:
            self.desk.header.commit()

    def take_focus(self) -> None:
        shown = self.tabs.currentWidget()
        if isinstance(shown, LedgerView | SecondView):
            shown.take_focus()
            return
        if self.work.mode is Mode.NONE:
            first = self._first if self.work.has_answered else self
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.work.mode is Mode.DRAFT:
            self.desk.header.take_focus()
        elif self.desk.in_form:
            self.desk.form.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.desk.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def new_sheet(self) -> None:
        """Propose a new sheet after the one on the screen."""
        self.commit_editor()
        self.work.draft()

    def open_sheet(self, sheet_id: str, line: int = 0) -> None:
        """Show another sheet and continue at a line of it, or where typing stopped."""
        self.commit_editor()
        self._wanted_line = line
        self.work.open(sheet_id)

    def start_sheet(self) -> None:
        """Start the sheet of the header; typing continues in the grid right away."""
        if self.work.mode is not Mode.DRAFT:
            self.desk.grid.go_on()
            return
        header = self.desk.header.values()
        self.desk.grid.sheet_date = header["collected_on"]
        self.desk.grid.setEnabled(True)
        self.desk.grid.begin_at(0)
        self.work.start(header)

    def finish_sheet(self) -> None:
        """Compare the counts and finish; the second time, despite a difference."""
        self.commit_editor()
        self.work.finish(all_the_same=self._all_the_same)

    def _connect_work(self) -> None:
        work = self.work
        work.leaving.connect(self.commit_editor)
        work.opened.connect(self._on_opened)
        work.drafted.connect(self._on_drafted)
        work.proposed.connect(self.desk.header.propose)
        work.started.connect(self._on_started)
        work.updated.connect(self._show_sheet)
        work.gone.connect(self._on_gone)
        work.header_refused.connect(self._on_header_refused)
        work.failed.connect(self._say_error)
        work.differs.connect(self._on_differs)
        work.unsaved.connect(self._on_unsaved)
        work.finished.connect(self._on_finished)
        work.saver.refused.connect(self._on_refused)
        work.saver.row_changed.connect(self._on_row_changed)
        work.lines.cell_typed.connect(self._take_back_consent)

    def _connect_desk(self) -> None:
        desk = self.desk
        desk.header.entered.connect(self.start_sheet)
        desk.header.left.connect(self.work.correct_header)
        desk.start_asked.connect(self.start_sheet)
        desk.new_asked.connect(self.new_sheet)
        desk.chooser.asked.connect(self._load_sheets)
        desk.chooser.chosen.connect(self.open_sheet)
        desk.sheet_panel.finish_asked.connect(self.finish_sheet)
        desk.sheet_panel.reopen_asked.connect(self.work.reopen)
        desk.line_panel.chose.connect(self._on_chose)
        desk.grid.typing.connect(self._look_for_similar)
        desk.grid.entered_row.connect(self._on_row_entered)
        desk.grid.marked.connect(self._on_marked)
        desk.grid.removed.connect(self.work.saver.remove)
        desk.grid.pasted.connect(self._on_pasted)

    def _load_suggestions(self) -> None:
        def done(found: Suggestions) -> None:
            self.desk.grid.suggestions = found

        self.operations.ask(lambda session: load_suggestions(session.db), done=done)

    def _connect_tabs(self) -> None:
        self.tabs.entered.connect(self.take_focus)
        self.tabs.changed.connect(self._refresh_tab)
        self.ledger.opened.connect(self._open_from_ledger)

    def _refresh_tab(self) -> None:
        shown = self.tabs.currentWidget()
        if isinstance(shown, LedgerView | SecondView):
            self.commit_editor()
            shown.refresh()

    def _open_from_ledger(self, sheet_id: str) -> None:
        self.tabs.show_tab(self._typing)
        self.open_sheet(sheet_id)

    def _on_opened(self) -> None:
        self._load_suggestions()
        self.desk.message.hide()
        self._show_mode()
        self._show_sheet()
        self._on_row_entered()
        self._focus_where_work_begins()

    def _on_drafted(self, proposal: dict[str, str]) -> None:
        self._show_mode()
        self.desk.header.begin(proposal)
        self.desk.chooser.name_new()
        self._on_row_entered()
        self._focus_where_work_begins()

    def _on_started(self) -> None:
        self._load_suggestions()
        self.desk.message.hide()
        self._show_mode()
        self._show_sheet()

    def _on_gone(self, sheet: Sheet) -> None:
        self._show_mode()
        self.desk.header.begin(_header_of(sheet))
        self.desk.chooser.name_new()
        self._focus_if_visible("number")
        self.desk.message.say(
            tr(
                "The start of sheet {sheet} was undone. Ctrl+Y brings it back.",
                sheet=sheet.number,
            ),
            "warn",
        )

    def _show_mode(self) -> None:
        """Show the parts that belong to what is on the screen."""
        mode = self.work.mode
        # Until the file has answered, the desk is shown empty: it is what comes next.
        nothing = mode is Mode.NONE and self.work.has_answered
        self._stack.setCurrentWidget(self._nothing if nothing else self.desk)
        self._all_the_same = False
        self.desk.show_mode(mode)

    def _show_sheet(self) -> None:
        sheet, totals = self.work.sheet, self.work.totals()
        if sheet is None or totals is None:
            return
        self.desk.header.show_values(_header_of(sheet))
        self.desk.grid.sheet_date = sheet.collected_on
        self.desk.chooser.name_sheet(sheet.number, _state_of(sheet, totals))
        self.desk.sheet_panel.show_totals(totals)
        self.desk.sheet_panel.show_done(sheet.done)
        self._on_row_entered()

    def _focus_where_work_begins(self) -> None:
        if not self._typing.isVisible():
            return
        if self.work.mode is Mode.OPEN:
            self.desk.grid.go_on(self._wanted_line)
            self._wanted_line = 0
        elif self.work.mode is Mode.DRAFT:
            self.desk.header.take_focus()
        else:
            self._first.setFocus()

    def _focus_if_visible(self, field: str) -> None:
        # What is in the background must not take the focus from what is in front.
        if self._typing.isVisible():
            self.desk.header.take_focus(field)

    def _on_header_refused(self, error: UserError) -> None:
        self.commit_editor()
        self._say_error(error)
        field = _field_of(error)
        self.desk.header.refuse([field])
        if self.work.mode is Mode.DRAFT:
            self._focus_if_visible(field)
            self.desk.show_mode(Mode.DRAFT)

    def _on_row_entered(self) -> None:
        self.desk.line_panel.show_row(self.desk.grid.current_row)
        self._look_for_similar()

    def _look_for_similar(self) -> None:
        self.search.look_for(self.desk.grid.typed_line())

    def _on_row_changed(self, row: GridRow) -> None:
        if row is self.desk.grid.current_row:
            self._on_row_entered()

    def _on_marked(self, row: GridRow, state: LineState) -> None:
        self._take_back_consent()
        self.work.saver.mark(row, state)
        self._look_for_similar()

    def _on_pasted(self, block: Block) -> None:
        self._take_back_consent()
        grid = self.desk.grid
        at = grid.currentIndex()
        put = put_block(self.work.lines, at.row(), at.column(), block)
        self.work.saver.paste(put.rows)
        grid.begin_at(put.last_row + 1, grid.current_field)
        self.desk.message.say(pasted_in_words(put), "warn" if put.rows_left_out else "info")

    def _on_chose(self, field: str, value: object) -> None:
        row = self.desk.grid.current_row
        if row is not None and not row.is_empty:
            self.work.saver.choose(row, field, value)

    def _take_back_consent(self) -> None:
        if self._all_the_same:
            self._all_the_same = False
            self.desk.sheet_panel.say_finish(all_the_same=False)

    def _say_error(self, error: UserError) -> None:
        self.desk.message.say_error(error)
        self._tell_window(error)

    def _tell_window(self, error: UserError) -> None:
        # Anyone who left the page along with the last cell must learn that it is not saved.
        if not self._typing.isVisible():
            self.operations.failed.emit(error)

    def _on_refused(self, row: GridRow, error: UserError) -> None:
        self._tell_window(error)
        self.desk.message.say(
            tr(
                "Line {n}: {problem} {remedy}",
                n=row.number,
                problem=show(error.problem),
                remedy=show(error.remedy),
            ),
            "bad",
        )

    def _on_unsaved(self) -> None:
        self.desk.message.say(
            tr(
                "The sheet is not finished: some lines could not be saved. They are marked "
                "“not saved”; what you typed is still there."
            ),
            "bad",
        )

    def _on_differs(self, totals: ControlTotals) -> None:
        self._all_the_same = True
        self.desk.sheet_panel.say_finish(all_the_same=True)
        self.desk.message.say(
            tr(
                "{difference} Compare with the paper. If it is the paper that is wrong, "
                "press Ctrl+Enter again to finish anyway.",
                difference=show(totals_in_words(totals)),
            ),
            "warn",
        )

    def _on_finished(self, sheet: Sheet) -> None:
        self.desk.message.say(
            tr("Sheet {sheet} is finished. Here is the next one.", sheet=sheet.number), "good"
        )
        self.work.draft()

    def _load_sheets(self) -> None:
        self.commit_editor()
        self.operations.ask(
            lambda session: sheet_entries(session.db), done=self.desk.chooser.popup.load
        )


def _header_of(sheet: Sheet) -> dict[str, str]:
    values = {name: getattr(sheet, name) for name in FIELDS}
    return {name: "" if value is None else str(value) for name, value in values.items()}


def _state_of(sheet: Sheet, totals: ControlTotals) -> SheetState:
    if not sheet.done:
        return SheetState.OPEN
    return SheetState.DIFFERS if totals.difference else SheetState.FINISHED


def _field_of(error: UserError) -> str:
    """Return the header field that an error is about; the number unless it is the count."""
    return "stated" if "text" in error.problem.values else "number"
