"""The mayors table: filter, order, and a form at the side to add and edit rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QWidget

from canvass_app.desk.places import offices
from canvass_app.desk.places.office_words import matching_offices
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.office import Office
from canvass_app.model.words import say_count
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, column, label, row
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.empty_state import EmptyState
from canvass_app.ui.parts.flow_layout import FlowLayout
from canvass_app.ui.parts.forms import choice, line_edit, name_field
from canvass_app.ui.parts.keyboard import has_keyboard
from canvass_app.ui.parts.rows_table import RowsModel
from canvass_app.ui.places.mayors.office_form import OfficeForm
from canvass_app.ui.places.mayors.offices_table import COLUMN_WIDTHS, office_columns, stale_first
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

_BY_PLACE, _STALE_FIRST = "place", "stale"


@dataclass(eq=False)
class _Editing:
    """A row in the form. The file's thread puts the ids of the saved row into `saved_as`."""

    office: Office
    new: bool
    saved_as: list[str] = field(default_factory=list)

    def save(self, session: Session, values: Mapping[str, object]) -> Outcome[Office]:
        """Save the row, replacing what the form itself saved before, whoever was listening."""
        before = "" if self.new else self.office.id
        replaces = self.saved_as[-1] if self.saved_as else before
        saved = offices.save_office(session, values, replaces=replaces)
        self.saved_as.append(saved.value.id)
        return saved


