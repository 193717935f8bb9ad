"""A dialog for labels and envelopes: the kind, the fit to the printer, and where they go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QWidget

from canvass_app.desk.packets.mailing import (
    Mail,
    mail_of,
    write_envelopes,
    write_labels,
    write_test_sheet,
)
from canvass_app.desk.session import Session
from canvass_app.model.errors import UserError
from canvass_app.model.words import say_count
from canvass_app.printing.forms.avery import LABEL_SHEETS
from canvass_app.printing.forms.mail import Placement
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, column, label, row, wide
from canvass_app.ui.parts.dialog_folders import in_documents
from canvass_app.ui.parts.file_dialogs import ask_where_to_save, open_printed
from canvass_app.ui.parts.forms import Form, choice, whole_number
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.parts.plain_text import set_title
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

_PLAIN, _WINDOW = "envelope", "window"
_MOST_OFFSET = 10.0


class MailPanel(QDialog):
    """Writes labels, a test sheet, or envelopes for the newest packet of each city."""

    def __init__(self, operations: Operations, parent: QWidget) -> None:
        super().__init__(parent)
        set_title(self, tr("Labels and envelopes"))
        self._operations = operations
        self.message = MessageStrip()
        self._told = label("", wrap=True)
        self.kind = choice(_kinds(), "5160")
        self.right, self.down = _millimetres(), _millimetres()
        self.skip = whole_number(0, 0, 29)
        self.save = button(tr("Save as PDF…"), self._ask_where, kind="main", icon_name="print")
        self.test = button(tr("Test sheet…"), self._ask_where_test)
        self.close_button = button(tr("Close"), self.accept)
        self._lay_out()
        self.kind.currentIndexChanged.connect(lambda _: self._on_kind())
        self._on_kind()
        self.save.setEnabled(False)
        operations.ask(lambda session: mail_of(session.db, date.today()),
                       done=self._show_mail, failed=self.message.say_error)  # fmt: skip
        self.kind.setFocus()

    def choose_file(self, name: str) -> Path | None:
        """Ask where to save a file; None if the person changes their mind."""
        return ask_where_to_save(
            self, tr("Save for printing"), in_documents(name), tr("PDF (*.pdf)")
        )

    def open_file(self, path: Path) -> None:
        """Show a file in the program that prints it."""
        open_printed(path)

    @property
    def placement(self) -> Placement:
        """The kind of labels and how they are placed."""
        return Placement(
            str(self.kind.currentData()), self.right.value(), self.down.value(), self.skip.value()
        )

    @property
    def address_note(self) -> str:
        """What is said about the addresses."""
        return self._told.text()

    def _lay_out(self) -> None:
        form = Form()
        form.add(tr("Print"), wide(self.kind))
        offsets = QWidget()
        offsets.setLayout(
            row(label(tr("to the right")), self.right, label(tr("down")), self.down, None)
        )
        self.right.setAccessibleName(tr("Offset to the right in millimeters"))
        self.down.setAccessibleName(tr("Offset down in millimeters"))
        form.add(
            tr("Offset"),
            offsets,
            tr("If the print misses the labels: print a test sheet on plain paper, hold it "
               "against the labels, and enter how far it must move."),
        )  # fmt: skip
        form.add(
            tr("Labels already used"), wide(self.skip), tr("On the first sheet, from its top left.")
        )
        buttons = row(self.save, self.test, self.close_button, None)
        layout = column(self.message, self._told, form, None, buttons)
        pad = current_theme().px("pad")
        layout.setContentsMargins(pad, pad, pad, pad)
        self.setLayout(layout)
        self.setMinimumWidth(current_theme().px("font") * 40)

    def _on_kind(self) -> None:
        kind = str(self.kind.currentData())
        labels = LABEL_SHEETS.get(kind)
        for part in (self.right, self.down, self.skip, self.test):
            part.setEnabled(labels is not None)
        if labels is not None:
            self.skip.setMaximum(labels.count - 1)

    def _show_mail(self, found: Mail) -> None:
        words = [
            say_count(
                "{count} address, for the newest packet of each city.",
                "{count} addresses, for the newest packet of each city.",
                len(found.envelopes),
            )
        ]
        if found.without_address:
            words.append(
                say_count(
                    "{count} office has no postal address and was left out: {cities}.",
                    "{count} offices have no postal address and were left out: {cities}.",
                    len(found.without_address),
                    cities="; ".join(found.without_address),
                )
            )
        self._told.setText(" ".join(show(each) for each in words))
        self.save.setEnabled(bool(found.envelopes))

    def _ask_where(self) -> None:
        labels = str(self.kind.currentData()) in LABEL_SHEETS
        path = self.choose_file("labels.pdf" if labels else "envelopes.pdf")
        if path is not None:
            self.write(path)

    def _ask_where_test(self) -> None:
        path = self.choose_file("test-sheet.pdf")
        if path is not None:
            placement = self.placement
            self._write(path, lambda session: write_test_sheet(path, placement))

    def write(self, path: Path) -> None:
        """Write labels or envelopes to `path`."""
        kind, placement, today = str(self.kind.currentData()), self.placement, date.today()
        if kind in LABEL_SHEETS:
            self._write(path, lambda session: write_labels(session, path, placement, today))
        else:
            window = kind == _WINDOW
            self._write(path, lambda session: write_envelopes(session, path, today, window=window))

    def _write(self, path: Path, work: Callable[[Session], object]) -> None:
        def done(_: object) -> None:
            self.message.say(tr("Written to “{file}”.", file=path.name), "good")
            self.open_file(path)

        def failed(error: UserError) -> None:
            self.message.say_error(error)

        self._operations.ask(work, done=done, failed=failed)


def _kinds() -> dict[str, str]:
    labels = {
        kind.name: tr("Avery {kind}: {count} labels per sheet", kind=kind.name, count=kind.count)
        for kind in LABEL_SHEETS.values()
    }
    return {
        **labels,
        _PLAIN: tr("#10 envelopes with sender and address"),
        _WINDOW: tr("#10 window envelopes: the sender alone"),
    }


def _millimetres() -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(-_MOST_OFFSET, _MOST_OFFSET)
    field.setSingleStep(0.5)
    field.setDecimals(1)
    field.setSuffix(tr(" mm"))
    return field
