"""One household on one screen: the address, and a key for each outcome."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from canvass_app.desk.doors.signing import ShiftTotals
from canvass_app.model.door import OUTCOME_CODES, Door, DoorOutcome, outcome_words
from canvass_app.model.words import say_count
from canvass_app.ui.doors.turf_table import door_columns
from canvass_app.ui.parts.basics import button, card, column, label, row
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.flow_layout import FlowLayout
from canvass_app.ui.parts.rows_table import RowsModel
from canvass_app.ui.translation import show, tr

_MOST_NEXT = 6
_ICONS = {
    DoorOutcome.SIGNED: "edit",
    DoorOutcome.NOT_HOME: "home",
    DoorOutcome.COME_BACK: "undo",
    DoorOutcome.REFUSED: "differs",
    DoorOutcome.DO_NOT_RETURN: "bad",
    DoorOutcome.NO_ACCESS: "lock",
    DoorOutcome.NOBODY_LIVES_HERE: "nobody",
}


class DoorCard(QWidget):
    """Emits `outcome_chosen`, `sign_asked`, `step_asked` (+1 or -1) and `left` (back to turfs).

    The letters on its buttons work while the card itself has the keyboard focus.
    """

    outcome_chosen = Signal(object)
    sign_asked = Signal()
    step_asked = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The door in front of you"))
        self._signed = False
        self._where = label("", "muted")
        self.address = label("", "title", wrap=True)
        self.place = label("", wrap=True)
        self.state = label("", "muted", wrap=True)
        self.totals = label("", "small", wrap=True)
        self.buttons = {
            outcome: button(
                tr("{letter}  {outcome}", letter=code, outcome=_button_words(outcome)),
                partial(self._choose, outcome),
                icon_name=_ICONS[outcome],
                kind="main" if outcome is DoorOutcome.SIGNED else "",
            )
            for code, outcome in OUTCOME_CODES.items()
        }
        self.back = button(tr("Turfs"), self.left.emit, kind="link", icon_name="previous")
        self.previous = button(tr("Previous door"), partial(self.step_asked.emit, -1))
        self.following = button(tr("Next door"), partial(self.step_asked.emit, 1))
        self._coming: RowsModel[Door] = RowsModel(door_columns(), self)
        self._next_table = DataTable(self._coming, tr("Next doors"), wide=(0,), choose=False)
        self._next_table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._next = card(label(tr("Next doors"), "heading"), self._next_table)
        self._lay_out()

    def show_door(self, door: Door, number: int, of: int, turf: str) -> None:
        """Show a door: the `number`th of `of` doors of the turf."""
        self._where.setText(
            tr("{turf}: door {n} of {all}", turf=turf, n=f"{number:,}", all=f"{of:,}")
        )
        self.address.setText(door.address)
        self.place.setText(" ".join(part for part in (door.city, door.state, door.zip) if part))
        self._signed = door.outcome is DoorOutcome.SIGNED
        said = show(outcome_words(door.outcome))
        self.state.setText(_state_words(door, said))
        self.setAccessibleDescription(f"{self._where.text()}\n{door.address}\n{self.state.text()}")

    def show_next(self, doors: Sequence[Door]) -> None:
        """Show the next doors in walking order, nearest first."""
        self._coming.set_rows(doors)
        self._next_table.fit_height(_MOST_NEXT)
        self._next.setVisible(bool(doors))

    def show_totals(self, totals: ShiftTotals) -> None:
        """Show today's results."""
        signatures = show(
            say_count("{count} signature today", "{count} signatures today", totals.signatures)
        )
        doors = show(say_count("{count} door visited", "{count} doors visited", totals.visited))
        away = show(
            say_count(
                "nobody home at {count} door", "nobody home at {count} doors", totals.not_home
            )
        )
        self.totals.setText(" · ".join((signatures, doors, away)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        outcome = OUTCOME_CODES.get(event.text().upper()) if event.text() else None
        if outcome is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # A letter pressed twice must not change a signed door to another outcome.
            if not self._signed or outcome is DoorOutcome.SIGNED:
                self._choose(outcome)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Right):
            self.step_asked.emit(1)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_Left):
            self.step_asked.emit(-1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, outcome: DoorOutcome) -> None:
        self.setFocus()
        if outcome is DoorOutcome.SIGNED:
            self.sign_asked.emit()
        else:
            self.outcome_chosen.emit(outcome)

    def _lay_out(self) -> None:
        keys = QWidget()
        keys.setLayout(FlowLayout(*self.buttons.values()))
        hint = label(
            tr("One letter records the outcome and goes to the next door. Space goes on "
               "without recording anything. Canvass never records who opened the door."),
            "small", wrap=True,
        )  # fmt: skip
        home = card(
            self._where, self.address, self.place, self.state, keys, hint,
            row(self.previous, self.following, None),
        )  # fmt: skip
        self.setLayout(column(row(self.back, None), home, self.totals, self._next, None))


def _button_words(outcome: DoorOutcome) -> str:
    # The one that opens the signer's view says what it does; the others name the outcome.
    return tr("Sign") if outcome is DoorOutcome.SIGNED else show(outcome_words(outcome))


def _state_words(door: Door, outcome: str) -> str:
    if not door.outcome:
        return outcome
    if door.outcome is DoorOutcome.SIGNED:
        # The door stays for others who live there, so a letter pressed now would be about this
        # door.
        return tr(
            "{outcome}, {date}. Space goes to the next door.", outcome=outcome, date=door.visited_on
        )
    return tr("{outcome}, {date}", outcome=outcome, date=door.visited_on)
