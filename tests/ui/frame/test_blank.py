"""What the screen really shows when a campaign file is about to be closed: nobody's data."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from canvass_app.desk.campaign.destroying import plan_destruction
from canvass_app.desk.destination import PAPER
from canvass_app.desk.session import Session
from canvass_app.model.progress import Progress
from canvass_app.model.words import say
from canvass_app.ui.doors.signer_view import SignerView
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.frame.program import Program
from canvass_app.ui.opening.destroyed import DestroyedScreen
from canvass_app.ui.opening.finishing import FinishingScreen
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.paper.page import PaperPage
from canvass_app.ui.paper.typing.grid_columns import AT
from tests.ui.conftest import Start, show_training
from tests.ui.held_up import caught_up
from tests.ui.keyboard import press

Screenshots = list[dict[str, QImage]]
"""For each time a file was about to be closed: each visible window with its pixels."""


@pytest.fixture
def before_closing(monkeypatch: pytest.MonkeyPatch) -> Screenshots:
    """Collects what is on the screen whenever a campaign file is about to be closed."""
    seen: Screenshots = []
    close = Operations.close

    def look_and_close(operations: Operations) -> None:
        seen.append(on_screen())
        close(operations)

    monkeypatch.setattr(Operations, "close", look_and_close)
    return seen


@pytest.fixture
def program(qtbot: QtBot, start: Start, training_file: Path, tmp_path: Path) -> Program:
    """The window with the names of a sheet in it."""
    made = show_training(start, training_file, tmp_path)
    assert made.operations is not None
    view = made.screen
    assert isinstance(view, CampaignView)
    view.go_to(PAPER)
    caught_up(qtbot, made.operations)
    QTest.keyClick(made.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    caught_up(qtbot, made.operations)
    press(Qt.Key.Key_Return)
    page = paper(made)
    qtbot.waitUntil(lambda: page.work.sheet is not None)
    caught_up(qtbot, made.operations)
    return made


def paper(program: Program) -> PaperPage:
    assert isinstance(program.screen, CampaignView)
    page = program.screen.current
    assert isinstance(page, PaperPage)
    return page


def on_screen() -> dict[str, QImage]:
    """Return the pixels that Qt has given to the screen, by window, without painting anything."""
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    return {
        f"{type(window).__name__} {number}": window.screen().grabWindow(window.winId()).toImage()
        for number, window in enumerate(windows)
    }


def shows_content(seen: dict[str, QImage], *, windows: int) -> bool:
    """Whether this many windows are on the screen, each with something painted in it."""
    return [len(colours(picture)) > 2 for picture in seen.values()] == windows * [True]


def is_blank(seen: dict[str, QImage]) -> bool:
    """Whether one window is on the screen, of one color all over."""
    return [len(colours(picture)) for picture in seen.values()] == [1]


def colours(picture: QImage) -> set[int]:
    """All colors of a picture; none if nothing was painted yet."""
    if picture.isNull():
        return set()
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    return set(memoryview(plain.constBits()).cast("I"))


def test_locking_takes_names_and_menus_off_the_screen_before_the_file_is_closed(
    qtbot: QtBot, program: Program, before_closing: Screenshots, restarted: list[Path]
) -> None:
    grid = paper(program).desk.grid
    place = grid.visualRect(grid.lines.index(0, AT["check"])).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    qtbot.waitUntil(lambda: shows_content(on_screen(), windows=2))
    program.lock()
    assert len(restarted) == 1
    assert is_blank(*before_closing)


def test_locking_takes_dialogs_lists_and_tool_tips_off_the_screen_too(
    qtbot: QtBot, program: Program, before_closing: Screenshots, restarted: list[Path]
) -> None:
    dialog = SignerView(None, [], "en", program.screen)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.fields["name"].setText("Rosa Delgado")
    QTest.mouseClick(dialog.show_as, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shows_content(on_screen(), windows=3))
    QToolTip.showText(QPoint(300, 300), "Rosa Delgado, 12 Elm Street")
    qtbot.waitUntil(lambda: shows_content(on_screen(), windows=4))
    program.lock()
    assert len(restarted) == 1
    assert is_blank(*before_closing)


def test_an_idle_window_is_blank_before_the_file_is_closed(
    qtbot: QtBot, program: Program, before_closing: Screenshots, restarted: list[Path]
) -> None:
    program._idle.watch(0.001)
    qtbot.waitUntil(lambda: len(restarted) == 1)
    assert is_blank(*before_closing)


def test_a_long_job_that_is_stopped_leaves_a_blank_window_too(
    qtbot: QtBot, program: Program, before_closing: Screenshots, restarted: list[Path]
) -> None:
    assert program.operations is not None
    gate = threading.Event()

    def work(session: Session, progress: Progress) -> None:
        while not gate.wait(0.01):
            progress(1, 2)

    program.operations.ask_long(say("Writing packets"), work, done=lambda _: None)
    program._idle.watch(0.001)
    qtbot.waitUntil(lambda: isinstance(program.screen, FinishingScreen))
    QTest.keyClick(program.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert is_blank(*before_closing)
    assert len(restarted) == 1


def test_destroying_blanks_the_window_before_the_file_is_closed(
    qtbot: QtBot, program: Program, before_closing: Screenshots
) -> None:
    assert program.operations is not None
    program.operations.ask(plan_destruction, done=lambda plan: program.destroy(plan, exports=False))
    qtbot.waitUntil(lambda: isinstance(program.screen, DestroyedScreen))
    assert is_blank(*before_closing)
