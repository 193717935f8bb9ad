"""A pair in words: how likely it is one person, what speaks against it, which line counts."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.matching.counting import counting_line
from canvass_app.model.line import Line, is_complete, is_iso_date
from canvass_app.model.words import Words, say

_AGAINST = "Against it: "


@dataclass(frozen=True, slots=True)
class Counting:
    """Which of two lines counts if one person signed both, and why, for each of them.

    `line_id` is None where neither line is complete.
    """

    line_id: str | None
    why_first: Words
    why_second: Words


def likelihood(probability: float) -> Words:
    """Return how likely it is, 0 to 1, that one person signed both lines."""
    if probability >= 0.99:
        return say("almost surely one person")
    if probability >= 0.9:
        return say("very likely one person")
    if probability >= 0.7:
        return say("likely one person")
    if probability >= 0.4:
        return say("perhaps one person")
    return say("rather two people")


def speaks_against(reason: Words) -> bool:
    """Return whether a reason of a `Comparison` speaks against one person."""
    return reason.template.startswith(_AGAINST)


def which_counts(first: Line, second: Line) -> Counting:
    """Return which line would count for one signer (`matching.counting`), with the reasons."""
    counting = counting_line([first, second])
    if counting is None:
        incomplete = say("Would not count: the line is incomplete.")
        return Counting(None, incomplete, incomplete)
    winner, loser = (first, second) if counting == first.id else (second, first)
    yes, no = _why(winner, loser)
    return Counting(counting, yes, no) if winner is first else Counting(counting, no, yes)


def _why(winner: Line, loser: Line) -> tuple[Words, Words]:
    if not is_complete(loser):
        return (
            say("Would count: it is the complete one."),
            say("Would not count: the line is incomplete."),
        )
    if not is_iso_date(winner.signed_on):
        return (
            say("Would count: neither date is understood, and it came first."),
            say("Would not count: the other line came first."),
        )
    if not is_iso_date(loser.signed_on):
        return (
            say("Would count: its date is understood."),
            say("Would not count: its date is not understood."),
        )
    if winner.signed_on == loser.signed_on:
        return (
            say("Would count: signed on the same day, and it came first."),
            say("Would not count: the other line came first."),
        )
    return (
        say("Would count: it was signed earlier."),
        say("Would not count: the other line was signed earlier."),
    )
