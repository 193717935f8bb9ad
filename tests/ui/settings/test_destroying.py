"""The end of a campaign in the window: only by its name, and with a record that stays."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from canvass_app.desk.campaign.destroying import BegunDestruction, plan_destruction
from canvass_app.desk.campaign.destruction_list import save_list
from canvass_app.desk.destination import HOME, SETTINGS
from canvass_app.desk.files import exporting
from canvass_app.desk.session import open_with_passphrase
from canvass_app.exchange.signatures.writing import ExportProfile
from canvass_app.store.keys import key_path
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.frame.program import Program
from canvass_app.ui.opening.destroyed import DestroyedScreen
from canvass_app.ui.opening.half_destroyed import HalfDestroyedScreen
from canvass_app.ui.opening.unlock import UnlockScreen
from canvass_app.ui.opening.welcome import WelcomeScreen
from canvass_app.ui.settings.destroying import DestroyPart
from canvass_app.ui.settings.page import SettingsPage
from tests.support.campaigns import PASSPHRASE
from tests.support.desks import COORDINATOR, new_session
from tests.ui.conftest import Start
from tests.ui.settings.settings_page import open_tab


@pytest.fixture
def path(tmp_path: Path) -> Path:
    session = new_session(tmp_path / "drive.canvass")
    exporting.export_signatures(session, tmp_path / "list.csv", ExportProfile.FULL)
    session.close()
    return tmp_path / "drive.canvass"


def asked(qtbot: QtBot, program: Program, path: Path) -> DestroyPart:
    """Open the campaign and press “Destroy this campaign…” with the keyboard."""
    program.show_campaign(open_with_passphrase(path, PASSPHRASE, COORDINATOR))
    view = program.screen
    assert isinstance(view, CampaignView)
    view.go_to(SETTINGS)
    page = view.current
    assert isinstance(page, SettingsPage)
    part = open_tab(page, "Security").findChild(DestroyPart)
    assert isinstance(part, DestroyPart)
    part.begin.setFocus()
    QTest.keyClick(part.begin, Qt.Key.Key_Return)
    qtbot.waitUntil(part.name.hasFocus)
    return part


def test_a_campaign_is_destroyed_by_its_name_and_a_record_is_saved(
    qtbot: QtBot, start: Start, path: Path, tmp_path: Path
) -> None:
    program = start()
    part = asked(qtbot, program, path)
    QTest.keyClicks(part.name, "Harbor")
    assert not part.confirm.isEnabled()
    QTest.keyClick(part.name, Qt.Key.Key_Return)
    assert path.exists()
    part.exports.setFocus()
    QTest.keyClick(part.exports, Qt.Key.Key_Space)
    part.name.setFocus()
    QTest.keyClicks(part.name, " drive")
    assert part.confirm.isEnabled()
    QTest.keyClick(part.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(program.screen, DestroyedScreen))
    assert program.operations is None
    assert not list(tmp_path.glob("drive.canvass*"))
    assert not (tmp_path / "list.csv").exists()

    screen = program.screen
    assert isinstance(screen, DestroyedScreen)
    assert any("recovery code" in line for line in screen.lines)
    screen.save(tmp_path / "record.txt")
    assert "Harbor drive" in (tmp_path / "record.txt").read_text(encoding="utf-8")
    close = next(b for b in screen.findChildren(QPushButton) if b.text() == "Close Canvass")
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not program.window.isVisible())


def test_every_file_that_goes_is_named(
    qtbot: QtBot, start: Start, path: Path, tmp_path: Path
) -> None:
    part = asked(qtbot, start(), path)
    named = part.files.toPlainText().splitlines()
    assert str(path) in named
    assert f"{path}-key" in named
    assert str(tmp_path / "list.csv") not in named
    part.exports.setChecked(True)
    assert part.files.toPlainText().splitlines() == [*named, str(tmp_path / "list.csv")]
    said = " ".join(label.text() for label in part.findChildren(QLabel))
    assert "0 packets and 0 deliveries" in said


def test_leaving_the_page_has_destroyed_nothing(qtbot: QtBot, start: Start, path: Path) -> None:
    program = start()
    part = asked(qtbot, program, path)
    QTest.keyClicks(part.name, "Harbor drive")
    view = program.screen
    assert isinstance(view, CampaignView)
    view.go_to(HOME)
    view.go_to(SETTINGS)
    assert part.name.text() == ""
    assert not part.name.isVisible()
    assert part.begin.isVisible()
    assert path.exists()


def test_a_campaign_that_another_canvass_opens_meanwhile_stays(
    qtbot: QtBot, start: Start, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from canvass_app.store.lockfile import WriterLock

    program = start()
    part = asked(qtbot, program, path)
    real = program._leave_campaign
    taken: list[WriterLock] = []

    def leave(operations: object) -> None:
        real(operations)  # type: ignore[arg-type]
        taken.append(WriterLock(path))

    monkeypatch.setattr(program, "_leave_campaign", leave)
    QTest.keyClicks(part.name, "Harbor drive")
    QTest.keyClick(part.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(program.screen, UnlockScreen))
    assert isinstance(program.screen, UnlockScreen)
    assert "already open" in program.screen.message.text
    assert path.exists()
    taken[0].release()


def stop_halfway(path: Path, *, exports: bool) -> None:
    """Leave what a destruction leaves that was stopped when the key file was gone."""
    session = open_with_passphrase(path, PASSPHRASE, COORDINATOR)
    plan = plan_destruction(session)
    session.close()
    save_list(BegunDestruction(plan, "Sol", datetime(2027, 1, 30, 12), exports=exports))
    key_path(path).unlink()


def test_a_destruction_that_was_stopped_halfway_is_finished_from_the_first_screen(
    qtbot: QtBot, start: Start, path: Path, tmp_path: Path
) -> None:
    stop_halfway(path, exports=True)
    program = start()
    program.ask_passphrase(path)
    screen = program.screen
    assert isinstance(screen, HalfDestroyedScreen)
    assert [b.text() for b in screen.findChildren(QPushButton) if b.hasFocus()] == ["Back"]
    QTest.keyClick(screen, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    finish = next(b for b in screen.findChildren(QPushButton) if b.hasFocus())
    assert finish.text() == "Finish destroying it"
    assert "2027-01-30 12:00" in " ".join(label.text() for label in screen.findChildren(QLabel))
    QTest.keyClick(finish, Qt.Key.Key_Space)
    assert isinstance(program.screen, DestroyedScreen)
    assert {p.name for p in tmp_path.iterdir() if p.is_file()} == set()


def test_esc_leaves_it_as_it_is(qtbot: QtBot, start: Start, path: Path) -> None:
    stop_halfway(path, exports=False)
    program = start()
    program.ask_passphrase(path)
    assert program.screen is not None
    QTest.keyClick(program.screen, Qt.Key.Key_Escape)
    assert isinstance(program.screen, WelcomeScreen)
    assert path.exists()
