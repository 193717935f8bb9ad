"""The progress of long work."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from canvass_app.ui.translation import tr

_PERCENT = 100


class WorkBar(QProgressBar):
    """Moves back and forth until the work has said how much of it there is."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(tr("Progress"))
        self.begin()

    def begin(self) -> None:
        """Start over, with nothing known."""
        self.setRange(0, 0)

    def reach(self, done: int, total: int) -> None:
        """Show `done` of `total`; a total of 0 means unknown and changes nothing."""
        if total:
            self.setRange(0, _PERCENT)
            self.setValue(round(_PERCENT * done / total))
