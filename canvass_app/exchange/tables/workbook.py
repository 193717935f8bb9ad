"""Reads a sheet of a workbook (XLSX, XLS, ODS) into the same kind of rows as a text table.

A workbook is a ZIP archive (ECMA-376, OASIS OpenDocument) whose parts may unpack to far more than
the file on disk, by accident or on purpose; the size is determined before it is read. Nothing in it
is run: no formulas, no macros, no links.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import python_calamine

from canvass_app.exchange.tables.decoding import explained_reading
from canvass_app.exchange.tables.guard import unguard
from canvass_app.exchange.tables.row_checks import UNWANTED, unwanted_character, width_problem
from canvass_app.exchange.tables.rows import BadRow, TableRow
from canvass_app.model.errors import BadInput
from canvass_app.model.words import Words, say

MAX_COLUMNS = 2_000
MAX_UNPACKED = 700_000_000
"""The most bytes that a workbook may unpack to: about a million rows of a petition's columns."""
MAX_RATIO = 300
"""The highest compression ratio allowed for a workbook that unpacks to more than `_SMALL`."""

_SMALL = 50_000_000
_ARCHIVE = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"
# The name of the stream that holds an encrypted workbook (MS-OFFCRYPTO 2.3.4.4).
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WHOLE_NUMBERS_UP_TO = 1e15


def is_workbook(path: Path) -> bool:
    """Return whether the file begins like a workbook, whatever its name ends in."""
    with explained_reading(path), path.open("rb") as stream:
        head = stream.read(4)
    return head in (_ARCHIVE, _OLE)


@dataclass(frozen=True, slots=True)
class WorkbookSource:
    """One sheet of a workbook. `sheets` are the names of those that people can see.

    `encoding` and `delimiter` are empty: a workbook itself says how its cells are written.
    `skipped` is the number of rows above the headings.
    """

    path: Path
    sheet: str
    sheets: tuple[str, ...]
    headings: tuple[str, ...]
    about_rows: int
    skipped: int = 0
    encoding: str = ""
    delimiter: str = ""

    def rows(self) -> Iterator[TableRow | BadRow]:
        """Read the rows below the headings; rows without any text are skipped."""
        width = len(self.headings)
        with _opened(self.path) as book:
            found = book.get_sheet_by_name(self.sheet).iter_rows()
            start = self.skipped + 1
            for row, raw in enumerate(islice(found, start, None), start + 1):
                cells = [unguard(_text(value)) for value in raw]
                if not "".join(cells).strip():
                    continue
                reason = unwanted_character(cells, self.headings) or width_problem(cells, width)
                if reason is not None:
                    yield BadRow(row, tuple(cells), reason)
                else:
                    yield TableRow(row, cells[:width])


def open_workbook(path: Path, *, sheet: str = "") -> WorkbookSource:
    """Open a workbook: its sheets, and the headings of `sheet` (default: the first nonempty one).

    Raises BadInput, naming the file and the remedy, when it is damaged, locked with a
    password, too large, or has no such sheet.
    """
    _refuse_oversized(path)
    with _opened(path) as book:
        visible = _visible(book)
        if sheet and sheet not in visible:
            raise BadInput(
                say("“{file}” does not have a sheet “{sheet}”.", file=path.name, sheet=sheet),
                say("Its sheets are: {sheets}.", sheets=", ".join(visible) or "—"),
            )
        for name in (sheet,) if sheet else visible:
            found = book.get_sheet_by_name(name)
            for skipped, raw in enumerate(found.iter_rows()):
                headings = _headings(raw)
                if any(headings):
                    about = max(found.total_height - skipped - 1, 1)
                    _refuse_wide(path, headings)
                    return WorkbookSource(path, name, visible, headings, about, skipped)
    raise BadInput(
        say("The file “{file}” is empty.", file=path.name),
        say("Export it again, or choose another file."),
    )


