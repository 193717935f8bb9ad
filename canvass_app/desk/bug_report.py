"""A bug report that a person can read in full and send on: it has nothing that was typed.

It has the types of the errors, the places in our own code, and versions. Messages, values and local
variables are left out: any of them may quote a signer.
"""

from __future__ import annotations

import platform
import secrets
import traceback
from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from canvass_app import __version__
from canvass_app.desk import debug_log
from canvass_app.desk.preferences import user_folder
from canvass_app.durable import replace_file

_PACKAGE = Path(__file__).resolve().parents[1]
_LIBRARIES = ("PySide6-Essentials", "sqlcipher3", "sqlite-utils", "uharfbuzz")
_MOST_ERRORS = 8


def report_text(error: BaseException) -> str:
    """Return the report about `error`: for a person to read, and safe to send on."""
    lines = ["Canvass bug report", ""]
    lines.append(f"Canvass {__version__}, Python {platform.python_version()}")
    lines.append(f"{platform.system()} {platform.machine()}")
    lines += [f"{name} {_version_of(name)}" for name in _LIBRARIES]
    for number, link in enumerate(_chain(error)):
        lines += ["", f"{'Error' if number == 0 else 'after'}: {_kind(link)}"]
        lines += [f"  {place}" for place in _places(link)]
    lines += debug_log.for_report()
    lines += ["", "Left out on purpose: messages, values, names of files and of people."]
    return "\n".join(lines) + "\n"


def write_bug_report(error: BaseException) -> Path:
    """Write the report into this user's own folder and return its path. Raises `OSError`."""
    folder = user_folder() / "reports"
    folder.mkdir(mode=0o700, exist_ok=True)
    path = folder / f"bug-{datetime.now():%Y%m%d-%H%M%S}-{secrets.token_hex(2)}.txt"
    replace_file(path, report_text(error).encode())
    return path


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield the error and those that led to it, newest first."""
    link: BaseException | None = error
    for _ in range(_MOST_ERRORS):
        if link is None:
            return
        yield link
        link = link.__cause__ or link.__context__


def _kind(error: BaseException) -> str:
    kind = type(error)
    return (
        kind.__qualname__
        if kind.__module__ == "builtins"
        else f"{kind.__module__}.{kind.__qualname__}"
    )


def _places(error: BaseException) -> Iterator[str]:
    """Yield the places in our own code, outermost first; others are only counted."""
    foreign = 0
    for frame, line in traceback.walk_tb(error.__traceback__):
        path = Path(frame.f_code.co_filename)
        if not path.is_relative_to(_PACKAGE):
            foreign += 1
            continue
        if foreign:
            yield f"({foreign} in libraries)"
        foreign = 0
        yield f"canvass_app/{path.relative_to(_PACKAGE).as_posix()}:{line}"
    if foreign:
        yield f"({foreign} in libraries)"


def _version_of(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "not installed"
