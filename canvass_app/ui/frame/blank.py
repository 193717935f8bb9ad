"""Clears the screen at once, before the campaign file is closed."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from canvass_app.ui.parts.plain_text import set_title


def hide_other_windows(window: QMainWindow) -> None:
    """Hide all windows except `window`: dialogs, menus, open lists, and tooltips."""
    for shown in QApplication.topLevelWidgets():
        if shown is not window:
            shown.hide()


def show_nothing(window: QMainWindow) -> None:
    """Empty `window`, and return when the screen shows it empty.

    It handles pending events: some desktops show what was painted only then.
    """
    hide_other_windows(window)
    set_title(window, "Canvass")
    window.setCentralWidget(QWidget())
    # Qt would paint in the next iteration of the event loop, which is too late.
    window.repaint()
    QGuiApplication.sync()
