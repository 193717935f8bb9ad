"""Files that people ask for: they replace nothing of a campaign's own, and no input of the work.

Every such file is written through `replacing` or `replacing_bytes`. Their names are chosen freely,
in a dialog or after `--out`, and a slip of the hand must not turn an encrypted campaign into a list
of names. All or nothing, as in `durable`, but with errors in plain words.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO

from canvass_app.campaign_names import campaign_of
from canvass_app.durable import replaced_by_part
from canvass_app.model.errors import UserError
from canvass_app.model.words import say


@contextmanager
def replacing(path: Path, *, encoding: str = "utf-8-sig") -> Iterator[TextIO]:
    """Open a new text file that replaces `path` when the block ends without an error.

    If the block raises, the new file is removed and `path` is as it was. Raises UserError when
    `path` belongs to a campaign, the folder is missing or not writable, or the disk is full.
    """
    # A lone surrogate cannot be encoded; “?” shows that something was there.
    with (
        _replaced(path) as descriptor,
        open(descriptor, "w", encoding=encoding, errors="replace", newline="") as stream,
    ):
        yield stream
        stream.flush()
        os.fsync(descriptor)


@contextmanager
def replacing_bytes(path: Path) -> Iterator[BinaryIO]:
    """Open a new file of bytes in the same way."""
    with _replaced(path) as descriptor, open(descriptor, "wb") as stream:
        yield stream
        stream.flush()
        os.fsync(descriptor)


def require_free(path: Path, others: Iterable[Path] = ()) -> None:
    """Raise `UserError` if writing `path` would replace a campaign's file or one of `others`.

    `others` are the open campaign and what the same work reads. Files are compared, not only their
    names: a link, another spelling or another case of the same file counts.
    """
    if "\0" in str(path):
        raise UserError(
            say("This is not the name of a file."), say("Choose another name for the file.")
        )
    if campaign_of(path) is not None or campaign_of(_resolved(path)) is not None:
        raise UserError(
            say("“{file}” belongs to a campaign, so nothing else is written there.", file=path),
            say("Choose another name; .csv, .xlsx and .pdf are usual endings."),
        )
    for other in others:
        if _same(path, other):
            raise UserError(
                say("“{file}” is read for this, so the result cannot replace it.", file=path),
                say("Choose another name for the result."),
            )


@contextmanager
def _replaced(path: Path) -> Iterator[int]:
    require_free(path)
    with explaining(path), replaced_by_part(path) as descriptor:
        yield descriptor
        # A campaign of this name may have been made in the meantime.
        require_free(path)


def _same(path: Path, other: Path) -> bool:
    try:
        if os.path.samefile(path, other):
            return True
    except OSError:
        # One of them is not there; then their names say whether they are to be the same.
        pass
    return os.path.normcase(_resolved(path)) == os.path.normcase(_resolved(other))


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        # A loop of links, or a name that the system does not take: writing says why.
        return path.absolute()


@contextmanager
def explaining(path: Path) -> Iterator[None]:
    """Turn an `OSError` of writing `path` into a `UserError`."""
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
