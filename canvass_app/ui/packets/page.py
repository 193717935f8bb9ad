"""Packets: which cities are ready, how their packets look, writing them out, delivering them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from canvass_app.desk.cities import CityReadiness
from canvass_app.desk.destination import PLACES, Part
from canvass_app.desk.preferences import Preferences
from canvass_app.desk.print_profiles import keep_profile
from canvass_app.model.changes import Topic
from canvass_app.model.profile import PrintProfile
from canvass_app.model.words import Words, say_count
from canvass_app.ui.operations.follow_up import find_cities, search_duplicates
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.packets.cities_empty import CitiesEmpty
from canvass_app.ui.packets.cities_table import CitiesState, city_columns, city_name, load_cities
from canvass_app.ui.packets.deliveries.deliveries_view import DeliveriesView
from canvass_app.ui.packets.export_options import ExportOptions
from canvass_app.ui.packets.export_panel import ExportPanel
from canvass_app.ui.packets.mailing_dialog import MailPanel
from canvass_app.ui.packets.packet_exports import PacketExports
from canvass_app.ui.packets.packet_previews import PacketPreviews
from canvass_app.ui.parts.basics import button, column, page_layout
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.file_dialogs import ask_for_folder, open_folder
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.parts.offer_strip import OfferStrip
from canvass_app.ui.parts.page import Page
from canvass_app.ui.parts.preview_pane import PreviewPane
from canvass_app.ui.parts.rows_table import RowsModel
from canvass_app.ui.parts.shrinking_scroll_area import ShrinkingScrollArea
from canvass_app.ui.parts.tabs import Tabs
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

_SIDE_BY_SIDE = 900
"""Pixels at 100 % below which the preview is under the table."""
_CITIES_NAMED = 5
"""The most names of cities missing in the mayors table; dots say that there are more."""


class PacketsPage(Page):
    """Cities at the left, the packet of the chosen one at the right, export on top."""

    topics = frozenset(Topic) - {Topic.BATCHES}

    def __init__(self, operations: Operations, preferences: Preferences) -> None:
        super().__init__(operations, preferences)
        self._state: CitiesState | None = None
        self._likely: bool | None = None
        self._load = object()
        self._previews = PacketPreviews(operations)
        self._make_parts()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        load = self._load = object()

        def done(state: CitiesState) -> None:
            # Of several loads in a row, only the last one is up to date.
            if load is self._load:
                self._show(state)

        self.deliveries.refresh()
        likely = self._likely
        self.operations.ask(lambda session: load_cities(session, likely), done=done)

    def commit_editor(self) -> None:
        self.deliveries.commit()

    def show_part(self, part: Part) -> None:
        if part is Part.DELIVERIES:
            self.tabs.setCurrentWidget(self.deliveries)
            self.take_focus()

    def show_cities(self) -> None:
        """Show the cities and their packets."""
        self.tabs.setCurrentWidget(self._packets)
        self.take_focus()

    def take_focus(self) -> None:
        if self.tabs.currentWidget() is self.deliveries:
            self.deliveries.take_focus()
        elif self._state is None:
            # The cities come a little later; until then, the page itself has the focus.
            self.setFocus()
        elif self._body.currentWidget() is self._empty:
            self._empty.take_focus()
        else:
            self.table.setFocus()

    def choose_folder(self, start: Path) -> Path | None:
        """Ask where to write packets; None if the person changes their mind."""
        return ask_for_folder(self, tr("Folder for the packets"), str(start))

    def open_folder(self, folder: Path) -> None:
        """Show a folder in the system's file manager."""
        open_folder(folder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _SIDE_BY_SIDE * current_theme().px("font") / 14
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    # Assembly

    def _make_parts(self) -> None:
        self.export_city = button(tr("Export this city…"), self._ask_for_city)
        self.export_all = button(
            tr("Export all ready cities…"),
            self._ask_for_all,
            kind="main",
            shortcut="Ctrl+E",
        )
        self.mail_button = button(tr("Labels and envelopes…"), self._open_mail)
        self.mail: MailPanel | None = None
        self.message = MessageStrip()
        self.unrouted = OfferStrip(tr("Find the cities"), self._route)
        self.uncompared = OfferStrip(tr("Search for duplicates"), self._search)
        self.lacking = OfferStrip(tr("Open the mayors table"), self._go_to_mayors)
        self.panel = ExportPanel()
        self.cities = RowsModel(city_columns(), self)
        self.table = DataTable(self.cities, tr("Cities"), wide=(0, 4))
        self.options = ExportOptions()
        self.pane = PreviewPane()
        self._empty = CitiesEmpty()
        self._split = QSplitter()
        self._body = QStackedWidget()
        self.deliveries = DeliveriesView(self.operations)
        self.tabs = Tabs(tr("Packets and their deliveries"), page_keys=False)
        self._exports = PacketExports(
            self.operations, self.panel, self.options, self.choose_folder, self
        )

    def _lay_out(self) -> None:
        left = QWidget()
        left.setLayout(column(self.table, self.options))
        self.table.setMinimumHeight(5 * current_theme().px("row"))
        self._split.addWidget(left)
        self._split.addWidget(self.pane)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(current_theme().px("pad"))
        self._split.setSizes([530, 470])
        # Until the cities are there, nothing is shown, rather than an empty table.
        for page in (QWidget(), self._empty, self._split):
            self._body.addWidget(page)
        area = ShrinkingScrollArea(
            self.message, self.unrouted, self.uncompared, self.lacking, self.panel, self._body
        )
        area.inner.setStretch(5, 1)
        self._packets = QWidget()
        inside = column(area)
        inside.setContentsMargins(0, current_theme().px("gap"), 0, 0)
        self._packets.setLayout(inside)
        self.tabs.add(self._packets, tr("Packets"))
        self.tabs.add(self.deliveries, tr("Deliveries"))
        page_layout(
            self, tr("Packets"), self.mail_button, self.export_city, self.export_all
        ).addWidget(self.tabs, 1)
        self._offer_exports()

    def _connect(self) -> None:
        self.tabs.entered.connect(self.take_focus)
        self.tabs.currentChanged.connect(self._on_tab)
        self.deliveries.packets_asked.connect(self.show_cities)
        self.table.selectionModel().currentRowChanged.connect(self._on_city)
        self.options.changed.connect(self._on_options)
        self.options.editor.save_asked.connect(self._save_profile)
        self._exports.running_changed.connect(self._offer_exports)
        self._exports.failed.connect(self.message.say_error)
        self._exports.open_asked.connect(self.open_folder)
        self.panel.closed.connect(self.take_focus)
        self._empty.go_to.connect(self.go_to)
        self._empty.route_asked.connect(self._route)

    # What is there

    @property
    def city(self) -> CityReadiness | None:
        """The chosen city."""
        row = self.table.currentIndex().row()
        return self.cities.rows[row] if 0 <= row < len(self.cities.rows) else None

    def _show(self, state: CitiesState) -> None:
        chosen = self.city.office.id if self.city else ""
        self._state = state
        self.options.set_likely(state.include_likely)
        self.options.set_profiles(state.profiles)
        self.unrouted.offer(_unrouted_words(state.unrouted if state.offices else 0))
        self.uncompared.offer(_uncompared_words(state.uncompared))
        self.lacking.offer(_lacking_words(state.without_office, state.lacking))
        self._show_cities(state.cities, chosen)
        self._empty.show_for(state)
        self._body.setCurrentWidget(self._split if state.cities else self._empty)
        self._offer_exports()
        if self.window().focusWidget() is self:
            self.take_focus()

    def _show_cities(self, found: list[CityReadiness], chosen: str) -> None:
        ids = [city.office.id for city in found]
        first_ready = next((i for i, city in enumerate(found) if city.ready), 0)
        self.cities.set_rows(found)
        if found:
            row = ids.index(chosen) if chosen in ids else first_ready
            self.table.setCurrentIndex(self.cities.index(row, 0))

    def _on_city(self) -> None:
        self._offer_exports()
        self._show_preview()

    def _on_options(self) -> None:
        if self._state is None or self.options.include_likely == self._state.include_likely:
            self._show_preview()
        else:
            self._likely = self.options.include_likely
            self.refresh()

    def _show_preview(self) -> None:
        self._previews.forget()
        city = self.city
        if city is None:
            return
        name = city_name(city)
        if city.held_back is not None:
            self.pane.say(tr("No packet yet. {why}", why=show(city.held_back)), name)
            return
        self.pane.wait_for(name)
        self._previews.fetch(
            city,
            profile=self.options.profile,
            page=self.options.page,
            include_likely=self.options.include_likely,
            shown=self.options.shown,
            supplement=self.options.supplement,
            done=lambda pdf: self.pane.show_pdf(pdf, name),
            failed=lambda error: self.pane.say_error(error, name),
            stopped=lambda: self.pane.say(
                tr("Stopped. Go to another city and back to see this packet."), name
            ),
        )

    def _save_profile(self, profile: PrintProfile) -> None:
        self.operations.act(lambda s: keep_profile(s, profile), failed=self.message.say_error)

    def _open_mail(self) -> None:
        self.mail = MailPanel(self.operations, self)
        self.mail.open()

    def _on_tab(self) -> None:
        self.commit_editor()
        self._offer_exports()

    # What is missing

    def _go_to_mayors(self) -> None:
        self.go_to.emit(PLACES)

    def _route(self) -> None:
        find_cities(self.operations, self._say, self.message.say_error)

    def _search(self) -> None:
        search_duplicates(self.operations, self._say, self.message.say_error)

    def _say(self, words: Words) -> None:
        self.message.say(show(words), "good")

    # Export

    def _offer_exports(self) -> None:
        ready = self._state.ready if self._state else []
        free = not self._exports.running
        on_packets = self.tabs.currentWidget() is self._packets
        words = tr("Export all ready cities ({count})…", count=f"{len(ready):,}")
        self.export_all.setText(words)
        self.export_all.setAccessibleName(words)
        self.export_all.setEnabled(bool(ready) and free)
        for action in (self.mail_button, self.export_city, self.export_all):
            action.setVisible(on_packets and bool(self._state and self._state.cities))
        self.export_city.setEnabled(self.city is not None and self.city.ready and free)

    def _ask_for_city(self) -> None:
        if self._state is not None and self.city is not None and self.city.ready:
            self._exports.ask([self.city], self._state.open_pairs)

    def _ask_for_all(self) -> None:
        if self._state is not None:
            self._exports.ask(self._state.ready, self._state.open_pairs)


def _unrouted_words(count: int) -> str:
    if not count:
        return ""
    return show(
        say_count(
            "{count} line has no city yet. It will be missing from the packets.",
            "{count} lines have no city yet. They will be missing from the packets.",
            count,
        )
    )


def _lacking_words(count: int, cities: tuple[str, ...]) -> str:
    if not count:
        return ""
    named = "; ".join(cities[:_CITIES_NAMED])
    return show(
        say_count(
            "{count} signature goes to a city that the mayors table lacks: {cities}.",
            "{count} signatures go to cities that the mayors table lacks: {cities}.",
            count,
            cities=named if len(cities) <= _CITIES_NAMED else f"{named} …",
        )
    )


def _uncompared_words(count: int) -> str:
    if not count:
        return ""
    return show(
        say_count(
            "{count} line was not compared with the others. A duplicate would be printed twice.",
            "{count} lines were not compared with the others. Duplicates would be printed twice.",
            count,
        )
    )
