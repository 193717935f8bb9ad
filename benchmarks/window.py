"""Starting the program to the shown window, against a process with a bare QMainWindow."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import Figure, alternate

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
from canvass_app.ui.app import make_application, restart
from canvass_app.ui.program import Program
app = make_application()
program = Program(app, restart)
program.show_welcome()
program.window.show()
app.processEvents()
"""


def run(folder: Path) -> Iterator[Figure]:
    """Compare the whole processes, warm, in turn."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "CANVASS_HOME": home,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        }

        def start(program: str) -> None:
            subprocess.run([sys.executable, "-c", program], env=environment, check=True)

        start(_OURS)
        start(_BARE)
        ours, bare = alternate(lambda: start(_OURS), lambda: start(_BARE), _ROUNDS)
    yield Figure(
        "start to the shown window (whole process, warm)",
        ours * 1e3,
        bare * 1e3,
        "ms",
        "a bare QMainWindow with the same Qt imports",
        "budget: at most 2.5 times",
    )
