"""Exports lists from the campaign. Each export is recorded in the journal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from canvass_app.desk.session import Session
from canvass_app.desk.written_files import note_written, writing
from canvass_app.exchange.signatures.export_profiles import PEERS, ExportProfile, LeftOut
from canvass_app.exchange.signatures.pairs_writing import write_pairs
from canvass_app.exchange.signatures.writing import exported_rows, write_counts, write_signatures
from canvass_app.model.changes import Outcome
from canvass_app.model.ids import new_id
from canvass_app.model.line import Line
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import Words, say, say_count
from canvass_app.store import queries
from canvass_app.store.entities import EXPORT
from canvass_app.store.journal.acts import Act
from canvass_app.text.file_names import readable

_ROWS_BETWEEN_REPORTS = 5_000


SAMPLE_ROWS = 5


@dataclass(frozen=True)
class ExportPreview:
    """What an export would write: how many people or counts, the first rows, who is left out."""

    profile: ExportProfile
    headings: tuple[str, ...]
    rows: int
    sample: list[list[str]]
    left: LeftOut = field(default_factory=LeftOut)


def preview_export(
    session: Session, profile: ExportProfile, progress: Progress = no_progress
) -> ExportPreview:
    """Go through all lines and return what an export would write, without writing anything."""
    headings = tuple(PEERS[profile].columns)
    left = LeftOut()
    rows = 0
    sample: list[list[str]] = []
    for rows, cells in enumerate(_cells(session, profile, left), start=1):
        if len(sample) < SAMPLE_ROWS:
            sample.append(cells)
        if rows % _ROWS_BETWEEN_REPORTS == 0:
            progress(rows, 0, say("signatures checked"))
    return ExportPreview(profile, headings, rows, sample, left)


def _cells(session: Session, profile: ExportProfile, left: LeftOut) -> Iterator[list[str]]:
    if profile is ExportProfile.COUNTS:
        for state, place, count in queries.lines.counts_by_place(session.db):
            yield [state, place, str(count)]
    else:
        yield from exported_rows(_rows(session, _taken(session, profile)), profile, left)


def _taken(session: Session, profile: ExportProfile) -> Iterator[Line]:
    """Yield the lines that a profile chooses from: all, or complete ones, one per signer."""
    everything = PEERS[profile].all_lines
    return (queries.lines.all_lines if everything else queries.lines.counting_lines)(session.db)


def export_signatures(
    session: Session, path: Path, profile: ExportProfile, progress: Progress = no_progress
) -> Outcome[int]:
    """Write what `profile` may see to `path`, CSV or `.xlsx`; return the number of rows.

    `FULL` has every line. The others have what packets count: complete lines, one per signer;
    `COUNTS` has one row per place and no names.
    """
    with writing(session.file, path):
        if profile is ExportProfile.COUNTS:
            count = write_counts(path, queries.lines.counts_by_place(session.db))
            label = say("Export of counts by place")
        else:
            rows = _rows(session, _taken(session, profile))
            count = write_signatures(path, rows, profile, progress)
            label = say_count("Export of {count} line", "Export of {count} lines", count)
        return note_export(session, label, profile, count, path)


def export_pairs(session: Session, path: Path) -> Outcome[int]:
    """Write what the duplicate search found to `path`: ids, probability, band, reasons."""
    pairs = queries.pairs.all_found(session.db)
    with writing(session.file, path):
        count = write_pairs(path, ((p.line_a, p.line_b, p.comparison) for p in pairs))
        label = say_count("List of {count} pair", "List of {count} pairs", count)
        return note_export(session, label, "pairs", count, path)


def note_export(
    session: Session, label: Words, profile: str, count: int, path: Path
) -> Outcome[int]:
    """Record in the journal that a list was written, and on this computer where it is.

    Called inside `writing`, so that the file is known before it exists.
    """
    values = {"profile": profile, "rows": count, "file_name": readable(path.name)}

    def body(act: Act) -> int:
        act.put(EXPORT, new_id(), values)
        note_written(act.db, path)
        return count

    return session.perform("export.written", label, body, undoable=False)


def _rows(session: Session, lines: Iterator[Line]) -> Iterator[tuple[Line, str]]:
    numbers = {sheet.sheet.id: sheet.sheet.number for sheet in queries.sheets.overviews(session.db)}
    for line in lines:
        yield line, numbers.get(line.sheet_id, "")
