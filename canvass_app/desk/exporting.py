"""Writing lists out of the campaign. Each export is noted in the journal."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from canvass_app.desk.session import Session
from canvass_app.exchange.pairs_out import write_pairs
from canvass_app.exchange.signatures_out import ExportProfile, write_signatures
from canvass_app.model.ids import new_id
from canvass_app.model.line import Line
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import Words, say_count
from canvass_app.store import query_deliveries, query_lines, query_pairs, query_sheets
from canvass_app.store.entities import EXPORT
from canvass_app.store.journal import Act


def export_signatures(
    session: Session, path: Path, profile: ExportProfile, progress: Progress = no_progress
) -> int:
    """Write all lines (`FULL`), or the signatures as signers chose (`RECIPIENT`), to `path`.

    The recipient's list holds what packets count: complete lines, one of each signer.
    """
    lines = query_lines.all_lines if profile is ExportProfile.FULL else query_lines.counting_lines
    count = write_signatures(path, _rows(session, lines(session.db)), profile, progress)
    note_export(
        session,
        say_count("Export of {count} line", "Export of {count} lines", count),
        profile,
        count,
        path,
    )
    return count


def export_pairs(session: Session, path: Path) -> int:
    """Write what the duplicate search found to `path`: ids, probability, band, reasons."""
    pairs = query_pairs.all_found(session.db)
    count = write_pairs(path, ((p.line_a, p.line_b, p.comparison) for p in pairs))
    note_export(
        session,
        say_count("List of {count} pair", "List of {count} pairs", count),
        "pairs",
        count,
        path,
    )
    return count


def note_export(session: Session, label: Words, profile: str, count: int, path: Path) -> None:
    """Note in the journal that a list was written, and on this computer where it lies."""
    values = {"profile": profile, "rows": count, "file_name": path.name}

    def body(act: Act) -> None:
        act.put(EXPORT, new_id(), values)
        query_deliveries.note_written(act.db, str(path.absolute()), digest_of(path))

    session.perform("export.written", label, body, undoable=False)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _rows(session: Session, lines: Iterator[Line]) -> Iterator[tuple[Line, str]]:
    numbers = {sheet.sheet.id: sheet.sheet.number for sheet in query_sheets.overviews(session.db)}
    for line in lines:
        yield line, numbers.get(line.sheet_id, "")
