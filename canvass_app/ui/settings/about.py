"""About Canvass: its version and license, where its files are, and what it never does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from canvass_app import __version__
from canvass_app.desk.preferences import user_folder
from canvass_app.store.copies import backup_folder
from canvass_app.store.keys import key_path
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.forms import Form, line_edit
from canvass_app.ui.parts.pack_offer import installed_words
from canvass_app.ui.settings.section import Section
from canvass_app.ui.translation import tr

_LICENSE = "Apache-2.0"


class AboutSection(Section):
    """It shows things, and changes nothing."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        path = operations.path
        self._version = _read_only_field(f"Canvass {__version__}")
        form = Form()
        form.add(tr("Version"), self._version)
        self._pack = _read_only_field(installed_words())
        form.add(tr("Place pack"), self._pack, tr("Installed on the page “Places & mayors”."))
        form.add(
            tr("License"),
            _read_only_field(_LICENSE),
            tr("Free to use, to copy and to change; no warranty."),
        )
        self.add_card(tr("Canvass"), tr("A desktop program for petition drives."), form)
        files = Form()
        files.add(tr("Campaign file"), _read_only_field(str(path)))
        files.add(
            tr("Key file"),
            _read_only_field(str(key_path(path))),
            tr("Keep the two files together."),
        )
        files.add(tr("Backup folder"), _read_only_field(str(backup_folder(path))))
        files.add(
            tr("Your settings"),
            _read_only_field(str(user_folder())),
            tr("They contain no signers’ names."),
        )
        self.add_card(tr("Where your files are"), "", files)
        self.add_card(
            tr("What Canvass never does"),
            tr(
                "It never connects to a network: no telemetry, no accounts, no cloud, no "
                "updates behind your back. Names leave this computer only when you print or "
                "export them."
            ),
        )

    def first_field(self) -> QWidget:
        return self._version


def _read_only_field(text: str) -> QLineEdit:
    """Return a field that can be read, scrolled and copied from, but not changed."""
    field = line_edit(text)
    field.setReadOnly(True)
    field.setCursorPosition(0)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return field
