"""Says that something in Canvass broke, and shows the whole report before anything is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from canvass_app.model.errors import UserError
from canvass_app.outputs import replacing_bytes
from canvass_app.ui.parts.basics import button, label, row
from canvass_app.ui.parts.file_dialogs import ask_where_to_save
from canvass_app.ui.parts.forms import name_field
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.parts.plain_text import set_title
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

_FILE_NAME = "canvass-report.txt"
_SIZE_IN_FONTS = (46, 36)


class BugReport(QDialog):
    """Shows `report`, a text without anything that was typed. Nothing is ever sent."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_title(self, tr("Something in Canvass broke"))
        self._report = report
        self._message = MessageStrip()
        self._text = QPlainTextEdit(report)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        name_field(self._text, tr("The whole report"))
        self._close = button(tr("Close"), self.close, kind="main")
        font = current_theme().px("font")
        self.resize(font * _SIZE_IN_FONTS[0], font * _SIZE_IN_FONTS[1])
        self._lay_out()
        self._close.setFocus()

    def save(self, path: Path) -> None:
        """Write the report to `path`."""
        try:
            with replacing_bytes(path) as stream:
                stream.write(self._report.encode())
        except UserError as error:
            self._message.say_error(error)
            return
        self._message.say(tr("Saved as {path}", path=path), "good")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        pad = current_theme().px("pad")
        layout.setContentsMargins(pad, pad, pad, pad)
        layout.setSpacing(current_theme().px("gap") + 4)
        layout.addWidget(label(tr("Something in Canvass broke"), "title", wrap=True))
        explained = tr(
            "This is a bug in Canvass, not your mistake. Everything shown as saved is saved. "
            "If the window behaves oddly, lock the campaign with Ctrl+L and open it again."
        )
        handed = tr(
            "Here is the whole report. It contains no names and nothing that was typed, and "
            "it is not sent to anyone: copy or save it if you want to give it to the person "
            "who looks after Canvass for you."
        )
        layout.addWidget(label(explained, wrap=True))
        layout.addWidget(label(handed, wrap=True))
        layout.addWidget(self._text, 1)
        layout.addWidget(self._message)
        copy = button(tr("Copy"), self._copy)
        save = button(tr("Save…"), self._choose_and_save)
        layout.addLayout(row(copy, save, None, self._close))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._message.say(tr("Copied."), "good")

    def _choose_and_save(self) -> None:
        start = f"{QDir.homePath()}/{_FILE_NAME}"
        chosen = ask_where_to_save(self, tr("Save the report"), start, "*.txt")
        if chosen:
            self.save(chosen)
