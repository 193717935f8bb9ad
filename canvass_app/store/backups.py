"""Backups: complete encrypted copies, made in one step, verified before they count, and thinned."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from canvass_app.durable import copy_private, flush_file, put_in_place, sync_folder
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.store import written_files
from canvass_app.store.connection import connect
from canvass_app.store.copies import backup_folder, databases_aside
from canvass_app.store.driver import Database
from canvass_app.store.failures import DamagedFile, DiskFull, plain_words
from canvass_app.store.keys import is_key_of, key_path, require_code_of
from canvass_app.store.links import links_to, real_path
from canvass_app.store.own_file import require_own_file

_STAMP = "%Y%m%d-%H%M%S"
_SUFFIX = ".canvass"
_PART = ".part"
_STAMPED = r"([0-9]{8}-[0-9]{6})-([a-z-]+)(?:\.[0-9]+)?"
_NAME = re.compile(rf"(.*)-{_STAMPED}\.canvass", re.DOTALL)

Copying = Callable[[Database, Path], None]
"""Fills an empty file with what is in an open one."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file. `why` is a short word from its name: `day`, `before-update`, `asked`."""

    path: Path
    made_at: datetime
    why: str
    bytes: int


def whole_copy(db: Database, part: Path) -> None:
    """Write all of an open file into the empty file `part`."""
    with plain_words(part):
        db.execute("VACUUM INTO ?", (str(part),))


