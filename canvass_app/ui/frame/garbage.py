"""Collects Python's garbage cycles on the window's own thread and nowhere else.

Python collects in whichever thread happens to allocate. On the campaign file's thread, that would
destroy widgets outside the window's thread, and it can deadlock: destroying a widget holds a Qt
lock while waiting for Python's, and the window's thread holds Python's while waiting for Qt's.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 500
"""Milliseconds between two checks of whether there is enough to collect."""


class GarbageCollector(QObject):
    """Replaces Python's own timing, with Python's own thresholds.

    It lives as long as `parent`, which belongs to the window's thread.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self.collect)
        timer.start(INTERVAL)

    def collect(self) -> None:
        """Collect the oldest generation that has reached its threshold, and all younger ones."""
        reached = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [at for at, (count, most) in enumerate(reached) if 0 < most < count]
        if due:
            gc.collect(max(due))