class Mayors(QWidget):
    """Emits `import_asked` when a file of mayors is to be chosen."""

    import_asked = Signal()

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._offices: Sequence[Office] = ()
        self._selected = ""
        self._arranging = False
        self._editing = _Editing(_nobody(), new=True)
        self._today = date.today()
        self._delivery_on = ""
        self._rows: RowsModel[Office] = RowsModel(office_columns(self._today), self)
        self.table = DataTable(self._rows, tr("Mayors table"), wide=())
        self.filter = line_edit(placeholder=tr("Place, state, name or ZIP"))
        self.order = choice(
            {_BY_PLACE: tr("By state and place"), _STALE_FIRST: tr("Stale or missing names first")},
            _BY_PLACE,
        )
        self._count = label("", "muted")
        self.form = OfficeForm()
        self._list = QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_offices(self, offices: Sequence[Office], delivery_on: str = "") -> None:
        """Show the current table. An open form stays as it is."""
        self._offices = offices
        self._delivery_on = delivery_on
        self._arrange()
        empty = not offices and self.form.isHidden()
        self._stack.setCurrentIndex(1 if empty else 0)

    def add(self, office: Office | None = None) -> None:
        """Open the form for a new row, with what is known about it."""
        self._open(office or _nobody(), new=True)

    def edit(self) -> None:
        """Open the form for the chosen row."""
        office = self._chosen()
        if office is not None:
            self._open(office, new=False)

    def remove(self) -> None:
        """Remove the chosen row from the table. Undo brings it back."""
        office = self._chosen()
        if office is not None:
            self._close_form()
            self._operations.act(lambda session: offices.remove_office(session, office))

    def commit(self) -> None:
        """Save the open form if possible; what cannot be saved stays as typed."""
        if not self.form.isHidden() and self.form.dirty and self.form.check():
            self._save()

    def take_focus(self) -> None:
        """Focus the form if it is open, else the table."""
        if not self.form.isHidden():
            self.form.take_focus()
        elif self._nothing.first is not None and self._stack.currentWidget() is self._nothing:
            self._nothing.first.setFocus()
        else:
            self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _lay_out(self) -> None:
        name_field(self.filter, tr("Filter"))
        name_field(self.order, tr("Order"))
        widths = [round(width * current_theme().px("font") / 14) for width in COLUMN_WIDTHS]
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for at, width in enumerate(widths):
            self.table.setColumnWidth(at, width)
        header.setStretchLastSection(True)
        buttons = (
            button(tr("Add"), self.add, icon_name="add", shortcut="Ctrl+N"),
            button(tr("Edit"), self.edit, icon_name="edit", tip=tr("Edit this row (Enter)")),
            button(
                tr("Remove"), self.remove, icon_name="remove",
                tip=tr("Remove this row from the table (Delete); Ctrl+Z brings it back"),
            ),
            button(
                tr("Import mayors…"), self.import_asked.emit, icon_name="import",
                tip=tr("From a CSV file, a spreadsheet or Open States files; you can also "
                       "drop them here"),
            ),
        )  # fmt: skip
        filters = row(self.filter, self.order)
        filters.setStretch(0, 1)
        below = QWidget()
        below.setLayout(FlowLayout(*buttons, self._count, last_right=True))
        rows = column(filters, self.table, below)
        rows.setStretch(1, 1)
        self._list.setLayout(rows)
        self.form.hide()
        self.form.setMaximumWidth(current_theme().px("panel_width") * 3 // 2)
        both = QWidget()
        beside = row(self._list, self.form, spacing=current_theme().px("gap") + 4)
        beside.setStretch(0, 1)
        both.setLayout(beside)
        self._stack.addWidget(both)
        self._nothing = self._empty()
        self._stack.addWidget(self._nothing)
        layout = column(self._stack)
        layout.setContentsMargins(0, current_theme().px("gap") + 4, 0, 0)
        self.setLayout(layout)

    def _empty(self) -> EmptyState:
        return EmptyState(
            "places",
            tr("No mayors yet"),
            tr(
                "Import a list of mayors from a CSV file, or drop the file onto this page. "
                "You can also type the first one yourself: the state and the place are "
                "enough to start."
            ),
            button(tr("Import mayors…"), self.import_asked.emit, kind="main", icon_name="import"),
            button(tr("Add the first one"), self.add, icon_name="add"),
        )

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._arrange)
        self.order.currentIndexChanged.connect(self._arrange)
        self.table.doubleClicked.connect(self.edit)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.form.saved.connect(self._save)
        self.form.cancelled.connect(self._close_form)
        for keys, act in (("Return", self.edit), ("Enter", self.edit), ("F2", self.edit),
                          ("Del", self.remove)):  # fmt: skip
            inside = QShortcut(QKeySequence(keys), self.table, act)
            inside.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _arrange(self) -> None:
        chosen = self._chosen()
        wanted = self._selected or (chosen.id if chosen else "")
        found = matching_offices(self._offices, self.filter.text())
        if self.order.currentData() == _STALE_FIRST:
            found = stale_first(found, self._today, self._delivery_on)
        before = max(0, self.table.currentIndex().row())
        self._arranging = True
        self._rows.set_rows(found, office_columns(self._today, self._delivery_on))
        self._say_count(len(found))
        if found:
            ids = [office.id for office in found]
            at = ids.index(wanted) if wanted in ids else min(before, len(found) - 1)
            self._selected = "" if wanted in ids else self._selected
            self.table.selectRow(at)
        self._arranging = False

    def _on_row(self) -> None:
        if not self._arranging:
            # Anyone who has moved on does not want to be brought back to the saved row.
            self._selected = ""

    def _say_count(self, shown: int) -> None:
        if shown == len(self._offices):
            self._count.setText(show(say_count("{count} place", "{count} places", shown)))
        else:
            self._count.setText(
                tr("{shown} of {all} places", shown=f"{shown:,}", all=f"{len(self._offices):,}")
            )

    def _chosen(self) -> Office | None:
        at = self.table.currentIndex().row()
        return self._rows.rows[at] if 0 <= at < len(self._rows.rows) else None

    def _open(self, office: Office, *, new: bool) -> None:
        self.commit()
        self._editing = _Editing(office, new)
        self._show_form()
        self.form.take_focus()

    def _show_form(self) -> None:
        self._stack.setCurrentIndex(0)
        self.form.fill(self._editing.office, new=self._editing.new)
        self.form.show()
        self._share_room()

    def _close_form(self) -> None:
        self._hide_form()
        self.table.setFocus()

    def _hide_form(self) -> None:
        self.form.hide()
        self._share_room()
        self.show_offices(self._offices, self._delivery_on)

    def _save(self) -> None:
        editing, values = self._editing, self.form.values()
        self._operations.act(
            lambda session: editing.save(session, values),
            done=partial(self._on_saved, editing, values),
            failed=partial(self._on_refused, editing, values),
        )

    def _on_saved(
        self, editing: _Editing, values: dict[str, object], outcome: Outcome[Office]
    ) -> None:
        if self.form.isHidden() or editing is not self._editing:
            # It was closed, or another row is in it by now.
            return
        self._selected = outcome.value.id
        if self.form.values() != values:
            self.form.settle(outcome.value.id, values)
            return
        typing_here = has_keyboard(self.form)
        self._hide_form()
        if typing_here:
            self.table.setFocus()

    def _on_refused(self, editing: _Editing, values: dict[str, object], error: UserError) -> None:
        is_shown = editing is self._editing and not self.form.isHidden()
        if not is_shown and (self.form.isHidden() or not self.form.dirty):
            typing_here = has_keyboard(self.form)
            self._editing = editing
            self._show_form()
            self.form.put(values)
            if typing_here:
                self.form.take_focus()
            is_shown = True
        if is_shown:
            self.form.say_error(error)
        if not (is_shown and self.isVisible()):
            self._operations.failed.emit(error)

    def _share_room(self) -> None:
        # If there is no room for both, the form has the page to itself.
        needed = self.form.maximumWidth() * 2
        self._list.setVisible(self.form.isHidden() or self.width() >= needed)


def _nobody() -> Office:
    return Office(id="", state="", place="", title="")