def make_backup(
    db: Database,
    campaign: Path,
    key: bytes,
    why: str,
    now: datetime,
    copy: Copying = whole_copy,
) -> Backup:
    """Copy the open file, check the copy, thin the older ones, and return the new backup.

    `copy` fills the new file, which is empty. Raises `UserError` when the disk is full or the copy
    does not verify; older backups then stay as they were.
    """
    folder = backup_folder(campaign)
    with _disk_words(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        for left_over in parts_of_backups(campaign):
            left_over.unlink()
        path = _free_name(folder, campaign, why, now)
        part = path.with_suffix(_PART)
        try:
            # An empty file is allowed as the target, and keeps its mode.
            part.touch(mode=0o600)
            copy(db, part)
            flush_file(part)
            verify_copy(part, key)
            if key_path(campaign).exists():
                copy_private(key_path(campaign), key_path(path))
            put_in_place(part, path)
        except BaseException:
            key_path(path).unlink(missing_ok=True)
            raise
        finally:
            part.unlink(missing_ok=True)
        thin(folder, now)
    return _describe(path)


def parts_of_backups(campaign: Path) -> list[Path]:
    """Return what is left of backups of this campaign that were not finished."""
    name = re.compile(rf"{re.escape(campaign.stem)}-{_STAMPED}[.]part(-[a-z]+)?")
    folder = backup_folder(campaign)
    return [path for path in folder.glob(f"*{_PART}*") if name.fullmatch(path.name)]


def verify_copy(path: Path, key: bytes) -> None:
    """Raise `UserError` unless `path` opens with `key`, and Canvass made it, and all verifies."""
    with plain_words(path):
        copy = connect(path, key, read_only=True)
        try:
            require_own_file(copy, path, key)
            bad = copy.execute("PRAGMA cipher_integrity_check").fetchall()
            quick = copy.execute("PRAGMA quick_check").fetchone()[0]
        finally:
            copy.close()
    if bad or quick != "ok":
        raise UserError(
            say("The backup “{file}” failed its check.", file=path.name),
            say("Check the disk; make another backup on a different disk."),
        )


def list_backups(campaign: Path) -> list[Backup]:
    """Return the backups of a campaign file, newest first.

    Older versions of the program put some next to a link that they opened.
    """
    return _backups_in(*map(backup_folder, (real_path(campaign), *links_to(campaign))))


def _backups_in(*folders: Path) -> list[Backup]:
    paths = [path for folder in folders for path in folder.glob(f"*{_SUFFIX}")]
    found = [_describe(path) for path in paths if _name_parts(path)]
    return sorted(found, key=lambda b: (b.made_at, len(b.path.name), b.path.name), reverse=True)


def restore_backup(backup: Path, campaign: Path, key: bytes, now: datetime) -> Path | None:
    """Replace the campaign with a verified copy of `backup`.

    The old file is not deleted: it moves, with its write-ahead log, to a quarantine folder, whose
    path is returned (None if there was nothing). A key file that opens the backup stays, whatever
    its passphrase; any other one moves to quarantine as well, and the backup's own replaces it. The
    campaign must be closed.
    """
    campaign = real_path(campaign)
    try:
        verify_copy(backup, key)
    except DamagedFile:
        require_code_of(key_path(backup), key)
        raise
    fresh = campaign.with_name(campaign.name + ".restoring")
    with _disk_words(campaign.parent):
        try:
            copy_private(backup, fresh)
            _carry_notes(campaign, fresh, key)
            fitting_key = is_key_of(key_path(campaign), key)
            moved = quarantine(campaign, now, with_key=not fitting_key)
            put_in_place(fresh, campaign)
        finally:
            fresh.unlink(missing_ok=True)
        if not fitting_key and key_path(backup).exists():
            copy_private(key_path(backup), key_path(campaign))
        sync_folder(campaign.parent)
    return moved


def _carry_notes(campaign: Path, fresh: Path, key: bytes) -> None:
    """Add to a restored copy what the campaign and its copies know of files written here.

    Lists and packets that were written after the backup are still there, and must be found when the
    campaign is destroyed.
    """
    notes = written_files.notes_in(campaign, key)
    for path in databases_aside(campaign):
        notes += written_files.notes_in(path, key)
    with plain_words(fresh):
        db = connect(fresh, key)
        try:
            with db.atomic():
                written_files.carry(db, notes)
        finally:
            db.close()
    flush_file(fresh)


def quarantine(campaign: Path, now: datetime, *, with_key: bool) -> Path | None:
    """Move a campaign file and its log out of the way, never one without the other.

    A log left behind without its file is moved, too: SQLite would read it into the next file of
    that name. Returns the folder, or None if there was nothing to move.
    """
    suffixes = ("", "-wal", "-shm", "-key") if with_key else ("", "-wal", "-shm")
    parts = [campaign.with_name(campaign.name + suffix) for suffix in suffixes]
    found = [part for part in parts if part.exists()]
    if not found:
        return None
    folder = _make_folder(f"{campaign.name}-quarantine-{now.strftime(_STAMP)}", campaign.parent)
    for part in found:
        os.replace(part, folder / part.name)
    sync_folder(folder)
    return folder


def copy_aside(campaign: Path, now: datetime) -> Path:
    """Copy a closed campaign file and its log into a new quarantine folder; return the folder.

    Raises `UserError` when there is no room.
    """
    with _disk_words(campaign.parent):
        folder = _make_folder(f"{campaign.name}-quarantine-{now.strftime(_STAMP)}", campaign.parent)
        try:
            for suffix in ("", "-wal"):
                part = campaign.with_name(campaign.name + suffix)
                copy_private(part, folder / part.name)
            sync_folder(folder)
        except BaseException:
            for copy in folder.iterdir():
                copy.unlink()
            folder.rmdir()
            raise
    return folder


def thin(folder: Path, now: datetime) -> list[Path]:
    """Delete backups except 3 of the last hours, 7 of the last days and 4 of the last weeks.

    Backups that a person asked for, and those made before an update, are kept for 30 days. A folder
    may be shared by several campaigns; each keeps as many. Returns what was deleted.
    """
    # A backup from the future was made while the clock was wrong. It is kept, and does not count
    # against those whose age is known.
    known = [backup for backup in _backups_in(folder) if backup.made_at <= now]
    gone: list[Path] = []
    for stem in {_stem(backup) for backup in known}:
        own = [backup for backup in known if _stem(backup) == stem]
        keep = _worth_keeping(own, now)
        gone += [backup.path for backup in own if backup.path not in keep]
    for path in gone:
        path.unlink()
        key_path(path).unlink(missing_ok=True)
    return gone


def _worth_keeping(backups: list[Backup], now: datetime) -> set[Path]:
    stamps = [(backup.made_at, backup.path) for backup in backups]
    keep = _newest_per(stamps, "%Y%m%d%H", 3)
    keep |= _newest_per(stamps, "%Y%m%d", 7)
    keep |= _newest_per(stamps, "%G%V", 4)
    asked_for = [backup for backup in backups if backup.why != "day"]
    keep |= {each.path for each in asked_for if now - each.made_at < timedelta(days=30)}
    return keep


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


def _stem(backup: Backup) -> str:
    match = _NAME.fullmatch(backup.path.name)
    assert match is not None
    return match[1]


def _name_parts(path: Path) -> tuple[datetime, str] | None:
    """Return when and why from a backup's name; the campaign's own name may contain a date, too."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        return datetime.strptime(match[2], _STAMP), match[3]
    except ValueError:
        return None


def _describe(path: Path) -> Backup:
    parts = _name_parts(path)
    assert parts is not None
    return Backup(path, *parts, path.stat().st_size)


def _make_folder(name: str, parent: Path) -> Path:
    folder, extra = parent / name, 1
    while folder.exists():
        extra += 1
        folder = parent / f"{name}.{extra}"
    folder.mkdir(mode=0o700)
    return folder


@contextmanager
def _disk_words(folder: Path) -> Iterator[None]:
    """Return in plain words why the copy could not be written; the campaign itself is untouched."""
    try:
        yield
    except (DiskFull, OSError) as error:
        if isinstance(error, DiskFull) or error.errno == errno.ENOSPC:
            raise DiskFull(
                say("There is no room on the disk for the copy."),
                say("The campaign is as it was. Free up some space on the disk, then try again."),
            ) from error
        raise UserError(
            say(
                "The copy cannot be written to “{folder}”: {reason}.",
                folder=folder.name,
                reason=error.strerror or "",
            ),
            say("The campaign is as it was. Allow writing to its folder, then try again."),
        ) from error
