"""Writes bad rows as a file to repair: the original columns, plus the reason for each row."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from canvass_app.exchange.tables.guard import guard
from canvass_app.exchange.tables.headings import PROBLEM_COLUMN, key
from canvass_app.exchange.tables.rows import BadRow
from canvass_app.outputs import replacing


def write_bad_rows(
    path: Path, headings: Sequence[str], bad: Iterable[BadRow], *, delimiter: str = ","
) -> int:
    """Write rows that were not imported to `path` and return how many there are.

    The file has the columns `headings` and then `problem`; a `problem` column from an earlier
    repair is replaced. Cells beyond the headings come after it, so that none are lost. The importer
    ignores `problem`, so the fixed file can be imported as it is. Raises UserError when the file
    cannot be written; then it stays as it was.
    """
    width = len(headings)
    kept = [index for index in range(width) if key(headings[index]) != PROBLEM_COLUMN]
    count = 0
    with replacing(path) as stream:
        writer = csv.writer(stream, delimiter=delimiter)
        writer.writerow([*(guard(headings[index]) for index in kept), PROBLEM_COLUMN])
        for row in bad:
            cells = [row.cells[index] if index < len(row.cells) else "" for index in kept]
            found = [*cells, str(row.reason), *row.cells[width:]]
            writer.writerow([guard(cell) for cell in found])
            count += 1
    return count
