"""Error rates of second entry, and the certificate based on them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from canvass_app.desk.certificate import CityCertificate, sentence
from canvass_app.desk.second.report import SecondReport, percent
from canvass_app.model.bounds import Rate
from canvass_app.ui.paper.second.differences import field_title
from canvass_app.ui.parts.basics import button, card, column, label
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.flow_layout import FlowLayout
from canvass_app.ui.parts.rows_table import Cell, Column, RowsModel, count_cell
from canvass_app.ui.translation import show, tr

_Named = tuple[str, Rate]
_MOST_ROWS = 12


class SecondRates(QWidget):
    """The rates as a table. Emits `save_asked`."""

    save_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = RowsModel(_rate_columns(), self)
        self.table = DataTable(self.model, tr("Errors of the first entry"), wide=(0,))
        self.save = button(tr("Save report…"), self.save_asked.emit, icon_name="folder")
        tools = QWidget()
        tools.setLayout(FlowLayout(self.save))
        heading = label(tr("Errors of the first entry"), "heading")
        self.setLayout(column(card(heading, self.table, tools)))

    def show_report(self, found: SecondReport) -> None:
        """Show the rates: of lines, of each field that was typed, of each first typist."""
        rows: list[_Named] = [(tr("Lines"), found.lines)]
        rows += [(field_title(name), rate) for name, rate in found.fields.items() if rate.seen]
        rows += [
            (tr("Typed by {person}", person=name or tr("somebody without a name")), rate)
            for name, rate in found.typists.items()
        ]
        self.model.set_rows(rows)
        self.table.fit_height(_MOST_ROWS)


class CertificateCard(QWidget):
    """The certificates of campaign and cities, each with its arithmetic.

    Emits `asked` and `save_asked`.
    """

    asked = Signal()
    save_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = RowsModel(_certificate_columns(), self)
        self.table = DataTable(self.model, tr("Certificate"), wide=(0,))
        self.sentence = label("", wrap=True)
        self.sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.make = button(
            tr("Calculate the certificate"), self.asked.emit,
            tip=tr("The least number of signatures there are, with 95% confidence"),
        )  # fmt: skip
        self.copy = button(tr("Copy the sentence"), self._copy)
        tools = QWidget()
        self.save = button(tr("Save certificates…"), self.save_asked.emit, icon_name="folder")
        tools.setLayout(FlowLayout(self.make, self.copy, self.save))
        hint = label(
            tr(
                "Each number holds by itself with 95% confidence: for the campaign or for "
                "one city, not for all at once. What is subtracted is the most that may be "
                "wrong."
            ),
            "small",
            wrap=True,
        )
        self._shown = (self.table, self.sentence, self.copy, self.save, hint)
        heading = label(tr("Certificate"), "heading")
        self.setLayout(column(card(heading, self.sentence, self.table, hint, tools)))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._say())
        self.show_certificates([])

    def show_certificates(self, found: list[CityCertificate]) -> None:
        """Show them, that of the campaign first."""
        self.model.set_rows(found)
        for part in self._shown:
            part.setVisible(bool(found))
        if found:
            self.table.fit_height(_MOST_ROWS)
            self.table.selectRow(0)
            self._say()

    def _say(self) -> None:
        at = self.table.currentIndex().row()
        if 0 <= at < len(self.model.rows):
            self.sentence.setText(show(sentence(self.model.rows[at])))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.sentence.text())


def _rate_columns() -> list[Column[_Named]]:
    return [
        Column(tr("Of"), lambda found: Cell(found[0])),
        Column(tr("Wrong"), lambda found: count_cell(found[1].wrong), number=True),
        Column(tr("Typed twice"), lambda found: count_cell(found[1].seen), number=True),
        Column(
            tr("Rate"),
            lambda found: Cell(percent(found[1].share) if found[1].seen else "–", number=True),
            number=True,
        ),
        Column(
            tr("95% interval"),
            lambda found: Cell(
                tr("{low} to {high}", low=percent(found[1].low), high=percent(found[1].high)),
                number=True,
            ),
            number=True,
        ),
    ]


def _certificate_columns() -> list[Column[CityCertificate]]:
    return [
        Column(tr("For"), lambda made: Cell(made.place or tr("the campaign"))),
        Column(tr("Counted"), lambda made: count_cell(made.found.basis.counted), number=True),
        Column(
            tr("Not compared"), lambda made: count_cell(made.found.basis.uncompared), number=True
        ),
        Column(tr("Not settled"), lambda made: count_cell(made.found.basis.unsettled), number=True),
        Column(tr("Wrong at most"), lambda made: count_cell(made.found.hidden_errors), number=True),
        Column(
            tr("Twice at most"), lambda made: count_cell(made.found.hidden_duplicates), number=True
        ),
        Column(tr("At least"), lambda made: count_cell(made.found.at_least), number=True),
    ]
