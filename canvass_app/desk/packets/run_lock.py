"""One run at a time in a folder, and the trace that an unfinished run leaves there."""

from __future__ import annotations

from pathlib import Path

from filelock import Timeout

from canvass_app.durable import make_private_folders
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.store.destruction import RUN_TRACE
from canvass_app.store.lockfile import system_lock


class RunUnderWay(UserError):
    """Another run writes packets into this folder."""


class RunLock:
    """Locks the folder of a run. `finish` says that the run is complete.

    It is an operating system lock, which no crash leaves behind; the empty file stays until a run
    completes, which is how `unfinished` knows. Raises `RunUnderWay` if another run has locked the
    folder, and `UserError` if it cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / RUN_TRACE
        self._lock = system_lock(self._path)
        while not self._lock.is_locked:
            try:
                make_private_folders(folder)
                self._lock.acquire()
            except Timeout:
                # No file: the run that held it has just ended and taken it away.
                if unfinished(folder):
                    raise _under_way(folder) from None
            except OSError as error:
                raise _closed(folder, error) from error

    def finish(self) -> None:
        """Remove the trace: this run is complete."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            # Windows doesn't remove open files; what stays is empty and is removed below.
            self.release()
            self._path.unlink(missing_ok=True)

    def release(self) -> None:
        """Let others write. Calling it twice does no harm."""
        self._lock.release()


def unfinished(folder: Path) -> bool:
    """Return whether a run in this folder was stopped before its end, or is in progress."""
    return (folder / RUN_TRACE).exists()


def _under_way(folder: Path) -> RunUnderWay:
    return RunUnderWay(
        say("Packets are already being written to “{folder}”.", folder=str(folder)),
        say("Wait until that run has ended, or choose another folder."),
    )


def _closed(folder: Path, error: OSError) -> UserError:
    return UserError(
        say("Nothing can be written to “{folder}”: {reason}.", folder=str(folder),
            reason=error.strerror or ""),
        say("Choose another folder, or free up some space, and run it again."),
    )  # fmt: skip
