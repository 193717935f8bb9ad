"""Shows the recovery code large enough to copy by hand, prints it, and asks people to keep it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QVBoxLayout, QWidget

from canvass_app.model.errors import UserError
from canvass_app.outputs import replacing_bytes
from canvass_app.ui.parts.basics import button, column, label, row
from canvass_app.ui.parts.file_dialogs import ask_where_to_save
from canvass_app.ui.parts.forms import check
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.parts.recovery_sheet import page_of_sheet, recovery_sheet, sheet_as_pdf
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

_GROUPS_A_LINE = 4


class RecoveryCode(QWidget):
    """The code of `campaign` (its name). `confirmed` says whether the box is checked.

    Without `ask` the box is left out: for showing the code again later.
    """

    confirmed = Signal(bool)

    def __init__(self, code: str, campaign: str, *, ask: bool = True) -> None:
        super().__init__()
        self._code = code
        self._campaign = campaign
        self._message = MessageStrip()
        self._groups = CodeGroups(code)
        self._kept = check(tr("I have written it down or printed it"))
        self._kept.toggled.connect(self.confirmed)
        explained = label(
            tr(
                "This code opens the campaign if the passphrase is forgotten. Nobody can "
                "make another one for you, so keep it on paper, away from this computer."
            ),
            wrap=True,
        )
        hint = label(
            tr("It never uses the letters I, L, O or U: what looks like one of them is 1 or 0."),
            "small",
            wrap=True,
        )
        self._print = button(tr("Print…"), self._print_sheet, icon_name="print")
        self._save = button(
            tr("Save as PDF…"), self._choose_and_save, tip=tr("For a USB drive that you lock away")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().px("gap") + 4)
        layout.addLayout(
            column(
                explained,
                self._groups,
                hint,
                row(self._print, self._save, None),
                self._message,
                self._kept,
            )
        )
        # Shown before it is placed here, it would be a separate window, and take the focus.
        self._kept.setVisible(ask)
        self.setFocusProxy(self._groups)

    def save_pdf(self, path: Path) -> None:
        """Write the page with the code to `path`, readable only by its owner."""
        document = recovery_sheet(self._code, self._campaign, date.today())
        try:
            with replacing_bytes(path) as stream:
                stream.write(sheet_as_pdf(document, tr("Recovery code")))
        except UserError as error:
            self._message.say_error(error)
            return
        self._message.say(
            tr("Saved. Move the file to a USB drive, and lock the drive away from this computer."),
            "good",
        )

    def _print_sheet(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_of_sheet())
        # The print queue shows this name to others, so it reveals nothing.
        printer.setDocName("Canvass")
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            recovery_sheet(self._code, self._campaign, date.today()).print_(printer)
            self._message.say(tr("Sent to the printer. Pick up the page right away."), "good")

    def _choose_and_save(self) -> None:
        start = f"{QDir.homePath()}/{tr('recovery code')}.pdf"
        chosen = ask_where_to_save(self, tr("Save as PDF"), start, "PDF (*.pdf)")
        if chosen:
            self.save_pdf(chosen)


class CodeGroups(QFrame):
    """The groups of the code, each in its own cell. It takes the focus to be read aloud."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.setObjectName("codegroups")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Recovery code: {code}", code=" ".join(code.replace("-", " – "))))
        grid = QGridLayout(self)
        theme = current_theme()
        grid.setContentsMargins(theme.px("pad"), theme.px("gap"), theme.px("pad"), theme.px("gap"))
        grid.setHorizontalSpacing(theme.px("pad") * 2)
        for position, group in enumerate(code.split("-")):
            at_row, at_column = divmod(position, _GROUPS_A_LINE)
            grid.addWidget(label(str(position + 1), "small"), at_row * 2, at_column)
            grid.addWidget(label(group, "code"), at_row * 2 + 1, at_column)
            grid.setColumnStretch(at_column, 1)
