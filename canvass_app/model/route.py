"""Where a signature goes: place, tier, reason, and candidates in case of doubt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from canvass_app.model.words import Words


class Tier(StrEnum):
    """How sure a route is. Only `CERTAIN` is printed unless the campaign includes `LIKELY`."""

    CERTAIN = "certain"
    LIKELY = "likely"
    NO_MAYOR = "no_mayor"
    QUEUE = "queue"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a line might belong to. `office_id` is empty if no office is known."""

    place: str
    state: str
    office_id: str = ""
    share: float | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """The answer for one line. `place` is empty for `NO_MAYOR` and `QUEUE`.

    `office_id` is empty if the place is known but has no row in the mayors table. `geoid` is the
    Census Bureau's number of the place, if known.
    """

    tier: Tier
    reason: Words
    place: str = ""
    state: str = ""
    office_id: str = ""
    candidates: tuple[Candidate, ...] = ()
    geoid: str = ""


@dataclass(frozen=True, slots=True)
class RouteDecision:
    """A person's answer for one line; its id is the line's. It overrules the automatic route.

    `tier` is `CERTAIN` with an office, or `NO_MAYOR`. `QUEUE` is a decision that was undone.
    """

    id: str
    tier: Tier
    place: str = ""
    state: str = ""
    office_id: str = ""


@dataclass(frozen=True, slots=True)
class RoutingRule:
    """A person's answer for all lines of a ZIP with the same written city, or of one street.

    `zip5` has five digits. `street` is the name of the street as written, `street_key` its key for
    comparison; both are empty if the rule is for the whole ZIP. `city` is the city as written,
    `city_key` its key for comparison; the rule doesn't apply to other cities of the ZIP. `tier` is
    `CERTAIN` with an office, or `NO_MAYOR`. `decided_on` is ISO 8601.
    """

    id: str
    zip5: str
    tier: Tier
    street: str = ""
    street_key: str = ""
    city: str = ""
    city_key: str = ""
    place: str = ""
    state: str = ""
    office_id: str = ""
    decided_by: str = ""
    decided_on: str = ""
