"""Tabs that Ctrl+Tab goes through from wherever the keyboard is on their page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QWidget

from canvass_app.ui.translation import tr

STEPS = (("Ctrl+Tab", 1), ("Ctrl+PgDown", 1), ("Ctrl+Shift+Tab", -1), ("Ctrl+PgUp", -1))
"""The keys that go to the next tab and back."""

BESIDE_A_GRID = (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1))
"""Where a grid inside leaves itself with Ctrl+Tab."""


class Tabs(QTabWidget):
    """Emits `entered` when a person has come to another tab and the keyboard is to follow.

    Who walks along the bar with the arrow keys stays on the bar.
    """

    entered = Signal()

    def __init__(self, name: str, keys: Sequence[tuple[str, int]] = STEPS) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.tabBar().setAccessibleName(name)
        self.tabBar().setExpanding(False)
        self.setUsesScrollButtons(True)
        self._next = keys[0][0]
        for key, step in keys:
            QShortcut(QKeySequence(key), self, partial(self.step, step))
        self.currentChanged.connect(self._on_changed)

    def add(self, part: QWidget, title: str) -> None:
        """Add a tab."""
        at = self.addTab(part, title)
        self.setTabToolTip(at, tr("{tab} ({key}: next tab)", tab=title, key=self._next))

    def step(self, by: int) -> None:
        """Go to a tab further on or further back, round and round."""
        if self.count():
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.setCurrentIndex((self.currentIndex() + by) % self.count())
            self.entered.emit()

    def _on_changed(self) -> None:
        if self.isVisible() and not self.tabBar().hasFocus():
            self.entered.emit()
