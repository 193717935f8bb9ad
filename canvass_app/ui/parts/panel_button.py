"""Buttons with more than one line of words: a number with its caption, a wrapping sentence."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from canvass_app.desk.destination import Destination
from canvass_app.ui.parts.basics import PressedByEnter, label
from canvass_app.ui.style.icons import pixmap
from canvass_app.ui.style.theme import current_theme


@dataclass(frozen=True, slots=True)
class CardText:
    """What a number card says, what screen readers say of it, and where it leads."""

    number: str
    caption: str
    note: str
    name: str
    where: Destination


class PanelButton(PressedByEnter):
    """A button as large as the labels laid out inside it. Emits `opened` with `where` it leads."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.where: Destination | None = None
        self.setObjectName("panelbutton")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.clicked.connect(lambda: self.opened.emit(self.where))

    def lay_out(self, layout: QLayout) -> None:
        """Put `layout` inside; clicks on its labels are clicks on the button."""
        self.setLayout(layout)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        layout = self.layout()
        return layout is not None and layout.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else -1


class NumberCard(PanelButton):
    """A number, what it counts, and a note in small print."""

    def __init__(self) -> None:
        super().__init__()
        pad = current_theme().px("pad")
        self._number = label("", "number")
        self._caption = label("", wrap=True)
        self._note = label("", "small", wrap=True)
        layout = QVBoxLayout()
        layout.setContentsMargins(pad, pad // 2, pad, pad // 2 + 2)
        layout.setSpacing(0)
        for part in (self._number, self._caption, self._note):
            layout.addWidget(part)
        layout.addStretch(1)
        self.lay_out(layout)

    def set_text(self, text: CardText) -> None:
        """Show this text; the button and its focus stay."""
        self.where = text.where
        self.setAccessibleName(text.name)
        self._number.setText(text.number)
        self._caption.setText(text.caption)
        # The note's line is kept even without a note, so that the cards of a row are equal.
        self._note.setText(text.note or " ")


class SentenceLink(PanelButton):
    """A sentence that leads somewhere, wrapped if it is long."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "sentence")
        gap = current_theme().px("gap")
        layout = QHBoxLayout()
        layout.setContentsMargins(2, gap // 2, gap, gap // 2)
        layout.setSpacing(gap)
        arrow = QLabel()
        arrow.setPixmap(pixmap("next", "accent", current_theme().px("font") + 4))
        layout.addWidget(arrow)
        self._words = label("", "link", wrap=True)
        layout.addWidget(self._words, 1)
        self.lay_out(layout)

    def set_text(self, sentence: str, where: Destination) -> None:
        """Show this sentence, which leads to `where`."""
        self.where = where
        self.setAccessibleName(sentence)
        self._words.setText(sentence)
