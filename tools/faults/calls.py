"""Counts, logs or ends what a process asks of the file system; needs Linux and a C compiler.

`calls.c` is compiled and loaded into this process in front of the C library. Without a compiler,
`hooked` counts what Python itself opens, renames and removes, which leaves out what SQLite does.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

_SOURCE = Path(__file__).with_name("calls.c")
_LOADED = "CANVASS_FAULTS_CALLS"
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_NAME_EVENTS = frozenset({"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate"})


def can_load() -> bool:
    """Return whether this system can compile and load the library."""
    return sys.platform == "linux" and shutil.which("cc") is not None


def start_again_with_calls() -> None:
    """Replace this process by one into which the library is loaded; do nothing if it is already.

    The library is removed with the folder that its name leads to, by `clean_up`.
    """
    if is_loaded() or not can_load():
        return
    library = Path(tempfile.mkdtemp(prefix="canvass-faults-")) / "calls.so"
    subprocess.run(
        ["cc", "-O1", "-shared", "-fPIC", "-o", str(library), str(_SOURCE), "-ldl"], check=True
    )
    environment = {**os.environ, "LD_PRELOAD": str(library), _LOADED: str(library)}
    if sys.platform != "win32":
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], environment)


def is_loaded() -> bool:
    """Return whether the library is loaded into this process."""
    return _LOADED in os.environ


def clean_up() -> None:
    """Remove the library's file. It stays loaded."""
    if is_loaded():
        shutil.rmtree(Path(os.environ[_LOADED]).parent, ignore_errors=True)


class Calls:
    """What the process asks of the file system below one folder from now on."""

    def __init__(self, folder: Path, log: int = -1) -> None:
        """Log the calls to the descriptor `log`."""
        self._library = ctypes.CDLL(None) if is_loaded() else None
        self._hook = None if is_loaded() else _Hook(f"{folder}{os.sep}")
        if self._library is not None:
            self._library.faults_watch(os.fsencode(f"{folder}{os.sep}"), log)

    def arm(self, fatal: int, *, names: bool) -> None:
        """Count from now on, and die just before call number `fatal` unless that is 0.

        With `names`, only calls that create, rename, remove or flush files are numbered.
        """
        if self._library is not None:
            self._library.faults_arm(ctypes.c_long(fatal), int(names))
        if self._hook is not None:
            self._hook.count, self._hook.fatal = 0, fatal

    def counted(self) -> tuple[int, int]:
        """Return how many calls there were, and how many of them had to do with names."""
        if self._library is None:
            assert self._hook is not None
            return self._hook.count, self._hook.count
        return int(self._library.faults_calls()), int(self._library.faults_name_calls())

    def note(self, text: str) -> None:
        """Put a text into the log."""
        if self._library is not None:
            self._library.faults_note(text.encode())


class _Hook:
    """Counts Python's own calls. A hook stays until the process ends."""

    def __init__(self, root: str) -> None:
        self._root = root
        self.fatal = 0
        self.count = 0
        sys.addaudithook(self)

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self._counts(event, arguments):
            return
        self.count += 1
        if self.count == self.fatal and sys.platform != "win32":
            os.kill(os.getpid(), signal.SIGKILL)

    def _counts(self, event: str, arguments: tuple[object, ...]) -> bool:
        if event == "open":
            flags = arguments[2]
            if not isinstance(flags, int) or not flags & _WRITING:
                return False
        elif event not in _NAME_EVENTS:
            return False
        return str(arguments[0]).startswith(self._root)
