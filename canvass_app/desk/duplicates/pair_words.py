"""A pair in words: how likely it is one person, what speaks against it, which line counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from canvass_app.desk.session import counting_of
from canvass_app.model.line import Line, is_complete, is_iso_date
from canvass_app.model.words import Words, say

_AGAINST = "Against it: "


@dataclass(frozen=True, slots=True)
class Counting:
    """Which of several lines counts if one person signed them all, and why, for each line.

    `line_id` is None if none of them is complete.
    """

    line_id: str | None
    why: Mapping[str, Words]


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
    return say("probably two people")


def speaks_against(reason: Words) -> bool:
    """Return whether a reason of a `Comparison` speaks against one person."""
    return reason.template.startswith(_AGAINST)


def which_counts(lines: Sequence[Line]) -> Counting:
    """Return which line would count for one signer (`session.counting_of`), with the reasons."""
    counting = counting_of(lines)
    if counting is None:
        incomplete = say("Would not count: the line is incomplete.")
        return Counting(None, {line.id: incomplete for line in lines})
    winner = next(line for line in lines if line.id == counting)
    losers = [line for line in lines if line.id != counting]
    # The closest rival shows best why the winner counts.
    rivals = [line for line in losers if is_complete(line)] or losers
    closest = counting_of(rivals)
    rival = next((line for line in rivals if line.id == closest), None)
    why = {line.id: _why_not(winner, line, pair=len(lines) == 2) for line in losers}
    return Counting(counting, {**why, counting: _why(winner, rival)})


def _why(winner: Line, rival: Line | None) -> Words:
    if winner.preferred:
        return say("Would count: a person chose it.")
    if rival is None or not is_complete(rival):
        return say("Would count: it is the complete one.")
    if not is_iso_date(winner.signed_on):
        return say("Would count: neither date is understood, and it came first.")
    if not is_iso_date(rival.signed_on):
        return say("Would count: its date is understood.")
    if winner.signed_on == rival.signed_on:
        return say("Would count: signed on the same day, and it came first.")
    return say("Would count: it was signed earlier.")


def _why_not(winner: Line, loser: Line, *, pair: bool) -> Words:
    if not is_complete(loser):
        return say("Would not count: the line is incomplete.")
    if winner.preferred:
        return (
            say("Would not count: a person chose the other line.")
            if pair
            else say("Would not count: a person chose another line.")
        )
    if is_iso_date(winner.signed_on) and not is_iso_date(loser.signed_on):
        return say("Would not count: its date is not understood.")
    if winner.signed_on != loser.signed_on and is_iso_date(winner.signed_on):
        return (
            say("Would not count: the other line was signed earlier.")
            if pair
            else say("Would not count: another line was signed earlier.")
        )
    return (
        say("Would not count: the other line came first.")
        if pair
        else say("Would not count: another line came first.")
    )
