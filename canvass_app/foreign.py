"""The one way to open a file that somebody else made: a plain file, and not more of it than fits.

Every layer that reads what people bring uses this. A device or a pipe would be read without end, or
would wait for ever, so it is refused before it is opened.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from canvass_app.model.errors import BadInput
from canvass_app.model.words import say

MOST_TEXT = 2_000_000_000
"""The most bytes of a file that is read piece by piece: far more than any list of signatures."""
MOST_SETTINGS = 1_000_000
"""The most bytes of a file that a person writes by hand."""

# Should the file be replaced by a pipe after it was looked at, opening it does not wait.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)


def open_foreign(path: Path, most: int = MOST_TEXT) -> BinaryIO:
    """Open a plain file of at most `most` bytes for reading; links to one are followed.

    Raises BadInput, naming the file and the remedy, for anything else.
    """
    with explained_opening(path):
        try:
            stream = open_plain(path)
        except NotPlain as error:
            raise BadInput(
                say("“{file}” is a folder or a device, not a file.", file=path),
                say("Choose the file inside it."),
            ) from error
        if os.fstat(stream.fileno()).st_size > most:
            stream.close()
            raise _too_large(path, most)
        return stream


class NotPlain(OSError):
    """What has this name is a folder, a pipe or a device."""

    def __init__(self) -> None:
        super().__init__(errno.EINVAL, "it is not a regular file")


def open_plain(path: Path) -> BinaryIO:
    """Open a plain file for reading; links to one are followed. Raises NotPlain and OSError."""
    # Looked at before it is opened: opening a device may already do something.
    _require_plain(os.stat(path))
    stream = os.fdopen(os.open(path, _FLAGS), "rb")
    try:
        _require_plain(os.fstat(stream.fileno()))
    except BaseException:
        stream.close()
        raise
    return stream


def read_foreign(path: Path, most: int) -> bytes:
    """Return the content of a plain file of at most `most` bytes. Raises BadInput."""
    with explained_opening(path), open_foreign(path, most) as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise _too_large(path, most)
    return content


@contextmanager
def explained_opening(path: Path) -> Iterator[None]:
    """Turn the system's errors about opening and reading `path` into BadInput."""
    try:
        yield
    except FileNotFoundError as error:
        raise BadInput(
            say("There is no file “{file}”.", file=path),
            say("Check the name and the folder, and that the drive is plugged in."),
        ) from error
    except OSError as error:
        raise BadInput(
            say(
                "The file “{file}” cannot be read ({detail}).",
                file=path,
                detail=error.strerror or type(error).__name__,
            ),
            say("Copy it to this computer, close it in other programs, and try again."),
        ) from error


def _require_plain(about: os.stat_result) -> None:
    if not stat.S_ISREG(about.st_mode):
        raise NotPlain


def _too_large(path: Path, most: int) -> BadInput:
    return BadInput(
        say("“{file}” is larger than {most} MB.", file=path.name, most=f"{most // 1_000_000:,}"),
        say("Choose the right file, or split it into smaller ones."),
    )
