"""Rows of a delimited file: those that can be read, and those that cannot."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from canvass_app.model.errors import BadInput
from canvass_app.model.words import Words, say


class TableRow(NamedTuple):
    """A row that fits its headings. Rows are numbered as in a spreadsheet: the headings are 1."""

    row: int
    cells: list[str]


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that was not imported, with its cells as found, for repair.

    If the row could be split into columns, the cells of columns that are never imported (birth
    dates, coordinates …) are empty here, too.
    """

    row: int
    cells: tuple[str, ...]
    reason: Words


class BadRows(list[BadRow]):
    """Bad rows that are kept for repair: no more than a person could fix, or than fit in memory.

    `most` and `most_size` are the limits of their number and of the characters in them.
    """

    most = 100_000
    most_size = 100_000_000
    _size = 0

    def keep(self, row: BadRow, path: Path) -> None:
        """Add a row of the file `path`. Raises BadInput if there are too many."""
        self.append(row)
        self._size += sum(map(len, row.cells)) + _SIZE_OF_CELL * len(row.cells)
        if len(self) > self.most or self._size > self.most_size:
            first = self[0]
            number = min(len(self) - 1, self.most)
            self.clear()
            raise BadInput(
                say(
                    "More than {most} rows of “{file}” cannot be imported. The first is row "
                    "{row}: {reason}",
                    most=f"{number:,}",
                    file=path.name,
                    row=first.row,
                    reason=first.reason,
                ),
                say(
                    "Choose other columns or another encoding, or fix the file where it comes from."
                ),
            )


_SIZE_OF_CELL = 8


class RowProblem(Exception):
    """The current row cannot be imported; it becomes a `BadRow`. `reason` is a whole sentence."""

    def __init__(self, reason: Words) -> None:
        super().__init__(str(reason))
        self.reason = reason


_EXCERPT = 40


def excerpt(text: str) -> str:
    """Return `text` short enough to be quoted in a sentence (at most 40 characters)."""
    flat = " ".join(text.split())
    return flat if len(flat) <= _EXCERPT else f"{flat[: _EXCERPT - 1]}…"
