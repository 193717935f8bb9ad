"""A bug is shown as a report that has nobody's data, and stays on this computer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from canvass_app.desk.preferences import user_folder
from canvass_app.ui.frame.bug_report import BugReport
from canvass_app.ui.frame.program import Program
from tests.ui.settings.settings_page import press


def test_a_bug_report_is_shown_whole_and_goes_nowhere_but_where_one_puts_it(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = "Canvass bug report\nError: KeyError\n"
    dialog = BugReport(report)
    qtbot.addWidget(dialog)
    dialog.show()
    text = dialog.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText() == report
    assert text.isReadOnly()
    press(qtbot, dialog, "Copy")
    assert QApplication.clipboard().text() == report
    path = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    press(qtbot, dialog, "Save…")
    assert path.read_text(encoding="utf-8") == report
    press(qtbot, dialog, "Close")
    assert not dialog.isVisible()


def test_a_bug_is_shown_even_where_its_report_cannot_be_kept(
    styled: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    (user_folder() / "reports").write_text("a file where the folder should be")
    program = Program(styled, lambda path: None)
    program.report_bug(ValueError("Ana Ruiz, 12 Elm St"))
    (shown,) = program.window.findChildren(BugReport)
    assert "Canvass bug report" in shown.findChildren(QPlainTextEdit)[0].toPlainText()
    assert "Ruiz" not in capsys.readouterr().err
    shown.close()
    program.window.deleteLater()
    program.deleteLater()
