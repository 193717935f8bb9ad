"""Home: the state of the campaign, in numbers without names, and what to do next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from canvass_app.desk.destination import IMPORT, PACKETS, PAPER, PLACES, Destination
from canvass_app.desk.home import Overview, overview
from canvass_app.desk.next_steps import next_steps
from canvass_app.desk.preferences import Preferences
from canvass_app.model.changes import Topic
from canvass_app.ui.home.card_grid import CardGrid
from canvass_app.ui.home.cards import home_cards
from canvass_app.ui.home.city_bars import CityBars
from canvass_app.ui.home.growth_panel import GrowthPanel
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, card, column, label, page_layout
from canvass_app.ui.parts.empty_state import EmptyState
from canvass_app.ui.parts.page import Page
from canvass_app.ui.parts.panel_button import SentenceLink
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr


class HomePage(Page):
    """The first page of an open campaign. Each number leads to the page behind it."""

    topics = frozenset(Topic)

    def __init__(self, operations: Operations, preferences: Preferences) -> None:
        super().__init__(operations, preferences)
        self._campaign = label("", "muted", wrap=True)
        self._cards = CardGrid()
        self._cards.opened.connect(self.go_to)
        self._nothing = label(tr("Nothing is waiting for you right now."), "muted", wrap=True)
        self._steps = column(self._nothing, spacing=0)
        self.growth = GrowthPanel()
        self._bars = CityBars()
        self._bars.opened.connect(lambda: self.go_to.emit(PACKETS))
        self._legend = label("", "small", wrap=True)
        self._steps_card = card(label(tr("What to do next"), "heading"), self._steps)
        self._bars_card = card(label(tr("Signatures by city"), "heading"), self._bars, self._legend)
        self._stack = QStackedWidget()
        self._first: QWidget | None = None
        self._links: list[SentenceLink] = []
        self._lay_out()

    def refresh(self) -> None:
        self.operations.ask(lambda session: overview(session.db, date.today()), done=self._show)

    def take_focus(self) -> None:
        # The numbers come a little later; until then, the page itself has the focus.
        (self._first or self).setFocus()

    def _lay_out(self) -> None:
        # Until the numbers are there, nothing is shown, rather than zeros.
        self._waiting = QWidget()
        self._welcome = self._make_welcome()
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, current_theme().px("gap"), 0)
        inner.setSpacing(current_theme().px("pad"))
        for part in (
            self._campaign,
            self._steps_card,
            self._cards,
            self.growth,
            self._bars_card,
        ):
            inner.addWidget(part)
        inner.addStretch(1)
        self._overview = _scrolled(content)
        for page in (self._waiting, self._welcome, self._overview):
            self._stack.addWidget(page)
        page_layout(self, tr("Home")).addWidget(self._stack, 1)

    def _make_welcome(self) -> QScrollArea:
        self._type_first = button(tr("Type a sheet (Ctrl+2)"), self._opener(PAPER), kind="main")
        empty = EmptyState(
            "home",
            tr("Welcome to your petition drive"),
            tr(
                "Type the first paper sheet, or import a file of signatures that someone "
                "typed elsewhere. Import the list of mayors too, so that every signature "
                "finds its city. After that, this page shows how far along the campaign is."
            ),
            self._type_first,
            button(tr("Import a file (Ctrl+7)"), self._opener(IMPORT)),
            button(tr("List of mayors (Ctrl+5)"), self._opener(PLACES)),
        )
        return _scrolled(empty)

    def _opener(self, where: Destination) -> Callable[[], None]:
        return partial(self.go_to.emit, where)

    def _show(self, found: Overview) -> None:
        empty = not found.totals.lines and not found.totals.sheets
        shown = self._welcome if empty else self._overview
        self._show_part(shown)
        if empty:
            self._set_first(self._type_first)
            return
        names = (found.campaign.name, found.campaign.organisation)
        self._campaign.setText(" · ".join(name for name in names if name))
        self._cards.show_cards(home_cards(found))
        self.growth.show_growth(found.growth, found.sheets)
        self._show_steps(found)
        self._show_cities(found)

    def _show_part(self, part: QWidget) -> None:
        """Change to another part; the page has the focus until the first widget is known."""
        left, focused = self._stack.currentWidget(), self.window().focusWidget()
        holds = left is not None and focused is not None and left.isAncestorOf(focused)
        if holds and left is not part:
            self.setFocus()
        self._stack.setCurrentWidget(part)

    def _show_steps(self, found: Overview) -> None:
        steps = next_steps(found, offer_pack=self.preferences.offer_pack)
        while len(self._links) < len(steps):
            self._links.append(SentenceLink())
            self._links[-1].opened.connect(self.go_to)
            self._steps.addWidget(self._links[-1])
        for at, link in enumerate(self._links):
            if at < len(steps):
                link.set_text(show(steps[at].words), steps[at].where)
            link.setVisible(at < len(steps))
        self._nothing.setVisible(not steps)
        self._set_first(self._links[0] if steps else self._bars)

    def _set_first(self, first: QWidget) -> None:
        """Remember where the focus starts, and move it there if the page still has it."""
        self._first = first
        if self.window().focusWidget() is self:
            first.setFocus()

    def _show_cities(self, found: Overview) -> None:
        self._bars_card.setVisible(bool(found.cities))
        self._bars.show_cities(found.cities, found.campaign.minimum_signers)
        self._legend.setText(
            tr(
                "Solid: certain to live there. Hatched: likely. The vertical line marks the "
                "{k} signers that a packet needs; smaller counts are not shown here.",
                k=found.campaign.minimum_signers,
            )
        )


def _scrolled(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
