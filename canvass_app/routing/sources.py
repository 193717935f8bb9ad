"""Sources that may know a line's city better than its ZIP does: remembered answers, or other data.

A source is asked once the address is known to be in the United States, with a ZIP that agrees with
its state, and before the place pack. It answers with a route, or with None to pass to the next one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from canvass_app.model.office import Office
from canvass_app.model.route import Candidate, Route, RoutingRule, Tier
from canvass_app.model.words import Words, say
from canvass_app.routing.postal import place_key
from canvass_app.routing.reading import Reading
from canvass_app.text.addresses import parse_street


class AddressSource(Protocol):
    """Knows the city of some addresses, such as remembered answers or ranges of house numbers."""

    def answer(self, reading: Reading, street: str) -> Route | None:
        """Return where the line goes; None if this source does not know. `street` is as written.
        The route's reason must say what it is based on.
        """
        ...


def street_key(street: str) -> str:
    """Return the key for comparing streets: name, type and direction, no number or unit.

    `1200 International Blvd Apt 3` and `98 international boulevard` have the same key; it is empty
    for a post office box and for anything that is not a street.
    """
    parts = parse_street(street)
    if parts.box or not parts.stem:
        return ""
    return " ".join(filter(None, (parts.direction, parts.stem, parts.kind)))


class RuleBook:
    """The remembered answers of a campaign, as a source of routes."""

    def __init__(self, rules: Iterable[RoutingRule], offices: Iterable[Office]) -> None:
        self._offices = {office.id: office for office in offices if office.has_mayor}
        self._rules = {(rule.zip5, rule.street_key, rule.city_key): rule for rule in rules}
        self._zips = {zip5 for zip5, _, _ in self._rules}

    def answer(self, reading: Reading, street: str) -> Route | None:
        """Return what a person decided for this ZIP, street and city; a street's rule comes first.

        A rule whose office is no longer in the mayors table does not apply.
        """
        zip5 = reading.zip.zip5
        if zip5 not in self._zips:
            return None
        for key in dict.fromkeys((street_key(street), "")):
            rule = self._rules.get((zip5, key, place_key(reading.city)))
            if rule is not None and (found := self._route(rule, reading)) is not None:
                return found
        return None

    def _route(self, rule: RoutingRule, reading: Reading) -> Route | None:
        reason = rule_words(rule)
        if rule.tier is Tier.NO_MAYOR:
            return Route(Tier.NO_MAYOR, reason, state=rule.state)
        office = self._offices.get(rule.office_id)
        if office is None:
            return None
        doubt = _doubt(reading)
        return Route(
            tier=Tier.CERTAIN if doubt is None else Tier.LIKELY,
            reason=reason if doubt is None else say("{basis} {doubt}", basis=reason, doubt=doubt),
            place=office.place,
            state=office.state,
            office_id=office.id,
            candidates=(Candidate(office.place, office.state, office.id),),
            geoid=office.geoid,
        )


def rule_words(rule: RoutingRule) -> Words:
    """Return a rule as a sentence that says who decided it and when."""
    if rule.tier is Tier.NO_MAYOR:
        target = say("no mayor")
    else:
        target = say("{place}, {state}", place=rule.place, state=rule.state)
    who = say("{name}", name=rule.decided_by) if rule.decided_by else say("Somebody")
    if rule.street_key:
        return say(
            "{who} decided on {day}: {street} in ZIP {zip} goes to {target}.",
            who=who,
            day=rule.decided_on,
            street=rule.street,
            zip=rule.zip5,
            target=target,
        )
    return say(
        "{who} decided on {day}: “{city}” in ZIP {zip} goes to {target}.",
        who=who,
        day=rule.decided_on,
        city=rule.city,
        zip=rule.zip5,
        target=target,
    )


def _doubt(reading: Reading) -> Words | None:
    if reading.zip.repaired:
        return say(
            "The ZIP “{written}” was read as {zip}.",
            written=reading.written_zip[:20],
            zip=reading.zip.zip5,
        )
    if reading.box:
        return say("A post office box says where mail goes, not where a person lives.")
    return None
