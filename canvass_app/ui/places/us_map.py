"""A map of the states with cities as dots, for mouse and arrow keys."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from canvass_app.desk.places.map import CityDot, MapState, outline
from canvass_app.text.zips import state_name
from canvass_app.ui.parts.plain_text import show_tip
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

_STEPS = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1,
}  # fmt: skip
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_SMALLEST, _LARGEST = 4.0, 18.0


class UsMap(QWidget):
    """Arrow keys go through the states by code; Enter or a click emits `chosen` with the code.

    If the state is already chosen, an empty text is emitted: all states again.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._state = MapState({}, (), 0)
        self._paths = {code: _path(code) for code in outline().states}
        self.codes = sorted(self._paths)
        self.current = ""
        self._chosen = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._tell()

    def show_state(self, state: MapState) -> None:
        """Show these counts."""
        self._state = state
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        unit = current_theme().px("row")
        return QSize(20 * unit, 13 * unit)

    def minimumSizeHint(self) -> QSize:
        unit = current_theme().px("row")
        return QSize(8 * unit, 3 * unit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._walk(_STEPS[key])
        elif key == Qt.Key.Key_Home:
            self._go_to(self.codes[0])
        elif key == Qt.Key.Key_End:
            self._go_to(self.codes[-1])
        elif key in _ENTER and self.current:
            self._choose(self.current)
        elif key == Qt.Key.Key_Escape and self._chosen:
            self._choose(self._chosen)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        code = self._at(event.position())
        if code:
            self._go_to(code)
            self._choose(code)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        dot, code = self._dot_at(event.position()), self._at(event.position())
        text = _dot_words(dot) if dot else self.words_of(code) if code else ""
        show_tip(event.globalPosition().toPoint(), text, self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.current:
            self.current = next(
                (c for c in self.codes if self._state.shown_count(c)), self.codes[0]
            )
        self._tell()
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, left, top = self._fit()
        painter.translate(left, top)
        painter.scale(scale, scale)
        border = QPen(current_theme().color("edge"), 0.7)
        border.setCosmetic(True)
        for code in self.codes:
            painter.setPen(border)
            painter.setBrush(self._fill(code))
            painter.drawPath(self._paths[code])
        self._mark(painter, self._chosen, "accent", 2)
        if self.hasFocus():
            self._mark(painter, self.current, "focus", 3)
        self._paint_dots(painter, scale)
        painter.end()

    def words_of(self, code: str) -> str:
        """Return a state with its count, or that it has too few to show."""
        count = self._state.shown_count(code)
        if count is None:
            if not self._state.states.get(code):
                return tr("{state}: no signatures", state=state_name(code))
            return tr(
                "{state}: fewer than {k} signatures",
                state=state_name(code),
                k=self._state.least,
            )
        return tr("{state}: {count} signatures", state=state_name(code), count=f"{count:,}")

    def _mark(self, painter: QPainter, code: str, token: str, width: float) -> None:
        if code:
            pen = QPen(current_theme().color(token), width)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(self._paths[code])

    def _fill(self, code: str) -> QColor:
        count = self._state.shown_count(code)
        if not count:
            return QColor(current_theme().color("surface"))
        most = max(self._state.states.values())
        shade = QColor(current_theme().color("accent"))
        shade.setAlphaF(0.12 + 0.38 * math.sqrt(count / most))
        return shade

    def _paint_dots(self, painter: QPainter, scale: float) -> None:
        rim = QPen(current_theme().color("surface"), 1)
        rim.setCosmetic(True)
        painter.setPen(rim)
        painter.setBrush(current_theme().color("accent"))
        for dot in self._dots():
            assert dot.at is not None
            radius = self._radius(dot) / scale
            painter.drawEllipse(QPointF(*dot.at), radius, radius)

    def _dots(self) -> list[CityDot]:
        """Return the dots to show, largest first, so that none covers a smaller one."""
        shown = [d for d in self._state.cities if d.at and d.count >= max(1, self._state.least)]
        return sorted(shown, key=lambda dot: -dot.count)

    def _radius(self, dot: CityDot) -> float:
        """Return a radius in pixels: the area grows with the count."""
        most = max(each.count for each in self._state.cities)
        size = current_theme().px("font") / 14
        return size * max(_SMALLEST, _LARGEST * math.sqrt(dot.count / most))

    def _fit(self) -> tuple[float, float, float]:
        whole = outline()
        scale = min((self.width() - 8) / whole.width, (self.height() - 8) / whole.height)
        scale = max(scale, 0.05)
        return (
            scale,
            (self.width() - scale * whole.width) / 2,
            (self.height() - scale * whole.height) / 2,
        )

    def _on_map(self, point: QPointF) -> QPointF:
        scale, left, top = self._fit()
        return QPointF((point.x() - left) / scale, (point.y() - top) / scale)

    def _at(self, point: QPointF) -> str:
        here = self._on_map(point)
        return next((code for code in self.codes if self._paths[code].contains(here)), "")

    def _dot_at(self, point: QPointF) -> CityDot | None:
        here, scale = self._on_map(point), self._fit()[0]
        for dot in reversed(self._dots()):
            assert dot.at is not None
            away = QPointF(*dot.at) - here
            if math.hypot(away.x(), away.y()) * scale <= self._radius(dot) + 1:
                return dot
        return None

    def _walk(self, by: int) -> None:
        at = self.codes.index(self.current) if self.current in self.codes else -by
        self._go_to(self.codes[(at + by) % len(self.codes)])

    def _go_to(self, code: str) -> None:
        self.current = code
        self._tell()
        self.update()

    def _choose(self, code: str) -> None:
        self._chosen = "" if code == self._chosen else code
        self.update()
        self.chosen.emit(self._chosen)

    def _tell(self) -> None:
        self.setAccessibleName(tr("Map of signatures by state"))
        words = self.words_of(self.current) if self.current else ""
        self.setAccessibleDescription(words)
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)


def _path(code: str) -> QPainterPath:
    path = QPainterPath()
    for ring in outline().states[code]:
        path.moveTo(*ring[0])
        for point in ring[1:]:
            path.lineTo(*point)
        path.closeSubpath()
    return path


def _dot_words(dot: CityDot) -> str:
    office = dot.city.office
    return tr(
        "{place}, {state}: {count} signatures",
        place=office.place,
        state=office.state,
        count=f"{dot.count:,}",
    )
