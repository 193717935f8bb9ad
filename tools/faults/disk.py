"""A disk that loses power: what may be on it, after what a program asked of it.

The rules are those of POSIX, without the favors of a particular file system: content is safe once
its file was flushed, and names once their folder was. Of what came later anything may be there:
writes in any order and in part, down to single sectors, and for each folder its first few changes.
"""

from __future__ import annotations

import os
import random
import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_HEAD = struct.Struct("@iiqii")
_SECTOR = 512
_SHARED_MEMORY = "-shm"
"""SQLite writes into this file through memory. A power cut leaves nothing of it to rely on."""


@dataclass(frozen=True)
class Step:
    """One call of a process, as `calls.c` logs it, or a text between calls (kind `A`)."""

    kind: str
    file: int
    number: int
    first: bytes
    second: bytes


def steps_in(log: bytes) -> list[Step]:
    """Return the steps of a log."""
    steps, at = [], 0
    while at < len(log):
        kind, file, number, first, second = _HEAD.unpack_from(log, at)
        at += _HEAD.size
        middle, end = at + first, at + first + second
        steps.append(Step(chr(kind), file, number, log[at:middle], log[middle:end]))
        at = end
    return steps


@dataclass(frozen=True)
class _Write:
    at: int
    data: bytes


@dataclass(frozen=True)
class _Resize:
    length: int


@dataclass
class _File:
    """The content that is safe, and the changes that are not flushed."""

    safe: bytes = b""
    pending: list[_Write | _Resize] = field(default_factory=list)

    def flush(self) -> None:
        self.safe = _changed(self.safe, self.pending)
        self.pending = []

    def after_cut(self, rng: random.Random) -> bytes:
        """Return one of the contents that a power cut may leave."""
        if not self.pending:
            return self.safe
        return _changed(self.safe, _chosen(self.pending, len(self.safe), rng))


class _Folder:
    """A folder, whatever its name is just now."""


_Entry = _File | _Folder
_Names = dict[str, _Entry]


@dataclass
class _NameChange:
    """A name that appears, goes or moves (`old` to `path`) in `folders`."""

    kind: str
    path: str
    entry: _Entry
    folders: tuple[_Entry, ...]
    old: str = ""
    safe: bool = False


class Disk:
    """The state of one folder while steps are taken."""

    def __init__(self, root: Path) -> None:
        """Begin with what is in `root` now, all of it safe."""
        self._before: _Names = {
            str(path): _Folder() if path.is_dir() else _File(path.read_bytes())
            for path in (root, *sorted(root.rglob("*")))
        }
        self._now = dict(self._before)
        self._changes: list[_NameChange] = []
        self._open: dict[int, _Entry] = {}

    def take(self, step: Step) -> None:
        """Do what the process asked."""
        path, second = os.fsdecode(step.first), os.fsdecode(step.second)
        match step.kind:
            case "O":
                self._opened(path, step.file, step.number)
            case "C":
                self._open.pop(step.file, None)
            case "W":
                self._file(step).pending.append(_Write(step.number, step.first))
            case "T":
                self._file(step).pending.append(_Resize(step.number))
            case "S":
                self._flushed(self._open[step.file])
            case "R":
                self._change("move", second, self._now[path], path)
            case "M":
                self._change("add", path, _Folder())
            case "U" | "D":
                self._change("remove", path, self._now[path])

    def after_cut(self, rng: random.Random) -> dict[str, bytes | None]:
        """Return one of the states that a power cut may leave: contents by path, None a folder."""
        names = dict(self._before)
        for change in self._kept(rng):
            _apply(names, change)
        state = {
            path: entry.after_cut(rng) if isinstance(entry, _File) else None
            for path, entry in names.items()
        }
        return _with_shared_memory(state, rng)

    def is_like(self, root: Path) -> bool:
        """Return whether nothing was missed: the folder has what all steps together make of it."""
        there = {str(path) for path in (root, *root.rglob("*"))}
        return there == set(self._now) and all(
            Path(path).read_bytes() == _changed(entry.safe, entry.pending)
            for path, entry in self._now.items()
            if isinstance(entry, _File) and not path.endswith(_SHARED_MEMORY)
        )

    def _opened(self, path: str, number: int, flags: int) -> None:
        if path not in self._now:
            self._change("add", path, _File())
        entry = self._open[number] = self._now[path]
        if isinstance(entry, _File) and flags & os.O_TRUNC:
            entry.pending.append(_Resize(0))

    def _file(self, step: Step) -> _File:
        entry = self._open[step.file]
        assert isinstance(entry, _File)
        return entry

    def _flushed(self, entry: _Entry) -> None:
        if isinstance(entry, _File):
            entry.flush()
        else:
            self._settle(entry)

    def _settle(self, folder: _Folder) -> None:
        """Make all changes in a folder safe. One that is flushed is itself there."""
        for change in self._changes:
            if change.safe or not (folder is change.entry or folder in change.folders):
                continue
            change.safe = True
            if change.kind == "remove" and isinstance(change.entry, _Folder):
                # A folder that is gone for good was empty before.
                self._settle(change.entry)

    def _change(self, kind: str, path: str, entry: _Entry, old: str = "") -> None:
        folders = tuple(self._now[os.path.dirname(each)] for each in (path, old) if each)
        if kind == "remove" and isinstance(entry, _Folder):
            folders = (*folders, entry)
        change = _NameChange(kind, path, entry, folders, old)
        self._changes.append(change)
        _apply(self._now, change)

    def _kept(self, rng: random.Random) -> Iterator[_NameChange]:
        """Yield the changes of names that are safe or happened to be made, in their order.

        Of each folder the first few of its last changes were made.
        """
        pending: Counter[int] = Counter()
        for change in self._changes:
            if not change.safe:
                pending.update(id(folder) for folder in {*change.folders})
        left = {folder: _how_many(rng) * number for folder, number in pending.items()}
        for change in self._changes:
            if change.safe:
                yield change
                continue
            made = all(left[id(folder)] >= 1 for folder in change.folders)
            for folder in {*change.folders}:
                left[id(folder)] = left[id(folder)] - 1 if made else 0
            if made:
                yield change


