from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from canvass_app.desk.campaign.setting_up import read_day_ahead
from canvass_app.desk.preferences import Preferences
from canvass_app.store import queries
from canvass_app.ui.settings.campaign import CampaignSection
from canvass_app.ui.settings.page import SettingsPage
from canvass_app.ui.settings.petition_text import TextSection
from tests.ui.settings.settings_page import (
    choose,
    field_named,
    named,
    open_tab,
    press,
    stored_campaign,
    type_over,
    visible_words,
)
from tests.ui.stored import stored

TODAY = date(2026, 11, 23)


def test_the_look_is_announced_at_every_choice(qtbot: QtBot, settings: SettingsPage) -> None:
    section = open_tab(settings, "Look")
    told: list[Preferences] = []
    settings.preferences_changed.connect(told.append)
    choose(qtbot, named(section, QComboBox, "Language"), "Español")
    choose(qtbot, named(section, QComboBox, "Colors"), "Dark")
    choose(qtbot, named(section, QComboBox, "Size"), "110%")
    last = told[-1]
    assert (last.language, last.theme, last.scale) == ("es", "dark", 110)
    assert last.person_name == "Ana"


def test_the_window_rebuilt_comes_back_to_the_same_field(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    section = open_tab(settings, "Look")
    choose(qtbot, named(section, QComboBox, "Size"), "110%")
    anew = SettingsPage(settings.operations, settings.preferences)
    qtbot.addWidget(anew)
    anew.show()
    anew.activateWindow()
    qtbot.waitUntil(anew.isActiveWindow)
    anew.take_focus()
    size = named(anew, QComboBox, "Size")
    qtbot.waitUntil(size.hasFocus)
    qtbot.waitUntil(lambda: settings.operations.pending == 0)


def test_the_wheel_scrolls_and_never_changes_a_setting(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    section = open_tab(settings, "Look")
    size = named(section, QComboBox, "Size")
    assert isinstance(size, QComboBox)
    size.setFocus()
    middle = QPointF(size.rect().center())
    turned = QWheelEvent(
        middle,
        QPointF(size.mapToGlobal(size.rect().center())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(size, turned)
    assert size.currentText() == "100%"


def test_name_and_role_are_kept_when_the_field_is_left(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    section = open_tab(settings, "You")
    with qtbot.waitSignal(settings.preferences_changed) as told:
        type_over(qtbot, field_named(section, "Your name"), "Beatriz")
        QTest.keyClick(field_named(section, "Your name"), Qt.Key.Key_Tab)
    assert told.args is not None
    assert told.args[0].person_name == "Beatriz"
    box = QApplication.focusWidget()
    assert box is not None
    with qtbot.waitSignal(settings.preferences_changed) as told:
        QTest.keyClick(box, Qt.Key.Key_Space)
    assert told.args is not None
    assert (told.args[0].coordinator, told.args[0].person_name) == (False, "Beatriz")


def test_campaign_settings_are_saved_together_and_undone_together(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    section = open_tab(settings, "This campaign")
    former = stored_campaign(settings)
    type_over(qtbot, field_named(section, "Organization"), "Three Towns Neighbors")
    type_over(qtbot, field_named(section, "Delivery"), "2090-12-10")
    with qtbot.waitSignal(settings.operations.saved):
        QTest.keyClick(
            field_named(section, "Delivery"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier
        )
    stored = stored_campaign(settings)
    assert (stored.organisation, stored.delivery_on) == ("Three Towns Neighbors", "2090-12-10")
    qtbot.waitUntil(lambda: "Saved. Ctrl+Z undoes it." in visible_words(section))
    with qtbot.waitSignal(settings.operations.saved):
        settings.operations.undo()
    assert stored_campaign(settings) == former
    qtbot.waitUntil(lambda: field_named(section, "Organization").text() == former.organisation)
    assert field_named(section, "Delivery").text() == ""


def test_the_fewest_signers_can_be_read_and_changed(qtbot: QtBot, settings: SettingsPage) -> None:
    section = open_tab(settings, "This campaign")
    assert isinstance(section, CampaignSection)
    field = section._numbers["minimum_signers"]
    inner = field.lineEdit()
    assert inner.text() == "5"
    assert inner.width() > 3 * inner.fontMetrics().horizontalAdvance("1000")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    with qtbot.waitSignal(settings.operations.saved):
        press(qtbot, section, "Save")
    assert stored_campaign(settings).minimum_signers == 6


@pytest.mark.parametrize(
    ("name", "written", "said"),
    [
        ("Delivery", "13/45", "This date is not clear."),
        ("E-mail", "nobody", "An e-mail address needs an @."),
    ],
)
def test_what_cannot_be_saved_is_marked_and_shown_next_to_the_field(
    qtbot: QtBot, settings: SettingsPage, name: str, written: str, said: str
) -> None:
    section = open_tab(settings, "This campaign")
    former = stored_campaign(settings)
    field = field_named(section, name)
    type_over(qtbot, field, written)
    press(qtbot, section, "Save")
    assert said in visible_words(section)
    assert field.property("invalid") == "true"
    assert field.hasFocus()
    assert field.text() == written
    assert stored_campaign(settings) == former


def test_destruction_before_delivery_is_refused(qtbot: QtBot, settings: SettingsPage) -> None:
    section = open_tab(settings, "This campaign")
    type_over(qtbot, field_named(section, "Delivery"), "2030-05-01")
    type_over(qtbot, field_named(section, "Destruction"), "2030-04-01")
    press(qtbot, section, "Save")
    assert "The data would be destroyed before the delivery." in visible_words(section)
    assert stored_campaign(settings).destroy_on == ""


def test_a_refresh_keeps_what_is_being_typed(qtbot: QtBot, settings: SettingsPage) -> None:
    section = open_tab(settings, "This campaign")
    type_over(qtbot, field_named(section, "Organization"), "Half a na")
    answers: list[object] = []
    settings.refresh()
    settings.operations.ask(lambda session: True, done=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert field_named(section, "Organization").text() == "Half a na"
    assert "Not saved yet" in visible_words(section)


def test_leaving_the_page_saves_what_is_valid(qtbot: QtBot, settings: SettingsPage) -> None:
    section = open_tab(settings, "This campaign")
    type_over(qtbot, field_named(section, "Phone"), "(541) 555-0100")
    with qtbot.waitSignal(settings.operations.saved):
        settings.commit_editor()
    assert stored_campaign(settings).sender_phone == "(541) 555-0100"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("12/10", "2026-12-10"),
        ("11/23", "2026-11-23"),
        ("11/24", "2026-11-24"),
        ("1/5", "2027-01-05"),
        ("Jun 30", "2027-06-30"),
        ("6/30/29", "2029-06-30"),
        ("2028-02-29", "2028-02-29"),
        ("today", "2026-11-23"),
        ("10 de diciembre", "2026-12-10"),
        ("13/6", None),
        ("soon", None),
    ],
)
def test_days_of_the_plan_are_in_the_future(written: str, day: str | None) -> None:
    assert read_day_ahead(written, TODAY) == day


def test_a_changed_text_becomes_a_new_version_in_all_languages(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    section = open_tab(settings, "Petition text")
    assert isinstance(section, TextSection)
    former = queries.campaign.texts(stored(settings.operations))
    assert "Version 1" in visible_words(section)
    type_over(qtbot, field_named(section, "Title"), "Stand by your neighbors")
    with qtbot.waitSignal(settings.operations.saved):
        press(qtbot, section, "Save as a new version")
    texts = queries.campaign.texts(stored(settings.operations))
    assert [(t.version, t.language) for t in texts] == [(2, "en"), (2, "es")]
    assert texts[0].title == "Stand by your neighbors"
    assert texts[1].ask == former[1].ask
    assert queries.campaign.texts(stored(settings.operations), 1) == former
    qtbot.waitUntil(lambda: "Version 2" in visible_words(section))
    assert "Saved. Ctrl+Z undoes it." in visible_words(section)
    settings.operations.undo()
    qtbot.waitUntil(lambda: "Version 1" in visible_words(section))
    assert field_named(section, "Title").text() == former[0].title
    assert "Saved." not in visible_words(section)


def test_a_text_being_written_survives_a_change_elsewhere_and_is_not_saved_by_leaving(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    section = open_tab(settings, "Petition text")
    ask = named(section, QPlainTextEdit, "What the petition asks")
    assert isinstance(ask, QPlainTextEdit)
    ask.setFocus()
    QTest.keyClicks(ask, "Listen. ")
    settings.commit_editor()
    settings.refresh()
    answers: list[object] = []
    settings.operations.ask(lambda session: True, done=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert ask.toPlainText().startswith("Listen. ")
    assert queries.campaign.texts(stored(settings.operations))[0].version == 1


def test_a_backup_is_made_on_request_and_listed_with_its_reason(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    section = open_tab(settings, "Backups")
    table = section.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    assert table.rowCount() == 0
    press(qtbot, section, "Back up now")
    qtbot.waitUntil(lambda: table.rowCount() == 1)
    told = [item.text() for column in (1, 2) if (item := table.item(0, column)) is not None]
    assert told == ["Made on request", "0"]
    assert "it opens" in visible_words(section)
    folder = Path(f"{settings.operations.path}-backups")
    assert len(list(folder.glob("*.canvass"))) == 1


def test_about_tells_where_the_files_lie(settings: SettingsPage) -> None:
    section = open_tab(settings, "About")
    assert field_named(section, "Campaign file").text() == str(settings.operations.path)
    assert field_named(section, "Campaign file").isReadOnly()


def test_every_field_says_what_it_is_for(settings: SettingsPage) -> None:
    tabs = settings.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    nameless = [
        widget
        for widget in settings.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QLineEdit) and widget.objectName() == "qt_spinbox_lineedit")
        and not isinstance(widget, QTabWidget)
        and not isinstance(widget.parent(), QComboBox)
        and widget.window() is settings
        and widget.objectName() not in {"ScrollLeftButton", "ScrollRightButton"}
    ]
    assert nameless == []
