"""What was destroyed, for the campaign's files: shown once, for printing or saving."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from canvass_app.desk.campaign.destroying import DestructionRecord, record_lines, save_record
from canvass_app.model.errors import UserError
from canvass_app.ui.opening.screen import Screen
from canvass_app.ui.parts.basics import button, card, label, row
from canvass_app.ui.parts.dialog_folders import in_documents
from canvass_app.ui.parts.file_dialogs import ask_where_to_save
from canvass_app.ui.parts.recovery_sheet import page_of_sheet
from canvass_app.ui.translation import show, tr


class DestroyedScreen(Screen):
    """Emits `closed` when the record was read: then the program ends, and forgets the rest."""

    closed = Signal()

    def __init__(self, record: DestructionRecord, *, exports: bool) -> None:
        super().__init__(tr("The campaign has been destroyed"))
        self.lines = [show(words) for words in record_lines(record, exports=exports)]
        told = label("\n".join(self.lines), wrap=True)
        told.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        told.setAccessibleName(tr("Record of destruction"))
        self.body.addWidget(card(told))
        self.body.addWidget(
            label(
                tr("This record contains no signers’ names. Keep it with the campaign’s papers."),
                "muted",
                wrap=True,
            )
        )
        self._save = button(tr("Save the record…"), self._ask_where, kind="main")
        self._print = button(tr("Print…"), self._print_record, icon_name="print")
        self._close = button(tr("Close Canvass"), self.closed.emit)
        self.body.addLayout(row(self._save, self._print, self._close, None))
        if record.left:
            self.message.say(
                tr("Some files could not be removed. They are listed below; remove them by hand."),
                "warn",
            )

    def take_focus(self) -> None:
        self._save.setFocus()

    def save(self, path: Path) -> None:
        """Write the record to a text file."""
        try:
            save_record(path, self.lines)
        except UserError as error:
            self.show_error(error)
            return
        self.message.say(tr("The record was saved as “{file}”.", file=path.name), "good")

    def _ask_where(self) -> None:
        start = in_documents(f"{tr('record of destruction')}.txt")
        chosen = ask_where_to_save(self, tr("Save the record"), start, "*.txt")
        if chosen:
            self.save(chosen)

    def _print_record(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_of_sheet())
        printer.setDocName("Canvass")
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            document = QTextDocument()
            document.setDefaultFont(QFont("Source Sans Pro", 11))
            document.setPlainText("\n\n".join((tr("The campaign has been destroyed"), *self.lines)))
            document.print_(printer)
