"""Splits delimited text into records; a damaged record affects no other record.

A quotation mark that is never closed makes a plain reader swallow the lines that follow, up to the
whole file. Here the first line of such a record is reported, and the others are read again as
separate records.
"""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from canvass_app.model.errors import BadInput
from canvass_app.model.words import Words, say

MAX_CELL = 100_000
"""The most characters that one cell may have."""

MAX_RECORD = 1_000_000
"""The most characters that one row may have."""
MAX_COLUMNS = 2_000
"""The most cells that one row may have."""

_MAX_LINE = 100 * MAX_RECORD
"""A longer line is not skipped: what has no line ends is not a table."""
_MAX_LINES_IN_RECORD = 200
_MAX_OF_MANY_LINES = 2 * MAX_CELL
"""The most characters of a row of several lines, for each of them may be read as many times."""
_SHOWN_OF_LONG_LINE = 1_000

TOO_LONG = say("The row is longer than any row of a table; only its beginning is shown.")
_TORN = say("A quotation mark is opened but not closed. Close it or remove it.")
_MISQUOTED = say(
    "There is a quotation mark where none is allowed. Inside a quoted cell, write it twice."
)
_HUGE_CELL = say("A cell has more than {limit} characters.", limit=f"{MAX_CELL:,}")


class _Unreadable(Exception):
    """The current record cannot be read, for `reason`."""

    def __init__(self, reason: Words) -> None:
        super().__init__(str(reason))
        self.reason = reason


class EndlessLine(Exception):
    """The text has no line ends where a table has them."""


class Records:
    """The records of an open text, one at a time, in memory that does not grow with the file.

    Iterating gives `(cells, lines, problem)`: the cells, the physical lines they were read from,
    and None or the reason why the record could not be read. In the latter case, the cells are split
    at each delimiter, ignoring quotation marks. Raises EndlessLine.
    """

    def __init__(self, stream: TextIO, delimiter: str) -> None:
        self._stream = stream
        self._delimiter = delimiter
        self._waiting: deque[str] = deque()
        self._taken: list[str] = []

    def __iter__(self) -> Iterator[tuple[list[str], list[str], Words | None]]:
        reader = self._new_reader()
        while True:
            self._taken = []
            try:
                cells = next(reader)
            except StopIteration:
                return
            except _Unreadable as error:
                yield self._give_up(error.reason)
                reader = self._new_reader()
            except csv.Error as error:
                yield self._give_up(_explained(error))
                reader = self._new_reader()
            else:
                yield self._checked(cells)

    def _new_reader(self) -> Iterator[list[str]]:
        return csv.reader(self._lines(), delimiter=self._delimiter, strict=True)

    def _lines(self) -> Iterator[str]:
        """Pass lines to the reader, and remember those of the current record."""
        characters = 0
        while line := self._waiting.popleft() if self._waiting else self._read_line():
            # The list is a new one for each record.
            characters = len(line) + (characters if self._taken else 0)
            self._taken.append(line)
            if len(line) >= MAX_RECORD:
                raise _Unreadable(TOO_LONG)
            many = len(self._taken) > 1 and characters > _MAX_OF_MANY_LINES
            if many or len(self._taken) > _MAX_LINES_IN_RECORD:
                raise _Unreadable(_TORN)
            yield line

    def _read_line(self) -> str:
        line = self._stream.readline(MAX_RECORD)
        rest, length = line, 0
        while len(rest) == MAX_RECORD and not rest.endswith(("\n", "\r")):
            rest = self._stream.readline(MAX_RECORD)
            length += len(rest)
            if length > _MAX_LINE:
                raise EndlessLine
        return line

    def _checked(self, cells: list[str]) -> tuple[list[str], list[str], Words | None]:
        if len(cells) > MAX_COLUMNS:
            return cells[:MAX_COLUMNS], self._taken, TOO_LONG
        longest = max(map(len, cells), default=0)
        return cells, self._taken, _HUGE_CELL if longest > MAX_CELL else None

    def _give_up(self, reason: Words) -> tuple[list[str], list[str], Words | None]:
        """Report the first line of the record; the others are read again."""
        first, *others = self._taken
        self._waiting.extendleft(reversed(others))
        shown = first[:_SHOWN_OF_LONG_LINE] if len(first) >= MAX_RECORD else first
        cells = shown.rstrip("\r\n").split(self._delimiter)
        return cells[:MAX_COLUMNS], [first], reason


def numbered_records(
    path: Path, stream: TextIO, delimiter: str
) -> Iterator[tuple[int, list[str], list[str], Words | None]]:
    """Yield the records of `stream`, the text of the file `path`, numbered from 1.

    Raises BadInput if a line is longer than any table's.
    """
    number = 0
    try:
        for number, record in enumerate(Records(stream, delimiter), 1):
            yield number, *record
    except EndlessLine as error:
        raise BadInput(
            say("Row {row} of “{file}” does not end.", row=number + 1, file=path.name),
            say("Open it in the program it comes from and save it as “CSV UTF-8”."),
        ) from error


def _explained(error: csv.Error) -> Words:
    """Return in our words what the standard library's reader found."""
    text = str(error)
    if "unexpected end" in text:
        return _TORN
    if "field larger" in text:
        return _HUGE_CELL
    return _MISQUOTED
