"""Finds the municipality that a row of somebody's list means, however it is spelled there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from canvass_app.model.municipality import Municipality
from canvass_app.model.office import Office
from canvass_app.model.words import Words, say
from canvass_app.routing.gazetteer import Gazetteer, nearest_name
from canvass_app.routing.place_names import short_name
from canvass_app.routing.place_table import PlaceTable
from canvass_app.routing.postal import place_key
from canvass_app.routing.standing_rules import ALIASES, LAWFUL_CITIES

_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Matched:
    """The office or the place that a row means, or why none was found.

    `name` is the place's everyday name, `title` the usual title of its head. `note` says that the
    row spells the name differently.
    """

    office: Office | None = None
    place: Municipality | None = None
    name: str = ""
    title: str = ""
    problem: Words | None = None
    note: Words | None = None


def match_place(gazetteer: Gazetteer, office: Office) -> Matched:
    """Return what a row means: an office of the mayors table, or a municipality of the pack.

    It compares state and name in all usual spellings (Saint and St., Ft., with and without “City
    of”, Spanish and short names); letters are never guessed. Without a place pack, a name that is
    not in the table is used as written.
    """
    known = _known_office(gazetteer, office)
    if known is not None:
        return Matched(office=known, name=known.place, note=_note(office, known.place))
    table = gazetteer.places
    if table is None:
        return Matched()
    key = place_key(office.place)
    lawful = [p for p in LAWFUL_CITIES if p.state == office.state and _is(p, key)]
    other = ALIASES.get((office.state, key)) or ALIASES.get(("", key)) or ""
    found = [p for p in lawful or table.named(office.state, key) if p.governed]
    for each in (other, f"{key}city", key.removesuffix("city")):
        found = found or [p for p in table.named(office.state, each) if each and p.governed]
    found = found or _in_brackets(table, office.state, key)
    if office.geoid:
        found = [p for p in found if p.geoid == office.geoid] or found
    one = _single(found, office, table.has_mayor)
    if one is None:
        return Matched(problem=_why(gazetteer, office, found, key))
    again = gazetteer.office_of(one)
    if again is not None:
        return Matched(office=again, name=again.place, note=_note(office, again.place))
    name = short_name(one)
    return Matched(place=one, name=name, title=table.head_title(one), note=_note(office, name))


def _known_office(gazetteer: Gazetteer, office: Office) -> Office | None:
    named = gazetteer.offices_at(office.state, office.place)
    if office.geoid:
        same = [each for each in named if each.geoid in {"", office.geoid}]
        return same[0] if len(same) == 1 else None
    return named[0] if len(named) == 1 else None


def _single(
    found: list[Municipality], office: Office, has_mayor: Callable[[Municipality], bool]
) -> Municipality | None:
    """Return the place that is meant: the only one at all, of the row's kind, or with a mayor."""
    if len(found) > 1:
        found = [p for p in found if p.kind == office.kind] or found
    if len(found) > 1:
        found = [p for p in found if has_mayor(p)] or found
    return found[0] if len(found) == 1 else None


def _in_brackets(table: PlaceTable, state: str, key: str) -> list[Municipality]:
    """Return the places with the name in parentheses: `San Buenaventura (Ventura)`."""
    if len(key) < _SHORTEST:
        return []
    keys = [each for each in table.keys_in(state) if each != key and each.endswith(key)]
    found = {p.geoid: p for each in keys for p in table.named(state, each) if p.governed}
    return [p for p in found.values() if place_key(p.name.partition("(")[2]) == key]


def _is(place: Municipality, key: str) -> bool:
    return place_key(short_name(place)) == key or place_key(place.name) == key


def _note(office: Office, name: str) -> Words | None:
    if place_key(office.place) == place_key(name) and office.place.casefold() == name.casefold():
        return None
    return say("written “{written}”", written=office.place)


def _why(gazetteer: Gazetteer, office: Office, found: list[Municipality], key: str) -> Words:
    if found:
        return say(
            "{place}, {state} is the name of more than one municipality. Give the kind or the "
            "Census number.",
            place=office.place,
            state=office.state,
        )
    table = gazetteer.places
    assert table is not None
    keys = {each: each for each in table.keys_in(office.state)}
    near = nearest_name(key, keys)
    places = [p for p in table.named(office.state, near) if p.governed] if near else []
    if places:
        return say(
            "{place}, {state} is not a municipality in the place pack. Did you mean {other}?",
            place=office.place,
            state=office.state,
            other=short_name(places[0]),
        )
    return say(
        "{place}, {state} is not a municipality in the place pack.",
        place=office.place,
        state=office.state,
    )
