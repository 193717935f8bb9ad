"""Reviewing pairs: the queue at the left, two lines side by side, one key per decision.

If more than two lines may be one person, all of them are listed above the two.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QScrollArea, QWidget

from canvass_app.desk.duplicates import deciding
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.duplicates.search import ReviewCard, ReviewState
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.pair import Verdict
from canvass_app.model.words import Words
from canvass_app.store.queries.pairs import FoundPair, PairCounts
from canvass_app.ui.duplicates.group_panel import GroupPanel
from canvass_app.ui.duplicates.pair_card import PairCards
from canvass_app.ui.duplicates.pairs_queue import PairsQueue
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, column, label, row
from canvass_app.ui.parts.flow_layout import FlowLayout
from canvass_app.ui.parts.keyboard import has_keyboard
from canvass_app.ui.parts.queue_list import QueueList
from canvass_app.ui.parts.queue_walk import QueueWalk
from canvass_app.ui.parts.two_panes import TwoPanes
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

_OTHER = 2
"""The position, below the cards, of the button that makes the other line count."""

MOST_PAIRS = 5_000
"""More are never in the list at once; the next ones appear when these are decided."""


class PairReview(QWidget):
    """Emits `loaded` with a `ReviewState` when the file was read, `not_undone` if the newest act is
    not a decision on pairs, so that Z leaves it alone, `decided` with each decision that is made or
    undone.
    """

    loaded = Signal(object)
    decided = Signal()
    not_undone = Signal()
    went_on = Signal()
    """Somebody decided on a pair, or postponed it."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._pairs = PairsQueue(self)
        self.queue = QueueList(self._pairs, tr("Pairs to decide on"))
        self.cards = PairCards()
        self.group = GroupPanel()
        self._scroll = QScrollArea()
        self.progress = QWidget()
        self._progress = label("", "muted")
        self._bar = QProgressBar()
        self._walk = QueueWalk(operations, self.queue, _load, self._on_loaded)
        self._deciding = [
            button(
                tr("Same person (M)"), partial(self._decide, Verdict.SAME),
                kind="main", icon_name="person", shortcut="M",
                tip=tr("One person signed both lines; only one counts"),
            ),
            button(
                tr("Keep both (K)"), partial(self._decide, Verdict.DIFFERENT),
                icon_name="duplicates", shortcut="K",
                tip=tr("Two different people; both lines count"),
            ),
            button(
                tr("Count the other line (C)"), self._choose_other, icon_name="good", shortcut="C",
                tip=tr("The other line counts instead of the one that would"),
            ),
            button(
                tr("Skip (S)"), self._skip, icon_name="next", shortcut="S",
                tip=tr("Decide later: moves to the end of the list"),
            ),
        ]  # fmt: skip
        self._lay_out()
        self.group.decided.connect(self._decide_group)
        self.group.chosen.connect(self._choose)
        self.queue.moved.connect(self._show_current)
        self._pairs.arrived.connect(self._show_current)
        self._pairs.wanted.connect(self._fetch)

    def reload(self) -> None:
        """Read the queue again once the file has caught up."""
        self._walk.reload()

    def _lay_out(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown = QWidget()
        shown.setLayout(column(self.group, self.cards, spacing=current_theme().px("pad")))
        self._scroll.setWidget(shown)
        self._scroll.setAccessibleName(tr("The two lines side by side"))
        # A click on its content leaves the focus in the queue.
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Reviewed"))
        undo = button(
            tr("Undo (Z)"), self._undo, icon_name="undo", shortcut="Z",
            tip=tr("Undo the last decision; Ctrl+Z undoes anything"),
        )  # fmt: skip
        _untouched(self.group.buttons)
        keys = FlowLayout(*_untouched(self._deciding), undo, last_right=True)
        self.progress.setLayout(row(self._progress, self._bar))
        layout = column(
            TwoPanes(self.queue, self._scroll),
            keys,
            self.progress,
        )
        layout.setStretch(0, 1)
        layout.setContentsMargins(0, current_theme().px("gap") + 4, 0, 0)
        self.setLayout(layout)

    def _on_loaded(self, state: ReviewState) -> None:
        self._walk.show(state.pairs)
        self._say_progress(state.counts)
        self.loaded.emit(state)

    def _say_progress(self, counts: PairCounts) -> None:
        reviewed = counts.same + counts.different
        total = reviewed + counts.open
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(reviewed)
        self._progress.setText(
            tr("{reviewed} of {total} reviewed", reviewed=f"{reviewed:,}", total=f"{total:,}")
        )

    def _show_current(self) -> None:
        pair = self.queue.current
        card = self._pairs.card_of(pair) if pair is not None else None
        for each in self._deciding:
            each.setEnabled(card is not None)
        self.cards.setVisible(card is not None)
        group_has_keyboard = has_keyboard(self.group)
        self.group.show_group(card)
        if group_has_keyboard and not self.group.offers_lines:
            self.queue.setFocus()
        if card is not None:
            self.cards.show_pair(card)
            self._offer_other(card)
            self._scroll.setAccessibleDescription(f"{self.group.spoken}\n{self.cards.spoken}")
            self._scroll.verticalScrollBar().setValue(0)

    def _offer_other(self, card: ReviewCard) -> None:
        choose = self._deciding[_OTHER]
        # If all lines of a group are listed, the line is chosen there, with the same key.
        choose.setVisible(not self.group.offers_lines)
        choose.setEnabled(card.other_line is not None)

    def _fetch(self, pairs: list[FoundPair]) -> None:
        self._operations.ask(
            lambda session: duplicates.review_cards(session.db, pairs), done=self._pairs.put_cards
        )

    def _decide(self, verdict: Verdict) -> None:
        pair = self.queue.current
        if pair is None or self._pairs.card_of(pair) is None:
            return
        self.went_on.emit()
        self.decided.emit()
        self._walk.decide(
            [self._pairs.key_of(pair)],
            lambda session: deciding.decide(session, pair.line_a, pair.line_b, verdict),
        )

    def _decide_group(self, verdict: Verdict) -> None:
        pair, group = self.queue.current, self.group.group
        if pair is None or group is None:
            return
        self.went_on.emit()
        here = self._pairs.key_of(pair)
        keys = [self._pairs.key_of(each) for each in group.open]
        lines = [line.id for line in group.lines]
        self.decided.emit()
        self._walk.decide(
            [here, *(key for key in keys if key != here)],
            lambda session: deciding.decide_group(session, lines, verdict),
        )

    def _choose_other(self) -> None:
        card = self.cards.shown
        line = card.other_line if card is not None else None
        if line is not None:
            self._choose(line.id)

    def _choose(self, line_id: str) -> None:
        card = self.cards.shown
        if card is None:
            return
        members = (*card.members, *(card.group.members if card.group is not None else ()))
        among = [member.line.id for member in members]
        self._operations.act(lambda session: deciding.choose_counting(session, line_id, among))

    def _skip(self) -> None:
        self.went_on.emit()
        self.queue.postpone()

    def _undo(self) -> None:
        self.decided.emit()
        self._operations.act(deciding.undo_decision, done=self._on_undone)
        self._walk.hold()

    def _on_undone(self, undone: Outcome[Words | None]) -> None:
        if undone.value is None:
            self.not_undone.emit()


def _load(session: Session) -> ReviewState:
    return duplicates.review_state(session.db, limit=MOST_PAIRS)


def _untouched(buttons: list[QPushButton]) -> list[QPushButton]:
    # A click leaves the focus in the queue, where the arrow keys are needed.
    for each in buttons:
        each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return buttons
