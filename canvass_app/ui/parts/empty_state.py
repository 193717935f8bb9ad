"""What a page shows when there is nothing yet: what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from canvass_app.ui.parts.basics import label, row
from canvass_app.ui.style.icons import pixmap
from canvass_app.ui.style.theme import current_theme

_TEXT_WIDTH = 520


class EmptyState(QWidget):
    """An icon, a sentence about the purpose of this page, and the buttons for the first step.

    `first` is the button that should get the focus, None if there is nothing to do.
    """

    def __init__(self, icon_name: str, heading: str, text: str, *actions: QPushButton) -> None:
        super().__init__()
        self.first: QPushButton | None = actions[0] if actions else None
        layout = QVBoxLayout(self)
        layout.setSpacing(current_theme().px("gap"))
        layout.addStretch(2)
        picture = QLabel()
        picture.setPixmap(pixmap(icon_name, "accent", current_theme().px("row") * 5 // 3))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = label(heading, "title")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body = label(text, "muted", wrap=True)
        body.setAlignment(Qt.AlignmentFlag.AlignCenter)
        scale = current_theme().px("font") / 14
        body.setMinimumWidth(320)
        body.setMaximumWidth(round(_TEXT_WIDTH * scale))
        for part in (picture, title):
            layout.addWidget(part)
        middle = row(None, body, None)
        middle.setStretch(1, 100)
        layout.addLayout(middle)
        if actions:
            layout.addSpacing(current_theme().px("gap"))
            layout.addLayout(row(None, *actions, None))
        layout.addStretch(3)
