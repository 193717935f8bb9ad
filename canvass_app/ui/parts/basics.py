"""The texts, buttons and frames that every page is made of, each with its accessible name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from canvass_app.ui.parts.page_head import PageHead
from canvass_app.ui.parts.plain_text import PlainButton, PlainLabel, set_tip
from canvass_app.ui.style.icons import icon, pixmap
from canvass_app.ui.style.theme import current_theme


class PressedByEnter(PlainButton):
    """A button that Enter presses, too; on its own, Qt only reacts to the space bar."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label; `role` is `title`, `heading`, `muted`, `small`, `number` or `code`."""
    made = PlainLabel(text)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def button(
    text: str,
    on_click: Callable[[], object],
    *,
    kind: str = "",
    icon_name: str = "",
    shortcut: str = "",
    tip: str = "",
) -> QPushButton:
    """Return a button with words; `kind` is `main`, `danger`, `link` or empty.

    A `shortcut` works anywhere in the page with the button, and is shown in its tooltip.
    """
    made = PressedByEnter(text)
    made.setAutoDefault(False)
    made.clicked.connect(lambda: on_click())
    made.setAccessibleName(text)
    if kind:
        made.setProperty("kind", kind)
    if icon_name:
        size = current_theme().px("icon")
        picture = icon(icon_name, "on_accent" if kind == "main" else "text")
        picture.addPixmap(pixmap(icon_name, "muted", size + 2), QIcon.Mode.Disabled)
        made.setIcon(picture)
        made.setIconSize(QSize(size, size))
    if shortcut:
        keys = QKeySequence(shortcut)
        tip = f"{tip or text} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})"
        QShortcut(keys, made, made.click, context=Qt.ShortcutContext.WindowShortcut)
    if tip:
        set_tip(made, tip)
    return made


def card(*parts: QWidget | QLayout, spacing: int | None = None) -> QFrame:
    """Return a white card with `parts` stacked."""
    frame = QFrame()
    frame.setObjectName("card")
    layout = QVBoxLayout(frame)
    pad = current_theme().px("pad")
    layout.setContentsMargins(pad, pad, pad, pad)
    layout.setSpacing(current_theme().px("gap") if spacing is None else spacing)
    add_all(layout, parts)
    return frame


def rule() -> QFrame:
    """Return the hairline between the parts of the panel."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


def row(*parts: QWidget | QLayout | None, spacing: int | None = None) -> QHBoxLayout:
    """Return `parts` side by side; None is a stretch."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(current_theme().px("gap") if spacing is None else spacing)
    add_all(layout, parts)
    return layout


def column(*parts: QWidget | QLayout | None, spacing: int | None = None) -> QVBoxLayout:
    """Return `parts` stacked; None is a stretch."""
    layout = QVBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(current_theme().px("gap") if spacing is None else spacing)
    add_all(layout, parts)
    return layout


def add_all(layout: QHBoxLayout | QVBoxLayout, parts: tuple[QWidget | QLayout | None, ...]) -> None:
    """Add widgets, layouts and stretches (None) to a layout."""
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)


def page_layout(page: QWidget, title: str, *actions: QWidget) -> QVBoxLayout:
    """Give a page its margins and its title row with `actions` at the right; return the layout."""
    layout = QVBoxLayout(page)
    pad = current_theme().px("pad")
    layout.setContentsMargins(pad + 8, pad, pad + 8, pad)
    layout.setSpacing(current_theme().px("gap") + 4)
    page.setAccessibleName(title)
    layout.addWidget(PageHead(label(title, "title"), *actions))
    return layout


def wide(widget: QWidget) -> QWidget:
    """Make a widget take all the width it can get; return it."""
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, widget.sizePolicy().verticalPolicy())
    return widget


def repolish(widget: QWidget) -> None:
    """Apply a changed style property (`role`, `tone`, `invalid`)."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
