"""Duplicates: search, settle what is certain, and decide on the rest pair by pair."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from canvass_app.desk.destination import PAPER
from canvass_app.desk.duplicates import deciding, quality
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.duplicates.search import Contrary, ReviewCard, ReviewState, SearchResult
from canvass_app.desk.preferences import Preferences
from canvass_app.model.changes import Outcome, Topic
from canvass_app.model.words import say, say_count
from canvass_app.store.queries.pairs import PairCounts
from canvass_app.ui.duplicates.certain_panel import CertainPanel
from canvass_app.ui.duplicates.decided_pairs import MOST_DECIDED, Decided, DecidedPairs
from canvass_app.ui.duplicates.pair_review import PairReview
from canvass_app.ui.duplicates.quality_panel import QualityPanel
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.operations.page_job import PageJob
from canvass_app.ui.parts.basics import button, label, page_layout
from canvass_app.ui.parts.empty_state import EmptyState
from canvass_app.ui.parts.keyboard import has_keyboard
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.parts.page import Page
from canvass_app.ui.parts.tabs import Tabs
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

_LEAST_ROWS = 17
"""In table rows: the lowest page that still shows its numbers."""


class DuplicatesPage(Page):
    """The review, the decisions, and their quality. A few new lines are compared automatically."""

    topics = frozenset({Topic.PAIRS, Topic.LINES, Topic.SHEETS})

    def __init__(self, operations: Operations, preferences: Preferences) -> None:
        super().__init__(operations, preferences)
        self._search = PageJob(operations, say("Searching for duplicates"), duplicates.search, self)
        self._asked_for = False
        self._wants_sample = False
        self._offered = 0
        self._has_lines = False
        self._settled = ""
        self.message = MessageStrip()
        self.counts = label("", "muted", wrap=True)
        self.settle_certain = button(
            tr("Settle the certain ones…"), self._show_sample, icon_name="good",
            tip=tr("Shows the least certain ones first"),
        )  # fmt: skip
        self.review = PairReview(operations)
        self.certain = CertainPanel()
        self.decided = DecidedPairs()
        self.quality = QualityPanel()
        self._empty = {
            "lines": EmptyState(
                "duplicates",
                tr("No lines yet"),
                tr(
                    "Type a sheet or import a file first. Canvass then looks for people who "
                    "signed more than once."
                ),
                button(tr("Go to paper entry"), lambda: self.go_to.emit(PAPER), kind="main"),
            ),
            "search": EmptyState(
                "duplicates",
                tr("Nothing compared yet"),
                tr("Canvass compares each line with all others and shows the likely pairs here."),
                button(tr("Search for duplicates"), self._search_asked, kind="main"),
            ),
            "none": EmptyState(
                "good",
                tr("No duplicates found"),
                tr(
                    "All lines have been compared with each other. There is nothing to review here."
                ),
            ),
            "done": EmptyState(
                "good",
                tr("Every pair has been decided"),
                tr(
                    "There is nothing to review. You can look up decisions and undo them at "
                    "any time."
                ),
                button(tr("Show the decisions"), self.show_decisions),
            ),
        }
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        self.review.reload()
        self._load_tab()

    def take_focus(self) -> None:
        begin = self._where_work_begins()
        usable = begin is not None and begin.isVisibleTo(self)
        (begin if begin is not None and usable else self._tabs.tabBar()).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        self._search.stopped = False
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._go_on()
        super().hideEvent(event)

    def _go_on(self) -> None:
        # Nobody is waiting for the requested sample anymore.
        self._wants_sample = False

    def _where_work_begins(self) -> QWidget | None:
        shown = self._tabs.currentWidget()
        if shown is self.decided:
            return self.decided.table
        if shown is self.quality:
            return self.quality.copy
        part = self._stack.currentWidget()
        if part is self.certain:
            return self.certain.settle_button
        return part.first if isinstance(part, EmptyState) else self.review.queue

    def _lay_out(self) -> None:
        search = self._search_button = button(
            tr("Search for duplicates"), self._search_asked, icon_name="search",
            tip=tr("Compare new and changed lines with all others"),
        )  # fmt: skip
        layout = page_layout(self, tr("Duplicates"), self.settle_certain, search)
        layout.addWidget(self.counts)
        layout.addWidget(self.message)
        self._stack = QStackedWidget()
        for part in (self.review, self.certain, *self._empty.values()):
            self._stack.addWidget(part)
        self._tabs = Tabs(tr("Duplicates"))
        self._tabs.add(self._stack, tr("Review"))
        self._tabs.add(self.decided, tr("Decided"))
        self._tabs.add(self.quality, tr("Quality"))
        self._tabs.entered.connect(self.take_focus)
        self._tabs.currentChanged.connect(self._load_tab)
        layout.addWidget(self._tabs, 1)

    def _connect(self) -> None:
        self.review.loaded.connect(self._on_loaded)
        self.review.not_undone.connect(self._say_not_undone)
        self.review.went_on.connect(self._go_on)
        self._tabs.currentChanged.connect(self._go_on)
        self.review.decided.connect(self._forget_settled)
        self.certain.settle.connect(self._settle)
        self.certain.not_now.connect(self._leave_sample)
        self.decided.take_back.connect(self._take_back)
        self.decided.chosen.connect(self._choose)
        self._search.done.connect(self._on_searched)

    def _make_room(self) -> None:
        """Leave low windows to the lines being compared; the numbers are also on Home."""
        low = self.height() < _LEAST_ROWS * current_theme().px("row")
        self.review.progress.setVisible(not low)
        self.counts.setVisible(self._has_lines and not low)
        # Side by side, the buttons would take another row; new lines are offered automatically.
        crowded = low and not self.settle_certain.isHidden()
        self._search_button.setVisible(self._has_lines and not crowded)

    def _on_loaded(self, state: ReviewState) -> None:
        counts = state.counts
        self.counts.setText(_in_words(counts))
        self.settle_certain.setVisible(counts.open_certain > 0)
        self._has_lines = state.has_lines
        self._make_room()
        if self._stack.currentWidget() is not self.certain or not counts.open_certain:
            self._show_part(self._part_for(state))
        if 0 < counts.uncompared <= duplicates.QUICK_SEARCH_LINES:
            self._search.start_unless_stopped()
        elif counts.uncompared > self._offered:
            self._offer_search(counts.uncompared)
        self._offered = counts.uncompared

    def _on_decided(self, found: tuple[list[Decided], list[Contrary]]) -> None:
        self.decided.show_decided(*found)

    def _load_tab(self) -> None:
        # Only what is visible: long lists and sums over all lines would delay the next key.
        shown = self._tabs.currentWidget()
        if shown is self.decided:
            self.operations.ask(
                lambda session: (
                    duplicates.decided_cards(session.db, limit=MOST_DECIDED),
                    duplicates.contradictions(session.db),
                ),
                done=self._on_decided,
            )
        elif shown is self.quality:
            self.operations.ask(
                lambda session: quality.quality(session.db), done=self.quality.show_quality
            )

    def _part_for(self, state: ReviewState) -> QWidget:
        if state.pairs:
            return self.review
        if not state.has_lines:
            return self._empty["lines"]
        if state.counts.uncompared:
            return self._empty["search"]
        return self._empty["done" if state.counts.same + state.counts.different else "none"]

    def _show_part(self, part: QWidget) -> None:
        if self._stack.currentWidget() is not part:
            had_keyboard = has_keyboard(self._stack)
            self._stack.setCurrentWidget(part)
            if had_keyboard and self._tabs.currentWidget() is self._stack:
                self.take_focus()

    def _offer_search(self, lines: int) -> None:
        self.message.say(
            tr(
                "{count} lines have not been compared yet. “Search for duplicates” compares "
                "them; you can keep working in the meantime.",
                count=f"{lines:,}",
            ),
            "info",
        )

    def _search_asked(self) -> None:
        self._asked_for = True
        self._search.start()

    def _on_searched(self, result: SearchResult) -> None:
        if self._asked_for:
            self._asked_for = False
            self.message.say(_result_in_words(result), "good")

    def _show_sample(self) -> None:
        self._wants_sample = True
        self.operations.ask(
            lambda session: (
                duplicates.certain_count(session.db), duplicates.certain_sample(session.db)
            ),
            done=self._on_sample,
        )  # fmt: skip

    def _on_sample(self, found: tuple[int, list[ReviewCard]]) -> None:
        if found[0] and self._wants_sample:
            self._tabs.setCurrentWidget(self._stack)
            self._stack.setCurrentWidget(self.certain)
            self.certain.show_sample(*found)

    def _leave_sample(self) -> None:
        self._show_part(self.review)

    def _settle(self) -> None:
        self._show_part(self.review)
        self.operations.run(
            say("Settling certain duplicates"),
            lambda session, progress: duplicates.settle_certain(session),
            done=self._on_settled,
        )

    def _on_settled(self, outcome: Outcome[int]) -> None:
        self._settled = show(
            say_count(
                "{count} pair settled as one person. Ctrl+Z undoes it.",
                "{count} pairs settled as one person each. Ctrl+Z undoes it all.",
                outcome.value,
            )
        )
        self.message.say(self._settled, "good")

    def _forget_settled(self) -> None:
        # After the next decision, Ctrl+Z undoes that one.
        if self._settled and self.message.text == self._settled:
            self.message.hide()
        self._settled = ""

    def _take_back(self, pairs: list[tuple[str, str]]) -> None:
        self.operations.act(lambda session: deciding.take_back(session, pairs))

    def _choose(self, card: ReviewCard) -> None:
        line = card.other_line
        if line is not None:
            among = [member.line.id for member in card.members]
            self.operations.act(lambda session: deciding.choose_counting(session, line.id, among))

    def show_decisions(self) -> None:
        """Go to the list of decisions."""
        self._tabs.setCurrentWidget(self.decided)
        self.decided.table.setFocus()

    def show_quality(self) -> None:
        """Go to the estimates."""
        self._tabs.setCurrentWidget(self.quality)

    def _say_not_undone(self) -> None:
        self.message.say(
            tr("The last thing you did was not a decision on a pair. Ctrl+Z undoes it."), "info"
        )


def _in_words(counts: PairCounts) -> str:
    parts = [
        show(say_count("{count} pair waiting", "{count} pairs waiting", counts.open)),
        show(say_count("{count} settled as same", "{count} settled as same", counts.same)),
        show(
            say_count(
                "{count} as different people", "{count} as different people", counts.different
            )
        ),
    ]
    if counts.uncompared:
        parts.append(
            show(
                say_count(
                    "{count} line not yet compared",
                    "{count} lines not yet compared",
                    counts.uncompared,
                )
            )
        )
    return "  ·  ".join(parts)


def _result_in_words(result: SearchResult) -> str:
    if not result.compared_lines:
        return tr("All lines have already been compared. There is nothing new.")
    lines = say_count("{count} line", "{count} lines", result.compared_lines)
    pairs = say_count("{count} likely pair", "{count} likely pairs", result.found)
    text = tr("{lines} compared, {pairs} found.", lines=show(lines), pairs=show(pairs))
    limits = map(show, duplicates.limits_in_words(result.capped_keys, result.left_out))
    return " ".join([text, *limits])
