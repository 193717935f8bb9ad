"""A small table held in memory, from a delimited file or a spreadsheet, with its headings found.

People put titles above the headings, leave rows and columns blank, and shout. The row of
headings is the one, among the first few, that names the most of the wanted columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from pathlib import Path

from canvass_app.exchange.decoding import examine, explained_reading, open_decoded
from canvass_app.exchange.guard import unguard
from canvass_app.exchange.records import Records
from canvass_app.exchange.rows import BadRow, TableRow
from canvass_app.exchange.table import DELIMITERS
from canvass_app.model.errors import BadInput
from canvass_app.model.words import say

SPREADSHEETS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})
_LOOK_AT = 25
_MOST_ROWS = 200_000


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
        """Return the first different texts of a column."""
        cells = (r.cells[column] for r in self.content if isinstance(r, TableRow))
        found = dict.fromkeys(" ".join(cell.split())[:60] for cell in islice(cells, 200) if cell)
        return tuple(islice(found, most))


def read_grid(path: Path, *, encoding: str | None, known: Callable[[Sequence[str]], int]) -> Grid:
    """Read the table in `path`. `known` counts the wanted columns that a row of headings names.

    Raises BadInput when the file is missing, empty, too long, or no table.
    """
    if path.suffix.lower() in SPREADSHEETS:
        return _best([_as_grid(path, "", "", rows, known) for rows in _sheets(path)], known)
    decoding = examine(path, encoding)
    with explained_reading(path), open_decoded(path, decoding.encoding) as stream:
        beginning = [stream.readline(100_000) for _ in range(_LOOK_AT)]
    delimiter = max(DELIMITERS, key="".join(beginning).count)
    with explained_reading(path), open_decoded(path, decoding.encoding) as stream:
        rows: list[tuple[int, list[str] | BadRow]] = []
        for number, (cells, _, problem) in enumerate(Records(stream, delimiter), 1):
            if number > _MOST_ROWS:
                raise _too_long(path)
            read = [unguard(cell.removeprefix("\ufeff")) for cell in cells]
            rows.append(
                (number, read if problem is None else BadRow(number, tuple(cells), problem))
            )
    return _as_grid(path, decoding.encoding, delimiter, rows, known)


def _best(grids: Sequence[Grid], known: Callable[[Sequence[str]], int]) -> Grid:
    return max(grids, key=lambda grid: known(grid.headings))


def _as_grid(
    path: Path,
    encoding: str,
    delimiter: str,
    rows: Sequence[tuple[int, list[str] | BadRow]],
    known: Callable[[Sequence[str]], int],
) -> Grid:
    written = [
        (number, cells)
        for number, cells in rows
        if isinstance(cells, BadRow) or any(cell.strip() for cell in cells)
    ]
    heads = [(n, c) for n, c in written[:_LOOK_AT] if not isinstance(c, BadRow)]
    if not heads:
        raise BadInput(
            say("The file “{file}” is empty.", file=path.name),
            say("Export it again, or choose another file."),
        )
    # The first row wins a tie: a row of data names no more columns than the headings.
    first_row, cells = max(heads, key=lambda item: (known(item[1]), -item[0]))
    headings = [" ".join(cell.split()) for cell in cells]
    content = [_row(n, c, len(headings)) for n, c in written if n > first_row]
    return Grid(path, encoding, delimiter, tuple(headings), first_row, tuple(content))


def _row(number: int, cells: list[str] | BadRow, width: int) -> TableRow | BadRow:
    if isinstance(cells, BadRow):
        return cells
    if len(cells) < width:
        reason = say(
            "The row has {found} cells, fewer than the {expected} headings.",
            found=len(cells),
            expected=width,
        )
        return BadRow(number, tuple(cells), reason)
    if any(cell.strip() for cell in cells[width:]):
        reason = say(
            "The row has {found} cells, more than the {expected} headings. A cell that "
            "contains the delimiter must stand in quotation marks.",
            found=len(cells),
            expected=width,
        )
        return BadRow(number, tuple(cells), reason)
    return TableRow(number, cells[:width])


def _sheets(path: Path) -> list[list[tuple[int, list[str] | BadRow]]]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with explained_reading(path):
            book = CalamineWorkbook.from_path(str(path))
            sheets = [book.get_sheet_by_name(name) for name in book.sheet_names]
            pages = [sheet.to_python(skip_empty_area=False, nrows=_MOST_ROWS) for sheet in sheets]
    except CalamineError as error:
        raise BadInput(
            say("“{file}” cannot be read as a spreadsheet.", file=path.name),
            say("Open it in the program it comes from and save it as XLSX, or as “CSV UTF-8”."),
        ) from error
    found: list[list[tuple[int, list[str] | BadRow]]] = []
    for page in pages:
        rows: list[tuple[int, list[str] | BadRow]] = [
            (number, [_text(cell) for cell in cells]) for number, cells in enumerate(page, 1)
        ]
        if any(any(cell for cell in cells) for _, cells in rows if not isinstance(cells, BadRow)):
            found.append(rows)
    if not found:
        raise BadInput(
            say("The file “{file}” is empty.", file=path.name),
            say("Export it again, or choose another file."),
        )
    return found


def _text(cell: object) -> str:
    """Return a cell as it would stand in a CSV file: whole numbers without a point."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell).strip()


def _too_long(path: Path) -> BadInput:
    return BadInput(
        say("“{file}” has more than {most} rows.", file=path.name, most=f"{_MOST_ROWS:,}"),
        say("Choose a list of mayors, one row for each place."),
    )
