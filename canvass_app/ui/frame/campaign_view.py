"""An open campaign: sidebar, the page in use, and the status line. Navigation only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from canvass_app import measuring
from canvass_app.desk.campaign.backups import Backup, back_up_daily, list_backups
from canvass_app.desk.destination import HOME, Destination, PageName
from canvass_app.desk.preferences import Preferences
from canvass_app.desk.written_files import LookedAfter
from canvass_app.model.errors import UserError
from canvass_app.store.after_crash import LogNotice
from canvass_app.ui.frame.pages import PAGES
from canvass_app.ui.frame.sidebar import Sidebar
from canvass_app.ui.frame.status_line import StatusLine
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.parts.offer_strip import OfferStrip
from canvass_app.ui.parts.page import Page
from canvass_app.ui.translation import show, tr


class CampaignView(QWidget):
    """The pages of one open campaign. The program handles its `…_asked` and `…_changed` signals."""

    lock_asked = Signal()
    preferences_changed = Signal(object)
    destroy_asked = Signal(object, bool)
    zoom_asked = Signal(int)
    page_shown = Signal()
    """Another page is shown."""

    def __init__(self, operations: Operations, preferences: Preferences) -> None:
        super().__init__()
        self.operations = operations
        self.preferences = preferences
        self._pages: dict[PageName, Page] = {}
        self._sidebar = Sidebar(PAGES)
        self._stack = QStackedWidget()
        self._stack.setObjectName("stack")
        self.message = MessageStrip()
        self.log_strip = OfferStrip(tr("I have read this"), self._forget_log_notice)
        self.status = StatusLine(operations)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.go_to(_last_page(preferences))
        operations.ask_undo_text()
        self._ask_for_log_notice()
        self._make_daily_backup()

    @property
    def current(self) -> Page:
        """The page that is shown."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    @property
    def current_name(self) -> PageName:
        """The name of the page that is shown."""
        return next(name for name, page in self._pages.items() if page is self.current)

    def _take_preferences(self, preferences: Preferences) -> None:
        self.preferences = replace(preferences, last_page=self.preferences.last_page)
        for page in self._pages.values():
            page.take_preferences(preferences)
        self.preferences_changed.emit(preferences)

    def go_to(self, where: Destination) -> None:
        """Show a page, creating it if needed, and give it the focus."""
        if self._pages:
            self.current.commit_editor()
        with measuring.timed(f"page {where.page}"):
            page = self._pages.get(where.page) or self._add(where.page)
            self._stack.setCurrentWidget(page)
        self._sidebar.mark(where.page)
        page.take_focus()
        if where.part is not None:
            page.show_part(where.part)
        self.page_shown.emit()

    def _add(self, name: PageName) -> Page:
        entry = next(entry for entry in PAGES if entry.name is name)
        page = entry.make(self.operations, self.preferences)
        page.go_to.connect(self.go_to)
        page.preferences_changed.connect(self._take_preferences)
        page.destroy_asked.connect(self.destroy_asked)
        self._pages[name] = page
        self._stack.addWidget(page)
        return page

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.log_strip)
        right.addWidget(self.message)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._sidebar)
        layout.addLayout(right, 1)

    def _connect(self) -> None:
        self._sidebar.chosen.connect(self.go_to)
        self._sidebar.lock_asked.connect(self.lock_asked)
        self.operations.failed.connect(self.message.say_error)
        self.operations.low_disk.connect(self._warn_of_low_disk)

    def _add_shortcuts(self) -> None:
        def on(keys: str | QKeySequence.StandardKey, action: Callable[[], object]) -> None:
            QShortcut(QKeySequence(keys), self).activated.connect(action)

        for position, entry in enumerate(PAGES, start=1):
            on(f"Ctrl+{position}", partial(self.go_to, Destination(entry.name)))
        on(QKeySequence.StandardKey.Undo, self._undo)
        on("Ctrl+Shift+Z", self._redo)
        on("Ctrl+Y", self._redo)
        on("Ctrl+L", self.lock_asked.emit)
        for keys in ("Ctrl++", "Ctrl+="):
            on(keys, partial(self.zoom_asked.emit, 1))
        on("Ctrl+-", partial(self.zoom_asked.emit, -1))
        on("Ctrl+0", partial(self.zoom_asked.emit, 0))

    def _undo(self) -> None:
        self.current.commit_editor()
        self.operations.undo()

    def _redo(self) -> None:
        self.current.commit_editor()
        self.operations.redo()

    def _warn_of_low_disk(self) -> None:
        self.message.say(
            tr("The disk is nearly full. Your last entry is saved; free up some space now."),
            "warn",
        )

    def _ask_for_log_notice(self) -> None:
        """Say what a crash has cost, until a person says that they have read it."""

        def tell(found: tuple[LogNotice | None, LookedAfter]) -> None:
            notice, looked_after = found
            words = [notice.problem(self.operations.path), notice.remedy()] if notice else []
            words += looked_after.told()
            self.log_strip.offer("\n".join(show(sentence) for sentence in words))

        self.operations.ask(lambda session: (session.log_notice, session.looked_after), done=tell)

    def _forget_log_notice(self) -> None:
        self.operations.ask(
            lambda session: session.file.forget_log_notice(),
            done=lambda nothing: self.log_strip.offer(""),
        )

    def _make_daily_backup(self) -> None:
        def show_newest(made: Backup | None) -> None:
            newest = list_backups(self.operations.path)
            self.status.say_backup(newest[0].made_at if newest else None)

        def failed(error: UserError) -> None:
            self.message.say_error(error)

        self.operations.ask(
            lambda session: back_up_daily(session, datetime.now()), done=show_newest, failed=failed
        )


def _last_page(preferences: Preferences) -> Destination:
    """Return where the person left off; Home if the preferences name no page."""
    known = {name.value: Destination(name) for name in PageName}
    return known.get(preferences.last_page, HOME)
