"""Which names belong to a campaign: the file itself, and what lies next to it."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

LOGS = ("-wal", "-shm", "-journal")
"""What SQLite keeps next to a database while it is open, and after a crash."""
KEY = "-key"
LOCK = "-lock"
RESERVE = "-reserve"
DESTROYING = "-destroying"
RESTORING = ".restoring"
"""A verified copy of a backup that is about to replace the campaign."""
CREATING = ".creating"
"""A new campaign that is not complete yet."""
PART = "-part"
STAGED = tuple(
    stage + half + ending
    for stage in (RESTORING, CREATING)
    for half in ("", PART)
    for ending in ("", *LOGS, KEY)
)
OWN_ENDINGS = ("", *LOGS, KEY, RESERVE, LOCK, DESTROYING, *STAGED)
"""What the names of a campaign's own files add to the name of the campaign file."""
BACKUPS = "-backups"
QUARANTINE = "-quarantine-"

_ENDING = "|".join(re.escape(ending) for ending in sorted(OWN_ENDINGS, key=len, reverse=True))
_FOLDERS = f"{re.escape(BACKUPS)}|{re.escape(QUARANTINE)}.*"
# Windows drops dots and blanks at the end of a name, and “:” leads to a stream of the same file.
_TAIL = r"[. ]*(?::.*)?"
_OWN = re.compile(rf"(.+?\.canvass)(?:{_ENDING}|{_FOLDERS})?{_TAIL}", re.DOTALL)
_OWN_FOLDER = re.compile(rf"(.+?\.canvass)(?:{_FOLDERS}){_TAIL}", re.DOTALL)
_PART = re.compile(r"\.(.+)\.[0-9a-f]{12}\.part", re.DOTALL)
_OTHER = re.compile(rf"(.+?)(?:{_ENDING}|{_FOLDERS})", re.DOTALL)
_OTHER_FOLDER = re.compile(rf"(.+?)(?:{_FOLDERS})", re.DOTALL)


def beside(campaign: Path, ending: str) -> Path:
    """Return the path next to a campaign file whose name adds `ending` to its name."""
    return campaign.parent / f"{campaign.name}{ending}"


def folded(name: str) -> str:
    """Return what two names have in common that are one name on some disks.

    Case does not count, nor whether an accent is part of its letter.
    """
    # Twice: the small form of a letter may have another normal form.
    once = unicodedata.normalize("NFC", name).casefold()
    return unicodedata.normalize("NFC", once).casefold()


def campaign_of(path: Path) -> Path | None:
    """Return the campaign file that `path` belongs to; None if there is none.

    It may be the campaign file, a file or folder next to it, or anything inside its folders.
    Campaign files that do not end in `.canvass` are known by the key file next to them.
    """
    whole = path.absolute()
    for folder in whole.parents:
        inside = _named(_OWN_FOLDER, folder) or _by_key_file(folder, _OTHER_FOLDER)
        if inside is not None:
            return inside
    part = _PART.fullmatch(folded(whole.name))
    named = whole if part is None else whole.with_name(whole.name[1 : part.end(1)])
    if _is_file(beside(named, KEY)):
        return named
    return _named(_OWN, named) or _by_key_file(named, _OTHER)


def _named(pattern: re.Pattern[str], path: Path) -> Path | None:
    match = pattern.fullmatch(folded(path.name))
    if match is None:
        return None
    # Folding may change the length of a name, so the end is counted off in the name as it is.
    for length in range(1, len(path.name) + 1):
        if folded(path.name[:length]) == match[1]:
            return path.with_name(path.name[:length])
    return path.with_name(match[1])


def _by_key_file(path: Path, pattern: re.Pattern[str]) -> Path | None:
    match = pattern.fullmatch(path.name)
    if match is None or not _is_file(path.with_name(match[1] + KEY)):
        return None
    return path.with_name(match[1])


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        # A name that the system does not take.
        return False
