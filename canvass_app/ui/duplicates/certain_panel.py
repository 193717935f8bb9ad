"""Shown before the certain pairs are settled at once: the least certain of them, to judge."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from canvass_app.desk.duplicates.search import ReviewCard
from canvass_app.model.line import Line
from canvass_app.model.words import say_count
from canvass_app.ui.parts.basics import button, column, label, row
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.line_reference import line_reference
from canvass_app.ui.parts.rows_table import Cell, Column, RowsModel
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr


class CertainPanel(QWidget):
    """Emits `settle` or `not_now`."""

    settle = Signal()
    not_now = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heading = label("", "heading")
        self._sample: RowsModel[ReviewCard] = RowsModel(_columns(), self)
        self._table = DataTable(
            self._sample, tr("The certain pairs, least sure first"), wide=(0, 2)
        )
        self.settle_button = button("", self.settle.emit, kind="main", icon_name="good")
        later = button(tr("Not now"), self.not_now.emit, shortcut="Esc")
        self._explanation = label("", "muted", wrap=True)
        layout = column(
            self._heading,
            self._explanation,
            self._table,
            row(self.settle_button, later, None),
        )
        layout.setStretch(2, 1)
        layout.setContentsMargins(0, current_theme().px("gap") + 4, 0, 0)
        self.setLayout(layout)

    def show_sample(self, count: int, sample: list[ReviewCard]) -> None:
        """Show how many pairs are certain, and the least certain ones."""
        self._heading.setText(
            show(say_count("{count} pair is certain", "{count} pairs are certain", count))
        )
        text = show(say_count("Settle {count} pair", "Settle {count} pairs", count))
        self.settle_button.setText(text)
        self.settle_button.setAccessibleName(text)
        self._explanation.setText(_explanation(is_all=count <= len(sample)))
        self._sample.set_rows(sample)
        self.settle_button.setFocus()


def _columns() -> list[Column[ReviewCard]]:
    return [
        Column(tr("One line"), lambda card: Cell(_written(card.first))),
        Column(tr("Found on"), lambda card: Cell(_at(card.first_sheet, card.first))),
        Column(tr("Other line"), lambda card: Cell(_written(card.second))),
        Column(tr("Found on"), lambda card: Cell(_at(card.second_sheet, card.second))),
        Column(tr("Likelihood"), _likelihood, number=True),
    ]


def _likelihood(card: ReviewCard) -> Cell:
    return Cell(f"{card.pair.comparison.probability:.1%}", number=True)


def _explanation(*, is_all: bool) -> str:
    if is_all:
        return tr("Here are all of them. They are settled in one step; Ctrl+Z undoes it all.")
    return tr(
        "Here are the least certain ones. If each of these is one person, so are the rest. "
        "All are settled in one step, and Ctrl+Z undoes it all."
    )


def _written(line: Line) -> str:
    # In many pairs, it is the e-mail address that makes them certain.
    parts = (line.name, line.street, line.unit, line.zip, line.email)
    return ", ".join(filter(None, parts))


def _at(sheet: str, line: Line) -> str:
    return line_reference(sheet, line.number)
