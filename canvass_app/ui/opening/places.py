"""Where campaign files are looked for and put by default. No list of opened files is kept."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def campaign_folder() -> Path:
    """Return the folder for campaign files, in the user's documents, whether it exists or not."""
    chosen = os.environ.get("CANVASS_HOME")
    if chosen:
        return Path(chosen) / "campaigns"
    return Path(platformdirs.user_documents_dir()) / "Canvass"


def known_campaigns() -> list[Path]:
    """Return the campaign files in that folder, the last used first."""
    found = [path for path in campaign_folder().glob("*.canvass") if path.is_file()]
    return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)
