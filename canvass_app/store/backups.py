"""Backups: complete encrypted copies, made in one step, verified before they count, and thinned."""

from __future__ import annotations

import errno
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from canvass_app.durable import copy_private, flush_file, put_in_place
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.store.connection import connect
from canvass_app.store.content import content_in
from canvass_app.store.copies import (
    BACKUP_PART,
    STAMPED,
    backup_folder,
    parts_of_backups,
)
from canvass_app.store.driver import Database
from canvass_app.store.failures import DiskFull, plain_words
from canvass_app.store.interrupted import STAMP
from canvass_app.store.keys import key_path
from canvass_app.store.links import links_to, real_path
from canvass_app.store.own_file import require_own_file

_SUFFIX = ".canvass"
_NAME = re.compile(rf"(.*)-{STAMPED}\.canvass", re.DOTALL)

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
        # As an address, because a folder may have a name that is not text.
        db.execute("VACUUM INTO ?", (part.absolute().as_uri(),))


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
    with disk_words(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        for left_over in parts_of_backups(campaign):
            left_over.unlink()
        path = _free_name(folder, campaign, why, now)
        part = path.with_suffix(BACKUP_PART)
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
        thin(folder, now, key)
    return _describe(path)


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


def newest_content(backups: Iterable[Backup], key: bytes) -> Backup | None:
    """Return the backup with the newest content, whatever date a clock gave it.

    Those that do not open with the data key `key` do not count; of equal ones the first is it.
    """
    found = [(content_in(backup.path, key), backup) for backup in backups]
    known = [(content, backup) for content, backup in found if content is not None]
    return max(known, key=lambda pair: pair[0])[1] if known else None


def _backups_in(*folders: Path) -> list[Backup]:
    paths = [path for folder in folders for path in folder.glob(f"*{_SUFFIX}")]
    # A pipe with such a name would be waited for.
    found = [_describe(path) for path in paths if _name_parts(path) and path.is_file()]
    return sorted(found, key=lambda b: (b.made_at, len(b.path.name), b.path.name), reverse=True)


def thin(folder: Path, now: datetime, key: bytes) -> list[Path]:
    """Delete backups except 3 of the last hours, 7 of the last days and 4 of the last weeks.

    Backups that a person asked for, and those made before an update, are kept for 30 days, and for
    at least as long as the 7 days are kept. Whatever the clock says, the backup with the newest
    content is kept. A folder may be shared by several campaigns; each keeps as many. Returns what
    was deleted.
    """
    # A backup from the future was made while the clock was wrong. It is kept, and does not count
    # against those whose age is known.
    known = [backup for backup in _backups_in(folder) if backup.made_at <= now]
    gone: list[Path] = []
    for stem in {_stem(backup) for backup in known}:
        own = [backup for backup in known if _stem(backup) == stem]
        keep = _worth_keeping(own, now)
        gone += [backup.path for backup in own if backup.path not in keep]
    if gone:
        kept = newest_content(_backups_in(folder), key)
        gone = [path for path in gone if kept is None or path != kept.path]
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
    # Nor does a clock that jumps a year ahead make them old: other days must have gone by.
    days = sorted({backup.made_at.date() for backup in backups})[-7:]
    return keep | {
        each.path
        for each in asked_for
        if now - each.made_at < timedelta(days=30) or each.made_at.date() in days
    }


def _newest_per(stamps: Iterable[tuple[datetime, Path]], period: str, count: int) -> set[Path]:
    chosen: dict[str, Path] = {}
    for made, path in stamps:
        chosen.setdefault(made.strftime(period), path)
    return set(list(chosen.values())[:count])


def _free_name(folder: Path, campaign: Path, why: str, now: datetime) -> Path:
    base = f"{campaign.stem}-{now.strftime(STAMP)}-{why}"
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
        return datetime.strptime(match[2], STAMP), match[3]
    except ValueError:
        return None


def _describe(path: Path) -> Backup:
    parts = _name_parts(path)
    assert parts is not None
    return Backup(path, *parts, path.stat().st_size)


@contextmanager
def disk_words(folder: Path) -> Iterator[None]:
    """Say in plain words why the copy could not be written; the campaign itself is untouched."""
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
