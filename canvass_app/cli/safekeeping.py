"""`canvass backup`, `backups`, `restore`, `check`: keeping the campaign file safe."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from canvass_app.cli.face import Face
from canvass_app.cli.options import campaign_file, json_option, key_options, opened, secret_of
from canvass_app.cli.paths import AN_INPUT, Command
from canvass_app.cli.unlocking import Key

if TYPE_CHECKING:
    from canvass_app.store.backups import Backup
    from canvass_app.store.content import Content


@click.command(cls=Command)
@campaign_file
@key_options
@json_option
def backup(file: Path, key: Key, face: Face) -> None:
    """Make a backup now, and check it."""
    from canvass_app.desk.campaign.backups import back_up

    with opened(file, key) as session:
        made = back_up(session, datetime.now())
    face.result(_as_json(made), [f"The backup was made and checked: {made.path}"])


@click.command(cls=Command)
@campaign_file
@key_options
@json_option
def backups(file: Path, key: Key, face: Face) -> None:
    """List the backups, newest first. No passphrase needed.

    With one, it also shows how many actions and lines are in each.
    """
    from canvass_app.desk.campaign.backups import contents, list_backups
    from canvass_app.store.unlocking import require_campaign_file

    found = list_backups(file)
    if not found:
        require_campaign_file(file)
    known: dict[Path, Content] = {}
    if found and key.is_given and file.exists():
        with opened(file, key) as session:
            known = contents(session, found)
    lines = [
        f"{each.made_at:%Y-%m-%d %H:%M}  {each.bytes / 1e6:8.1f} MB  "
        f"{_in_words(known.get(each.path))}{each.why:14}  {each.path}"
        for each in found
    ]
    face.result(
        {"backups": [_as_json(each, known.get(each.path)) for each in found]},
        lines or ["No backups yet."],
    )


def _in_words(content: Content | None) -> str:
    return f"actions {content.acts:7,}  lines {content.lines:7,}  " if content else ""


@click.command(cls=Command)
@campaign_file
@click.argument("chosen", type=AN_INPUT, required=False, metavar="[BACKUP]")
@click.option("--yes", is_flag=True, help="Do not ask.")
@key_options
@json_option
def restore(file: Path, chosen: Path | None, yes: bool, key: Key, face: Face) -> None:
    """Replace FILE with a backup.

    Without BACKUP, a restore that was stopped is finished, or the backup with the newest content
    is used. The old file is not deleted: it is moved into a folder next to it.
    """
    from canvass_app.desk.campaign import backups

    if not yes and not sys.stdin.isatty():
        raise click.UsageError("Without a terminal to ask on, say --yes.")
    if key.recovery_code_file:
        plan = backups.plan_restore_with_code(file, chosen, key.recovery_code())
    else:
        plan = backups.plan_restore(file, chosen, key.passphrase())
    face.note(*plan.warning)
    if not yes:
        click.confirm(f"Put {plan.backup.name} in place of {file.name}?", abort=True, err=True)
    moved = backups.carry_out(plan, datetime.now())
    face.result(
        {
            "file": str(file),
            "backup": str(plan.backup),
            "former_file_in": str(moved) if moved else None,
            "actions_lost": plan.lost.acts if plan.lost else None,
            "lines_lost": plan.lost.lines if plan.lost else None,
        },
        [
            f"{file} is as it was in {plan.backup.name}.",
            *([f"The previous file is in {moved}."] if moved else []),
        ],
    )


@click.command(cls=Command)
@campaign_file
@click.option(
    "--rebuild", is_flag=True, help="Also rebuild all tables from the journal and compare them."
)
@key_options
@json_option
def check(file: Path, rebuild: bool, key: Key, face: Face) -> None:
    """Verify every page of the file. The exit code is 3 if anything is wrong.

    With --rebuild, duplicates and routes are also computed again. If the file is damaged, what was
    entered is saved in a new backup instead, as far as it can be read.
    """
    from canvass_app.desk import checking
    from canvass_app.store.failures import DamagedFile

    lost = 0
    try:
        with opened(file, key) as session, face.progress() as progress:
            found = checking.check(session, rebuild_views=rebuild, progress=progress)
            if session.log_notice is not None:
                lost = session.log_notice.transactions
                # It was told at the opening, in words; a person who checks has read it.
                session.file.forget_log_notice()
    except DamagedFile:
        with face.progress() as progress:
            found = checking.check_unopened(
                file, secret_of(file, key), rescue=rebuild, progress=progress
            )
    sound = not (found.problems or found.advice or lost) and found.rebuilt_same is not False
    face.note(*found.advice)
    face.result(
        {
            "sound": sound,
            "problems": found.problems,
            "advice": [str(words) for words in found.advice],
            "lost_in_log": lost,
            "rebuilt_same": found.rebuilt_same,
            "digest": found.digest,
        },
        [
            *found.problems,
            "The file is damaged." if found.damaged else "The file is undamaged.",
            *_on_rebuild(found.rebuilt_same),
        ],
    )
    if not sound:
        face.needs_repair()


def _on_rebuild(same: bool | None) -> list[str]:
    if same is None:
        return []
    if same:
        return ["Rebuilt from the journal, all tables are the same."]
    return ["Rebuilt from the journal, the tables differ; they now match the journal."]


def _as_json(made: Backup, content: Content | None = None) -> dict[str, object]:
    return {
        "path": str(made.path),
        "made_at": made.made_at.isoformat(),
        "why": made.why,
        "bytes": made.bytes,
        "actions": content.acts if content else None,
        "lines": content.lines if content else None,
    }
