"""The place pack on the places page: offered if there is none, otherwise its date."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from canvass_app.desk import place_pack
from canvass_app.desk.places import routes
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.store.place_pack import PackInfo
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, column, label, row
from canvass_app.ui.parts.dialog_folders import folder_of_downloads
from canvass_app.ui.parts.file_dialogs import ask_for_folder
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.parts.plain_text import set_tip
from canvass_app.ui.style.icons import pixmap
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

_WORDS = 10
"""Row heights that the words need next to the buttons."""


class PackOffer(QWidget):
    """A quiet strip on what is lost without a pack. Emits `declined` if it should not return."""

    declined = Signal()

    def __init__(self, operations: Operations, message: MessageStrip, *, wanted: bool) -> None:
        super().__init__()
        self._operations = operations
        self._message = message
        self._wanted = wanted
        self._strip = QFrame()
        self._words = label("", wrap=True)
        self._tip = tr("Choose the folder with its three files, or drop the folder onto this page")
        self.install_button = button(
            tr("Install a place pack…"), self.choose, icon_name="folder",
            tip=self._tip,
        )  # fmt: skip
        self.decline_button = button(tr("Do not show again"), self._decline, kind="link")
        self._lay_out()

    def reload(self) -> None:
        """See whether there is a pack now."""
        try:
            found = place_pack.installed()
        except UserError as error:
            self._offer(f"{show(error.problem)} {show(error.remedy)}")
            return
        if found is None:
            self._offer(
                tr(
                    "No place pack is installed. Without one, Canvass does not know any city "
                    "limits: few lines are certain, and people outside every city are not "
                    "recognized."
                )
            )
        else:
            self.hide()

    @property
    def text(self) -> str:
        """What is offered now; empty if nothing is."""
        return "" if self.isHidden() else self._words.text()

    def choose(self) -> None:
        """Ask for the folder of a pack and install it."""
        chosen = ask_for_folder(self, tr("Place pack folder"), folder_of_downloads())
        if chosen:
            self.install(chosen)

    def install(self, folder: Path) -> None:
        """Install the pack in `folder` and route all lines with it."""
        self._operations.run(
            say("Installing the place pack"),
            lambda session, progress: routes.install_pack(session, folder, progress),
            done=self._on_installed,
            failed=self._message.say_error,
            cancelled=self.reload,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In small windows the button says enough; its tooltip and the screen reader say the rest.
        buttons = self.install_button.sizeHint().width() + self.decline_button.sizeHint().width()
        self._words.setVisible(self.width() >= buttons + _WORDS * current_theme().px("row"))

    def _lay_out(self) -> None:
        self._strip.setObjectName("message")
        self._strip.setProperty("tone", "info")
        picture = QLabel()
        picture.setPixmap(pixmap("info", "accent", current_theme().px("title")))
        layout = row(picture, self._words, self.install_button, self.decline_button)
        layout.setStretch(1, 1)
        layout.addStretch(0)
        layout.setContentsMargins(12, 2, 8, 2)
        self._strip.setLayout(layout)
        whole = column(self._strip)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self.hide()

    def _offer(self, text: str) -> None:
        self._words.setText(text)
        self._strip.setAccessibleName(text)
        set_tip(self.install_button, f"{text}\n{self._tip}")
        self.setVisible(self._wanted)

    def _decline(self) -> None:
        self._wanted = False
        self.hide()
        self.declined.emit()

    def _on_installed(self, outcome: Outcome[PackInfo]) -> None:
        self._message.say(
            tr(
                "Installed: {pack}. All lines were routed again; your decisions are kept.",
                pack=pack_words(outcome.value),
            ),
            "good",
        )


def pack_words(info: PackInfo | None) -> str:
    """Return a pack by its date and size."""
    if info is None:
        return tr("unknown, because no place pack is installed")
    return tr(
        "place pack of {day}, {places} places, {zips} ZIPs",
        day=info.made_on,
        places=f"{info.places:,}",
        zips=f"{info.zips:,}",
    )


def installed_words() -> str:
    """Return the installed pack by its date and size, or that there is none."""
    try:
        return pack_words(place_pack.installed())
    except UserError as error:
        return show(error.problem)
