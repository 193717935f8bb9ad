"""Places and mayors: where the signers go, and to which mayor."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from canvass_app.desk.destination import PAPER
from canvass_app.desk.place_pack import is_pack
from canvass_app.desk.places import routes
from canvass_app.desk.places.mayors_import import MayorsApplied
from canvass_app.desk.places.routes import RoutingState
from canvass_app.desk.preferences import Preferences
from canvass_app.model.changes import Topic
from canvass_app.model.office import Office
from canvass_app.model.route import Candidate
from canvass_app.model.words import say
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.operations.page_job import PageJob
from canvass_app.ui.parts.basics import button, column, label, page_layout
from canvass_app.ui.parts.empty_state import EmptyState
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.parts.pack_offer import PackOffer, installed_words
from canvass_app.ui.parts.page import Page
from canvass_app.ui.parts.tabs import Tabs
from canvass_app.ui.places.mayors.mayors_tab import LISTS, MayorsTab
from canvass_app.ui.places.places_map import PlacesMap
from canvass_app.ui.places.routes.remembered import RememberedAnswers
from canvass_app.ui.places.routes.route_review import RouteReview
from canvass_app.ui.places.tier_counts import TierChips
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

_LEAST_ROWS = 17
"""In table rows: the lowest page that still explains itself."""


class PlacesPage(Page):
    """The queue of doubtful lines, the mayors, the map, the remembered answers.

    New lines are routed automatically.
    """

    topics = frozenset(Topic) - {Topic.BATCHES, Topic.PACKETS}

    def __init__(self, operations: Operations, preferences: Preferences) -> None:
        super().__init__(operations, preferences)
        self._routing = PageJob(
            operations, say("Routing signers to cities"), routes.route_pending, self
        )
        self.message = MessageStrip()
        self.pack = PackOffer(operations, self.message, wanted=preferences.offer_pack)
        self.chips = TierChips()
        self.review = RouteReview(operations)
        self.mayors_tab = MayorsTab(operations)
        self.mayors = self.mayors_tab.table
        self.map = PlacesMap(operations)
        self.remembered = RememberedAnswers(operations)
        self.route_now = button(
            tr("Route now"), self._routing.start, icon_name="places",
            tip=tr("Find the city of each line that has none yet"),
        )  # fmt: skip
        self.tabs = Tabs(tr("Places & mayors"))
        self._was_loaded = False
        self._parts = QStackedWidget()
        self._empty = self._empty_states()
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)

    def refresh(self) -> None:
        self.pack.reload()
        self.review.reload()
        self.map.reload()
        self.remembered.reload()

    def commit_editor(self) -> None:
        self.mayors.commit()

    def take_focus(self) -> None:
        shown_tab = self.tabs.currentWidget()
        if isinstance(shown_tab, MayorsTab | PlacesMap | RememberedAnswers):
            shown_tab.take_focus()
        elif self._parts.currentWidget() is self.review:
            self.review.take_focus()
        else:
            shown = self._parts.currentWidget()
            first = shown.first if isinstance(shown, EmptyState) else None
            (first or self.tabs.tabBar()).setFocus()

    def import_file(self, path: Path) -> None:
        """Open a list of mayors, and show what it would change."""
        self.tabs.setCurrentWidget(self.mayors_tab)
        self.mayors_tab.import_file(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In low windows, the lines to decide come first.
        self._explanation.setVisible(self.height() >= _LEAST_ROWS * current_theme().px("row"))

    def showEvent(self, event: QShowEvent) -> None:
        self._routing.stopped = False
        super().showEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            if is_pack(path):
                self.pack.install(path)
            else:
                self.import_file(path)

    def _lay_out(self) -> None:
        layout = page_layout(self, tr("Places & mayors"), self.route_now)
        self.route_now.hide()
        queue = QWidget()
        for part in (self.review, *self._empty.values()):
            self._parts.addWidget(part)
        self._explanation = label("", "small", wrap=True)
        inside = column(self._explanation, self.chips, self._parts)
        inside.setStretch(2, 1)
        inside.setContentsMargins(0, inside.spacing(), 0, 0)
        queue.setLayout(inside)
        self._show_part(self.review)
        self.tabs.add(queue, tr("Queue"))
        self.tabs.add(self.mayors_tab, tr("Mayors"))
        self.tabs.add(self.map, tr("Map"))
        self.tabs.add(self.remembered, tr("Remembered"))
        for part in (self.message, self.pack):
            layout.addWidget(part)
        layout.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.tabs.entered.connect(self.take_focus)
        self.review.loaded.connect(self._on_loaded)
        self.review.wanted.connect(self._add_office)
        self.review.not_undone.connect(self._say_not_undone)
        self.mayors_tab.failed.connect(self.message.say_error)
        self.mayors_tab.applied.connect(self._on_imported)
        self.pack.declined.connect(self._on_declined)

    def _empty_states(self) -> dict[str, EmptyState]:
        return {
            "offices": EmptyState(
                "places",
                tr("Start with a list of mayors"),
                tr("Canvass needs to know the cities before it can send anybody’s name there."),
                button(tr("Go to the mayors table"), self._show_mayors, kind="main"),
            ),
            "lines": EmptyState(
                "places",
                tr("No signatures yet"),
                tr("Once sheets are typed or imported, each line is sent to its city here."),
                button(tr("Go to paper entry"), lambda: self.go_to.emit(PAPER), kind="main"),
            ),
            "done": EmptyState(
                "good",
                tr("Nothing is waiting for you"),
                tr("Every signature has its city, or is known to have no mayor."),
            ),
        }

    def _on_loaded(self, state: RoutingState) -> None:
        counts = state.counts
        self.chips.show_counts(counts)
        self.route_now.setVisible(counts.pending > 0 and bool(state.offices))
        self.mayors.show_offices(state.offices, state.delivery_on)
        self._explanation.setText(_how(installed_words()))
        if not (state.offices or self._was_loaded) and self.tabs.currentIndex() == 0:
            # Nothing can be done here before there are mayors.
            self._show_mayors()
        self._was_loaded = True
        routed = counts.certain + counts.likely + counts.no_mayor + counts.queue
        if not state.offices:
            part: QWidget = self._empty["offices"]
        elif state.queue:
            part = self.review
        else:
            part = self._empty["done" if routed + counts.pending else "lines"]
        self._show_part(part)
        if counts.pending and state.offices:
            self._routing.start_unless_stopped()

    def _show_part(self, part: QWidget) -> None:
        # What is not shown needs no height, and without lines there is nothing to count.
        for each in (self.review, *self._empty.values()):
            policy = QSizePolicy.Policy.Preferred if each is part else QSizePolicy.Policy.Ignored
            each.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.chips.setVisible(part not in (self._empty["offices"], self._empty["lines"]))
        if self._parts.currentWidget() is not part:
            self._parts.setCurrentWidget(part)
            if self.tabs.currentIndex() == 0 and self.isVisible():
                self.take_focus()

    def _show_mayors(self) -> None:
        self.tabs.setCurrentWidget(self.mayors_tab)
        if self.isVisible():
            self.mayors.take_focus()

    def _add_office(self, candidate: Candidate) -> None:
        self.tabs.setCurrentWidget(self.mayors_tab)
        self.mayors.add(Office(id="", state=candidate.state, place=candidate.place, title=""))

    def _on_imported(self, path: Path, done: MayorsApplied) -> None:
        self.message.say(
            tr(
                "“{file}”: {new} added, {changed} changed. Ctrl+Z undoes it all.",
                file=path.name,
                new=f"{done.new:,}",
                changed=f"{done.changed:,}",
            ),
            "good",
        )

    def _on_declined(self) -> None:
        self.preferences = replace(self.preferences, offer_pack=False)
        self.preferences_changed.emit(self.preferences)

    def _say_not_undone(self) -> None:
        self.message.say(
            tr("The last thing you did was not an answer in this queue. Ctrl+Z undoes it."), "info"
        )


def _how(pack: str) -> str:
    return tr(
        "Canvass is certain of a line’s city only if the ZIP, or the name on the line, "
        "leaves no doubt; a mailing name alone is likely at best, and contradictions wait "
        "here for you. City limits: {pack}.",
        pack=pack,
    )


def _dropped(event: QDropEvent) -> Path | None:
    """Return the single list of mayors or place pack being dropped, if it is one."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    if path is not None and (path.is_dir() or path.suffix.lower() in LISTS):
        return path
    return None
