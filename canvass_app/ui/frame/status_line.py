"""The line at the bottom: saved when, work in progress, and what Ctrl+Z would undo."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from canvass_app.model.words import Words
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button
from canvass_app.ui.parts.elided_label import ElidedLabel
from canvass_app.ui.parts.plain_text import set_tip
from canvass_app.ui.parts.work_bar import WorkBar
from canvass_app.ui.translation import show, tr


def _text(text: str = "") -> ElidedLabel:
    """Return a part of the line that shrinks in narrow windows."""
    made = ElidedLabel(text)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return made


class StatusLine(QFrame):
    """Listens to the operations and says in words what is going on."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self.setObjectName("statusline")
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(18)
        self._saved = _text(tr("All changes saved"))
        self._backup = _text()
        self._work = _text()
        self._bar = WorkBar()
        self._bar.setFixedWidth(160)
        self._cancel = button(tr("Cancel"), operations.cancel, kind="link")
        self._undo = _text()
        for part in (self._saved, self._backup, self._work, self._bar, self._cancel):
            layout.addWidget(part)
        layout.addStretch(1)
        self._offline = _text(tr("Offline: nothing leaves this computer"))
        layout.addWidget(self._offline)
        layout.addWidget(self._undo)
        # In narrow windows, what is known anyway is dropped first; “saved” never is.
        self._dispensable = (self._offline, self._backup)
        self._saved.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._show_work(None)
        operations.saved.connect(self._on_saved)
        operations.busy.connect(self._show_work)
        operations.progressed.connect(self._on_progress)
        operations.undo_text.connect(self._on_undo_text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def say_backup(self, made_at: datetime | None) -> None:
        """Show when the newest backup was made."""
        if made_at is None:
            self._backup.set_text(tr("No backup yet"))
        else:
            self._backup.set_text(tr("Backup {when}", when=made_at.strftime("%Y-%m-%d %H:%M")))
        self._give_way()

    def _on_saved(self, when: datetime) -> None:
        self._saved.set_text(tr("Saved at {time}", time=when.strftime("%H:%M:%S")))
        self._give_way()

    def _show_work(self, work: Words | None) -> None:
        for part in (self._work, self._bar, self._cancel):
            part.setVisible(work is not None)
        if work is not None:
            self._work.set_text(show(work))
            self._bar.begin()
        self._give_way()

    def _on_progress(self, done: int, total: int, what: Words | None) -> None:
        self._bar.reach(done, total)
        if what is not None:
            self._work.set_text(show(what))

    def _on_undo_text(self, undo: Words | None, redo: Words | None) -> None:
        self._undo.set_text(tr("Ctrl+Z: undo “{what}”", what=show(undo)) if undo else "")
        self._give_way()

    def _give_way(self) -> None:
        for part in (*self._dispensable, self._undo):
            part.setVisible(bool(part.text()))
        for part in self._dispensable:
            if self._row.sizeHint().width() <= self.width():
                break
            part.hide()
        hidden = [part.text() for part in self._dispensable if part.isHidden() and part.text()]
        set_tip(self, "\n".join(hidden))
