"""Notices when nobody has touched keyboard, mouse, pen or screen for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
}


class IdleWatch(QObject):
    """Emits `idle` once after the chosen minutes without input. Sees every event of the program
    for as long as `parent` lives."""

    idle = Signal()

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        # A coarse timer may be several seconds late.
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.idle)
        app.installEventFilter(self)

    def watch(self, minutes: float) -> None:
        """Start counting; 0 stops watching."""
        self._timer.stop()
        self._timer.setInterval(round(minutes * 60_000))
        if minutes:
            self._timer.start()

    @property
    def left(self) -> int:
        """Milliseconds until `idle` without input; -1 if not watching."""
        return self._timer.remainingTime()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._timer.isActive() and event.type() in _TOUCHES:
            self._timer.start()
        return False
