"""Reads a delimited file safely: first its format, then its rows one by one.

Nothing is silently guessed: encoding and delimiter are available to be shown. Nothing is dropped: a
row that cannot be used comes out as a `BadRow` with its reason. The file is never in memory as a
whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from canvass_app.exchange.tables.decoding import examine, explained_reading, open_decoded
from canvass_app.exchange.tables.guard import unguard
from canvass_app.exchange.tables.records import numbered_records
from canvass_app.exchange.tables.row_checks import (
    UNWANTED,
    may_be_unwanted,
    unwanted_character,
    width_problem,
)
from canvass_app.exchange.tables.rows import BadRow, TableRow
from canvass_app.foreign import MOST_TEXT
from canvass_app.model.errors import BadInput
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import Words, say

__all__ = ["BadRow", "TableRow", "TableSource", "open_table"]

DELIMITERS = ",;\t"
_MOST_BLANK_LINES = 10_000
_ROWS_BETWEEN_REPORTS = 10_000

_SEPARATOR_LINE = re.compile(r'"?sep=([,;\t])"?\s*')
_BLANK = ' \t\r\n\ufeff"' + DELIMITERS
_QUOTED = re.compile(r'"[^"]*(?:"|$)')


@dataclass(frozen=True, slots=True)
class TableSource:
    """A delimited file: how it is read, and its headings as written.

    `about_rows` is a rough number of rows, for progress. `skipped` is the number of records before
    the row of headings (blank lines), `hinted` whether the first line is a spreadsheet's `sep=`
    line, which row numbers do not count. Text has no `sheet` and no `sheets`. `progress` can stop
    the reading.
    """

    path: Path
    encoding: str
    delimiter: str
    headings: tuple[str, ...]
    about_rows: int
    skipped: int = 0
    hinted: bool = False
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    progress: Progress = field(default=no_progress, compare=False)

    def rows(self) -> Iterator[TableRow | BadRow]:
        """Read the rows below the headings; rows without any text are skipped.

        Each call reads the file again. Raises BadInput if the file is gone, or is not a table from
        some row on, and whatever `progress` raises.
        """
        start = self.skipped + 1
        with explained_reading(self.path), open_decoded(self.path, self.encoding) as stream:
            if self.hinted:
                stream.readline()
            records = numbered_records(self.path, stream, self.delimiter)
            for row, cells, lines, problem in islice(records, start, None):
                if row % _ROWS_BETWEEN_REPORTS == 0:
                    self.progress(row, max(self.about_rows, row), say("rows of the file"))
                if problem is not None:
                    yield BadRow(row, tuple(cells), problem)
                    continue
                if any("'" in line for line in lines):
                    cells = [unguard(cell) for cell in cells]
                reason = self._problem(cells, lines)
                if reason is not None:
                    yield BadRow(row, tuple(cells), reason)
                elif "".join(cells).strip():
                    yield TableRow(row, cells[: len(self.headings)])

    def _problem(self, cells: list[str], lines: list[str]) -> Words | None:
        """Return why a record cannot be a row of this table, or None."""
        if any(may_be_unwanted(line) for line in lines):
            reason = unwanted_character(cells, self.headings)
            if reason is not None:
                return reason
        return width_problem(cells, len(self.headings))


def open_table(
    path: Path,
    *,
    encoding: str | None = None,
    most: int = MOST_TEXT,
    progress: Progress = no_progress,
) -> TableSource:
    """Open the delimited file `path`: find its encoding, delimiter and headings.

    `encoding` (one of `decoding.ENCODINGS`) overrides what the file looks like. The delimiter is
    the most frequent of comma, semicolon and tab in the line of headings. Raises BadInput, naming
    the file and the remedy, when it is missing, empty, larger than `most` bytes, not text, or its
    line of headings cannot be read.
    """
    decoding = examine(path, encoding, most)
    with explained_reading(path), open_decoded(path, decoding.encoding) as stream:
        first = stream.readline(100_000).removeprefix("\ufeff")
        hint = _SEPARATOR_LINE.fullmatch(first)
        blank_lines = 0
        line = stream.readline(100_000) if hint else first
        while line and not line.strip(_BLANK) and blank_lines < _MOST_BLANK_LINES:
            blank_lines += 1
            line = stream.readline(100_000)
    source = TableSource(
        path,
        decoding.encoding,
        hint[1] if hint else _delimiter_of(line),
        (),
        about_rows=max(decoding.line_feeds - blank_lines, 1),
        skipped=blank_lines,
        hinted=hint is not None,
        progress=progress,
    )
    return replace(source, headings=_read_headings(source))


def _read_headings(source: TableSource) -> tuple[str, ...]:
    with explained_reading(source.path), open_decoded(source.path, source.encoding) as stream:
        if source.hinted:
            stream.readline()
        records = numbered_records(source.path, stream, source.delimiter)
        found = next(islice(records, source.skipped, None), None)
    if found is None or source.skipped == _MOST_BLANK_LINES:
        raise BadInput(
            say("The file “{file}” is empty.", file=source.path.name),
            say("Export it again, or choose another file."),
        )
    _, cells, _, problem = found
    cells = [" ".join(unguard(cell.removeprefix("\ufeff")).split()) for cell in cells]
    if problem is not None:
        raise BadInput(
            say(
                "The headings of “{file}” cannot be read. {why}", file=source.path.name, why=problem
            ),
            say("Fix row {row} of the file and try again.", row=source.skipped + 1),
        )
    if any(UNWANTED.search(cell) for cell in cells):
        raise BadInput(
            say("The file “{file}” is not a table that Canvass can read.", file=source.path.name),
            say(
                "Open it in the program it comes from and save it as “CSV UTF-8”; or choose "
                "an encoding other than {encoding}.",
                encoding=source.encoding,
            ),
        )
    return tuple(cells)


def _delimiter_of(line: str) -> str:
    outside = _QUOTED.sub("", line)
    return max(DELIMITERS, key=outside.count)
