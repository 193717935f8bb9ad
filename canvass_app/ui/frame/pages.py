"""The pages of an open campaign, in the order of the sidebar and of Ctrl+1, Ctrl+2 …"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from canvass_app.desk.destination import PageName
from canvass_app.desk.preferences import Preferences
from canvass_app.model.words import Words, say
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: what it is called, its icon, and the class that shows it."""

    name: PageName
    title: Words
    icon_name: str
    module: str
    class_name: str

    def make(self, operations: Operations, preferences: Preferences) -> Page:
        """Return a new page. Its module is imported only now, so the window starts faster."""
        made = getattr(import_module(self.module), self.class_name)(operations, preferences)
        assert isinstance(made, Page)
        return made


PAGES = (
    PageEntry(PageName.HOME, say("Home"), "home", "canvass_app.ui.home.page", "HomePage"),
    PageEntry(
        PageName.PAPER, say("Paper entry"), "paper", "canvass_app.ui.paper.page", "PaperPage"
    ),
    PageEntry(
        PageName.DOORS, say("Door to door"), "doors", "canvass_app.ui.doors.page", "DoorsPage"
    ),
    PageEntry(
        PageName.DUPLICATES,
        say("Duplicates"),
        "duplicates",
        "canvass_app.ui.duplicates.page",
        "DuplicatesPage",
    ),
    PageEntry(
        PageName.PLACES,
        say("Places & mayors"),
        "places",
        "canvass_app.ui.places.page",
        "PlacesPage",
    ),
    PageEntry(
        PageName.PACKETS, say("Packets"), "packets", "canvass_app.ui.packets.page", "PacketsPage"
    ),
    PageEntry(
        PageName.IMPORT, say("Import"), "import", "canvass_app.ui.files.import_page", "ImportPage"
    ),
    PageEntry(
        PageName.EXPORT, say("Export"), "export", "canvass_app.ui.files.export_page", "ExportPage"
    ),
    PageEntry(
        PageName.SETTINGS,
        say("Settings"),
        "settings",
        "canvass_app.ui.settings.page",
        "SettingsPage",
    ),
)
