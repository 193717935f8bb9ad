"""Qt's own file dialog: it leaves no list of visited folders, and shows names as they are."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from canvass_app.desk.campaign.destroying import plan_destruction
from canvass_app.desk.session import open_with_passphrase
from canvass_app.model.person import Person
from canvass_app.ui.opening.destroyed import DestroyedScreen
from canvass_app.ui.parts.file_dialogs import (
    ask_for_file,
    ask_for_folder,
    ask_where_to_save,
    open_printed,
)
from tests.support.campaigns import PASSPHRASE
from tests.ui.conftest import Start, closed_campaign

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere a test cannot have settings of its own"
)

ELSEWHERE = ["file:///home/somebody/elsewhere"]


@pytest.fixture(autouse=True)
def noted(tmp_path: Path) -> Iterator[Path]:
    """The file in which Qt's dialogs note folders, for this test alone."""
    before = Path(QSettings(QSettings.Scope.UserScope, "QtProject").fileName()).parent
    where = tmp_path / "config"
    _use(where)
    yield where / "QtProject.conf"
    _use(before)


def _use(folder: Path) -> None:
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def _answer(act: Callable[[QFileDialog], None]) -> None:
    """Do something in the dialog that is about to open."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            act(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)


def _name(name: str) -> Callable[[QFileDialog], None]:
    def act(dialog: QFileDialog) -> None:
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(name)
        dialog.accept()

    return act


def _note_elsewhere() -> None:
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.setValue("FileDialog/history", ELSEWHERE)
    settings.setValue("FileDialog/lastVisited", ELSEWHERE[0])


def _history() -> object:
    return QSettings(QSettings.Scope.UserScope, "QtProject").value("FileDialog/history")


def _visited(tmp_path: Path) -> Path:
    folder = tmp_path / "Quillfeather"
    folder.mkdir()
    (folder / "list.csv").write_text("name\n")
    return folder


def test_without_care_qt_notes_the_folder(parent: QWidget, tmp_path: Path, noted: Path) -> None:
    folder = _visited(tmp_path)
    _answer(_name("list.csv"))
    QFileDialog.getOpenFileName(parent, "Open", str(folder), "*.csv")
    assert "Quillfeather" in noted.read_text()


def test_no_dialog_leaves_a_folder(parent: QWidget, tmp_path: Path, noted: Path) -> None:
    folder = _visited(tmp_path)
    _answer(_name("list.csv"))
    assert ask_for_file(parent, "Open", str(folder), "*.csv") == folder / "list.csv"
    _answer(_name("new.csv"))
    proposed = str(folder / "other.csv")
    assert ask_where_to_save(parent, "Save", proposed, "*.csv") == folder / "new.csv"
    _answer(lambda dialog: dialog.accept())
    assert ask_for_folder(parent, "Folder", str(folder)) == folder
    _answer(lambda dialog: dialog.reject())
    assert ask_for_file(parent, "Open", str(folder), "*.csv") is None
    assert not noted.exists() or "Quillfeather" not in noted.read_text()


def test_what_other_programs_noted_stays(parent: QWidget, tmp_path: Path, noted: Path) -> None:
    _note_elsewhere()
    _answer(_name("list.csv"))
    ask_for_file(parent, "Open", str(_visited(tmp_path)), "*.csv")
    assert _history() == ELSEWHERE
    assert "Quillfeather" not in noted.read_text()


def test_destroying_empties_the_list(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    _note_elsewhere()
    program = start()
    path = closed_campaign(tmp_path)
    program.show_campaign(open_with_passphrase(path, PASSPHRASE, Person("Ana")))
    assert program.operations is not None
    program.operations.ask(plan_destruction, done=lambda plan: program.destroy(plan, exports=False))
    qtbot.waitUntil(lambda: isinstance(program.screen, DestroyedScreen))
    assert _history() is None


def test_the_question_about_a_file_shows_its_name_as_it_is(parent: QWidget, tmp_path: Path) -> None:
    folder = _visited(tmp_path)
    name = "<b>Smith<img src=x.png>.csv"
    (folder / name).write_text("name\n")
    asked: list[tuple[str, object]] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, answer)
            return
        asked.extend(
            (label.text(), label.textFormat())
            for label in box.findChildren(QLabel)
            if name in label.text()
        )
        box.button(QMessageBox.StandardButton.Yes).click()

    QTimer.singleShot(50, answer)
    _answer(_name(name))
    assert ask_where_to_save(parent, "Save", str(folder / "x.csv"), "*.csv") == folder / name
    assert [how.name for _, how in asked] == ["PlainText"]  # type: ignore[attr-defined]


def test_a_file_with_the_name_of_a_program_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    open_printed(tmp_path / "sheets.PDF")
    open_printed(tmp_path / "sheets.bat")
    assert opened == [str(tmp_path / "sheets.PDF"), str(tmp_path)]
