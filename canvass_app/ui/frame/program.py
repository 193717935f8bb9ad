"""The running program: which screen is shown, opening, locking, and closing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from canvass_app import measuring
from canvass_app.desk.preferences import Preferences, load_preferences, save_preferences
from canvass_app.model.errors import UserError
from canvass_app.ui.frame.blank import hide_other_windows, show_nothing
from canvass_app.ui.frame.idle import IdleWatch
from canvass_app.ui.frame.own_clipboard import OwnClipboard
from canvass_app.ui.opening.screen import Screen
from canvass_app.ui.opening.welcome import WelcomeScreen
from canvass_app.ui.parts.plain_text import set_title
from canvass_app.ui.style.theme import SCALES, apply_theme, make_theme
from canvass_app.ui.translation import Translation, system_language, tr

# What an open campaign needs is imported when one is opened, so the first screen comes faster.
if TYPE_CHECKING:
    from canvass_app.desk.campaign.destroying import (
        BegunDestruction,
        DestructionPlan,
        DestructionRecord,
    )
    from canvass_app.desk.session import Session
    from canvass_app.ui.frame.campaign_view import CampaignView
    from canvass_app.ui.operations.operations import Operations

SMALLEST = (960, 600)
FIRST_SIZE = (1366, 768)
FRAME = (16, 40)
"""About the size of a desktop's title bar and borders, in pixels."""


class Window(QMainWindow):
    """The one window. It asks the program before it closes."""

    def __init__(self, on_close: Callable[[], bool]) -> None:
        super().__init__()
        self._on_close = on_close
        set_title(self, "Canvass")
        self.setMinimumSize(*SMALLEST)
        QShortcut(QKeySequence("Ctrl+Q"), self, self.close)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._on_close():
            event.accept()
        else:
            event.ignore()


