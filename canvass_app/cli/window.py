"""`canvass` and `canvass open`: the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from canvass_app.cli.face import Face
from canvass_app.cli.options import campaign_file, json_option, key_options, open_session
from canvass_app.cli.paths import Command
from canvass_app.cli.unlocking import PASSPHRASE_VARIABLE, Key
from canvass_app.model.errors import UserError
from canvass_app.model.words import say

if TYPE_CHECKING:
    from canvass_app.desk.session import Session

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def show(path: Path | None = None, session: Session | None = None) -> int:
    """Open the window and return when it is closed.

    It asks for the passphrase of `path`, if a file is named, or shows a `session` that is already
    open. Raises `UserError` if no window can be shown.
    """
    run = _window()
    # Locking the window restarts this program; the new process must not find the passphrase.
    os.environ.pop(PASSPHRASE_VARIABLE, None)
    return run(path, session)


@click.command("open", cls=Command)
@campaign_file
@key_options
@json_option
def open_file(file: Path, key: Key, face: Face) -> int:
    """Open FILE in the window.

    The window asks for the passphrase, unless an option or the variable gives it.
    """
    from canvass_app.store.unlocking import require_campaign_file

    require_campaign_file(file)
    _window()
    code = show(file, open_session(file, key) if key.is_given else None)
    face.result({"file": str(file), "closed": True})
    return code


def _window() -> Callable[[Path | None, Session | None], int]:
    """Return the function that runs the window, or explain why there can't be one here."""
    if sys.platform.startswith(("linux", "freebsd")) and not any(map(os.environ.get, _SCREENS)):
        raise UserError(
            say("There is no screen to open a window on."),
            say("Start it from the desktop, or use the commands: “canvass --help” lists them."),
        )
    try:
        from canvass_app.ui.frame.app import run
    except ImportError as error:
        if (error.name or "").startswith("canvass_app"):
            raise
        raise UserError(
            say(
                "The window needs a library that is missing on this computer ({detail}).",
                detail=error,
            ),
            say("Start Canvass with “python3 start.py”, which installs it or says how."),
        ) from error
    return run
