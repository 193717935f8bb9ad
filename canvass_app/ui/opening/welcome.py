"""The first screen: open a campaign, create one, or try the training city."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QProgressBar

from canvass_app.model.words import Words, say
from canvass_app.ui.opening.places import campaign_folder, known_campaigns, training_campaigns
from canvass_app.ui.opening.screen import Screen
from canvass_app.ui.parts.basics import button, card, label, row
from canvass_app.ui.parts.file_dialogs import ask_for_file
from canvass_app.ui.parts.plain_text import set_tip
from canvass_app.ui.style.icons import icon
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

CAMPAIGN_FILTER = say("Canvass campaigns (*.canvass)")


class WelcomeScreen(Screen):
    """Emits `open_asked` with a path, `create_asked`, or `training_asked`."""

    open_asked = Signal(object)
    create_asked = Signal()
    training_asked = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Petition sheets in, packets for the mayor out"))
        self.setAcceptDrops(True)
        self.body.addWidget(
            label(
                tr(
                    "Canvass works offline. What you type stays on this computer, encrypted, "
                    "until you print it or hand it over."
                ),
                "muted",
                wrap=True,
            )
        )
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Campaigns on this computer"))
        self._list.itemActivated.connect(self._open_item)
        self._add_known(known_campaigns())
        known = self._list.count() > 0
        self._open = button(
            tr("Open another file…") if known else tr("Open a campaign file…"),
            self._choose,
            icon_name="folder",
            shortcut="Ctrl+O",
        )
        self._create = button(
            tr("New campaign…"),
            self.create_asked.emit,
            kind="main",
            icon_name="add",
            shortcut="Ctrl+N",
        )
        made_before = training_campaigns()
        self._training = button(
            tr("Try it with the training city"), self.training_asked.emit, icon_name="home"
        )
        self._again = button(
            tr("Continue in the training city"),
            lambda: self.open_asked.emit(made_before[0]),
            icon_name="home",
        )
        self._again.setVisible(bool(made_before))
        if made_before:
            words = tr("Start a new one")
            self._training.setText(words)
            self._training.setAccessibleName(words)
            self._training.setIcon(QIcon())
        self._bar = QProgressBar()
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.hide()
        self._doing = label("", "small")
        self._doing.hide()
        # What a person most likely came for is first.
        starting = [self._starting_card(), self._training_card()]
        opening = self._opening_card(known)
        for part in [opening, *starting] if known else [*starting, opening]:
            self.body.addWidget(part)

    def show_making(self) -> None:
        """Show right away that the training city is being made."""
        self._bar.setRange(0, 0)
        self._doing.setText(tr("Creating the training city…"))
        for part in (self._bar, self._doing):
            part.show()

    def show_progress(self, done: int, total: int, what: object) -> None:
        """Show the progress of the training city."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if isinstance(what, Words):
            self._doing.setText(tr("Creating the training city: {step}", step=show(what)))

    def take_focus(self) -> None:
        if self._list.count():
            self._list.setFocus()
        else:
            self._create.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        if urls and urls[0].isLocalFile():
            self.open_asked.emit(Path(urls[0].toLocalFile()))

    def _opening_card(self, known: bool) -> QFrame:
        if not known:
            heading = label(tr("Already have a campaign file?"), "heading")
            return card(heading, row(self._open, None))
        heading = label(tr("Campaigns on this computer"), "heading")
        heading.setBuddy(self._list)
        return card(heading, self._list, row(self._open, None))

    def _starting_card(self) -> QFrame:
        return card(
            label(tr("Start a petition drive"), "heading"),
            label(
                tr("Creates one encrypted file with the petition “To: U.S. Mayors” or your own."),
                "muted",
                wrap=True,
            ),
            row(self._create, None),
        )

    def _training_card(self) -> QFrame:
        return card(
            label(tr("Look around first"), "heading"),
            label(
                tr("Three made-up towns, 40 sheets and 400 lines to play with."),
                "muted",
                wrap=True,
            ),
            row(self._again, self._training, None),
            self._bar,
            self._doing,
        )

    def _add_known(self, paths: Iterable[Path]) -> None:
        for path in paths:
            item = QListWidgetItem(icon("paper", "accent"), path.stem)
            set_tip(item, str(path))
            item.setData(Qt.ItemDataRole.UserRole, path)
            self._list.addItem(item)
        rows = min(self._list.count(), 4)
        self._list.setFixedHeight(rows * current_theme().px("row") + 6)
        if self._list.count():
            self._list.setCurrentRow(0)

    def _open_item(self, item: QListWidgetItem) -> None:
        self.open_asked.emit(item.data(Qt.ItemDataRole.UserRole))

    def _choose(self) -> None:
        chosen = ask_for_file(
            self, tr("Open a campaign"), str(campaign_folder()), show(CAMPAIGN_FILTER)
        )
        if chosen:
            self.open_asked.emit(chosen)
