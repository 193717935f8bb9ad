"""Real campaign files behind real pages; a Qt warning or a leftover thread fails the test."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QtMsgType
from PySide6.QtWidgets import QApplication
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from canvass_app.desk.preferences import Preferences, save_preferences
from canvass_app.desk.session import Session, create, open_with_passphrase
from canvass_app.model.person import Person, Role
from canvass_app.store import keys
from canvass_app.ui.frame.garbage import GarbageCollector
from canvass_app.ui.frame.program import Program
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.settings.page import SettingsPage
from canvass_app.ui.settings.petition_text import TextForm
from canvass_app.ui.style.theme import apply_theme, load_fonts, make_theme
from tests.support.campaigns import PASSPHRASE, QUICK_COST
from tests.ui.paper_keys import Typist
from tools.sample_campaign import bring_in, new_campaign

ANA = Person("Ana", Role.COORDINATOR)
Opened = tuple[Operations, Preferences]
Start = Callable[[], Program]

_PATIENCE = 30_000
_WARNINGS = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
# The offscreen platform says this about every top-level window and every pop-up.
_HARMLESS = ("This plugin does not support",)


class _PatientBot(QtBot):
    """Waits longer than pytest-qt's five seconds: a busy machine must not fail a test."""

    def waitUntil(  # noqa: N802 (pytest-qt's own name)
        self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(  # noqa: N802 (pytest-qt's own name)
        self, signal: Any, *, timeout: int = _PATIENCE, raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:  # fmt: skip
        return super().waitSignal(
            signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb
        )


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return _PatientBot(request)


@pytest.fixture(scope="session")
def styled(qapp: QApplication) -> Iterator[QApplication]:
    """The program's fonts and light theme, and widgets destroyed where they were created."""
    load_fonts()
    apply_theme(qapp, make_theme("light", 100))
    collector = GarbageCollector(qapp)
    yield qapp
    collector.deleteLater()
    gc.enable()


@pytest.fixture(autouse=True)
def no_qt_warnings(styled: QApplication, qtlog: _QtMessageCapture) -> Iterator[None]:
    yield
    said = [r.message for r in qtlog.records if r.type in _WARNINGS]
    assert [text for text in said if not any(part in text for part in _HARMLESS)] == []


@pytest.fixture(autouse=True)
def nothing_left_to_delete(styled: QApplication) -> Iterator[None]:
    """Destroy right away what a test is done with: the next one would pay for styling it."""
    yield
    # First the last answers of the file: they are for widgets that are still there.
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def settings_at_their_beginning(monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings page remembers its section for the next window, but not for the next test."""
    monkeypatch.setattr(SettingsPage, "_place", (0, ""))


@pytest.fixture(scope="session")
def training_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The training city: mayors, 400 lines, searched for duplicates and routed. To be copied."""
    folder = tmp_path_factory.mktemp("training")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CANVASS_HOME", str(folder / "home"))
        patch.setattr(keys, "COST", QUICK_COST)
        session = new_campaign(folder / "training.canvass", PASSPHRASE)
        bring_in(session)
        session.close()
    return folder / "training.canvass"


@pytest.fixture
def opened(training_file: Path, tmp_path: Path) -> Iterator[Opened]:
    """A copy of the training city behind running operations."""
    path = _copied(training_file, tmp_path / "campaign.canvass")
    yield from _running(open_with_passphrase(path, PASSPHRASE, ANA))


def show_training(start: Start, training_file: Path, folder: Path) -> Program:
    """Return the program with a copy of the training city open in its window."""
    path = _copied(training_file, folder / "Spring.canvass")
    program = start()
    program.show_campaign(open_with_passphrase(path, PASSPHRASE, Person("Ana")))
    return program


def _copied(training_file: Path, path: Path) -> Path:
    for suffix in ("", "-key"):
        shutil.copy(f"{training_file}{suffix}", f"{path}{suffix}")
    return path


@pytest.fixture
def opened_empty(tmp_path: Path) -> Iterator[Opened]:
    """A campaign with its petition text and nothing else, behind running operations."""
    yield from _running(new_campaign(tmp_path / "empty.canvass", PASSPHRASE))


def _running(session: Session) -> Iterator[Opened]:
    operations = Operations(session)
    broken: list[BaseException] = []
    operations.broke.connect(broken.append)
    yield operations, Preferences(theme="light", person_name="Ana", coordinator=True)
    # The widgets of a test are gone by now; there is nobody to call back.
    operations.forget_callers()
    operations.close_and_wait()
    assert broken == []


@pytest.fixture
def typist(qtbot: QtBot, opened: Opened) -> Typist:
    """A person in front of the training city's paper entry."""
    return Typist(qtbot, *opened)


@pytest.fixture
def newcomer(qtbot: QtBot, opened_empty: Opened) -> Typist:
    """A person in front of the paper entry of an empty campaign."""
    return Typist(qtbot, *opened_empty)


@pytest.fixture
def settings(qtbot: QtBot, opened_empty: Opened) -> SettingsPage:
    made = SettingsPage(*opened_empty)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: made.findChild(TextForm) is not None)
    return made


@pytest.fixture
def restarted() -> list[Path]:
    """The files for which a program from `start` wanted to restart."""
    return []


@pytest.fixture
def start(styled: QApplication, qtbot: QtBot, restarted: list[Path]) -> Iterator[Start]:
    """Start the program, any number of times; closed at the end."""
    running: list[Program] = []
    save_preferences(Preferences(language="en", theme="light"))

    def starting() -> Program:
        program = Program(styled, restarted.append)
        program.window.show()
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        running.append(program)
        return program

    yield starting
    for program in running:
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()


def closed_campaign(folder: Path, name: str = "Spring") -> Path:
    """Create an empty campaign file that nobody has open."""
    path = folder / f"{name}.canvass"
    session, _ = create(path, PASSPHRASE, Person("Ana"))
    session.close()
    return path
