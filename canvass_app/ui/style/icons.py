"""The program's own line icons, drawn in a color of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from canvass_app.assets import asset_path
from canvass_app.ui.style.theme import current_theme


def icon(name: str, color: str = "text", size: int = 0) -> QIcon:
    """Return an icon of `resources/icons` in a color token; `size` 0 follows the scale."""
    return QIcon(pixmap(name, color, size or current_theme().px("icon") + 2))


def pixmap(name: str, color: str = "text", size: int = 20) -> QPixmap:
    """Return the icon as a picture of `size` pixels, sharp on high-density screens."""
    tint = current_theme().color(color).name(QColor.NameFormat.HexRgb)
    key = f"{name} {tint} {size}"
    drawn = QPixmap()
    # Tables request the icon of each cell again and again.
    if not QPixmapCache.find(key, drawn):
        drawn = _draw(name, tint, size)
        QPixmapCache.insert(key, drawn)
    return drawn


def _draw(name: str, tint: str, size: int) -> QPixmap:
    svg = asset_path("icons", f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(svg.replace(b"currentColor", tint.encode())))
    density = 2.0
    picture = QPixmap(round(size * density), round(size * density))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size * density, size * density))
    painter.end()
    picture.setDevicePixelRatio(density)
    return picture
