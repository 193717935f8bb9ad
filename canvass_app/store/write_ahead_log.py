"""Reads a write-ahead log that a crash has left, to see whether it is whole.

SQLite uses a log up to its first damaged frame, and drops the rest without a word. Its frames are
encrypted, but what holds them together is in the clear (sqlite.org/fileformat2.html, section 4): in
each frame two *salts*, the same for all frames since the log was last begun again, and a checksum
that continues the one of the frame before. So whether frames were lost can be seen without a key.

A power cut may leave the last transaction torn, because it was still on its way to the disk. It
cannot tear an earlier one: the disk has confirmed each transaction before the next one is written.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from canvass_app.store.frame_sums import FrameSums

PAGE = 4096
HEADER_BYTES = 32
FRAME_BYTES = 24 + PAGE
_BEGINNINGS = ((0x377F0682, 3_007_000), (0x377F0683, 3_007_000))
_FRAMES_AT_ONCE = 256
_SECTOR = 512
_MOST_RESTARTS = 1 << 16
_WORD = 1 << 32

Pair = tuple[int, int]
"""Two 32-bit numbers: the salts of a frame, or a checksum."""


class LogHealth(Enum):
    """Whether all that was ever written to a log will be read."""

    WHOLE = "whole"
    TORN = "torn"
    """Its end is incomplete: the last transaction is not there, or only that one was damaged."""
    DAMAGED = "damaged"
    """Transactions that the disk had confirmed are lost."""


@dataclass(frozen=True, slots=True)
class LogState:
    """What a log is worth. `transactions` of it are lost for certain, `pages` will not be read.

    `first_page` is the number and content of the first page that SQLite will take from it.
    """

    health: LogHealth
    transactions: int = 0
    pages: int = 0
    first_page: tuple[int, bytes] | None = None


@dataclass(frozen=True, slots=True)
class _Frame:
    """One frame. `sum` is its checksum as it is stored, `own` what its content adds to it."""

    page: int
    size_after: int
    salts: Pair
    sum: Pair
    own: Pair
    offset: int

    @property
    def in_one_sector(self) -> bool:
        """Whether a power cut leaves its 24 bytes of heading old or new, but never mixed."""
        return self.offset % _SECTOR <= _SECTOR - 24


def read_log(path: Path) -> LogState:
    """Return the state of the log at `path`; a log that is missing or empty is whole.

    It is read once from beginning to end, a megabyte at a time. Raises `OSError`.
    """
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise OSError(None, "not a file")
        file = path.open("rb")
    except FileNotFoundError:
        return LogState(LogHealth.WHOLE)
    with file:
        header = file.read(HEADER_BYTES)
        if not header:
            return LogState(LogHealth.WHOLE)
        if len(header) < HEADER_BYTES:
            return LogState(LogHealth.TORN, pages=1)
        return _state_of(header, file)


def _state_of(header: bytes, file: BinaryIO) -> LogState:
    sums = _sums_of(header, file)
    reading = _Reading(header, sums)
    offset, first_page = HEADER_BYTES, None
    while chunk := file.read(_FRAMES_AT_ONCE * FRAME_BYTES):
        whole = len(chunk) // FRAME_BYTES
        for frame in _frames(chunk[: whole * FRAME_BYTES], offset, sums):
            reading.take(frame)
        if first_page is None and reading.in_chain and whole:
            first_page = (int.from_bytes(chunk[:4]), chunk[24:FRAME_BYTES])
        offset += len(chunk)
        reading.take_rest(chunk[whole * FRAME_BYTES :])
    return reading.state(first_page)


def _sums_of(header: bytes, file: BinaryIO) -> FrameSums:
    """Return the sums in the byte order of the log, whatever bit of its header is wrong."""
    # Loaded on first use: it brings numpy, which opening a file that was closed well does not need.
    from canvass_app.store.frame_sums import FrameSums

    as_it_says = header[3] & 1 == 1
    first = file.read(FRAME_BYTES)
    file.seek(HEADER_BYTES)
    for big_endian in (as_it_says, not as_it_says):
        sums = FrameSums(big_endian=big_endian)
        for frame in _frames(first, HEADER_BYTES, sums) if len(first) == FRAME_BYTES else ():
            seeds = (_pair(header, 24), sums.header(header[:24]))
            if any(sums.after(seed, frame.own) == frame.sum for seed in seeds):
                return sums
    return FrameSums(big_endian=as_it_says)


def _pair(content: bytes, at: int) -> Pair:
    return int.from_bytes(content[at : at + 4]), int.from_bytes(content[at + 4 : at + 8])


def _frames(chunk: bytes, offset: int, sums: FrameSums) -> Iterator[_Frame]:
    for position, (numbers, own) in enumerate(sums.of(chunk)):
        page, size_after, *rest = numbers
        salts, checksum = (rest[0], rest[1]), (rest[2], rest[3])
        yield _Frame(page, size_after, salts, checksum, own, offset + position * FRAME_BYTES)


class _Reading:
    """Follows a log frame by frame, as SQLite does, and beyond where SQLite stops."""

    def __init__(self, header: bytes, sums: FrameSums) -> None:
        self._sums = sums
        self._salts = _pair(header, 16)
        self._header_is_sound = (
            _pair(header, 0) in _BEGINNINGS
            and int.from_bytes(header[8:12]) == PAGE
            and sums.header(header[:24]) == _pair(header, 24)
        )
        # A damaged frame may be wrong in what it says, or in the checksum of it: the next one
        # continues either from the checksum that is stored, or from the one that is right.
        self._seeds: list[Pair] = [_pair(header, 24), sums.header(header[:24])]
        self.in_chain = self._header_is_sound
        self._is_first = True
        self._all_sound = True
        self._lost = 0
        self._pending = 0
        self._last_is_complete = False
        self._sound_since_commit = False
        self._pages = 0
        self._size = 0
        """Of the file, in pages, as far as sound frames tell: a transaction writes what it adds."""

    def take(self, frame: _Frame) -> None:
        """Look at the next frame."""
        if self._is_first and not self._header_is_sound and not self._is_older(frame.salts):
            # The header is unreadable: the frames themselves say which salts are the newest.
            self._salts = frame.salts
        self._is_first = False
        fits = self._fits(frame.own, frame.sum)
        if self.in_chain and not (fits and frame.salts == self._salts and frame.page):
            self.in_chain = False
        if not self.in_chain:
            self._take_unread(frame, fits)
        if fits:
            self._size = max(self._size, frame.page, frame.size_after)
        self._seeds = [frame.sum, self._sums.after(self._seeds[0], frame.own)]

    def take_rest(self, rest: bytes) -> None:
        """Look at what there is of a frame that was cut off."""
        if not rest:
            return
        if len(rest) < 16 or not self._is_older(_pair(rest, 8)):
            self.in_chain, self._all_sound = False, False
            self._pages += 1

    def state(self, first_page: tuple[int, bytes] | None) -> LogState:
        """Return what was found, after the last frame."""
        only_header = not self._header_is_sound and self._all_sound
        if self._lost or (only_header and self._pending):
            # The last transaction is whole in the log, but SQLite will not find it.
            lost = self._lost + (self._pending if self._last_is_complete or only_header else 0)
            return LogState(LogHealth.DAMAGED, lost, self._pages, first_page)
        health = LogHealth.TORN if self._pages else LogHealth.WHOLE
        return LogState(health, 0, self._pages, first_page)

    def _take_unread(self, frame: _Frame, fits: bool) -> None:
        if self._is_older(frame.salts):
            # Left from before the log was begun again: it is in the file already.
            return
        self._pages += 1
        belongs = frame.salts[0] == self._salts[0] or frame.salts[1] == self._salts[1]
        sound = fits and frame.salts == self._salts
        if belongs and self._pending:
            # Something was written after these transactions: the disk had confirmed them.
            self._lost += self._pending
            self._pending = 0
        self._all_sound = self._all_sound and sound
        self._sound_since_commit = self._sound_since_commit and sound
        if belongs and self._is_commit(frame, fits):
            self._pending += 1
            self._last_is_complete = self._sound_since_commit
            self._sound_since_commit = True

    def _is_commit(self, frame: _Frame, fits: bool) -> bool:
        """Return whether a frame ends a transaction, even if the bit that says so was changed."""
        if not fits:
            # Not any size: the checksum is a sum, in which one wrong bit of a page's content can
            # look like one of the size.
            for size in (0, self._size):
                own = self._sums.with_other_size(frame.own, frame.size_after, size)
                if self._fits(own, frame.sum):
                    return size > 0
            if not frame.in_one_sector:
                return False
        return frame.size_after > 0

    def _fits(self, own: Pair, stored: Pair) -> bool:
        return any(self._sums.after(seed, own) == stored for seed in self._seeds)

    def _is_older(self, salts: Pair) -> bool:
        """Whether salts are of before: beginning a log again adds one to the first of them."""
        if self._salts[1] == salts[1]:
            return False
        return 1 <= (self._salts[0] - salts[0]) % _WORD <= _MOST_RESTARTS
