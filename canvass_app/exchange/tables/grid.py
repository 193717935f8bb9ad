"""A small table in memory, from a delimited file or a spreadsheet; it finds the headings.

People put titles above the headings, leave rows and columns blank, and use all capitals. The row of
headings is the one among the first few that names most of the wanted columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TextIO

from canvass_app.exchange.tables.decoding import examine, explained_reading, open_decoded
from canvass_app.exchange.tables.guard import unguard
from canvass_app.exchange.tables.records import Records
from canvass_app.exchange.tables.row_checks import unwanted_character, width_problem
from canvass_app.exchange.tables.rows import BadRow, TableRow
from canvass_app.exchange.tables.table import DELIMITERS
from canvass_app.exchange.tables.workbook import is_workbook, whole_sheets
from canvass_app.model.errors import BadInput
from canvass_app.model.words import say

SPREADSHEETS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})
"""Name endings of workbooks, for file dialogs; the content decides what a file is."""
_LOOK_AT = 25
_MOST_ROWS = 200_000

_Row = tuple[int, list[str] | BadRow]
"""A row's number and its cells, or what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with its headings and the rows below them; `first_row` is the headings' row."""

    path: Path
    encoding: str
    delimiter: str
    headings: tuple[str, ...]
    first_row: int
    content: tuple[TableRow | BadRow, ...]

    @property
    def about_rows(self) -> int:
        """How many rows there are."""
        return len(self.content)

    def rows(self) -> Iterator[TableRow | BadRow]:
        """Read the rows below the headings."""
        return iter(self.content)

    def samples(self, column: int, most: int = 3) -> tuple[str, ...]:
        """Return the first distinct texts of a column."""
        cells = (r.cells[column] for r in self.content if isinstance(r, TableRow))
        found = dict.fromkeys(" ".join(cell.split())[:60] for cell in islice(cells, 200) if cell)
        return tuple(islice(found, most))


def read_grid(path: Path, *, encoding: str | None, known: Callable[[Sequence[str]], int]) -> Grid:
    """Read the table in `path`. `known` counts the wanted columns that a row of headings names.

    Raises BadInput when the file is missing, empty, too long, or not a table.
    """
    if path.is_file() and is_workbook(path):
        return _best([_as_grid(path, "", "", rows, known) for rows in _sheets(path)], known)
    decoding = examine(path, encoding)
    with explained_reading(path), open_decoded(path, decoding.encoding) as stream:
        beginning = [stream.readline(100_000) for _ in range(_LOOK_AT)]
    delimiter = max(DELIMITERS, key="".join(beginning).count)
    with explained_reading(path), open_decoded(path, decoding.encoding) as stream:
        rows = _few_enough(path, list(islice(_records(stream, delimiter), _MOST_ROWS + 1)))
    return _as_grid(path, decoding.encoding, delimiter, rows, known)


def _records(stream: TextIO, delimiter: str) -> Iterator[_Row]:
    for number, (cells, _, problem) in enumerate(Records(stream, delimiter), 1):
        if problem is None:
            yield number, [unguard(cell.removeprefix("\ufeff")) for cell in cells]
        else:
            yield number, BadRow(number, tuple(cells), problem)


def _sheets(path: Path) -> list[Sequence[_Row]]:
    """Return the sheets that are not empty."""
    sheets = [_few_enough(path, rows) for rows in whole_sheets(path, _MOST_ROWS)]
    filled = [rows for rows in sheets if any(map(_is_filled, rows))]
    if not filled:
        raise _empty(path)
    return filled


def _is_filled(row: _Row) -> bool:
    cells = row[1]
    return isinstance(cells, BadRow) or any(cell.strip() for cell in cells)


def _few_enough(path: Path, rows: Sequence[_Row]) -> Sequence[_Row]:
    if len(rows) > _MOST_ROWS:
        raise BadInput(
            say("“{file}” has more than {most} rows.", file=path.name, most=f"{_MOST_ROWS:,}"),
            say("Choose a list of mayors, one row for each place."),
        )
    return rows


def _best(grids: Sequence[Grid], known: Callable[[Sequence[str]], int]) -> Grid:
    return max(grids, key=lambda grid: known(grid.headings))


def _as_grid(
    path: Path,
    encoding: str,
    delimiter: str,
    rows: Sequence[_Row],
    known: Callable[[Sequence[str]], int],
) -> Grid:
    written = [row for row in rows if _is_filled(row)]
    heads = [(n, c) for n, c in written[:_LOOK_AT] if not isinstance(c, BadRow)]
    if not heads:
        raise _empty(path)
    # The first row wins a tie: a row of data never names more columns than the headings do.
    first_row, cells = max(heads, key=lambda item: (known(item[1]), -item[0]))
    headings = [" ".join(cell.split()) for cell in cells]
    content = [_row(n, c, headings) for n, c in written if n > first_row]
    return Grid(path, encoding, delimiter, tuple(headings), first_row, tuple(content))


def _row(number: int, cells: list[str] | BadRow, headings: Sequence[str]) -> TableRow | BadRow:
    if isinstance(cells, BadRow):
        return cells
    reason = unwanted_character(cells, headings) or width_problem(cells, len(headings))
    if reason is not None:
        return BadRow(number, tuple(cells), reason)
    return TableRow(number, cells[: len(headings)])


def _empty(path: Path) -> BadInput:
    return BadInput(
        say("The file “{file}” is empty.", file=path.name),
        say("Export it again, or choose another file."),
    )
