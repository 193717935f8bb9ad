"""Checks a campaign file: every page of it and, on request, its tables against the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.places import routes
from canvass_app.desk.session import MatchingDerivations, Session
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import Words, say
from canvass_app.store import keys, soundness
from canvass_app.store.attachments import attachment_problems
from canvass_app.store.backups import Backup
from canvass_app.store.journal import rebuild
from canvass_app.store.links import real_path
from canvass_app.store.lockfile import WriterLock
from canvass_app.store.soundness import Soundness


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check found, and what to do about it.

    `damaged`: a page of the file is wrong. `rebuilt_same` is None if the journal was not folded
    again. `digest` is that of the whole content, empty if not all of it can be read.
    """

    problems: list[str]
    digest: str
    rebuilt_same: bool | None
    damaged: bool = False
    advice: tuple[Words, ...] = ()


def check(
    session: Session, *, rebuild_views: bool = False, progress: Progress = no_progress
) -> CheckResult:
    """Verify every page of the file and what is attached in it; on request, fold the journal again.

    Folding discards computed results, so duplicates are searched and signers routed again right
    away. If pages are damaged, but none of the journal, it is folded into a new backup instead.
    Raises `Cancelled`: if stopped during the fold, nothing has changed; if stopped after it, the
    next search and the next routing continue from there.
    """
    found = session.file.examine()
    if found.problems:
        return _damaged(
            found, partial(session.file.rescue, datetime.now(), progress) if rebuild_views else None
        )
    wrong = attachment_problems(session.db)
    same = None
    if rebuild_views:
        same = session.file.rebuild(progress)
        duplicates.search(session, progress)
        routes.route_pending(session, progress)
    advice = (*(_LOG_IS_LEFT if found.log_is_left else ()), *(_ATTACH_AGAIN if wrong else ()))
    return CheckResult(wrong, rebuild.dump_digest(session.db), same, advice=advice)


def check_unopened(
    path: Path, secret: bytes, *, rescue: bool = False, progress: Progress = no_progress
) -> CheckResult:
    """Say what can be saved of a file that is too damaged to be opened; on request, save it.

    `secret` is what opens it. Raises `UserError`, `AlteredFile` among others, and `Cancelled`.
    """
    campaign, key = real_path(path), keys.data_key(secret)
    lock = WriterLock(campaign)
    try:
        found = soundness.examine_closed(campaign, key)
        saving = partial(
            soundness.rescue, campaign, key, MatchingDerivations(), datetime.now(), progress
        )
        return _damaged(found, saving if rescue else None)
    finally:
        lock.release()


def _damaged(found: Soundness, rescue: Callable[[], Backup] | None) -> CheckResult:
    advice = _RESTORE if not found.keeps_entries else _RESCUE
    if found.keeps_entries and rescue is not None:
        advice = (
            say(
                "All that was entered could be saved in a new backup: “{file}”.",
                file=rescue().path,
            ),
            say("Put it in place now: canvass restore FILE"),
        )
    return CheckResult(found.problems, "", None, damaged=True, advice=advice)


_RESTORE = (
    say("Some of what was entered cannot be read any more."),
    say("Restore the newest backup: canvass restore FILE"),
    say("Then compare with the paper what was entered since that backup."),
)
_RESCUE = (
    say("Nothing that was entered is lost. Do not restore an older backup."),
    say("Save it in a new backup: canvass check FILE --rebuild"),
)
_LOG_IS_LEFT = (
    say(
        "The log could not be written into the file, so pages that are not in use were not checked."
    ),
    say("Nothing is lost. Free up space on the disk, close other programs, and check again."),
)
_ATTACH_AGAIN = (
    say("Attach the receipts again that are named here. All else is as it was entered."),
)
