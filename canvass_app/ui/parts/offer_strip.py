"""A strip that says what is missing, with a button that takes care of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from canvass_app.ui.parts.basics import button
from canvass_app.ui.parts.scrolling_text import ScrollingText
from canvass_app.ui.style.icons import pixmap
from canvass_app.ui.style.theme import current_theme


class OfferStrip(QFrame):
    """Hidden until `offer`; looks like a `MessageStrip` of the tone *warn*."""

    def __init__(self, action: str, on_click: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("message")
        self.setProperty("tone", "warn")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        picture = QLabel()
        picture.setPixmap(pixmap("warn", "warn", current_theme().px("title")))
        self._words = ScrollingText()
        self.action = button(action, on_click)
        layout.addWidget(picture)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.action)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown now; empty when the strip is hidden."""
        return "" if self.isHidden() else self._words.text()

    def offer(self, text: str) -> None:
        """Say what is missing; an empty text hides the strip."""
        self._words.set_text(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
