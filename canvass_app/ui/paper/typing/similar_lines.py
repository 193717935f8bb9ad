"""“Already in the campaign?”: earlier lines that may be the same person, found while typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from canvass_app.desk.duplicates.similar_lines import Notice, similar_lines
from canvass_app.model.line import Line, LineState
from canvass_app.model.pair import Band
from canvass_app.model.words import Words
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import column, label
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

_WAIT_MS = 120
_REASONS = 3


class SimilarSearch(QObject):
    """Searches for similar lines a moment after the last key, and drops late answers."""

    def __init__(self, operations: Operations, view: SimilarLines) -> None:
        super().__init__(view)
        self._operations = operations
        self._view = view
        self._line: Line | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def is_waiting(self) -> bool:
        """Whether the search is put off until the typist rests for a moment."""
        return self._timer.isActive()

    def look_for(self, line: Line | None) -> None:
        """Look for others like `line` soon; None or a line without a name clears the list."""
        searchable = line is not None and line.name and line.status is LineState.SIGNED
        if not searchable:
            self._line = None
            self._timer.stop()
            self._view.show_none()
        elif line != self._line:
            self._line = line
            self._timer.start()

    def _ask(self) -> None:
        line = self._line
        if line is None:
            return
        if self._operations.pending:
            # It would wait behind the save of the cell anyway, which may fill in more of the line.
            self._timer.start()
            return

        def answer(found: list[Notice]) -> None:
            if line is self._line:
                self._view.show_notices(found)

        self._operations.ask(lambda session: similar_lines(session, line), done=answer)


class SimilarLines(QWidget):
    """The lines found, stacked, or a sentence that there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.notices: Sequence[Notice] = ()
        self._none = label("", "small", wrap=True)
        self._found = QVBoxLayout()
        self._found.setSpacing(current_theme().px("gap"))
        inside = column(self._none, self._found)
        self.setLayout(inside)
        self.setAccessibleName(tr("Already in the campaign?"))
        self.show_none()

    def show_none(self) -> None:
        """Show that there is nothing to compare yet."""
        self._show((), tr("Similar lines appear here as you type the name."))

    def show_notices(self, found: Sequence[Notice]) -> None:
        """Show what was found."""
        self._show(found, "" if found else tr("Nobody similar so far."))

    def _show(self, found: Sequence[Notice], otherwise: str) -> None:
        self._none.setText(otherwise)
        self._none.setVisible(not found)
        if list(found) == list(self.notices):
            return
        self.notices = found
        while (item := self._found.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for notice in found:
            self._found.addWidget(_notice_card(notice))


def likeness_in_words(band: Band) -> str:
    """Return the probability of a pair in words for a typist."""
    if band is Band.CERTAIN:
        return tr("very likely the same")
    return tr("perhaps the same")


def _notice_card(notice: Notice) -> QFrame:
    card = QFrame()
    card.setObjectName("notice")
    certain = notice.comparison.band is Band.CERTAIN
    card.setProperty("tone", "warn" if notice.warns else "info")
    likeness = label(likeness_in_words(notice.comparison.band), "small", wrap=True)
    likeness.setProperty("tone", "warn" if certain else "")
    line = notice.line
    where = label(
        tr("Sheet {sheet} · line {n}", sheet=notice.sheet_number, n=line.number), "small", wrap=True
    )
    name = label(line.name, "heading", wrap=True)
    address = label(_address(line), wrap=True)
    reasons = [label(f"· {show(words)}", "small", wrap=True) for words in _reasons(notice)]
    inside = column(likeness, name, address, where, *reasons, spacing=1)
    inside.setContentsMargins(10, 6, 8, 6)
    card.setLayout(inside)
    card.setAccessibleName(f"{likeness.text()}: {line.name}, {address.text()}, {where.text()}")
    return card


def _reasons(notice: Notice) -> tuple[Words, ...]:
    return notice.comparison.reasons[:_REASONS]


def _address(line: Line) -> str:
    place = " ".join(part for part in (line.state, line.zip) if part)
    street = " ".join(part for part in (line.street, line.unit) if part)
    return ", ".join(part for part in (street, line.city, place) if part)
