"""How much a workbook would take in memory, from its parts, unpacked as a stream and not kept.

The library keeps each sheet as a full rectangle, and each text once for every cell that shows it:
two cells far apart, or a long text that many cells share, are a small file and a huge table.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from canvass_app.model.errors import BadInput
from canvass_app.model.words import say

AS_CSV = say("Open it in the program it comes from, and save the sheet you need as “CSV UTF-8”.")
"""What to do with a workbook that cannot be read."""
MOST_CELLS = 30_000_000
"""The largest rectangle of a sheet: a million rows of a petition's columns, twice."""
MOST_SHARED = 600_000_000
"""The most characters in all cells that show long texts."""

_MOST_PARTS = 10_000
_SMALL = 50_000_000
_CHUNK = 1 << 20
_LONGEST_TAG = 200
_LONG = 1_000
"""Bytes of a text from which on it matters how often it is shown."""
_REFERENCE = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{1,3})([0-9]{1,7})["']""")
_SHOWN_TEXT = re.compile(rb"<(?:\w+:)?v>([0-9]{1,8})</")
_TEXT_STARTS = re.compile(rb"<(?:\w+:)?si[ >]")


def require_readable(path: Path, stream: BinaryIO, most: int, ratio: int) -> None:
    """Raise BadInput if a workbook in an archive unpacks to more than `most` bytes, or more than
    `ratio` times its own size unless it is small, or if a sheet takes too much memory.

    All parts are read to the end: one that is larger than the archive's list says fails its
    checksum. Raises what `zipfile` raises.
    """
    packed = stream.seek(0, 2)
    with zipfile.ZipFile(stream) as archive:
        parts = archive.infolist()
        claimed = sum(part.file_size for part in parts)
        large = claimed > most or (claimed > _SMALL and claimed > ratio * packed)
        if large or len(parts) > _MOST_PARTS:
            raise _too_large(path, claimed if large else most + 1, most, ratio)
        # The texts come first: only then does a cell say how long it is.
        parts.sort(key=lambda part: not part.filename.endswith("sharedStrings.xml"))
        long: dict[int, int] = {}
        shown = 0
        for part in parts:
            if part.filename.endswith("sharedStrings.xml"):
                long = _long_texts(_chunks(archive, part))
            else:
                shown += _require_few_cells(path, _chunks(archive, part), long)
            if shown > MOST_SHARED:
                raise BadInput(
                    say(
                        "The workbook “{file}” repeats long texts in very many cells.",
                        file=path.name,
                    ),
                    AS_CSV,
                )


def _too_large(path: Path, size: int, most: int, ratio: int) -> BadInput:
    return BadInput(
        say(
            "The workbook “{file}” unpacks to more than {size} MB.",
            file=path.name,
            size=f"{max(size - 1, 0) // 1_000_000:,}",
        ),
        say(
            "A workbook may unpack to at most {most} MB and {times} times its own size. Save its "
            "sheet as “CSV UTF-8”: a CSV file can be far larger.",
            most=f"{most // 1_000_000:,}",
            times=ratio,
        ),
    )


def _chunks(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            yield chunk


def _long_texts(chunks: Iterator[bytes]) -> dict[int, int]:
    """Return the length in bytes of each long text, by its place in the list."""
    found: dict[int, int] = {}
    at, length, rest = -1, 0, b""
    for chunk in chunks:
        *whole, last = _TEXT_STARTS.split(rest + chunk)
        for text in whole:
            if length + len(text) > _LONG and at >= 0:
                found[at] = length + len(text)
            at, length = at + 1, 0
        # A tag may be cut in two; what is before it need not be kept.
        rest = last[-_LONGEST_TAG:]
        length += len(last) - len(rest)
    if length + len(rest) > _LONG and at >= 0:
        found[at] = length + len(rest)
    return found


def _require_few_cells(path: Path, chunks: Iterator[bytes], long: dict[int, int]) -> int:
    """Raise BadInput if the cells span too large a rectangle; return how much long text they show.

    Only sheets have references to cells, so it does not matter under which name a part is kept.
    """
    rows = columns = shown = 0
    rest = b""
    for chunk in chunks:
        text = rest + chunk
        # The last cell may be cut in two; it is looked at with the next chunk.
        cut = text.rfind(b"<c") if len(chunk) == _CHUNK else len(text)
        rest, text = text[cut:], text[:cut]
        if len(rest) > _CHUNK or cut < 0:
            rest = rest[-_LONGEST_TAG:]
        found = _REFERENCE.findall(text)
        if found:
            columns = max(columns, *(_column(name) for name in {name for name, _ in found}))
            rows = max(rows, max(map(int, {row for _, row in found})))
            if rows * columns > MOST_CELLS:
                raise BadInput(
                    say(
                        "A sheet of “{file}” reaches down to row {row} and across to column "
                        "{column}.",
                        file=path.name,
                        row=f"{rows:,}",
                        column=f"{columns:,}",
                    ),
                    say("Delete what is far from the table, or save the sheet as “CSV UTF-8”."),
                )
        if long:
            shown += sum(long.get(int(place), 0) for place in _SHOWN_TEXT.findall(text))
    return shown


def _column(name: bytes) -> int:
    """Return the number of a column: A is 1, XFD is 16,384."""
    number = 0
    for letter in name.upper():
        number = number * 26 + letter - 64
    return number