def _apply(names: _Names, change: _NameChange) -> None:
    """Change names; a change that lacks what it builds on did not happen either."""
    if not isinstance(names.get(os.path.dirname(change.path)), _Folder):
        return
    if change.kind == "add":
        names[change.path] = change.entry
    elif change.kind == "remove":
        names.pop(change.path, None)
    elif change.old in names:
        for path in (change.old, *_inside(names, change.old)):
            names[change.path + path.removeprefix(change.old)] = names.pop(path)


def _inside(names: _Names, folder: str) -> list[str]:
    return [path for path in names if path.startswith(folder + os.sep)]


def _how_many(rng: random.Random) -> float:
    """Return which share of a folder's last changes was made: often none or all."""
    return rng.choice((0.0, 1.0, rng.random()))


def _chosen(
    pending: list[_Write | _Resize], safe: int, rng: random.Random
) -> list[_Write | _Resize]:
    """Return the changes of a file, `safe` bytes long, that were made before the power was cut."""
    way = rng.choice(("none", "all", "first", "some", "torn", "length"))
    if way == "none":
        return []
    if way == "first":
        return pending[: rng.randint(0, len(pending))]
    if way == "some":
        return [each for each in pending if rng.random() < 0.5]
    if way == "torn":
        return [each for each in _sectors(pending) if rng.random() < 0.7]
    if way == "length":
        longest = max(safe, len(_changed(b"", pending)))
        return [_Resize(longest), *(each for each in pending if rng.random() < 0.3)]
    return pending


def _sectors(pending: list[_Write | _Resize]) -> Iterator[_Write | _Resize]:
    for change in pending:
        if isinstance(change, _Resize):
            yield change
            continue
        at = 0
        while at < len(change.data):
            length = _SECTOR - (change.at + at) % _SECTOR
            yield _Write(change.at + at, change.data[at : at + length])
            at += length


def _changed(content: bytes, changes: list[_Write | _Resize]) -> bytes:
    result = bytearray(content)
    for change in changes:
        if isinstance(change, _Resize):
            _resize(result, change.length)
        else:
            end = change.at + len(change.data)
            _resize(result, max(end, len(result)))
            result[change.at : end] = change.data
    return bytes(result)


def _resize(content: bytearray, length: int) -> None:
    del content[length:]
    content.extend(bytes(length - len(content)))


def _with_shared_memory(
    state: dict[str, bytes | None], rng: random.Random
) -> dict[str, bytes | None]:
    """Replace SQLite's shared memory by nothing, zeros, or garbage."""
    result: dict[str, bytes | None] = {}
    for path, content in state.items():
        if not path.endswith(_SHARED_MEMORY):
            result[path] = content
        elif (left := rng.choice((None, bytes(1 << 15), rng.randbytes(1 << 15)))) is not None:
            result[path] = left
    return result
