"""Buttons that hold more than one line of words: a number with its caption, a wrapping sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from canvass_app.ui.style.icons import pixmap
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.widgets.basics import label


class PanelButton(QPushButton):
    """A button as large as the labels laid out inside it. `name` is what screen readers say."""

    def __init__(self, name: str, on_click: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("panelbutton")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.clicked.connect(lambda: on_click())

    def lay_out(self, layout: QLayout) -> None:
        """Put `layout` inside; clicks on its labels are clicks on the button."""
        self.setLayout(layout)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        layout = self.layout()
        return layout is not None and layout.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else -1


class NumberCard(PanelButton):
    """A number, what it counts, and a note in small print."""

    def __init__(
        self, number: str, caption: str, note: str, name: str, on_click: Callable[[], object]
    ) -> None:
        super().__init__(name, on_click)
        pad = current_theme().px("pad")
        layout = QVBoxLayout()
        layout.setContentsMargins(pad, pad // 2, pad, pad // 2 + 2)
        layout.setSpacing(0)
        layout.addWidget(label(number, "number"))
        layout.addWidget(label(caption, wrap=True))
        # The note's line is kept where there is none, so that the cards of a row are alike.
        layout.addWidget(label(note or " ", "small", wrap=True))
        layout.addStretch(1)
        self.lay_out(layout)


class SentenceLink(PanelButton):
    """A sentence that leads somewhere, wrapped where it is long."""

    def __init__(self, sentence: str, name: str, on_click: Callable[[], object]) -> None:
        super().__init__(name, on_click)
        self.setProperty("kind", "sentence")
        gap = current_theme().px("gap")
        layout = QHBoxLayout()
        layout.setContentsMargins(2, gap // 2, gap, gap // 2)
        layout.setSpacing(gap)
        arrow = QLabel()
        arrow.setPixmap(pixmap("next", "accent", current_theme().px("font") + 4))
        layout.addWidget(arrow)
        words = label(sentence, "link", wrap=True)
        layout.addWidget(words, 1)
        self.lay_out(layout)
