"""Gentle hints about a pace at which nobody can walk or sign."""

from __future__ import annotations

from collections.abc import Sequence

from canvass_app.model.words import Words, say

FEWEST_SECONDS_A_SIGNATURE = 20
"""Reading the ask, saying yes, a name, an address and a signature take longer than this."""

FEWEST_SECONDS_A_DOOR = 6
_RUN_OF_SIGNATURES = 4
_RUN_OF_DOORS = 8


def pace_hint(signed_at: Sequence[float], doors_at: Sequence[float]) -> Words | None:
    """Return a hint if the last signatures or doors of a shift came implausibly fast.

    Both are seconds on a clock that only runs forward, oldest first, of one sitting. It is a
    question to the canvasser on the spot: nothing is stored or reported.
    """
    if _faster(signed_at, _RUN_OF_SIGNATURES, FEWEST_SECONDS_A_SIGNATURE):
        return say(
            "These signatures came very quickly. If you are typing them from paper, use "
            "Paper entry, so that the sheet is recorded with them."
        )
    if _faster(doors_at, _RUN_OF_DOORS, FEWEST_SECONDS_A_DOOR):
        return say(
            "You went through these doors very quickly. If you are typing a printed walk "
            "list, choose “Type a walk list”; it takes one key for each door."
        )
    return None


def _faster(moments: Sequence[float], run: int, seconds: float) -> bool:
    if len(moments) < run + 1:
        return False
    return moments[-1] - moments[-1 - run] < run * seconds
