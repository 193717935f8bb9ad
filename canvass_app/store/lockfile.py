"""One writer per campaign file: a lock of the operating system, which no crash leaves behind."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

from canvass_app.model.errors import UserError
from canvass_app.model.words import say


class AlreadyOpen(UserError):
    """Another Canvass has this campaign file open."""


class WriterLock:
    """Holds `NAME.canvass-lock` until `release`. Raises `AlreadyOpen` when it is taken."""

    def __init__(self, campaign: Path) -> None:
        # Resolved, so that a link to the file leads to the same lock.
        real = campaign.resolve()
        self._path = real.with_name(real.name + "-lock")
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            self._file: IO[bytes] | None = open(handle, "r+b")  # noqa: SIM115
        except OSError:
            raise UserError(
                say("The folder of “{file}” cannot be written.", file=campaign.name),
                say("Allow writing to the folder, or copy the campaign to your own folder."),
            ) from None
        try:
            _lock(self._file)
        except OSError:
            self._file.close()
            raise AlreadyOpen(
                say(
                    "“{file}” is already open in another Canvass on this computer.",
                    file=campaign.name,
                ),
                say("Use that window, or close it and try again."),
            ) from None

    @property
    def held(self) -> bool:
        """Whether the lock is still ours."""
        return self._file is not None

    def release(self) -> None:
        """Give the lock back. Calling it twice does no harm.

        The empty file stays: removing it would let two openers lock two different files.
        """
        if self._file is not None:
            self._file.close()
            self._file = None


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
