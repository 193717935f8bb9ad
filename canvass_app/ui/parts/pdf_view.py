"""The pages of a PDF in memory, stacked, sharp at any zoom."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea

from canvass_app.printing.preview import PdfPreview
from canvass_app.ui.style.theme import current_theme

_ZOOM_STEP = 1.2
_SMALLEST, _LARGEST = 0.25, 5.0
_KEPT_PAGES = 8
_WHEEL_NOTCH = 120


class PdfView(QAbstractScrollArea):
    """Shows a PDF. Pages are rendered one at a time, when they become visible.

    Keys: PgUp and PgDn turn pages, Home and End go to the first and last one, the arrows
    scroll, `+` and `-` zoom, `0` fits the width.
    """

    page_changed = Signal(int)
    """The index of the visible page."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pdfview")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # If it came and went, a page that fits the width would jump back and forth.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._document: PdfPreview | None = None
        self._sizes: list[tuple[float, float]] = []
        self._tops: list[int] = []
        self._zoom = 1.0
        self._fits = True
        self._page = 0
        self._pictures: OrderedDict[int, tuple[float, QImage]] = OrderedDict()
        self._drawer = QTimer(self)
        self._drawer.setSingleShot(True)
        self._drawer.timeout.connect(self._draw_next)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def page_count(self) -> int:
        """How many pages there are; 0 without a document."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The index of the visible page."""
        return self._page

    @property
    def zoom(self) -> float:
        """Pixels of the screen's layout per point of the paper."""
        return self._zoom

    def has_picture(self, index: int) -> bool:
        """Return whether a page can be shown at full sharpness right now."""
        held = self._pictures.get(index)
        return held is not None and held[0] == self._picture_scale()

    def show_pdf(self, pdf: bytes, *, page: int = 0) -> None:
        """Show another document, starting at `page`."""
        self._let_go()
        self._document = PdfPreview(pdf)
        self._sizes = [self._document.page_size(i) for i in range(self._document.page_count)]
        self._lay_out()
        self.go_to_page(page)
        self.viewport().update()

    def clear(self) -> None:
        """Show nothing, and forget the document."""
        self._let_go()
        self._lay_out()
        self.viewport().update()

    def go_to_page(self, index: int) -> None:
        """Bring the top of a page into sight."""
        if self._sizes:
            wanted = min(max(index, 0), self.page_count - 1)
            self.verticalScrollBar().setValue(self._tops[wanted] - self._gap())
            self._set_page(wanted)

    def fit_width(self) -> None:
        """Make pages as wide as the view, even when its size changes."""
        self._fits = True
        self._relayout()

    def zoom_in(self) -> None:
        """Show pages larger."""
        self._zoom_to(self._zoom * _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show pages smaller."""
        self._zoom_to(self._zoom / _ZOOM_STEP)

    def sizeHint(self) -> QSize:
        side = current_theme().px("panel_width")
        return QSize(2 * side, 2 * side)

    def minimumSizeHint(self) -> QSize:
        side = current_theme().px("panel_width")
        return QSize(side, side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relayout()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._zoom_to(self._zoom * _ZOOM_STEP ** (event.angleDelta().y() / _WHEEL_NOTCH))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_PageDown:
                self.go_to_page(self._page + 1)
            case Qt.Key.Key_PageUp:
                self.go_to_page(self._page - 1)
            case Qt.Key.Key_Home:
                self.go_to_page(0)
            case Qt.Key.Key_End:
                self.go_to_page(self.page_count - 1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case Qt.Key.Key_0:
                self.fit_width()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), current_theme().color("sunken"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index in self._in_sight():
            self._paint_page(painter, index)
        painter.end()
        if self._missing() is not None:
            self._drawer.start(0)

    def _paint_page(self, painter: QPainter, index: int) -> None:
        place = self._place(index)
        held = self._pictures.get(index)
        if held is None:
            painter.fillRect(place, Qt.GlobalColor.white)
        elif held[0] == self._picture_scale():
            # PDFium rounds up: the last row or column of pixels may be outside the page.
            painter.setClipRect(place)
            painter.drawImage(place.topLeft(), held[1])
            painter.setClipping(False)
        else:
            # The old picture, stretched, until the sharp one is there.
            painter.drawImage(QRectF(place), held[1])
        painter.setPen(QPen(current_theme().color("line"), 1))
        painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _draw_next(self) -> None:
        index = self._missing()
        if index is None or self._document is None:
            return
        scale = self._picture_scale()
        width, height, pixels = self._document.image(index, scale)
        # The copy owns its pixels; the bytes are gone after this.
        image = QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._pictures[index] = (scale, image)
        self._pictures.move_to_end(index)
        while len(self._pictures) > max(_KEPT_PAGES, len(self._in_sight()) + 1):
            self._pictures.popitem(last=False)
        self.viewport().update()

    def _missing(self) -> int | None:
        return next((i for i in self._in_sight() if not self.has_picture(i)), None)

    def _picture_scale(self) -> float:
        return self._zoom * self.devicePixelRatioF()

    def _let_go(self) -> None:
        if self._document is not None:
            self._document.close()
        self._document = None
        self._sizes = []
        self._pictures.clear()
        self._page = 0

    def _gap(self) -> int:
        return current_theme().px("pad") // 2

    def _zoom_to(self, zoom: float) -> None:
        self._fits = False
        self._zoom = min(max(zoom, _SMALLEST), _LARGEST)
        self._relayout()

    def _relayout(self) -> None:
        """Lay out again and keep what was at the top visible."""
        bar = self.verticalScrollBar()
        within = 0.0
        if self._sizes:
            within = (bar.value() - self._tops[self._page]) / max(self._height(self._page), 1)
        page = self._page
        self._lay_out()
        if self._sizes:
            bar.setValue(round(self._tops[page] + within * self._height(page)))
        self.viewport().update()

    def _lay_out(self) -> None:
        room, gap = self.viewport().size(), self._gap()
        widest = max((width for width, _ in self._sizes), default=0.0)
        if self._fits and widest:
            self._zoom = max((room.width() - 2 * gap) / widest, _SMALLEST)
        top = gap
        self._tops = []
        for index in range(len(self._sizes)):
            self._tops.append(top)
            top += self._height(index) + gap
        full_width = round(widest * self._zoom) + 2 * gap
        self._set_range(full_width - room.width(), top - room.height())

    def _set_range(self, right: int, down: int) -> None:
        step = current_theme().px("row")
        for bar, most, screenful in (
            (self.horizontalScrollBar(), right, self.viewport().width()),
            (self.verticalScrollBar(), down, self.viewport().height()),
        ):
            bar.setPageStep(screenful)
            bar.setSingleStep(step)
            bar.setRange(0, max(most, 0))

    def _height(self, index: int) -> int:
        return round(self._sizes[index][1] * self._zoom)

    def _place(self, index: int) -> QRect:
        width = round(self._sizes[index][0] * self._zoom)
        across = max((self.viewport().width() - width) // 2, self._gap())
        left = across - self.horizontalScrollBar().value()
        top = self._tops[index] - self.verticalScrollBar().value()
        return QRect(left, top, width, self._height(index))

    def _in_sight(self) -> list[int]:
        room = self.viewport().rect()
        return [i for i in range(len(self._sizes)) if self._place(i).intersects(room)]

    def _on_scrolled(self) -> None:
        if not self._sizes:
            return
        # The page that reaches furthest into the upper third is the one being read.
        reading = self.verticalScrollBar().value() + self.viewport().height() // 3
        above = [i for i, top in enumerate(self._tops) if top <= reading]
        self._set_page(above[-1] if above else 0)

    def _set_page(self, index: int) -> None:
        if index != self._page:
            self._page = index
            self.page_changed.emit(index)
