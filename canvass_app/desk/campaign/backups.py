"""Backups and restoring: keeping the campaign file safe."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from canvass_app.desk.session import Session
from canvass_app.store import keys
from canvass_app.store.backups import Backup, list_backups
from canvass_app.store.interrupted import cut_off_restore
from canvass_app.store.links import real_path
from canvass_app.store.lockfile import WriterLock
from canvass_app.store.restoring import restore_backup
from canvass_app.store.unlocking import require_campaign_file, unlock_with_passphrase

__all__ = [
    "Backup",
    "back_up",
    "back_up_daily",
    "list_backups",
    "restore",
    "restore_with_code",
    "unfinished",
]


def back_up(session: Session, now: datetime) -> Backup:
    """Make a backup because a person asked for one."""
    return session.file.back_up("asked", now)


def back_up_daily(session: Session, now: datetime) -> Backup | None:
    """Make today's backup if there is none yet; return it, or None."""
    # Any of them, not the newest: a backup made with a wrong clock may have a future date.
    if any(made.made_at.date() == now.date() for made in list_backups(session.file.path)):
        return None
    return session.file.back_up("day", now)


def unfinished(campaign: Path) -> Path | None:
    """Return what a restore that was stopped halfway goes on with, for `restore`; else None."""
    return cut_off_restore(real_path(campaign))


def restore(campaign: Path, backup: Path, passphrase: str, now: datetime) -> Path | None:
    """Replace the campaign with a backup; return the folder where the former file is now.

    The passphrase is that of the backup's own key file; if it has none, that of the campaign.
    Raises `UserError` if the backup does not open or does not verify; then the campaign stays as it
    was.
    """
    own = keys.key_path(real_path(campaign))
    if keys.key_path(backup).exists() or not own.exists():
        secret = unlock_with_passphrase(backup, passphrase)
    else:
        require_campaign_file(backup)
        secret = keys.open_key_file(own, passphrase)
    return _restore_locked(campaign, backup, secret, now)


def restore_with_code(campaign: Path, backup: Path, code: str, now: datetime) -> Path | None:
    """Like `restore`, with the printed recovery code."""
    require_campaign_file(backup)
    return _restore_locked(campaign, backup, keys.read_recovery_code(code), now)


def _restore_locked(campaign: Path, backup: Path, secret: bytes, now: datetime) -> Path | None:
    lock = WriterLock(campaign)
    try:
        return restore_backup(backup, campaign, keys.data_key(secret), now)
    finally:
        lock.release()
