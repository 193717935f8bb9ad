"""Checks a campaign file: every page of it and, on request, its tables against the journal."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.places import routes
from canvass_app.desk.session import Session
from canvass_app.model.progress import Progress, no_progress
from canvass_app.store.attachments import attachment_problems
from canvass_app.store.journal import rebuild


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check found. `rebuilt_same` is None if the journal was not folded again.

    `digest` is that of the whole content, empty if not all of it can be read.
    """

    problems: list[str]
    digest: str
    rebuilt_same: bool | None


def check(
    session: Session, *, rebuild_views: bool = False, progress: Progress = no_progress
) -> CheckResult:
    """Verify every page of the file and what is attached in it; on request, fold the journal again.

    Folding discards computed results, so duplicates are searched and signers routed again right
    away. Raises `Cancelled`: if stopped during the fold, nothing has changed; if stopped after it,
    the next search and the next routing continue from there.
    """
    problems = rebuild.integrity_problems(session.db)
    if problems:
        return CheckResult(problems, "", None)
    wrong = attachment_problems(session.db)
    same = None
    if rebuild_views:
        same = session.file.rebuild(progress)
        duplicates.search(session, progress)
        routes.route_pending(session, progress)
    return CheckResult(wrong, rebuild.dump_digest(session.db), same)
