"""Two files in this user's own folder that help to find bugs: measurements, and crashes.

`debug.txt` has the counts and durations that `canvass --debug` asks for. In `crash.txt`, Python
itself writes where in the code the process was when it crashed. Neither has values. Both are
bounded in size, private, and part of every bug report.
"""

from __future__ import annotations

import faulthandler
import os
import platform
import re
from collections.abc import Collection, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO

from canvass_app import __version__, measuring
from canvass_app.desk.preferences import user_folder
from canvass_app.durable import replace_file

VARIABLE = "CANVASS_DEBUG"
"""Passes `--debug` on to the process that takes over when the window locks."""
LARGEST = 64 * 1024
"""The maximum size in bytes of each of the two files."""

_PACKAGE = Path(__file__).resolve().parents[1]
_WHAT = re.compile(r"(?:Fatal Python error|Windows fatal exception): [\w ]+")
_THREAD = re.compile(r"(?:Current thread|Thread) 0x[0-9a-f]+")
_FRAME = re.compile(r'  File "(.+)", line (\d+) in (\S+)')

_crashes: IO[bytes] | None = None


def debug_path() -> Path:
    """Return where measurements are written."""
    return user_folder() / "debug.txt"


def crash_path() -> Path:
    """Return where Python writes the places of a crash."""
    return user_folder() / "crash.txt"


def switch_on(kinds: Collection[str]) -> None:
    """Measure these of `measuring.KINDS`; what earlier runs wrote stays below, if it fits.

    Raises `OSError` if the file cannot be written.
    """
    path, earlier = debug_path(), _read(debug_path())
    head = (
        f"Canvass {__version__}, Python {platform.python_version()}, {platform.system()}, "
        f"{datetime.now():%Y-%m-%d %H:%M}: {', '.join(kinds)}\n"
    )

    def write(text: str) -> None:
        with suppress(OSError):
            replace_file(path, _bounded(f"{head}\n{text}\n{earlier}"))

    replace_file(path, _bounded(f"{head}\n{earlier}"))
    os.environ[VARIABLE] = ",".join(kinds)
    measuring.start(kinds, write)


def switch_off() -> None:
    """Write what was measured, and stop."""
    measuring.stop()
    os.environ.pop(VARIABLE, None)


def watch_for_crashes() -> None:
    """Have Python write into `crash.txt` where it was if this process crashes.

    If Python already does so, to another place, that is left alone.
    """
    global _crashes
    if faulthandler.is_enabled():
        return
    # A read-only folder is not a reason not to work.
    try:
        path = crash_path()
        _keep_the_newest(path)
        _crashes = open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab")  # noqa: SIM115
    except OSError:
        return
    faulthandler.enable(_crashes)


def for_report() -> Iterator[str]:
    """Yield the lines from both files for a bug report: nothing if they are empty."""
    measuring.write_now()
    crashes = list(_crash_lines(_read(crash_path())))
    if crashes:
        yield from ("", "Crashes of this and earlier runs, the newest last:", *crashes)
    measured = _read(debug_path()).rstrip()
    if measured:
        yield from ("", "Counts and durations:", *measured.splitlines())


def _keep_the_newest(path: Path) -> None:
    """Shorten a file with many crashes; another process may be writing to it right now."""
    with suppress(OSError):
        if path.stat().st_size > LARGEST // 2:
            replace_file(path, path.read_bytes()[-LARGEST // 4 :])


def _crash_lines(text: str) -> Iterator[str]:
    """Yield what went wrong and where in our own code; others' places are only counted.

    Folders are left out: a home folder has the name of its owner.
    """
    foreign = 0
    for line in text.splitlines():
        frame = _FRAME.match(line)
        own = _own_place(frame) if frame else ""
        if frame and not own:
            foreign += 1
            continue
        told = own or next((m[0] for m in (_WHAT.match(line), _THREAD.match(line)) if m), "")
        if not told:
            continue
        if foreign:
            yield f"  ({foreign} in libraries)"
        foreign = 0
        yield told
    if foreign:
        yield f"  ({foreign} in libraries)"


def _own_place(frame: re.Match[str]) -> str:
    path = Path(frame[1])
    if not path.is_relative_to(_PACKAGE):
        return ""
    return f"  canvass_app/{path.relative_to(_PACKAGE).as_posix()}:{frame[2]} {frame[3]}"


def _bounded(text: str) -> bytes:
    """Return as much of `text` as fits, cut at the end of a line."""
    whole = text.encode()
    return whole if len(whole) <= LARGEST else whole[: whole.rindex(b"\n", 0, LARGEST) + 1]


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", errors="replace")
    except OSError:
        return ""
