"""Collects what Python frees in cycles, on the window's own thread and nowhere else.

Python collects in whichever thread allocates at the wrong moment. On the thread of the campaign
file that would destroy widgets away from the window, and it can stand still for ever: destroying
a widget holds a lock of Qt while it asks for Python's, and the window's thread holds Python's
while it asks for Qt's.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 500
"""Milliseconds between two looks at whether there is enough to collect."""


class GarbageCollector(QObject):
    """Takes over from Python's own timing, with Python's own thresholds.

    Lives as long as `parent`, which belongs to the thread of the window.
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
