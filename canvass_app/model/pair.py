"""Two lines that may be one person: the engine's view of them, and a person's decision."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from canvass_app.model.words import Words


class Band(StrEnum):
    """What to do with a pair: settle in bulk (reversibly), ask a person, or leave alone."""

    CERTAIN = "certain"
    REVIEW = "review"
    IGNORE = "ignore"


class Verdict(StrEnum):
    """A person's decision on a pair. `OPEN` is a decision that was undone."""

    SAME = "same"
    DIFFERENT = "different"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the engine thinks of a pair.

    `probability` is that both lines are one person, 0 to 1. `reasons` are whole sentences for
    volunteers, weightiest first, including reasons against.
    """

    probability: float
    band: Band
    reasons: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class PairDecision:
    """What a person (or a bulk settlement that a person started) decided about two lines."""

    id: str
    line_a: str
    line_b: str
    verdict: Verdict
