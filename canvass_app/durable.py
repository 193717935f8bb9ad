"""Makes new names in a folder last through a power cut; for every layer that writes files."""

from __future__ import annotations

import os
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Flush a folder to the disk. Does nothing on Windows, where folders cannot be flushed.

    Raises `OSError` as the system does.
    """
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
