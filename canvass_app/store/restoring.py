"""Replaces a campaign file by a copy of a backup, in steps of which each may be the last.

See `interrupted` for a restore that was stopped.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from canvass_app.campaign_names import KEY, LOGS, PART, RESTORING, beside
from canvass_app.durable import copy_private, flush_file, put_in_place, sync_folder
from canvass_app.store import written_files
from canvass_app.store.backups import disk_words, verify_copy
from canvass_app.store.connection import connect
from canvass_app.store.copies import databases_aside, quarantines
from canvass_app.store.failures import DamagedFile, plain_words
from canvass_app.store.interrupted import (
    begun_quarantine,
    clear_up,
    cut_off_restore,
    dated_quarantine,
    restore_was_cut_off,
    settle_quarantine,
)
from canvass_app.store.keys import is_key_of, key_path, require_code_of
from canvass_app.store.links import real_path
from canvass_app.store.page_seal import PageSeal
from canvass_app.store.write_ahead_log import PAGE, read_log


def restore_backup(backup: Path, campaign: Path, key: bytes, now: datetime) -> Path | None:
    """Replace the campaign with a verified copy of `backup`.

    The old file is not deleted: it moves, with its write-ahead log, to a quarantine folder, whose
    path is returned (None if there was nothing). A key file that opens the backup stays, whatever
    its passphrase; any other one moves to quarantine as well, and the backup's own replaces it. The
    campaign must be closed, and its lock held. Raises `UserError`; the campaign then is as it was,
    or the restore can be finished.
    """
    campaign, backup = real_path(campaign), real_path(backup)
    staged = beside(campaign, RESTORING)
    try:
        verify_copy(backup, key)
    except DamagedFile:
        require_code_of(key_path(backup), key)
        raise
    with disk_words(campaign.parent):
        clear_up(campaign, now)
        try:
            if backup != staged:
                _stage(backup, campaign, key)
            moved = quarantine(campaign, now, key)
            put_in_place(staged, campaign)
            if beside(staged, KEY).exists():
                put_in_place(beside(staged, KEY), key_path(campaign))
        except BaseException as error:
            with suppress(OSError):
                clear_up(campaign, now)
            if isinstance(error, OSError) and cut_off_restore(campaign):
                raise restore_was_cut_off(campaign) from error
            raise
        sync_folder(campaign.parent)
    return moved


def _stage(backup: Path, campaign: Path, key: bytes) -> None:
    """Prepare the copy, and its key file if the one that is there does not open it."""
    staged, part = beside(campaign, RESTORING), beside(campaign, RESTORING + PART)
    logs = [beside(part, ending) for ending in LOGS]
    for left in (part, *logs, beside(staged, KEY)):
        left.unlink(missing_ok=True)
    if beside(backup, LOGS[0]).exists():
        # A file that was moved aside after a crash: its newest acts are in its log.
        copy_private(beside(backup, LOGS[0]), beside(part, LOGS[0]))
    copy_private(backup, part)
    _carry_notes(campaign, part, key)
    verify_copy(part, key)
    # All of it is in the file by now; reading it has left an empty log.
    for log in logs:
        log.unlink(missing_ok=True)
    put_in_place(part, staged)
    if not is_key_of(key_path(campaign), key) and key_path(backup).exists():
        copy_private(key_path(backup), beside(staged, KEY))
        sync_folder(campaign.parent)


def _carry_notes(campaign: Path, fresh: Path, key: bytes) -> None:
    """Add to a restored copy what the campaign and its copies know of files written here.

    Lists and packets that were written after the backup are still there, and must be found when the
    campaign is destroyed.
    """
    notes = written_files.notes_in([campaign, *databases_aside(campaign)], key)
    with plain_words(fresh):
        db = connect(fresh, key)
        try:
            with db.atomic():
                written_files.carry(db, notes)
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            db.close()
    flush_file(fresh)


def quarantine(campaign: Path, now: datetime, key: bytes | None) -> Path | None:
    """Move a campaign file and its log out of the way, never one without the other.

    A key file moves, too, unless it was made for `key`. A log left behind without its file joins
    the file that was moved aside before: SQLite would read it into the next file of that name.
    Returns the folder, or None if there was nothing to move.
    """
    keep_key = key is not None and is_key_of(key_path(campaign), key)
    endings = ("", *LOGS) if keep_key else ("", *LOGS, KEY)
    found = [path for path in (beside(campaign, e) for e in endings) if os.path.lexists(path)]
    begun = begun_quarantine(campaign)
    folder = begun if begun.is_dir() else _folder_of_log(campaign, key)
    if found and folder is None:
        begun.mkdir(mode=0o700)
        folder = begun
    for part in found:
        assert folder is not None
        os.replace(part, folder / part.name)
        # In this order on the disk as well: the file is never without its log, nor next to a new
        # one.
        sync_folder(folder)
        sync_folder(campaign.parent)
    return settle_quarantine(campaign, now) or folder


def _folder_of_log(campaign: Path, key: bytes | None) -> Path | None:
    """Return the quarantine of the file whose log was left behind; None if there is none."""
    log = beside(campaign, LOGS[0])
    if campaign.exists() or not log.exists() or key is None:
        return None
    for folder in reversed(quarantines(campaign)):
        aside = folder / campaign.name
        if aside.is_file() and not (folder / log.name).exists() and _is_log_of(aside, log, key):
            return folder
    return None


def _is_log_of(path: Path, log: Path, key: bytes) -> bool:
    first = read_log(log).first_page
    with path.open("rb") as file:
        return first is None or PageSeal.of_file(key, file.read(PAGE)).holds(*first)


def copy_aside(campaign: Path, now: datetime) -> Path:
    """Copy a closed campaign file and its log into a new quarantine folder; return the folder.

    Raises `UserError` when there is no room.
    """
    with disk_words(campaign.parent):
        folder = dated_quarantine(campaign, now)
        try:
            for ending in ("", LOGS[0]):
                part = beside(campaign, ending)
                copy_private(part, folder / part.name)
            sync_folder(folder)
        except BaseException:
            for copy in folder.iterdir():
                copy.unlink()
            folder.rmdir()
            raise
    return folder
