"""Reads published tables: text files with `|`, tab or comma between columns, by column name.

Nothing is silently skipped: a table that lacks a required column, or has a row that cannot be
understood, is rejected as a whole, with the file, the row and a remedy.
"""

from __future__ import annotations

import codecs
import csv
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import TextIO

from canvass_app.exchange.tables.rows import excerpt
from canvass_app.foreign import read_foreign
from canvass_app.model.errors import BadInput
from canvass_app.model.words import Words, say

MOST_BYTES = 100_000_000
"""The most bytes of a table: several times the largest that is published."""

_DELIMITERS = "|\t,;"
_MOST = 1e15
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")


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
            number = float(written)
        except ValueError:
            number = math.nan
        # Not for “nan” and “inf” either, nor for more than any count of people or square meters.
        if not abs(number) <= _MOST:
            raise self.problem(
                say(
                    "“{written}” under “{column}” is not a number.",
                    written=excerpt(written),
                    column=column,
                )
            )
        return number

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
    stream = _text(read_foreign(path, MOST_BYTES))
    first = stream.readline()
    delimiter = max(_DELIMITERS, key=first.count)
    stream.seek(0)
    if delimiter in ",;":
        found = csv.reader(stream, delimiter=delimiter)
    else:
        found = csv.reader(stream, delimiter=delimiter, quoting=csv.QUOTE_NONE)
    records = _records(path, found)
    _, names = next(records, (1, []))
    headings = [cell.strip().casefold() for cell in names]
    _require_columns(path, headings, required)
    for number, cells in records:
        if not any(cell.strip() for cell in cells):
            continue
        row = PublicRow(path.name, number, {})
        if len(cells) < len(headings) and not set(headings[len(cells) :]) <= {""}:
            raise row.problem(
                say("{found} columns instead of {wanted}.", found=len(cells), wanted=len(headings))
            )
        if any(map(_CONTROLS.search, cells)):
            raise row.problem(say("There is a character that is not text."))
        named = {name: cell.strip() for name, cell in zip(headings, cells, strict=False)}
        yield PublicRow(path.name, number, named)


def _text(content: bytes) -> TextIO:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(content, final=True)
    except UnicodeDecodeError:
        return TextIOWrapper(BytesIO(content), encoding="latin-1", newline="")
    return TextIOWrapper(BytesIO(content), encoding="utf-8-sig", newline="")


def _records(path: Path, records: Iterable[list[str]]) -> Iterator[tuple[int, list[str]]]:
    number = 0
    try:
        for number, cells in enumerate(records, 1):
            yield number, cells
    except csv.Error as error:
        problem = say("The row cannot be split into columns.")
        raise PublicRow(path.name, number + 1, {}).problem(problem) from error


def _require_columns(path: Path, headings: Sequence[str], required: Sequence[str]) -> None:
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
