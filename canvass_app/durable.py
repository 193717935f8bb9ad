"""The one way to write a file to disk: all or nothing, private, and durable.

Every layer that writes files uses this. A replacement is written next to the old file under another
name, flushed, and renamed; then the folder is flushed. A power cut leaves either the old file or
the new one, never half of one.
"""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TextIO

from canvass_app.model.errors import UserError
from canvass_app.model.words import say

_OWNER_ONLY = 0o600
# Otherwise Windows would turn each line end into two.
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_OVERWRITE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
_LONGEST_STEM = 100


@contextmanager
def replacing(path: Path, *, encoding: str = "utf-8-sig") -> Iterator[TextIO]:
    """Open a new text file that replaces `path` when the block ends without an error.

    If the block raises, the new file is removed and `path` is as it was. Raises UserError when the
    folder is missing or not writable, or the disk is full.
    """
    # A lone surrogate cannot be encoded; “?” shows that something was there.
    with (
        _explaining(path),
        _replaced_by(path) as descriptor,
        open(descriptor, "w", encoding=encoding, errors="replace", newline="") as stream,
    ):
        yield stream
        stream.flush()
        os.fsync(descriptor)


@contextmanager
def replacing_bytes(path: Path) -> Iterator[BinaryIO]:
    """Open a new file of bytes in the same way."""
    with _explaining(path), _replaced_by(path) as descriptor, open(descriptor, "wb") as stream:
        yield stream
        stream.flush()
        os.fsync(descriptor)


def replace_file(path: Path, content: bytes) -> None:
    """Write `content` to `path` in the same way. Raises whatever `OSError` the system raises."""
    with _replaced_by(path) as descriptor, open(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(descriptor)


def put_in_place(part: Path, path: Path) -> None:
    """Replace `path` with `part`, already flushed, so that the change survives a power cut.

    Raises whatever `OSError` the system raises.
    """
    os.replace(part, path)
    sync_folder(path.parent)


def parts_left(path: Path) -> list[Path]:
    """Return the leftovers of files that were about to replace `path` when the program crashed."""
    beginning = _part_beginning(path)
    return sorted(
        found
        for found in path.parent.iterdir()
        if found.name.startswith(beginning) and found.name.endswith(".part")
    )


def copy_private(source: Path, target: Path) -> None:
    """Copy a file so that only the owner can read the copy and a power cut doesn't empty it."""
    with (
        source.open("rb") as reader,
        open(os.open(target, _OVERWRITE, _OWNER_ONLY), "wb") as writer,
    ):
        shutil.copyfileobj(reader, writer, 1 << 20)
        writer.flush()
        os.fsync(writer.fileno())


def flush_file(path: Path) -> None:
    """Wait until the content of `path` is on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Flush a folder to disk, where the system allows folders to be flushed.

    Windows and some network drives don't. Raises `OSError` if the disk fails.
    """
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS):
            raise
    finally:
        os.close(handle)


@contextmanager
def _replaced_by(path: Path) -> Iterator[int]:
    part = path.with_name(f"{_part_beginning(path)}{secrets.token_hex(6)}.part")
    descriptor = os.open(part, _CREATE, _OWNER_ONLY)
    try:
        yield descriptor
        put_in_place(part, path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def _part_beginning(path: Path) -> str:
    return f".{path.name[:_LONGEST_STEM]}."


@contextmanager
def _explaining(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _explained(error, path) from error


def _explained(error: OSError, path: Path) -> UserError:
    problem = say("The file “{file}” could not be written.", file=path.name)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return UserError(problem, say("The disk is full: free up some space and try again."))
    if error.errno == errno.ENOENT:
        return UserError(
            problem,
            say("The folder “{folder}” does not exist: choose another.", folder=path.parent),
        )
    if error.errno == errno.EISDIR or os.path.isdir(path):
        return UserError(problem, say("A folder has this name: choose another name."))
    return UserError(
        problem,
        say(
            "Close the file if another program shows it, or choose a folder you may write to "
            "({detail}).",
            detail=error.strerror or type(error).__name__,
        ),
    )
