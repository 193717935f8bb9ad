"""The window with `--debug` on: jobs, statements and pages are counted, and nobody is named."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from canvass_app import measuring
from canvass_app.desk import debug_log
from canvass_app.desk.destination import DOORS, DUPLICATES, HOME
from canvass_app.ui.frame.bug_report import BugReport
from tests.ui.conftest import Start
from tests.ui.paper_keys import Typist

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
