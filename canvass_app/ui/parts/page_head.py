"""The title of a page with its buttons beside it, or below it where there is no width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from canvass_app.ui.parts.flow_layout import FlowLayout
from canvass_app.ui.style.theme import current_theme

_Direction = QBoxLayout.Direction


class PageHead(QWidget):
    """A heading at the left and `actions` at the right; below it they go on in rows."""

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
        # No maximum: Qt would hold it to the height of one row of buttons where three are needed.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        # As high as a button, so that the title does not jump when buttons come and go beside it.
        heading.setMinimumHeight(current_theme().px("field"))

    def minimumSizeHint(self) -> QSize:
        # Beside each other they would keep the page from becoming narrower.
        parts = (self._heading, self._actions)
        width = max(part.minimumSizeHint().width() for part in parts)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            # A button has another text, or has come or gone.
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        parts = (self._heading, self._actions)
        needed = sum(part.sizeHint().width() for part in parts) + self._layout.spacing()
        fits = needed <= self.width()
        self._layout.setDirection(_Direction.LeftToRight if fits else _Direction.TopToBottom)
