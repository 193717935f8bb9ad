"""The title of a page with its buttons next to it, or below it if there is no width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from canvass_app.ui.parts.flow_layout import FlowLayout
from canvass_app.ui.style.theme import current_theme

_Direction = QBoxLayout.Direction


class PageHead(QWidget):
    """A heading at the left and `actions` at the right; below it, they wrap into rows."""

    def __init__(self, heading: QLabel, *actions: QWidget) -> None:
        super().__init__()
        self._heading = heading
        self._actions = QWidget()
        self._actions.setLayout(FlowLayout(*actions))
        self._layout = QBoxLayout(_Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(current_theme().px("gap"))
        self._layout.addWidget(heading, 1)
        self._layout.addWidget(self._actions)
        # No maximum: Qt would limit it to one row of buttons even if three are needed.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        # As high as a button, so that the title does not jump when buttons come and go next to it.
        heading.setMinimumHeight(current_theme().px("field"))

    def minimumSizeHint(self) -> QSize:
        # Side by side, they would keep the page from getting narrower.
        parts = (self._heading, self._actions)
        width = max(part.minimumSizeHint().width() for part in parts)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            # A button has a new text, or was shown or hidden.
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        parts = (self._heading, self._actions)
        needed = sum(part.sizeHint().width() for part in parts) + self._layout.spacing()
        fits = needed <= self.width()
        self._layout.setDirection(_Direction.LeftToRight if fits else _Direction.TopToBottom)
