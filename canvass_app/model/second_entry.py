"""Blind second entry: a line typed again by somebody who does not see the first entry."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from canvass_app.model.line import LineState


class Pick(StrEnum):
    """Which entry a person found correct, with the paper in hand."""

    FIRST = "first"
    SECOND = "second"
    OTHER = "other"


COMPARED: tuple[str, ...] = (
    "status", "name", "street", "unit", "city", "state", "zip", "signed_on", "email", "phone",
)  # fmt: skip
"""The fields that are typed twice and compared."""

DECISIVE: frozenset[str] = frozenset({"status", "name", "city", "state", "zip"})
"""Fields that decide whether a line counts, for whom, and in which city."""


@dataclass(frozen=True, slots=True)
class SecondEntry:
    """One line as typed the second time. The id is derived from the line's id.

    `differs` names the fields in which the two entries differed at that moment; it never changes,
    because the error rate is that of the first entry. `settled` has `field=pick` for each
    difference that a person has decided since.
    """

    id: str
    line_id: str
    name: str = ""
    street: str = ""
    unit: str = ""
    city: str = ""
    state: str = ""
    zip: str = ""
    signed_on: str = ""
    email: str = ""
    phone: str = ""
    status: LineState = LineState.SIGNED
    differs: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()

    @property
    def picks(self) -> dict[str, Pick]:
        """The decisions, by field."""
        parted = (text.partition("=") for text in self.settled)
        return {field: Pick(pick) for field, _, pick in parted}

    @property
    def open(self) -> tuple[str, ...]:
        """The differences that still need a decision."""
        picks = self.picks
        return tuple(field for field in self.differs if field not in picks)

    @property
    def errors(self) -> tuple[str, ...]:
        """The fields in which the first entry was wrong, or may be: open ones count as wrong."""
        picks = self.picks
        return tuple(f for f in self.differs if picks.get(f) is not Pick.FIRST)


@dataclass(frozen=True, slots=True)
class SecondPlan:
    """How second entry is done. `share` and `target` are percentages, `seed` draws the sample.

    The sample follows a fixed order of all lines, determined by the seed (see
    `desk/second/entry.py`); it ends at `share` percent of them, or earlier when the upper 95 %
    bound of the share of wrong lines falls below `target`.
    """

    id: str
    seed: str = ""
    share: int = 5
    target: int = 2
    drawn_on: str = ""
