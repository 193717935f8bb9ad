"""Why a line does not count: a short list of codes, and the rule that picks one for each line.

`store/steps/ledger.py` says the same in SQL, for counting whole campaigns; a test keeps the two in
step.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from canvass_app.model.campaign import Campaign
from canvass_app.model.line import Line, LineState, has_writing, is_iso_date
from canvass_app.model.words import Words, say


class Reason(StrEnum):
    """The code shown in reports; `reason_words` explains it."""

    BLANK = "B"
    CROSSED_OUT = "X"
    ILLEGIBLE = "I"
    WITHDRAWN = "W"
    NO_NAME = "N"
    NO_PLACE = "A"
    OUTSIDE = "O"
    LATE = "L"
    DUPLICATE = "D"


"""Reasons that count against a line only if the campaign says so."""

_BY_STATE = {
    LineState.BLANK: Reason.BLANK,
    LineState.CROSSED_OUT: Reason.CROSSED_OUT,
    LineState.ILLEGIBLE: Reason.ILLEGIBLE,
    LineState.WITHDRAWN: Reason.WITHDRAWN,
}


@dataclass(frozen=True, slots=True)
class DateRules:
    """What the dates of a sheet's lines are checked against; ISO 8601, or empty for no limit.

    `collected_on` is the circulator's date of the sheet. With `exclude`, a line outside the limits
    does not count; otherwise it counts, and is marked for a person to look at.
    """

    starts_on: str = ""
    ends_on: str = ""
    collected_on: str = ""
    exclude: bool = False


def date_rules(campaign: Campaign, collected_on: str) -> DateRules:
    """Return the rules for the lines of a sheet with this circulator's date."""
    return DateRules(campaign.starts_on, campaign.ends_on, collected_on, campaign.exclude_odd_dates)


def date_reason(line: Line, rules: DateRules) -> Reason | None:
    """Return what is wrong with the date of a line; None for one that is missing or unclear.

    A line cannot be signed after its circulator vouched for the sheet, nor outside the days on
    which the campaign collected.
    """
    day = line.signed_on
    if not is_iso_date(day):
        return None
    if (rules.starts_on and day < rules.starts_on) or (rules.ends_on and day > rules.ends_on):
        return Reason.OUTSIDE
    if is_iso_date(rules.collected_on) and day > rules.collected_on:
        return Reason.LATE
    return None


def why_not_counting(line: Line, rules: DateRules, *, is_duplicate: bool = False) -> Reason | None:
    """Return why a line does not count, the simplest of several reasons; None if it counts.

    `is_duplicate` means that another line counts for the same signer.
    """
    if line.status is not LineState.SIGNED:
        return _BY_STATE[line.status]
    if not has_writing(line):
        return Reason.BLANK
    if not line.name:
        return Reason.NO_NAME
    if not line.zip and not (line.city and line.state):
        return Reason.NO_PLACE
    found = date_reason(line, rules)
    if found is not None and rules.exclude:
        return found
    return Reason.DUPLICATE if is_duplicate else None


def reason_words(reason: Reason) -> Words:
    """Return what a code means, in the words of a report's legend."""
    return {
        Reason.BLANK: say("blank: nothing is written on the line"),
        Reason.CROSSED_OUT: say("crossed out on the paper"),
        Reason.ILLEGIBLE: say("illegible"),
        Reason.WITHDRAWN: say("withdrawn by the signer"),
        Reason.NO_NAME: say("no name"),
        Reason.NO_PLACE: say("no address that names a place"),
        Reason.OUTSIDE: say("dated outside the days of the campaign"),
        Reason.LATE: say("dated after the circulator’s date"),
        Reason.DUPLICATE: say("duplicate: the signer is counted on another line"),
    }[reason]


def date_words(reason: Reason, rules: DateRules) -> Words:
    """Return what is odd about the date of a line, and what follows from that."""
    what = (
        say("The date is after the circulator’s, {day}.", day=rules.collected_on)
        if reason is Reason.LATE
        else say("The date is outside the days of the campaign.")
    )
    if rules.exclude:
        return say("{what} The line does not count ({code}).", what=what, code=reason.value)
    return say("{what} Please compare with the paper ({code}).", what=what, code=reason.value)
