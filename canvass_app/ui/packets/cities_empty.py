"""What the packets page says while there is no city to make a packet for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from canvass_app.desk.destination import IMPORT, PAPER, PLACES
from canvass_app.ui.packets.cities_table import CitiesState
from canvass_app.ui.parts.basics import button
from canvass_app.ui.parts.empty_state import EmptyState
from canvass_app.ui.translation import tr


class CitiesEmpty(QStackedWidget):
    """The first missing step: signatures, mayors, or a city for each signer."""

    go_to = Signal(object)
    route_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._steps = (self._no_signatures(), self._no_mayors(), self._no_cities())
        for step in self._steps:
            self.addWidget(step)

    def show_for(self, state: CitiesState) -> None:
        """Show the first step that `state` lacks."""
        if not state.signatures:
            self.setCurrentIndex(0)
        elif not state.offices:
            self.setCurrentIndex(1)
        else:
            self.setCurrentIndex(2)

    def take_focus(self) -> None:
        """Focus the button of the first step."""
        self._first[self.currentIndex()].setFocus()

    def _no_signatures(self) -> QWidget:
        type_in = button(tr("Type a paper sheet"), lambda: self.go_to.emit(PAPER), kind="main")
        read_in = button(tr("Import a file"), lambda: self.go_to.emit(IMPORT))
        self._first = [type_in]
        return EmptyState(
            "packets",
            tr("No packets yet"),
            tr(
                "A packet contains a letter to the mayor and the signatures from one city. "
                "Start with the signatures: type your paper sheets, or import a file."
            ),
            type_in,
            read_in,
        )

    def _no_mayors(self) -> QWidget:
        mayors = button(tr("Enter the mayors"), lambda: self.go_to.emit(PLACES), kind="main")
        self._first.append(mayors)
        return EmptyState(
            "places",
            tr("Where should the packets go?"),
            tr(
                "There are signatures, but no mayor to send them to. Enter the cities and their "
                "mayors, or import a table of them."
            ),
            mayors,
        )

    def _no_cities(self) -> QWidget:
        route = button(tr("Find the cities"), self.route_asked.emit, kind="main")
        look = button(tr("Review unclear lines"), lambda: self.go_to.emit(PLACES))
        self._first.append(route)
        return EmptyState(
            "places",
            tr("No signer has a city yet"),
            tr(
                "Canvass compares each address with the ZIPs of your mayors’ cities. What it "
                "cannot decide is waiting on the page “Places & mayors”."
            ),
            route,
            look,
        )
