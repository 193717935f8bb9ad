"""Creates a new campaign: name, petition text, location, passphrase, who you are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from canvass_app.desk.campaign.setting_up import set_up, template_texts, text_from_file
from canvass_app.desk.preferences import Preferences
from canvass_app.desk.session import Session, create
from canvass_app.durable import make_private_folders
from canvass_app.model.campaign import PetitionText
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.store.keys import MINIMUM_PASSPHRASE, require_good_passphrase
from canvass_app.text.file_names import safe_name
from canvass_app.ui.opening.places import campaign_folder
from canvass_app.ui.opening.screen import Screen
from canvass_app.ui.parts.basics import button, card, label, row
from canvass_app.ui.parts.dialog_folders import folder_of_downloads
from canvass_app.ui.parts.elided_label import ElidedLabel
from canvass_app.ui.parts.file_dialogs import ask_for_file, ask_for_folder
from canvass_app.ui.parts.forms import Form, align_forms, check, line_edit, mark_invalid
from canvass_app.ui.translation import tr


class CreateScreen(Screen):
    """Emits `created` with (session, recovery code, preferences), or `back`."""

    created = Signal(object, str, object)
    back = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(tr("A new campaign"))
        self._preferences = preferences
        self._folder = campaign_folder()
        self._text_file: Path | None = None
        self._name = line_edit(placeholder=tr("Sanctuary cities, spring drive"))
        self._person = line_edit(preferences.person_name)
        self._coordinator = check(tr("I am the coordinator"), preferences.coordinator)
        self._passphrase = line_edit(secret=True)
        self._again = line_edit(secret=True)
        self._text_name = label(tr("Built in: “To: U.S. Mayors”, English and Spanish"))
        self._where = ElidedLabel("", "small", Qt.TextElideMode.ElideMiddle)
        self._create_button = button(
            tr("Create the campaign"), self._create, kind="main", icon_name="add"
        )
        self._lay_out_form()
        self._name.textChanged.connect(self._show_where)
        self._again.returnPressed.connect(self._create)
        for field, following in (
            (self._name, self._person),
            (self._person, self._passphrase),
            (self._passphrase, self._again),
        ):
            field.returnPressed.connect(following.setFocus)
        self._show_where()

    @property
    def path(self) -> Path:
        """Where the campaign file will be."""
        return self._folder / f"{safe_name(self._name.text(), 'campaign')}.canvass"

    def take_focus(self) -> None:
        self._name.setFocus()

    def _lay_out_form(self) -> None:
        about = Form()
        about.add(tr("Campaign name"), self._name)
        about.add(tr("Your name or initials"), self._person, tr("Recorded with everything you do."))
        about.addWidget(self._coordinator, about.rowCount(), 1)
        about.addWidget(
            label(
                tr("When two laptops differ, the coordinator’s entry counts."), "small", wrap=True
            ),
            about.rowCount(),
            1,
        )
        self.body.addWidget(card(about))
        self.body.addWidget(
            card(
                label(tr("Petition text"), "heading"),
                self._text_name,
                row(button(tr("Use a text file…"), self._choose_text), None),
            )
        )
        secret = Form()
        secret.add(
            tr("Passphrase"),
            self._passphrase,
            tr(
                "At least {n} characters; four plain words are best. Without it, or the "
                "recovery code that comes next, nobody can open the file, not even you.",
                n=MINIMUM_PASSPHRASE,
            ),
        )
        secret.add(tr("Passphrase again"), self._again)
        align_forms(about, secret)
        self.body.addWidget(card(secret))
        self.body.addLayout(
            row(self._where, button(tr("Other folder…"), self._choose_folder, kind="link"))
        )
        self.body.addLayout(
            row(
                self._create_button,
                button(tr("Back"), self.back.emit, kind="link", shortcut="Esc"),
                None,
            )
        )

    def _show_where(self) -> None:
        self._where.set_text(tr("Will be saved as {path}", path=self.path))

    def _choose_folder(self) -> None:
        chosen = ask_for_folder(self, tr("Folder for the campaign"), str(self._folder))
        if chosen:
            self._folder = chosen
            self._show_where()

    def _choose_text(self) -> None:
        chosen = ask_for_file(
            self, tr("Petition text"), folder_of_downloads(), tr("Text files (*.txt)")
        )
        if chosen:
            self.use_text(chosen)

    def use_text(self, path: Path) -> None:
        """Take the petition text from a file, if it can be read."""
        try:
            text = text_from_file(path)
        except UserError as error:
            self.show_error(error)
            return
        self._text_file = path
        self._text_name.setText(tr("From “{file}”: {title}", file=path.name, title=text.title))

    def _create(self) -> None:
        try:
            self._check()
        except UserError as error:
            self.show_error(error)
            return
        preferences = replace(
            self._preferences,
            person_name=self._person.text().strip(),
            coordinator=self._coordinator.isChecked(),
        )
        name, passphrase, path = self._name.text().strip(), self._passphrase.text(), self.path
        text_file, default_folder = self._text_file, campaign_folder()

        def work(progress: object) -> tuple[Session, str]:
            texts: tuple[PetitionText, ...] = (
                (text_from_file(text_file),) if text_file else template_texts()
            )
            if path.parent == default_folder:
                make_private_folders(default_folder)
            return create(
                path, passphrase, preferences.person, lambda made: set_up(made, texts, name=name)
            )

        def done(result: tuple[Session, str]) -> None:
            self._passphrase.clear()
            self._again.clear()
            self.created.emit(*result, preferences)

        self.start(work, done, saying=(self._create_button, tr("Creating…")))

    def _check(self) -> None:
        mark_invalid(self._name, not self._name.text().strip())
        mark_invalid(self._passphrase, False)
        mark_invalid(self._again, False)
        if not self._name.text().strip():
            self._name.setFocus()
            raise UserError(
                say("The campaign has no name."), say("Type one; you can change it later.")
            )
        try:
            require_good_passphrase(self._passphrase.text())
        except UserError:
            _ask_again(self._passphrase)
            raise
        if self._passphrase.text() != self._again.text():
            _ask_again(self._again)
            raise UserError(
                say("The two passphrases do not match."),
                say("Type the same passphrase in both fields."),
            )


def _ask_again(field: QLineEdit) -> None:
    mark_invalid(field, True)
    field.setFocus()
    field.selectAll()
