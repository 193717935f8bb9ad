"""Settings: of the person, the campaign and its text, the look, security, and backups."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QApplication, QWidget

from canvass_app.desk.preferences import Preferences
from canvass_app.model.changes import Topic
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import page_layout
from canvass_app.ui.parts.page import Page
from canvass_app.ui.parts.tabs import Tabs
from canvass_app.ui.settings.about import AboutSection
from canvass_app.ui.settings.backups import BackupsSection
from canvass_app.ui.settings.campaign import CampaignSection
from canvass_app.ui.settings.look import LookSection
from canvass_app.ui.settings.petition_text import TextSection
from canvass_app.ui.settings.section import Section
from canvass_app.ui.settings.security import SecuritySection
from canvass_app.ui.settings.you import YouSection
from canvass_app.ui.translation import tr


class SettingsPage(Page):
    """One tab per section. `preferences_changed` has new `Preferences`, to apply at once."""

    topics = frozenset({Topic.CAMPAIGN, Topic.DELIVERIES})

    _place: ClassVar[tuple[int, str]] = (0, "")
    """The tab and field used last: every change of the look rebuilds the window."""

    def __init__(self, operations: Operations, preferences: Preferences) -> None:
        super().__init__(operations, preferences)
        self._you = YouSection(preferences)
        self._look = LookSection(preferences)
        self._security = SecuritySection(operations, preferences, self.destroy_asked.emit)
        self._tabs = Tabs(tr("Sections of the settings"))
        self._add_sections()
        page_layout(self, tr("Settings")).addWidget(self._tabs, 1)
        tab, self._field = SettingsPage._place
        SettingsPage._place = (tab, "")
        self._tabs.setCurrentIndex(tab)
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self._tabs.entered.connect(self.take_focus)
        for section in (self._you, self._look, self._security):
            section.changed.connect(self._change_preferences)

    def refresh(self) -> None:
        for section in self._sections:
            section.refresh()

    def commit_editor(self) -> None:
        for section in self._sections:
            section.commit()
        self._security.forget()

    def take_focus(self) -> None:
        section = self._sections[self._tabs.currentIndex()]
        field = section.findChild(QWidget, self._field) if self._field else None
        (field or section.first_field()).setFocus()

    def _add_sections(self) -> None:
        named: list[tuple[str, Section]] = [
            (tr("You"), self._you),
            (tr("This campaign"), CampaignSection(self.operations)),
            (tr("Petition text"), TextSection(self.operations)),
            (tr("Look"), self._look),
            (tr("Security"), self._security),
            (tr("Backups"), BackupsSection(self.operations)),
            (tr("About"), AboutSection(self.operations)),
        ]
        self._sections = [section for _, section in named]
        for title, section in named:
            self._tabs.add(section, title)

    def _on_tab_changed(self, tab: int) -> None:
        SettingsPage._place = (tab, "")
        self._field = ""
        self._security.forget()

    def _change_preferences(self, preferences: Preferences) -> None:
        focused = QApplication.focusWidget()
        SettingsPage._place = (self._tabs.currentIndex(), focused.objectName() if focused else "")
        self.preferences = preferences
        for section in (self._you, self._look, self._security):
            section.preferences = preferences
        self.preferences_changed.emit(preferences)
