"""Places and mayors: where the signers go, and to whom."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from canvass_app.desk import places
from canvass_app.desk.places import OfficesImported, RoutingState
from canvass_app.desk.preferences import Preferences
from canvass_app.model.changes import Topic
from canvass_app.model.office import Office
from canvass_app.model.route import Candidate
from canvass_app.model.words import say, say_count
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.tasks.errand import Errand
from canvass_app.ui.tasks.operations import Operations
from canvass_app.ui.translation import show, tr
from canvass_app.ui.widgets.basics import button, column, label, page_layout
from canvass_app.ui.widgets.empty import EmptyState
from canvass_app.ui.widgets.folders import folder_of_downloads
from canvass_app.ui.widgets.mayors import Mayors
from canvass_app.ui.widgets.messages import MessageStrip
from canvass_app.ui.widgets.page import Page
from canvass_app.ui.widgets.route_review import RouteReview
from canvass_app.ui.widgets.rows_to_repair import RowsToRepair
from canvass_app.ui.widgets.tabs import Tabs
from canvass_app.ui.widgets.tier_counts import TierChips

_LEAST_ROWS = 17
"""Of a table: what the page is high at least where it explains itself."""

_TABLES = {".csv", ".tsv", ".tab", ".txt"}


class PlacesPage(Page):
    """Two tabs: the queue of doubtful lines and the mayors table. New lines are routed unasked."""

    topics = frozenset({Topic.ROUTES, Topic.OFFICES, Topic.LINES, Topic.PAIRS, Topic.SHEETS})

    def __init__(self, operations: Operations, preferences: Preferences) -> None:
        super().__init__(operations, preferences)
        self._routing = Errand(
            operations, say("Routing signers to cities"), places.route_pending, self
        )
        self.message = MessageStrip()
        self.repair = RowsToRepair(operations)
        self.chips = TierChips()
        self.review = RouteReview(operations)
        self.mayors = Mayors(operations)
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
        self.review.reload()

    def commit_editor(self) -> None:
        self.mayors.commit()

    def take_focus(self) -> None:
        if self.tabs.currentWidget() is self.mayors:
            self.mayors.take_focus()
        elif self._parts.currentWidget() is self.review:
            self.review.take_focus()
        else:
            shown = self._parts.currentWidget()
            first = shown.first if isinstance(shown, EmptyState) else None
            (first or self.tabs.tabBar()).setFocus()

    def import_file(self, path: Path) -> None:
        """Take in a file of mayors and say what came of it."""
        self.tabs.setCurrentWidget(self.mayors)
        self.operations.run(
            say("Reading the mayors table"),
            lambda session, progress: places.import_offices(session, path, progress=progress),
            done=lambda result: self._on_imported(path, result),
            failed=self.message.say_error,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Low windows are left to the lines that wait.
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
            self.import_file(path)

    def _lay_out(self) -> None:
        layout = page_layout(self, tr("Places & mayors"), self.route_now)
        self.route_now.hide()
        queue = QWidget()
        for part in (self.review, *self._empty.values()):
            self._parts.addWidget(part)
        self._explanation = label(
            tr(
                "Canvass sends a line to a city with certainty only when its ZIP lies wholly "
                "inside the limits, as confirmed in the mayors table; a mailing name makes it "
                "likely at best, and whatever contradicts itself waits here for you."
            ),
            "small",
            wrap=True,
        )
        inside = column(self._explanation, self.chips, self._parts)
        inside.setStretch(2, 1)
        inside.setContentsMargins(0, inside.spacing(), 0, 0)
        queue.setLayout(inside)
        self.tabs.add(queue, tr("Queue"))
        self.tabs.add(self.mayors, tr("Mayors"))
        for part in (self.message, self.repair):
            layout.addWidget(part)
        layout.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.tabs.entered.connect(self.take_focus)
        self.review.loaded.connect(self._on_loaded)
        self.review.wanted.connect(self._add_office)
        self.review.not_undone.connect(self._say_not_undone)
        self.mayors.import_asked.connect(self._ask_for_file)
        self.repair.saved.connect(self._say_saved)
        self._routing.ended.connect(lambda: self.operations.announce(Topic.ROUTES))

    def _empty_states(self) -> dict[str, EmptyState]:
        return {
            "offices": EmptyState(
                "places",
                tr("First a list of mayors"),
                tr("Canvass needs to know the cities before it can send anybody’s name there."),
                button(tr("Go to the mayors table"), self._show_mayors, kind="main"),
            ),
            "lines": EmptyState(
                "places",
                tr("No signatures yet"),
                tr("Once sheets are typed or imported, each line is sent to its city here."),
                button(tr("Go to paper entry"), lambda: self.go_to.emit("paper"), kind="main"),
            ),
            "done": EmptyState(
                "good",
                tr("Nothing waits for you"),
                tr("Every signature has its city, or is known to have no mayor."),
            ),
        }

    def _on_loaded(self, state: RoutingState) -> None:
        counts = state.counts
        self.chips.show_counts(counts)
        self.route_now.setVisible(counts.pending > 0 and bool(state.offices))
        self.mayors.show_offices(state.offices)
        if not (state.offices or self._was_loaded):
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
        if self._parts.currentWidget() is not part:
            self._parts.setCurrentWidget(part)
            if self.tabs.currentIndex() == 0 and self.isVisible():
                self.take_focus()

    def _show_mayors(self) -> None:
        self.tabs.setCurrentWidget(self.mayors)
        if self.isVisible():
            self.mayors.take_focus()

    def _add_office(self, candidate: Candidate) -> None:
        self.tabs.setCurrentWidget(self.mayors)
        self.mayors.add(Office(id="", state=candidate.state, place=candidate.place))

    def _ask_for_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Import mayors"), folder_of_downloads(), tr("Tables (*.csv *.tsv *.tab *.txt)")
        )
        if chosen:
            self.import_file(Path(chosen))

    def _on_imported(self, path: Path, result: OfficesImported) -> None:
        text = show(
            say_count(
                "{count} row taken in from “{file}”.",
                "{count} rows taken in from “{file}”.",
                result.imported,
                file=path.name,
            )
        )
        if result.ignored_columns:
            text += " " + tr(
                "Columns that Canvass has no use for: {columns}.",
                columns=", ".join(result.ignored_columns),
            )
        self.message.say(text, "warn" if result.bad else "good")
        self.repair.show_rows(path, result.headings, result.bad)
        self._show_mayors()

    def _say_saved(self, path: Path) -> None:
        self.repair.hide()
        self.message.say(
            tr(
                "Saved as “{file}”. Mend the rows in a spreadsheet, then import that file.",
                file=path.name,
            ),
            "good",
        )

    def _say_not_undone(self) -> None:
        self.message.say(
            tr("The last thing you did was no answer in this queue. Ctrl+Z takes it back."), "info"
        )


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one table that is being dropped, if that is what it is."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.lower() in _TABLES else None
