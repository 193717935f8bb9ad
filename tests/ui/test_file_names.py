"""Names of files that the window makes of what people typed: Windows takes each of them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from canvass_app.desk.preferences import Preferences
from canvass_app.store.copies import backup_folder
from canvass_app.ui.doors.walk_list_saver import WalkListSaver
from canvass_app.ui.opening.create import CreateScreen
from canvass_app.ui.parts.message_strip import MessageStrip
from tests.support.windows import TYPED, refused_by_windows, too_long
from tests.ui.conftest import Opened

LAST_SECOND = datetime(2026, 12, 31, 23, 59, 59)


def test_a_new_campaign_and_its_backups(qtbot: QtBot) -> None:
    screen = CreateScreen(Preferences())
    qtbot.addWidget(screen)
    for typed in TYPED:
        screen.findChildren(QLineEdit)[0].setText(typed)
        path = screen.path
        assert refused_by_windows(path.name) == ""
        backup = f"{path.stem}-{LAST_SECOND:%Y%m%d-%H%M%S}-before-update.9.canvass-key"
        assert too_long(f"{backup_folder(path).name}/{backup}") == ""


def test_a_walk_list(opened_empty: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def ask(parent: QWidget, title: str, name: str, kinds: str) -> tuple[str, str]:
        asked.append(name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    page = QWidget()
    qtbot.addWidget(page)
    message = MessageStrip()
    qtbot.addWidget(message)
    for typed in TYPED:
        assert WalkListSaver(opened_empty[0], message, page).choose_file(typed) is None
        assert refused_by_windows(Path(asked[-1]).name) == ""
        assert Path(asked[-1]).suffix == ".pdf"
