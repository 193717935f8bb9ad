"""Rows of a delimited file: those that can be read, and those that cannot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from canvass_app.model.words import Words


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
