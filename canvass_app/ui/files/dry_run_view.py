"""What an import would do: counts, how the file was read, samples, and the rows to fix."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from canvass_app.desk.files.importing import DryRun
from canvass_app.exchange.signatures.reading import SignatureRow
from canvass_app.exchange.tables.headings import by_refusal
from canvass_app.exchange.tables.rows import BadRow
from canvass_app.model.words import Words, say, say_count
from canvass_app.ui.files.import_tables import (
    bad_columns,
    cells_text,
    sample_columns,
    taken_columns,
)
from canvass_app.ui.parts.basics import button, card, column, label, row
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.elided_label import ElidedLabel
from canvass_app.ui.parts.forms import Form, choice
from canvass_app.ui.parts.marked_line import MarkedLine
from canvass_app.ui.parts.rows_table import RowsModel
from canvass_app.ui.parts.side_by_side import SideBySide
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

_DELIMITERS: dict[str, Words] = {
    ",": say("commas"),
    ";": say("semicolons"),
    "\t": say("tabs"),
}
_SHEETS_NAMED = 8
_SAMPLE_ROWS = 5
_MOST_ROWS = 8


class DryRunView(QWidget):
    """Shows a `DryRun`. Emits `encoding_chosen` when the person wants another encoding."""

    encoding_chosen = Signal(str)
    sheet_chosen = Signal(str)
    columns_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._file = ElidedLabel("", "heading")
        self.new = MarkedLine("good", "good")
        self.nothing = MarkedLine("info", "muted")
        self.known = MarkedLine("info", "muted")
        self.bad = MarkedLine("warn", "warn")
        self.sheets = MarkedLine("paper", "muted")
        self.taken = MarkedLine("good", "good")
        self.ignored = MarkedLine("info", "muted")
        self.refused = MarkedLine("warn", "warn")
        self.encoding = choice(_encodings(), "")
        self.encoding.activated.connect(self._on_encoding)
        self._delimiter = label("")
        self.sheet = QComboBox()
        self.sheet.activated.connect(self._on_sheet)
        self.recognized = MarkedLine("good", "good")
        self.choose_columns = button(tr("Choose the columns…"), self.columns_asked.emit)
        self.sample: RowsModel[SignatureRow] = RowsModel((), self)
        self.bad_rows: RowsModel[BadRow] = RowsModel(bad_columns(), self)
        self._lay_out()

    @property
    def explanation(self) -> str:
        """The full text of the chosen row to fix, with its reason."""
        return self._whole.text()

    def show_run(self, run: DryRun, encoding: str | None) -> None:
        """Show what `run` found; `encoding` is the one the person chose, if any."""
        self._file.set_text(run.path.name)
        self._show_counts(run)
        self._show_reading(run, encoding or run.file.encoding)
        self._show_tables(run)

    def take_focus(self) -> None:
        """Focus the place where another encoding can be chosen."""
        (self.sheet if self.encoding.isHidden() else self.encoding).setFocus()

    def _show_counts(self, run: DryRun) -> None:
        new = say_count("{count} new line", "{count} new lines", run.good)
        known = say_count(
            "{count} line is already in the campaign and will be skipped",
            "{count} lines are already in the campaign and will be skipped",
            run.known,
        )
        bad = say_count(
            "{count} row must be fixed; it is saved to a separate file",
            "{count} rows must be fixed; they are saved to a separate file",
            len(run.bad),
        )
        self.new.say(show(new) if run.good else "")
        self.nothing.say("" if run.good else tr("Nothing new in this file"))
        self.known.say(show(known) if run.known else "")
        self.bad.say(show(bad) if run.bad else "")
        self.sheets.say(_sheets_text(run.new_sheets))

    def _show_reading(self, run: DryRun, encoding: str) -> None:
        text = not run.file.source.sheets
        for part in self._about_text:
            part.setVisible(text)
        for part in self._about_workbook:
            part.setVisible(not text)
        if text:
            self.encoding.setCurrentIndex(self.encoding.findData(encoding))
            self._delimiter.setText(show(_DELIMITERS[run.file.delimiter]))
        self.sheet.clear()
        self.sheet.addItems(list(run.file.source.sheets))
        self.sheet.setCurrentText(run.file.source.sheet)
        preset = run.file.preset
        self.recognized.say(tr("Recognized: {program}", program=preset.title) if preset else "")
        taken = ", ".join(
            heading if heading.casefold() == name.casefold() else f"{heading} → {name}"
            for heading, name in taken_columns(run.file)
        )
        self.taken.say(tr("Imported: {columns}", columns=taken))
        ignored, refused = run.file.ignored_columns, run.file.refused_columns
        self.ignored.say(tr("Skipped: {columns}", columns=", ".join(ignored)) if ignored else "")
        kinds = [
            tr("{columns} (it would reveal {what})", columns=", ".join(headings), what=reason)
            for reason, headings in by_refusal(refused)
        ]
        self.refused.say(
            tr("Refused, because it could harm the signers: {columns}", columns="; ".join(kinds))
            if refused
            else ""
        )

    def _show_tables(self, run: DryRun) -> None:
        self.sample.set_rows(run.sample, sample_columns(run.file))
        self._sample_table.share_width(())
        self._sample_table.fit_height(_SAMPLE_ROWS)
        self._sample_card.setVisible(bool(run.sample))
        self.bad_rows.set_rows(run.bad)
        self.bad_table.fit_height(_MOST_ROWS)
        self._bad_card.setVisible(bool(run.bad))
        if run.bad:
            self.bad_table.setCurrentIndex(self.bad_rows.index(0, 0))

    def _lay_out(self) -> None:
        found = card(
            label(tr("What would be imported"), "heading"),
            self.new, self.nothing, self.known, self.bad, self.sheets, column(None),
        )  # fmt: skip
        self._sample_table = DataTable(
            self.sample, tr("First rows as they would be imported"), wide=()
        )
        self._sample_card = card(
            label(tr("First rows as they would be imported"), "heading"), self._sample_table
        )
        self.bad_table = DataTable(self.bad_rows, tr("Rows to fix"), wide=(1, 2))
        self.bad_table.selectionModel().currentRowChanged.connect(self._explain)
        self._whole = label("", "muted", wrap=True)
        self._bad_card = card(label(tr("Rows to fix"), "heading"), self.bad_table, self._whole)
        beside = SideBySide(found, self._reading_card())
        layout = column(self._file, beside, self._sample_card, self._bad_card, None)
        layout.setSpacing(current_theme().px("pad"))
        self.setLayout(layout)

    def _reading_card(self) -> QFrame:
        form = Form()
        form.add(
            tr("Encoding"),
            self.encoding,
            tr("Choose another one if letters like ñ or é look wrong below."),
        )
        form.addWidget(label(tr("Cells separated by")), form.rowCount(), 0)
        form.addWidget(self._delimiter, form.rowCount() - 1, 1)
        self._about_text = _widgets(form)
        form.add(tr("Worksheet"), self.sheet)
        self._about_workbook = [part for part in _widgets(form) if part not in self._about_text]
        heading = label(tr("How the file was read"), "heading")
        return card(
            heading, form, self.recognized, self.taken, self.ignored, self.refused,
            row(self.choose_columns, None), column(None),
        )  # fmt: skip

    def _on_encoding(self) -> None:
        self.encoding_chosen.emit(str(self.encoding.currentData()))

    def _on_sheet(self) -> None:
        self.sheet_chosen.emit(self.sheet.currentText())

    def _explain(self, current: QModelIndex) -> None:
        """Show the chosen row in full: not everybody can read a tooltip."""
        if 0 <= current.row() < len(self.bad_rows.rows):
            bad = self.bad_rows.rows[current.row()]
            self._whole.setText(
                tr("Row {row}: {reason} {cells}", row=bad.row, reason=bad.reason,
                   cells=cells_text(bad))
            )  # fmt: skip


def _widgets(form: Form) -> list[QWidget]:
    items = (form.itemAt(at) for at in range(form.count()))
    found = (item.widget() for item in items if item is not None)
    return [widget for widget in found if widget is not None]


def _sheets_text(numbers: list[str]) -> str:
    named = ", ".join(numbers[:_SHEETS_NAMED]) + (", …" if len(numbers) > _SHEETS_NAMED else "")
    if not numbers:
        return ""
    return show(
        say_count(
            "{count} new sheet: {numbers}", "{count} new sheets: {numbers}", len(numbers),
            numbers=named,
        )
    )  # fmt: skip


def _encodings() -> dict[str, str]:
    """Return the encodings in words, likely ones next to each other for the arrow keys."""
    return {
        "utf-8": tr("UTF-8"),
        "utf-8-sig": tr("UTF-8 with byte order mark"),
        "cp1252": tr("Windows, Western European (cp1252)"),
        "utf-16": tr("UTF-16 (“Unicode text”)"),
    }