class Program(QObject):
    """Owns the window, the preferences, and the operations of the open campaign.

    `restart` replaces this process with a fresh one that asks for the passphrase of a file: only
    the end of a process reliably removes what it had in memory.
    """

    def __init__(self, app: QApplication, restart: Callable[[Path], None]) -> None:
        super().__init__()
        self._app = app
        self._restart = restart
        self._translation = Translation()
        self.preferences = load_preferences()
        self.operations: Operations | None = None
        self._view: CampaignView | None = None
        self._hidden_view: QWidget | None = None
        self._unopened: Session | None = None
        self.window = Window(self._close_campaign)
        self._clipboard = OwnClipboard(self)
        self._idle = IdleWatch(app, self)
        self._idle.idle.connect(self._lock_when_done)
        self._apply_look()
        self._restore_geometry()

    @property
    def screen(self) -> QWidget | None:
        """What the window shows: a screen before a campaign is open, or a campaign view."""
        return self.window.centralWidget()

    def show_welcome(self) -> None:
        """Show the first screen."""
        screen = WelcomeScreen()
        screen.open_asked.connect(self.ask_passphrase)
        screen.create_asked.connect(self._show_create)
        screen.training_asked.connect(lambda: self._make_training(screen))
        self._show_screen(screen)

    def ask_passphrase(self, path: Path) -> None:
        """Show the screen that unlocks one file, or finishes destroying it."""
        from canvass_app.desk.campaign.destroying import begun_destruction
        from canvass_app.ui.opening.unlock import UnlockScreen

        begun = begun_destruction(path)
        if begun is not None:
            self._offer_to_finish(begun)
            return
        screen = UnlockScreen(path, self.preferences)
        screen.opened.connect(self.show_campaign)
        screen.back.connect(self.show_welcome)
        self._show_screen(screen)

    def show_campaign(self, session: Session) -> None:
        """Show an open campaign."""
        from canvass_app.ui.operations.operations import Operations

        self._unopened = None
        self.operations = Operations(session, self)
        self.operations.broke.connect(self.report_bug)
        self._show_view()
        measuring.reached("campaign shown")
        self._idle.watch(self.preferences.lock_minutes)

    def lock(self) -> None:
        """Blank the window, close the file, and start again with the passphrase."""
        if self.operations is None:
            return
        path = self.operations.path
        self._commit_editor()
        self._leave_campaign(self.operations)
        self._restart(path)

    def _lock_when_done(self) -> None:
        """Lock; if long work is running, hide everything at once and lock when it has ended."""
        from canvass_app.ui.opening.finishing import FinishingScreen

        if self.operations is None or self.operations.working is None:
            self.lock()
            return
        self._commit_editor()
        hide_other_windows(self.window)
        self._clipboard.clear()
        # The hidden pages stay alive: what they do when the work has ended belongs to it.
        self._hidden_view = self.window.takeCentralWidget()
        screen = FinishingScreen(self.operations)
        screen.ended.connect(self.lock)
        screen.lock_asked.connect(self.lock)
        self._show_screen(screen)

    def destroy(self, plan: DestructionPlan, exports: bool) -> None:
        """Close the open campaign, destroy it, and show the record; then the program ends."""
        from canvass_app.desk.campaign.destroying import destroy_closed
        from canvass_app.ui.parts.file_dialogs import forget_visited_folders

        if self.operations is None:
            return
        self._leave_campaign(self.operations)
        forget_visited_folders()
        person = self.preferences.person.name
        tell = partial(self._show_destroyed, exports=exports)
        try:
            destroy_closed(plan, person, exports=exports, now=datetime.now(), tell=tell)
        except UserError as error:
            self.ask_passphrase(plan.campaign)
            if isinstance(self.screen, Screen):
                self.screen.show_error(error)

    def _offer_to_finish(self, begun: BegunDestruction) -> None:
        from canvass_app.desk.campaign.destroying import finish
        from canvass_app.ui.opening.half_destroyed import HalfDestroyedScreen

        def go_on() -> None:
            try:
                finish(begun, partial(self._show_destroyed, exports=begun.exports))
            except UserError as error:
                screen.show_error(error)

        screen = HalfDestroyedScreen(begun)
        screen.finish.connect(go_on)
        screen.back.connect(self.show_welcome)
        self._show_screen(screen)

    def _show_destroyed(self, record: DestructionRecord, *, exports: bool) -> None:
        from canvass_app.ui.opening.destroyed import DestroyedScreen

        screen = DestroyedScreen(record, exports=exports)
        screen.closed.connect(self.window.close)
        self._show_screen(screen)

    def _leave_campaign(self, operations: Operations) -> None:
        self._keep_window_state()
        self._idle.watch(0)
        self._view = None
        # Blanking handles events: none of them may lock or destroy a second time.
        self.operations = None
        operations.forget_callers()
        show_nothing(self.window)
        self._clipboard.clear()
        if self._hidden_view is not None:
            self._hidden_view.deleteLater()
            self._hidden_view = None
        operations.close_and_wait()

    def report_bug(self, error: BaseException) -> None:
        """Show what broke, as a redacted report that stays on this computer."""
        from canvass_app.desk.bug_report import report_text, write_bug_report
        from canvass_app.ui.frame.bug_report import BugReport

        # If the report can't be written, the one shown must do: an error here would make Python
        # print the first one in full, with whatever it quotes.
        with suppress(OSError):
            path = write_bug_report(error)
            sys.stderr.write(
                f"{tr('Something in Canvass broke. There is a report at {path}', path=path)}\n"
            )
        BugReport(report_text(error), self.window).show()

    def change_preferences(self, preferences: Preferences) -> None:
        """Store new preferences and show the window with them."""
        looks = [(p.language, p.theme, p.scale) for p in (self.preferences, preferences)]
        self.preferences = preferences
        if self.operations is not None:
            self.operations.set_person(preferences.person)
            self._idle.watch(preferences.lock_minutes)
        if looks[0] != looks[1]:
            self._apply_look()
            if self.operations is not None:
                self._show_view()
        # At the end, for the view that is new by then.
        self._store(preferences)

    def _store(self, preferences: Preferences) -> None:
        """Use new preferences from now on, also where the disk does not take them."""
        self.preferences = preferences
        try:
            save_preferences(preferences)
        except OSError as error:
            if self._view is not None:
                told = tr(
                    "Your settings could not be stored ({reason}); they hold until Canvass ends.",
                    reason=error.strerror or "",
                )
                self._view.message.say(told, "warn")

    def zoom(self, steps: int) -> None:
        """Make everything larger or smaller by `steps`; 0 returns to 100 %."""
        at = SCALES.index(self.preferences.scale) if self.preferences.scale in SCALES else 2
        chosen = SCALES[min(max(at + steps, 0), len(SCALES) - 1)] if steps else 100
        self.change_preferences(replace(self.preferences, scale=chosen))

    def _show_view(self) -> None:
        from canvass_app.ui.frame.campaign_view import CampaignView

        assert self.operations is not None
        self._commit_editor()
        page = self._view.current_name if self._view else self.preferences.last_page
        self.operations.forget_callers()
        view = CampaignView(self.operations, replace(self.preferences, last_page=page))
        view.lock_asked.connect(self.lock)
        view.destroy_asked.connect(self.destroy)
        view.zoom_asked.connect(self.zoom)
        view.preferences_changed.connect(self.change_preferences)
        view.page_shown.connect(self._keep_window_state)
        self.window.setCentralWidget(view)
        view.show()
        self._view = view
        set_title(self.window, f"{self.operations.path.stem} — Canvass")
        view.current.take_focus()

    def _commit_editor(self) -> None:
        if self._view is not None:
            self._view.current.commit_editor()

    def _show_create(self) -> None:
        from canvass_app.ui.opening.create import CreateScreen

        screen = CreateScreen(self.preferences)
        screen.created.connect(self._show_recovery_code)
        screen.back.connect(self.show_welcome)
        self._show_screen(screen)

    def _show_recovery_code(self, session: Session, code: str, preferences: Preferences) -> None:
        from canvass_app.ui.opening.recovery import RecoveryScreen

        self.change_preferences(preferences)
        screen = RecoveryScreen(code, session.file.path)
        screen.confirmed.connect(lambda: self.show_campaign(session))
        self._unopened = session
        self._show_screen(screen)

    def _make_training(self, screen: WelcomeScreen) -> None:
        from canvass_app.ui.opening.training import make_training_city

        screen.show_making()
        screen.start(
            lambda progress: make_training_city(self.preferences.person, progress),
            self.show_campaign,
            screen.show_progress,
        )

    def _show_screen(self, screen: Screen) -> None:
        screen.broke.connect(self.report_bug)
        set_title(self.window, "Canvass")
        self.window.setCentralWidget(screen)
        # Qt shows a new central widget only in the next iteration of the event loop; hidden widgets
        # can't take the focus.
        screen.show()
        screen.take_focus()

    def _close_campaign(self) -> bool:
        if isinstance(self.screen, Screen):
            self.screen.wait()
        self._keep_window_state()
        self._clipboard.clear()
        if self._unopened is not None:
            self._unopened.close()
            self._unopened = None
        if self.operations is not None:
            self._commit_editor()
            self.operations.close_and_wait()
            self.operations = None
        return True

    def _apply_look(self) -> None:
        self._translation.use(self.preferences.language or system_language())
        apply_theme(self._app, make_theme(self.preferences.theme, self.preferences.scale))

    def _restore_geometry(self) -> None:
        stored = QByteArray.fromBase64(self.preferences.geometry.encode())
        if stored.isEmpty() or not self.window.restoreGeometry(stored):
            self._fit_screen()

    def _fit_screen(self) -> None:
        """Make the window fit: a laptop's screen is often no larger than it."""
        room = self._app.primaryScreen().availableSize()
        wanted = QSize(*FIRST_SIZE)
        self.window.resize(wanted.boundedTo(room - QSize(*FRAME)))
        if (wanted + QSize(*FRAME)).boundedTo(room) != wanted + QSize(*FRAME):
            self.window.setWindowState(Qt.WindowState.WindowMaximized)

    def _keep_window_state(self) -> None:
        geometry = bytes(self.window.saveGeometry().toBase64().data()).decode()
        page = self.preferences.last_page
        if self._view is not None:
            page = self._view.current_name
        kept = replace(self.preferences, geometry=geometry, last_page=page)
        if kept != self.preferences:
            self._store(kept)
