"""What the screens before a campaign share: a centered column under the name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from canvass_app.model.errors import UserError
from canvass_app.model.progress import Progress
from canvass_app.ui.operations.background import Background
from canvass_app.ui.parts.basics import label
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.style.theme import current_theme

COLUMN_WIDTH = 620


class Screen(QWidget):
    """A screen with a title, a message strip, and a `body` layout to fill."""

    broke = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(title)
        self.message = MessageStrip()
        self.body = QVBoxLayout()
        self.body.setSpacing(current_theme().px("gap") + 4)
        self._work: Background | None = None
        self._said: tuple[QPushButton, str] | None = None
        self._lay_out(title)

    @property
    def busy(self) -> bool:
        """Whether this screen has slow work running."""
        return self._work is not None

    def start(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        progressed: Callable[[int, int, object], None] | None = None,
        saying: tuple[QPushButton, str] | None = None,
    ) -> None:
        """Run slow work; meanwhile, this screen is disabled; it shows what went wrong.

        `saying` names a button that says what is being done in the meantime.
        """
        if self._work is not None:
            return
        self.message.hide()
        self.setEnabled(False)
        if saying is not None:
            button, doing = saying
            self._said = (button, button.text())
            button.setText(doing)
        self._work = Background(work, self)
        self._work.done.connect(done)
        self._work.failed.connect(self.show_error)
        self._work.broke.connect(self.broke)
        if progressed is not None:
            self._work.progressed.connect(progressed)
        self._work.finished.connect(self._on_finished)
        self._work.start()

    def wait(self) -> None:
        """Wait until this screen has no work running; for closing the program."""
        if self._work is not None:
            self._work.cancel()
            self._work.wait()

    def show_error(self, error: UserError) -> None:
        """Show what went wrong and what to do next."""
        self.message.say_error(error)

    def _on_finished(self) -> None:
        self._work = None
        self.setEnabled(True)
        if self._said is not None:
            button, words = self._said
            button.setText(words)
            self._said = None
        # The work may have put another screen here, which then has its own focus.
        if self.isVisible():
            self.take_focus()

    def take_focus(self) -> None:
        """Focus the place where this screen starts."""
        self.focusNextChild()

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll to a part that has just appeared, once it is laid out."""
        QTimer.singleShot(0, part, lambda: self._area.ensureWidgetVisible(part))

    def _lay_out(self, title: str) -> None:
        column = QWidget()
        column.setMaximumWidth(round(COLUMN_WIDTH * current_theme().px("font") / 14))
        inner = QVBoxLayout(column)
        pad = current_theme().px("pad")
        inner.setContentsMargins(pad, pad, pad, pad)
        inner.setSpacing(pad)
        inner.addStretch(1)
        inner.addWidget(label("Canvass", "brandmark"))
        inner.addWidget(label(title, "title", wrap=True))
        inner.addWidget(self.message)
        inner.addLayout(self.body)
        inner.addStretch(2)
        holder = QWidget()
        centered = QHBoxLayout(holder)
        centered.setContentsMargins(0, 0, 0, 0)
        centered.addStretch(1)
        centered.addWidget(column, 100)
        centered.addStretch(1)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        bar = area.verticalScrollBar()

        def keep_in_the_middle(low: int, high: int) -> None:
            # The column must not jump sideways when a message makes the screen scroll.
            centered.setContentsMargins(bar.sizeHint().width() if high > low else 0, 0, 0, 0)

        bar.rangeChanged.connect(keep_in_the_middle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
