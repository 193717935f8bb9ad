"""Imports signatures from a file: first a dry run, then one act that can be undone as a whole."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from canvass_app import outputs
from canvass_app.desk import column_memory
from canvass_app.desk.files.placement import Placement
from canvass_app.desk.session import Session
from canvass_app.desk.written_files import note_source, writing
from canvass_app.exchange.signatures.reading import (
    OWN_COLUMNS,
    Reading,
    SignatureFile,
    SignatureRow,
    open_signatures,
    require_name,
)
from canvass_app.exchange.signatures.writing import ExportProfile, write_signatures
from canvass_app.exchange.tables.mapping import column_samples, columns_of
from canvass_app.exchange.tables.repair import write_bad_rows
from canvass_app.exchange.tables.rows import BadRow, BadRows
from canvass_app.foreign import open_foreign
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.ids import new_id
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.store.entities import BATCH, LINE, SHEET
from canvass_app.store.journal.acts import Act
from canvass_app.text.file_names import readable

SAMPLE_ROWS = 8
_SAYS_NOTHING = LINE.defaults
"""Values that the journal need not store: they equal a field that was never set."""


@dataclass
class DryRun:
    """What an import would do. `known` rows are already in the campaign and are skipped."""

    path: Path
    file: SignatureFile
    digest: str
    good: int = 0
    known: int = 0
    bad: BadRows = field(default_factory=BadRows)
    new_sheets: list[str] = field(default_factory=list)
    sample: list[SignatureRow] = field(default_factory=list)
    imported_before: bool = False

    @property
    def reading(self) -> Reading:
        """How the file was read, for an import that should do the same."""
        file = self.file
        preset = file.preset.name if file.preset else None
        return Reading(file.encoding or None, file.source.sheet, preset, file.choice)


@dataclass(frozen=True)
class Imported:
    """What an import of `source` did. `repair_file` has the bad rows with their problems, if any.

    `repair_problem` says why there is no such file although there are bad rows.
    """

    source: Path
    batch_id: str
    imported: int
    known: int
    bad: list[BadRow]
    repair_file: Path | None
    headings: tuple[str, ...] = ()
    repair_problem: UserError | None = None


@dataclass(frozen=True)
class ColumnQuestion:
    """A file whose columns a person must choose, with the first values of each column."""

    path: Path
    file: SignatureFile
    samples: list[tuple[str, ...]]


def ask_columns(path: Path, reading: Reading | None = None) -> ColumnQuestion:
    """Read the columns of a file. Raises `BadInput` if it cannot be read as a table."""
    return _question(_opened(path, reading))


def look(
    session: Session,
    path: Path,
    reading: Reading | None = None,
    *,
    progress: Progress = no_progress,
) -> DryRun | ColumnQuestion:
    """Return what an import would do, or the question, if no column for the name is known.

    A choice of columns that works is remembered for the next file with these headings.
    """
    file = _opened(path, reading, progress)
    if not file.has_name:
        return _question(file)
    if reading is not None and reading.choice is not None:
        column_memory.remember(file.headings, reading.choice)
    return _dry_run(session, file)


def dry_run(
    session: Session,
    path: Path,
    reading: Reading | None = None,
    *,
    encoding: str | None = None,
    progress: Progress = no_progress,
) -> DryRun:
    """Read the whole file and return what an import would do, changing nothing.

    `encoding` alone is enough if nothing else of a `Reading` is needed. Raises `BadInput` if the
    file as a whole cannot be read.
    """
    wanted = reading or Reading(encoding=encoding)
    return _dry_run(session, require_name(_opened(path, wanted, progress)))


def _opened(path: Path, reading: Reading | None, progress: Progress = no_progress) -> SignatureFile:
    """Open a file as the person wants, or as they chose for the same headings before."""
    file = open_signatures(path, reading, progress=progress)
    if reading is not None and (reading.choice is not None or reading.preset):
        return file
    kept = column_memory.recall(file.headings, OWN_COLUMNS)
    return file if kept is None else replace(file, columns=columns_of(file.headings, kept))


def _question(file: SignatureFile) -> ColumnQuestion:
    return ColumnQuestion(file.source.path, file, column_samples(file.source))


def _dry_run(session: Session, file: SignatureFile) -> DryRun:
    path = file.source.path
    digest = _digest(path)
    result = DryRun(path, file, digest)
    result.imported_before = _is_imported(session.db, digest)
    placement = Placement(session.db, imported_before=result.imported_before)
    for item in file.rows():
        if isinstance(item, SignatureRow):
            judged = placement.place(item)
            if isinstance(judged, BadRow):
                result.bad.keep(judged, path)
            elif judged is None:
                result.known += 1
            else:
                result.good += 1
                if len(result.sample) < SAMPLE_ROWS:
                    result.sample.append(item)
        else:
            result.bad.keep(item, path)
    result.new_sheets = list(placement.new_sheets)
    return result


def import_signatures(
    session: Session,
    path: Path,
    reading: Reading | None = None,
    *,
    encoding: str | None = None,
    repair: Path | None = None,
    progress: Progress = no_progress,
) -> Outcome[Imported]:
    """Import the good rows as one act, and save the bad ones to `repair` (default: next to the
    file, `NAME-to-repair.csv`, with a number if that exists: someone may have fixed half of it).

    Importing the same file again imports nothing twice: rows are recognized by their id, by sheet
    and line with the same name, or because exactly the same file was imported. Raises `BadInput`,
    or `Cancelled` with nothing stored.
    """
    if repair is not None:
        outputs.require_free(repair, [path, session.file.path])
    wanted = reading or Reading(encoding=encoding)
    file = require_name(_opened(path, wanted, progress))
    digest = _digest(path)
    batch_id = new_id()

    def body(act: Act) -> tuple[int, int, list[BadRow]]:
        note_source(act.db, path)
        run = _Run(session.db, file, batch_id, imported_before=_is_imported(session.db, digest))
        act.put_new(LINE, run.lines())
        act.put_new(SHEET, run.placement.sheets_to_make())
        done = {
            "file_name": readable(path.name),
            "digest": digest,
            "rows": run.good,
            "bad": len(run.bad),
        }
        if run.good:
            act.put(BATCH, batch_id, done)
        return run.good, run.known, run.bad

    outcome = session.perform(
        "batch.imported", say("Import of {file}", file=readable(path.name)), body
    )
    good, known, bad = outcome.value
    repair_file, repair_problem = None, None
    if bad:
        target = repair or _free_name(path.with_name(f"{path.stem}-to-repair.csv"))
        try:
            with writing(session.file, target, inputs=[path]):
                write_bad_rows(target, file.headings, bad)
            repair_file = target
        except UserError as error:
            # The good rows are imported by now: a read-only USB stick must not hide that.
            repair_problem = error
    return outcome.with_value(
        Imported(path, batch_id, good, known, bad, repair_file, file.headings, repair_problem)
    )


def save_bad_rows(session: Session, result: Imported, path: Path) -> Path:
    """Save the rows of an import that need fixing to `path`. Raises `UserError` if that fails."""
    with writing(session.file, path, inputs=[result.source]):
        write_bad_rows(path, result.headings, result.bad)
    return path


def save_sample(path: Path) -> Path:
    """Write a file to fill in, with just the headings that Canvass knows."""
    write_signatures(path, (), ExportProfile.FULL)
    return path


def _free_name(path: Path) -> Path:
    candidate, number = path, 2
    # os.path, because a name that is too long counts as free here and is rejected when written.
    while os.path.exists(candidate):
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return candidate


class _Run:
    """One pass over the file, which passes good rows to the journal as they are read."""

    def __init__(
        self, db: Database, file: SignatureFile, batch_id: str, *, imported_before: bool
    ) -> None:
        self.placement = Placement(db, batch_id, imported_before=imported_before)
        self.good = 0
        self.known = 0
        self.bad = BadRows()
        self._file = file
        self._batch_id = batch_id

    def lines(self) -> Iterator[tuple[str, dict[str, object]]]:
        for item in self._file.rows():
            judged = self.placement.place(item) if isinstance(item, SignatureRow) else item
            if judged is None:
                self.known += 1
            elif isinstance(judged, BadRow):
                self.bad.keep(judged, self._file.source.path)
            else:
                self.good += 1
                sheet_id, number = judged
                assert isinstance(item, SignatureRow)
                place = {"sheet_id": sheet_id, "number": number, "batch_id": self._batch_id}
                said = {k: v for k, v in item.fields.items() if v != _SAYS_NOTHING[k]}
                yield new_id(), {**place, **said}


def _is_imported(db: Database, digest: str) -> bool:
    return queries.campaign.batch_with_digest(db, digest) is not None


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with open_foreign(path) as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()
