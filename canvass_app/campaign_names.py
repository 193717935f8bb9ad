"""Which names belong to a campaign: the file itself, and what lies next to it."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

_BESIDE = re.compile(
    r"(.+)(-(key|wal|shm|journal|lock|reserve|destroying)|\.restoring.*)", re.DOTALL
)
_FOLDER = re.compile(r"(.+)-(backups|quarantine-.*)", re.DOTALL)


def campaign_of(path: Path) -> Path | None:
    """Return the campaign file that `path` belongs to by its name; None if there is none."""
    for place in (path, *path.parents):
        found = _campaign(place)
        if found is not None:
            return found
    return None


def _campaign(path: Path) -> Path | None:
    if _is_campaign(path):
        return path
    for pattern in (_BESIDE, _FOLDER):
        match = pattern.fullmatch(path.name)
        if match and _is_campaign(path.with_name(match[1])):
            return path.with_name(match[1])
    return None


def _is_campaign(path: Path) -> bool:
    folded = unicodedata.normalize("NFKC", path.name).casefold()
    return folded.endswith(".canvass") or (
        bool(path.name) and path.with_name(path.name + "-key").exists()
    )
