"""Decides what a written city means in its ZIP: a place there, a mere mailing name, or neither."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from rapidfuzz.distance import OSA

from canvass_app.model.municipality import Municipality, ZipNames, ZipShare
from canvass_app.routing.big_cities import BIG_CITIES
from canvass_app.routing.gazetteer import nearest_name
from canvass_app.routing.place_names import place_keys
from canvass_app.routing.place_table import PlaceTable
from canvass_app.routing.postal import place_key
from canvass_app.routing.standing_rules import ALIASES, QUARTERS
from canvass_app.routing.towns import (
    PARENT_TOWNS,
    STATES_OF_MAYORAL_TOWNS,
    STATES_OF_TOWNS,
    county_code,
)
from canvass_app.text.fold import fold_place

_SEVERAL = re.compile(r"\s*(?:/|&|;|\+)\s*|\s+(?:or|and|o|y|u)\s+")
_LONGEST = 120
_FILLED = 0.98
_NOISE = 0.01
_EDGE = 0.05
_SEVERAL_TIMES = 4
_SHORTEST_BEGINNING = 8
_COUNTY = re.compile(r"\b(?:county|condado|parish|co|cnty|unincorporated|uninc)\b", re.IGNORECASE)


def _states_of_large_cities() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for state, names in BIG_CITIES.items():
        for name in names.split("|"):
            found.setdefault(place_key(name), set()).add(state)
    for name in ("New York", "Brooklyn", "Bronx", "Manhattan", "Queens", "Staten Island"):
        found[place_key(name)] = {"NY"}
    return found


_STATES_OF_LARGE_CITIES = _states_of_large_cities()


def cities_of(shares: tuple[ZipShare, ...]) -> float:
    """Return the share of a ZIP's people that live in places of the kind city."""
    return sum(s.of_people for s in shares if s.place.governed and s.place.kind == "city")


class Meaning(Enum):
    """What a written city stands for."""

    EMPTY = "empty"
    PLACE = "place"
    MAIL = "mail"
    UNKNOWN = "unknown"
    COUNTY = "county"
    ELSEWHERE = "elsewhere"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Understood:
    """The meaning of a written city; `place` is what it names, for `PLACE` and `ELSEWHERE`.

    `key` is the key under which it was found. `misspelled` says that letters had to be guessed,
    `preferred` that it is the name used for all mail in the ZIP, `shared` that mail there may also
    use the name of another town.
    """

    meaning: Meaning
    key: str = ""
    place: Municipality | None = None
    misspelled: bool = False
    preferred: bool = False
    shared: bool = False


@dataclass(frozen=True, slots=True)
class ZipView:
    """What a written city is compared with: the ZIP's state, postal names, and places."""

    zip5: str
    state: str
    names: ZipNames | None
    shares: tuple[ZipShare, ...]

    @property
    def county(self) -> str:
        """The code of the county, where towns of the state may have mayors; else empty."""
        return county_code(self.state, self.names.county) if self.names else ""


def understand(table: PlaceTable, view: ZipView, written: str) -> Understood:
    """Return what `written` means in the ZIP of `view`."""
    written = written[:_LONGEST]
    if not place_key(written):
        return Understood(Meaning.UNKNOWN if written.strip() else Meaning.EMPTY)
    reader = _Reader(table, view)
    parts = [part for part in re.split(_SEVERAL, written) if place_key(part)]
    whole = reader.exact(written)
    if whole is None and len(parts) > 1:
        return _several(reader, parts)
    if whole is not None:
        return whole
    head, comma, tail = written.rpartition(",")
    if comma:
        return _with_comma(reader, head, tail)
    return reader.otherwise(written)


def _several(reader: _Reader, parts: list[str]) -> Understood:
    """Decide for `Oakland / San Leandro`: several cities, unless all mean the same one."""
    found = [reader.exact(part) or reader.otherwise(part) for part in parts]
    known = [each for each in found if each.meaning is not Meaning.UNKNOWN]
    if len({each.key for each in known}) == 1 and len(known) == len(found):
        return known[0]
    return Understood(Meaning.SEVERAL if known else Meaning.UNKNOWN)


