"""The cells of a workbook as texts, row by row. Runs apart from the program: `exchange/child.py`.

Before the library opens a workbook, its parts are unpacked as a stream and counted, so that what is
built to use up memory is refused with its reason.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, BinaryIO

import python_calamine

from canvass_app.exchange.tables.records import MAX_CELL, MAX_COLUMNS, MAX_RECORD
from canvass_app.exchange.tables.workbook_sizes import require_readable
from canvass_app.foreign import open_foreign
from canvass_app.model.errors import BadInput
from canvass_app.model.words import say

_ARCHIVE = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"
# The name of the stream that holds an encrypted workbook (MS-OFFCRYPTO 2.3.4.4).
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WHOLE_NUMBERS_UP_TO = 1e15
_ROWS_PER_ANSWER = 200
_SHOWN_OF_LONG_CELL = 100

Answer = dict[str, Any]
Row = tuple[int, list[str], bool]
"""A row's number, its cells without empty ones at the end, and whether they were cut short."""


def answers(file: str, sheet: str, most: int, ratio: int) -> Iterator[Answer]:
    """Yield the names of the sheets, then for each sheet its height and its rows that have text.

    `sheet` is the only one to read, all if empty; `most` and `ratio` are the limits of
    `require_readable`. Raises BadInput.
    """
    path = Path(file)
    with open_foreign(path) as stream:
        try:
            if stream.read(4) == _ARCHIVE:
                require_readable(path, stream, most, ratio)
            stream.seek(0)
            yield from _sheets(stream, sheet)
        except (python_calamine.PasswordError, RuntimeError) as error:
            # RuntimeError is what Python raises for an archive with password-protected parts.
            raise _locked(path) from error
        except (python_calamine.CalamineError, zipfile.BadZipFile, EOFError) as error:
            raise _locked(path) if _is_encrypted(stream) else _damaged(path) from error


def _sheets(stream: BinaryIO, wanted: str) -> Iterator[Answer]:
    # By its content: given a path, the library would rely on the ending of the name.
    book = python_calamine.load_workbook(stream)
    names = [
        about.name
        for about in book.sheets_metadata
        if about.typ == python_calamine.SheetTypeEnum.WorkSheet
        and about.visible == python_calamine.SheetVisibleEnum.Visible
    ]
    yield {"sheets": names}
    for name in names:
        if wanted in ("", name):
            sheet = book.get_sheet_by_name(name)
            yield {"sheet": name, "height": sheet.total_height}
            for rows in _batches(_rows(sheet)):
                yield {"rows": rows}


def _rows(sheet: python_calamine.CalamineSheet) -> Iterator[Row]:
    for number, raw in enumerate(sheet.iter_rows(), 1):
        while raw and raw[-1] == "":
            raw.pop()
        if raw:
            cells = list(map(_text, raw[: MAX_COLUMNS + 1]))
            lengths = list(map(len, cells))
            if max(lengths) > MAX_CELL or sum(lengths) > MAX_RECORD or len(raw) > MAX_COLUMNS:
                yield number, [cell[:_SHOWN_OF_LONG_CELL] for cell in cells], True
            else:
                yield number, cells, False


def _batches(rows: Iterator[Row]) -> Iterator[list[Row]]:
    batch: list[Row] = []
    characters = 0
    for row in rows:
        batch.append(row)
        characters += sum(map(len, row[1]))
        if len(batch) == _ROWS_PER_ANSWER or characters > MAX_RECORD:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def _text(value: Any) -> str:
    """Return a cell as a person would type it: 7105.0 as 7105, a day in ISO 8601, yes or no."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        whole = value.is_integer() and abs(value) < _WHOLE_NUMBERS_UP_TO
        return str(int(value)) if whole else repr(value)
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta | int):
        return str(value)
    return ""


def _is_encrypted(stream: BinaryIO) -> bool:
    """Return whether this is an encrypted XLSX, wrapped in the older format."""
    stream.seek(0)
    if stream.read(4) != _OLE:
        return False
    before = b""
    while chunk := stream.read(1 << 20):
        if _ENCRYPTED in before + chunk:
            return True
        before = chunk[-len(_ENCRYPTED) :]
    return False


def _locked(path: Path) -> BadInput:
    return BadInput(
        say("The workbook “{file}” is locked with a password.", file=path.name),
        say("Open it in the program it comes from, save it without a password, and try again."),
    )


def _damaged(path: Path) -> BadInput:
    return BadInput(
        say("The file “{file}” is damaged or is not a workbook.", file=path.name),
        say("Open it in the program it comes from and save it as “CSV UTF-8” or XLSX."),
    )
