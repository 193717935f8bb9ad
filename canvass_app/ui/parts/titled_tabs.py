"""The title of a page and its tabs in one row, for pages where a grid needs the height."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from canvass_app.ui.parts.basics import column, label, row, rule
from canvass_app.ui.parts.plain_text import add_bar_tab
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

_STEPS = (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1))
"""Ctrl+Tab leaves a grid, so it is left to the grid."""


class TitledTabs(QWidget):
    """Emits `entered` when a person has switched to another tab and the focus should follow.

    Moving along the bar with the arrow keys stays on the bar.
    """

    entered = Signal()
    changed = Signal()
    """Another tab is shown."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.bar = QTabBar()
        self.bar.setAccessibleName(title)
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setUsesScrollButtons(True)
        self._parts = QStackedWidget()
        heading = label(title, "title")
        theme = current_theme()
        heading.setMinimumHeight(theme.px("field"))
        head = row(heading, self.bar, None, spacing=theme.px("pad"))
        head.setAlignment(heading, Qt.AlignmentFlag.AlignTop)
        head.setAlignment(self.bar, Qt.AlignmentFlag.AlignBottom)
        head.setContentsMargins(theme.px("pad") + 8, theme.px("pad"), theme.px("pad"), 0)
        self.setLayout(column(head, rule(), self._parts, spacing=0))
        for keys, step in _STEPS:
            QShortcut(QKeySequence(keys), self, partial(self.step, step))
        self.bar.currentChanged.connect(self._on_changed)

    def add(self, part: QWidget, title: str) -> None:
        """Add a tab."""
        self._parts.addWidget(part)
        keys = QKeySequence(_STEPS[0][0]).toString(QKeySequence.SequenceFormat.NativeText)
        add_bar_tab(self.bar, title, tr("{tab} ({key}: next tab)", tab=title, key=keys))

    def currentWidget(self) -> QWidget | None:
        """Return the content of the current tab."""
        return self._parts.currentWidget()

    def show_tab(self, part: QWidget) -> None:
        """Show a tab."""
        self.bar.setCurrentIndex(self._parts.indexOf(part))

    def step(self, by: int) -> None:
        """Go to a tab further right or left, wrapping around."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.setCurrentIndex((self.bar.currentIndex() + by) % self.bar.count())
        self.entered.emit()

    def _on_changed(self, at: int) -> None:
        self._parts.setCurrentIndex(at)
        self.changed.emit()
        if self.isVisible() and not self.bar.hasFocus():
            self.entered.emit()
