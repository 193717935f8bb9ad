"""A page's content that shrinks as far as possible before it scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from canvass_app.ui.parts.basics import add_all
from canvass_app.ui.style.theme import current_theme


class _Stack(QVBoxLayout):
    def hasHeightForWidth(self) -> bool:
        # QScrollArea gives a layout with wrapped texts its preferred height rather than the
        # available height, so tables would never shrink.
        return False


class ShrinkingScrollArea(QScrollArea):
    """Scrolls the stacked `parts` only when they cannot be made to fit.

    With `shrink` False, parts keep their preferred height, and the rest is scrolled.
    """

    def __init__(self, *parts: QWidget, shrink: bool = True) -> None:
        super().__init__()
        content = QWidget()
        self.inner: QVBoxLayout = _Stack(content) if shrink else QVBoxLayout(content)
        self.inner.setContentsMargins(0, 0, 0, 0)
        self.inner.setSpacing(current_theme().px("gap"))
        add_all(self.inner, parts)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
