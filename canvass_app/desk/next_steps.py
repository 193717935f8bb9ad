"""What a campaign needs next, by priority: short sentences, each with the place to do it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from canvass_app.desk.campaign.retention import RetentionState
from canvass_app.desk.destination import (
    DELIVERIES,
    DUPLICATES,
    PACKETS,
    PAPER,
    PLACES,
    SECOND_ENTRY,
    SETTINGS,
    SHEETS,
    Destination,
)
from canvass_app.desk.home import Overview
from canvass_app.model.words import Words, say, say_count

MOST_STEPS = 3


@dataclass(frozen=True, slots=True)
class NextStep:
    """One thing to do, and where in the window it is done."""

    words: Words
    where: Destination


def next_steps(
    overview: Overview, most: int = MOST_STEPS, *, offer_pack: bool = True
) -> list[NextStep]:
    """Return what to do next, most needed first, at most `most` steps.

    `offer_pack` False leaves out the place pack, for people who do not want one.
    """
    return list(islice(_steps(overview, offer_pack), most))


def _steps(overview: Overview, offer_pack: bool) -> Iterator[NextStep]:
    yield from _overdue(overview)
    yield from _deliveries(overview)
    yield from _paper(overview)
    yield from _signature_work(overview)
    if overview.without_pack and offer_pack:
        yield NextStep(
            say(
                "Install a place pack: without one, few lines can be matched to a city for certain"
            ),
            PLACES,
        )
    yield from _printing(overview)
    yield from _missing_settings(overview)


def _overdue(overview: Overview) -> Iterator[NextStep]:
    left = overview.days_to_destruction
    if left is not None and left <= 0:
        yield NextStep(say("It is time to destroy the data."), SETTINGS)


def _deliveries(overview: Overview) -> Iterator[NextStep]:
    found = overview.deliveries
    if found.overdue:
        yield NextStep(
            say_count("{count} answer is overdue", "{count} answers are overdue", found.overdue),
            DELIVERIES,
        )
    if found.late:
        yield NextStep(
            say_count(
                "{count} packet was not delivered as planned",
                "{count} packets were not delivered as planned",
                found.late,
            ),
            DELIVERIES,
        )
    if overview.retention.state is RetentionState.LATER:
        yield NextStep(
            say(
                "The destruction date is later than {days} days after the last delivery",
                days=overview.retention.days,
            ),
            DELIVERIES,
        )


def _paper(overview: Overview) -> Iterator[NextStep]:
    paper, second = overview.paper, overview.second
    if paper.overdue:
        yield NextStep(
            say_count(
                "{count} sheet was handed out and is overdue",
                "{count} sheets were handed out and are overdue",
                paper.overdue,
            ),
            SHEETS,
        )
    if paper.missing:
        yield NextStep(
            say_count("{count} sheet is missing", "{count} sheets are missing", paper.missing),
            SHEETS,
        )
    if second is not None and second.open:
        yield NextStep(
            say_count(
                "{count} second-entry difference needs a decision",
                "{count} second-entry differences need a decision",
                second.open,
            ),
            SECOND_ENTRY,
        )


def _signature_work(overview: Overview) -> Iterator[NextStep]:
    """Yield the work in the order in which each step feeds the next."""
    totals, pairs, tiers = overview.totals, overview.pairs, overview.tiers
    if not overview.offices:
        yield NextStep(say("Import the list of mayors"), PLACES)
    if pairs.uncompared:
        yield NextStep(
            say_count(
                "{count} line has not been checked for duplicates",
                "{count} lines have not been checked for duplicates",
                pairs.uncompared,
            ),
            DUPLICATES,
        )
    if pairs.open:
        yield NextStep(
            say_count(
                "{count} pair needs a decision",
                "{count} pairs need a decision",
                pairs.open,
            ),
            DUPLICATES,
        )
    if tiers.pending:
        yield NextStep(
            say_count(
                "{count} line has not been routed yet",
                "{count} lines have not been routed yet",
                tiers.pending,
            ),
            PLACES,
        )
    if tiers.queue:
        yield NextStep(
            say_count(
                "{count} line in the queue needs a city",
                "{count} lines in the queue need a city",
                tiers.queue,
            ),
            PLACES,
        )
    if overview.without_office:
        yield NextStep(
            say_count(
                "{count} signature is from a city that is not in the mayors table",
                "{count} signatures are from cities that are not in the mayors table",
                overview.without_office,
            ),
            PLACES,
        )
    if totals.sheets_open:
        yield NextStep(
            say_count(
                "{count} sheet is not finished",
                "{count} sheets are not finished",
                totals.sheets_open,
            ),
            PAPER,
        )


def _printing(overview: Overview) -> Iterator[NextStep]:
    unprinted = sum(city.ready and not city.last_version for city in overview.cities)
    if unprinted and not overview.campaign.sender_address:
        yield NextStep(say("Enter the sender of the packets: name and address"), SETTINGS)
    if unprinted:
        yield NextStep(
            say_count(
                "The packet for {count} city can be written",
                "The packets for {count} cities can be written",
                unprinted,
            ),
            PACKETS,
        )
    if overview.deliveries.undelivered:
        yield NextStep(
            say_count(
                "{count} packet needs to be delivered",
                "{count} packets need to be delivered",
                overview.deliveries.undelivered,
            ),
            DELIVERIES,
        )


def _missing_settings(overview: Overview) -> Iterator[NextStep]:
    if overview.days_to_delivery is None:
        yield NextStep(say("Set a delivery date"), SETTINGS)
    proposed = overview.retention.proposed
    if overview.days_to_destruction is None and proposed:
        yield NextStep(
            say("Set the date when the data is destroyed: {day} is due", day=proposed),
            DELIVERIES,
        )
    elif overview.days_to_destruction is None:
        yield NextStep(say("Set the date when the data is destroyed"), SETTINGS)
