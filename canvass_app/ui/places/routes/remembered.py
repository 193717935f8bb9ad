"""The answers that apply to later lines: shown, and removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from canvass_app.desk.places import remembered
from canvass_app.model.route import RoutingRule, Tier
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, column, label, row
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.empty_state import EmptyState
from canvass_app.ui.parts.rows_table import Cell, Column, RowsModel
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr


class RememberedAnswers(QWidget):
    """A table of routing rules with who and when; Delete removes one, undo brings it back."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._rows: RowsModel[RoutingRule] = RowsModel(_columns(), self)
        self.table = DataTable(self._rows, tr("Remembered answers"), wide=(1, 3))
        self._stack = QStackedWidget()
        self._nothing = EmptyState(
            "review",
            tr("No remembered answers yet"),
            tr(
                "When you send a line to its city in the queue, you can use the same answer "
                "for later lines with that street or ZIP. Those answers are listed here, "
                "with who gave them and when."
            ),
        )
        self._lay_out()

    def reload(self) -> None:
        """Read the rules again."""
        self._operations.ask(lambda session: remembered.remembered(session.db), done=self._show)

    def take_focus(self) -> None:
        """Focus the table."""
        (self.table if self._rows.rows else self).setFocus()

    def remove(self) -> None:
        """Remove the chosen rule."""
        at = self.table.currentIndex().row()
        if 0 <= at < len(self._rows.rows):
            rule = self._rows.rows[at]
            self._operations.act(lambda session: remembered.forget(session, rule))

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Remembered answers"))
        words = label(
            tr(
                "These answers override the place pack and the mayors table for every line "
                "in their ZIP that names the same city."
            ),
            "small",
            wrap=True,
        )
        remove = button(
            tr("Forget"), self.remove, icon_name="remove",
            tip=tr("Route its lines again (Delete); Ctrl+Z brings the answer back"),
        )  # fmt: skip
        whole = QWidget()
        inside = column(words, self.table, row(remove, None))
        inside.setStretch(1, 1)
        whole.setLayout(inside)
        self._stack.addWidget(whole)
        self._stack.addWidget(self._nothing)
        layout = column(self._stack)
        layout.setContentsMargins(0, current_theme().px("gap") + 4, 0, 0)
        self.setLayout(layout)
        taken = QShortcut(QKeySequence("Del"), self.table, self.remove)
        taken.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _show(self, found: Sequence[RoutingRule]) -> None:
        before = max(0, self.table.currentIndex().row())
        keys = [_key(rule) for rule in found]
        if self._rows.rows and (chosen := _key(self._rows.rows[before])) in keys:
            before = keys.index(chosen)
        self._rows.set_rows(list(found))
        self._stack.setCurrentIndex(0 if found else 1)
        if found:
            self.table.selectRow(min(before, len(found) - 1))


def _key(rule: RoutingRule) -> tuple[str, str, str]:
    return rule.zip5, rule.street, rule.city


def _columns() -> list[Column[RoutingRule]]:
    return [
        Column(tr("ZIP"), lambda rule: Cell(rule.zip5)),
        Column(tr("Street"), lambda rule: Cell(rule.street or tr("all streets"), tip=rule.street)),
        Column(tr("City as written"), lambda rule: Cell(rule.city or "–")),
        Column(tr("Goes to"), _target),
        Column(tr("Decided by"), lambda rule: Cell(rule.decided_by or "–")),
        Column(tr("On"), lambda rule: Cell(rule.decided_on)),
    ]


def _target(rule: RoutingRule) -> Cell:
    if rule.tier is Tier.NO_MAYOR:
        return Cell(tr("no mayor"), "nobody", "muted")
    return Cell(f"{rule.place}, {rule.state}", "places", "accent")
