"""What the window leaves behind outside the campaign: nothing that names one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from canvass_app.desk.preferences import user_folder
from canvass_app.ui.frame.campaign_view import CampaignView
from tests.support.campaigns import PASSPHRASE
from tests.ui.conftest import Start, closed_campaign


def test_no_list_of_opened_files_is_kept(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    path = closed_campaign(tmp_path, "Quillfeather")
    program = start()
    program.ask_passphrase(path)
    screen = program.screen
    assert screen is not None
    field = next(f for f in screen.findChildren(QLineEdit) if f.accessibleName() == "Passphrase")
    QTest.keyClicks(field, PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(program.screen, CampaignView))
    program.window.close()
    kept = [file for file in user_folder().rglob("*") if file.is_file()]
    assert kept
    for file in kept:
        assert "Quillfeather" not in file.name
        assert b"Quillfeather" not in file.read_bytes()
