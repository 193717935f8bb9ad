"""The current decisions on pairs, newest first, each of which can be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from canvass_app.desk.duplicates.pair_words import which_counts
from canvass_app.desk.duplicates.search import Contrary, ReviewCard
from canvass_app.model.pair import Verdict
from canvass_app.ui.duplicates.contradictions import Contradictions
from canvass_app.ui.parts.basics import button, column, label
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.empty_state import EmptyState
from canvass_app.ui.parts.flow_layout import FlowLayout
from canvass_app.ui.parts.line_reference import line_reference
from canvass_app.ui.parts.rows_table import Cell, Column, RowsModel
from canvass_app.ui.parts.shrinking_scroll_area import ShrinkingScrollArea
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

MOST_DECIDED = 1_000
"""Older decisions also stay in effect; they are just not in the list."""

Decided = tuple[ReviewCard, Verdict]


class DecidedPairs(QWidget):
    """Emits `take_back` with the pairs of line ids whose decisions are to be undone, `chosen` with
    the `ReviewCard` of a decision whose other line is to count.
    """

    take_back = Signal(object)
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: RowsModel[Decided] = RowsModel(_columns(), self)
        self.table = DataTable(self._rows, tr("Decisions, newest first"), wide=(1, 3))
        self._button = button(
            tr("Undo decision"), self._take_back, icon_name="undo",
            tip=tr("The pair goes back to the review (Delete)"),
        )  # fmt: skip
        self._count = button(
            tr("Count the other line (C)"), self._choose, icon_name="good", shortcut="C",
            tip=tr("Another line of this person counts instead"),
        )  # fmt: skip
        self.contradictions = Contradictions()
        self.contradictions.take_back.connect(self.take_back)
        keys = QShortcut(QKeySequence("Del"), self.table, self._take_back)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        filled = QWidget()
        hint = label(
            tr("Select a decision to undo it; the pair then goes back to the review."),
            "muted",
            wrap=True,
        )
        lists = ShrinkingScrollArea(self.contradictions, hint, self.table, shrink=False)
        lists.inner.setStretch(2, 1)
        layout = column(lists, FlowLayout(self._button, self._count))
        layout.setStretch(0, 1)
        layout.setContentsMargins(0, current_theme().px("gap") + 4, 0, 0)
        filled.setLayout(layout)
        self.table.selectionModel().currentRowChanged.connect(self._on_moved)
        self._stack = QStackedWidget()
        self._stack.addWidget(filled)
        self._stack.addWidget(
            EmptyState(
                "duplicates",
                tr("No decisions yet"),
                tr("Your decisions in the review are listed here, and you can undo them."),
            )
        )
        whole = column(self._stack)
        self.setLayout(whole)

    def show_decided(self, decided: list[Decided], contrary: list[Contrary]) -> None:
        """List decisions and contradictions; the chosen row stays chosen."""
        self.contradictions.show_all(contrary)
        before, row = self._current(), self.table.currentIndex().row()
        self._rows.set_rows(decided)
        self._stack.setCurrentIndex(0 if decided else 1)
        if decided:
            keys = [_key(item) for item in decided]
            at = keys.index(_key(before)) if before and _key(before) in keys else row
            self.table.selectRow(max(0, min(at, len(decided) - 1)))
        self._on_moved()

    def _current(self) -> Decided | None:
        at = self.table.currentIndex().row()
        return self._rows.rows[at] if 0 <= at < len(self._rows.rows) else None

    def _on_moved(self) -> None:
        item = self._current()
        self._count.setEnabled(item is not None and _may_choose(*item))

    def _take_back(self) -> None:
        item = self._current()
        if item is not None:
            self.take_back.emit([(item[0].pair.line_a, item[0].pair.line_b)])

    def _choose(self) -> None:
        item = self._current()
        if item is not None and _may_choose(*item):
            self.chosen.emit(item[0])


def _key(item: Decided) -> tuple[str, str]:
    return item[0].pair.line_a, item[0].pair.line_b


def _columns() -> list[Column[Decided]]:
    return [
        Column(tr("Decision"), lambda item: _verdict(item[1])),
        Column(tr("One line"), lambda item: Cell(item[0].first.name)),
        Column(
            tr("Found on"),
            lambda item: Cell(line_reference(item[0].first_sheet, item[0].first.number)),
        ),
        Column(tr("Other line"), lambda item: Cell(item[0].second.name)),
        Column(
            tr("Found on"),
            lambda item: Cell(line_reference(item[0].second_sheet, item[0].second.number)),
        ),
        Column(tr("Counts"), _counts),
    ]


def _may_choose(card: ReviewCard, verdict: Verdict) -> bool:
    return verdict is Verdict.SAME and card.joined and card.other_line is not None


def _counts(item: Decided) -> Cell:
    card, verdict = item
    if verdict is not Verdict.SAME:
        return Cell(tr("Both lines"))
    if not card.joined:
        tip = tr("Another decision contradicts this one; both lines count until that is fixed.")
        return Cell(tr("Both lines"), "warn", "warn", tip=tip)
    counting = next((m for m in card.members if m.line.id == card.counting), None)
    if counting is None:
        return Cell(tr("No line is complete"), "nobody", "muted")
    why = show(which_counts([member.line for member in card.members]).why[counting.line.id])
    return Cell(line_reference(counting.sheet, counting.line.number), "good", "good", tip=why)


def _verdict(verdict: Verdict) -> Cell:
    if verdict is Verdict.SAME:
        return Cell(tr("Same person"), "person", "good")
    return Cell(tr("Different people"), "duplicates", "accent")
