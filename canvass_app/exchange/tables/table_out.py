"""Writes a table as CSV or as a workbook, all or nothing, and harmless to open.

Cells are guarded against being run as formulas in both formats: a workbook's cells are marked as
text, but that is lost when somebody saves it as CSV.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path

from canvass_app.exchange.tables.guard import guard
from canvass_app.model.errors import UserError
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import Words, say
from canvass_app.outputs import replacing, replacing_bytes

MAX_WORKBOOK_ROWS = 200_000
"""The most rows of a workbook, which is built in memory: no plain copy in a temporary folder."""
MAX_WORKBOOK_CELL = 32_767

_ROWS_BETWEEN_REPORTS = 2_000
_IN_MEMORY = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_table(
    path: Path,
    headings: Sequence[str],
    rows: Iterable[Sequence[str]],
    progress: Progress = no_progress,
    unit: Words | None = None,
) -> int:
    """Write a table to `path` and return how many rows it has; `.xlsx` makes it a workbook.

    A CSV file is UTF-8 with a byte order mark; either has mode 0600. `unit` names the rows for
    `progress`. Raises UserError when it cannot be written, and whatever `progress` raises; then
    `path` stays as it was.
    """
    counted = _counted(rows, progress, unit or say("rows written"))
    if path.suffix.casefold() == ".xlsx":
        return _write_workbook(path, headings, counted)
    count = 0
    with replacing(path) as stream:
        writer = csv.writer(stream)
        writer.writerow(headings)
        for cells in counted:
            writer.writerow([guard(cell) for cell in cells])
            count += 1
    return count


def _counted(
    rows: Iterable[Sequence[str]], progress: Progress, unit: Words
) -> Iterable[Sequence[str]]:
    for count, cells in enumerate(rows, start=1):
        yield cells
        if count % _ROWS_BETWEEN_REPORTS == 0:
            progress(count, 0, unit)


def _write_workbook(path: Path, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    # Loaded on first use: pages that may write a table must not wait for it.
    import xlsxwriter

    content = BytesIO()
    book = xlsxwriter.Workbook(content, _IN_MEMORY)
    sheet = book.add_worksheet()
    bold = book.add_format({"bold": True})
    for column, heading in enumerate(headings):
        sheet.write_string(0, column, heading, bold)
    sheet.freeze_panes(1, 0)
    count = 0
    for count, cells in enumerate(rows, start=1):
        if count > MAX_WORKBOOK_ROWS:
            raise _too_many(path)
        for column, cell in enumerate(cells):
            if len(cell) >= MAX_WORKBOOK_CELL:
                raise _too_long(path, count)
            if cell:
                sheet.write_string(count, column, guard(cell))
    book.close()
    with replacing_bytes(path) as stream:
        stream.write(content.getbuffer())
    return count


def _too_many(path: Path) -> UserError:
    return UserError(
        say(
            "The workbook “{file}” would have more than {most} rows.",
            file=path.name,
            most=f"{MAX_WORKBOOK_ROWS:,}",
        ),
        say("Choose a name that ends in .csv: a CSV file can have any number of rows."),
    )


def _too_long(path: Path, row: int) -> UserError:
    return UserError(
        say("Row {row} has text that is too long for a workbook.", row=row),
        say("Choose a name that ends in .csv instead of “{file}”.", file=path.name),
    )
