"""The decisions on pairs that stand, newest first, each to be taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from canvass_app.desk.duplicates import ReviewCard
from canvass_app.model.pair import Verdict
from canvass_app.ui.models.pairs_queue import line_reference
from canvass_app.ui.models.rows_table import Cell, Column, RowsModel
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr
from canvass_app.ui.widgets.basics import button, column, label, row
from canvass_app.ui.widgets.data_table import DataTable
from canvass_app.ui.widgets.empty import EmptyState

MOST_DECIDED = 1_000
"""Older decisions stand, too; they are not in the list."""

Decided = tuple[ReviewCard, Verdict]


class DecidedPairs(QWidget):
    """Emits `take_back` with the `ReviewCard` of a decision."""

    take_back = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: RowsModel[Decided] = RowsModel(_columns(), self)
        self.table = DataTable(self._rows, tr("Decisions, newest first"), wide=(1, 3))
        self._button = button(
            tr("Take back"), self._take_back, icon_name="undo",
            tip=tr("The pair waits for a decision again (Delete)"),
        )  # fmt: skip
        keys = QShortcut(QKeySequence("Del"), self.table, self._take_back)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        filled = QWidget()
        hint = label(
            tr("Choose a decision to take it back; the pair then waits in the review again."),
            "muted",
            wrap=True,
        )
        layout = column(hint, self.table, row(self._button, None))
        layout.setStretch(1, 1)
        layout.setContentsMargins(0, current_theme().px("gap") + 4, 0, 0)
        filled.setLayout(layout)
        self._stack = QStackedWidget()
        self._stack.addWidget(filled)
        self._stack.addWidget(
            EmptyState(
                "duplicates",
                tr("No decisions yet"),
                tr("What you decide in the review is listed here and can be taken back."),
            )
        )
        whole = column(self._stack)
        self.setLayout(whole)

    def show_decided(self, decided: list[Decided]) -> None:
        """List decisions; the row that was chosen stays chosen."""
        row_before = self.table.currentIndex().row()
        self._rows.set_rows(decided)
        self._stack.setCurrentIndex(0 if decided else 1)
        if decided:
            self.table.selectRow(max(0, min(row_before, len(decided) - 1)))

    def _take_back(self) -> None:
        at = self.table.currentIndex().row()
        if 0 <= at < len(self._rows.rows):
            self.take_back.emit(self._rows.rows[at][0])


def _columns() -> list[Column[Decided]]:
    return [
        Column(tr("Decision"), lambda item: _verdict(item[1])),
        Column(tr("One line"), lambda item: Cell(item[0].first.name)),
        Column(
            tr("Stands on"),
            lambda item: Cell(line_reference(item[0].first_sheet, item[0].first.number)),
        ),
        Column(tr("Other line"), lambda item: Cell(item[0].second.name)),
        Column(
            tr("Stands on"),
            lambda item: Cell(line_reference(item[0].second_sheet, item[0].second.number)),
        ),
    ]


def _verdict(verdict: Verdict) -> Cell:
    if verdict is Verdict.SAME:
        return Cell(tr("Same person"), "person", "good")
    return Cell(tr("Different people"), "duplicates", "accent")
