"""The retention clock, which starts when the last packet is delivered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from canvass_app.desk.campaign.setting_up import change_settings
from canvass_app.desk.session import Session
from canvass_app.model.campaign import Campaign
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.line import is_iso_date
from canvass_app.model.words import Words, say
from canvass_app.store import queries
from canvass_app.store.driver import Database


class RetentionState(StrEnum):
    """How the chosen day of destruction compares with the one that follows from deliveries."""

    NOT_BEGUN = "not_begun"
    NOT_SET = "not_set"
    FITS = "fits"
    EARLIER = "earlier"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Retention:
    """The days of retention as ISO 8601. `proposed` is empty before the first delivery."""

    last_delivered: str
    days: int
    proposed: str
    set_on: str

    @property
    def state(self) -> RetentionState:
        """How the chosen day compares with the proposed one."""
        if not self.proposed:
            return RetentionState.NOT_BEGUN
        if not is_iso_date(self.set_on):
            return RetentionState.NOT_SET
        if self.set_on == self.proposed:
            return RetentionState.FITS
        return RetentionState.EARLIER if self.set_on < self.proposed else RetentionState.LATER


def retention(db: Database) -> Retention:
    """Return the state of the retention clock."""
    return retention_of(queries.campaign.campaign(db), queries.deliveries.last_delivered(db))


def retention_of(campaign: Campaign, last: str) -> Retention:
    """Return the days that follow from the last delivery (ISO 8601, empty before the first)."""
    proposed = ""
    if is_iso_date(last):
        day = date.fromisoformat(last) + timedelta(days=campaign.retention_days)
        proposed = day.isoformat()
    return Retention(last, campaign.retention_days, proposed, campaign.destroy_on)


def retention_words(found: Retention) -> Words:
    """Return a sentence about when the data are to be destroyed, and why then."""
    values = {
        "days": found.days, "last": found.last_delivered, "day": found.proposed,
        "set": found.set_on,
    }  # fmt: skip
    match found.state:
        case RetentionState.NOT_BEGUN if is_iso_date(found.set_on):
            return say(
                "The data is to be destroyed on {set}. No packet has been delivered yet.", **values
            )
        case RetentionState.NOT_BEGUN:
            return say("The data is to be destroyed {days} days after the last delivery.", **values)
        case RetentionState.NOT_SET:
            return say(
                "The data is to be destroyed {days} days after the last delivery on {last}, "
                "which is {day}. No date is set yet.",
                **values,
            )
        case RetentionState.FITS:
            return say(
                "The data is to be destroyed on {day}, {days} days after the last delivery "
                "on {last}.",
                **values,
            )
        case RetentionState.EARLIER:
            return say(
                "The data is to be destroyed on {set}, a date someone set. {days} days after "
                "the last delivery would be {day}.",
                **values,
            )
        case RetentionState.LATER:
            return say(
                "The date set for destruction is {set}. That is later than {days} days after "
                "the last delivery, which is {day}.",
                **values,
            )


def take_over(session: Session) -> Outcome[object]:
    """Set the day of destruction to the one that follows from the last delivery.

    It happens only because a person asked for it. Raises `UserError` before the first delivery.
    """
    found = retention(session.db)
    if not found.proposed:
        raise UserError(
            say("No packet has been delivered yet."),
            say("Set the date in the settings if you know it."),
        )
    return change_settings(session, {"destroy_on": found.proposed})
