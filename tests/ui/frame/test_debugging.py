"""The window with `--debug` on: jobs, statements and pages are counted, and nobody is named."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from canvass_app import measuring
from canvass_app.desk import debug_log
from canvass_app.desk.destination import DOORS, DUPLICATES, HOME
from canvass_app.ui.frame.bug_report import BugReport
from tests.ui.conftest import Start
from tests.ui.paper_keys import Typist

_LOCK = """
import sys
from pathlib import Path
from canvass_app import measuring
from canvass_app.desk import debug_log
from canvass_app.ui.frame.app import restart
debug_log.switch_on(["jobs", "timings"])
measuring.note("jobs", "Saving", 7.0)
sys.executable = sys.argv[1]
restart(Path("spring.canvass"))
"""

PLANTED = ("Quillfeather", "Zephyrine", "Quince", "94601", "Ruiz")


@pytest.fixture
def measured() -> Iterator[None]:
    debug_log.switch_on(measuring.KINDS)
    yield
    debug_log.switch_off()


def test_typing_and_walking_through_pages_leaves_counts_and_no_names(
    measured: None, newcomer: Typist
) -> None:
    newcomer.start_sheet("77")
    newcomer.type("Zephyrine Quillfeather", Qt.Key.Key_Return, "104 Quince St", Qt.Key.Key_Return)
    newcomer.settle()
    for page in (HOME, DOORS, DUPLICATES):
        newcomer.view.go_to(page)
        newcomer.settle()
    measuring.write_now()
    text = debug_log.debug_path().read_text("utf-8")
    assert "INTO lines" in text
    assert "  Saving\n" in text
    assert "  page home\n" in text
    assert [planted for planted in PLANTED if planted in text] == []


def test_the_report_that_a_person_sees_has_them(measured: None, start: Start) -> None:
    program = start()
    program.show_welcome()
    measuring.note("timings", "page paper", 5.0)
    program.report_bug(ValueError("Ana Ruiz, 104 Quince St"))
    (shown,) = program.window.findChildren(BugReport)
    text = shown.findChildren(QPlainTextEdit)[0].toPlainText()
    shown.close()
    assert "page paper" in text
    assert [planted for planted in PLANTED if planted in text] == []


@pytest.mark.skipif(os.name == "nt", reason="a shell script serves as the program")
def test_a_lock_loses_nothing_and_the_next_process_goes_on_measuring(tmp_path: Path) -> None:
    program = tmp_path / "canvass"
    program.write_bytes(b'#!/bin/sh\nprintf "%s" "$CANVASS_DEBUG"\n')
    program.chmod(0o700)
    done = subprocess.run(
        [sys.executable, "-c", _LOCK, str(program)], capture_output=True, check=True
    )
    assert done.stdout == b"jobs,timings"
    assert "  Saving\n" in debug_log.debug_path().read_text("utf-8")
