"""All turfs, and actions for the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from canvass_app.store.queries.doors import TurfOverview
from canvass_app.ui.doors.turf_table import turf_columns
from canvass_app.ui.parts.basics import button, card, column, label
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.flow_layout import FlowBox
from canvass_app.ui.parts.forms import Form, line_edit
from canvass_app.ui.parts.rows_table import RowsModel
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

_LEAST_ROWS = 4


class TurfOverviewPanel(QWidget):
    """The table at the top, the actions of the chosen turf below it."""

    walk_asked = Signal()
    print_asked = Signal()
    remove_asked = Signal()
    assigned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.turfs: RowsModel[TurfOverview] = RowsModel(turf_columns(), self)
        self.table = DataTable(self.turfs, tr("Turfs"), wide=(0, 4))
        self.walk = button(
            tr("Walk this turf"), self.walk_asked.emit, kind="main", shortcut="Ctrl+Return"
        )
        self.print = button(
            tr("Print walk list…"),
            self.print_asked.emit,
            icon_name="print",
            tip=tr("A numbered list of the doors that are left, to type in afterward"),
        )
        self.remove = button(tr("Remove turf"), self.remove_asked.emit)
        self.who = line_edit(placeholder=tr("Nobody"))
        self.hand_over = button(tr("Hand over"), self._assign)
        self.who.returnPressed.connect(self._assign)
        self._shown = ""
        self._lay_out()
        self.table.activated.connect(lambda _: self.walk_asked.emit())
        self.table.selectionModel().currentRowChanged.connect(self._on_turf)

    @property
    def turf(self) -> TurfOverview | None:
        """The chosen turf."""
        row = self.table.currentIndex().row()
        return self.turfs.rows[row] if 0 <= row < len(self.turfs.rows) else None

    def show_turfs(self, found: Sequence[TurfOverview]) -> None:
        """Show the turfs; the chosen one stays chosen."""
        chosen = self.turf.turf.id if self.turf else ""
        ids = [item.turf.id for item in found]
        self.turfs.set_rows(found)
        if found:
            self.table.setCurrentIndex(
                self.turfs.index(ids.index(chosen) if chosen in ids else 0, 0)
            )

    def _lay_out(self) -> None:
        actions = FlowBox(self.walk, self.print, self.remove)
        form = Form()
        form.add(
            tr("Handed to"),
            self.who,
            tr("The canvasser who walks it. Leave it empty to take the turf back."),
        )
        form.addWidget(self.hand_over, 1, 2)
        # In low windows the turfs stay visible, and people scroll to the form below.
        self.table.setMinimumHeight(_LEAST_ROWS * current_theme().px("row"))
        self.setLayout(
            column(self.table, card(label(tr("The selected turf"), "heading"), actions, form))
        )

    def _on_turf(self) -> None:
        found = self.turf
        for action in (self.walk, self.print):
            action.setEnabled(found is not None and found.left > 0)
        for part in (self.remove, self.who, self.hand_over):
            part.setEnabled(found is not None)
        shown, self._shown = self._shown, found.turf.id if found is not None else ""
        typed = self._shown == shown and self.who.isModified()
        if found is not None and not (typed or self.who.hasFocus()):
            self.who.setText(found.turf.assigned_to)

    def _assign(self) -> None:
        if self.turf is not None:
            self.who.setModified(False)
            self.assigned.emit(self.who.text())
