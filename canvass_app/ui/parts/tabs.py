"""Tabs that Ctrl+Tab cycles through, wherever the focus is on their page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QWidget

from canvass_app.ui.parts.plain_text import add_tab
from canvass_app.ui.translation import tr


class Tabs(QTabWidget):
    """Emits `entered` when a person has switched to another tab and the focus should follow.

    Moving along the bar with the arrow keys stays on the bar. Without `page_keys`, Ctrl+PgUp and
    Ctrl+PgDn are left to the content of the tabs.
    """

    entered = Signal()

    def __init__(self, name: str, *, page_keys: bool = True) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.tabBar().setAccessibleName(name)
        self.tabBar().setExpanding(False)
        self.setUsesScrollButtons(True)
        steps = [("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)]
        if page_keys:
            steps += [("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)]
        for keys, step in steps:
            QShortcut(QKeySequence(keys), self, partial(self.step, step))
        self.currentChanged.connect(self._on_changed)

    def add(self, part: QWidget, title: str) -> None:
        """Add a tab."""
        add_tab(self, part, title, tr("{tab} (Ctrl+Tab: next tab)", tab=title))

    def step(self, by: int) -> None:
        """Go to a tab further right or left, wrapping around."""
        if self.count():
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.setCurrentIndex((self.currentIndex() + by) % self.count())
            self.entered.emit()

    def _on_changed(self) -> None:
        if self.isVisible() and not self.tabBar().hasFocus():
            self.entered.emit()
