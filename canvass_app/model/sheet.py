"""One paper sheet, and the control totals that account for each of its lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from canvass_app.model.line import Line, LineState, has_writing

SHIFT_SOURCE = "door"
"""The `source` of a sheet whose lines are signed at doors; it doesn't exist on paper."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The current state of a sheet. `stated` is the circulator's own count, None if not given.

    `number` is the number printed on the paper, as text (“0042”, “A-7”). `done` means that a person
    has compared the control totals and finished the sheet.
    """

    id: str
    number: str
    circulator: str = ""
    place: str = ""
    collected_on: str = ""
    stated: int | None = None
    text_version: int = 1
    source: str = "paper"
    done: bool = False
    note: str = ""

    @property
    def waits(self) -> bool:
        """Whether somebody still has to type it; a shift at doors is entered by its signers."""
        return not self.done and self.source != SHIFT_SOURCE


@dataclass(frozen=True, slots=True)
class ControlTotals:
    """The lines of one sheet by state; `stated` is the circulator's count of signatures."""

    stated: int | None
    signed: int
    blank: int
    crossed_out: int
    illegible: int
    withdrawn: int

    @property
    def found(self) -> int:
        """Lines with ink on them: all but the blank ones."""
        return self.signed + self.crossed_out + self.illegible + self.withdrawn

    @property
    def signatures(self) -> int:
        """Lines that a circulator counts: signed ones, legible or not, withdrawn later or not.

        Lines crossed out on the paper are not included.
        """
        return self.signed + self.illegible + self.withdrawn

    @property
    def difference(self) -> int | None:
        """Typed signatures minus stated ones; None if not stated."""
        return None if self.stated is None else self.signatures - self.stated


def control_totals(sheet: Sheet, lines: Iterable[Line]) -> ControlTotals:
    """Count `lines`, all of one sheet. A signed line with nothing on it is not counted."""
    counts = dict.fromkeys(LineState, 0)
    for line in lines:
        if line.status is not LineState.SIGNED or has_writing(line):
            counts[line.status] += 1
    return ControlTotals(
        stated=sheet.stated,
        signed=counts[LineState.SIGNED],
        blank=counts[LineState.BLANK],
        crossed_out=counts[LineState.CROSSED_OUT],
        illegible=counts[LineState.ILLEGIBLE],
        withdrawn=counts[LineState.WITHDRAWN],
    )
