"""Routes a line by the places of its ZIP, from a place pack or from the standing rules."""

from __future__ import annotations

from functools import cache

from canvass_app.model.municipality import Municipality, ZipNames, ZipShare
from canvass_app.model.route import Candidate, Route, Tier
from canvass_app.model.words import Words, say
from canvass_app.routing.big_cities import BIG_CITIES
from canvass_app.routing.by_places import Finding, candidates_of, find
from canvass_app.routing.gazetteer import Gazetteer
from canvass_app.routing.place_names import short_name
from canvass_app.routing.place_table import PlaceTable
from canvass_app.routing.postal import place_key
from canvass_app.routing.reading import Reading
from canvass_app.routing.reasons import quote, repaired
from canvass_app.routing.standing_rules import ALIASES, LAWFUL_CITIES, city_of_zip, first_municipio
from canvass_app.routing.written_city import (
    Meaning,
    Understood,
    ZipView,
    town_between,
    understand,
)


@cache
def built_in_table() -> PlaceTable:
    """Return the places that Canvass knows without a pack: large cities and standing rules."""
    big = [
        Municipality(f"{state}-{name}", state, name)
        for state, names in BIG_CITIES.items()
        for name in names.split("|")
    ]
    return PlaceTable.of_rows([*big, *LAWFUL_CITIES], {})


def table_of(gazetteer: Gazetteer) -> PlaceTable:
    """Return the pack's table, or the built-in one without a pack."""
    return gazetteer.places or built_in_table()


def view_of(gazetteer: Gazetteer, zip5: str, state: str) -> ZipView | None:
    """Return the ZIP with its places; None if neither the pack nor a standing rule knows it."""
    names = gazetteer.names(zip5)
    lawful = city_of_zip(zip5, names.state if names else state, _county(names))
    if lawful is not None:
        return ZipView(zip5, lawful.state, names, (ZipShare(lawful, 1.0, 1.0),))
    if gazetteer.places is None or not gazetteer.places.knows_zip(zip5):
        return None
    return ZipView(zip5, state, names, gazetteer.places.shares(zip5))


def _county(names: ZipNames | None) -> str:
    """Return the county of a ZIP; in Puerto Rico, where the table has none, by its names."""
    if names is None:
        return ""
    return names.county or (first_municipio(names.accepted) if names.state == "PR" else "")


def route_by_places(gazetteer: Gazetteer, reading: Reading, state: str) -> Route | None:
    """Return where the line goes by the places of its ZIP; None if these are unknown."""
    view = view_of(gazetteer, reading.zip.zip5, state)
    if view is None:
        return None
    table = table_of(gazetteer)
    city = understand(table, view, reading.city)
    finding = find(gazetteer, table, view, city, town_between(table, view, city))
    candidates = candidates_of(gazetteer, table, view, city)
    return _settled(gazetteer, reading, view, city, finding, candidates)


def _settled(
    gazetteer: Gazetteer,
    reading: Reading,
    view: ZipView,
    city: Understood,
    finding: Finding,
    candidates: list[Candidate],
) -> Route:
    """Return the finding as a route: just as sure, or less so if the line leaves doubt."""
    doubt = _doubt(reading, view, finding.place)
    reason = _with_readings(reading, city, finding.reason)
    named = city.meaning in {Meaning.PLACE, Meaning.MAIL} and not city.misspelled
    if finding.tier is Tier.QUEUE or (reading.zip.repaired and not named):
        return Route(Tier.QUEUE, reason, candidates=tuple(candidates))
    if finding.tier is Tier.NO_MAYOR:
        if doubt is not None:
            both = say("{basis} {doubt}", basis=reason, doubt=doubt)
            return Route(Tier.QUEUE, both, candidates=tuple(candidates))
        return Route(Tier.NO_MAYOR, reason, state=view.state, candidates=tuple(candidates))
    place = finding.place
    assert place is not None
    return _to_place(gazetteer, place, finding.tier, reason, doubt, candidates)


def _to_place(
    gazetteer: Gazetteer,
    place: Municipality,
    tier: Tier,
    reason: Words,
    doubt: Words | None,
    candidates: list[Candidate],
) -> Route:
    office = gazetteer.office_of(place)
    if office is None and gazetteer.has_offices:
        missing = say("It is not in the mayors table yet.")
        reason = say("{basis} {doubt}", basis=reason, doubt=missing)
    return Route(
        tier=tier if doubt is None else Tier.LIKELY,
        reason=reason if doubt is None else say("{basis} {doubt}", basis=reason, doubt=doubt),
        place=office.place if office else short_name(place),
        state=place.state,
        office_id=office.id if office else "",
        candidates=tuple(candidates),
        geoid=place.geoid if place.geoid.isdigit() else "",
    )


def _with_readings(reading: Reading, city: Understood, reason: Words) -> Words:
    """Return the reason together with what was guessed about the writing."""
    if city.misspelled and city.place is not None:
        guess = say(
            "“{written}” was read as {city}.",
            written=quote(reading.city),
            city=short_name(city.place),
        )
        reason = say("{basis} {doubt}", basis=reason, doubt=guess)
    if reading.zip.repaired:
        reason = say("{basis} {doubt}", basis=reason, doubt=repaired(reading))
    return reason


def _doubt(reading: Reading, view: ZipView, place: Municipality | None) -> Words | None:
    # The counties of Hawaii are islands: a box there is far from any other government.
    islands = place is not None and place.kind == "county"
    if not islands and (reading.box or (view.names is not None and view.names.boxes_only)):
        return say("A post office box says where mail goes, not where a person lives.")
    if reading.written_state and not reading.state and not _names(reading.written_state, place):
        return say("“{written}” is not a state.", written=quote(reading.written_state))
    return None


def _names(written: str, place: Municipality | None) -> bool:
    """Return whether the text in the state's box is the city itself, like `NYC`."""
    if place is None:
        return False
    key = place_key(written)
    meant = {key, ALIASES.get((place.state, key)), ALIASES.get(("", key))}
    return place_key(short_name(place)) in meant


def named_places(gazetteer: Gazetteer, state: str, key: str) -> list[Municipality]:
    """Return the places of a state that are known by `key` and have a government."""
    return [place for place in table_of(gazetteer).named(state, key) if place.governed]


def big_city(gazetteer: Gazetteer, state: str, key: str) -> Municipality | None:
    """Return the only place in the state known by `key` that has a mayor, else None."""
    table = table_of(gazetteer)
    found = [place for place in named_places(gazetteer, state, key) if table.has_mayor(place)]
    return found[0] if len(found) == 1 else None
