"""How many signatures go where: one icon with words for each tier."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from canvass_app.model.route import Tier
from canvass_app.model.words import Words, say
from canvass_app.store.queries.routes import TierCounts
from canvass_app.ui.parts.basics import label, row
from canvass_app.ui.places.routes.route_queue import TIER_ICONS
from canvass_app.ui.style.icons import pixmap
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show

_ORDER = (Tier.CERTAIN, Tier.LIKELY, Tier.NO_MAYOR, Tier.QUEUE)


class TierChips(QWidget):
    """The counts side by side; in narrow windows two by two."""

    def __init__(self) -> None:
        super().__init__()
        self._words: dict[Tier, QLabel] = {}
        self._chips = [self._chip(tier) for tier in _ORDER]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(current_theme().px("pad") + 8)
        self._grid.setVerticalSpacing(current_theme().px("gap") // 2)
        self._columns = 0
        self._arrange(len(_ORDER))

    @property
    def text(self) -> str:
        """All counts in words."""
        return ", ".join(words.text() for words in self._words.values())

    def show_counts(self, counts: TierCounts) -> None:
        """Show the counts."""
        numbers = (counts.certain, counts.likely, counts.no_mayor, counts.queue)
        for tier, number in zip(_ORDER, numbers, strict=True):
            self._words[tier].setText(show(_in_words(tier, number)))
        self.setAccessibleName(self.text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        widest = max(chip.sizeHint().width() for chip in self._chips)
        return QSize(
            2 * widest + self._grid.horizontalSpacing(), super().minimumSizeHint().height()
        )

    def _fit(self) -> None:
        gaps = (len(_ORDER) - 1) * self._grid.horizontalSpacing()
        needed = sum(chip.sizeHint().width() for chip in self._chips) + gaps
        self._arrange(len(_ORDER) if self.width() >= needed else 2)

    def _arrange(self, columns: int) -> None:
        if columns != self._columns:
            self._grid.setColumnStretch(self._columns, 0)
            self._columns = columns
            for at, chip in enumerate(self._chips):
                self._grid.addWidget(chip, at // columns, at % columns)
            self._grid.setColumnStretch(columns, 1)

    def _chip(self, tier: Tier) -> QWidget:
        picture = QLabel()
        picture.setPixmap(pixmap(*TIER_ICONS[tier], current_theme().px("large")))
        self._words[tier] = label("")
        chip = QWidget()
        layout = row(picture, self._words[tier], spacing=6)
        chip.setLayout(layout)
        return chip


def _in_words(tier: Tier, count: int) -> Words:
    number = f"{count:,}"
    match tier:
        case Tier.CERTAIN:
            return say("{number} certain", number=number)
        case Tier.LIKELY:
            return say("{number} likely", number=number)
        case Tier.NO_MAYOR:
            return say("{number} without a mayor", number=number)
        case Tier.QUEUE:
            return say("{number} to decide", number=number)
