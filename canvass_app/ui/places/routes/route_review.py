"""The lines without a certain route: one answer each, or one for many similar lines."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from canvass_app.desk.places import remembered, routes
from canvass_app.desk.places.routes import RoutingState
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.office import Office
from canvass_app.model.words import Words
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, column, row
from canvass_app.ui.parts.flow_layout import FlowLayout
from canvass_app.ui.parts.queue_list import QueueList
from canvass_app.ui.parts.queue_walk import QueueWalk
from canvass_app.ui.parts.two_panes import TwoPanes
from canvass_app.ui.places.routes.route_choice import RouteChoice
from canvass_app.ui.places.routes.route_queue import RouteQueue
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

MOST_LINES = 5_000
"""More are never in the list at once; the next ones appear when these are decided."""


class RouteReview(QWidget):
    """Emits `loaded` with a `RoutingState` when the file was read, `wanted` with a `Candidate` that
    the mayors table lacks, `not_undone` if Z left the newest act alone.
    """

    loaded = Signal(object)
    wanted = Signal(object)
    not_undone = Signal()

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._lines = RouteQueue(self)
        self.queue = QueueList(self._lines, tr("Lines that wait for a city"))
        self.choice = RouteChoice(self._lines)
        self._walk = QueueWalk(operations, self.queue, _load, self._on_loaded)
        self._scroll = QScrollArea()
        self._waits = False
        self._lay_out()
        self.queue.moved.connect(self._show_current)
        self.choice.chosen.connect(self._send)
        self.choice.wanted.connect(self.wanted)
        self.choice.searched.connect(self._catch_up)
        QShortcut(QKeySequence("Alt+Down"), self, lambda: self.queue.step(1))
        QShortcut(QKeySequence("Alt+Up"), self, lambda: self.queue.step(-1))
        for key in ("Return", "Enter"):
            inside = QShortcut(QKeySequence(key), self.queue, self.choice.take_focus)
            inside.setContext(Qt.ShortcutContext.WidgetShortcut)

    def reload(self) -> None:
        """Read the queue again once the file has caught up."""
        self._walk.reload()

    def take_focus(self) -> None:
        """Focus the cities of the current line."""
        self.choice.take_focus()

    def _lay_out(self) -> None:
        scroll = self._scroll
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.choice)
        buttons = [
            button(
                tr("Send here"), self.choice.choose, kind="main", icon_name="places",
                tip=tr("To the selected city (Enter)"),
            ),
            button(
                tr("No mayor (N)"), lambda: self._decide(None), icon_name="nobody", shortcut="N",
                tip=tr("The address is not in a city with a mayor"),
            ),
            button(
                tr("Skip (S)"), self.queue.postpone, icon_name="next", shortcut="S",
                tip=tr("Decide later: moves to the end of the list"),
            ),
        ]  # fmt: skip
        undo = button(
            tr("Undo (Z)"), self._undo, icon_name="undo", shortcut="Z",
            tip=tr("Undo the last answer; Ctrl+Z undoes anything"),
        )  # fmt: skip
        for each in (*buttons, undo):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        keys = row(FlowLayout(*buttons), undo)
        keys.setStretch(0, 1)
        keys.setAlignment(undo, Qt.AlignmentFlag.AlignTop)
        layout = column(TwoPanes(self.queue, scroll), keys)
        layout.setStretch(0, 1)
        layout.setContentsMargins(0, current_theme().px("gap") // 2, 0, 0)
        self.setLayout(layout)

    def _on_loaded(self, state: RoutingState) -> None:
        self.choice.set_offices(state.offices)
        # While a city is typed, the list does not move: the letters that follow, and Enter, are
        # meant for the visible line.
        self._waits = self.choice.is_searching
        if not self._waits:
            self._walk.show(state.queue)
        self.loaded.emit(state)

    def _catch_up(self) -> None:
        if self._waits and not self.choice.is_searching:
            self._waits = False
            self._walk.reload()

    def _show_current(self) -> None:
        card = self.queue.current
        # The line being answered stays as it is while the list around it is read again.
        if card is not None and card != self.choice.card:
            self.choice.show_line(card)
            self._catch_up()
            QTimer.singleShot(0, self, self._show_candidates)

    def _show_candidates(self) -> None:
        # In low windows the address, which the queue also shows, makes room for the choice.
        self._scroll.ensureWidgetVisible(self.choice.candidates)

    def _send(self, office: Office) -> None:
        self._decide(office)

    def _decide(self, office: Office | None) -> None:
        lines, card, scope = self.choice.lines(), self.choice.card, self.choice.memory
        if not lines or card is None or self.queue.current is None:
            return

        def decide(session: Session) -> Outcome[object]:
            rule = None
            if scope is not None:
                who = session.file.person.name
                rule = remembered.rule_for(card.line, office, scope, who=who, on=date.today())
            return routes.decide_route(session, lines, office, rule)

        self._walk.decide(lines, decide)

    def _undo(self) -> None:
        self._operations.act(routes.undo_decision, done=self._on_undone)
        self._walk.hold()

    def _on_undone(self, undone: Outcome[Words | None]) -> None:
        if undone.value is None:
            self.not_undone.emit()


def _load(session: Session) -> RoutingState:
    return routes.routing_state(session.db, limit=MOST_LINES)
