"""Splits delimited text into records; a damaged record affects no other record.

A quotation mark that is never closed makes a plain reader swallow the lines that follow, up to the
whole file. Here the first line of such a record is reported, and the others are read again as
separate records.
"""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from typing import TextIO

from canvass_app.model.words import Words, say

MAX_CELL = 100_000
"""The most characters that one cell may have."""

_MAX_LINE = 1_000_000
_MAX_LINES_IN_RECORD = 200
_SHOWN_OF_LONG_LINE = 1_000

_TOO_LONG = say("The row is longer than any row of a table; only its beginning is shown.")
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


class Records:
    """The records of an open text, one at a time, in memory that does not grow with the file.

    Iterating gives `(cells, lines, problem)`: the cells, the physical lines they were read from,
    and None or the reason why the record could not be read. In the latter case, the cells are split
    at each delimiter, ignoring quotation marks.
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
        while line := self._waiting.popleft() if self._waiting else self._read_line():
            self._taken.append(line)
            if len(line) >= _MAX_LINE:
                raise _Unreadable(_TOO_LONG)
            if len(self._taken) > _MAX_LINES_IN_RECORD:
                raise _Unreadable(_TORN)
            yield line

    def _read_line(self) -> str:
        line = self._stream.readline(_MAX_LINE)
        rest = line
        while len(rest) == _MAX_LINE and not rest.endswith(("\n", "\r")):
            rest = self._stream.readline(_MAX_LINE)
        return line

    def _checked(self, cells: list[str]) -> tuple[list[str], list[str], Words | None]:
        longest = max(map(len, cells), default=0)
        return cells, self._taken, _HUGE_CELL if longest > MAX_CELL else None

    def _give_up(self, reason: Words) -> tuple[list[str], list[str], Words | None]:
        """Report the first line of the record; the others are read again."""
        first, *others = self._taken
        self._waiting.extendleft(reversed(others))
        shown = first[:_SHOWN_OF_LONG_LINE] if len(first) >= _MAX_LINE else first
        return shown.rstrip("\r\n").split(self._delimiter), [first], reason


def _explained(error: csv.Error) -> Words:
    """Return in our words what the standard library's reader found."""
    text = str(error)
    if "unexpected end" in text:
        return _TORN
    if "field larger" in text:
        return _HUGE_CELL
    return _MISQUOTED
