"""The tab “Sheets”: where each paper sheet is, whether its counts agree, and what to record."""

from __future__ import annotations

from datetime import date
from functools import partial
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionRange, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QWidget

from canvass_app.desk.ledger.printed import write_ledger
from canvass_app.desk.ledger.report import (
    LedgerRow,
    Show,
    counts_of,
    history_of,
    ledger_rows,
)
from canvass_app.desk.ledger.sheet_life import Marked
from canvass_app.desk.paper.blank_sheets import PrintedSheets
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.ledger import number_key
from canvass_app.model.not_counting import Reason, reason_words
from canvass_app.model.words import say_count
from canvass_app.store.queries.ledger import LedgerAct
from canvass_app.text.sheet_numbers import in_short
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.paper.ledger.ledger_form import LedgerForm, Work
from canvass_app.ui.paper.ledger.ledger_table import ledger_columns
from canvass_app.ui.paper.ledger.print_sheets import PrintSheets
from canvass_app.ui.parts.basics import button, column, label, row
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.empty_state import EmptyState
from canvass_app.ui.parts.flow_layout import FlowLayout
from canvass_app.ui.parts.forms import choice, line_edit, name_field
from canvass_app.ui.parts.keyboard import has_keyboard
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.parts.report_saving import ask_for_report, shown_form
from canvass_app.ui.parts.rows_table import RowsModel
from canvass_app.ui.parts.vertical_scroll import scrolled
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

_LEAST_ROWS = 6
_LEAST_WIDTH_IN_FONTS = 62
_MOST_ACTS = 5
_WHERE = 2
_WHY = 8


