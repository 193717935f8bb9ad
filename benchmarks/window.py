"""Starting the program until the window shows, compared with a process with a bare QMainWindow."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.campaign import new_campaign
from benchmarks.figures import Figure, alternate
from canvass_app.store.keys import read_recovery_code

_ROUNDS = 7
_IMPORTS = "from PySide6.QtWidgets import QApplication, QMainWindow\nimport PySide6.QtSvg"
_BARE = f"""
{_IMPORTS}
app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
app.processEvents()
"""
_OURS = """
from canvass_app.ui.frame.app import make_application, restart
from canvass_app.ui.frame.program import Program
app = make_application()
program = Program(app, restart)
program.show_welcome()
program.window.show()
app.processEvents()
"""

_CAMPAIGN_IMPORTS = """
import canvass_app.ui.frame.app, canvass_app.ui.frame.program, canvass_app.ui.frame.campaign_view
import canvass_app.desk.session, canvass_app.ui.operations.operations, canvass_app.ui.home.page
"""
_CAMPAIGN = """
import sys
from datetime import datetime
from pathlib import Path
from canvass_app.desk.session import MatchingDerivations, Session
from canvass_app.model.person import Person
from canvass_app.store.campaign_file import open_campaign
from canvass_app.ui.frame.app import make_application, restart
from canvass_app.ui.frame.program import Program
app = make_application()
program = Program(app, restart)
file = open_campaign(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), MatchingDerivations(),
                     device="bench", person=Person(), now=datetime.now())
program.show_campaign(Session(file))
program.window.show()
app.processEvents()
program.window.close()
"""


def run(folder: Path) -> Iterator[Figure]:
    """Compare the whole processes, warm, in turn."""
    session = new_campaign(folder)
    path, secret = session.file.path, read_recovery_code(session.file.recovery_code())
    session.close()
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "CANVASS_HOME": home,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        }
        # A warm start has compiled byte code.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)

        def start(program: str) -> None:
            command = [sys.executable, "-c", program, str(path), secret.hex()]
            subprocess.run(command, env=environment, check=True)

        for program in (_OURS, _BARE, _CAMPAIGN):
            start(program)
        ours, bare = alternate(lambda: start(_OURS), lambda: start(_BARE), _ROUNDS)
        with_imports = _CAMPAIGN_IMPORTS + _BARE
        open_ours, open_bare = alternate(
            lambda: start(_CAMPAIGN), lambda: start(with_imports), _ROUNDS
        )
    yield Figure(
        "start to the first screen (whole process, warm)",
        ours * 1e3,
        bare * 1e3,
        "ms",
        "a bare QMainWindow with the same Qt imports",
        "budget: at most 2.5 times",
    )
    yield Figure(
        "start to an open, empty campaign, after the passphrase (whole process, warm)",
        open_ours * 1e3,
        open_bare * 1e3,
        "ms",
        "a bare QMainWindow with the same imports",
        "budget: at most 2.5 times",
    )
