"""Words that may be long: they wrap, and scroll where they would take too much of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

from canvass_app.ui.parts.basics import label

_LINES_SHOWN = 8
_EDGE = 2
"""Width, in pixels, of the ring that the style sheet draws around what has the focus."""


class ScrollingText(QScrollArea):
    """As high as its words, up to eight lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scrollingtext")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._words = label("", wrap=True)
        self.setWidget(self._words)
        self._words.setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._let_keys_scroll(0, 0)
        self.verticalScrollBar().rangeChanged.connect(self._let_keys_scroll)

    def text(self) -> str:
        """Return what is shown."""
        return self._words.text()

    def set_text(self, text: str) -> None:
        """Show `text` from its beginning."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self.verticalScrollBar().setValue(0)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        return min(self._needs(width), self._most()) + 2 * _EDGE

    def sizeHint(self) -> QSize:
        wide = self._words.sizeHint().width() + 2 * _EDGE
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._words.minimumSizeHint().width(), self.fontMetrics().lineSpacing())

    def _let_keys_scroll(self, low: int, high: int) -> None:
        policy = Qt.FocusPolicy.TabFocus if high > low else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)

    def _needs(self, width: int) -> int:
        return self._words.heightForWidth(width - 2 * _EDGE)

    def _most(self) -> int:
        return _LINES_SHOWN * self._words.fontMetrics().lineSpacing()
