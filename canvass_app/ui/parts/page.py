"""What every page of an open campaign has in common: when it loads, and when it does not."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from canvass_app.desk.destination import Part
from canvass_app.desk.preferences import Preferences
from canvass_app.model.changes import Topic
from canvass_app.ui.operations.operations import Operations


class Page(QWidget):
    """A page. Subclasses set `topics`, build themselves in `__init__`, and load in `refresh`.

    `refresh` runs when the page is shown and its content has changed in the meantime, or while it
    is shown and something in its `topics` changes; not where a part of the page changed it
    and shows that already. It must never discard what is being typed.
    """

    topics: frozenset[Topic] = frozenset()
    go_to = Signal(object)
    """Asks the window to show another page: a `Destination`."""
    preferences_changed = Signal(object)
    """The `Preferences` as they are from now on."""
    destroy_asked = Signal(object, bool)
    """The `DestructionPlan` that somebody confirmed, and whether the exports go, too."""

    def __init__(self, operations: Operations, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("page")
        self.operations = operations
        self.preferences = preferences
        self._stale = True
        operations.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Load what the page shows."""
        raise NotImplementedError

    def take_preferences(self, preferences: Preferences) -> None:
        """Switch to new preferences; what depends on them is loaded when the page is shown."""
        self.preferences = preferences
        self._stale = self._stale or not self.isVisible()

    def commit_editor(self) -> None:
        """Commit what is in an open editor; called before undo, page changes and closing."""

    def take_focus(self) -> None:
        """Focus the place where work on this page starts."""
        self.setFocus()

    def show_part(self, part: Part) -> None:
        """Show one part of the page, such as a tab, that another page leads to."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def _on_changed(self, topics: frozenset[Topic], initiator: QObject | None) -> None:
        if not (topics & self.topics) or self._holds(initiator):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _holds(self, part: QObject | None) -> bool:
        while part is not None and part is not self:
            part = part.parent()
        return part is self
