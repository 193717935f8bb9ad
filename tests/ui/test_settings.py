from __future__ import annotations

import stat
import sys
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from canvass_app.desk.campaigns import read_day_ahead
from canvass_app.desk.preferences import Preferences
from canvass_app.model.campaign import Campaign
from canvass_app.store import query_campaign
from canvass_app.store.campaign_file import unlock_with_passphrase
from canvass_app.store.keys import WrongPassphrase, read_recovery_code
from canvass_app.ui.dialogs.bug_report import BugReport
from canvass_app.ui.pages.settings import SettingsPage
from canvass_app.ui.settings.campaign import CampaignSection
from canvass_app.ui.settings.petition_text import TextForm, TextSection
from canvass_app.ui.widgets.recovery_code import CodeGroups, RecoveryCode
from tests.support.campaigns import PASSPHRASE
from tests.ui.conftest import Opened

TODAY = date(2026, 11, 23)
CODE = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV"


@pytest.fixture
def page(qtbot: QtBot, opened_empty: Opened, monkeypatch: pytest.MonkeyPatch) -> SettingsPage:
    monkeypatch.setattr(SettingsPage, "_place", (0, ""))
    made = SettingsPage(*opened_empty)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: made.findChild(TextForm) is not None)
    return made


def _named(page: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = page.findChildren(kind)
    return next(w for w in found if w.accessibleName() == name and w.isVisible())


def _field(page: QWidget, name: str) -> QLineEdit:
    found = _named(page, QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def _press(qtbot: QtBot, page: QWidget, name: str) -> None:
    QTest.mouseClick(_named(page, QPushButton, name), Qt.MouseButton.LeftButton)


def _open_tab(page: SettingsPage, title: str) -> QWidget:
    tabs = page.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex([tabs.tabText(n) for n in range(tabs.count())].index(title))
    found = tabs.currentWidget()
    assert found is not None
    return found


def _type_over(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def _stored(page: SettingsPage) -> Campaign:
    return query_campaign.campaign(page.operations.db)


def _visible_words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def _choose(qtbot: QtBot, field: QWidget, text: str) -> None:
    assert isinstance(field, QComboBox)
    field.setFocus()
    while field.currentText() != text:
        before = field.currentText()
        key = Qt.Key.Key_Down if field.findText(text) > field.currentIndex() else Qt.Key.Key_Up
        QTest.keyClick(field, key)
        assert field.currentText() != before


def test_the_look_is_told_at_every_choice(qtbot: QtBot, page: SettingsPage) -> None:
    section = _open_tab(page, "Look")
    told: list[Preferences] = []
    page.preferences_changed.connect(told.append)
    _choose(qtbot, _named(section, QComboBox, "Language"), "Español")
    _choose(qtbot, _named(section, QComboBox, "Colors"), "Dark")
    _choose(qtbot, _named(section, QComboBox, "Size"), "110 %")
    last = told[-1]
    assert (last.language, last.theme, last.scale) == ("es", "dark", 110)
    assert last.person_name == "Ana"


def test_the_window_made_anew_comes_back_to_the_same_field(
    qtbot: QtBot, page: SettingsPage
) -> None:
    section = _open_tab(page, "Look")
    _choose(qtbot, _named(section, QComboBox, "Size"), "110 %")
    anew = SettingsPage(page.operations, page.preferences)
    qtbot.addWidget(anew)
    anew.show()
    anew.activateWindow()
    qtbot.waitUntil(anew.isActiveWindow)
    anew.take_focus()
    size = _named(anew, QComboBox, "Size")
    qtbot.waitUntil(size.hasFocus)
    qtbot.waitUntil(lambda: page.operations.pending == 0)


def test_the_wheel_scrolls_and_never_changes_a_setting(qtbot: QtBot, page: SettingsPage) -> None:
    section = _open_tab(page, "Look")
    size = _named(section, QComboBox, "Size")
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
    assert size.currentText() == "100 %"


def test_name_and_role_are_kept_when_the_field_is_left(qtbot: QtBot, page: SettingsPage) -> None:
    section = _open_tab(page, "You")
    with qtbot.waitSignal(page.preferences_changed) as told:
        _type_over(qtbot, _field(section, "Your name"), "Beatriz")
        QTest.keyClick(_field(section, "Your name"), Qt.Key.Key_Tab)
    assert told.args is not None
    assert told.args[0].person_name == "Beatriz"
    box = QApplication.focusWidget()
    assert box is not None
    with qtbot.waitSignal(page.preferences_changed) as told:
        QTest.keyClick(box, Qt.Key.Key_Space)
    assert told.args is not None
    assert (told.args[0].coordinator, told.args[0].person_name) == (False, "Beatriz")


def test_campaign_settings_are_saved_together_and_undone_together(
    qtbot: QtBot, page: SettingsPage
) -> None:
    section = _open_tab(page, "This campaign")
    former = _stored(page)
    _type_over(qtbot, _field(section, "Organization"), "Three Towns Neighbors")
    _type_over(qtbot, _field(section, "Delivery"), "2090-12-10")
    with qtbot.waitSignal(page.operations.saved):
        QTest.keyClick(
            _field(section, "Delivery"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier
        )
    stored = _stored(page)
    assert (stored.organisation, stored.delivery_on) == ("Three Towns Neighbors", "2090-12-10")
    qtbot.waitUntil(lambda: "Saved. Ctrl+Z takes it back." in _visible_words(section))
    with qtbot.waitSignal(page.operations.saved):
        page.operations.undo()
    assert _stored(page) == former
    qtbot.waitUntil(lambda: _field(section, "Organization").text() == former.organisation)
    assert _field(section, "Delivery").text() == ""


def test_the_fewest_signers_can_be_read_and_changed(qtbot: QtBot, page: SettingsPage) -> None:
    section = _open_tab(page, "This campaign")
    assert isinstance(section, CampaignSection)
    field = section._minimum
    inner = field.lineEdit()
    assert inner.text() == "5"
    assert inner.width() > 3 * inner.fontMetrics().horizontalAdvance("1000")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    with qtbot.waitSignal(page.operations.saved):
        _press(qtbot, section, "Save")
    assert _stored(page).minimum_signers == 6


@pytest.mark.parametrize(
    ("name", "written", "said"),
    [
        ("Delivery", "13/45", "This date is not clear."),
        ("E-mail", "nobody", "An e-mail address has an @."),
    ],
)
def test_what_cannot_be_saved_is_marked_and_said_beside_the_field(
    qtbot: QtBot, page: SettingsPage, name: str, written: str, said: str
) -> None:
    section = _open_tab(page, "This campaign")
    former = _stored(page)
    field = _field(section, name)
    _type_over(qtbot, field, written)
    _press(qtbot, section, "Save")
    assert said in _visible_words(section)
    assert field.property("invalid") == "true"
    assert field.hasFocus()
    assert field.text() == written
    assert _stored(page) == former


def test_destruction_before_delivery_is_refused(qtbot: QtBot, page: SettingsPage) -> None:
    section = _open_tab(page, "This campaign")
    _type_over(qtbot, _field(section, "Delivery"), "2030-05-01")
    _type_over(qtbot, _field(section, "Destruction"), "2030-04-01")
    _press(qtbot, section, "Save")
    assert "The data would be destroyed before the delivery." in _visible_words(section)
    assert _stored(page).destroy_on == ""


def test_a_refresh_keeps_what_is_being_typed(qtbot: QtBot, page: SettingsPage) -> None:
    section = _open_tab(page, "This campaign")
    _type_over(qtbot, _field(section, "Organization"), "Half a na")
    answers: list[object] = []
    page.refresh()
    page.operations.ask(lambda session: True, done=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert _field(section, "Organization").text() == "Half a na"
    assert "Not saved yet" in _visible_words(section)


def test_leaving_the_page_saves_what_is_valid(qtbot: QtBot, page: SettingsPage) -> None:
    section = _open_tab(page, "This campaign")
    _type_over(qtbot, _field(section, "Phone"), "(541) 555-0100")
    with qtbot.waitSignal(page.operations.saved):
        page.commit_editor()
    assert _stored(page).sender_phone == "(541) 555-0100"


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
def test_days_of_the_plan_lie_ahead(written: str, day: str | None) -> None:
    assert read_day_ahead(written, TODAY) == day


def test_a_changed_text_becomes_a_new_version_in_all_languages(
    qtbot: QtBot, page: SettingsPage
) -> None:
    section = _open_tab(page, "Petition text")
    assert isinstance(section, TextSection)
    former = query_campaign.texts(page.operations.db)
    assert "Version 1" in _visible_words(section)
    _type_over(qtbot, _field(section, "Title"), "Stand by your neighbors")
    with qtbot.waitSignal(page.operations.saved):
        _press(qtbot, section, "Save as a new version")
    texts = query_campaign.texts(page.operations.db)
    assert [(t.version, t.language) for t in texts] == [(2, "en"), (2, "es")]
    assert texts[0].title == "Stand by your neighbors"
    assert texts[1].ask == former[1].ask
    assert query_campaign.texts(page.operations.db, 1) == former
    qtbot.waitUntil(lambda: "Version 2" in _visible_words(section))
    assert "Saved. Ctrl+Z takes it back." in _visible_words(section)
    page.operations.undo()
    qtbot.waitUntil(lambda: "Version 1" in _visible_words(section))
    assert _field(section, "Title").text() == former[0].title
    assert "Saved." not in _visible_words(section)


def test_a_text_being_written_survives_a_change_elsewhere_and_is_not_saved_by_leaving(
    qtbot: QtBot, page: SettingsPage
) -> None:
    section = _open_tab(page, "Petition text")
    ask = _named(section, QPlainTextEdit, "What is asked")
    assert isinstance(ask, QPlainTextEdit)
    ask.setFocus()
    QTest.keyClicks(ask, "Listen. ")
    page.commit_editor()
    page.refresh()
    answers: list[object] = []
    page.operations.ask(lambda session: True, done=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert ask.toPlainText().startswith("Listen. ")
    assert query_campaign.texts(page.operations.db)[0].version == 1


def test_a_new_passphrase_opens_and_the_old_one_no_longer(qtbot: QtBot, page: SettingsPage) -> None:
    section = _open_tab(page, "Security")
    new = "quiet harbor lantern"
    _type_over(qtbot, _field(section, "Passphrase now"), PASSPHRASE)
    _type_over(qtbot, _field(section, "New passphrase"), new)
    _type_over(qtbot, _field(section, "New passphrase again"), new)
    _press(qtbot, section, "Change passphrase")
    qtbot.waitUntil(lambda: "The new passphrase opens" in _visible_words(section))
    path = page.operations.path
    assert unlock_with_passphrase(path, new)
    with pytest.raises(WrongPassphrase):
        unlock_with_passphrase(path, PASSPHRASE)
    assert _field(section, "New passphrase").text() == ""


@pytest.mark.parametrize(
    ("now", "new", "again", "said"),
    [
        ("", "quiet harbor", "quiet harbor", "Type the passphrase"),
        (PASSPHRASE, "short", "short", "needs at least 8 characters"),
        (PASSPHRASE, "quiet harbor", "quiet harbour", "not the same"),
        ("a wrong passphrase", "quiet harbor", "quiet harbor", "does not open the campaign"),
    ],
)
def test_a_passphrase_is_not_changed_by_mistake_or_by_a_stranger(
    qtbot: QtBot, page: SettingsPage, now: str, new: str, again: str, said: str
) -> None:
    section = _open_tab(page, "Security")
    _type_over(qtbot, _field(section, "Passphrase now"), now)
    _type_over(qtbot, _field(section, "New passphrase"), new)
    _type_over(qtbot, _field(section, "New passphrase again"), again)
    _press(qtbot, section, "Change passphrase")
    qtbot.waitUntil(lambda: said in _visible_words(section))
    assert unlock_with_passphrase(page.operations.path, PASSPHRASE)


def test_the_recovery_code_is_shown_only_to_who_knows_the_passphrase(
    qtbot: QtBot, page: SettingsPage
) -> None:
    section = _open_tab(page, "Security")
    _type_over(qtbot, _field(section, "Your passphrase"), "a wrong passphrase")
    QTest.keyClick(_field(section, "Your passphrase"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open the campaign" in _visible_words(section))
    assert section.findChild(RecoveryCode) is None
    _type_over(qtbot, _field(section, "Your passphrase"), PASSPHRASE)
    QTest.keyClick(_field(section, "Your passphrase"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: section.findChild(CodeGroups) is not None)
    groups = section.findChild(CodeGroups)
    assert isinstance(groups, CodeGroups)
    shown = [label.text() for label in groups.findChildren(QLabel) if len(label.text()) == 4]
    secret = read_recovery_code("-".join(shown))
    assert secret == unlock_with_passphrase(page.operations.path, PASSPHRASE)
    _open_tab(page, "You")
    qtbot.waitUntil(lambda: section.findChild(RecoveryCode) is None)


def test_the_code_serves_instead_of_a_forgotten_passphrase(
    qtbot: QtBot, page: SettingsPage
) -> None:
    codes: list[str] = []
    page.operations.ask(lambda session: session.file.recovery_code(), done=codes.append)
    qtbot.waitUntil(lambda: bool(codes))
    section = _open_tab(page, "Security")
    _type_over(qtbot, _field(section, "Passphrase now"), codes[0].lower())
    _type_over(qtbot, _field(section, "New passphrase"), "quiet harbor lantern")
    _type_over(qtbot, _field(section, "New passphrase again"), "quiet harbor lantern")
    QTest.keyClick(_field(section, "New passphrase again"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "The new passphrase opens" in _visible_words(section))
    assert unlock_with_passphrase(page.operations.path, "quiet harbor lantern")


def test_idle_time_may_be_never(qtbot: QtBot, page: SettingsPage) -> None:
    section = _open_tab(page, "Security")
    told: list[Preferences] = []
    page.preferences_changed.connect(told.append)
    _choose(qtbot, _named(section, QComboBox, "Lock by itself"), "never")
    assert told[-1].lock_minutes == 0


def test_a_backup_is_made_on_request_and_listed_with_its_reason(
    qtbot: QtBot, page: SettingsPage
) -> None:
    section = _open_tab(page, "Backups")
    table = section.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    assert table.rowCount() == 0
    _press(qtbot, section, "Back up now")
    qtbot.waitUntil(lambda: table.rowCount() == 1)
    reason = table.item(0, 1)
    assert reason is not None
    assert reason.text() == "Somebody asked for it"
    assert "it opens" in _visible_words(section)
    folder = Path(f"{page.operations.path}-backups")
    assert len(list(folder.glob("*.canvass"))) == 1


def test_about_tells_where_the_files_lie(page: SettingsPage) -> None:
    section = _open_tab(page, "About")
    assert _field(section, "Campaign file").text() == str(page.operations.path)
    assert _field(section, "Campaign file").isReadOnly()


def test_every_field_says_what_it_is_for(page: SettingsPage) -> None:
    tabs = page.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QLineEdit) and widget.objectName() == "qt_spinbox_lineedit")
        and not isinstance(widget, QTabWidget)
        and not isinstance(widget.parent(), QComboBox)
        and widget.window() is page
        and widget.objectName() not in {"ScrollLeftButton", "ScrollRightButton"}
    ]
    assert nameless == []


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
    _press(qtbot, shown, "Save as PDF…")
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
    assert "cannot be written there" in _visible_words(shown)


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
    _press(qtbot, dialog, "Copy")
    assert QApplication.clipboard().text() == report
    path = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    _press(qtbot, dialog, "Save…")
    assert path.read_text(encoding="utf-8") == report
    _press(qtbot, dialog, "Close")
    assert not dialog.isVisible()
