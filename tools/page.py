"""Opens one page with sample data: `python -m tools.page NAME`, for developers of a page.

`--list` names the pages, the parts inside them, and the screens before a campaign is open; `--png
FILE` saves a picture and opens no window. The campaign is a copy of the training city, deleted at
the end; everybody in it is made up.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from PySide6.QtWidgets import QWidget

from canvass_app.desk.bug_report import report_text
from canvass_app.desk.campaign.destroying import DestructionRecord, plan_destruction
from canvass_app.desk.preferences import Preferences, save_preferences
from canvass_app.desk.session import Session
from canvass_app.model.progress import Progress
from canvass_app.model.words import say
from canvass_app.ui.frame.app import make_application
from canvass_app.ui.frame.bug_report import BugReport
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.frame.idle import IdleWatch
from canvass_app.ui.frame.program import Program
from canvass_app.ui.opening.destroyed import DestroyedScreen
from canvass_app.ui.opening.recovery import RecoveryScreen
from canvass_app.ui.opening.welcome import WelcomeScreen
from canvass_app.ui.style.theme import SCALES
from canvass_app.ui.translation import LANGUAGES
from tools import page_states
from tools.sample_campaign import PASSPHRASE, PERSON, open_sample

SIZE = (1180, 720)


def main(arguments: Sequence[str] | None = None) -> int:
    """Show or draw one page and return the exit code."""
    asked = _parser().parse_args(arguments)
    if asked.list:
        print("\n".join([*_SCREENS, *page_states.names()]))
        return 0
    if asked.png:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Windows doesn't remove files that are still open at the end.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        os.environ["CANVASS_HOME"] = home
        return _run(asked, Path(home))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.page", description=__doc__)
    names = [*_SCREENS, *page_states.names()]
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("name", nargs="?", choices=names, metavar="NAME", help="what to open")
    which.add_argument("--list", action="store_true", help="print what there is, and end")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--scale", type=int, choices=SCALES, default=100, help="percent")
    parser.add_argument("--language", choices=tuple(LANGUAGES), default="en")
    parser.add_argument("--png", type=Path, metavar="FILE", help="save a picture, open no window")
    parser.add_argument(
        "--cache", type=Path, metavar="FOLDER", help="where the prepared campaign is kept"
    )
    return parser


def _run(asked: argparse.Namespace, home: Path) -> int:
    preferences = Preferences(
        theme=asked.theme, scale=asked.scale, language=asked.language,
        person_name=PERSON.name, coordinator=True, lock_minutes=0, offer_pack=False,
    )  # fmt: skip
    save_preferences(preferences)
    app = make_application()
    session = open_sample(home, asked.cache)
    program = Program(app, lambda path: app.quit())
    program.window.showNormal()
    program.window.resize(*SIZE)
    try:
        shown = _open(program, session, asked.name)
        if asked.png:
            return _draw(shown, asked.png)
        print(f"The passphrase of the sample is: {PASSPHRASE}", flush=True)
        return app.exec()
    finally:
        program.window.close()
        session.close()


def _open(program: Program, session: Session, name: str) -> QWidget:
    """Show what is called `name`; return the window or dialog that contains it."""
    if name in _SCREENS:
        dialog = _SCREENS[name](program, session)
        page_states.until(lambda: program.screen is not None and program.screen.isVisible())
        return dialog or program.window
    program.show_campaign(session)
    view = program.screen
    assert isinstance(view, CampaignView)
    shown = page_states.open_state(view, name)
    return program.window if shown is view else shown


def _draw(widget: QWidget, path: Path) -> int:
    if not widget.grab().save(str(path)):
        print(f"{path} could not be written.", file=sys.stderr)
        return 1
    return 0


# --- the screens before and after a campaign is open ---


def _welcome(program: Program, session: Session) -> None:
    program.show_welcome()


def _create(program: Program, session: Session) -> None:
    program.show_welcome()
    screen = program.screen
    assert isinstance(screen, WelcomeScreen)
    screen.create_asked.emit()


def _recovery(program: Program, session: Session) -> None:
    screen = RecoveryScreen(session.file.recovery_code(), session.file.path)
    program.window.setCentralWidget(screen)


def _unlock(program: Program, session: Session) -> None:
    session.close()
    program.ask_passphrase(session.file.path)


def _finishing(program: Program, session: Session) -> None:
    def never_ending(session: Session, progress: Progress) -> NoReturn:
        while True:
            progress(3, 10)
            time.sleep(0.05)

    program.show_campaign(session)
    assert isinstance(program.screen, CampaignView)
    page_states.settle(program.screen)
    program.screen.operations.run(say("Searching for duplicates"), never_ending)
    program.findChildren(IdleWatch)[0].idle.emit()


def _destroyed(program: Program, session: Session) -> None:
    plan = plan_destruction(session)
    record = DestructionRecord(
        plan.name, datetime.now(), PERSON.name, plan, removed=3, exports_removed=0, left=()
    )
    program.window.setCentralWidget(DestroyedScreen(record, exports=False))


def _bug_report(program: Program, session: Session) -> QWidget:
    program.show_welcome()
    try:
        raise LookupError
    except LookupError as error:
        dialog = BugReport(report_text(error), program.window)
    dialog.show()
    return dialog


_SCREENS: dict[str, Callable[[Program, Session], QWidget | None]] = {
    "opening:welcome": _welcome,
    "opening:create": _create,
    "opening:recovery": _recovery,
    "opening:unlock": _unlock,
    "locking:finishing": _finishing,
    "destroying:destroyed": _destroyed,
    "bug-report": _bug_report,
}


if __name__ == "__main__":
    sys.exit(main())
