"""One writer per campaign file: an operating system lock, which no crash leaves behind.

Links to the file lead to the same lock. A file with hard links is not opened at all
(`links.require_one_name`).
"""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from canvass_app.campaign_names import LOCK, beside
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.store.links import real_path


class AlreadyOpen(UserError):
    """Another Canvass has this campaign file open."""


class WriterLock:
    """Holds `NAME.canvass-lock` until `release`. Raises `AlreadyOpen` when it is taken."""

    def __init__(self, campaign: Path) -> None:
        self._lock = system_lock(beside(real_path(campaign), LOCK))
        try:
            self._lock.acquire()
        except Timeout:
            raise AlreadyOpen(
                say(
                    "“{file}” is already open in another Canvass on this computer.",
                    file=campaign.name,
                ),
                say("Use that window, or close it and try again."),
            ) from None
        except OSError:
            raise UserError(
                say("The folder of “{file}” cannot be written.", file=campaign.name),
                say("Allow writing to the folder, or copy the campaign to your own folder."),
            ) from None

    @property
    def held(self) -> bool:
        """Whether the lock is still ours."""
        return self._lock.is_locked

    def release(self) -> None:
        """Release the lock. Calling it twice does no harm."""
        self._lock.release()


def system_lock(path: Path) -> FileLock:
    """Return a lock on the file `path`, not yet taken; `acquire` raises `Timeout` when it is held.

    Any thread may give it back. The system drops it with the process. The empty file stays: if it
    were removed, two processes could lock two different files. Where the disk knows no such locks,
    `acquire` raises `OSError` rather than fall back to a file that a crash leaves behind.
    """
    return FileLock(
        path, mode=0o600, thread_local=False, blocking=False, fallback_to_soft=False,
        preserve_lock_file=True,
    )  # fmt: skip
