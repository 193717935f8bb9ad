"""Cards side by side, as many per row as fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from canvass_app.ui.parts.panel_button import CardText, NumberCard
from canvass_app.ui.style.theme import current_theme

_CARD_WIDTH_IN_FONTS = 11


class CardGrid(QWidget):
    """Lays out its cards again when its width changes. Emits `opened` with a `Destination`."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[NumberCard] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(current_theme().px("gap") + 4)

    def show_cards(self, texts: Sequence[CardText]) -> None:
        """Show a card for each text. Existing cards stay and change their words."""
        if len(texts) != len(self._cards):
            self._columns = 0
        while len(self._cards) > len(texts):
            gone = self._cards.pop()
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._cards) < len(texts):
            made = NumberCard()
            made.opened.connect(self.opened)
            self._cards.append(made)
        for card, text in zip(self._cards, texts, strict=True):
            card.set_text(text)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        # Room for one column: otherwise the current columns would keep the grid from getting
        # narrower.
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._card_width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = self._fitting_columns()
        if columns == self._columns or not self._cards:
            return
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for position, card in enumerate(self._cards):
            self._grid.addWidget(card, *divmod(position, columns))
            self._grid.setColumnStretch(position % columns, 1)
        self._columns = columns

    def _fitting_columns(self) -> int:
        """Return how many cards go into a row, so that rows are about equally long."""
        spacing = self._grid.spacing()
        most = max(1, (self.width() + spacing) // (self._card_width() + spacing))
        rows = -(-len(self._cards) // most)
        return -(-len(self._cards) // rows) if rows else 1

    def _card_width(self) -> int:
        return _CARD_WIDTH_IN_FONTS * current_theme().px("font")
