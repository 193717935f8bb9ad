"""A disk that loses power: what may be on it, after what a program asked of it.

The rules are those of POSIX, without the favors of a particular file system: content is safe once
its file was flushed, and names once their folder was. Of what came later anything may be there:
writes in any order and in part, down to single sectors, and for each folder its first few changes.
"""

from __future__ import annotations

import os
import random
import struct
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


@dataclass
class _NameChange:
    """A name that appears, goes or moves (`old` to `path`); `file` is None for a folder."""

    kind: str
    path: str
    old: str = ""
    file: _File | None = None
    safe: bool = False

    @property
    def folders(self) -> set[str]:
        """The folders that must be flushed for it."""
        return {os.path.dirname(path) for path in (self.path, self.old) if path}


Names = dict[str, "_File | None"]


class Disk:
    """The state of one folder while steps are taken."""

    def __init__(self, root: Path) -> None:
        """Begin with what is in `root` now, all of it safe."""
        self._before: Names = {
            str(path): None if path.is_dir() else _File(path.read_bytes())
            for path in (root, *sorted(root.rglob("*")))
        }
        self._now = dict(self._before)
        self._changes: list[_NameChange] = []
        self._open: dict[int, str | _File] = {}

    def take(self, step: Step) -> None:
        """Do what the process asked."""
        path = os.fsdecode(step.first)
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
                moved = _NameChange("move", os.fsdecode(step.second), path, self._now.get(path))
                self._change(moved)
            case "M":
                self._change(_NameChange("add", path))
            case "U" | "D":
                self._change(_NameChange("remove", path, file=self._now.get(path)))

    def after_cut(self, rng: random.Random) -> dict[str, bytes | None]:
        """Return one of the states that a power cut may leave: contents by path, None a folder."""
        kept = {folder: _how_many(rng) for folder in self._folders()}
        names = dict(self._before)
        for change in self._changes:
            if change.safe or all(
                self._is_early(change, each, kept[each]) for each in change.folders
            ):
                _apply(names, change)
        return _with_shared_memory(
            {path: file.after_cut(rng) if file else None for path, file in names.items()}, rng
        )

    def is_like(self, root: Path) -> bool:
        """Return whether nothing was missed: the folder has what all steps together make of it."""
        there = {str(path) for path in (root, *root.rglob("*"))}
        return there == set(self._now) and all(
            file is None or Path(path).read_bytes() == _changed(file.safe, file.pending)
            for path, file in self._now.items()
            if not path.endswith(_SHARED_MEMORY)
        )

    def _opened(self, path: str, number: int, flags: int) -> None:
        if path not in self._now:
            self._change(_NameChange("add", path, file=_File()))
        file = self._now[path]
        self._open[number] = path if file is None else file
        if file is not None and flags & os.O_TRUNC:
            file.pending.append(_Resize(0))

    def _file(self, step: Step) -> _File:
        file = self._open[step.file]
        assert isinstance(file, _File)
        return file

    def _flushed(self, what: str | _File) -> None:
        if isinstance(what, _File):
            what.flush()
            return
        for change in self._changes:
            # A folder that is flushed is itself there.
            if what in change.folders or (change.path == what and change.file is None):
                change.safe = True

    def _change(self, change: _NameChange) -> None:
        self._changes.append(change)
        _apply(self._now, change)

    def _folders(self) -> list[str]:
        return sorted({each for change in self._changes for each in change.folders})

    def _is_early(self, change: _NameChange, folder: str, share: float) -> bool:
        pending = [each for each in self._changes if not each.safe and folder in each.folders]
        return pending.index(change) < share * len(pending)


def _apply(names: Names, change: _NameChange) -> None:
    """Change names; a change that lacks what it builds on did not happen either."""
    if names.get(os.path.dirname(change.path), change.file) is not None:
        return
    if change.kind == "remove":
        if change.file is not None or not _is_full(names, change.path):
            names.pop(change.path, None)
    elif change.kind == "add":
        names[change.path] = change.file
    elif change.old in names:
        names[change.path] = names.pop(change.old)


def _is_full(names: Names, folder: str) -> bool:
    return any(path.startswith(folder + os.sep) for path in names)


def _how_many(rng: random.Random) -> float:
    """Return which share of a folder's last changes is kept: often none or all."""
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
