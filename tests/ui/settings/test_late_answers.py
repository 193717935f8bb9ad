"""Answers that reach the settings after the person has moved on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from canvass_app.desk.campaign.setting_up import change_settings
from canvass_app.desk.destination import IMPORT, SETTINGS
from canvass_app.store import queries
from canvass_app.store.driver import sqlite3
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.parts.recovery_code import RecoveryCode
from canvass_app.ui.settings.destroying import DestroyPart
from canvass_app.ui.settings.page import SettingsPage
from canvass_app.ui.settings.petition_text import TextForm
from tests.support.campaigns import PASSPHRASE
from tests.ui.conftest import Opened
from tests.ui.held_up import broken_disk, caught_up, held_up
from tests.ui.keyboard import focused, press, show_page, type_text
from tests.ui.settings.settings_page import (
    field_named,
    named,
    open_tab,
    stored_campaign,
    type_over,
    visible_words,
)
from tests.ui.settings.settings_page import press as push
from tests.ui.stored import stored

CTRL = Qt.KeyboardModifier.ControlModifier
K = Qt.Key


def versions(page: SettingsPage) -> int:
    return queries.campaign.texts(stored(page.operations))[0].version


def test_a_petition_that_is_typed_on_after_saving_keeps_what_was_typed(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    section = open_tab(settings, "Petition text")
    caught_up(qtbot, settings.operations)
    title = field_named(section, "Title")
    title.setFocus()
    title.setText("")
    type_text("To all")
    with held_up(settings.operations):
        push(qtbot, section, "Save as a new version")
        title.setFocus()
        title.end(False)
        type_text(" mayors")
    caught_up(qtbot, settings.operations)
    assert field_named(section, "Title").text() == "To all mayors"
    assert queries.campaign.texts(stored(settings.operations))[0].title == "To all"
    assert "Not saved yet" in visible_words(section)


def test_a_petition_saved_twice_is_one_version(qtbot: QtBot, settings: SettingsPage) -> None:
    section = open_tab(settings, "Petition text")
    caught_up(qtbot, settings.operations)
    before = versions(settings)
    title = field_named(section, "Title")
    title.setFocus()
    title.setText("")
    type_text("To all")
    with held_up(settings.operations):
        push(qtbot, section, "Save as a new version")
        push(qtbot, section, "Save as a new version")
    caught_up(qtbot, settings.operations)
    assert versions(settings) == before + 1
    assert "Version 2" in visible_words(section)
    assert section.findChild(TextForm) is not None


def test_enter_struck_twice_changes_the_passphrase_once(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    section = open_tab(settings, "Security")
    new = "quiet harbor lantern"
    type_over(qtbot, field_named(section, "Current passphrase"), PASSPHRASE)
    type_over(qtbot, field_named(section, "New passphrase"), new)
    again = field_named(section, "New passphrase again")
    type_over(qtbot, again, new)
    with held_up(settings.operations):
        press(K.Key_Return)
        again.setFocus()
        press(K.Key_Return)
    caught_up(qtbot, settings.operations)
    assert "The new passphrase opens" in visible_words(section)
    assert "wrong" not in visible_words(section).casefold()
    assert field_named(section, "Current passphrase").property("invalid") != "true"


def test_a_refused_passphrase_takes_the_keyboard_from_no_other_tab(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    section = open_tab(settings, "Security")
    with held_up(settings.operations):
        for name, text in (("Current passphrase", "no such passphrase"),
                           ("New passphrase", "quiet harbor lantern"),
                           ("New passphrase again", "quiet harbor lantern")):  # fmt: skip
            type_over(qtbot, field_named(section, name), text)
        press(K.Key_Return)
        proof = field_named(section, "Your passphrase")
        proof.setFocus()
        type_text("no such passphrase either")
        press(K.Key_Return)
        name_field = field_named(open_tab(settings, "You"), "Your name")
        name_field.setFocus()
        name_field.selectAll()
        type_text("Be")
    caught_up(qtbot, settings.operations)
    type_text("n")
    assert name_field.text() == "Ben"
    assert proof.text() == ""


def test_a_recovery_code_that_comes_when_the_section_was_left_is_not_shown(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    section = open_tab(settings, "Security")
    type_over(qtbot, field_named(section, "Your passphrase"), PASSPHRASE)
    with held_up(settings.operations):
        press(K.Key_Return)
        name_field = field_named(open_tab(settings, "You"), "Your name")
        name_field.setFocus()
    caught_up(qtbot, settings.operations)
    assert focused() is name_field
    assert section.findChild(RecoveryCode) is None


def test_a_destruction_that_was_looked_at_when_the_section_was_left_asks_nothing(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    section = open_tab(settings, "Security")
    part = section.findChild(DestroyPart)
    assert part is not None
    part.begin.setFocus()
    with held_up(settings.operations):
        press(K.Key_Return)
        name_field = field_named(open_tab(settings, "You"), "Your name")
        name_field.setFocus()
        name_field.selectAll()
        type_text("Be")
    caught_up(qtbot, settings.operations)
    type_text("n")
    assert name_field.text() == "Ben"
    open_tab(settings, "Security")
    assert part.begin.isVisible()
    assert part.begin.isEnabled()
    assert not part.name.isVisible()


def test_a_destruction_that_cannot_be_looked_at_can_be_tried_again(
    qtbot: QtBot, settings: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken_disk(path: Path) -> Path:
        raise sqlite3.OperationalError("disk I/O error")

    section = open_tab(settings, "Security")
    caught_up(qtbot, settings.operations)
    part = section.findChild(DestroyPart)
    assert part is not None
    part.begin.setFocus()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "iterdir", broken_disk)
        press(K.Key_Return)
        caught_up(qtbot, settings.operations)
    assert "The disk reported an error" in visible_words(section)
    assert part.begin.isEnabled()
    part.begin.setFocus()
    press(K.Key_Return)
    qtbot.waitUntil(part.name.hasFocus)


def test_a_number_that_was_emptied_to_be_retyped_stays_empty(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    section = open_tab(settings, "This campaign")
    caught_up(qtbot, settings.operations)
    number = named(section, QSpinBox, "Overdue after")
    assert isinstance(number, QSpinBox)
    with held_up(settings.operations):
        settings.operations.act(lambda s: change_settings(s, {"organisation": "Neighbors"}))
        number.setFocus()
        number.selectAll()
        press(K.Key_Delete)
    caught_up(qtbot, settings.operations)
    type_text("21")
    assert number.value() == 21


def test_a_field_that_is_put_back_after_saving_stays_put_back(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    section = open_tab(settings, "This campaign")
    caught_up(qtbot, settings.operations)
    name = field_named(section, "Organization")
    former = name.text()
    type_over(qtbot, name, "Neighbors of Elm")
    with held_up(settings.operations):
        press(K.Key_S, CTRL)
        name.selectAll()
        type_text(former)
    caught_up(qtbot, settings.operations)
    assert name.text() == former
    assert stored_campaign(settings).organisation == "Neighbors of Elm"
    press(K.Key_S, CTRL)
    caught_up(qtbot, settings.operations)
    assert stored_campaign(settings).organisation == former
    assert isinstance(name, QLineEdit)


def test_settings_that_are_not_saved_are_reported_on_the_page_gone_to(
    qtbot: QtBot, opened_empty: Opened
) -> None:
    operations, preferences = opened_empty
    view = CampaignView(operations, preferences)
    show_page(qtbot, view)
    view.go_to(SETTINGS)
    page = view.current
    assert isinstance(page, SettingsPage)
    section = open_tab(page, "This campaign")
    caught_up(qtbot, operations)
    type_over(qtbot, field_named(section, "Organization"), "Neighbors of Elm")
    with held_up(operations), broken_disk(operations):
        view.go_to(IMPORT)
    caught_up(qtbot, operations)
    assert "The disk reported an error" in view.message.text
