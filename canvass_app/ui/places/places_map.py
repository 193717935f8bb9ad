"""Where the signatures come from: the map, and the same in a table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from canvass_app.desk.places.map import CityDot, MapState, map_state
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import column, label, row
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.rows_table import Cell, Column, RowsModel, count_cell
from canvass_app.ui.places.us_map import UsMap
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr


class PlacesMap(QWidget):
    """Enter on a state shows only its cities in the table; pressed again, it shows all."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._state = MapState({}, (), 0)
        self._only = ""
        self.map = UsMap()
        self._rows: RowsModel[CityDot] = RowsModel(self._columns(), self)
        self.table = DataTable(self._rows, tr("Signatures by city"), wide=())
        self.words = label("", "small", wrap=True)
        self._heading = label("", "heading", wrap=True)
        self._lay_out()
        self.map.chosen.connect(self._filter)

    def reload(self) -> None:
        """Read the counts again."""
        self._operations.ask(map_state, done=self._show)

    def take_focus(self) -> None:
        """Focus the map."""
        self.map.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        beside = QWidget()
        right = column(self._heading, self.table)
        right.setStretch(1, 1)
        right.setContentsMargins(0, 0, 0, 0)
        beside.setLayout(right)
        both = row(self.map, beside, spacing=current_theme().px("pad"))
        both.setStretch(0, 3)
        both.setStretch(1, 2)
        layout = column(both, self.words)
        layout.setStretch(0, 1)
        layout.setContentsMargins(0, current_theme().px("gap") + 4, 0, 0)
        self.setLayout(layout)

    def _show(self, state: MapState) -> None:
        self._state = state
        self.map.show_state(state)
        lost = sum(dot.at is None for dot in state.cities)
        text = tr(
            "Arrow keys move between states; Enter limits the table to one state’s cities. "
            "Counts below {k} are not shown on the map or in the table.",
            k=state.least,
        )
        if lost:
            text += " " + tr(
                "Cities without a dot: {count}. A place pack shows where they are.",
                count=f"{lost:,}",
            )
        self.words.setText(text)
        self._filter(self._only)

    def _filter(self, code: str) -> None:
        self._only = code
        rows = [dot for dot in self._state.cities if not code or dot.city.office.state == code]
        rows.sort(key=lambda dot: (-self._shown_count(dot.count), dot.city.office.place))
        self._rows.set_rows(rows)
        heading = self.map.words_of(code) if code else tr("All cities")
        self._heading.setText(heading)

    def _shown_count(self, count: int) -> int:
        return count if count >= self._state.least else 0

    def _columns(self) -> list[Column[CityDot]]:
        return [
            Column(tr("City"), lambda dot: Cell(_name(dot))),
            Column(tr("Certain"), lambda dot: self._count(dot.city.certain), number=True),
            Column(tr("Likely"), lambda dot: self._count(dot.city.likely), number=True),
            Column(tr("State"), self._readiness),
        ]

    def _count(self, count: int) -> Cell:
        if 0 < count < self._state.least:
            words = tr("< {k}", k=self._state.least)
            return Cell(words, number=True, tip=tr("Counts this small are not shown."))
        return count_cell(count)

    def _readiness(self, dot: CityDot) -> Cell:
        if dot.city.held_back is None:
            return Cell(tr("Ready"), "good", "good")
        if 0 < dot.city.printed < self._state.least:
            return Cell(tr("too few for a packet"), "waiting", "warn")
        return Cell(show(dot.city.held_back), "waiting", "warn")


def _name(dot: CityDot) -> str:
    return f"{dot.city.office.place}, {dot.city.office.state}"
