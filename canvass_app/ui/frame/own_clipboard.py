"""What this program puts on the clipboard: plain text, not for histories, and gone at the end.

Whatever is copied in the window comes by here, also by Qt's own fields, lists and menus: this
listens to the clipboard instead of to them.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication

_NOT_FOR_HISTORIES = {
    # KDE's Klipper, and others that follow it
    "x-kde-passwordManagerHint": b"secret",
    # Windows: programs that watch the clipboard, its own history, and the one in the cloud
    "ExcludeClipboardContentFromMonitorProcessing": b"\0\0\0\0",
    "CanIncludeInClipboardHistory": b"\0\0\0\0",
    "CanUploadToCloudClipboard": b"\0\0\0\0",
}
"""Formats that tell programs to keep no copy. Each means something on one system only. macOS asks
for one that Qt offers only through a converter, which PySide6 has nowhere else."""

_TAKEN_OVER = ("xcb", "wayland")
"""Where a program that manages the clipboard may become the owner of what another one copied."""


class OwnClipboard(QObject):
    """Marks what is copied here, for as long as `parent` lives. `clear` removes it again.

    On X11 and Wayland this includes what is selected with the mouse, and pasted with its middle
    button.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._copied: dict[QClipboard.Mode, int] = {}
        self._clipboard.changed.connect(self._on_changed)

    def clear(self) -> None:
        """Empty the clipboard of what was copied here; what other programs copied stays."""
        for mode in QClipboard.Mode:
            if self._is_ours(mode):
                self._clipboard.clear(mode)
        self._copied.clear()

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        if not self._owns(mode):
            return
        data = self._clipboard.mimeData(mode)
        if data is None or not data.hasText() or _is_marked(data):
            return
        text = data.text()
        self._copied[mode] = hash(text)
        # On X11 and Wayland nobody has seen it without the marks: programs ask for data later.
        # Windows tells of a change later, so a program that is quick may have.
        self._clipboard.setMimeData(_marked(text), mode)

    def _is_ours(self, mode: QClipboard.Mode) -> bool:
        if self._owns(mode):
            return True
        can_be_taken_over = QGuiApplication.platformName() in _TAKEN_OVER
        if mode not in self._copied or not can_be_taken_over:
            return False
        return hash(self._clipboard.text(mode)) == self._copied[mode]

    def _owns(self, mode: QClipboard.Mode) -> bool:
        if mode is QClipboard.Mode.Selection and not self._clipboard.supportsSelection():
            return False
        if mode is QClipboard.Mode.FindBuffer and not self._clipboard.supportsFindBuffer():
            return False
        match mode:
            case QClipboard.Mode.Clipboard:
                owns = self._clipboard.ownsClipboard()
            case QClipboard.Mode.Selection:
                owns = self._clipboard.ownsSelection()
            case _:
                owns = self._clipboard.ownsFindBuffer()
        # Without a screen there is a clipboard for this process alone.
        return owns or QGuiApplication.platformName() == "offscreen"


def _is_marked(data: QMimeData) -> bool:
    return all(data.hasFormat(name) for name in _NOT_FOR_HISTORIES)


def _marked(text: str) -> QMimeData:
    made = QMimeData()
    made.setText(text)
    for name, value in _NOT_FOR_HISTORIES.items():
        made.setData(name, value)
    return made
