"""Opens a table of any kind: delimited text in any encoding, or a sheet of a workbook.

The first bytes decide what a file is; its name may be wrong (EveryAction names UTF-16 text `.xls`).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from canvass_app.exchange.tables.rows import BadRow, TableRow
from canvass_app.exchange.tables.table import open_table
from canvass_app.exchange.tables.workbook import is_workbook, open_workbook
from canvass_app.model.progress import Progress, no_progress


class Table(Protocol):
    """What `TableSource` and `WorkbookSource` have in common."""

    @property
    def path(self) -> Path:
        """The file."""

    @property
    def encoding(self) -> str:
        """One of `decoding.ENCODINGS`; empty for a workbook."""

    @property
    def delimiter(self) -> str:
        """Comma, semicolon or tab; empty for a workbook."""

    @property
    def sheet(self) -> str:
        """The sheet that is read; empty for text."""

    @property
    def sheets(self) -> tuple[str, ...]:
        """The sheets that could be read; empty for text."""

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings as in the file."""

    @property
    def about_rows(self) -> int:
        """A rough number of rows, for progress."""

    def rows(self) -> Iterator[TableRow | BadRow]:
        """Read the rows below the headings; each call reads the file again."""


def open_any(
    path: Path,
    *,
    encoding: str | None = None,
    sheet: str = "",
    progress: Progress = no_progress,
) -> Table:
    """Open a file: text or workbook. `encoding` is for text, `sheet` for workbooks.

    Raises BadInput with the reason and the remedy if it is neither. What `progress` raises stops
    the opening, and the reading later.
    """
    if path.is_file() and is_workbook(path):
        return open_workbook(path, sheet=sheet, progress=progress)
    return open_table(path, encoding=encoding, progress=progress)
