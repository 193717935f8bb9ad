"""Where the copies of a campaign are: its backups, and what was moved aside for one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from canvass_app.campaign_names import BACKUPS, QUARANTINE, beside

STAMPED = r"([0-9]{8}-[0-9]{6})-([a-z-]+)(?:\.[0-9]+)?"
"""In the name of a backup, after the name of the campaign: when it was made, and why."""
BACKUP_PART = ".part"


def backup_folder(campaign: Path) -> Path:
    """Return the folder for the backups of a campaign file, next to the file."""
    return beside(campaign, BACKUPS)


def parts_of_backups(campaign: Path) -> list[Path]:
    """Return what is left of backups of this campaign that were not finished."""
    name = re.compile(rf"{re.escape(campaign.stem)}-{STAMPED}[.]part(-[a-z]+)?", re.DOTALL)
    folder = backup_folder(campaign)
    return [path for path in folder.glob(f"*{BACKUP_PART}*") if name.fullmatch(path.name)]


def quarantines(campaign: Path) -> list[Path]:
    """Return the folders of what was moved aside, or copied because its log was damaged."""
    return sorted(
        path
        for path in campaign.parent.iterdir()
        if path.name.startswith(campaign.name + QUARANTINE) and path.is_dir()
    )


def copy_folders(campaign: Path) -> list[Path]:
    """Return the folders of its backups, and its quarantines."""
    backups = backup_folder(campaign)
    return [*([backups] if backups.is_dir() else []), *quarantines(campaign)]


def databases_aside(campaign: Path, links: Iterable[Path] = ()) -> list[Path]:
    """Return the backups of a campaign and the files that were moved aside, as far as they go.

    Older versions of the program put some next to `links`.
    """
    folders = [folder for base in (campaign, *links) for folder in copy_folders(base)]
    found = [path for folder in folders for path in files_in(folder)]
    return [path for path in found if path.suffix == ".canvass" and not path.is_symlink()]


def files_in(folder: Path) -> list[Path]:
    """Return the files of a folder of copies. Links are not followed."""
    return sorted(path for path in folder.rglob("*") if path.is_file() or path.is_symlink())
