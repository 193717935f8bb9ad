"""Where the keyboard is right now."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget


def has_keyboard(part: QWidget) -> bool:
    """Return whether keys go to `part` or what is in it.

    Qt's own `focusWidget` of a part tells where they went when it was last used, also while
    another page is in front.
    """
    focused = QApplication.focusWidget()
    return focused is not None and (focused is part or part.isAncestorOf(focused))
