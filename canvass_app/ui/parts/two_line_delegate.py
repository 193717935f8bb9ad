"""Draws an item of a list as two lines: what it is, and below in small print, its state."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from canvass_app.ui.parts.plain_models import Index
from canvass_app.ui.parts.work_queue import SECOND_LINE
from canvass_app.ui.style.theme import current_theme


class TwoLineDelegate(QStyledItemDelegate):
    """Text that does not fit ends in “…”; the tooltip and screen readers have all of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = current_theme()
        big, small = self._fonts(option)
        text = QFontMetrics(big).height() + QFontMetrics(small).height()
        return QSize(theme.px("row") * 4, text + theme.px("gap") * 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        filled = QStyleOptionViewItem(option)
        self.initStyleOption(filled, index)
        filled.text, filled.icon = "", QIcon()
        widget: QWidget = filled.widget
        style = widget.style() if widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, filled, painter, widget)
        selected = bool(filled.state & QStyle.StateFlag.State_Selected)
        big, small = self._fonts(option)
        gap = theme.px("gap")
        box = filled.rect.adjusted(gap + 2, gap, -gap, -gap)
        painter.save()
        painter.setPen(theme.color("on_accent_soft" if selected else "text"))
        self._text(painter, big, box, str(index.data() or ""))
        below = box.adjusted(0, QFontMetrics(big).height(), 0, 0)
        side = QFontMetrics(small).height()
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon) and not icon.isNull():
            icon.paint(painter, QRect(below.left(), below.top(), side, side))
            below.adjust(side + gap // 2, 0, 0, 0)
        painter.setPen(theme.color("on_accent_soft" if selected else "muted"))
        self._text(painter, small, below, str(index.data(SECOND_LINE) or ""))
        if selected:
            bar = QRect(
                filled.rect.left(), filled.rect.top(), max(3, gap // 2), filled.rect.height()
            )
            painter.fillRect(bar, theme.color("accent"))
        painter.restore()

    @staticmethod
    def _text(painter: QPainter, font: QFont, box: QRect, text: str) -> None:
        metrics = QFontMetrics(font)
        painter.setFont(font)
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        line = QRect(box.left(), box.top(), box.width(), metrics.height())
        painter.drawText(
            line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), elided
        )

    @staticmethod
    def _fonts(option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
        big, small = QFont(option.font), QFont(option.font)
        big.setPixelSize(current_theme().px("font"))
        small.setPixelSize(current_theme().px("small"))
        return big, small
