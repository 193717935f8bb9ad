"""The cities with their signatures, for the bars on Home. Small counts are not shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QModelIndex, Qt

from canvass_app.desk.cities import CityReadiness
from canvass_app.ui.parts.plain_models import Index, PlainTableModel
from canvass_app.ui.style.icons import icon
from canvass_app.ui.translation import tr

NO_PARENT = QModelIndex()
BAR_ROLE = Qt.ItemDataRole.UserRole


class Column(IntEnum):
    """The columns of the table."""

    CITY = 0
    BAR = 1
    CERTAIN = 2
    LIKELY = 3
    STATE = 4


@dataclass(frozen=True, slots=True)
class Bar:
    """What one bar shows, as shares of the longest: None if the count is not shown."""

    certain: float | None
    likely: float
    mark: float


class CityBarsModel(PlainTableModel):
    """One row per city, most signatures first. `minimum` is k of the campaign."""

    def __init__(self) -> None:
        super().__init__()
        self._cities: list[CityReadiness] = []
        self._minimum = 1
        self._longest = 1

    def show_cities(self, cities: Sequence[CityReadiness], minimum: int) -> None:
        """Show these cities instead of the previous ones."""
        self.beginResetModel()
        self._cities = sorted(cities, key=lambda c: (-c.certain, -c.likely, c.office.place))
        self._minimum = minimum
        self._longest = max((c.certain + c.likely for c in cities), default=1)
        self._longest = max(self._longest, minimum)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._cities)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def head_look(self, section: int, orientation: Qt.Orientation, role: int) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return _title(Column(section))
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(Column(section))
        return None

    def look(self, index: Index, role: int) -> object:
        if not index.isValid():
            return None
        city, column = self._cities[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "" if column is Column.BAR else self._text(city, column)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(city) if column is Column.BAR else self._text(city, column)
            case Qt.ItemDataRole.DecorationRole if column is Column.STATE:
                return icon(*(("good", "good") if city.ready else ("waiting", "muted")), 16)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case _ if role == BAR_ROLE:
                return self._bar(city)
        return None

    def _text(self, city: CityReadiness, column: Column) -> str:
        match column:
            case Column.CITY:
                return f"{city.office.place}, {city.office.state}"
            case Column.CERTAIN:
                return self._count(city.certain)
            case Column.LIKELY:
                return self._count(city.likely)
            case Column.STATE:
                return self._state(city)
            case Column.BAR:
                return ""

    def _count(self, count: int) -> str:
        if 0 < count < self._minimum:
            return tr("fewer than {k}", k=self._minimum)
        return f"{count:,}"

    def _state(self, city: CityReadiness) -> str:
        if not city.office.has_mayor:
            return tr("No mayor")
        if not city.ready:
            return tr("Not enough signers yet")
        if city.last_version:
            return tr("Packet {version} written", version=city.last_version)
        return tr("Ready for a packet")

    def _sentence(self, city: CityReadiness) -> str:
        return tr(
            "{city}: {certain} certain, {likely} likely. {state}.",
            city=self._text(city, Column.CITY),
            certain=self._count(city.certain),
            likely=self._count(city.likely),
            state=self._state(city),
        )

    def _bar(self, city: CityReadiness) -> Bar:
        told = city.certain == 0 or city.certain >= self._minimum
        likely = city.likely if city.likely >= self._minimum and told else 0
        return Bar(
            certain=city.certain / self._longest if told else None,
            likely=likely / self._longest,
            mark=self._minimum / self._longest,
        )


def _title(column: Column) -> str:
    return {
        Column.CITY: tr("City"),
        Column.BAR: tr("Signatures"),
        Column.CERTAIN: tr("Certain"),
        Column.LIKELY: tr("Likely"),
        Column.STATE: tr("State of the packet"),
    }[column]


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft
    if column in {Column.CERTAIN, Column.LIKELY}:
        side = Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
