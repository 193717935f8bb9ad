"""Every page for a screen reader, for the keyboard, at 200 %, and with longer words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from canvass_app.desk.destination import Destination, PageName
from canvass_app.desk.preferences import Preferences
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.frame.pages import PAGES as ENTRIES
from canvass_app.ui.opening.create import CreateScreen
from canvass_app.ui.opening.unlock import UnlockScreen
from canvass_app.ui.opening.welcome import WelcomeScreen
from canvass_app.ui.style.theme import apply_theme, make_theme
from tests.ui.conftest import Opened

PAGES = [entry.name for entry in ENTRIES]
LAPTOP = (1366, 768)


class _LongWords(QTranslator):
    """Makes each sentence two fifths longer, as in German or Spanish."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return source + "·" * (len(source) * 2 // 5)

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's own name)
        return False


@pytest.fixture
def view(qtbot: QtBot, opened: Opened) -> Iterator[CampaignView]:
    operations, preferences = opened
    made = CampaignView(operations, preferences)
    made.resize(*LAPTOP)
    made.show()
    yield made
    qtbot.waitUntil(lambda: operations.pending == 0)
    made.close()
    made.deleteLater()


@pytest.fixture
def at_200_percent(styled: QApplication) -> Iterator[None]:
    apply_theme(styled, make_theme("light", 200))
    yield
    apply_theme(styled, make_theme("light", 100))


@pytest.fixture
def long_words() -> Iterator[None]:
    translator = _LongWords()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def _parts(root: QWidget) -> list[QWidget]:
    """Return what the keyboard can reach."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(root)
        and widget.isEnabled()
        and not isinstance(widget, QScrollBar | QScrollArea | QTabWidget | QTabBar)
        and not widget.objectName().startswith("qt_")
    ]


def _name(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    window = widget.window()
    labels = [label for label in window.findChildren(QLabel) if label.buddy() is widget]
    return labels[0].text() if labels else ""


def _settle(qtbot: QtBot, view: CampaignView) -> None:
    qtbot.waitUntil(lambda: view.operations.pending == 0)
    QCoreApplication.processEvents()


@pytest.mark.parametrize("page", PAGES)
def test_all_that_takes_the_keyboard_has_a_name(
    qtbot: QtBot, view: CampaignView, page: str
) -> None:
    view.go_to(Destination(PageName(page)))
    _settle(qtbot, view)
    parts = _parts(view)
    assert _parts(view.current)
    assert [repr(widget) for widget in parts if not _name(widget)] == []


@pytest.mark.parametrize("page", PAGES)
def test_tab_reaches_every_part_and_comes_round(
    qtbot: QtBot, view: CampaignView, page: str
) -> None:
    view.go_to(Destination(PageName(page)))
    _settle(qtbot, view)
    start = _parts(view)[0]
    reached, widget = {start}, start.nextInFocusChain()
    while widget is not None and widget is not start:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    assert [_name(part) for part in _parts(view) if part not in reached] == []


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.usefixtures("at_200_percent")
def test_a_page_at_200_percent_fits_an_old_laptop(qtbot: QtBot, opened: Opened, page: str) -> None:
    operations, preferences = opened
    view = CampaignView(operations, replace(preferences, scale=200, last_page=page))
    qtbot.addWidget(view)
    view.resize(*LAPTOP)
    view.show()
    _settle(qtbot, view)
    needed = view.minimumSizeHint()
    assert needed.width() <= LAPTOP[0]
    assert needed.height() <= LAPTOP[1]
    # Nor did it widen the window while it was being read.
    assert (view.width(), view.height()) == LAPTOP


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.usefixtures("long_words")
def test_longer_words_fit(qtbot: QtBot, opened: Opened, page: str) -> None:
    operations, preferences = opened
    view = CampaignView(operations, replace(preferences, last_page=page))
    qtbot.addWidget(view)
    view.show()
    _settle(qtbot, view)
    assert "Lock·" in {button.accessibleName() for button in view.findChildren(QAbstractButton)}
    needed = view.minimumSizeHint()
    assert needed.width() <= LAPTOP[0]
    assert needed.height() <= LAPTOP[1]


@pytest.mark.usefixtures("own_settings")
def test_the_screens_before_a_campaign_are_named(qtbot: QtBot, opened_empty: Opened) -> None:
    path = opened_empty[0].path
    for screen in (
        WelcomeScreen(),
        CreateScreen(Preferences()),
        UnlockScreen(path, Preferences()),
    ):
        qtbot.addWidget(screen)
        screen.show()
        parts = _parts(screen)
        assert parts
        assert [repr(widget) for widget in parts if not _name(widget)] == []
