"""A sentence with an icon in front: the icon repeats in a picture what the words say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from canvass_app.ui.parts.basics import label
from canvass_app.ui.style.icons import pixmap
from canvass_app.ui.style.theme import current_theme


class MarkedLine(QWidget):
    """One line of a list of findings; hidden while it has nothing to say."""

    def __init__(self, icon_name: str, color: str) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        picture = QLabel()
        picture.setPixmap(pixmap(icon_name, color, current_theme().px("font") + 4))
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        self._words = label("", wrap=True)
        layout.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, text: str) -> None:
        """Say `text`; an empty one hides the line."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
