"""Export: a list for somebody else, previewed before it leaves, and the log of all exports."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from canvass_app.desk.files.exporting import ExportPreview, export_signatures, preview_export
from canvass_app.desk.preferences import Preferences
from canvass_app.desk.session import Session
from canvass_app.exchange.signatures.export_profiles import PEERS, ExportProfile
from canvass_app.model.changes import Topic
from canvass_app.model.errors import Cancelled, UserError
from canvass_app.model.progress import Progress
from canvass_app.model.words import say, say_count
from canvass_app.store import queries
from canvass_app.store.queries.campaign import LoggedExport
from canvass_app.ui.files.export_look import ExportLook
from canvass_app.ui.files.export_tables import log_columns
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, card, label, page_layout, wide
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.file_page import FilePage
from canvass_app.ui.parts.forms import Form, choice
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.parts.offer_strip import OfferStrip
from canvass_app.ui.parts.rows_table import RowsModel
from canvass_app.ui.parts.shrinking_scroll_area import ShrinkingScrollArea
from canvass_app.ui.translation import show, tr

_MOST_LOGGED = 12


class ExportPage(FilePage):
    """Who a list is for, what would leave, and what has left."""

    topics = frozenset({Topic.LINES, Topic.PAIRS, Topic.ROUTES, Topic.PACKETS})

    def __init__(self, operations: Operations, preferences: Preferences) -> None:
        super().__init__(operations, preferences)
        self.setAcceptDrops(False)
        self._make_parts()
        self._lay_out()
        self.recipient.currentIndexChanged.connect(self._on_recipient)
        self._explain()

    @property
    def profile(self) -> ExportProfile:
        """Who the list is for."""
        return ExportProfile(self.recipient.currentData())

    def refresh(self) -> None:
        self.operations.ask(
            lambda session: queries.campaign.exports(session.db), done=self._show_log
        )
        self._look()

    def take_focus(self) -> None:
        self.recipient.setFocus()

    def _make_parts(self) -> None:
        self.message = MessageStrip()
        self.recipient = choice(
            {profile.value: show(peer.title) for profile, peer in PEERS.items()},
            ExportProfile.RECIPIENT.value,
        )
        self.format = choice(
            {".csv": tr("CSV, for any program"), ".xlsx": tr("Excel workbook (XLSX)")}, ".csv"
        )
        self._about = label("", "small", wrap=True)
        self._request = object()
        self._again = OfferStrip(tr("Check again"), self._look)
        self.preview = ExportLook()
        self.logged: RowsModel[LoggedExport] = RowsModel(log_columns(), self)
        self._log_table = DataTable(self.logged, tr("What has left so far"), wide=(2, 4))
        self._log = card(label(tr("What has left so far"), "heading"), self._log_table)
        self.write_button = button(
            tr("Write the file…"), self._write, kind="main", shortcut="Ctrl+Return"
        )
        self.write_button.setEnabled(False)

    def _lay_out(self) -> None:
        form = Form()
        form.add(tr("This list is for"), wide(self.recipient))
        form.addWidget(self._about, form.rowCount(), 1)
        form.add(tr("Kind of file"), wide(self.format))
        parts: tuple[QWidget, ...] = (
            self.message,
            card(form),
            self._again,
            self.preview,
            self._log,
        )
        area = ShrinkingScrollArea(*parts, shrink=False)
        area.inner.addStretch(1)
        layout = page_layout(self, tr("Export"), self.write_button)
        layout.addWidget(area, 1)

    def _show_log(self, logged: list[LoggedExport]) -> None:
        self.logged.set_rows(logged)
        self._log_table.fit_height(_MOST_LOGGED)
        self._log.setVisible(bool(logged))

    def _on_recipient(self) -> None:
        self.message.hide()
        self._explain()
        self._look()

    def _explain(self) -> None:
        about = show(PEERS[self.profile].tells)
        self._about.setText(about)
        self.recipient.setAccessibleDescription(about)

    def _look(self) -> None:
        """Find out what would leave; of several previews in a row, only the newest is used."""
        profile, request = self.profile, object()
        self._request = request

        def work(session: Session, progress: Progress) -> ExportPreview:
            if request is not self._request:
                raise Cancelled
            progress(0, 0)
            return preview_export(session, profile, progress)

        def done(preview: ExportPreview) -> None:
            if request is self._request:
                self.preview.show_preview(preview)
                self.write_button.setEnabled(bool(preview.rows))

        def stopped() -> None:
            if request is self._request:
                self.preview.hide()
                self._again.offer(
                    tr("Canvass cannot tell what would leave this computer, so nothing is written.")
                )

        def failed(error: UserError) -> None:
            self.message.say_error(error)
            stopped()

        self._again.offer("")
        self.preview.show()
        self.write_button.setEnabled(False)
        self.operations.ask_long(
            say("Checking what would leave"), work, done=done, failed=failed, cancelled=stopped
        )

    def _write(self) -> None:
        profile, ending = self.profile, str(self.format.currentData())
        kinds = tr("CSV (*.csv)") if ending == ".csv" else tr("Excel workbook (*.xlsx)")
        chosen = self.choose_target(tr("Write the list"), f"{profile.value}{ending}", kinds)
        if chosen is None:
            return
        path = chosen if chosen.suffix else chosen.with_suffix(ending)
        self.operations.run(
            say("Writing {file}", file=path.name),
            lambda session, progress: export_signatures(session, path, profile, progress),
            done=lambda outcome: self._say_written(path, outcome.value),
            failed=self.message.say_error,
        )

    def _say_written(self, path: Path, count: int) -> None:
        words = say_count(
            "“{file}” was written with {count} row. Delete it when you no longer need it.",
            "“{file}” was written with {count} rows. Delete it when you no longer need it.",
            count,
            file=path.name,
        )
        self.message.say(show(words), "good")
