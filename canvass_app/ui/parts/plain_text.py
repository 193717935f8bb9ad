"""Text from people and files, shown letter by letter where Qt would guess its format.

A tool tip that looks like HTML is shown as HTML, and the pictures that it names are loaded. On a
button, a tab, or a label with a buddy, an ampersand makes the next letter a shortcut. In the title
of a window, “[*]” is a placeholder. Only this module calls what guesses; the test
`tests/ui/test_plain_text_only.py` sees to that.
"""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTabWidget,
    QToolTip,
    QWidget,
)

_LONG = 80
"""Characters of a line from which on a tool tip is wrapped. Qt makes short lines still shorter."""
_UNBROKEN = re.compile(rf"\S{{{_LONG}}}(?=\S)")
_MAY_BREAK = "\u200b"
"""A blank of no width: Qt breaks lines only at blanks, and a path or a name may have none."""


def tip(text: str) -> str:
    """Return what a tool tip must be given to show `text` as it is, wrapped if it is long."""
    if not text:
        return ""
    style = "pre-wrap" if max(map(len, text.splitlines()), default=0) > _LONG else "pre"
    shown = escape(_UNBROKEN.sub(rf"\g<0>{_MAY_BREAK}", text))
    return f'<qt><div style="white-space: {style}">{shown}</div></qt>'


def set_tip(thing: QWidget | QListWidgetItem, text: str) -> None:
    """Give a widget or an item of a list a tool tip; screen readers describe a widget by it."""
    thing.setToolTip(tip(text))
    if isinstance(thing, QWidget):
        # Without a description, screen readers would read the tool tip with its markup.
        thing.setAccessibleDescription(text)


def show_tip(at: QPoint, text: str, widget: QWidget) -> None:
    """Show a tool tip now, at a point of the screen; an empty text hides it."""
    QToolTip.showText(at, tip(text), widget)


def literal(text: str) -> str:
    """Return what a button, a tab or a menu must be given to show each ampersand of `text`."""
    return text.replace("&", "&&")


def _unliteral(text: str) -> str:
    return text.replace("&&", "&")


def set_title(window: QWidget, title: str) -> None:
    """Give a window its title."""
    window.setWindowTitle(title.replace("[*]", "[*][*]"))


def add_tab(tabs: QTabWidget, part: QWidget, title: str, told: str) -> None:
    """Add a tab with its tool tip."""
    tabs.setTabToolTip(tabs.addTab(part, literal(title)), _tab_tip(told))


def add_bar_tab(bar: QTabBar, title: str, told: str) -> None:
    """Add a tab without a page, with its tool tip."""
    bar.setTabToolTip(bar.addTab(literal(title)), _tab_tip(told))


def _tab_tip(told: str) -> str:
    # Screen readers are given this text, and a tab has no other description.
    return tip(told) if "<" in told or "&" in told else told


class PlainLabel(QLabel):
    """A label that shows any text as it is, also as the caption of a field."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(literal(text) if self.buddy() else text)

    def text(self) -> str:
        return _unliteral(super().text()) if self.buddy() else super().text()

    def setBuddy(self, buddy: QWidget) -> None:
        text = self.text()
        super().setBuddy(buddy)
        self.setText(text)


class KeyCaption(QLabel):
    """The caption of a field with a key of its own: `text` is ours, and marks it with “&”."""

    def __init__(self, text: str, field: QWidget) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setBuddy(field)
        self.setText(text)


class PlainButton(QPushButton):
    """A button that shows any text as it is."""

    def __init__(self, text: str = "") -> None:
        super().__init__(literal(text))

    def setText(self, text: str) -> None:
        super().setText(literal(text))

    def text(self) -> str:
        return _unliteral(super().text())


class PlainCheckBox(QCheckBox):
    """A check box that shows any text as it is."""

    def __init__(self, text: str = "") -> None:
        super().__init__(literal(text))

    def setText(self, text: str) -> None:
        super().setText(literal(text))

    def text(self) -> str:
        return _unliteral(super().text())

    def set_key(self, text: str) -> None:
        """Show `text`, which is ours and marks a key of its own with “&”."""
        super().setText(text)


class PlainRadioButton(QRadioButton):
    """A radio button that shows any text as it is."""

    def setText(self, text: str) -> None:
        super().setText(literal(text))

    def text(self) -> str:
        return _unliteral(super().text())
