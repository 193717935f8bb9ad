"""Importing a list of mayors: the columns, then what would change; nothing before that."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from canvass_app.desk.places import mayors_import
from canvass_app.desk.places.mayors_import import (
    Fate,
    MayorsApplied,
    MayorsFile,
    MayorsPlan,
    PlannedRow,
)
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.progress import Progress
from canvass_app.model.words import say
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, column, label, row
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.forms import check
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.parts.rows_table import Cell, Column, RowsModel
from canvass_app.ui.places.mayors.mayors_columns import MayorsColumns
from canvass_app.ui.places.mayors.office_form import field_names
from canvass_app.ui.places.mayors.rows_to_repair import RowsToRepair
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

_LOOKS = {
    Fate.NEW: ("add", "accent"),
    Fate.CHANGED: ("edit", "warn"),
    Fate.SAME: ("good", "good"),
    Fate.NOT_FOUND: ("waiting", "warn"),
}


class MayorsImport(QWidget):
    """Emits `shown` when there is something to see, `applied` with path and `MayorsApplied`, `left`
    if the person goes back, and `failed` with an error about the file as a whole.
    """

    applied = Signal(object, object)
    shown = Signal()
    left = Signal()
    failed = Signal(object)

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._file: MayorsFile | None = None
        self._plan: MayorsPlan | None = None
        self.heading = label("", "title", wrap=True)
        self.explanation = label("", "muted", wrap=True)
        self.message = MessageStrip()
        self.mapping = MayorsColumns()
        self._rows: RowsModel[PlannedRow] = RowsModel(_columns(), self)
        self.table = DataTable(self._rows, tr("What the file would change"), wide=(3,))
        self.also_unknown = check(tr("Also import places that were not found"))
        self.repair = RowsToRepair(operations)
        self._found = QScrollArea()
        self._steps = QStackedWidget()
        self.compare_button = button(
            tr("Compare with the table"), self.compare, kind="main", shortcut="Ctrl+Return"
        )
        self.apply_button = button(
            tr("Import"),
            self.apply,
            kind="main",
            icon_name="good",
            shortcut="Ctrl+Return",
        )
        self.back_button = button(tr("Columns…"), self._show_mapping, icon_name="previous")
        self.cancel_button = button(tr("Cancel"), self.left.emit)
        self._lay_out()

    def begin(self, path: Path) -> None:
        """Open the file at `path`."""
        self._operations.ask_long(
            say("Reading the mayors table"),
            lambda session, progress: mayors_import.look_at(path, progress=progress),
            done=self._on_looked,
            failed=self.failed.emit,
        )

    def compare(self) -> None:
        """Compare the file, with the columns as chosen, with the mayors table."""
        assert self._file is not None
        file = self.mapping.mapped() if self._file.grid is not None else self._file
        self._file = file

        def work(session: Session, progress: Progress) -> MayorsPlan:
            return mayors_import.plan(session, file, progress)

        self._operations.ask_long(
            say("Comparing the mayors"), work, done=self._on_planned, failed=self._on_problem
        )

    def apply(self) -> None:
        """Import what is shown."""
        plan, file = self._plan, self._file
        assert plan is not None
        assert file is not None
        unknown = self.also_unknown.isChecked() and not self.also_unknown.isHidden()

        def work(session: Session, progress: Progress) -> Outcome[MayorsApplied]:
            outcome = mayors_import.apply(session, plan, also_unknown=unknown, progress=progress)
            mayors_import.remember_columns(file)
            return outcome

        self._operations.run(
            say("Reading the mayors table"),
            work,
            done=lambda outcome: self.applied.emit(plan.path, outcome.value),
            failed=self.message.say_error,
        )

    def take_focus(self) -> None:
        """Focus the place where this step continues: its button, or what blocks it."""
        if self._steps.currentWidget() is self.mapping:
            (self.mapping.missing_choice() or self.compare_button).setFocus()
        else:
            (self.apply_button if self.apply_button.isEnabled() else self.table).setFocus()

    def _lay_out(self) -> None:
        self._steps.addWidget(self.mapping)
        inside = column(self.table, self.also_unknown, self.repair)
        inside.setStretch(0, 1)
        inside.setContentsMargins(0, 0, 0, 0)
        # In small windows, the comparison comes first, and people scroll to the rows to repair.
        self.table.setMinimumHeight(5 * current_theme().px("row"))
        content = QWidget()
        content.setLayout(inside)
        self._found.setWidgetResizable(True)
        self._found.setFrameShape(QFrame.Shape.NoFrame)
        self._found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._found.setWidget(content)
        self._steps.addWidget(self._found)
        buttons = row(
            self.compare_button, self.apply_button, self.back_button, self.cancel_button, None
        )
        layout = column(self.heading, self.explanation, self.message, self._steps, buttons)
        layout.setStretch(3, 1)
        layout.setContentsMargins(0, current_theme().px("gap") + 4, 0, 0)
        self.setLayout(layout)
        self.repair.saved.connect(self._say_saved)

    def _on_looked(self, file: MayorsFile) -> None:
        self._file = file
        self.message.hide()
        if file.grid is None:
            self.compare()
            return
        self.mapping.show_file(file)
        self._put_buttons_after_columns()
        if file.remembered and not file.missing:
            self.compare()
        else:
            self._show_mapping()

    def _put_buttons_after_columns(self) -> None:
        # The columns are made for each file, later than the buttons below them.
        before: QWidget = self.mapping.last_choice
        for each in (
            self.compare_button, self.apply_button, self.back_button, self.cancel_button,
        ):  # fmt: skip
            QWidget.setTabOrder(before, each)
            before = each

    def _show_mapping(self) -> None:
        assert self._file is not None
        self.heading.setText(tr("“{file}”: which column is what?", file=self._file.path.name))
        self.explanation.setText(
            tr("Next to each column are its first values. Nothing is imported yet.")
        )
        self._step(self.mapping, comparing=True)

    def _on_planned(self, plan: MayorsPlan) -> None:
        self._plan = plan
        self.message.hide()
        self.heading.setText(tr("What “{file}” would change", file=plan.path.name))
        self.explanation.setText(_in_words(plan))
        order = (Fate.NOT_FOUND, Fate.CHANGED, Fate.NEW, Fate.SAME)
        self._rows.set_rows([row for fate in order for row in plan.of(fate)])
        self.table.selectRow(0)
        unknown = bool(plan.of(Fate.NOT_FOUND))
        self.also_unknown.setVisible(unknown)
        self.also_unknown.setChecked(False)
        self.repair.show_rows(plan.path, plan.headings, list(plan.bad))
        work = len(plan.of(Fate.NEW)) + len(plan.of(Fate.CHANGED))
        self.apply_button.setEnabled(bool(work or unknown))
        self._step(self._found, comparing=False)

    def _step(self, part: QWidget, *, comparing: bool) -> None:
        self._steps.setCurrentWidget(part)
        self.compare_button.setVisible(comparing)
        self.apply_button.setVisible(not comparing)
        mapped = self._file is not None and self._file.grid is not None
        self.back_button.setVisible(not comparing and mapped)
        self.shown.emit()

    def _on_problem(self, error: UserError) -> None:
        self._show_mapping()
        self.message.say_error(error)

    def _say_saved(self, path: Path) -> None:
        self.message.say(
            tr(
                "Saved as “{file}”. Fix the rows in a spreadsheet, then import that file.",
                file=path.name,
            ),
            "good",
        )


def _in_words(plan: MayorsPlan) -> str:
    numbers = [
        tr("{count} new", count=f"{len(plan.of(Fate.NEW)):,}"),
        tr("{count} changed", count=f"{len(plan.of(Fate.CHANGED)):,}"),
        tr("{count} unchanged", count=f"{len(plan.of(Fate.SAME)):,}"),
        tr("{count} not found", count=f"{len(plan.of(Fate.NOT_FOUND)):,}"),
        tr("{count} cannot be read", count=f"{len(plan.bad):,}"),
    ]
    text = " · ".join(numbers)
    if plan.ignored_columns:
        text += "\n" + tr(
            "Columns that Canvass does not use: {columns}.",
            columns=", ".join(plan.ignored_columns),
        )
    return text


def _columns() -> list[Column[PlannedRow]]:
    return [
        Column(tr("Row"), lambda row: Cell(f"{row.row:,}", number=True), number=True),
        Column(tr("What"), _fate),
        Column(tr("Place"), lambda row: Cell(f"{row.office.place}, {row.office.state}")),
        Column(tr("Details"), _details),
    ]


def _fate(row: PlannedRow) -> Cell:
    words = {
        Fate.NEW: tr("new"),
        Fate.CHANGED: tr("changed"),
        Fate.SAME: tr("unchanged"),
        Fate.NOT_FOUND: tr("not found"),
    }
    return Cell(words[row.fate], *_LOOKS[row.fate])


def _details(row: PlannedRow) -> Cell:
    names = field_names()
    parts = [
        f"{names.get(name, name)}: {old or '–'} → {new or '–'}" for name, old, new in row.changes
    ]
    if row.fate is Fate.NEW:
        parts.append(row.office.holder)
    if row.note is not None:
        parts.append(show(row.note))
    parts = [part for part in parts if part]
    return Cell(" · ".join(parts), tip="\n".join(parts))
