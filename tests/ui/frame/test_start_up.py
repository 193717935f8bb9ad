"""The first window waits for nothing that only later work needs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_HEAVY = (
    "numpy", "rapidfuzz", "uharfbuzz", "python_calamine", "xlsxwriter", "yaml", "reportlab",
    "pikepdf", "pypdfium2", "segno", "sqlite_utils", "sqlcipher3", "multiprocessing",
)  # fmt: skip
_FIRST_WINDOW = """
from canvass_app.ui.frame.app import make_application, restart
from canvass_app.ui.frame.program import Program
app = make_application()
program = Program(app, restart)
program.show_welcome()
program.window.show()
app.processEvents()
"""
_PAGES_OF_FILES = """
import canvass_app.ui.files.export_page
import canvass_app.ui.files.import_page
import canvass_app.ui.places.page
"""


@pytest.mark.parametrize(
    ("script", "heavy"), [(_FIRST_WINDOW, _HEAVY), (_PAGES_OF_FILES, ("xlsxwriter", "yaml"))]
)
def test_nothing_heavy_is_loaded_before_it_is_needed(
    tmp_path: Path, script: str, heavy: tuple[str, ...]
) -> None:
    told = f"import sys\n{script}\nsys.exit(' '.join(set({heavy!r}) & set(sys.modules)) or 0)"
    done = subprocess.run(
        [sys.executable, "-c", told],
        env={**os.environ, "CANVASS_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
