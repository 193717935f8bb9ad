"""Answers about where lines go, remembered for later lines: by ZIP, or by a street there."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from enum import Enum

from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.ids import rule_id
from canvass_app.model.line import Line
from canvass_app.model.office import Office
from canvass_app.model.route import RoutingRule, Tier
from canvass_app.model.words import say
from canvass_app.routing.postal import place_key
from canvass_app.routing.reading import read_address
from canvass_app.routing.sources import street_key
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.store.entities import REMOVED, RULE
from canvass_app.store.journal.acts import Act
from canvass_app.text.addresses import parse_street
from canvass_app.text.fold import clean_written

_FIELDS = tuple(each.name for each in fields(RoutingRule) if each.name != "id")


class Scope(Enum):
    """Which later lines an answer applies to."""

    STREET = "street"
    ZIP = "zip"


def rule_for(
    line: Line, office: Office | None, scope: Scope, *, who: str, on: date
) -> RoutingRule | None:
    """Return the rule that follows from the answer `office` for `line`, None if none does.

    None does for a line without a readable ZIP, or for a street if none is written. `office` None,
    or one without a mayor, means that there is no mayor.
    """
    reading = read_address(city=line.city, state=line.state, zip_code=line.zip, box=False)
    zip5 = "" if reading.zip.repaired else reading.zip.zip5
    key = street_key(line.street) if scope is Scope.STREET else ""
    if not zip5 or (scope is Scope.STREET and not key):
        return None
    city_key = place_key(reading.city)
    sent = office is not None and office.has_mayor
    return RoutingRule(
        id=rule_id(zip5, key, city_key),
        zip5=zip5,
        tier=Tier.CERTAIN if sent else Tier.NO_MAYOR,
        street=street_name(line.street) if key else "",
        street_key=key,
        city=reading.city,
        city_key=city_key,
        place=office.place if sent and office else "",
        state=office.state if sent and office else reading.state,
        office_id=office.id if sent and office else "",
        decided_by=who,
        decided_on=on.isoformat(),
    )


def street_name(street: str) -> str:
    """Return a street as written, without its house number: `International Blvd`.

    A unit at its end stays as written.
    """
    written = clean_written(street)
    number = parse_street(street).number
    head, _, tail = written.partition(" ")
    return tail if number and head.casefold().replace("#", "") == number else written


def remember(act: Act, rule: RoutingRule) -> None:
    """Write a rule within an act."""
    act.put(RULE, rule.id, {REMOVED: False, **{name: getattr(rule, name) for name in _FIELDS}})


def remembered(db: Database) -> list[RoutingRule]:
    """Return the rules by ZIP and street."""
    return queries.routes.rules(db)


def forget(session: Session, rule: RoutingRule) -> Outcome[object]:
    """Remove a rule; the lines that it decided are routed again. Undo brings it back."""
    return session.perform(
        "rule.removed",
        say("Remembered answer for ZIP {zip} forgotten", zip=rule.zip5),
        lambda act: act.put(RULE, rule.id, {REMOVED: True}),
    )
