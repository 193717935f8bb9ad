"""Import: a file of signatures is previewed first, and imported when the person says so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from canvass_app.desk.files.importing import (
    ColumnQuestion,
    DryRun,
    Imported,
    ask_columns,
    import_signatures,
    look,
    save_sample,
)
from canvass_app.desk.preferences import Preferences
from canvass_app.exchange.signatures.reading import Reading
from canvass_app.model.changes import Outcome, Topic
from canvass_app.model.errors import UserError
from canvass_app.model.records import Batch
from canvass_app.model.words import say, say_count
from canvass_app.store import queries
from canvass_app.ui.files.column_mapping import ColumnMapping
from canvass_app.ui.files.dry_run_view import DryRunView
from canvass_app.ui.files.import_follow_up import ImportFollowUp
from canvass_app.ui.files.import_result import ImportResult
from canvass_app.ui.files.import_start import ImportStart
from canvass_app.ui.files.import_tables import signature_fields
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, card, label, page_layout
from canvass_app.ui.parts.file_page import FilePage
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.parts.shrinking_scroll_area import ShrinkingScrollArea
from canvass_app.ui.translation import show, tr


class ImportPage(FilePage):
    """It has five views: start, work in progress, columns, dry run, result."""

    topics = frozenset({Topic.BATCHES})

    def __init__(self, operations: Operations, preferences: Preferences) -> None:
        super().__init__(operations, preferences)
        self._looked_at: DryRun | None = None
        self._asked_about: ColumnQuestion | None = None
        self._reading = Reading()
        self._working = False
        self._back: QWidget | None = None
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show_face(self.start)

    def refresh(self) -> None:
        self.operations.ask(
            lambda session: queries.campaign.batches(session.db), done=self._show_batches
        )

    def _show_batches(self, batches: list[Batch]) -> None:
        self.start.show_batches(batches)
        result = self.follow_up.result
        if result is None or self.outcome.isHidden() or not result.imported:
            return
        if all(batch.id != result.batch_id for batch in batches):
            self._show_face(self.start)
            self.message.say(tr("Import undone. Ctrl+Shift+Z redoes it."))

    def take_focus(self) -> None:
        if not self.start.isHidden():
            self.start.choose.setFocus()
        elif not self.columns.isHidden():
            self.columns.take_focus()
        elif not self.findings.isHidden():
            (self.import_button if self.import_button.isEnabled() else self.another).setFocus()
        elif not self.outcome.isHidden():
            self.outcome.take_focus()
        else:
            self.setFocus()

    def read(self, path: Path, encoding: str | None = None) -> None:
        """Preview a file: show what an import would do."""
        self.read_as(path, Reading(encoding=encoding))

    def read_as(self, path: Path, reading: Reading) -> None:
        """Preview a file as `reading` says; if no name is found, ask for the columns."""
        again = self._looked_at is not None and self._looked_at.path == path

        def done(found: DryRun | ColumnQuestion) -> None:
            self._end_work()
            self._reading = reading
            if isinstance(found, ColumnQuestion):
                self._show_question(found)
                self.message.say(
                    tr("Canvass cannot tell which column of “{file}” contains the name. "
                       "Choose it below.",
                       file=path.name),
                    "warn",
                )  # fmt: skip
                return
            self._show_run(found)
            if again and self.isVisible():
                # Anyone trying one encoding after another wants to stay where they are chosen.
                self.findings.take_focus()

        self.message.hide()
        self._start_work(tr("Reading “{file}”…", file=path.name))
        self.operations.ask_long(
            say("Reading {file}", file=path.name),
            lambda session, progress: look(session, path, reading, progress=progress),
            done=done,
            failed=self._on_failed,
            cancelled=self._end_work,
        )

    def can_take_files(self) -> bool:
        return not self._working

    def show_dragging(self, dragging: bool) -> None:
        self.start.show_dragging(dragging)

    def take_files(self, paths: list[Path]) -> None:
        if len(paths) == 1:
            self.read(paths[0])
        elif paths:
            self.message.say(tr("Please drop one file at a time."), "warn")
        else:
            self.message.say(
                tr("This file is not on this computer. Save it here first, then drop it."), "warn"
            )

    # Assembly

    def _make_parts(self) -> None:
        self.message = MessageStrip()
        self.start = ImportStart()
        self.columns = ColumnMapping(signature_fields())
        self.findings = DryRunView()
        self.outcome = ImportResult()
        self.follow_up = ImportFollowUp(self, self.operations, self.outcome, self.message)
        self._work_text = label("", "heading", wrap=True)
        self._work = card(
            self._work_text,
            label(
                tr("“Cancel” at the bottom of the window stops the import, and nothing is kept."),
                "muted",
            ),
        )
        self.leave = button(tr("Not now"), self._leave)
        self.another = button(tr("Choose another file…"), self._choose, shortcut="Ctrl+O")
        self.import_button = button(tr("Import"), self._import, kind="main", shortcut="Ctrl+Return")
        self._faces: tuple[QWidget, ...] = (
            self.start, self._work, self.columns, self.findings, self.outcome,
        )  # fmt: skip

    def _lay_out(self) -> None:
        area = ShrinkingScrollArea(self.message, *self._faces, shrink=False)
        area.inner.addStretch(1)
        layout = page_layout(self, tr("Import"), self.leave, self.another, self.import_button)
        layout.addWidget(area, 1)

    def _connect(self) -> None:
        self.start.choose_asked.connect(self._choose)
        self.start.sample_asked.connect(self._save_sample)
        self.findings.encoding_chosen.connect(
            lambda encoding: self._read_otherwise(replace(self._reading, encoding=encoding))
        )
        self.findings.sheet_chosen.connect(self._read_sheet)
        self.findings.columns_asked.connect(self._ask_columns)
        self.columns.sheet_chosen.connect(self._read_sheet)
        self.columns.used.connect(
            lambda choice: self._read_otherwise(replace(self._reading, choice=choice))
        )
        self.outcome.go_to.connect(self.go_to)

    def _show_face(self, face: QWidget) -> None:
        for other in self._faces:
            other.setVisible(other is face)
        looking = face is self.findings
        self.import_button.setVisible(looking)
        self.leave.setVisible(looking or face is self.columns)
        self.another.setVisible(looking or face in (self.columns, self.outcome))
        if self.isVisible():
            self.take_focus()

    # Work in progress

    def _start_work(self, text: str) -> None:
        self._back = next(face for face in self._faces if not face.isHidden())
        self._working = True
        self._work_text.setText(text)
        self._show_face(self._work)

    def _end_work(self) -> None:
        if self._working:
            self._working = False
            assert self._back is not None
            self._show_face(self._back)

    def _on_failed(self, error: UserError) -> None:
        self._end_work()
        if self._looked_at is not None:
            # An encoding that didn't work must not stay in its field.
            self.findings.show_run(self._looked_at, self._reading.encoding)
        self.message.say_error(error)

    # Previewing a file

    def _choose(self) -> None:
        path = self.choose_file(
            tr("File with signatures"),
            tr("Tables (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All (*)"),
        )
        if path is not None:
            self.read(path)

    def _read_otherwise(self, reading: Reading) -> None:
        shown = self._asked_about if not self.columns.isHidden() else self._looked_at
        if shown is not None:
            self.read_as(shown.path, reading)

    def _read_sheet(self, sheet: str) -> None:
        # Another sheet has other columns.
        self._read_otherwise(replace(self._reading, sheet=sheet, choice=None))

    def _ask_columns(self) -> None:
        run = self._looked_at
        if run is None:
            return

        def done(question: ColumnQuestion) -> None:
            # Not if the person has left the file, or is already importing it.
            if self._looked_at is run and not self.findings.isHidden():
                self._show_question(question)

        self.operations.ask(
            lambda session: ask_columns(run.path, run.reading),
            done=done,
            failed=self.message.say_error,
        )

    def _show_question(self, question: ColumnQuestion) -> None:
        self._asked_about = question
        file = question.file
        self.columns.ask(
            question.path.name, file.headings, question.samples, file.choice,
            file.source.sheets, file.source.sheet,
        )  # fmt: skip
        self._show_face(self.columns)

    def _show_run(self, run: DryRun) -> None:
        self._looked_at = run
        self.findings.show_run(run, self._reading.encoding)
        counted = say_count("Import {count} line", "Import {count} lines", run.good)
        words = show(counted) if run.good else tr("Nothing to import")
        self.import_button.setText(words)
        self.import_button.setAccessibleName(words)
        self.import_button.setEnabled(bool(run.good))
        if run.imported_before:
            self.message.say(tr("This exact file has been imported before."))
        self._show_face(self.findings)

    def _leave(self) -> None:
        self.message.hide()
        self._looked_at = self._asked_about = None
        self._show_face(self.start)

    # Importing it

    def _import(self) -> None:
        run = self._looked_at
        if run is None:
            return

        def done(outcome: Outcome[Imported]) -> None:
            self._end_work()
            self._looked_at = None
            self.follow_up.show_result(outcome.value, run.path.name)
            self._show_face(self.outcome)

        self.message.hide()
        self._start_work(tr("Importing “{file}”…", file=run.path.name))
        self.operations.run(
            say("Importing {file}", file=run.path.name),
            lambda session, progress: import_signatures(
                session, run.path, run.reading, progress=progress
            ),
            done=done,
            failed=self._on_failed,
            cancelled=self._end_work,
        )

    def _save_sample(self) -> None:
        target = self.choose_target(
            tr("Save an empty sample file"), tr("signatures.csv"), tr("CSV (*.csv)")
        )
        if target is None:
            return

        def done(saved: Path) -> None:
            self.message.say(tr("The sample file “{file}” is saved.", file=saved.name), "good")

        self.operations.ask(
            lambda session: save_sample(target), done=done, failed=self.message.say_error
        )
