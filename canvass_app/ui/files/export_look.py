"""What an export would write: how many people's data would leave, who is left out, first rows."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from canvass_app.desk.files.exporting import ExportPreview
from canvass_app.exchange.signatures.export_profiles import ExportProfile
from canvass_app.model.words import say_count
from canvass_app.ui.files.export_tables import preview_columns
from canvass_app.ui.parts.basics import card, column, label
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.marked_line import MarkedLine
from canvass_app.ui.parts.rows_table import RowsModel
from canvass_app.ui.translation import show, tr


class ExportLook(QWidget):
    """Shows an `ExportPreview`, or that it is being made."""

    def __init__(self) -> None:
        super().__init__()
        self.leaving = MarkedLine("warn", "warn")
        self.nothing = MarkedLine("info", "muted")
        self.without_consent = MarkedLine("lock", "muted")
        self.counted_only = MarkedLine("lock", "muted")
        self.unreachable = MarkedLine("info", "muted")
        self.sample: RowsModel[list[str]] = RowsModel((), self)
        self._table = DataTable(self.sample, tr("First rows of the file"), wide=(), choose=False)
        self._first = label(tr("First rows of the file"), "heading")
        self.setLayout(
            column(
                card(
                    label(tr("What would leave this computer"), "heading"),
                    self.leaving, self.nothing, self.without_consent, self.counted_only,
                    self.unreachable, self._first, self._table,
                )
            )
        )  # fmt: skip

    def show_preview(self, preview: ExportPreview) -> None:
        """Show what an export would write."""
        self.leaving.say(_leaving(preview) if preview.rows else "")
        self.nothing.say("" if preview.rows else tr("Nothing: no line matches."))
        left = preview.left
        agreed = say_count(
            "{count} person did not agree to be contacted and is left out.",
            "{count} people did not agree to be contacted and are left out.",
            left.without_consent,
        )
        counted = say_count(
            "{count} person wants to be counted only and is left out.",
            "{count} people want to be counted only and are left out.",
            left.counted_only,
        )
        unreachable = say_count(
            "{count} person does not have the kind of address that is needed.",
            "{count} people do not have the kind of address that is needed.",
            left.unreachable,
        )
        self.without_consent.say(show(agreed) if left.without_consent else "")
        self.counted_only.say(show(counted) if left.counted_only else "")
        self.unreachable.say(show(unreachable) if left.unreachable else "")
        self.sample.set_rows(preview.sample, preview_columns(preview.headings))
        self._table.share_width(())
        self._table.fit_height(max(len(preview.sample), 1))
        self._table.setVisible(bool(preview.sample))
        self._first.setVisible(bool(preview.sample))


def _leaving(preview: ExportPreview) -> str:
    if preview.profile is ExportProfile.COUNTS:
        return show(
            say_count(
                "The number of signatures from {count} place; no names.",
                "The numbers of signatures from {count} places; no names.",
                preview.rows,
            )
        )
    return show(
        say_count(
            "Data of {count} person. The file is not encrypted: delete it when you no longer "
            "need it.",
            "Data of {count} people. The file is not encrypted: delete it when you no longer "
            "need it.",
            preview.rows,
        )
    )
