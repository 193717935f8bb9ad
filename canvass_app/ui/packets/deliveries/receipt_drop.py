"""Where the photo or scan of a receipt is dropped or chosen, and shown once it is stored."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QWidget

from canvass_app.ui.parts.basics import button, column, label, repolish
from canvass_app.ui.parts.dialog_folders import folder_of_downloads
from canvass_app.ui.parts.file_dialogs import ask_for_file
from canvass_app.ui.parts.flow_layout import FlowLayout
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr


class ReceiptDrop(QFrame):
    """Emits `chosen` with the path of a file, and `show_asked` when the receipt is to be seen."""

    chosen = Signal(object)
    show_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dropzone")
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Receipt"))
        self._words = label("", "small", wrap=True)
        self.choose = button(tr("Choose file…"), self._choose, icon_name="folder")
        self.show_it = button(tr("Show"), self.show_asked.emit, icon_name="paper")
        actions = QWidget()
        actions.setLayout(FlowLayout(self.choose, self.show_it))
        inside = column(self._words, actions)
        gap = current_theme().px("gap")
        inside.setContentsMargins(gap + 4, gap, gap + 4, gap)
        self.setLayout(inside)
        self.show_state(has_receipt=False)

    def show_state(self, *, has_receipt: bool) -> None:
        """Say whether a receipt is stored."""
        self._words.setText(
            tr("Saved, encrypted in the campaign file. Drop another file to replace it.")
            if has_receipt
            else tr("Drop a photo or scan of the receipt here: JPEG, PNG or PDF.")
        )
        self.show_it.setVisible(has_receipt)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_of(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(False)
        path = _file_of(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.chosen.emit(path)

    def _light(self, on: bool) -> None:
        self.setProperty("dragging", "true" if on else "false")
        repolish(self)

    def _choose(self) -> None:
        found = ask_for_file(
            self,
            tr("Photo or scan of the receipt"),
            folder_of_downloads(),
            tr("Photos and scans (*.jpg *.jpeg *.png *.pdf)"),
        )
        if found:
            self.chosen.emit(Path(found))


def _file_of(mime: QMimeData) -> Path | None:
    """Return the one file that is being dragged, None for none or several."""
    urls = mime.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
