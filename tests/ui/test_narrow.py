"""What shrinks when there is little room, and what never does."""

from __future__ import annotations

from datetime import datetime
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from canvass_app.desk.destination import PAPER, Destination, PageName
from canvass_app.store import queries
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.frame.status_line import StatusLine
from canvass_app.ui.paper.page import PaperPage
from canvass_app.ui.paper.typing.sheet_work import Mode
from canvass_app.ui.parts.basics import button, label
from canvass_app.ui.parts.page_head import PageHead
from tests.ui.conftest import Opened
from tests.ui.stored import stored


def _center(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), widget.rect().center()).y()


def test_the_buttons_of_a_page_go_below_its_title_rather_than_being_cut(qtbot: QtBot) -> None:
    title = label("Packets", "title")
    buttons: list[QPushButton] = [
        button("Export this city…", lambda: None),
        button("Export all cities that are ready (3)…", lambda: None),
    ]
    head = PageHead(title, *buttons)
    qtbot.addWidget(head)
    head.resize(900, head.sizeHint().height())
    head.show()
    assert _center(title) == _center(buttons[0]) == _center(buttons[1])
    head.resize(400, head.heightForWidth(400))
    qtbot.waitUntil(lambda: _center(buttons[0]) > _center(title))
    assert all(each.width() >= each.sizeHint().width() for each in buttons)
    buttons[1].hide()
    qtbot.waitUntil(lambda: head.sizeHint().height() == title.sizeHint().height())
    head.resize(400, head.sizeHint().height())
    qtbot.waitUntil(lambda: _center(title) == _center(buttons[0]))


def _is_whole(part: QWidget) -> bool:
    return part.width() >= part.sizeHint().width()


def test_that_all_is_saved_is_said_at_any_width(qtbot: QtBot, opened: Opened) -> None:
    line = StatusLine(opened[0])
    qtbot.addWidget(line)
    line.say_backup(datetime(2026, 6, 7, 12, 0))
    line.show()
    for width in (1200, 700, 420, 200):
        line.resize(width, 28)
        saved = next(
            p for p in line.findChildren(QWidget) if p.accessibleName() == "All changes saved"
        )
        qtbot.waitUntil(saved.isVisible)
        qtbot.waitUntil(partial(_is_whole, saved))
    qtbot.waitUntil(lambda: "Backup 2026-06-07" in line.toolTip())


@pytest.mark.parametrize("page", ["duplicates", "places"])
def test_low_windows_are_left_to_what_is_decided_on(
    qtbot: QtBot, opened: Opened, page: str
) -> None:
    operations, preferences = opened
    view = CampaignView(operations, preferences)
    qtbot.addWidget(view)
    view.show()
    view.go_to(Destination(PageName(page)))
    review = view.current.review  # type: ignore[attr-defined]
    shares = []
    for height in (760, 560):
        view.resize(1200, height)
        qtbot.waitUntil(lambda: operations.pending == 0)
        QApplication.processEvents()
        shares.append(review.queue.height() / height)
    assert shares[1] > shares[0] * 0.85


def test_the_line_that_is_typed_is_in_sight_though_the_window_is_low(
    qtbot: QtBot, opened: Opened
) -> None:
    operations, preferences = opened
    view = CampaignView(operations, preferences)
    qtbot.addWidget(view)
    view.resize(860, 420)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.go_to(PAPER)
    page = view.current
    assert isinstance(page, PaperPage)
    sheet = next(iter(queries.sheets.all_numbers(stored(operations)).values()))
    page.open_sheet(sheet)
    qtbot.waitUntil(lambda: page.work.mode is Mode.OPEN and operations.pending == 0)

    def in_sight() -> bool:
        editor = page.desk.grid.editor
        return editor is not None and editor.visibleRegion().boundingRect() == editor.rect()

    assert page.desk.grid.currentIndex().row() > 5
    qtbot.waitUntil(in_sight)


def test_the_list_of_sheets_opens_inside_the_window(qtbot: QtBot, opened: Opened) -> None:
    operations, preferences = opened
    view = CampaignView(operations, preferences)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.go_to(PAPER)
    qtbot.waitUntil(lambda: operations.pending == 0)
    page = view.current
    assert isinstance(page, PaperPage)
    page.desk.chooser.open()
    popup = page.desk.chooser.popup
    qtbot.waitUntil(lambda: operations.pending == 0)
    right = popup.mapToGlobal(popup.rect().topRight()).x()
    assert right <= view.mapToGlobal(view.rect().topRight()).x()
    popup.hide()
