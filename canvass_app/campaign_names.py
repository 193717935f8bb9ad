"""Which names belong to a campaign: the file itself, and what lies next to it."""

from __future__ import annotations

from pathlib import Path

_ENDINGS = ("-key", "-wal", "-shm", "-journal", "-lock", "-reserve", ".restoring")


def campaign_of(path: Path) -> Path | None:
    """Return the campaign file that `path` belongs to by its name; None if there is none."""
    if path.name.casefold().endswith(".canvass"):
        return path
    return None
