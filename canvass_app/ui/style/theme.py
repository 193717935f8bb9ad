"""Fills the stylesheet with the tokens of the chosen theme, at the chosen scale."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from canvass_app.assets import asset_path
from canvass_app.ui.style.fonts import ui_font_files

SCALES = (80, 90, 100, 110, 125, 150, 175, 200)


@dataclass(frozen=True)
class Theme:
    """The colors and the measures (pixels, scaled) in use."""

    name: str
    colors: dict[str, str]
    measures: dict[str, int]

    def color(self, name: str) -> QColor:
        """Return a color token."""
        return QColor(self.colors[name])

    def px(self, name: str) -> int:
        """Return a measure token in pixels."""
        return self.measures[name]


@cache
def tokens() -> dict[str, dict[str, str | int]]:
    """Return the token file."""
    return tomllib.loads(asset_path("style", "tokens.toml").read_text(encoding="utf-8"))


def make_theme(choice: str, scale: int) -> Theme:
    """Return the theme for `light`, `dark` or anything else, the system's, at `scale` percent."""
    name = choice if choice in {"light", "dark"} else _system_theme()
    colors = {key: str(value) for key, value in tokens()[name].items()}
    measures = {key: round(int(value) * scale / 100) for key, value in tokens()["measure"].items()}
    return Theme(name, colors, measures)


_current: Theme | None = None


def current_theme() -> Theme:
    """Return the theme that was applied last, light at 100 % before that."""
    return _current or make_theme("light", 100)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole program the look of `theme`."""
    global _current
    _current = theme
    app.setPalette(_palette(theme))
    app.setStyleSheet(_stylesheet(theme))


def load_fonts() -> None:
    """Register the bundled fonts: without them, Qt may silently draw no text."""
    for path in ui_font_files():
        QFontDatabase.addApplicationFont(str(path))


def _system_theme() -> str:
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def _stylesheet(theme: Theme) -> str:
    text = asset_path("style", "canvass.qss").read_text(encoding="utf-8")
    values: dict[str, str] = dict(theme.colors)
    values |= {f"{name}_px": f"{value}px" for name, value in theme.measures.items()}
    values["inner_px"] = f"{theme.px('field') - 2}px"
    values["check_icon"] = _url("check-on-accent", theme)
    values["arrow_icon"] = _url("chevron", theme)
    values["left_icon"] = _url("chevron-left", theme)
    values["right_icon"] = _url("chevron-right", theme)
    return Template(text).substitute(values)


def _url(icon: str, theme: Theme) -> str:
    return asset_path("icons", f"{icon}-{theme.name}.svg").as_posix()


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "ground",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "surface_alt",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.PlaceholderText: "placeholder",
        QPalette.ColorRole.Button: "sunken",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Link: "accent",
    }
    for role, token in roles.items():
        palette.setColor(role, theme.color(token))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.WindowText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color("muted"))
    return palette
