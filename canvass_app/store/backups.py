"""Backups: whole encrypted copies, made in one step, tried before they count, and thinned."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.store.connection import connect
from canvass_app.store.driver import Database
from canvass_app.store.failures import plain_words
from canvass_app.store.files import make_private, sync_folder
from canvass_app.store.keys import key_path

_STAMP = "%Y%m%d-%H%M%S"
_SUFFIX = ".canvass"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file. `why` is a short word from its name: `day`, `before-update`, `asked`."""

    path: Path
    made_at: datetime
    why: str
    bytes: int


def backup_folder(campaign: Path) -> Path:
    """Return where the backups of a campaign file lie: in a folder beside it."""
    return campaign.with_name(campaign.name + "-backups")


def make_backup(db: Database, campaign: Path, key: bytes, why: str, now: datetime) -> Backup:
    """Copy the open file, check the copy, thin the older ones, and return the new backup.

    Raises `UserError` when the disk is full or the copy does not verify; older backups
    are then left as they were.
    """
    folder = backup_folder(campaign)
    folder.mkdir(mode=0o700, exist_ok=True)
    path = _free_name(folder, campaign, why, now)
    part = path.with_suffix(".part")
    try:
        with plain_words(campaign):
            db.execute("VACUUM INTO ?", (str(part),))
        make_private(part)
        verify_copy(part, key)
        shutil.copyfile(key_path(campaign), key_path(path)) if key_path(campaign).exists() else None
        if key_path(path).exists():
            make_private(key_path(path))
        os.replace(part, path)
        sync_folder(folder)
    finally:
        part.unlink(missing_ok=True)
    thin(folder, now)
    return _describe(path)


def verify_copy(path: Path, key: bytes) -> None:
    """Raise `UserError` unless `path` opens with `key` and its content verifies."""
    with plain_words(path):
        copy = connect(path, key, read_only=True)
        try:
            bad = copy.execute("PRAGMA cipher_integrity_check").fetchall()
            quick = copy.execute("PRAGMA quick_check").fetchone()[0]
        finally:
            copy.close()
    if bad or quick != "ok":
        raise UserError(
            say("The backup “{file}” does not verify.", file=path.name),
            say("Check the disk; make another backup on a different disk."),
        )


def list_backups(campaign: Path) -> list[Backup]:
    """Return the backups of a campaign file, newest first."""
    folder = backup_folder(campaign)
    found = [_describe(path) for path in folder.glob(f"*{_SUFFIX}") if _stamp_of(path)]
    return sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True)


def restore_backup(backup: Path, campaign: Path, key: bytes, now: datetime) -> Path | None:
    """Put a verified copy of `backup` in the campaign's place.

    What was there is not deleted: it moves, with its write-ahead log, into a quarantine
    folder, whose path is returned (None when there was nothing). The campaign must be closed.
    """
    verify_copy(backup, key)
    fresh = campaign.with_name(campaign.name + ".restoring")
    shutil.copyfile(backup, fresh)
    make_private(fresh)
    moved = quarantine(campaign, now) if campaign.exists() else None
    os.replace(fresh, campaign)
    if key_path(backup).exists() and not key_path(campaign).exists():
        shutil.copyfile(key_path(backup), key_path(campaign))
        make_private(key_path(campaign))
    sync_folder(campaign.parent)
    return moved


def quarantine(campaign: Path, now: datetime) -> Path:
    """Move a campaign file and the log that belongs to it out of the way, never one alone."""
    folder = campaign.with_name(f"{campaign.name}-quarantine-{now.strftime(_STAMP)}")
    folder.mkdir(mode=0o700, exist_ok=True)
    for suffix in ("", "-wal", "-shm"):
        part = campaign.with_name(campaign.name + suffix)
        if part.exists():
            os.replace(part, folder / part.name)
    return folder


def thin(folder: Path, now: datetime) -> list[Path]:
    """Delete backups beyond 3 of the last hours, 7 of the last days and 4 of the last weeks.

    Backups that a person asked for, and those made before an update, are kept for 30 days.
    Returns what was deleted.
    """
    backups = sorted(
        ((_stamp_of(p), p) for p in folder.glob(f"*{_SUFFIX}") if _stamp_of(p)), reverse=True
    )
    stamps = [(made, path) for made, path in backups if made is not None]
    keep = _newest_per(stamps, "%Y%m%d%H", 3)
    keep |= _newest_per(stamps, "%Y%m%d", 7)
    keep |= _newest_per(stamps, "%G%V", 4)
    for made, path in stamps:
        if _why_of(path) != "day" and now - made < timedelta(days=30):
            keep.add(path)
    gone = [path for _, path in stamps if path not in keep]
    for path in gone:
        path.unlink()
        key_path(path).unlink(missing_ok=True)
    return gone


def _newest_per(stamps: Iterable[tuple[datetime, Path]], period: str, count: int) -> set[Path]:
    chosen: dict[str, Path] = {}
    for made, path in stamps:
        chosen.setdefault(made.strftime(period), path)
    return set(list(chosen.values())[:count])


def _free_name(folder: Path, campaign: Path, why: str, now: datetime) -> Path:
    base = f"{campaign.stem}-{now.strftime(_STAMP)}-{why}"
    path = folder / f"{base}{_SUFFIX}"
    extra = 1
    while path.exists():
        extra += 1
        path = folder / f"{base}.{extra}{_SUFFIX}"
    return path


def _stamp_of(path: Path) -> datetime | None:
    parts = path.name.removesuffix(_SUFFIX).split("-")
    for first, second in pairwise(parts):
        try:
            return datetime.strptime(f"{first}-{second}", _STAMP)
        except ValueError:
            continue
    return None


def _why_of(path: Path) -> str:
    made = _stamp_of(path)
    if made is None:
        return ""
    tail = path.name.removesuffix(_SUFFIX).partition(made.strftime(_STAMP) + "-")[2]
    return tail.partition(".")[0]


def _describe(path: Path) -> Backup:
    made = _stamp_of(path)
    assert made is not None
    return Backup(path, made, _why_of(path), path.stat().st_size)
