"""`canvass destroy`: the end of a campaign."""

from __future__ import annotations

import os
import shlex
import subprocess
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from canvass_app.cli.face import Face, Sentence
from canvass_app.cli.options import campaign_file, json_option, key_options, open_session
from canvass_app.cli.paths import AN_OUTPUT, Command
from canvass_app.cli.unlocking import Key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canvass_app.desk.campaign.destroying import DestructionPlan, DestructionRecord
    from canvass_app.model.words import Words


@click.command(cls=Command)
@campaign_file
@click.option(
    "--yes-destroy",
    "name",
    default="",
    metavar="NAME",
    help="The name of the campaign. Without it, what would be destroyed is only listed.",
)
@click.option("--exports", is_flag=True, help="Also destroy the lists and packets written here.")
@click.option(
    "--record", type=AN_OUTPUT, metavar="TXT", help="Save the record of destruction to a file."
)
@key_options
@json_option
def destroy(
    file: Path, name: str, exports: bool, record: Path | None, key: Key, face: Face
) -> None:
    """Destroy a campaign for good: its file, key, backups, and what was moved aside.

    Nothing brings it back. Paper, USB drives and other laptops are left to you; the record lists
    them.
    """
    from canvass_app.desk.campaign import destroying

    begun = destroying.begun_destruction(file)
    if begun is not None:
        face.note("This campaign was being destroyed when Canvass was stopped.")
        if not name:
            _list(face, begun.plan, begun.exports)
            return
        destroying.require_name(begun.plan, name)
        told = partial(_print_record, face, path=record, exports=begun.exports)
        _end(face, destroying.finish(begun, told))
        return
    session = open_session(file, key)
    try:
        plan = destroying.plan_destruction(session)
        if not name:
            _list(face, plan, exports)
            return
        destroying.require_name(plan, name)
        if record is not None:
            # If it cannot be written there, that is said before anything is gone.
            _save_record(record, destroying.out_of_reach(plan, exports=exports))
        told = partial(_print_record, face, path=record, exports=exports)
        done = destroying.destroy(session, name, exports=exports, now=datetime.now(), tell=told)
    finally:
        session.close()
    _end(face, done)


def _end(face: Face, done: DestructionRecord) -> None:
    if done.left:
        face.needs_repair()


def _print_record(face: Face, done: DestructionRecord, *, path: Path | None, exports: bool) -> None:
    from canvass_app.desk.campaign import destroying

    lines = destroying.record_lines(done, exports=exports)
    face.result(
        {
            "destroyed": True,
            "campaign": done.name,
            "removed": done.removed,
            "exports_removed": done.exports_removed,
            "left": [str(path) for path in done.left],
            "record": [str(line) for line in lines],
        },
        list[Sentence](lines),
    )
    if path is not None:
        _save_record(path, lines)


def _save_record(path: Path, lines: Sequence[Words]) -> None:
    from canvass_app.desk.campaign import destroying

    destroying.save_record(path, [str(line) for line in lines])


def _list(face: Face, plan: DestructionPlan, exports: bool) -> None:
    from canvass_app.desk.campaign import destroying

    chosen = plan.exports if exports else ()
    people = destroying.out_of_reach(plan, exports=exports)
    face.result(
        {
            "destroyed": False,
            "campaign": plan.name,
            "files": [str(path) for path in (*plan.files, *chosen)],
            "exports": [str(path) for path in plan.exports],
            "changed": [str(path) for path in plan.changed],
            "for_people": [str(words) for words in people],
        },
        [
            "Nothing was destroyed. These files would be:",
            *(f"  {path}" for path in (*plan.files, *chosen)),
            "To be destroyed by hand:",
            *(f"  {words}" for words in people),
            f"To destroy it, add: --yes-destroy {_as_one_word(plan.name)}",
        ],
    )


def _as_one_word(name: str) -> str:
    """Return a name as the shell of this system takes it for one word."""
    return subprocess.list2cmdline([name]) if os.name == "nt" else shlex.quote(name)
