"""Settings of the window's look: language, colors, and size. They apply at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from canvass_app.desk.preferences import Preferences
from canvass_app.ui.parts.forms import Form, choice
from canvass_app.ui.settings.section import Section
from canvass_app.ui.style.theme import SCALES
from canvass_app.ui.translation import LANGUAGES, tr


class LookSection(Section):
    """Emits `changed` with new preferences after every choice."""

    changed = Signal(object)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        languages = {"": tr("Same as this computer"), **LANGUAGES}
        themes = {
            "system": tr("Same as this computer"),
            "light": tr("Light"),
            "dark": tr("Dark"),
        }
        scales = {str(scale): f"{scale}%" for scale in SCALES}
        self._language = self._field("language", languages, preferences.language)
        self._theme = self._field("theme", themes, preferences.theme)
        self._scale = self._field("scale", scales, str(preferences.scale))
        form = Form()
        form.add(tr("Language"), self._language)
        form.add(tr("Colors"), self._theme)
        form.add(tr("Size"), self._scale, tr("Ctrl+plus and Ctrl+minus change it anywhere."))
        self.add_card(tr("Look"), tr("Changes apply at once, on this computer only."), form)

    def first_field(self) -> QWidget:
        return self._language

    def _field(self, name: str, options: dict[str, str], value: str) -> QComboBox:
        field = choice(options, value)
        # The window is rebuilt with the new look; the name says where the focus was.
        field.setObjectName(name)
        field.activated.connect(lambda _: self._choose())
        return field

    def _choose(self) -> None:
        new = replace(
            self.preferences,
            language=self._language.currentData(),
            theme=self._theme.currentData(),
            scale=int(self._scale.currentData()),
        )
        if new != self.preferences:
            self.preferences = new
            self.changed.emit(new)