def _with_comma(reader: _Reader, head: str, tail: str) -> Understood:
    """Decide for `Ironbound, Newark`: the last name counts, unless the first is also a place."""
    first, last = reader.exact(head), reader.exact(tail) or reader.otherwise(tail)
    if first is None:
        return last
    if last.meaning in {Meaning.UNKNOWN, Meaning.COUNTY} or first.key == last.key:
        return first
    if first.meaning is Meaning.MAIL or last.meaning is Meaning.MAIL:
        return first if first.meaning is Meaning.PLACE else last
    return Understood(Meaning.SEVERAL)


class _Reader:
    """Looks up names in one ZIP."""

    def __init__(self, table: PlaceTable, view: ZipView) -> None:
        self.table, self.view = table, view
        names = view.names
        self.preferred = place_key(names.city) if names else ""
        self.mail = (
            {place_key(n): n for n in (*names.accepted, *names.discouraged)} if names else {}
        )
        self.accepted = [place_key(n) for n in names.accepted] if names else []
        self.here: dict[str, ZipShare] = {}
        for share in view.shares:
            for key in place_keys(share.place):
                held = self.here.get(key)
                if held is None or (share.place.governed and not held.place.governed):
                    self.here[key] = share
        # Cities are not part of a town: a ZIP that they fill has no room for a town of that name.
        self.within_cities = cities_of(view.shares) >= _FILLED

    def exact(self, written: str) -> Understood | None:
        """Return the meaning by the closed set of the ZIP's names; None if none fits."""
        key = place_key(written)
        state = self.view.state
        other = ALIASES.get((state, key)) or ALIASES.get(("", key))
        found = None
        for each in filter(None, (key, other, key.removesuffix("city"))):
            if found := self._in_zip(each):
                break
        if found is None or found.meaning is Meaning.MAIL:
            found = self._begun(written, key) or found
        if found is not None:
            return found
        city = QUARTERS.get((state, key)) or QUARTERS.get((state, other or ""))
        if city and (found := self._in_zip(city)) and found.meaning is Meaning.PLACE:
            return found
        return None

    def _in_zip(self, key: str) -> Understood | None:
        preferred = key == self.preferred
        share = self.here.get(key)
        town = self.town(key)
        if share is not None and town is None and self._by_mail_alone(key, share):
            return Understood(Meaning.MAIL, key, preferred=preferred)
        if share is not None and (share.place.governed or town is None):
            return Understood(Meaning.PLACE, key, share.place, preferred=preferred)
        if town is not None:
            shared = any((self.town(n) or town).geoid != town.geoid for n in self.accepted)
            return Understood(Meaning.PLACE, key, town, preferred=preferred, shared=shared)
        if key in self.mail:
            return self._next_door(key) or Understood(Meaning.MAIL, key, preferred=preferred)
        return None

    def _next_door(self, key: str) -> Understood | None:
        """Return the city elsewhere in the state that a name discouraged on mail here may mean.

        A large city's name spreads to mail in its suburbs, but a suburb's name does not spread to
        the city: people who write a smaller city's name live there, and so do people who write a
        name that the Post Office merely knows (`Wellston` at the edge of Saint Louis).
        """
        if key == self.preferred or (self.view.state, key) in QUARTERS:
            return None
        cities = [p for p in self.table.named(self.view.state, key) if self.table.has_mayor(p)]
        if not cities or (key in self.accepted and self._spreads(cities[0])):
            return None
        return Understood(Meaning.ELSEWHERE, key, cities[0])

    def _spreads(self, city: Municipality, times: int = 1) -> bool:
        """Return whether a city has `times` as many people as the main place of the ZIP."""
        return not self.view.shares or city.people >= times * self.view.shares[0].place.people

    def _begun(self, written: str, key: str) -> Understood | None:
        """Return the one place of the ZIP whose name begins with the shorter name as written.

        `West University` is West University Place, if nothing else there starts or ends like that,
        and if no other place or mailing name in the state is the shorter name. One word is not
        enough: `Lauderdale` may be Fort Lauderdale.
        """
        if len(key) < _SHORTEST_BEGINNING or len(fold_place(written).split()) < 2:
            return None
        alike = {each for each in self.here if key in each and each != key}
        begun = {self.here[each].place.geoid: each for each in alike}
        if len(begun) != 1 or not all(each.startswith(key) for each in alike):
            return None
        if any(key in each and each not in self.here and each != key for each in self.mail):
            return None
        state = self.view.state
        if self.table.named(state, key) or self.table.is_postal_city(state, written):
            return None
        found = self._in_zip(next(iter(begun.values())))
        return found if found is not None and found.meaning is Meaning.PLACE else None

    def _by_mail_alone(self, key: str, share: ZipShare) -> bool:
        """Return whether the name of a city that hardly touches the ZIP is only used for mail.

        If the Post Office lets the whole ZIP use a large city's name, an overlap that is just
        boundary noise does not make the city one of the ZIP's places; the name of a small neighbor,
        in contrast, is used by people who live there.
        """
        if share.of_people > _NOISE or share.of_place >= _EDGE:
            return False
        large = self._spreads(share.place, _SEVERAL_TIMES)
        return key == self.preferred or (key in self.accepted and large)

    def town(self, key: str) -> Municipality | None:
        """Return the town or township that has the name in the ZIP's county."""
        state = self.view.state
        if state not in STATES_OF_TOWNS or self.within_cities:
            return None
        known_here = key in self.mail or key in self.here
        parent = PARENT_TOWNS.get((state, key)) if known_here else None
        counties = self._counties_of(key)
        for each in filter(None, (parent, key)):
            found = [p for p in self.table.named(state, each) if p.governed and len(p.geoid) == 10]
            if counties:
                found = next(
                    filter(None, ([p for p in found if p.county == c] for c in counties)), []
                )
            elif not known_here:
                found = []
            if len(found) == 1 or (found and state not in STATES_OF_MAYORAL_TOWNS):
                return found[0]
        return None

    def _counties_of(self, key: str) -> tuple[str, ...]:
        """Return the county of the place that has the name here, and that of the ZIP."""
        if not self.view.county:
            return ()
        share = self.here.get(key)
        return (share.place.county, self.view.county) if share else (self.view.county,)

    def otherwise(self, written: str) -> Understood:
        """Return the meaning of a name outside the closed set of the ZIP."""
        key, state = place_key(written), self.view.state
        elsewhere = self.table.named(state, ALIASES.get((state, key), key))
        home = self.view.shares[0].place if self.view.shares else None
        # A county governs all of its places in Hawaii and Puerto Rico.
        if home and any(p.county == home.geoid and not p.governed for p in elsewhere):
            return Understood(Meaning.MAIL, key)
        if elsewhere:
            return Understood(Meaning.ELSEWHERE, key, elsewhere[0])
        if self.table.is_postal_city(state, written):
            return Understood(Meaning.ELSEWHERE, key)
        names = {each: each for each in (*self.here, *self.mail)}
        if self._famous_elsewhere(key):
            return Understood(Meaning.ELSEWHERE, key)
        nearest = nearest_name(key, names)
        found = self._in_zip(nearest) if nearest else None
        if found is not None:
            return Understood(found.meaning, found.key, found.place, True, found.preferred)
        if _COUNTY.search(written):
            return Understood(Meaning.COUNTY, key)
        if self._misspells_another(key):
            return Understood(Meaning.ELSEWHERE, key)
        return Understood(Meaning.UNKNOWN, key)

    def _famous_elsewhere(self, key: str) -> bool:
        """Return whether a name unknown in the state is that of a large city in another state.

        `Chicago` with a ZIP of Los Angeles is a mistake in one of the two; nobody can say which.
        """
        known = ALIASES.get(("", key), key)
        return any(state != self.view.state for state in _STATES_OF_LARGE_CITIES.get(known, ()))

    def _misspells_another(self, key: str) -> bool:
        """Return whether a name that fits nothing in the ZIP is almost that of another place."""
        if len(key) < 6:
            return False
        typos = 1 if len(key) < 9 else 2
        return any(
            abs(len(other) - len(key)) <= typos
            and OSA.distance(key, other, score_cutoff=typos) <= typos
            for other in self.table.keys_in(self.view.state)
        )


def town_between(table: PlaceTable, view: ZipView, city: Understood) -> Municipality | None:
    """Return the town or township that has the ZIP's land between its cities, if one is named.

    It is named by the line itself, or else by the ZIP's own names if only one of them is a town.
    """
    if view.state not in STATES_OF_TOWNS:
        return None
    if city.place is not None and city.place.governed and len(city.place.geoid) == 10:
        return city.place
    reader = _Reader(table, view)
    preferred = reader.town(reader.preferred) if reader.preferred else None
    if preferred is not None:
        return preferred
    towns = {town.geoid: town for key in reader.mail if (town := reader.town(key))}
    return next(iter(towns.values())) if len(towns) == 1 else None
