"""Reads published tables: text files with `|`, tab or comma between columns, by column name.

Nothing is silently skipped: a table that lacks a required column, or has a row that cannot be
understood, is rejected as a whole, with the file, the row and a remedy.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from canvass_app.exchange.tables.decoding import explained_reading
from canvass_app.model.errors import BadInput
from canvass_app.model.words import Words, say

_DELIMITERS = "|\t,;"


@dataclass(frozen=True, slots=True)
class PublicRow:
    """A row by the lower-case names of its columns; `row` counts the headings as 1."""

    file: str
    row: int
    cells: Mapping[str, str]

    def text(self, column: str) -> str:
        """Return a cell, empty if the table has no such column."""
        return self.cells.get(column, "")

    def number(self, column: str, default: float | None = None) -> float:
        """Return a cell as a number; an empty one is `default`. Raises BadInput without one."""
        written = self.text(column).replace(",", "")
        if not written and default is not None:
            return default
        try:
            return float(written)
        except ValueError:
            raise self.problem(
                say("“{written}” under “{column}” is not a number.", written=written, column=column)
            ) from None

    def problem(self, what: Words) -> BadInput:
        """Return the error that this row cannot be used."""
        return BadInput(
            say("{file}, row {row}: {what}", file=self.file, row=self.row, what=what),
            say("Get the file again from where it was published, or fix that row."),
        )


def read_public_table(path: Path, required: Sequence[str]) -> Iterator[PublicRow]:
    """Yield the rows of a published table that has the `required` columns (lower case).

    UTF-8, or Latin-1 as in older files of the Census Bureau. Raises BadInput.
    """
    with explained_reading(path):
        content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("latin-1")
    lines = iter(text.splitlines())
    first = next(lines, "")
    delimiter = max(_DELIMITERS, key=first.count)
    headings = [cell.strip().casefold() for cell in next(csv.reader([first], delimiter=delimiter))]
    missing = [name for name in required if name not in headings]
    if missing:
        raise BadInput(
            say(
                "“{file}” has no column “{column}”. Its columns are: {found}.",
                file=path.name,
                column=missing[0],
                found=", ".join(headings)[:300] or "—",
            ),
            say("Choose the file that the guide to routing names, as it was published."),
        )
    if delimiter in ",;":
        records = csv.reader(lines, delimiter=delimiter)
    else:
        records = csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE)
    for number, cells in enumerate(records, 2):
        if not any(cell.strip() for cell in cells):
            continue
        row = PublicRow(path.name, number, {})
        if len(cells) < len(headings) and not set(headings[len(cells) :]) <= {""}:
            raise row.problem(
                say("{found} columns instead of {wanted}.", found=len(cells), wanted=len(headings))
            )
        named = {name: cell.strip() for name, cell in zip(headings, cells, strict=False)}
        yield PublicRow(path.name, number, named)
