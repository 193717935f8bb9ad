"""Where an import starts: drop a file or choose one, what may be in it, and earlier imports."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from canvass_app.exchange.signatures.presets import PRESETS
from canvass_app.exchange.signatures.reading import OWN_COLUMNS
from canvass_app.model.records import Batch
from canvass_app.ui.files.import_tables import batch_columns
from canvass_app.ui.parts.basics import button, card, column, label, repolish, row
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.rows_table import RowsModel
from canvass_app.ui.style.icons import pixmap
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

_MOST_ROWS = 8


class ImportStart(QWidget):
    """The drop zone, the columns in words, and the list of earlier imports, if any."""

    choose_asked = Signal()
    sample_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choose = button(
            tr("Choose a file…"), self.choose_asked.emit, kind="main", shortcut="Ctrl+O"
        )
        self.sample = button(tr("Save an empty sample file…"), self.sample_asked.emit)
        self.batches: RowsModel[Batch] = RowsModel(batch_columns(), self)
        self._table = DataTable(self.batches, tr("Earlier imports"), wide=(0,))
        self._former = card(label(tr("Earlier imports"), "heading"), self._table)
        self._zone = self._make_zone()
        layout = column(self._zone, self._columns(), self._former, None)
        layout.setSpacing(current_theme().px("pad"))
        self.setLayout(layout)

    def show_batches(self, batches: Sequence[Batch]) -> None:
        """Show the imports that are not undone, newest first."""
        self.batches.set_rows(batches)
        self._table.fit_height(_MOST_ROWS)
        self._former.setVisible(bool(batches))

    def show_dragging(self, dragging: bool) -> None:
        """Show that a file is being dragged over the page."""
        self._zone.setProperty("dragging", "true" if dragging else "false")
        repolish(self._zone)

    def _make_zone(self) -> QFrame:
        zone = QFrame()
        zone.setObjectName("dropzone")
        picture = QLabel()
        picture.setPixmap(pixmap("import", "accent", current_theme().px("title") * 2))
        heading = label(tr("Drop a file with signatures here"), "title")
        text = label(
            tr("A CSV file or a workbook (XLSX, XLS, ODS), as saved by spreadsheets and "
               "online forms. First you see what would be imported; nothing is imported "
               "until you say so."),
            "muted",
            wrap=True,
        )  # fmt: skip
        for part in (picture, heading, text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner = column(picture, heading, text, row(None, self.choose, None))
        pad = 2 * current_theme().px("pad")
        inner.setContentsMargins(pad, pad, pad, pad)
        zone.setLayout(inner)
        return zone

    def _columns(self) -> QFrame:
        known = ", ".join(name for name in OWN_COLUMNS if name not in {"name", "given", "family"})
        programs = ", ".join(preset.title for preset in PRESETS)
        texts = (
            tr("The first row contains the headings; their order does not matter, and many "
               "other spellings work, such as “Full Name” or “Código postal”."),
            tr("Required: name, or given and family."),
            tr("Imported if present: {columns}.", columns=known),
            tr("Recognized by their headings: {programs}.", programs=programs),
            tr("Never imported: dates of birth, citizenship, papers, gender, party, "
               "ethnicity, IP addresses, coordinates."),
        )  # fmt: skip
        heading = label(tr("What the file can contain"), "heading")
        return card(heading, *(label(text, wrap=True) for text in texts), row(self.sample, None))
