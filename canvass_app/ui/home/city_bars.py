"""A table of cities with a bar for the signatures of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from canvass_app.desk.cities import CityReadiness
from canvass_app.ui.home.city_counts import BAR_ROLE, Bar, CityBarsModel, Column
from canvass_app.ui.parts.plain_models import Index
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

_MOST_ROWS_SHOWN = 10


class CityBars(QTableView):
    """Emits `opened` when Enter or a double click asks for more about a city."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cities = CityBarsModel()
        self.setModel(self._cities)
        self.setItemDelegateForColumn(Column.BAR, BarDelegate(self))
        self.setAccessibleName(tr("Signatures by city"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(current_theme().px("row"))
        self._size_columns()
        self.activated.connect(lambda _: self.opened.emit())

    def show_cities(self, cities: Sequence[CityReadiness], minimum: int) -> None:
        """Show these cities; the table is as high as its rows, up to a limit."""
        row = self.currentIndex().row()
        self._cities.show_cities(cities, minimum)
        if 0 <= row < len(cities):
            self.selectRow(row)
        rows = min(max(len(cities), 1), _MOST_ROWS_SHOWN)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + rows * current_theme().px("row") + 2 * self.frameWidth() + 4)

    def _size_columns(self) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(Column.CITY, QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(Column.BAR, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(Column.CITY, current_theme().px("font") * 15)


class BarDelegate(QStyledItemDelegate):
    """Draws the bar: solid for certain, pale for likely, a vertical line at the minimum."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        bar = index.data(BAR_ROLE)
        assert isinstance(bar, Bar)
        area = QRectF(option.rect).adjusted(8, 0, -8, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw(painter, area, bar)
        painter.restore()


def _draw(painter: QPainter, area: QRectF, bar: Bar) -> None:
    theme = current_theme()
    height = area.height() * 0.42
    top = area.center().y() - height / 2
    solid = QRectF(area.left(), top, area.width() * (bar.certain or 0), height)
    pale = QRectF(solid.right(), top, area.width() * bar.likely, height)
    edge = QPen(theme.color("accent"), 1)
    if bar.certain is None:
        edge.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(edge)
        painter.drawRect(QRectF(area.left(), top, area.width() * bar.mark, height))
    else:
        painter.fillRect(solid, theme.color("accent"))
    if pale.width() > 0:
        painter.fillRect(pale, theme.color("accent_soft"))
        painter.fillRect(pale, QBrush(theme.color("accent"), Qt.BrushStyle.BDiagPattern))
        painter.setPen(edge)
        painter.drawRect(pale)
    painter.setPen(QPen(theme.color("focus"), 2))
    at = area.left() + area.width() * bar.mark
    painter.drawLine(round(at), round(top) - 4, round(at), round(top + height) + 4)
