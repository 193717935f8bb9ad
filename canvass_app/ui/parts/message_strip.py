"""A strip inside the page for what a person must read: never a dialog that interrupts typing."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from canvass_app.model.errors import UserError
from canvass_app.ui.parts.basics import button, label, repolish
from canvass_app.ui.style.icons import pixmap
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr


class MessageStrip(QFrame):
    """Shows one message with icon, words and tone (`info`, `good`, `warn`, `bad`).

    News that needs no action (`good`) is gone when the person returns to the page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        self._picture = QLabel()
        self._words = label("", wrap=True)
        self._close = button(tr("Dismiss"), self.hide, kind="link")
        layout.addWidget(self._picture)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._close)
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.property("tone") == "good" and not event.spontaneous():
            self.hide()

    @property
    def text(self) -> str:
        """What is shown now; empty if nothing is."""
        return "" if self.isHidden() else self._words.text()

    def say(self, text: str, tone: str = "info") -> None:
        """Show `text` until it is dismissed or replaced."""
        self._words.setText(text)
        self.setAccessibleName(text)
        color = {"info": "accent"}.get(tone, tone)
        self._picture.setPixmap(pixmap(tone, color, current_theme().px("title")))
        self.setProperty("tone", tone)
        repolish(self)
        self.show()

    def say_error(self, error: UserError) -> None:
        """Show what went wrong and what to do next."""
        self.say(f"{show(error.problem)} {show(error.remedy)}", "bad")
