"""What kind of thing a piece of work changed, so that screens refresh only what they show."""

from __future__ import annotations

from enum import StrEnum


class Topic(StrEnum):
    """A kind of thing in the campaign file."""

    CAMPAIGN = "campaign"
    SHEETS = "sheets"
    LINES = "lines"
    PAIRS = "pairs"
    ROUTES = "routes"
    OFFICES = "offices"
    RULES = "rules"
    BATCHES = "batches"
    PACKETS = "packets"
    DOORS = "doors"
    SECOND = "second"
    DELIVERIES = "deliveries"
