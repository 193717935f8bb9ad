"""Progress over time: the sentence, the chart, and the same numbers as a table."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from canvass_app.model.pace_to_goal import Growth, growth_in_words
from canvass_app.store.queries.growth import SheetGrowth
from canvass_app.ui.home.growth_chart import GrowthChart
from canvass_app.ui.parts.basics import button, card, column, label, row
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.rows_table import Cell, Column, RowsModel, count_cell
from canvass_app.ui.translation import show, tr

_ROWS = 8
Day = tuple[str, int, int]


class GrowthPanel(QWidget):
    """Counts only. The tables are collapsed until requested."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label("", wrap=True)
        self.chart = GrowthChart()
        self.days: RowsModel[Day] = RowsModel(_day_columns(), self)
        self.sheets: RowsModel[SheetGrowth] = RowsModel(_sheet_columns(), self)
        self._day_table = DataTable(self.days, tr("Signatures by day"), wide=(0,), choose=False)
        self._sheet_table = DataTable(
            self.sheets, tr("Latest sheets and shifts"), wide=(1,), choose=False
        )
        self.as_table = button(tr("Show as a table"), self._toggle, kind="link")
        self._tables = QWidget()
        self._tables.setLayout(
            column(
                self._day_table, label(tr("Latest sheets and shifts"), "heading"), self._sheet_table
            )
        )
        self._tables.hide()
        heading = label(tr("Progress"), "heading")
        self.setLayout(
            column(card(heading, self.words, self.chart, row(self.as_table, None), self._tables))
        )

    def show_growth(self, found: Growth, sheets: list[SheetGrowth]) -> None:
        """Show another state."""
        self.words.setText(show(growth_in_words(found)))
        self.chart.show_growth(found)
        self.chart.setVisible(len(found.days) > 1)
        self.days.set_rows([day for day in reversed(found.days) if day[1]])
        self.sheets.set_rows(sheets)
        for table in (self._day_table, self._sheet_table):
            table.fit_height(_ROWS)

    def _toggle(self) -> None:
        shown = self._tables.isHidden()
        self._tables.setVisible(shown)
        words = tr("Hide the table") if shown else tr("Show as a table")
        self.as_table.setText(words)
        self.as_table.setAccessibleName(words)


def _day_columns() -> list[Column[Day]]:
    return [
        Column(tr("Day"), lambda day: Cell(day[0])),
        Column(tr("New"), lambda day: count_cell(day[1]), number=True),
        Column(tr("Total"), lambda day: count_cell(day[2]), number=True),
    ]


def _sheet_columns() -> list[Column[SheetGrowth]]:
    return [
        Column(tr("Sheet"), lambda sheet: Cell(sheet.number)),
        Column(tr("Place"), lambda sheet: Cell(sheet.place or "–")),
        Column(tr("Day"), lambda sheet: Cell(sheet.collected_on or "–")),
        Column(tr("Lines"), lambda sheet: count_cell(sheet.lines), number=True),
        Column(tr("Signatures"), lambda sheet: count_cell(sheet.signatures), number=True),
    ]
