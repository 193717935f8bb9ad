"""What a page shows when there is nothing yet: what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from canvass_app.ui.style.icons import pixmap
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.widgets.basics import label, row


class EmptyState(QWidget):
    """An icon, a sentence on what this page is for, and the buttons for the first step."""

    def __init__(self, icon_name: str, heading: str, text: str, *actions: QPushButton) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setSpacing(current_theme().px("gap"))
        layout.addStretch(2)
        picture = QLabel()
        picture.setPixmap(pixmap(icon_name, "accent", 56))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = label(heading, "title")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body = label(text, "muted", wrap=True)
        body.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body.setMinimumWidth(420)
        body.setMaximumWidth(520)
        for part in (picture, title):
            layout.addWidget(part)
        layout.addLayout(row(None, body, None))
        if actions:
            layout.addSpacing(current_theme().px("gap"))
            layout.addLayout(row(None, *actions, None))
        layout.addStretch(3)
