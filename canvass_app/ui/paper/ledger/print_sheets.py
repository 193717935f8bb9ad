"""A dialog for blank sheets: how many, on which paper, how they look, and where they go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from canvass_app.desk.paper.blank_sheets import (
    PrintedSheets,
    next_sheet_numbers,
    preview_sheet,
    print_sheets,
)
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.progress import Progress
from canvass_app.model.words import say
from canvass_app.printing.data import PageSize
from canvass_app.text.sheet_numbers import in_short
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.paper.ledger.paper_choice import language_choice, paper_choice
from canvass_app.ui.parts.basics import button, column, label, row, wide
from canvass_app.ui.parts.dialog_folders import in_documents
from canvass_app.ui.parts.file_dialogs import ask_where_to_save, open_printed
from canvass_app.ui.parts.forms import Form, whole_number
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.parts.plain_text import set_title
from canvass_app.ui.parts.preview_pane import PreviewPane
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

_MOST = 5_000


class PrintSheets(QDialog):
    """Shows the next sheet, and writes sheets to a file when asked. `printed` says which."""

    printed = Signal(object)
    """A `PrintedSheets`."""

    def __init__(self, operations: Operations, parent: QWidget) -> None:
        super().__init__(parent)
        set_title(self, tr("Print blank sheets"))
        self._operations = operations
        self._printing = False
        self.message = MessageStrip()
        self.count = whole_number(20, 1, _MOST)
        self.paper = paper_choice()
        self.language = language_choice()
        self.pane = PreviewPane()
        self._numbers = label("", "muted", wrap=True)
        self.save = button(tr("Save as PDF…"), self._ask_where, kind="main", icon_name="print")
        self.cancel = button(tr("Not now"), self.reject)
        self._lay_out()
        self.count.valueChanged.connect(self._on_count)
        for field in (self.paper, self.language):
            field.currentIndexChanged.connect(lambda _: self._show_preview())
        self._on_count()
        self._show_preview()
        self.count.setFocus()
        self.count.selectAll()

    def choose_file(self) -> Path | None:
        """Ask where to save the sheets; None if the person changes their mind."""
        return ask_where_to_save(
            self, tr("Save the blank sheets"), in_documents("sheets.pdf"), tr("PDF (*.pdf)")
        )

    def open_file(self, path: Path) -> None:
        """Show a file in the program that prints it."""
        open_printed(path)

    def _lay_out(self) -> None:
        form = Form()
        form.add(tr("Number of sheets"), wide(self.count))
        form.add(tr("Paper"), wide(self.paper))
        form.add(tr("Language"), wide(self.language))
        about = label(
            tr("Each sheet has its own number, which is now in the ledger. Print the file "
               "once, without scaling; come back here for more sheets. Never copy a sheet: "
               "two sheets with the same number cannot be told apart."),
            "small", wrap=True,
        )  # fmt: skip
        left = QWidget()
        left.setLayout(column(form, self._numbers, about, None, row(self.save, self.cancel, None)))
        left.setFixedWidth(current_theme().px("font") * 25)
        beside = row(left, self.pane, spacing=current_theme().px("pad"))
        beside.setStretch(1, 1)
        layout = column(self.message, beside)
        layout.setStretch(1, 1)
        pad = current_theme().px("pad")
        layout.setContentsMargins(pad, pad, pad, pad)
        self.setLayout(layout)
        self.resize(current_theme().px("font") * 78, current_theme().px("font") * 47)

    def _on_count(self) -> None:
        count = self.count.value()
        self._operations.ask(
            lambda session: next_sheet_numbers(session.db, count),
            done=self._show_numbers,
            failed=self.message.say_error,
        )

    def _show_numbers(self, numbers: tuple[str, ...]) -> None:
        self._numbers.setText(tr("Their numbers: {numbers}", numbers=in_short(numbers)))

    def _show_preview(self) -> None:
        name = tr("The next sheet")
        page, first = PageSize(self.paper.currentData()), str(self.language.currentData())
        self.pane.wait_for(name)

        def failed(error: UserError) -> None:
            self.pane.say_error(error, name)
            self.save.setEnabled(False)

        def done(pdf: bytes) -> None:
            self.pane.show_pdf(pdf, name)
            self.save.setEnabled(not self._printing)

        self._operations.ask(
            lambda session: preview_sheet(session.db, page=page, first=first),
            done=done,
            failed=failed,
        )

    def _ask_where(self) -> None:
        path = self.choose_file()
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the sheets to `path`, and close when done."""
        count = self.count.value()
        page, first = PageSize(self.paper.currentData()), str(self.language.currentData())

        def work(session: Session, progress: Progress) -> Outcome[PrintedSheets]:
            progress(0, 0)
            return print_sheets(session, path, count, page=page, first=first)

        self._printing = True
        self.save.setEnabled(False)
        self._operations.run(
            say("Printing blank sheets"),
            work,
            done=lambda outcome: self._on_printed(outcome.value),
            failed=self._on_failed,
            cancelled=self._on_stopped,
        )

    def _on_printed(self, done: PrintedSheets) -> None:
        self.printed.emit(done)
        self.accept()
        self.open_file(done.path)

    def _on_failed(self, error: UserError) -> None:
        self.message.say_error(error)
        self._on_stopped()

    def _on_stopped(self) -> None:
        self._printing = False
        self.save.setEnabled(True)
