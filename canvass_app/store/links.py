"""One file has one name inside: whatever name a person gives is followed to the file itself.

The key file, the log, the lock and the backups of a campaign are next to the file, so each of them
must be looked for in one place, whichever link or spelling led there.
"""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

from canvass_app.model.errors import UserError
from canvass_app.model.words import say

_MOST_LINKS = 40
"""As many as Linux follows."""


def real_path(path: Path) -> Path:
    """Return the one name of the file that `path` leads to, whether it exists or not.

    Links are followed, to the file and to its folders. On a disk that does not tell case apart it
    is spelled as on the disk; a name that is there only with its accents composed differently is
    that name. Raises `UserError` for links that lead in a circle.
    """
    try:
        real = path.resolve()
        circle = real.is_symlink()
    except (OSError, RuntimeError, ValueError):
        circle = True
    if circle:
        raise UserError(
            say("The link “{file}” does not lead to a file.", file=path.name),
            say("Name the campaign file itself."),
        )
    return _as_spelled(real)


def links_to(path: Path) -> tuple[Path, ...]:
    """Return the links that are followed one after another from `path` to the file itself.

    Links to folders are not among them: what is in such a folder is next to the file.
    """
    found: list[Path] = []
    at = path.absolute()
    while at.is_symlink() and len(found) < _MOST_LINKS:
        # The folder first: a target like “../x” counts from where the link really is.
        at = at.parent.resolve() / at.name
        found.append(at)
        at = at.parent / os.readlink(at)
    return tuple(found)


def require_one_name(path: Path) -> None:
    """Raise `UserError` if the file has a second name on its disk, a hard link.

    The log is next to the name by which a file was opened. With two names there can be two logs,
    and each program would know only one of them.
    """
    if path.stat().st_nlink <= 1:
        return
    other = _other_name(path)
    raise UserError(
        say("“{file}” has another name on this disk: “{other}”.", file=path.name, other=other)
        if other
        else say("“{file}” has another name on this disk (a hard link).", file=path.name),
        say(
            "Work under two names can be lost, so it is not opened. Close it everywhere and "
            "remove the other name, or copy the file and what is next to it to another folder."
        ),
    )


def _other_name(path: Path) -> str:
    """Return another name of the same file in its folder, if there is one."""
    for other in sorted(path.parent.iterdir()):
        if other.name != path.name and not other.is_symlink() and other.samefile(path):
            return other.name
    return ""


def _as_spelled(real: Path) -> Path:
    try:
        names = os.listdir(real.parent)
    except OSError:
        return real
    if real.name in names:
        return real
    if real.exists():
        same = [name for name in names if real.with_name(name).samefile(real)]
    else:
        same = [name for name in names if _composed(name) == _composed(real.name)]
    return real.with_name(same[0]) if len(same) == 1 else real


def _composed(name: str) -> str:
    return unicodedata.normalize("NFC", name)
