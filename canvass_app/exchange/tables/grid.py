"""A small table in memory, from a delimited file or a spreadsheet; it finds the headings.

People put titles above the headings, leave rows and columns blank, and use all capitals. The row of
headings is the one among the first few that names most of the wanted columns.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TextIO

from canvass_app.exchange.tables.decoding import examine, explained_reading, open_decoded
from canvass_app.exchange.tables.guard import unguard
from canvass_app.exchange.tables.records import numbered_records
from canvass_app.exchange.tables.row_checks import unwanted_character, width_problem
from canvass_app.exchange.tables.rows import BadRow, TableRow
from canvass_app.exchange.tables.table import DELIMITERS
from canvass_app.exchange.tables.workbook import is_workbook, whole_sheets
from canvass_app.model.errors import BadInput
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say

SPREADSHEETS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})
"""Name endings of workbooks, for file dialogs; the content decides what a file is."""
_LOOK_AT = 25
_MOST_ROWS = 200_000
_MOST_CHARACTERS = 50_000_000

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


def read_grid(
    path: Path,
    *,
    encoding: str | None,
    known: Callable[[Sequence[str]], int],
    progress: Progress = no_progress,
) -> Grid:
    """Read the table in `path`. `known` counts the wanted columns that a row of headings names.

    Raises BadInput when the file is missing, empty, too long, or not a table, and whatever
    `progress` raises.
    """
    if path.is_file() and is_workbook(path):
        sheets = _sheets(path, progress)
        return _best([_as_grid(path, "", "", rows, known) for rows in sheets], known)
    decoding = examine(path, encoding)
    with explained_reading(path), open_decoded(path, decoding.encoding) as stream:
        beginning = [stream.readline(100_000) for _ in range(_LOOK_AT)]
    delimiter = max(DELIMITERS, key="".join(beginning).count)
    with explained_reading(path), open_decoded(path, decoding.encoding) as stream:
        rows = list(_few_enough(path, _records(path, stream, delimiter)))
    return _as_grid(path, decoding.encoding, delimiter, rows, known)


def _records(path: Path, stream: TextIO, delimiter: str) -> Iterator[_Row]:
    for number, cells, _, problem in numbered_records(path, stream, delimiter):
        if problem is None:
            yield number, [unguard(cell.removeprefix("\ufeff")) for cell in cells]
        else:
            yield number, BadRow(number, tuple(cells), problem)


def _sheets(path: Path, progress: Progress) -> list[Sequence[_Row]]:
    """Return the sheets that are not empty, each with rows of one width."""
    sheets: dict[str, list[_Row]] = defaultdict(list)

    def rows() -> Iterator[_Row]:
        for name, number, cells in whole_sheets(path, progress):
            row = number, cells
            sheets[name].append(row)
            yield row

    for _ in _few_enough(path, rows()):
        pass
    filled: list[Sequence[_Row]] = [
        _padded(found) for found in sheets.values() if any(map(_is_filled, found))
    ]
    if not filled:
        raise _empty(path)
    return filled


def _padded(rows: Sequence[_Row]) -> list[_Row]:
    width = max(len(cells) for _, cells in rows if not isinstance(cells, BadRow))
    return [
        (row, cells if isinstance(cells, BadRow) else [*cells, *[""] * (width - len(cells))])
        for row, cells in rows
    ]


def _is_filled(row: _Row) -> bool:
    cells = row[1]
    return isinstance(cells, BadRow) or any(cell.strip() for cell in cells)


def _few_enough(path: Path, rows: Iterable[_Row]) -> Iterator[_Row]:
    """Pass rows on. Raises BadInput when they are more than fit into memory."""
    characters = 0
    for count, row in enumerate(rows, 1):
        cells = row[1].cells if isinstance(row[1], BadRow) else row[1]
        characters += sum(map(len, cells))
        if count > _MOST_ROWS or characters > _MOST_CHARACTERS:
            raise BadInput(
                say("“{file}” has more than {most} rows.", file=path.name, most=f"{_MOST_ROWS:,}")
                if count > _MOST_ROWS
                else say("“{file}” has far too much text.", file=path.name),
                say("Choose a list of mayors, one row for each place."),
            )
        yield row


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
