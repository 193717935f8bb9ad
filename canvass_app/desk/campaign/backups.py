"""Backups and restoring: keeping the campaign file safe."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from canvass_app.desk.session import Session
from canvass_app.model.errors import BadInput, UserError
from canvass_app.model.words import Words, say
from canvass_app.store import keys, queries
from canvass_app.store.backups import Backup, list_backups, newest_content
from canvass_app.store.content import Content, Missing, content_in, content_of, missing_in
from canvass_app.store.interrupted import cut_off_restore
from canvass_app.store.key_slot import read_slot
from canvass_app.store.links import real_path
from canvass_app.store.lockfile import WriterLock
from canvass_app.store.restoring import restore_backup
from canvass_app.store.unlocking import require_campaign_file, unlock_with_passphrase

__all__ = [
    "Backup",
    "RestorePlan",
    "back_up",
    "back_up_daily",
    "carry_out",
    "contents",
    "list_backups",
    "plan_restore",
    "plan_restore_with_code",
    "restore",
    "restore_with_code",
    "unfinished",
]


@dataclass(frozen=True, slots=True)
class RestorePlan:
    """What a restore would do. `lost` is None if the current file does not open.

    `newer` is another backup with newer content than the chosen one, if there is one.
    """

    campaign: Path
    backup: Path
    key: bytes = field(repr=False)
    lost: Missing | None
    newer: Path | None

    @property
    def warning(self) -> list[Words]:
        """Return what a person should know before it is carried out."""
        told = []
        if self.lost is None:
            told.append(
                say("What the current file has beyond this backup is not known: it does not open.")
            )
        elif self.lost.acts:
            told.append(
                say(
                    "The current file has more than this backup. Actions: {acts}; lines "
                    "entered or changed: {lines}.",
                    acts=f"{self.lost.acts:,}",
                    lines=f"{self.lost.lines:,}",
                )
            )
        if self.newer is not None:
            told.append(say("Another backup has newer content: {file}", file=self.newer.name))
        return told


def back_up(session: Session, now: datetime) -> Backup:
    """Make a backup because a person asked for one."""
    return session.file.back_up("asked", now)


def back_up_daily(session: Session, now: datetime) -> Backup | None:
    """Make today's backup if there is none yet; return it, or None.

    While the clock is behind, a day may come again: then one is made whenever there is anything
    new.
    """
    made = list_backups(session.file.path)
    # Any of them, not the newest: a backup made with a wrong clock may have a future date.
    if any(each.made_at.date() == now.date() for each in made) and not (
        _clock_is_behind(session, made, now) and _has_news(session, made)
    ):
        return None
    return session.file.back_up("day", now)


def contents(session: Session, backups: list[Backup]) -> dict[Path, Content]:
    """Return how far each backup goes that opens with the key of this campaign."""
    found = {each.path: session.file.content_in(each.path) for each in backups}
    return {path: content for path, content in found.items() if content is not None}


def _clock_is_behind(session: Session, made: list[Backup], now: datetime) -> bool:
    last = queries.campaign.last_act_at(session.db)
    return any(each.made_at > now for each in made) or (
        last is not None and last > now.astimezone(UTC)
    )


def _has_news(session: Session, made: list[Backup]) -> bool:
    newest = max(contents(session, made).values(), default=None)
    return newest is None or newest < content_of(session.db)


def unfinished(campaign: Path) -> Path | None:
    """Return what a restore that was stopped halfway goes on with, for `restore`; else None."""
    return cut_off_restore(real_path(campaign))


def plan_restore(campaign: Path, chosen: Path | None, passphrase: str) -> RestorePlan:
    """Return what restoring `chosen` would do: by default what a stopped restore goes on with, or
    the backup with the newest content.

    The passphrase is that of the backup's own key file; if it has none, or none is chosen, that of
    the campaign or of any backup. Raises `UserError` if there is no backup, or none opens.
    """
    source = chosen or unfinished(campaign)
    if source is None:
        return _plan(campaign, None, _secret_of_any(campaign, passphrase))
    own = keys.key_path(real_path(campaign))
    if keys.key_path(source).exists() or not own.exists():
        return _plan(campaign, source, unlock_with_passphrase(source, passphrase))
    require_campaign_file(source)
    return _plan(campaign, source, keys.open_key_file(own, passphrase))


def plan_restore_with_code(campaign: Path, chosen: Path | None, code: str) -> RestorePlan:
    """Like `plan_restore`, with the printed recovery code."""
    source = chosen or unfinished(campaign)
    if source is not None:
        require_campaign_file(source)
    return _plan(campaign, source, keys.read_recovery_code(code))


def carry_out(plan: RestorePlan, now: datetime) -> Path | None:
    """Restore as planned; return the folder where the former file is now."""
    lock = WriterLock(plan.campaign)
    try:
        return restore_backup(plan.backup, plan.campaign, plan.key, now)
    finally:
        lock.release()


def restore(campaign: Path, backup: Path, passphrase: str, now: datetime) -> Path | None:
    """Replace the campaign with a backup; return the folder where the former file is now.

    Raises `UserError` if the backup does not open or does not verify; then the campaign stays as it
    was.
    """
    return carry_out(plan_restore(campaign, backup, passphrase), now)


def restore_with_code(campaign: Path, backup: Path, code: str, now: datetime) -> Path | None:
    """Like `restore`, with the printed recovery code."""
    return carry_out(plan_restore_with_code(campaign, backup, code), now)


def _plan(campaign: Path, source: Path | None, secret: bytes) -> RestorePlan:
    key, real = keys.data_key(secret), real_path(campaign)
    best = newest_content(list_backups(campaign), key)
    if source is None:
        if best is None:
            raise _no_backup(campaign)
        source = best.path
    lost = missing_in(source, real, key) if real.exists() else Missing(0, 0)
    newer = best is not None and _is_newer(best.path, source, key)
    return RestorePlan(real, source, key, lost, best.path if newer and best else None)


def _is_newer(path: Path, than: Path, key: bytes) -> bool:
    one, other = content_in(path, key), content_in(than, key)
    return one is not None and other is not None and one > other


def _secret_of_any(campaign: Path, passphrase: str) -> bytes:
    """Return the secret by the first key file that the passphrase opens, each tried once."""
    backups = list_backups(campaign)
    if not backups:
        raise _no_backup(campaign)
    tried: set[bytes] = set()
    problem: UserError | None = None
    for path in (real_path(campaign), *(each.path for each in backups)):
        try:
            wrapped = read_slot(keys.key_path(path)).wrapped
            if wrapped not in tried:
                tried.add(wrapped)
                return keys.open_key_file(keys.key_path(path), passphrase)
        except UserError as error:
            problem = problem if isinstance(problem, keys.WrongPassphrase) else error
    assert problem is not None
    raise problem


def _no_backup(campaign: Path) -> BadInput:
    return BadInput(
        say("There is no backup of “{file}” next to it.", file=campaign.name),
        say("Name the backup: canvass restore FILE BACKUP."),
    )