def whole_sheets(path: Path, most: int) -> list[list[tuple[int, list[str]]]]:
    """Return the rows, with their numbers, of each sheet that people can see: `most` + 1 at most.

    For tables small enough for memory. Raises BadInput like `open_workbook`.
    """
    _refuse_oversized(path)
    with _opened(path) as book:
        return [
            [
                (row, [unguard(_text(value)) for value in raw])
                for row, raw in enumerate(
                    islice(book.get_sheet_by_name(name).iter_rows(), most + 1), start=1
                )
            ]
            for name in _visible(book)
        ]


def _visible(book: python_calamine.CalamineWorkbook) -> tuple[str, ...]:
    return tuple(
        about.name
        for about in book.sheets_metadata
        if about.typ == python_calamine.SheetTypeEnum.WorkSheet
        and about.visible == python_calamine.SheetVisibleEnum.Visible
    )


def _headings(raw: list[Any]) -> tuple[str, ...]:
    texts = [" ".join(unguard(_text(value)).split()) for value in raw]
    while texts and not texts[-1]:
        texts.pop()
    return tuple(texts)


def _refuse_wide(path: Path, headings: tuple[str, ...]) -> None:
    if len(headings) > MAX_COLUMNS or any(UNWANTED.search(heading) for heading in headings):
        raise BadInput(
            say("The file “{file}” is not a table that Canvass can read.", file=path.name),
            say(
                "Leave only the sheet with the signatures in it, with at most {most} columns, and "
                "save it again.",
                most=f"{MAX_COLUMNS:,}",
            ),
        )


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


@contextmanager
def _opened(path: Path) -> Iterator[python_calamine.CalamineWorkbook]:
    """Open a workbook, or explain in plain words why it does not open."""
    with explained_reading(path), path.open("rb") as stream:
        try:
            # By its content: given a path, the library would rely on the ending of the name.
            book = python_calamine.load_workbook(stream)
            try:
                yield book
            finally:
                book.close()
        except python_calamine.PasswordError as error:
            raise _locked(path) from error
        except python_calamine.CalamineError as error:
            raise _locked(path) if _is_encrypted(path) else _damaged(path) from error


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


def _is_encrypted(path: Path) -> bool:
    """Return whether this is an encrypted XLSX, wrapped in the older format."""
    with path.open("rb") as stream:
        if stream.read(4) != _OLE:
            return False
        before = b""
        while chunk := stream.read(1 << 20):
            if _ENCRYPTED in before + chunk:
                return True
            before = chunk[-len(_ENCRYPTED) :]
    return False


def _refuse_oversized(path: Path) -> None:
    """Raise BadInput before unpacking anything that would not fit into memory."""
    packed = path.stat().st_size
    unpacked = packed
    with path.open("rb") as stream:
        archive = stream.read(4) == _ARCHIVE
    if archive:
        try:
            unpacked = _unpacked_size(path)
        except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError) as error:
            raise _damaged(path) from error
        except RuntimeError as error:
            # What Python raises for an archive with password-protected parts.
            raise _locked(path) from error
        except Exception as error:
            raise _damaged(path) from error
    if unpacked > MAX_UNPACKED or (unpacked > _SMALL and unpacked > MAX_RATIO * packed):
        raise BadInput(_size_words(path, unpacked), _SMALLER)


_SMALLER = say(
    "A workbook may unpack to at most {most} MB and {times} times its own size. Save its "
    "sheet as “CSV UTF-8”: a CSV file can be any size.",
    most=f"{MAX_UNPACKED // 1_000_000:,}",
    times=MAX_RATIO,
)


def _size_words(path: Path, unpacked: int) -> Words:
    return say(
        "The workbook “{file}” unpacks to more than {size} MB.",
        file=path.name,
        size=f"{max(unpacked - 1, 0) // 1_000_000:,}",
    )


def _unpacked_size(path: Path) -> int:
    """Return the size of all parts; they are read to the end to verify the archive's list.

    A part that is larger than the list says fails its checksum and is refused as damaged.
    """
    total = 0
    with zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
        claimed = sum(part.file_size for part in parts)
        if claimed > MAX_UNPACKED or len(parts) > 10_000:
            return max(claimed, MAX_UNPACKED + 1)
        for part in parts:
            with archive.open(part) as stream:
                while chunk := stream.read(1 << 20):
                    total += len(chunk)
    return total
