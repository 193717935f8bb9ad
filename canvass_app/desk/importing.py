"""Importing signatures from a file: a dry run first, then one act that can be undone whole."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from canvass_app.desk.session import Session
from canvass_app.exchange.repair import write_bad_rows
from canvass_app.exchange.rows import BadRow
from canvass_app.exchange.signatures_in import SignatureFile, SignatureRow, read_signatures
from canvass_app.exchange.signatures_out import ExportProfile, write_signatures
from canvass_app.model.errors import UserError
from canvass_app.model.ids import new_id
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say
from canvass_app.store import query_campaign, query_lines, query_sheets
from canvass_app.store.campaign_file import Receipt
from canvass_app.store.driver import Database
from canvass_app.store.entities import BATCH, LINE, SHEET
from canvass_app.store.journal import Act

SAMPLE_ROWS = 8
_NO_SHEET = "import"


@dataclass
class DryRun:
    """What an import would do. `known` rows are in the campaign already and are passed over."""

    path: Path
    file: SignatureFile
    digest: str
    good: int = 0
    known: int = 0
    bad: list[BadRow] = field(default_factory=list)
    new_sheets: list[str] = field(default_factory=list)
    sample: list[SignatureRow] = field(default_factory=list)
    imported_before: bool = False


@dataclass(frozen=True)
class Imported:
    """What an import did. `repair_file` holds the bad rows with their problems, if any.

    `repair_problem` says why there is no such file although there are bad rows.
    """

    batch_id: str
    imported: int
    known: int
    bad: list[BadRow]
    repair_file: Path | None
    receipt: Receipt
    headings: tuple[str, ...] = ()
    repair_problem: UserError | None = None


def dry_run(
    session: Session,
    path: Path,
    *,
    encoding: str | None = None,
    progress: Progress = no_progress,
) -> DryRun:
    """Read the whole file and say what an import would do, changing nothing.

    Raises `BadInput` when the file as a whole cannot be read.
    """
    file = read_signatures(path, encoding=encoding, progress=progress)
    digest = _digest(path)
    result = DryRun(path, file, digest)
    result.imported_before = _is_imported(session.db, digest)
    placement = _Placement(session.db, imported_before=result.imported_before)
    for item in file.rows():
        if isinstance(item, SignatureRow):
            judged = placement.place(item)
            if isinstance(judged, BadRow):
                result.bad.append(judged)
            elif judged is None:
                result.known += 1
            else:
                result.good += 1
                if len(result.sample) < SAMPLE_ROWS:
                    result.sample.append(item)
        else:
            result.bad.append(item)
    result.new_sheets = list(placement.new_sheets)
    return result


def import_signatures(
    session: Session,
    path: Path,
    *,
    encoding: str | None = None,
    repair: Path | None = None,
    progress: Progress = no_progress,
) -> Imported:
    """Take the good rows in as one act, and save the bad ones to `repair` (default: beside
    the file, `NAME-to-repair.csv`, with a number where that is taken: someone may have
    mended half of it).

    Reading the same file again takes in nothing twice: rows are known by their id, or by
    sheet and line with the same name, or because the very same file was taken in. Raises
    `BadInput`, or `Cancelled` with nothing kept.
    """
    file = read_signatures(path, encoding=encoding, progress=progress)
    digest = _digest(path)
    batch_id = new_id()

    def body(act: Act) -> tuple[int, int, list[BadRow]]:
        run = _Run(session.db, file, batch_id, imported_before=_is_imported(session.db, digest))
        act.put_new(LINE, run.lines())
        act.put_new(SHEET, run.placement.sheets_to_make())
        done = {"file_name": path.name, "digest": digest, "rows": run.good, "bad": len(run.bad)}
        if run.good:
            act.put(BATCH, batch_id, done)
        return run.good, run.known, run.bad

    (good, known, bad), receipt = session.perform(
        "batch.imported", say("Import of {file}", file=path.name), body
    )
    repair_file, repair_problem = None, None
    if bad:
        wanted = repair or _free_name(path.with_name(f"{path.stem}-to-repair.csv"))
        try:
            write_bad_rows(wanted, file.headings, bad)
            repair_file = wanted
        except UserError as error:
            # The good rows are in by now: a stick that cannot be written to must not hide that.
            repair_problem = error
    return Imported(batch_id, good, known, bad, repair_file, receipt, file.headings, repair_problem)


def save_bad_rows(result: Imported, path: Path) -> Path:
    """Save the rows to mend of an import to `path`. Raises `UserError` when that fails."""
    write_bad_rows(path, result.headings, result.bad)
    return path


def save_sample(path: Path) -> Path:
    """Write a file with nothing but the headings that Canvass knows, to be filled in."""
    write_signatures(path, (), ExportProfile.FULL)
    return path


def _free_name(path: Path) -> Path:
    candidate, number = path, 2
    # os.path, because a name that is too long to exist is free here and refused when written.
    while os.path.exists(candidate):
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return candidate


class _Run:
    """One pass over the file, handing good rows to the journal as they are read."""

    def __init__(
        self, db: Database, file: SignatureFile, batch_id: str, *, imported_before: bool
    ) -> None:
        self.placement = _Placement(db, batch_id, imported_before=imported_before)
        self.good = 0
        self.known = 0
        self.bad: list[BadRow] = []
        self._file = file
        self._batch_id = batch_id

    def lines(self) -> Iterator[tuple[str, dict[str, object]]]:
        for item in self._file.rows():
            judged = self.placement.place(item) if isinstance(item, SignatureRow) else item
            if judged is None:
                self.known += 1
            elif isinstance(judged, BadRow):
                self.bad.append(judged)
            else:
                self.good += 1
                sheet_id, number = judged
                assert isinstance(item, SignatureRow)
                place = {"sheet_id": sheet_id, "number": number, "batch_id": self._batch_id}
                yield new_id(), {**place, **item.fields}


class _Placement:
    """Finds the sheet and line of each row, and notices rows that are here already."""

    def __init__(self, db: Database, batch_id: str = "", *, imported_before: bool) -> None:
        self._db = db
        self._batch_id = batch_id
        self._imported_before = imported_before
        self._sheets = query_sheets.all_numbers(db)
        self._taken = query_lines.taken_numbers(db)
        self._source_ids = query_lines.source_ids(db)
        texts = query_campaign.texts(db)
        self._text_version = texts[0].version if texts else 1
        self._next: dict[str, int] = {}
        self._names: dict[str, dict[int, str]] = {}
        self.new_sheets: dict[str, str] = {}

    def place(self, row: SignatureRow) -> tuple[str, int] | BadRow | None:
        """Return sheet id and line number; None when the row is known; or why it is bad."""
        source_id = str(row.fields["source_id"])
        if source_id and source_id in self._source_ids:
            return None
        if self._imported_before and not source_id and row.line is None:
            # Nothing in the row tells it from another; the file as a whole is known.
            return None
        number = row.sheet or _NO_SHEET
        sheet_id = self._sheets.get(number) or self.new_sheets.get(number)
        if sheet_id is None:
            sheet_id = self.new_sheets[number] = new_id()
        line = row.line if row.line is not None else self._free_line(sheet_id)
        if (sheet_id, line) in self._taken:
            return self._clash(row, sheet_id, line)
        self._taken.add((sheet_id, line))
        if source_id:
            self._source_ids.add(source_id)
        return sheet_id, line

    def sheets_to_make(self) -> Iterator[tuple[str, dict[str, object]]]:
        """Yield the sheets that the rows need and the campaign lacks."""
        for number, sheet_id in self.new_sheets.items():
            yield (
                sheet_id,
                {
                    "number": number,
                    "source": "import",
                    "done": True,
                    "text_version": self._text_version,
                },
            )

    def _free_line(self, sheet_id: str) -> int:
        line = self._next.get(sheet_id, 1)
        while (sheet_id, line) in self._taken:
            line += 1
        self._next[sheet_id] = line + 1
        return line

    def _clash(self, row: SignatureRow, sheet_id: str, line: int) -> BadRow | None:
        if self._names_on(sheet_id).get(line) == row.fields["name"]:
            return None
        return BadRow(
            row.row,
            row.cells,
            say(
                "Line {line} of sheet {sheet} is taken already by another entry.",
                line=line,
                sheet=row.sheet or _NO_SHEET,
            ),
        )

    def _names_on(self, sheet_id: str) -> dict[int, str]:
        """Return the names on a sheet by line, read once: a whole file may clash with it.

        Those of this very import don't stand there: part of it is written while it is read,
        and a row that comes twice must be judged alike near and far, and in the dry run.
        """
        if sheet_id not in self._names:
            there = query_lines.lines_of_sheet(self._db, sheet_id)
            self._names[sheet_id] = {
                line.number: line.name
                for line in there
                if not line.batch_id or line.batch_id != self._batch_id
            }
        return self._names[sheet_id]


def _is_imported(db: Database, digest: str) -> bool:
    return query_campaign.batch_with_digest(db, digest) is not None


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()
