"""Where campaign files are looked for and saved by default. No list of opened files is kept."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from canvass_app.store.interrupted import stopped_restores


def campaign_folder() -> Path:
    """Return the folder for campaign files, in the user's documents, whether it exists or not."""
    chosen = os.environ.get("CANVASS_HOME")
    if chosen:
        return Path(chosen) / "campaigns"
    return Path(platformdirs.user_documents_dir()) / "Canvass"


def training_folder() -> Path:
    """Return the folder for the training city, whether it exists or not."""
    return campaign_folder() / "Training city"


def training_campaigns() -> list[Path]:
    """Return the training cities that were made before, last used first."""
    return _campaigns_in(training_folder())


def known_campaigns() -> list[Path]:
    """Return the campaign files in that folder, last used first."""
    return _campaigns_in(campaign_folder())


def _campaigns_in(folder: Path) -> list[Path]:
    found = [path for path in folder.glob("*.canvass") if path.is_file()]
    real = {path for path in found if not path.is_symlink()}
    # A link to a campaign of the same folder would show it twice.
    shown = [path for path in found if path in real or path.resolve() not in real]
    shown.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    return [*stopped_restores(folder), *shown]
