"""After a restore that was killed: the program's own advice leads on, and the newest acts exist."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from canvass_app.model.errors import UserError
from canvass_app.store import queries

from .aftermath import Printed, Problems, opened, sound
from .prepared import NEWER_LINES
from .sandbox import Sandbox


def after_restore(said: Sequence[str], sandbox: Sandbox, printed: Printed) -> Problems:
    """Return what is wrong: not opening, no advice, or newer acts that are nowhere."""
    problems = _led_on(sandbox, printed) + sound(sandbox, printed)
    copies = [sandbox.campaign, *_set_aside(sandbox)]
    if any(_newer_lines(path) == NEWER_LINES for path in copies):
        return problems
    return [*problems, "the acts after the backup are neither in the campaign nor set aside"]


def _led_on(sandbox: Sandbox, printed: Printed) -> Problems:
    """Open; if that fails with the advice to restore, do so and open again."""
    code, told = printed.by("info", sandbox.campaign)
    if code == 0:
        return []
    if "restore" not in told.replace(str(sandbox.root), ""):
        return [f"opening says nothing of the restore: {told}"]
    printed.by("restore", sandbox.campaign, "--yes")
    code, again = printed.by("info", sandbox.campaign)
    return [] if code == 0 else [f"does not open after the advice either: {told} {again}"]


def _set_aside(sandbox: Sandbox) -> list[Path]:
    folders = sandbox.campaign.parent.glob(f"{sandbox.campaign.name}-quarantine-*")
    return [path for folder in folders for path in folder.glob("*.canvass")]


def _newer_lines(campaign: Path) -> int:
    """Return how many lines newer than the backup are in a copy of a campaign file."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / campaign.name
        for suffix in ("", "-wal"):
            source = campaign.with_name(campaign.name + suffix)
            if source.exists():
                shutil.copy(source, copy.with_name(copy.name + suffix))
        key = campaign.with_name(f"{campaign.name}-key")
        if not key.exists():
            key = campaign.parent.parent / key.name
        shutil.copy(key, copy.with_name(key.name))
        try:
            with opened(copy) as session:
                return sum(
                    line.street.startswith("street-")
                    for line in queries.lines.all_lines(session.db)
                )
        except UserError:
            return 0
