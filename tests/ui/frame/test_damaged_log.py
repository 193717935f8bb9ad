"""What a damaged log has cost stays in the window until somebody has read it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from canvass_app.desk import recording
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.frame.program import Program
from tests.support.campaigns import PASSPHRASE
from tests.support.desks import new_session
from tests.ui.conftest import Start


@pytest.fixture
def left(tmp_path: Path) -> Path:
    """A campaign that a killed program has left, with a bit of its log changed since."""
    (tmp_path / "running").mkdir()
    session = new_session(tmp_path / "running" / "drive.canvass")
    path = tmp_path / "drive.canvass"
    for number in ("1", "2", "3"):
        recording.start_sheet(session, {"number": number})
    for suffix in ("", "-wal", "-key"):
        shutil.copy(f"{session.file.path}{suffix}", f"{path}{suffix}")
    session.close()
    log = path.with_name(path.name + "-wal")
    content = bytearray(log.read_bytes())
    content[32 + 24 + 1000] ^= 1
    log.write_bytes(content)
    return path


def opened(qtbot: QtBot, program: Program, path: Path) -> CampaignView:
    program.ask_passphrase(path)
    assert program.screen is not None
    field = program.screen.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(program.screen, CampaignView))
    assert isinstance(program.screen, CampaignView)
    return program.screen


def test_it_is_told_until_it_is_read(qtbot: QtBot, start: Start, left: Path) -> None:
    program = start()
    view = opened(qtbot, program, left)
    qtbot.waitUntil(lambda: bool(view.log_strip.text))
    told = view.log_strip.text
    assert "saved steps are lost" in told
    assert "Compare the last sheets with the paper" in told
    # Closed without having read it: it is told again.
    program.window.close()
    program = start()
    view = opened(qtbot, program, left)
    qtbot.waitUntil(lambda: view.log_strip.text == told)
    # A change of the look makes a new view.
    QTest.keyClick(program.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: program.screen is not view)
    assert isinstance(program.screen, CampaignView)
    view = program.screen
    qtbot.waitUntil(lambda: view.log_strip.text == told)
    QTest.mouseClick(view.log_strip.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view.log_strip.text)
    program.window.close()
    program = start()
    view = opened(qtbot, program, left)
    qtbot.waitUntil(lambda: program.operations is not None and not program.operations.pending)
    assert view.log_strip.text == ""
