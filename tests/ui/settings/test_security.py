"""Passphrase, recovery code and idle time in the settings, and the printed recovery page."""

from __future__ import annotations

import stat
import sys
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
)
from pytestqt.qtbot import QtBot

from canvass_app.desk.preferences import Preferences
from canvass_app.store.keys import WrongPassphrase, read_recovery_code
from canvass_app.store.unlocking import unlock_with_passphrase
from canvass_app.ui.parts.recovery_code import CodeGroups, RecoveryCode
from canvass_app.ui.settings.page import SettingsPage
from tests.support.campaigns import PASSPHRASE
from tests.ui.settings.settings_page import (
    choose,
    field_named,
    named,
    open_tab,
    press,
    type_over,
    visible_words,
)

CODE = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV"


def test_a_new_passphrase_opens_and_the_old_one_no_longer(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    section = open_tab(settings, "Security")
    new = "quiet harbor lantern"
    type_over(qtbot, field_named(section, "Current passphrase"), PASSPHRASE)
    type_over(qtbot, field_named(section, "New passphrase"), new)
    type_over(qtbot, field_named(section, "New passphrase again"), new)
    press(qtbot, section, "Change passphrase")
    qtbot.waitUntil(lambda: "The new passphrase opens" in visible_words(section))
    path = settings.operations.path
    assert unlock_with_passphrase(path, new)
    with pytest.raises(WrongPassphrase):
        unlock_with_passphrase(path, PASSPHRASE)
    assert field_named(section, "New passphrase").text() == ""


@pytest.mark.parametrize(
    ("now", "new", "again", "said"),
    [
        ("", "quiet harbor", "quiet harbor", "Type the passphrase"),
        (PASSPHRASE, "short", "short", "needs at least 8 characters"),
        (PASSPHRASE, "quiet harbor", "quiet harbour", "do not match"),
        ("a wrong passphrase", "quiet harbor", "quiet harbor", "does not open the campaign"),
    ],
)
def test_a_passphrase_is_not_changed_by_mistake_or_by_a_stranger(
    qtbot: QtBot, settings: SettingsPage, now: str, new: str, again: str, said: str
) -> None:
    section = open_tab(settings, "Security")
    type_over(qtbot, field_named(section, "Current passphrase"), now)
    type_over(qtbot, field_named(section, "New passphrase"), new)
    type_over(qtbot, field_named(section, "New passphrase again"), again)
    press(qtbot, section, "Change passphrase")
    qtbot.waitUntil(lambda: said in visible_words(section))
    assert unlock_with_passphrase(settings.operations.path, PASSPHRASE)


def test_the_recovery_code_is_shown_only_to_people_who_know_the_passphrase(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    section = open_tab(settings, "Security")
    type_over(qtbot, field_named(section, "Your passphrase"), "a wrong passphrase")
    QTest.keyClick(field_named(section, "Your passphrase"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open the campaign" in visible_words(section))
    assert section.findChild(RecoveryCode) is None
    type_over(qtbot, field_named(section, "Your passphrase"), PASSPHRASE)
    QTest.keyClick(field_named(section, "Your passphrase"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: section.findChild(CodeGroups) is not None)
    groups = section.findChild(CodeGroups)
    assert isinstance(groups, CodeGroups)
    shown = [label.text() for label in groups.findChildren(QLabel) if len(label.text()) == 4]
    secret = read_recovery_code("-".join(shown))
    assert secret == unlock_with_passphrase(settings.operations.path, PASSPHRASE)
    open_tab(settings, "You")
    qtbot.waitUntil(lambda: section.findChild(RecoveryCode) is None)


def test_the_code_serves_instead_of_a_forgotten_passphrase(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    codes: list[str] = []
    settings.operations.ask(lambda session: session.file.recovery_code(), done=codes.append)
    qtbot.waitUntil(lambda: bool(codes))
    section = open_tab(settings, "Security")
    type_over(qtbot, field_named(section, "Current passphrase"), codes[0].lower())
    type_over(qtbot, field_named(section, "New passphrase"), "quiet harbor lantern")
    type_over(qtbot, field_named(section, "New passphrase again"), "quiet harbor lantern")
    QTest.keyClick(field_named(section, "New passphrase again"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "The new passphrase opens" in visible_words(section))
    assert unlock_with_passphrase(settings.operations.path, "quiet harbor lantern")


def test_idle_time_may_be_never(qtbot: QtBot, settings: SettingsPage) -> None:
    section = open_tab(settings, "Security")
    told: list[Preferences] = []
    settings.preferences_changed.connect(told.append)
    choose(qtbot, named(section, QComboBox, "Lock automatically"), "never")
    assert told[-1].lock_minutes == 0


def test_ticking_the_box_confirms_the_recovery_code(qtbot: QtBot) -> None:
    shown = RecoveryCode(CODE, "Three Towns")
    qtbot.addWidget(shown)
    shown.show()
    with qtbot.waitSignal(shown.confirmed) as told:
        QTest.keyClick(shown._kept, Qt.Key.Key_Space)
    assert told.args == [True]


def test_the_printed_page_carries_the_code_and_the_advice_in_both_languages(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "code.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    shown = RecoveryCode(CODE, "Three Towns <& more>")
    qtbot.addWidget(shown)
    shown.show()
    press(qtbot, shown, "Save as PDF…")
    document = pypdfium2.PdfDocument(path)
    assert len(document) == 1
    text = " ".join(document[0].get_textpage().get_text_range().split())
    for part in (*CODE.split("-"), "Three Towns <& more>", date.today().isoformat()):
        assert part in text
    assert "opens the campaign" in text
    assert "abre la campaña" in text
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_code_that_cannot_be_saved_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    shown = RecoveryCode(CODE, "Three Towns")
    qtbot.addWidget(shown)
    shown.show()
    shown.save_pdf(tmp_path / "no folder" / "code.pdf")
    assert "does not exist: choose another" in visible_words(shown)
