"""A few megabytes kept in reserve, so that the last act can be saved even on a full disk."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

RESERVE_BYTES = 4 * 1024 * 1024


def reserve_path(campaign: Path) -> Path:
    """Return the path of a campaign file's reserve, next to it."""
    return campaign.with_name(campaign.name + "-reserve")


def ensure_reserve(campaign: Path) -> None:
    """Make the reserve if it is missing. A disk without room for it is reported elsewhere."""
    path = reserve_path(campaign)
    try:
        # A link that somebody put there would lead the writing to another file, and a pipe would
        # wait for ever.
        if path.is_symlink() or (path.exists() and not path.is_file()):
            path.unlink()
        if path.exists() and path.stat().st_size == RESERVE_BYTES:
            return
        # Real bytes: a sparse file, or one that the system compresses, would reserve nothing.
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(os.urandom(RESERVE_BYTES))
    except OSError:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def free_reserve(campaign: Path) -> bool:
    """Free the reserve's space; return whether there was any."""
    path = reserve_path(campaign)
    if not path.is_file():
        return False
    path.unlink()
    return True
