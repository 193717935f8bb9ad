"""Names of files and folders that every system accepts, made of what people typed."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePath

LONGEST = 60
"""Bytes of a name: inside the folders that Canvass makes, and below a usual home folder, a path
stays below the 260 characters that Windows allows."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_DEVICES = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])(?= *(\..*)?$)",
    re.IGNORECASE,
)
_INVISIBLE = frozenset({"Cf", "Cs", "Co", "Cn"})


def safe_name(name: str, otherwise: str) -> str:
    """Return `name` as a folder or file that Windows, macOS and Linux accept; never a path.

    Invisible and direction characters go, as do trailing dots and blanks; names of devices
    get an underscore; long names are cut between characters. Where nothing is left, the name is
    `otherwise`.
    """
    visible = "".join(
        c for c in unicodedata.normalize("NFC", name) if unicodedata.category(c) not in _INVISIBLE
    )
    kept = _cut(" ".join(_FORBIDDEN.sub(" ", visible).split()).strip(". "))
    # Windows looks at what stands before the first dot.
    return _DEVICES.sub(r"\1_", kept, count=1) if _DEVICES.match(kept) else kept or otherwise


def readable(path: PurePath | str) -> str:
    """Return a path or a name as text; what is not text, on Linux any byte, is “?”."""
    return str(path).encode(errors="replace").decode()


def _cut(name: str) -> str:
    while len(name.encode()) > LONGEST:
        name = name[:-1]
    return name.strip(". ")
