"""Writing a file so that it is either there as a whole or not at all, and for its owner only."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TextIO

from canvass_app.durable import sync_folder
from canvass_app.model.errors import UserError
from canvass_app.model.words import say

_OWNER_ONLY = 0o600
# Windows would otherwise write each line end twice.
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@contextmanager
def replacing(path: Path, *, encoding: str = "utf-8-sig") -> Iterator[TextIO]:
    """Open a new text file that takes the place of `path` when the block ends well.

    The text goes to a file beside `path` with mode 0600, which is flushed to the disk and
    then renamed. If the block raises, the new file is removed and `path` is as it was.
    Raises UserError when the folder is missing or closed, or the disk is full.
    """
    # A half character pair cannot be written; “?” shows that something stood there.
    with (
        _replaced_by(path) as descriptor,
        open(descriptor, "w", encoding=encoding, errors="replace", newline="") as stream,
    ):
        yield stream
        stream.flush()
        os.fsync(descriptor)


@contextmanager
def replacing_bytes(path: Path) -> Iterator[BinaryIO]:
    """Open a new file of bytes in the same way."""
    with _replaced_by(path) as descriptor, open(descriptor, "wb") as stream:
        yield stream
        stream.flush()
        os.fsync(descriptor)


@contextmanager
def _replaced_by(path: Path) -> Iterator[int]:
    part = path.with_name(f".{path.name[:100]}.{secrets.token_hex(6)}.part")
    try:
        descriptor = os.open(part, _CREATE, _OWNER_ONLY)
        try:
            yield descriptor
            os.replace(part, path)
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise
        # Some systems let no folder be flushed; the file itself is on the disk.
        with suppress(OSError):
            sync_folder(path.parent)
    except OSError as error:
        raise _explained(error, path) from error


def _explained(error: OSError, path: Path) -> UserError:
    problem = say("The file “{file}” could not be written.", file=path.name)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return UserError(problem, say("The disk is full: free some space and try again."))
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
