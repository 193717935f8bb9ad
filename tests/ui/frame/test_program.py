"""The whole program from the first screen: creating, unlocking, restoring, locking, closing."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from canvass_app.desk import recording
from canvass_app.desk.demo import TRAINING_PASSPHRASE
from canvass_app.desk.destination import PACKETS, PageName
from canvass_app.desk.preferences import (
    load_preferences,
)
from canvass_app.desk.session import create, open_with_passphrase
from canvass_app.model.person import Person
from canvass_app.store import queries
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.frame.pages import PAGES
from canvass_app.ui.frame.program import Program
from canvass_app.ui.opening.create import CreateScreen
from canvass_app.ui.opening.places import campaign_folder
from canvass_app.ui.opening.recovery import RecoveryScreen
from canvass_app.ui.opening.unlock import UnlockScreen
from canvass_app.ui.opening.welcome import WelcomeScreen
from canvass_app.ui.settings.page import SettingsPage
from canvass_app.ui.style.theme import current_theme
from tests.support.campaigns import PASSPHRASE
from tests.ui.conftest import Start, closed_campaign
from tests.ui.stored import stored


def _field(screen: QWidget | None, name: str) -> QLineEdit:
    assert screen is not None
    return next(f for f in screen.findChildren(QLineEdit) if f.accessibleName() == name)


def _press(qtbot: QtBot, screen: QWidget | None, text: str) -> None:
    assert screen is not None
    QTest.mouseClick(_button(screen, text), Qt.MouseButton.LeftButton)


def _button(screen: QWidget, text: str) -> QPushButton:
    return next(b for b in screen.findChildren(QPushButton) if b.accessibleName() == text)


def _words(screen: QWidget | None) -> list[str]:
    assert screen is not None
    return [label.text() for label in screen.findChildren(QLabel) if not label.isHidden()]


def _wait_for(qtbot: QtBot, program: Program, kind: type[QWidget]) -> None:
    qtbot.waitUntil(lambda: isinstance(program.screen, kind), timeout=15_000)


def test_create_a_campaign_by_keyboard_alone(qtbot: QtBot, start: Start) -> None:
    program = start()
    program.show_welcome()
    assert isinstance(program.screen, WelcomeScreen)
    QTest.keyClick(program.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    _wait_for(qtbot, program, CreateScreen)
    QTest.keyClicks(_field(program.screen, "Campaign name"), "Spring drive")
    QTest.keyClicks(_field(program.screen, "Your name or initials"), "Ana")
    QTest.keyClicks(_field(program.screen, "Passphrase"), PASSPHRASE)
    again = _field(program.screen, "Passphrase again")
    QTest.keyClicks(again, PASSPHRASE)
    QTest.keyClick(again, Qt.Key.Key_Return)
    _wait_for(qtbot, program, RecoveryScreen)
    assert program.screen is not None
    going_on = next(
        b
        for b in program.screen.findChildren(QPushButton)
        if b.accessibleName() == "Continue to the campaign"
    )
    assert not going_on.isEnabled()
    box = program.screen.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert going_on.isEnabled()
    QTest.mouseClick(going_on, Qt.MouseButton.LeftButton)
    _wait_for(qtbot, program, CampaignView)
    assert (campaign_folder() / "Spring drive.canvass").exists()
    assert load_preferences().person_name == "Ana"
    assert program.operations is not None
    assert queries.campaign.campaign(stored(program.operations)).name == "Spring drive"
    assert {text.language for text in queries.campaign.texts(stored(program.operations))} == {
        "en",
        "es",
    }


def test_passphrases_that_differ_are_said_and_nothing_is_made(qtbot: QtBot, start: Start) -> None:
    program = start()
    program.show_welcome()
    _press(qtbot, program.screen, "New campaign…")
    QTest.keyClicks(_field(program.screen, "Campaign name"), "Spring drive")
    QTest.keyClicks(_field(program.screen, "Passphrase"), PASSPHRASE)
    QTest.keyClicks(_field(program.screen, "Passphrase again"), PASSPHRASE + "x")
    _press(qtbot, program.screen, "Create the campaign")
    assert isinstance(program.screen, CreateScreen)
    assert "do not match" in program.screen.message.text
    assert not campaign_folder().exists()


def test_a_text_file_that_is_no_petition_is_explained(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    program = start()
    program.show_welcome()
    _press(qtbot, program.screen, "New campaign…")
    assert isinstance(program.screen, CreateScreen)
    cat = tmp_path / "cat.txt"
    cat.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    program.screen.use_text(cat)
    assert "cat.txt" in program.screen.message.text


def test_wrong_passphrase_then_the_right_one(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start()
    program.ask_passphrase(closed_campaign(tmp_path))
    screen = program.screen
    assert isinstance(screen, UnlockScreen)
    field = _field(screen, "Passphrase")
    QTest.keyClicks(field, "not the right one")
    opening = next(b for b in screen.findChildren(QPushButton) if b.accessibleName() == "Open")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert opening.text() == "Opening…"
    qtbot.waitUntil(lambda: "does not open" in screen.message.text)
    qtbot.waitUntil(lambda: field.hasFocus() or field.isEnabled())
    assert opening.text() == "Open"
    field.clear()
    QTest.keyClicks(field, PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    _wait_for(qtbot, program, CampaignView)


def test_the_recovery_code_opens_without_the_key_file(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    path = tmp_path / "Spring.canvass"
    session, code = create(path, PASSPHRASE, Person("Ana"))
    session.close()
    Path(f"{path}-key").unlink()
    program = start()
    program.ask_passphrase(path)
    _press(qtbot, program.screen, "Use the recovery code")
    field = _field(program.screen, "Recovery code")
    QTest.keyClicks(field, code.lower())
    QTest.keyClick(field, Qt.Key.Key_Return)
    _wait_for(qtbot, program, CampaignView)


def test_a_second_opener_is_told_so(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    path = closed_campaign(tmp_path)
    held = open_with_passphrase(path, PASSPHRASE, Person("Ana"))
    program = start()
    program.ask_passphrase(path)
    screen = program.screen
    assert isinstance(screen, UnlockScreen)
    QTest.keyClicks(_field(screen, "Passphrase"), PASSPHRASE)
    _press(qtbot, screen, "Open")
    qtbot.waitUntil(lambda: "already open" in screen.message.text)
    held.close()


def test_a_damaged_file_is_restored_from_its_backup(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    path = closed_campaign(tmp_path)
    session = open_with_passphrase(path, PASSPHRASE, Person("Ana"))
    session.file.back_up("asked", datetime.now())
    session.close()
    path.write_bytes(path.read_bytes()[:5000])
    program = start()
    program.ask_passphrase(path)
    screen = program.screen
    assert isinstance(screen, UnlockScreen)
    QTest.keyClicks(_field(screen, "Passphrase"), PASSPHRASE)
    _press(qtbot, screen, "Open")
    qtbot.waitUntil(lambda: "damaged" in screen.message.text)
    _press(qtbot, screen, "Restore a backup…")
    _field(screen, "Passphrase").clear()
    _press(qtbot, screen, "Restore selected backup")
    assert "needs its passphrase" in screen.message.text
    qtbot.waitUntil(_field(screen, "Passphrase").hasFocus)
    QTest.keyClicks(_field(screen, "Passphrase"), PASSPHRASE)
    _press(qtbot, screen, "Restore selected backup")
    keep = _button(screen, "Keep the current file")
    qtbot.waitUntil(keep.hasFocus)
    assert any("does not open" in text for text in _words(screen))
    _press(qtbot, screen, "Restore this backup")
    qtbot.waitUntil(lambda: "has been restored" in screen.message.text)
    assert list(tmp_path.glob("*quarantine*/Spring.canvass"))
    _press(qtbot, screen, "Open")
    _wait_for(qtbot, program, CampaignView)


def test_what_a_restore_would_lose_is_said_first(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    path = closed_campaign(tmp_path)
    session = open_with_passphrase(path, PASSPHRASE, Person("Ana"))
    session.file.back_up("asked", datetime.now())
    recording.start_sheet(session, {"number": "1"})
    session.close()
    before = path.read_bytes()
    program = start()
    program.ask_passphrase(path)
    screen = program.screen
    assert isinstance(screen, UnlockScreen)
    screen.setFixedHeight(300)
    QTest.keyClicks(_field(screen, "Passphrase"), PASSPHRASE)
    _press(qtbot, screen, "Restore a backup…")
    _press(qtbot, screen, "Restore selected backup")
    keep = _button(screen, "Keep the current file")
    qtbot.waitUntil(keep.hasFocus)
    assert any("Actions: 1" in text for text in _words(screen))
    # In a low window, the screen scrolls to the question.
    assert screen.height() == 300
    qtbot.waitUntil(lambda: screen.rect().contains(keep.mapTo(screen, keep.rect().bottomLeft())))
    QTest.keyClick(keep, Qt.Key.Key_Space)
    assert not keep.isVisible()
    assert path.read_bytes() == before


def test_a_restore_that_was_stopped_is_listed_and_finished(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    campaign_folder().mkdir(parents=True)
    path = closed_campaign(campaign_folder())
    session = open_with_passphrase(path, PASSPHRASE, Person("Ana"))
    made = session.file.back_up("asked", datetime.now())
    session.close()
    aside = path.with_name(f"{path.name}-quarantine-begun")
    aside.mkdir()
    path.rename(aside / path.name)
    shutil.copy(made.path, path.with_name(f"{path.name}.restoring"))
    program = start()
    program.show_welcome()
    assert isinstance(program.screen, WelcomeScreen)
    known = program.screen.findChild(QListWidget)
    assert known is not None
    qtbot.waitUntil(known.hasFocus)
    QTest.keyClick(known, Qt.Key.Key_Return)
    _wait_for(qtbot, program, UnlockScreen)
    screen = program.screen
    assert isinstance(screen, UnlockScreen)
    assert "stopped halfway" in screen.message.text
    assert not _button(screen, "Open").isVisible()
    QTest.keyClicks(_field(screen, "Passphrase"), PASSPHRASE)
    QTest.keyClick(_field(screen, "Passphrase"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "has been restored" in screen.message.text)
    assert not _button(screen, "Finish the restore").isVisible()
    _press(qtbot, screen, "Open")
    _wait_for(qtbot, program, CampaignView)


def test_window_size_and_page_are_remembered(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    path = closed_campaign(tmp_path)
    program = start()
    program.show_campaign(open_with_passphrase(path, PASSPHRASE, Person("Ana")))
    program.window.resize(960, 666)
    QTest.keyClick(program.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    program.window.close()
    again = start()
    assert again.window.size().height() == 666
    again.show_campaign(open_with_passphrase(path, PASSPHRASE, Person("Ana")))
    assert isinstance(again.screen, CampaignView)
    assert again.screen.current_name == "places"


def test_larger_text_by_keyboard_keeps_page_and_file(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    program = start()
    program.show_campaign(
        open_with_passphrase(closed_campaign(tmp_path), PASSPHRASE, Person("Ana"))
    )
    before = program.window.fontMetrics().height()
    assert isinstance(program.screen, CampaignView)
    program.screen.go_to(PACKETS)
    QTest.keyClick(program.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert program.preferences.scale == 110
    assert isinstance(program.screen, CampaignView)
    assert program.screen.current_name == "packets"
    program.change_preferences(replace(program.preferences, scale=100))
    assert program.window.fontMetrics().height() == before


def test_a_file_dropped_on_the_first_screen_is_opened(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    path = closed_campaign(tmp_path)
    program = start()
    program.show_welcome()
    assert program.screen is not None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    no_keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(program.screen, QDragEnterEvent(QPoint(5, 5), *where, no_keys))
    QApplication.sendEvent(program.screen, QDropEvent(QPointF(5, 5), *where, no_keys))
    assert isinstance(program.screen, UnlockScreen)


def test_a_file_that_is_no_campaign_is_refused_in_words(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = tmp_path / "cat.png"
    photo.write_bytes(b"\x89PNG" + bytes(1000))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(photo), ""))
    program = start()
    program.show_welcome()
    _press(qtbot, program.screen, "Open a campaign file…")
    screen = program.screen
    assert isinstance(screen, UnlockScreen)
    QTest.keyClicks(_field(screen, "Passphrase"), PASSPHRASE)
    _press(qtbot, screen, "Open")
    qtbot.waitUntil(lambda: "not a Canvass campaign file" in screen.message.text)


def test_enter_leads_through_the_new_campaign_and_escape_leads_back(
    qtbot: QtBot, start: Start
) -> None:
    program = start()
    program.show_welcome()
    _press(qtbot, program.screen, "New campaign…")
    for name in ("Campaign name", "Your name or initials", "Passphrase"):
        field = _field(program.screen, name)
        qtbot.waitUntil(field.hasFocus)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert _field(program.screen, "Passphrase again").hasFocus()
    QTest.keyClick(program.window, Qt.Key.Key_Escape)
    assert isinstance(program.screen, WelcomeScreen)


def test_a_short_passphrase_is_marked_where_it_stands(qtbot: QtBot, start: Start) -> None:
    program = start()
    program.show_welcome()
    _press(qtbot, program.screen, "New campaign…")
    QTest.keyClicks(_field(program.screen, "Campaign name"), "Spring drive")
    passphrase = _field(program.screen, "Passphrase")
    again = _field(program.screen, "Passphrase again")
    for field in (passphrase, again):
        QTest.keyClicks(field, "short")
    QTest.keyClick(again, Qt.Key.Key_Return)
    assert passphrase.hasFocus()
    assert passphrase.property("invalid") == "true"


def test_the_recovery_code_has_the_keyboard_when_it_appears(qtbot: QtBot, start: Start) -> None:
    program = start()
    program.show_welcome()
    _press(qtbot, program.screen, "New campaign…")
    QTest.keyClicks(_field(program.screen, "Campaign name"), "Spring drive")
    for name in ("Passphrase", "Passphrase again"):
        QTest.keyClicks(_field(program.screen, name), PASSPHRASE)
    making = program.screen
    _press(qtbot, making, "Create the campaign")
    _wait_for(qtbot, program, RecoveryScreen)
    qtbot.waitUntil(lambda: not (isinstance(making, CreateScreen) and making.busy))
    focus = program.window.focusWidget()
    assert program.screen is not None
    assert focus is not None
    assert program.screen.isAncestorOf(focus)


def test_the_page_in_front_is_remembered_though_the_program_is_killed(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    program = start()
    program.show_campaign(
        open_with_passphrase(closed_campaign(tmp_path), PASSPHRASE, Person("Ana"))
    )
    QTest.keyClick(program.window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert load_preferences().last_page == "packets"


def test_ctrl_q_ends_the_program(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start()
    path = closed_campaign(tmp_path)
    program.show_campaign(open_with_passphrase(path, PASSPHRASE, Person("Ana")))
    QTest.keyClick(program.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not program.window.isVisible()
    open_with_passphrase(path, PASSPHRASE, Person("Ana")).close()


def test_at_first_start_the_whole_window_fits_the_screen(start: Start) -> None:
    window = start().window
    room = window.screen().availableSize()
    assert window.normalGeometry().height() <= max(room.height(), window.minimumHeight())


def test_a_change_of_the_look_leaves_the_keyboard_where_it_was(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SettingsPage, "_place", (0, ""))
    program = start()
    program.show_campaign(
        open_with_passphrase(closed_campaign(tmp_path), PASSPHRASE, Person("Ana"))
    )
    settings = 1 + [entry.name for entry in PAGES].index(PageName.SETTINGS)
    QTest.keyClick(program.window, ord("0") + settings, Qt.KeyboardModifier.ControlModifier)
    for _ in range(3):
        QTest.keyClick(program.window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Down)
    assert program.preferences.theme == "dark"
    focus = program.window.focusWidget()
    assert focus is not None
    assert focus.objectName() == "theme"


def test_the_training_city_can_be_continued_after_it_was_locked(qtbot: QtBot, start: Start) -> None:
    program = start()
    program.show_welcome()
    _press(qtbot, program.screen, "Try it with the training city")
    assert "Creating the training city…" in _words(program.screen)
    qtbot.waitUntil(lambda: isinstance(program.screen, CampaignView), timeout=60_000)
    program.lock()
    again = start()
    again.show_welcome()
    _press(qtbot, again.screen, "Continue in the training city")
    assert isinstance(again.screen, UnlockScreen)
    assert any(f"“{TRAINING_PASSPHRASE}”" in words for words in _words(again.screen))
    field = _field(again.screen, "Passphrase")
    QTest.keyClicks(field, TRAINING_PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    _wait_for(qtbot, again, CampaignView)


def test_settings_that_the_disk_does_not_take_hold_and_the_person_is_told(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start()
    program.show_campaign(
        open_with_passphrase(closed_campaign(tmp_path), PASSPHRASE, Person("Ana"))
    )

    def refuse(source: Path, target: Path) -> None:
        raise PermissionError(13, "Access is denied")

    with monkeypatch.context() as full:
        full.setattr(os, "replace", refuse)
        program.change_preferences(replace(program.preferences, theme="dark"))
    assert isinstance(program.screen, CampaignView)
    assert current_theme().name == "dark"
    shown = program.screen.message.findChildren(QLabel)
    assert any("Access is denied" in label.text() for label in shown)
    program.change_preferences(replace(program.preferences, theme="light"))
