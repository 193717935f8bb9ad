"""Writes a workbook in the format that Excel used until 2003: BIFF8 in a compound file.

Only what a reader needs: one sheet, texts and numbers ([MS-XLS] 2.4, [MS-CFB] 2).
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

_SECTOR = 512
_END, _FAT, _FREE = 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_SMALLEST_STREAM = 4096


def write_xls(path: Path, rows: Sequence[Sequence[str | float]]) -> Path:
    """Write `rows` to `path` and return it."""
    stream = _workbook(rows)
    stream += bytes(max(_SMALLEST_STREAM - len(stream), -len(stream) % _SECTOR))
    sectors = len(stream) // _SECTOR
    fat = [_FAT, _END, *range(3, 2 + sectors), _END]
    fat += [_FREE] * (_SECTOR // 4 - len(fat))
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        bytes.fromhex("d0cf11e0a1b11ae1"), 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, _SMALLEST_STREAM,
        _END, 0, _END, 0,
    )  # fmt: skip
    difat = struct.pack("<109I", 0, *[_FREE] * 108)
    directory = _entry("Root Entry", 5, 1, _END, 0) + _entry("Workbook", 2, _FREE, 2, len(stream))
    directory += bytes(2 * 128)
    path.write_bytes(header + difat + struct.pack("<128I", *fat) + directory + stream)
    return path


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16xI16xIQ", text, len(text) + 2, kind, 1, _FREE, _FREE, child, 0, start, size
    )


def _workbook(rows: Sequence[Sequence[str | float]]) -> bytes:
    name = b"June"
    bound_size = 4 + 8 + len(name)
    begin = _record(0x0809, struct.pack("<HHHHII", 0x0600, 5, 0x0DBB, 1996, 0, 6))
    end = _record(0x000A, b"")
    offset = len(begin) + bound_size + len(end)
    bound = _record(0x0085, struct.pack("<IBBBB", offset, 0, 0, len(name), 0) + name)
    sheet = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x10, 0x0DBB, 1996, 0, 6))
    width = max(map(len, rows))
    sheet += _record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, width, 0))
    for row, cells in enumerate(rows):
        for column, value in enumerate(cells):
            sheet += _cell(row, column, value)
    return begin + bound + end + sheet + end


def _cell(row: int, column: int, value: str | float) -> bytes:
    place = struct.pack("<HHH", row, column, 0)
    if isinstance(value, str):
        text = value.encode("utf-16-le")
        return _record(0x0204, place + struct.pack("<HB", len(value), 1) + text)
    return _record(0x0203, place + struct.pack("<d", value))


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body
