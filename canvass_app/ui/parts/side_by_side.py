"""Parts side by side if there is room, stacked if there is not."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from canvass_app.ui.style.theme import current_theme


class SideBySide(QWidget):
    """Shows `parts` in a row of equal widths, or in a column below `width` pixels at 100 %."""

    def __init__(self, *parts: QWidget, width: int = 760) -> None:
        super().__init__()
        self._least = width * current_theme().px("font") // 14
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(current_theme().px("pad"))
        for part in parts:
            self._box.addWidget(part, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self._least
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        if self._box.direction() != (across if wide else down):
            self._box.setDirection(across if wide else down)
