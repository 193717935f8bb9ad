"""Writes signatures to a file; each audience gets the columns that it may see."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from canvass_app.exchange.signatures.export_profiles import (
    COUNT_COLUMNS,
    PEERS,
    RECIPIENT_COLUMNS,
    ExportProfile,
    LeftOut,
    cells_of,
    leaves_out,
)
from canvass_app.exchange.tables.table_out import write_table
from canvass_app.model.line import Line
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say

__all__ = [
    "RECIPIENT_COLUMNS",
    "ExportProfile",
    "LeftOut",
    "exported_rows",
    "write_counts",
    "write_signatures",
]


def exported_rows(
    rows: Iterable[tuple[Line, str]], profile: ExportProfile, left: LeftOut
) -> Iterator[list[str]]:
    """Yield the cells of the lines that a profile includes; count those it leaves out in `left`."""
    peer = PEERS[profile]
    count = 0
    for line, sheet in rows:
        if not leaves_out(peer, line, left):
            count += 1
            yield cells_of(peer, line, sheet, count)


def write_signatures(
    path: Path,
    rows: Iterable[tuple[Line, str]],
    profile: ExportProfile,
    progress: Progress = no_progress,
) -> int:
    """Write lines, each with the number of its sheet, to `path`; return how many were written.

    `FULL` has all of `OWN_COLUMNS`; reading it with `read_signatures` gives the same lines again.
    The others have the columns of `PEERS`, with the name as the signer chose to be shown, and never
    a date that was not understood (such a field may contain anything). `.xlsx` makes the file a
    workbook. Raises UserError when it cannot be written, and whatever `progress` raises; then
    `path` stays as it was.
    """
    headings = tuple(PEERS[profile].columns)
    cells = exported_rows(rows, profile, LeftOut())
    return write_table(path, headings, cells, progress, say("signatures written"))


def write_counts(path: Path, counts: Iterable[tuple[str, str, int]]) -> int:
    """Write (state, place, signatures) to `path`; return the number of rows."""
    return write_table(path, COUNT_COLUMNS, ((state, place, str(n)) for state, place, n in counts))