class LedgerView(QWidget):
    """Filter and search above, the table, and below it the form. `opened` asks for a sheet."""

    opened = Signal(str)

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._rows: list[LedgerRow] = []
        self.message = MessageStrip()
        self.filter = choice(_filters(), Show.ALL)
        self.search = line_edit(placeholder=tr("Number or name"), width=16)
        self._counts = label("", "muted", wrap=True)
        self.model = RowsModel(ledger_columns(), self)
        self.table = DataTable(self.model, tr("Sheets"), wide=(_WHERE, _WHY))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.form = LedgerForm()
        self.open = button(
            tr("Open sheet"), self._open_current, icon_name="edit",
            tip=tr("Shows the lines of the chosen sheet (Enter in the table)"),
        )  # fmt: skip
        self.print = button(
            tr("Print blank sheets…"), self._open_printing, icon_name="print",
            tip=tr("New numbered sheets, recorded here as printed"),
        )  # fmt: skip
        self.printing: PrintSheets | None = None
        self.save = button(tr("Save report…"), self._ask_where, icon_name="folder")
        self._history = label("", "small", wrap=True)
        self._legend = label(_legend(), "small", wrap=True)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the ledger again; what is chosen stays chosen."""
        self._operations.ask(lambda session: ledger_rows(session.db, date.today()), done=self._load)

    def take_focus(self) -> None:
        """Focus the table, or the field for the first sheet."""
        (self.table if self.model.rows else self.form.numbers).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # If columns would be squeezed, the table scrolls sideways instead.
        fits = self.width() >= _LEAST_WIDTH_IN_FONTS * current_theme().px("font")
        self.table.share_width((_WHERE, _WHY) if fits else ())

    @property
    def chosen(self) -> tuple[str, ...]:
        """The numbers of the chosen rows, in order."""
        # By ranges: Qt's own list of rows takes a quarter of a second for 5,000 rows.
        selection = self.table.selectionModel().selection()
        ranges = [selection.at(n) for n in range(selection.count())]
        at = sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})
        return tuple(self.model.rows[row].number for row in at)

    def _lay_out(self) -> None:
        gap = current_theme().px("gap")
        self._tools = QWidget()
        self._tools.setLayout(
            FlowLayout(
                _named(tr("Show"), self.filter), _named(tr("Find"), self.search), self.open,
                self.save, self.print,
            )
        )  # fmt: skip
        self._parts = QStackedWidget()
        self._parts.addWidget(self.table)
        self._parts.addWidget(
            EmptyState(
                "paper",
                tr("No sheets in the ledger yet"),
                tr(
                    "The ledger follows each numbered sheet of paper until it is destroyed. "
                    "Record below which sheets you handed to whom, such as 101-150; typed "
                    "sheets appear automatically."
                ),
            )
        )
        self.table.setMinimumHeight(current_theme().px("row") * _LEAST_ROWS)
        inside = column(
            self._tools,
            self._counts,
            self.message,
            self._parts,
            self._history,
            self._legend,
            self.form,
            spacing=gap,
        )
        inside.setStretch(3, 1)
        inside.setContentsMargins(current_theme().px("pad") + 8, gap, current_theme().px("pad"), 8)
        content = QWidget()
        content.setLayout(inside)
        self.setLayout(column(scrolled(content, tr("Sheets"))))

    def _connect(self) -> None:
        self.filter.currentIndexChanged.connect(lambda _: self._show())
        self.search.textChanged.connect(lambda _: self._show())
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.activated.connect(lambda _: self._open_current())
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.form.asked.connect(self._note)
        self.form.refused.connect(self.message.say_error)

    def _load(self, rows: list[LedgerRow]) -> None:
        self._rows = rows
        counts = counts_of(rows)
        self._counts.setText(
            tr(
                "{all} sheets: {out} handed out, {overdue} of them overdue; {missing} "
                "missing; {waiting} back but not typed; {differ} with counts that differ.",
                all=f"{len(rows):,}", out=f"{counts.out:,}", overdue=f"{counts.overdue:,}",
                missing=f"{counts.missing:,}", waiting=f"{counts.not_typed:,}",
                differ=f"{counts.differs:,}",
            )
        )  # fmt: skip
        self._show()

    def _show(self) -> None:
        wanted, text = Show(self.filter.currentData()), self.search.text().strip()
        rows = [row for row in self._rows if row.is_one_of(wanted) and _matches(row, text)]
        chosen, current = set(self.chosen), self.table.currentIndex().row()
        self.model.set_rows(rows)
        self._parts.setCurrentIndex(0 if self._rows else 1)
        self._history.hide()
        for part in (self._tools, self._counts, self._legend):
            part.setVisible(bool(self._rows))
        self._choose(chosen, current)

    def _choose(self, numbers: set[str], current: int) -> None:
        selection = self.table.selectionModel()
        if self.model.rows:
            at = self.model.index(max(0, min(current, len(self.model.rows) - 1)), 0)
            selection.setCurrentIndex(at, selection.SelectionFlag.NoUpdate)
        # All at once: each change of the selection queries the file for a history.
        chosen, last = QItemSelection(), self.model.columnCount() - 1
        rows = [at for at, found in enumerate(self.model.rows) if found.number in numbers]
        for _, following in groupby(enumerate(rows), lambda found: found[1] - found[0]):
            run = [at for _, at in following]
            chosen.append(
                QItemSelectionRange(self.model.index(run[0], 0), self.model.index(run[-1], last))
            )
        selection.select(chosen, selection.SelectionFlag.Select)

    def _on_selected(self) -> None:
        self.form.take_selection(self.chosen)
        self.open.setEnabled(self._current_sheet() != "")
        self._ask_for_history()

    @property
    def _is_chosen(self) -> bool:
        return self.table.selectionModel().hasSelection()

    def _current(self) -> LedgerRow | None:
        at = self.table.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def _current_sheet(self) -> str:
        found = self._current()
        return found.sheet.id if found is not None and found.sheet is not None else ""

    def _ask_for_history(self) -> None:
        found = self._current()
        if found is None or not self._is_chosen:
            self._history.hide()
            return
        number, sheet_id = found.number, self._current_sheet()
        self._operations.ask(
            lambda session: history_of(session.db, number, sheet_id),
            done=partial(self._show_history, number),
        )

    def _show_history(self, number: str, acts: list[LedgerAct]) -> None:
        found = self._current()
        if found is None or found.number != number or not self._is_chosen:
            return
        told = [
            tr(
                "{day} {person}: {what}",
                day=act.recorded_at[:10],
                person=act.person or tr("somebody without a name"),
                what=show(act.label) if act.direction != "undo" else _undone(act),
            )
            for act in acts[-_MOST_ACTS:]
        ]
        self._history.setText(tr("Sheet {sheet}:", sheet=number) + " " + " · ".join(told))
        self._history.setVisible(bool(told))

    def _open_current(self) -> None:
        if sheet_id := self._current_sheet():
            self.opened.emit(sheet_id)

    def _open_printing(self) -> None:
        self.printing = PrintSheets(self._operations, self)
        self.printing.printed.connect(self._say_printed)
        self.printing.open()

    def _say_printed(self, done: PrintedSheets) -> None:
        words = say_count(
            "{count} blank sheet is in “{file}”: {numbers}. Ctrl+Z takes it out of the ledger.",
            "{count} blank sheets are in “{file}”: {numbers}. Ctrl+Z takes them out of the ledger.",
            len(done.numbers), file=done.path.name, numbers=in_short(done.numbers),
        )  # fmt: skip
        self.message.say(show(words), "good")

    def _note(self, work: Work) -> None:
        written = self.form.numbers.text()
        # At once: typing that goes on must not be lost, and a double Enter must not record twice.
        self.form.forget()
        self._operations.act(work, done=self._on_noted, failed=partial(self._on_refused, written))

    def _on_noted(self, outcome: Outcome[Marked]) -> None:
        if outcome.receipt is not None:
            done = show(outcome.receipt.label)
            self.message.say(tr("{what}. Ctrl+Z undoes it.", what=done), "good")

    def _on_refused(self, written: str, error: UserError) -> None:
        self.message.say_error(error)
        self.form.put_back(written)
        if has_keyboard(self.form):
            self.form.numbers.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_where(self) -> None:
        if path := ask_for_report(self, tr("Save the ledger"), "ledger"):
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the sheets shown: as PDF, or as CSV under any other name."""
        rows = list(self.model.rows)
        is_part = len(rows) < len(self._rows)
        self._operations.ask(
            lambda session: write_ledger(session, path, rows, shown_form(session), is_part=is_part),
            done=partial(self._say_written, path),
            failed=self.message.say_error,
        )

    def _say_written(self, path: Path, count: int) -> None:
        words = say_count(
            "{count} sheet written to “{file}”.", "{count} sheets written to “{file}”.", count,
            file=path.name,
        )  # fmt: skip
        self.message.say(show(words), "good")


def _undone(act: LedgerAct) -> str:
    return tr("undone: {what}", what=show(act.label))


def _filters() -> dict[str, str]:
    return {
        Show.ALL.value: tr("all sheets"),
        Show.OUT.value: tr("handed out"),
        Show.OVERDUE.value: tr("overdue"),
        Show.MISSING.value: tr("missing"),
        Show.NOT_TYPED.value: tr("back, not typed"),
        Show.DIFFERS.value: tr("counts differ"),
    }


def _matches(found: LedgerRow, text: str) -> bool:
    if not text:
        return True
    people = (found.entry.handed_to, found.entry.box) if found.entry else ()
    circulator = (found.sheet.circulator,) if found.sheet else ()
    folded = text.casefold()
    return number_key(text) in number_key(found.number) or any(
        folded in name.casefold() for name in (*people, *circulator)
    )


def _named(caption: str, field: QWidget) -> QWidget:
    words = label(caption, "muted")
    words.setBuddy(field)
    name_field(field, caption)
    made = QWidget()
    made.setLayout(row(words, field))
    return made


def _legend() -> str:
    return " · ".join(f"{reason.value} {show(reason_words(reason))}" for reason in Reason)
