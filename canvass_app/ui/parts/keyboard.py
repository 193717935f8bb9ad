"""Where the keyboard focus is right now."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget


def has_keyboard(part: QWidget) -> bool:
    """Return whether keys go to `part` or what is in it.

    Qt's own `focusWidget` of a part says where they last went, even while another page is shown.
    """
    focused = QApplication.focusWidget()
    return focused is not None and (focused is part or part.isAncestorOf(focused))
