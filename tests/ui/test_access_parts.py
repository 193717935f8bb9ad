"""The parts inside pages, one after another in one window: like `test_access.py` for pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QTableView, QWidget
from pytestqt.qtbot import QtBot

from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.translation import Translation
from tests.ui.conftest import Opened
from tests.ui.states import each_state
from tests.ui.test_access import (
    LAPTOP,
    _name,
    _parts,
    at_200_percent,  # noqa: F401 (a fixture)
    long_words,  # noqa: F401 (a fixture)
)


def _view(opened: Opened, scale: int = 100) -> CampaignView:
    operations, preferences = opened
    view = CampaignView(operations, replace(preferences, scale=scale, offer_pack=False))
    view.resize(*LAPTOP)
    view.show()
    view.activateWindow()
    return view


def _unreached(view: QWidget) -> list[str]:
    parts = _parts(view)
    reached, widget = {parts[0]}, parts[0].nextInFocusChain()
    while widget is not None and widget is not parts[0]:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    return [_name(part) for part in parts if part not in reached]


def _cut_off(root: QWidget) -> Iterator[str]:
    """Yield what is beyond an edge where nothing scrolls, and buttons that are cut off."""
    for area in root.findChildren(QScrollArea):
        never = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        content = area.widget()
        if never and area.isVisibleTo(root) and content is not None:
            needed = content.minimumSizeHint().width()
            if needed > area.viewport().width():
                yield f"{area.accessibleName()}: {needed} in {area.viewport().width()}"
    for button in root.findChildren(QPushButton):
        if not button.isVisibleTo(root):
            continue
        if button.width() < button.minimumSizeHint().width():
            yield f"“{button.text()}”: {button.minimumSizeHint().width()} in {button.width()}"
        holder = button.parentWidget()
        if holder is not None and not holder.rect().contains(button.geometry()):
            yield f"“{button.text()}” lies outside of what holds it"
    for table in root.findChildren(QTableView):
        rows = table.model().rowCount() if table.model() is not None else 0
        if rows and table.isVisibleTo(root) and table.viewport().height() < table.rowHeight(0):
            yield f"{table.accessibleName()}: none of its rows is in sight"


def test_each_part_is_named_and_reached_by_tab(qtbot: QtBot, opened: Opened) -> None:
    view = _view(opened)
    qtbot.addWidget(view)
    without_name: list[tuple[str, str]] = []
    unreached: list[tuple[str, str]] = []
    without_keyboard: list[str] = []
    for state, shown in each_state(view):
        without_name += [(state, repr(part)) for part in _parts(shown) if not _name(part)]
        unreached += [(state, name) for name in _unreached(shown)]
        focus = shown.window().focusWidget()
        if focus is None or not focus.isVisible() or focus is view.current:
            without_keyboard.append(state)
    assert without_name == []
    assert unreached == []
    assert without_keyboard == []


def _too_large(view: CampaignView) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for state, shown in each_state(view):
        needed = shown.minimumSizeHint()
        if needed.width() > LAPTOP[0] or needed.height() > LAPTOP[1]:
            found.append((state, f"needs {needed.width()} × {needed.height()}"))
        found += [(state, words) for words in _cut_off(shown)]
    return found


def test_each_part_has_room(qtbot: QtBot, opened: Opened) -> None:
    view = _view(opened)
    qtbot.addWidget(view)
    assert _too_large(view) == []


@pytest.mark.usefixtures("at_200_percent")
def test_each_part_has_room_in_spanish_at_200_percent(qtbot: QtBot, opened: Opened) -> None:
    translation = Translation()
    translation.use("es")
    view = _view(opened, 200)
    qtbot.addWidget(view)
    found = _too_large(view)
    translation.use("en")
    assert found == []


@pytest.mark.usefixtures("long_words")
def test_each_part_has_room_for_longer_words(qtbot: QtBot, opened: Opened) -> None:
    view = _view(opened)
    qtbot.addWidget(view)
    assert _too_large(view) == []
