"""The undecided pairs; their lines are fetched a page at a time, when they become visible."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon

from canvass_app.desk.duplicates.pair_words import likelihood
from canvass_app.desk.duplicates.search import ReviewCard
from canvass_app.model.pair import Band
from canvass_app.store.queries.pairs import FoundPair
from canvass_app.ui.parts.work_queue import WorkQueue
from canvass_app.ui.style.icons import icon
from canvass_app.ui.translation import show, tr

_PAGE = 40


class PairsQueue(WorkQueue[FoundPair]):
    """Emits `wanted` with the pairs whose lines are about to be visible; `put_cards` answers.

    `arrived` says that lines of pairs are new.
    """

    wanted = Signal(object)
    arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, ReviewCard] = {}
        self._fresh: set[str] = set()
        self._icons = {Band.CERTAIN: icon("good", "good"), Band.REVIEW: icon("review", "warn")}
        self._seen = ""
        self._wake = QTimer(self)
        self._wake.setSingleShot(True)
        self._wake.setInterval(0)
        self._wake.timeout.connect(self.fetch_now)

    def key_of(self, item: FoundPair) -> str:
        return f"{item.row_a}-{item.row_b}"

    def texts_of(self, item: FoundPair) -> tuple[str, str]:
        card, comparison = self.card_of(item), item.comparison
        chance = show(likelihood(comparison.probability))
        return names_of(card) if card else "…", f"{band_words(comparison.band)} · {chance}"

    def icon_of(self, item: FoundPair) -> QIcon:
        return self._icons.get(item.comparison.band, QIcon())

    def card_of(self, item: FoundPair) -> ReviewCard | None:
        """Return the pair with its lines as last read; missing or old ones are fetched."""
        key = self.key_of(item)
        if key not in self._fresh and not self._wake.isActive():
            self._seen = key
            self._wake.start()
        return self._cards.get(key)

    def take(self, items: Iterable[FoundPair]) -> None:
        """Show these pairs; known lines may be old and are fetched again.

        Pairs in the list keep their positions, so that it doesn't shuffle while somebody works
        through it; new ones are inserted where the order puts them.
        """
        here = _settled_order(self.keys(), {self.key_of(item): item for item in items})
        keys = {self.key_of(item) for item in here}
        self._cards = {key: card for key, card in self._cards.items() if key in keys}
        self._fresh.clear()
        super().take(here)

    def put_cards(self, cards: Iterable[ReviewCard]) -> None:
        """Store the lines of pairs that were requested."""
        self._cards.update((self.key_of(card.pair), card) for card in cards)
        if self.items:
            self.dataChanged.emit(self.index(0), self.index(len(self.items) - 1))
        self.arrived.emit()

    def fetch_now(self) -> None:
        """Request the lines around the pair that was seen last and has none."""
        self._wake.stop()
        row = self.row_of(self._seen)
        if row is None:
            return
        start = max(0, row - _PAGE // 4)
        page = [
            item
            for item in self.items[start : start + _PAGE]
            if self.key_of(item) not in self._fresh
        ]
        self._fresh.update(self.key_of(item) for item in page)
        self.wanted.emit(page)


def _settled_order(before: Sequence[str], fresh: dict[str, FoundPair]) -> list[FoundPair]:
    """Return `fresh` with the pairs known `before` in their old order, each new one after
    the known one that it follows in `fresh`."""
    kept = [key for key in before if key in fresh]
    known = set(kept)
    followers: defaultdict[str, list[FoundPair]] = defaultdict(list)
    anchor = ""
    for key, pair in fresh.items():
        if key in known:
            anchor = key
        else:
            followers[anchor].append(pair)
    ordered = list(followers[""])
    for key in kept:
        ordered += [fresh[key], *followers[key]]
    return ordered


def names_of(card: ReviewCard) -> str:
    """Return both names as written."""
    nameless = tr("(no name)")
    return f"{card.first.name or nameless} / {card.second.name or nameless}"


def band_words(band: Band) -> str:
    """Return what to do with a pair of this band."""
    return tr("Certain") if band is Band.CERTAIN else tr("Needs review")
