"""The signatures day by day as a line, with the goal; the same numbers are in a table."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from canvass_app.model.pace_to_goal import Growth
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

_HEIGHT_IN_FONTS = 13
_STEPS = (1, 2, 5)


class GrowthChart(QWidget):
    """Draws a `Growth`. A screen reader gets it as one sentence; the table has each day."""

    def __init__(self) -> None:
        super().__init__()
        self._growth: Growth | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Signatures over time"))

    def show_growth(self, found: Growth) -> None:
        """Draw another growth."""
        self._growth = found
        if found.days:
            self.setAccessibleDescription(
                tr(
                    "From {first} to {last}: {total} signatures.",
                    first=found.days[0][0],
                    last=found.days[-1][0],
                    total=f"{found.total:,}",
                )
            )
        self.update()

    def sizeHint(self) -> QSize:
        font = current_theme().px("font")
        return QSize(font * 30, font * _HEIGHT_IN_FONTS)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._growth is None or not self._growth.days:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw(painter, QRectF(self.rect()), self._growth)
        painter.end()


def _draw(painter: QPainter, area: QRectF, found: Growth) -> None:
    theme = current_theme()
    font = painter.font()
    font.setPixelSize(theme.px("small"))
    painter.setFont(font)
    highest = max(found.total, found.goal if found.goal < 4 * max(found.total, 1) else 0, 1)
    label_width = painter.fontMetrics().horizontalAdvance(f"{highest:,}") + theme.px("gap")
    line = painter.fontMetrics().height()
    plot = area.adjusted(label_width, line * 0.6, -theme.px("gap"), -line * 1.6)
    _draw_scale(painter, plot, highest)
    _draw_line(painter, plot, found, highest)
    if found.goal and found.goal <= highest:
        _draw_goal(painter, plot, found.goal, highest)
    _draw_days(painter, plot, found)


def _draw_scale(painter: QPainter, plot: QRectF, highest: int) -> None:
    theme = current_theme()
    step = _round_step(highest / 4)
    for value in range(0, highest + 1, step):
        y = plot.bottom() - plot.height() * value / highest
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(theme.color("muted"))
        box = QRectF(0, y - 20, plot.left() - theme.px("gap") / 2, 40)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                         f"{value:,}")  # fmt: skip


def _draw_line(painter: QPainter, plot: QRectF, found: Growth, highest: int) -> None:
    theme = current_theme()
    totals = [found.undated, *(total + found.undated for _, _, total in found.days)]
    step = plot.width() / max(1, len(totals) - 1)
    points = [
        QPointF(plot.left() + at * step, plot.bottom() - plot.height() * total / highest)
        for at, total in enumerate(totals)
    ]
    ground = QPolygonF([QPointF(plot.left(), plot.bottom()), *points,
                        QPointF(plot.right(), plot.bottom())])  # fmt: skip
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent_soft"))
    painter.drawPolygon(ground)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("accent"), 2.2))
    painter.drawPolyline(QPolygonF(points))


def _draw_goal(painter: QPainter, plot: QRectF, goal: int, highest: int) -> None:
    theme = current_theme()
    y = plot.bottom() - plot.height() * goal / highest
    painter.setPen(QPen(theme.color("focus"), 1.6, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
    painter.setPen(theme.color("text"))
    place = QRectF(plot.left() + 6, y + 2, plot.width(), 40)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
                     tr("Goal: {goal}", goal=f"{goal:,}"))  # fmt: skip


def _draw_days(painter: QPainter, plot: QRectF, found: Growth) -> None:
    painter.setPen(current_theme().color("muted"))
    box = QRectF(plot.left(), plot.bottom() + 2, plot.width(), 40)
    top = Qt.AlignmentFlag.AlignTop
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | top, found.days[0][0])
    if len(found.days) > 1:
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | top, found.days[-1][0])


def _round_step(about: float) -> int:
    """Return 1, 2 or 5 times a power of ten, not below `about`."""
    power = 1
    while True:
        for step in _STEPS:
            if step * power >= about:
                return step * power
        power *= 10
