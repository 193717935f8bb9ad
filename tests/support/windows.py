"""What Windows refuses in names and paths, by its own rules, to be checked on any system."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

MAX_PATH = 260
USUAL_FOLDER = r"C:\Users\firstname.lastname\Documents\Canvass"

TYPED = (
    "CON", "aux", "Lpt1", "Alder Falls.", "Alder: Falls?", "St. Paul ", "a/b\\c", "..", "", "\x00",
    'What "is" <this>|*', "São José", "王芳" * 40, "x" * 300, "Nul.pdf",
    "aux .txt", "COM¹", "conin$", "LPT³.x",
)  # fmt: skip
"""What people may type as the name of a campaign, a city or a turf."""

_DEVICES = {
    "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
    *(f"{port}{n}" for port in ("COM", "LPT") for n in "0123456789¹²³"),
}  # fmt: skip


def refused_by_windows(name: str) -> str:
    """Return why Windows takes no file or folder called `name`, or nothing."""
    if not name or len(name) > 255:
        return f"{name!r}: its length"
    if found := re.search(r'[<>:"/\\|?*\x00-\x1f]', name):
        return f"{name!r}: {found[0]!r}"
    if name[-1] in ". ":
        return f"{name!r}: its end"
    if name.split(".")[0].rstrip(" ").upper() in _DEVICES:
        return f"{name!r}: a device"
    return ""


def refused_in(folder: Path) -> list[str]:
    """Return why Windows would not take what is in `folder`, which may be deep."""
    found, there = [], list(folder.rglob("*"))
    for path in there:
        found.append(refused_by_windows(path.name))
        found.append(too_long(str(path.relative_to(folder))))
    return [*filter(None, found), *alike(path.relative_to(folder) for path in there)]


def too_long(path: str) -> str:
    """Return what is too long in a usual folder, or nothing."""
    whole = len(USUAL_FOLDER) + 1 + len(path) + 1
    return f"{path!r}: {whole} characters" if whole > MAX_PATH else ""


def alike(paths: Iterable[Path]) -> list[str]:
    """Return the paths that are one where case does not count."""
    counted = Counter(str(path).casefold() for path in paths)
    return [path for path, count in counted.items() if count > 1]
