"""A field for signing with a pen, a finger or the mouse; ink is stored as strokes of points."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from canvass_app.model.strokes import FIELD_WIDTH, Point
from canvass_app.ui.parts.forms import name_field
from canvass_app.ui.style.theme import current_theme

_WIDTH, _HEIGHT = 600, 180
_PEN = 2.2


class InkPad(QWidget):
    """Emits `changed` with each stroke. Backspace undoes the last stroke.

    Touch reaches it as mouse events, which Qt generates from the first finger.
    """

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        name_field(self, name)
        self.setObjectName("inkpad")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(round(_HEIGHT * 0.6 * current_theme().px("font") / 14))
        self._strokes: list[list[Point]] = []
        self._drawing = False

    @property
    def strokes(self) -> tuple[tuple[Point, ...], ...]:
        """What was drawn, in units of `model.strokes.FIELD_WIDTH` to the width of the field."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def undo_stroke(self) -> None:
        """Undo the last stroke."""
        if self._strokes:
            self._strokes.pop()
            self._note_change()

    def clear(self) -> None:
        """Remove all strokes."""
        if self._strokes:
            self._strokes.clear()
            self._note_change()

    def sizeHint(self) -> QSize:
        scale = current_theme().px("font") / 14
        return QSize(round(_WIDTH * scale), round(_HEIGHT * scale))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._end(event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        # Accepted here, so that the pen does not arrive a second time as a mouse.
        event.accept()
        match event.type():
            case QEvent.Type.TabletPress:
                self._begin(event.position())
            case QEvent.Type.TabletMove:
                self._go_on(event.position())
            case QEvent.Type.TabletRelease:
                self._end(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self.undo_stroke()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        ink = current_theme().color("text")
        width = _PEN * current_theme().px("font") / 14
        painter.setPen(QPen(ink, width, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        for stroke in self._strokes:
            painter.drawPath(self._path(stroke))
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        theme = current_theme()
        painter.setBrush(theme.color("surface"))
        painter.setPen(QPen(theme.color("focus" if self.hasFocus() else "edge"), 1.5))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)
        painter.setPen(QPen(theme.color("line"), 1))
        base = round(self.height() * 0.72)
        pad = theme.px("pad")
        painter.drawLine(pad, base, self.width() - pad, base)

    def _path(self, stroke: list[Point]) -> QPainterPath:
        points = [QPointF(x, y) * (self.width() / FIELD_WIDTH) for x, y in stroke]
        path = QPainterPath(points[0])
        if len(points) == 1:
            # A dot: the round cap of a line without length.
            path.lineTo(points[0] + QPointF(0.01, 0))
        for point in points[1:]:
            path.lineTo(point)
        return path

    def _begin(self, at: QPointF) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._drawing = True
        self._strokes.append([self._units(at)])
        self.update()

    def _go_on(self, at: QPointF) -> None:
        if self._drawing:
            self._strokes[-1].append(self._units(at))
            self.update()

    def _end(self, at: QPointF) -> None:
        if self._drawing:
            self._go_on(at)
            self._drawing = False
            self._note_change()

    def _units(self, at: QPointF) -> Point:
        scale = FIELD_WIDTH / max(1, self.width())
        x = min(max(at.x(), 0.0), float(self.width()))
        y = min(max(at.y(), 0.0), float(self.height()))
        return (round(x * scale), round(y * scale))

    def _note_change(self) -> None:
        self.update()
        self.changed.emit()
