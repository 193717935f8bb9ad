"""What happened to which sheets: one form for every step in the life of paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from canvass_app.desk.ledger import sheet_life as ledger
from canvass_app.desk.ledger.sheet_life import Marked
from canvass_app.desk.ledger.withdrawing import withdraw
from canvass_app.desk.recording import read_cell
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.line import is_iso_date
from canvass_app.model.words import say
from canvass_app.text.sheet_numbers import in_short, read_numbers
from canvass_app.ui.parts.basics import button, card, column, label
from canvass_app.ui.parts.flow_layout import FlowLayout
from canvass_app.ui.parts.forms import choice, line_edit, name_field
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

Work = Callable[[Session], Outcome[Marked]]
_Numbers = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Step:
    """One thing that can happen. `extra` is the caption of another field, if it needs one."""

    text: str
    do: Callable[[Session, _Numbers, str, date], object]
    extra: str = ""
    dated: bool = True


def _steps() -> dict[str, _Step]:
    return {
        "out": _Step(
            tr("handed out"),
            lambda session, numbers, who, day: ledger.hand_out(session, numbers, who, day),
            tr("To whom"),
        ),
        "back": _Step(
            tr("came back"),
            lambda session, numbers, _, day: ledger.take_back(session, numbers, day),
        ),
        "missing": _Step(
            tr("looked for, not found"),
            lambda session, numbers, _, day: ledger.mark_missing(session, numbers, day),
        ),
        "checked": _Step(
            tr("checked against the paper"),
            lambda session, numbers, _, day: ledger.mark_checked(session, numbers, day),
        ),
        "packed": _Step(
            tr("packed into a box"),
            lambda session, numbers, box, day: ledger.mark_packed(session, numbers, box, day),
            tr("Box label"),
        ),
        "delivered": _Step(
            tr("delivered"),
            lambda session, numbers, _, day: ledger.mark_delivered(session, numbers, day),
        ),
        "destroyed": _Step(
            tr("destroyed"),
            lambda session, numbers, _, day: ledger.mark_destroyed(session, numbers, day),
        ),
        "printed": _Step(
            tr("printed elsewhere"),
            lambda session, numbers, _, day: ledger.register_printed(
                session, numbers=numbers, on=day
            ),
        ),
        "withdraw": _Step(
            tr("a signer withdraws a line"),
            lambda session, numbers, line, _: _withdraw(session, numbers, line),
            tr("Line number"),
            dated=False,
        ),
    }


class LedgerForm(QWidget):
    """Emits `asked` with the work to do and a sentence for when it is done, or `refused`."""

    asked = Signal(object)
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._steps = _steps()
        self.numbers = line_edit(placeholder=tr("101-150, 160"), width=22)
        self.step = choice({name: step.text for name, step in self._steps.items()}, "out")
        self.extra = line_edit(width=16)
        self.day = line_edit(date.today().isoformat(), width=10)
        self.note = button(
            tr("Record it"), self._ask, kind="main",
            tip=tr("Pressing Enter in any field does the same"),
        )  # fmt: skip
        self._chosen = ""
        self._extra_caption = label("", "small")
        self._extra_caption.setBuddy(self.extra)
        self._extra_part = self._part(self._extra_caption, self.extra)
        self._day_part = self._field(tr("On"), self.day)
        self._lay_out()
        self.step.currentIndexChanged.connect(lambda _: self._show_step())
        for field in (self.numbers, self.extra, self.day):
            field.returnPressed.connect(self._ask)
        self._show_step()

    def take_selection(self, numbers: _Numbers) -> None:
        """Put the sheets chosen in the table into the field, unless a person typed others."""
        if self.numbers.text() == self._chosen or not self.numbers.text().strip():
            self._chosen = in_short(numbers)
            self.numbers.setText(self._chosen)

    def forget(self) -> None:
        """Be ready for the next step: whoever got the last sheets may get the next, too."""
        self._chosen = ""
        self.numbers.clear()

    def put_back(self, numbers: str) -> None:
        """Show numbers that were refused again, unless others are typed by now."""
        if not self.numbers.text().strip():
            self.numbers.setText(numbers)

    def _ask(self) -> None:
        step = self._steps[str(self.step.currentData())]
        try:
            numbers = read_numbers(self.numbers.text())
            day = self._read_day() if step.dated else date.today()
        except UserError as error:
            self.refused.emit(error)
            return
        extra = self.extra.text() if step.extra else ""
        self.asked.emit(lambda session: step.do(session, numbers, extra, day))

    def _read_day(self) -> date:
        written = self.day.text().strip()
        read = read_cell("signed_on", written) if written else date.today().isoformat()
        if not is_iso_date(read):
            raise UserError(
                say("The date “{written}” is not clear.", written=written),
                say("Write it like 2026-12-10 or 12/10."),
            )
        self.day.setText(read)
        return date.fromisoformat(read)

    def _show_step(self) -> None:
        step = self._steps[str(self.step.currentData())]
        self._extra_part.setVisible(bool(step.extra))
        self._extra_caption.setText(step.extra)
        name_field(self.extra, step.extra)
        self._day_part.setVisible(step.dated)

    def _lay_out(self) -> None:
        end = self._part(label("", "small"), self.note)
        parts = (
            self._field(tr("Sheets"), self.numbers), self._field(tr("What happened"), self.step),
            self._extra_part, self._day_part, end,
        )  # fmt: skip
        inside = QWidget()
        inside.setLayout(FlowLayout(*parts))
        frame: QFrame = card(inside)
        pad = current_theme().px("gap")
        layout = frame.layout()
        assert layout is not None
        layout.setContentsMargins(pad + 4, pad, pad + 4, pad)
        self.setLayout(column(frame))

    def _field(self, caption: str, field: QWidget) -> QWidget:
        words = label(caption, "small")
        words.setBuddy(field)
        name_field(field, caption)
        return self._part(words, field)

    @staticmethod
    def _part(caption: QWidget, field: QWidget) -> QWidget:
        made = QWidget()
        made.setLayout(column(caption, field, spacing=2))
        return made


def _withdraw(session: Session, numbers: _Numbers, line: str) -> object:
    text = line.strip()
    if len(numbers) != 1 or not (text.isascii() and text.isdigit()):
        raise UserError(
            say("A withdrawal needs one sheet and one line number."),
            say("Type both as they appear on the paper."),
        )
    return withdraw(session, numbers[0], int(text))
