"""Door to door: turfs, the walk from door to door, and printed lists typed back."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QInputDialog, QStackedWidget, QWidget

from canvass_app.desk.doors import turfs, walk_lists
from canvass_app.desk.doors.signing import Signing
from canvass_app.desk.doors.turfs import DoorsListed, StreetRange
from canvass_app.desk.doors.walk_lists import WalkListPage
from canvass_app.desk.preferences import Preferences
from canvass_app.model.changes import Outcome, Topic
from canvass_app.model.door import Door, DoorOutcome
from canvass_app.model.errors import UserError
from canvass_app.model.words import say, say_count
from canvass_app.store import queries
from canvass_app.ui.doors.door_card import DoorCard
from canvass_app.ui.doors.door_walk import DoorWalk, Position
from canvass_app.ui.doors.signer_view import SignerView
from canvass_app.ui.doors.street_form import StreetForm
from canvass_app.ui.doors.turf_overview import TurfOverviewPanel
from canvass_app.ui.doors.walk_list_form import WalkListForm
from canvass_app.ui.doors.walk_list_saver import WalkListSaver
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, page_layout
from canvass_app.ui.parts.dialog_folders import folder_of_downloads
from canvass_app.ui.parts.empty_state import EmptyState
from canvass_app.ui.parts.file_dialogs import ask_for_file
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.parts.page import Page
from canvass_app.ui.parts.shrinking_scroll_area import ShrinkingScrollArea
from canvass_app.ui.translation import show, tr

_BAD_SHOWN = 5
_NEXT_SHOWN = 6


class DoorsPage(Page):
    """Shows one thing at a time: the turfs, a door, a form."""

    topics = frozenset({Topic.DOORS, Topic.LINES, Topic.CAMPAIGN})

    def __init__(self, operations: Operations, preferences: Preferences) -> None:
        super().__init__(operations, preferences)
        self.setAcceptDrops(True)
        self._walk = DoorWalk(operations, self._show_position)
        self.signer: SignerView | None = None
        self._language = preferences.language or "en"
        self._make_parts()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        self.operations.ask(lambda session: queries.doors.turfs(session.db), done=self._show_turfs)
        self._walk.reload()

    def take_focus(self) -> None:
        shown = self._body.currentWidget()
        if shown is self._card_area:
            self.card.setFocus()
        elif shown is self._street_area:
            self.street.take_focus()
        elif shown is self.walk_list:
            self.walk_list.take_focus()
        elif shown is self._empty and self._empty.first is not None:
            self._empty.first.setFocus()
        else:
            self.overview.table.setFocus()

    def choose_addresses(self) -> Path | None:
        """Ask for a file of addresses; None if the person changes their mind."""
        return ask_for_file(
            self,
            tr("File with addresses"),
            folder_of_downloads(),
            tr("Tables (*.csv *.txt *.tsv)"),
        )

    def ask_turf_name(self, suggestion: str) -> str:
        """Ask which turf the addresses belong to; empty if the person changes their mind."""
        name, agreed = QInputDialog.getText(self, tr("Turf name"), tr("Turf"), text=suggestion)
        return name if agreed else ""

    def bring_in(self, path: Path) -> None:
        """List the addresses of a file in a turf."""
        name = self.ask_turf_name(path.stem)
        if name:
            self.operations.run(
                say("Listing doors"),
                lambda session, progress: turfs.import_doors(session, path, name, progress),
                done=self._on_brought_in,
                failed=self.message.say_error,
            )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.bring_in(paths[0])

    # Assembly

    def _make_parts(self) -> None:
        self.message = MessageStrip()
        self.import_button = button(
            tr("Import addresses…"), self._ask_for_file, icon_name="import", shortcut="Ctrl+O"
        )
        self.street_button = button(tr("Add a street…"), self._open_street, icon_name="add")
        self.list_button = button(tr("Type a walk list…"), self._open_list, icon_name="edit")
        self._empty = EmptyState(
            "doors",
            tr("No doors yet"),
            tr("A turf is an area that one or two people walk. Import a list of addresses (a "
               "CSV file with street and ZIP), or add part of a street by its house numbers. "
               "Names in the file are ignored."),
            button(tr("Import addresses…"), self._ask_for_file, kind="main"),
            button(tr("Add a street…"), self._open_street),
        )  # fmt: skip
        self.overview = TurfOverviewPanel()
        self.list_saver = WalkListSaver(self.operations, self.message, self)
        self.card = DoorCard()
        self.street = StreetForm()
        self.walk_list = WalkListForm()
        self._card_area = ShrinkingScrollArea(self.card, shrink=False)
        self._street_area = ShrinkingScrollArea(self.street, shrink=False)
        self._overview_area = ShrinkingScrollArea(self.overview)
        self._body = QStackedWidget()

    def _lay_out(self) -> None:
        parts = (
            self._empty,
            self._overview_area,
            self._card_area,
            self._street_area,
            self.walk_list,
        )
        for part in parts:
            self._body.addWidget(part)
        layout = page_layout(
            self, tr("Door to door"), self.list_button, self.street_button, self.import_button
        )
        layout.addWidget(self.message)
        layout.addWidget(self._body, 1)
        self._show(self._overview_area)

    def _connect(self) -> None:
        self.overview.print_asked.connect(self._print_list)
        self.overview.walk_asked.connect(self._begin_walk)
        self.overview.assigned.connect(self._assign)
        self.overview.remove_asked.connect(self._remove)
        self.card.outcome_chosen.connect(self._note)
        self.card.sign_asked.connect(self._open_signer)
        self.card.step_asked.connect(self._walk.step)
        self.card.left.connect(self._leave_walk)
        self.street.asked.connect(self._add_range)
        self.street.closed.connect(self._to_overview)
        self.walk_list.list_asked.connect(self._find_list)
        self.walk_list.typed.connect(self._type_back)
        self.walk_list.closed.connect(self._to_overview)

    def _show(self, part: QWidget) -> None:
        self._body.setCurrentWidget(part)
        for action in (self.import_button, self.street_button, self.list_button):
            action.setVisible(part is self._overview_area)
        if self.isVisible():
            self.take_focus()

    # Turfs

    def _show_turfs(self, found: list[queries.doors.TurfOverview]) -> None:
        self.overview.show_turfs(found)
        if self._body.currentWidget() in (self._overview_area, self._empty):
            wanted = self._overview_area if found else self._empty
            if self._body.currentWidget() is not wanted:
                self._show(wanted)

    def _ask_for_file(self) -> None:
        path = self.choose_addresses()
        if path is not None:
            self.bring_in(path)

    def _on_brought_in(self, outcome: Outcome[DoorsListed]) -> None:
        self._say_listed(outcome.value)
        if self._body.currentWidget() in (self._overview_area, self._empty):
            self._to_overview()

    def _on_listed(self, outcome: Outcome[DoorsListed]) -> None:
        self._say_listed(outcome.value)
        if self._body.currentWidget() is self._street_area:
            self._to_overview()

    def _say_listed(self, done: DoorsListed) -> None:
        told = [show(say_count("{count} door added.", "{count} doors added.", done.added))]
        if done.known:
            told.append(
                show(
                    say_count(
                        "{count} was already listed.", "{count} were already listed.", done.known
                    )
                )
            )
        for bad in done.bad[:_BAD_SHOWN]:
            told.append(tr("Row {row}: {reason}", row=bad.row, reason=show(bad.reason)))
        if len(done.bad) > _BAD_SHOWN:
            told.append(tr("… and {count} more rows", count=f"{len(done.bad) - _BAD_SHOWN:,}"))
        self.message.say(" ".join(told), "warn" if done.bad else "good")

    def _open_street(self) -> None:
        # Doors of a walk that arrive late must not cover the form.
        self._walk.leave()
        self._show(self._street_area)

    def _add_range(self, turf: str, wanted: StreetRange) -> None:
        self.operations.act(
            lambda session: turfs.add_range(session, turf, wanted),
            done=self._on_listed,
            failed=self.message.say_error,
        )

    def _assign(self, to: str) -> None:
        if self.overview.turf is not None:
            turf_id = self.overview.turf.turf.id
            self.operations.act(lambda session: turfs.assign(session, turf_id, to, date.today()))

    def _remove(self) -> None:
        if self.overview.turf is not None:
            turf_id = self.overview.turf.turf.id
            self.operations.act(lambda session: turfs.remove_turf(session, turf_id))

    def _to_overview(self) -> None:
        self._show(self._overview_area if self.overview.turfs.rows else self._empty)
        self.refresh()

    # The walk

    def _begin_walk(self) -> None:
        if self.overview.turf is None:
            return
        canvasser = self.preferences.person_name.strip()
        if not canvasser:
            self.message.say(
                tr("Someone has to vouch for these signatures. Type your name in Settings, "
                   "under You, then come back."),
                "warn",
            )  # fmt: skip
            return
        self.message.hide()
        self._walk.begin(self.overview.turf.turf.id, canvasser)

    def _show_position(self, position: Position) -> None:
        if position.door is None or position.at is None:
            self._leave_walk()
            self.message.say(tr("Every door in this turf has been visited. Well done."), "good")
            return
        self.card.show_door(position.door, position.at + 1, len(position.doors), position.turf.name)
        self.card.show_next(position.doors[position.at + 1 : position.at + 1 + _NEXT_SHOWN])
        self.card.show_totals(position.totals)
        if self._body.currentWidget() is not self._card_area:
            self._show(self._card_area)
        if self._walk.hint is not None:
            self.message.say(show(self._walk.hint), "info")

    def _note(self, outcome: DoorOutcome) -> None:
        self._walk.note(outcome)

    def _leave_walk(self) -> None:
        self._walk.leave()
        self._to_overview()

    def _open_signer(self) -> None:
        position = self._walk.position
        if position is None or position.door is None:
            return
        self.signer = SignerView(position.door, position.texts, self._language, self)
        self.signer.signed.connect(partial(self._on_signed, self.signer, position.door))
        self.signer.rejected.connect(partial(self._forget, self.signer))
        self.signer.finished.connect(self._take_laptop_back)
        self.signer.open()

    def _take_laptop_back(self) -> None:
        # Not every desktop gives the focus back to the window behind one that closed.
        self.activateWindow()
        self.card.setFocus()

    def _on_signed(self, view: SignerView, door: Door, signing: Signing) -> None:
        def failed(error: UserError) -> None:
            # Nobody should sign twice because a disk was full: what they entered is shown again.
            self.message.say_error(error)
            view.open()

        self._walk.sign(door, signing, done=lambda _: self._forget(view), failed=failed)

    def _forget(self, view: SignerView) -> None:
        """Keep nothing of a signer in memory; the next one starts in the same language."""
        self._language = view.language
        if self.signer is view:
            self.signer = None
        view.deleteLater()

    # Printed lists

    def _print_list(self) -> None:
        if self.overview.turf is not None:
            self.list_saver.save(self.overview.turf.turf)

    def _open_list(self) -> None:
        self._walk.leave()
        self.walk_list.forget()
        self._show(self.walk_list)

    def _find_list(self, number: str) -> None:
        def done(found: WalkListPage) -> None:
            if self._body.currentWidget() is self.walk_list:
                self.walk_list.show_list(found)

        self.operations.ask(
            lambda session: walk_lists.find_walk_list(session.db, number),
            done=done,
            failed=self.message.say_error,
        )

    def _type_back(self, list_id: str, outcomes: dict[int, DoorOutcome]) -> None:
        def done(_: object) -> None:
            self.message.say(
                show(say_count("{count} door recorded.", "{count} doors recorded.", len(outcomes))),
                "good",
            )
            if self.walk_list.list_id == list_id:
                self.walk_list.forget()
                if self._body.currentWidget() is self.walk_list:
                    self._to_overview()

        self.operations.act(
            lambda session: walk_lists.type_back(session, list_id, outcomes, date.today()),
            done=done,
            failed=self.message.say_error,
        )
