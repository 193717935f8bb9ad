"""Answers that reach import, export and printing after the person has moved on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from canvass_app.desk.destination import IMPORT, PAPER
from canvass_app.exchange.signatures.export_profiles import ExportProfile
from canvass_app.ui.files.export_page import ExportPage
from canvass_app.ui.files.import_page import ImportPage
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.paper.ledger.print_sheets import PrintSheets
from tests.ui.conftest import Opened
from tests.ui.held_up import caught_up, held_up
from tests.ui.keyboard import focused, press, show_page

CTRL = Qt.KeyboardModifier.ControlModifier
K = Qt.Key

ROWS = (
    "Sheet No,Line,Full Name,Street Address,City,State,ZIP Code\n"
    "B1,1,José Núñez,1 Weir Ln,Alder Falls,OR,97571\n"
    "B1,2,Zoë Quillfeather,2 Weir Ln,Alder Falls,OR,97571\n"
)


def shown_button(page: QWidget, text: str) -> QPushButton:
    found = page.findChildren(QPushButton)
    return next(b for b in found if b.isVisible() and b.text() == text)


def test_a_look_at_what_would_leave_that_was_stopped_can_be_taken_again(
    opened: Opened, qtbot: QtBot
) -> None:
    page = ExportPage(*opened)
    with held_up(opened[0]):
        show_page(qtbot, page)
        opened[0].cancel()
    caught_up(qtbot, opened[0])
    assert not page.write_button.isEnabled()
    shown_button(page, "Check again").click()
    caught_up(qtbot, opened[0])
    assert page.write_button.isEnabled()
    assert "not encrypted" in page.preview.leaving.text


def test_what_another_list_would_hold_is_not_shown_for_this_one(
    opened: Opened, qtbot: QtBot
) -> None:
    page = ExportPage(*opened)
    show_page(qtbot, page)
    caught_up(qtbot, opened[0])
    page.take_focus()
    with held_up(opened[0]):
        while page.profile is not ExportProfile.COUNTS:
            press(K.Key_Down)
            opened[0].cancel()
    caught_up(qtbot, opened[0])
    assert not page.preview.isVisible()


def test_looks_that_nobody_waits_for_any_more_are_left_out(opened: Opened, qtbot: QtBot) -> None:
    told: list[int] = []
    opened[0].progressed.connect(lambda done, total, what: told.append(total))
    page = ExportPage(*opened)
    show_page(qtbot, page)
    caught_up(qtbot, opened[0])
    once = len(told)
    assert once > 0
    page.take_focus()
    with held_up(opened[0]):
        for key in (K.Key_Down, K.Key_Up, K.Key_Down, K.Key_Up):
            press(key)
    caught_up(qtbot, opened[0])
    assert page.write_button.isEnabled()
    assert len(told) == 2 * once


def test_columns_that_come_late_do_not_cover_an_import(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "booth.csv"
    path.write_text(ROWS, "utf-8")
    page = ImportPage(*opened)
    show_page(qtbot, page)
    page.read(path)
    qtbot.waitUntil(page.findings.isVisible)
    shown: list[bool] = []
    with held_up(opened[0]):
        page.findings.choose_columns.click()
        opened[0].ask(lambda s: None, done=lambda _: shown.append(page.columns.isHidden()))
        press(K.Key_Return, CTRL)
    caught_up(qtbot, opened[0])
    assert shown == [True]
    assert page.outcome.isVisible()


def test_columns_that_come_late_do_not_come_back_after_not_now(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "booth.csv"
    path.write_text(ROWS, "utf-8")
    page = ImportPage(*opened)
    show_page(qtbot, page)
    page.read(path)
    qtbot.waitUntil(page.findings.isVisible)
    with held_up(opened[0]):
        page.findings.choose_columns.click()
        page.leave.click()
    caught_up(qtbot, opened[0])
    assert page.start.isVisible()


def test_printing_that_is_stopped_can_be_tried_again(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PrintSheets, "open_file", lambda self, path: None)
    page = QWidget()
    show_page(qtbot, page)
    dialog = PrintSheets(opened[0], page)
    dialog.open()
    qtbot.waitUntil(dialog.save.isEnabled)
    caught_up(qtbot, opened[0])
    with held_up(opened[0]):
        dialog.write(tmp_path / "sheets.pdf")
        opened[0].cancel()
    caught_up(qtbot, opened[0])
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    dialog.write(tmp_path / "sheets.pdf")
    caught_up(qtbot, opened[0])
    assert (tmp_path / "sheets.pdf").exists()


def test_another_look_at_a_sheet_does_not_offer_to_print_while_one_is_printed(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PrintSheets, "open_file", lambda self, path: None)
    page = QWidget()
    show_page(qtbot, page)
    dialog = PrintSheets(opened[0], page)
    dialog.open()
    caught_up(qtbot, opened[0])
    offered: list[bool] = []
    with held_up(opened[0]):
        dialog.write(tmp_path / "sheets.pdf")
        dialog.paper.setCurrentIndex(1)
        opened[0].ask(lambda s: None, done=lambda _: offered.append(dialog.save.isEnabled()))
    caught_up(qtbot, opened[0])
    assert offered == [False]


def test_a_file_that_is_read_otherwise_leaves_the_keyboard_to_the_page_in_front(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "booth.csv"
    path.write_text(ROWS, "utf-8")
    view = CampaignView(*opened)
    show_page(qtbot, view)
    view.go_to(PAPER)
    caught_up(qtbot, opened[0])
    view.go_to(IMPORT)
    page = view.current
    assert isinstance(page, ImportPage)
    page.read(path)
    caught_up(qtbot, opened[0])
    with held_up(opened[0]):
        page.findings.encoding_chosen.emit("cp1252")
        view.go_to(PAPER)
        typing = focused()
    caught_up(qtbot, opened[0])
    assert focused() is typing
