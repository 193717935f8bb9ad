"""What a kill or a power cut leaves of a restore or of a new campaign, and how it goes on.

Both prepare everything under other names (`.restoring`, `.creating`) and put it in place by
renaming, first the file and then its key file. So what is found says how far it got:

* the campaign file is there, and so is the prepared one: nothing has been replaced yet, and what
  was prepared is removed;
* the campaign file is there, and of what was prepared only the key file: that is put in place;
* the campaign file is not there: a new one was never finished, but a restore can be, and the person
  is asked to.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from canvass_app.campaign_names import (
    CREATING,
    KEY,
    LOGS,
    PART,
    QUARANTINE,
    RESTORING,
    beside,
    campaign_of,
)
from canvass_app.durable import parts_left, put_in_place, sync_folder
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.store.copies import parts_of_backups, quarantines

STAMP = "%Y%m%d-%H%M%S"
_BEGUN = f"{QUARANTINE}begun"


class RestoreCutOff(UserError):
    """A restore was stopped halfway: the campaign file is not in its place."""


def cut_off_restore(campaign: Path) -> Path | None:
    """Return what a restore that was stopped would go on with; None if none was.

    It is the copy of the backup that was chosen; without one, the file that was moved aside.
    """
    if campaign.exists():
        return None
    staged = beside(campaign, RESTORING)
    if staged.is_file():
        return staged
    if not campaign.parent.is_dir():
        return None
    aside = [folder / campaign.name for folder in reversed(quarantines(campaign))]
    return next((path for path in aside if path.is_file()), None)


def stopped_restores(folder: Path) -> list[Path]:
    """Return the campaigns of a folder that a stopped restore has moved aside and not replaced."""
    if not folder.is_dir():
        return []
    named = {campaign_of(path) for path in folder.iterdir()}
    return sorted(
        path
        for path in named
        if path is not None
        and cut_off_restore(path)
        and (beside(path, RESTORING).is_file() or begun_quarantine(path).is_dir())
    )


def restore_was_cut_off(campaign: Path) -> RestoreCutOff:
    """Return the error for a campaign file that a restore has moved aside and not replaced."""
    return RestoreCutOff(
        say(
            "A restore of “{file}” was stopped halfway, before the file was back in its place.",
            file=campaign.name,
        ),
        say(
            "Nothing is lost. Finish the restore: use “canvass restore” without naming a backup, "
            "or “Finish the restore” in the window."
        ),
    )


def begun_quarantine(campaign: Path) -> Path:
    """Return the folder into which file and log move, until all of them are there."""
    return beside(campaign, _BEGUN)


def dated_quarantine(campaign: Path, now: datetime) -> Path:
    """Make a new folder for what is moved aside or copied, and return it."""
    folder = _free_quarantine(campaign, now)
    folder.mkdir(mode=0o700)
    return folder


def settle_quarantine(campaign: Path, now: datetime) -> Path | None:
    """Give the folder of what was moved aside its date; None if there is nothing in it."""
    begun = begun_quarantine(campaign)
    if not begun.is_dir():
        return None
    if not any(begun.iterdir()):
        begun.rmdir()
        return None
    folder = _free_quarantine(campaign, now)
    os.replace(begun, folder)
    sync_folder(campaign.parent)
    return folder


def is_interrupted(campaign: Path) -> bool:
    """Return whether there is anything to clear up."""
    return begun_quarantine(campaign).is_dir() or any(
        path.exists() for path in (*_staged(campaign), *parts_of_backups(campaign))
    )


def clear_up(campaign: Path, now: datetime) -> None:
    """Finish or remove what was left, unless only a person can say. Its lock must be held.

    Raises `OSError`.
    """
    for part in parts_of_backups(campaign):
        part.unlink(missing_ok=True)
    if not campaign.exists():
        return
    settle_quarantine(campaign, now)
    for stage in (RESTORING, CREATING):
        staged, key = beside(campaign, stage), beside(campaign, stage + KEY)
        if key.exists() and not staged.exists():
            put_in_place(key, beside(campaign, KEY))
    discard_staged(campaign)


def discard_staged(campaign: Path) -> None:
    """Remove what was prepared to replace the campaign, or to become it. Raises `OSError`."""
    for path in _staged(campaign):
        path.unlink(missing_ok=True)
    with suppress(OSError):
        sync_folder(campaign.parent)


def _staged(campaign: Path) -> list[Path]:
    stages = (RESTORING, CREATING)
    parts = [part for stage in ("", *stages) for part in parts_left(beside(campaign, stage + KEY))]
    # The key first: without its file it would be put in place.
    endings = (KEY, "", *LOGS, PART, *(PART + log for log in LOGS))
    return [*(beside(campaign, stage + ending) for stage in stages for ending in endings), *parts]


def _free_quarantine(campaign: Path, now: datetime) -> Path:
    base = beside(campaign, QUARANTINE + now.strftime(STAMP))
    folder, extra = base, 1
    while folder.exists():
        extra += 1
        folder = base.with_name(f"{base.name}.{extra}")
    return folder
