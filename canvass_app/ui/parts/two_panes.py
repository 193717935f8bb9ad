"""A list at the left and the chosen item at the right; the border can be dragged."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from canvass_app.ui.style.theme import current_theme

_LEFT_SHARE = 0.3


class TwoPanes(QSplitter):
    """The left pane has the width of a list, less in narrow windows; once dragged, that width."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.addWidget(left)
        self.addWidget(right)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(current_theme().px("gap") + 4)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self._dragged = False
        self.splitterMoved.connect(self._on_dragged)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._dragged:
            width = self.width() - self.handleWidth()
            left = min(current_theme().px("panel_width") + 28, round(width * _LEFT_SHARE))
            self.setSizes([left, width - left])

    def _on_dragged(self) -> None:
        self._dragged = True
