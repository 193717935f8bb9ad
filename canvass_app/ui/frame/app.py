"""Starts the window: fonts, look, language, and what happens when something breaks."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QApplication

from canvass_app import __version__, measuring
from canvass_app.ui.frame.garbage import GarbageCollector
from canvass_app.ui.frame.program import Program
from canvass_app.ui.style.theme import load_fonts

if TYPE_CHECKING:
    from canvass_app.desk.session import Session


def run(path: Path | None = None, session: Session | None = None) -> int:
    """Show the window until it is closed; return the exit code.

    With `path` it asks for that file's passphrase first; with `session` it shows a campaign that is
    already open.
    """
    app = make_application()
    measuring.reached("application")
    program = Program(app, restart)
    sys.excepthook = _reporting_to(program)
    if session is not None:
        program.show_campaign(session)
    elif path is not None:
        program.ask_passphrase(path)
    else:
        program.show_welcome()
    program.window.show()
    measuring.reached("window")
    return app.exec()


def make_application() -> QApplication:
    """Return the application object: bundled fonts, and memory collected on its own thread."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
        GarbageCollector(app)
    app.setApplicationName("Canvass")
    app.setApplicationVersion(__version__)
    app.setStyle("Fusion")
    load_fonts()
    return app


def restart(path: Path) -> None:
    """Replace this process with one that asks for the passphrase of `path`."""
    measuring.write_now()
    program, *arguments = _command_to_open(path)
    if sys.platform == "win32":
        QProcess.startDetached(program, arguments)
        QApplication.exit(0)
        return
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(program, [program, *arguments])


def _command_to_open(path: Path) -> list[str]:
    # A frozen program is its own executable: there is no Python to pass a module name to.
    is_frozen = getattr(sys, "frozen", False)
    start = [sys.executable] if is_frozen else [sys.executable, "-m", "canvass_app"]
    return [*start, "open", str(path)]


def _reporting_to(
    program: Program,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            program.window.close()
            return
        program.report_bug(error)

    return hook
