"""One row of the entry grid: what is on disk, what was typed since, and the state of both."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from canvass_app.model.errors import UserError
from canvass_app.model.ids import new_id
from canvass_app.model.line import Line, LineState, has_writing, problems
from canvass_app.model.not_counting import DateRules, date_reason, date_words
from canvass_app.model.words import Words, say

STATE_WORDS: dict[LineState, Words] = {
    LineState.SIGNED: say("signed"),
    LineState.BLANK: say("blank"),
    LineState.CROSSED_OUT: say("crossed out"),
    LineState.ILLEGIBLE: say("illegible"),
    LineState.WITHDRAWN: say("withdrawn"),
}


@dataclass(frozen=True, slots=True)
class Check:
    """What the Check column shows: an icon, words, and the tone that they share."""

    icon: str
    tone: str
    words: Words


NOT_SAVED, SAVING = say("not saved"), say("saving…")
LOOK_AGAIN, SAVED = say("look again"), say("saved")
CHECK_WORDS = (NOT_SAVED, SAVING, LOOK_AGAIN, SAVED, *STATE_WORDS.values())
"""Everything that the Check column may say."""


@dataclass(eq=False)
class GridRow:
    """A line of the paper. The id is created before anything is saved, so that saves know it.

    `sheet_id` is empty while the sheet itself is being started. `unsaved` has texts (and `status`)
    that are not on disk yet; `unsent` those whose newest text is in no save yet; `sending` the
    newest pending save of each; `refused` those that failed. `filled` names fields that the program
    filled in from the ZIP, `carried` those carried over from the line above. `left` says that a
    person has moved on from the line, so that gaps may be pointed out. `rules` are what its date is
    checked against.
    """

    sheet_id: str
    number: int
    line_id: str = field(default_factory=new_id)
    line: Line | None = None
    unsaved: dict[str, Any] = field(default_factory=dict)
    unsent: set[str] = field(default_factory=set)
    sending: dict[str, int] = field(default_factory=dict)
    refused: dict[str, UserError] = field(default_factory=dict)
    filled: set[str] = field(default_factory=set)
    carried: set[str] = field(default_factory=set)
    left: bool = False
    rules: DateRules = field(default_factory=DateRules)

    @property
    def by_program(self) -> set[str]:
        """Fields filled without having been typed; Enter skips them."""
        return self.filled | self.carried

    @property
    def as_typed(self) -> Line:
        """The line with everything that was typed, saved or not."""
        line = self.line or Line(self.line_id, self.sheet_id, self.number)
        return replace(line, **self.unsaved) if self.unsaved else line

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever typed or marked here."""
        return self.line is None and not self.unsaved

    @property
    def is_settled(self) -> bool:
        """Whether everything is on disk."""
        return not self.unsaved and not self.sending

    @property
    def status(self) -> LineState:
        """What the paper shows on this line."""
        return self.as_typed.status

    def text(self, name: str) -> str:
        """Return what a cell shows."""
        return str(getattr(self.as_typed, name))

    def problems(self) -> tuple[Words, ...]:
        """Return what to look at again; nothing on a line that is still being typed."""
        line = self.as_typed
        if not self.left or not has_writing(line):
            return ()
        odd = date_reason(line, self.rules) if line.status is LineState.SIGNED else None
        return (*problems(line), *([date_words(odd, self.rules)] if odd else []))

    def check(self) -> Check | None:
        """Return what the Check column shows; None for an empty line."""
        if self.refused:
            return Check("bad", "bad", NOT_SAVED)
        if self.unsaved or self.sending:
            return Check("waiting", "muted", SAVING)
        if self.line is None:
            return None
        if self.line.status is not LineState.SIGNED:
            return Check("info", "muted", STATE_WORDS[self.line.status])
        if self.problems():
            return Check("warn", "warn", LOOK_AGAIN)
        if not has_writing(self.line):
            return None
        return Check("good", "good", SAVED)
