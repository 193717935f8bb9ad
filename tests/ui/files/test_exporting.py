"""The export page on a real file: what would leave, the file itself, and the log."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from canvass_app.ui.files.export_page import ExportPage
from tests.ui.conftest import Opened
from tests.ui.keyboard import show_page

Show = Callable[[Opened], ExportPage]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def opened_page(opened: Opened) -> ExportPage:
        page = ExportPage(*opened)
        show_page(qtbot, page)
        page.take_focus()
        return page

    return opened_page


def test_what_would_leave_is_shown_before_it_leaves_and_logged_after(
    opened: Opened,
    show: Show,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = show(opened)
    qtbot.waitUntil(page.write_button.isEnabled)
    assert "not encrypted" in page.preview.leaving.text
    assert 0 < len(page.preview.sample.rows) <= 5
    assert page.recipient.hasFocus()
    target = tmp_path / "list.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    before = len(page.logged.rows)
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(page.logged.rows) == before + 1)
    with target.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[0] == ["number", "name", "city", "zip3", "signed_on"]
    assert page.logged.rows[0].file_name == "list.csv"
    assert page.logged.rows[0].rows == len(rows) - 1
    assert "list.csv" in page.message.text


def test_a_program_that_writes_to_people_gets_nobody_who_did_not_agree(
    opened: Opened, show: Show, qtbot: QtBot
) -> None:
    page = show(opened)
    qtbot.waitUntil(page.write_button.isEnabled)
    page.recipient.setFocus()
    while page.recipient.currentData() != "mailchimp":
        QTest.keyClick(page.recipient, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.preview.without_consent.text != "")
    assert "are left out" in page.preview.without_consent.text
    assert "agreed to be contacted" in page.recipient.accessibleDescription()


@pytest.mark.parametrize("ending", ["", "-key", "-reserve", "-backups/list.csv"])
def test_a_list_never_replaces_what_belongs_to_the_campaign(
    opened: Opened, show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    page = show(opened)
    qtbot.waitUntil(page.write_button.isEnabled)
    path = opened[0].path
    target = Path(f"{path}{ending}")
    before = target.read_bytes()[:64] if target.exists() else b""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "belongs to a campaign" in page.message.text)
    assert (target.read_bytes()[:64] if target.exists() else b"") == before
