"""Settings of the person at the keyboard: name, and whose word wins."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from canvass_app.desk.preferences import Preferences
from canvass_app.ui.parts.forms import Form, check, line_edit, name_field
from canvass_app.ui.settings.section import Section
from canvass_app.ui.translation import tr


class YouSection(Section):
    """Emits `changed` with new preferences as soon as a field is left or a box is checked."""

    changed = Signal(object)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self._name = line_edit(preferences.person_name)
        self._name.editingFinished.connect(self.commit)
        self._coordinator = check(tr("I am the coordinator"), preferences.coordinator)
        self._coordinator.toggled.connect(self.commit)
        form = Form()
        form.add(
            tr("Your name"),
            self._name,
            tr("It is recorded with everything you enter, so that others know whom to ask."),
        )
        self.add_card(tr("About you"), "", form)
        explanation = tr(
            "Sometimes two people change the same line on two laptops. Then the "
            "coordinator’s entry counts, and the other entry is kept in the history. A "
            "campaign should have one coordinator, or a few who talk to each other."
        )
        name_field(self._coordinator, tr("I am the coordinator"), explanation)
        self.add_card(tr("Whose entry counts"), explanation, self._coordinator)

    def first_field(self) -> QWidget:
        return self._name

    def commit(self) -> None:
        new = replace(
            self.preferences,
            person_name=self._name.text().strip(),
            coordinator=self._coordinator.isChecked(),
        )
        if new != self.preferences:
            self.preferences = new
            self.changed.emit(new)
