"""Where the focus is after going somewhere: always where the work starts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from canvass_app.desk.destination import (
    DUPLICATES,
    IMPORT,
    PACKETS,
    PLACES,
    SETTINGS,
    Destination,
    PageName,
)
from canvass_app.ui.duplicates.page import DuplicatesPage
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.packets.page import PacketsPage
from canvass_app.ui.places.page import PlacesPage
from tests.ui.conftest import Opened

CTRL = Qt.KeyboardModifier.ControlModifier
K = Qt.Key


@pytest.fixture
def view(qtbot: QtBot, opened: Opened) -> Iterator[CampaignView]:
    yield from _shown(qtbot, opened)


@pytest.fixture
def empty_view(qtbot: QtBot, opened_empty: Opened) -> Iterator[CampaignView]:
    yield from _shown(qtbot, opened_empty)


def _shown(qtbot: QtBot, opened: Opened) -> Iterator[CampaignView]:
    operations, preferences = opened
    made = CampaignView(operations, preferences)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    qtbot.waitUntil(lambda: operations.pending == 0)
    made.close()
    made.deleteLater()


def _settle(qtbot: QtBot, view: CampaignView) -> None:
    qtbot.waitUntil(lambda: view.operations.pending == 0)
    QApplication.processEvents()


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _words() -> str:
    widget = _focus()
    assert isinstance(widget, QPushButton)
    return widget.text()


def test_home_leads_on_with_enter(qtbot: QtBot, view: CampaignView) -> None:
    _settle(qtbot, view)
    first = _focus().property("accessibleName")
    assert "need a decision" in first
    QTest.keyClick(_focus(), K.Key_Return)
    assert view.current_name == "duplicates"


def test_without_mayors_their_table_comes_first(qtbot: QtBot, empty_view: CampaignView) -> None:
    QTest.keyClick(empty_view, K.Key_5, CTRL)
    _settle(qtbot, empty_view)
    assert _words() == "Import mayors…"
    QTest.keyClick(empty_view, K.Key_PageUp, CTRL)
    assert _words() == "Go to the mayors table"
    QTest.keyClick(_focus(), K.Key_Return)
    assert _words() == "Import mayors…"


def test_ctrl_tab_goes_through_the_tabs_and_the_keyboard_follows(
    qtbot: QtBot, view: CampaignView
) -> None:
    view.go_to(PLACES)
    page = view.current
    assert isinstance(page, PlacesPage)
    _settle(qtbot, view)
    assert page.review.isAncestorOf(_focus())
    QTest.keyClick(_focus(), K.Key_PageDown, CTRL)
    assert _focus() is page.mayors.table
    QTest.keyClick(_focus(), K.Key_Tab, CTRL)
    assert _focus() is page.map.map
    QTest.keyClick(_focus(), K.Key_Tab, CTRL)
    assert _focus() is page.remembered
    QTest.keyClick(_focus(), K.Key_Tab, CTRL)
    assert page.review.isAncestorOf(_focus())


def test_anyone_moving_along_the_tabs_stays_on_them(qtbot: QtBot, view: CampaignView) -> None:
    view.go_to(SETTINGS)
    page = view.current
    bar = page.findChild(QWidget, "qt_tabwidget_tabbar")
    assert isinstance(bar, QWidget)
    bar.setFocus()
    QTest.keyClick(bar, K.Key_Right)
    assert _focus() is bar


def test_an_empty_page_has_the_keyboard_on_its_first_step(
    qtbot: QtBot, empty_view: CampaignView
) -> None:
    empty_view.go_to(DUPLICATES)
    _settle(qtbot, empty_view)
    assert isinstance(empty_view.current, DuplicatesPage)
    assert _words() == "Go to paper entry"
    QTest.keyClick(empty_view, K.Key_PageDown, CTRL)
    assert _focus().window() is empty_view


def test_good_news_is_gone_when_one_comes_back_but_a_warning_stays(
    qtbot: QtBot, view: CampaignView
) -> None:
    view.go_to(PACKETS)
    _settle(qtbot, view)
    page = view.current
    assert isinstance(page, PacketsPage)
    strip = page.message
    for tone, kept in (("good", ""), ("warn", "Look here")):
        strip.say("Look here", tone)
        view.go_to(IMPORT)
        view.go_to(PACKETS)
        assert strip.text == kept


def test_a_title_stays_where_it_is_from_page_to_page(qtbot: QtBot, view: CampaignView) -> None:
    places = set()
    for name in ("home", "paper", "duplicates", "places", "packets", "importing", "settings"):
        view.go_to(Destination(PageName(name)))
        _settle(qtbot, view)
        title = next(
            label
            for label in view.current.findChildren(QWidget)
            if label.property("role") == "title" and label.isVisible()
        )
        places.add((title.mapTo(view, title.rect().topLeft()).x(),
                    title.mapTo(view, title.rect().center()).y()))  # fmt: skip
    assert len(places) == 1
