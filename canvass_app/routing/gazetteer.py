"""Knows which places there are: the campaign's own offices, and the names of the ZIPs.

A gazetteer is made from the current mayors table and never changes; make a new one after the table
has changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from rapidfuzz.distance import OSA

from canvass_app.model.municipality import Municipality, ZipNames
from canvass_app.model.office import Office
from canvass_app.model.route import Route
from canvass_app.routing.place_names import short_name
from canvass_app.routing.place_table import PlaceTable
from canvass_app.routing.postal import (
    distinct_places,
    is_postal_city,
    place_key,
    zip_names,
)
from canvass_app.routing.sources import AddressSource

K = TypeVar("K")

RouteKey = tuple[str, str, str, bool, str]
"""City, state and ZIP as written, whether the street is a post office box, and the street if some
source needs it.
"""

_MOST_REMEMBERED = 50_000
_LONGEST_PLACE = 60
"""No place in the U.S. has a longer name; longer texts are not compared letter by letter."""


@dataclass(frozen=True, slots=True)
class ZipFill:
    """What a typed ZIP fills in. `cities` are all names mail there may use, `city` the likeliest.

    `city` is empty if several offices claim the ZIP and none is likelier than the others.
    """

    zip5: str
    city: str
    state: str
    cities: tuple[str, ...]


class Fit(Enum):
    """How a written city fits a ZIP."""

    EMPTY = "empty"
    ACCEPTED = "accepted"
    MISSPELLED = "misspelled"
    DISCOURAGED = "discouraged"
    STRANGE = "strange"


@dataclass(frozen=True, slots=True)
class CityFit:
    """How a written city fits a ZIP, and the name of the ZIP that it stands for, if any."""

    fit: Fit
    name: str = ""


class Gazetteer:
    """The campaign's offices by place and by confirmed ZIP, with the names of all ZIPs."""

    def __init__(
        self,
        offices: Iterable[Office],
        places: PlaceTable | None = None,
        sources: Sequence[AddressSource] = (),
    ) -> None:
        self.places = places
        self.sources = tuple(sources)
        self._by_geoid: dict[str, Office] = {}
        self._by_place: dict[tuple[str, str], tuple[Office, ...]] = {}
        self._by_name: dict[str, tuple[Office, ...]] = {}
        self._inside: dict[str, tuple[Office, ...]] = {}
        for office in offices:
            key, state = place_key(office.place), office.state.upper()
            if office.geoid:
                self._by_geoid.setdefault(office.geoid, office)
            _append(self._by_place, (state, key), office)
            _append(self._by_name, key, office)
            for zip5 in dict.fromkeys(office.zips_inside):
                _append(self._inside, zip5, office)
        self.remembered: dict[RouteKey, Route] = {}

    @classmethod
    def build(
        cls,
        offices: Iterable[Office],
        places: PlaceTable | None = None,
        sources: Sequence[AddressSource] = (),
    ) -> Gazetteer:
        """Return the gazetteer of the mayors table `offices` and of a place pack, if any.

        `sources` are asked in order, before the pack.
        """
        return cls(offices, places, sources)

    def warm(self) -> None:
        """Load the ZIP names now (a quarter of a second) rather than for the first line."""
        self.names("10001")

    def remember(self, key: RouteKey, route: Route) -> Route:
        """Keep the answer for lines written the same way; return it."""
        if len(self.remembered) >= _MOST_REMEMBERED:
            self.remembered.clear()
        self.remembered[key] = route
        return route

    def offices_at(self, state: str, place: str) -> tuple[Office, ...]:
        """Return the offices of a place, in any of its usual spellings; mostly one or none."""
        return self._by_place.get((state.upper(), place_key(place)), ())

    @property
    def has_offices(self) -> bool:
        """Whether the mayors table has any row."""
        return bool(self._by_place)

    def office_of(self, place: Municipality) -> Office | None:
        """Return the office of a municipality: by its number, or by its name if that is unique."""
        if place.geoid and (known := self._by_geoid.get(place.geoid)):
            return known
        named = [
            office
            for office in self.offices_at(place.state, short_name(place))
            if not (office.geoid and place.geoid)
        ]
        if len(named) > 1:
            named = [office for office in named if office.kind.casefold() == place.kind]
        return named[0] if len(named) == 1 else None

    def offices_named(self, place: str) -> tuple[Office, ...]:
        """Return the offices of all places of this name, in every state."""
        return self._by_name.get(place_key(place), ())

    def offices_inside(self, zip5: str) -> tuple[Office, ...]:
        """Return the offices whose limits are confirmed to contain the whole ZIP."""
        return self._inside.get(zip5, ())

    def names(self, zip5: str) -> ZipNames | None:
        """Return what the Post Office calls the ZIP; None if it doesn't know the ZIP."""
        return self.places.postal(zip5) if self.places else zip_names(zip5)

    def states_of_zip(self, zip5: str) -> tuple[str, ...]:
        """Return the states that a known ZIP is in; empty for an unknown ZIP."""
        names = self.names(zip5)
        postal = (names.state,) if names else ()
        claimed = (office.state.upper() for office in self.offices_inside(zip5))
        return tuple(dict.fromkeys((*postal, *claimed)))

    def cities_of_zip(self, zip5: str) -> tuple[str, ...]:
        """Return all names that mail to the ZIP may use, the preferred one first."""
        names = self.names(zip5)
        postal = names.accepted if names else ()
        return distinct_places((*postal, *(o.place for o in self.offices_inside(zip5))))

    def zip_fill(self, zip5: str) -> ZipFill | None:
        """Return the city and state to fill in for a typed ZIP; None for an unknown ZIP."""
        states, cities = self.states_of_zip(zip5), self.cities_of_zip(zip5)
        if not states or not cities:
            return None
        certain = self.names(zip5) is not None or len(cities) == 1
        state = states[0] if certain or len(states) == 1 else ""
        return ZipFill(zip5, cities[0] if certain else "", state, cities)

    def _is_postal_city(self, state: str, name: str) -> bool:
        if self.places:
            return self.places.is_postal_city(state, name)
        return is_postal_city(state, name)

    def fit_city(self, zip5: str, state: str, written: str) -> CityFit:
        """Compare a written city with the names of a ZIP in `state`."""
        key = place_key(written[: 2 * _LONGEST_PLACE])
        if not key:
            return CityFit(Fit.STRANGE if written.strip() else Fit.EMPTY)
        accepted = {place_key(name): name for name in self.cities_of_zip(zip5)}
        if key in accepted:
            return CityFit(Fit.ACCEPTED, accepted[key])
        names = self.names(zip5)
        for name in names.discouraged if names else ():
            if place_key(name) == key:
                return CityFit(Fit.DISCOURAGED, name)
        for shorter in _shorter(written, key):
            if shorter in accepted:
                return CityFit(Fit.MISSPELLED, accepted[shorter])
        # The name of an actual place is not a misspelling of another, however similar they look.
        if self.offices_at(state, written) or self._is_postal_city(state, written):
            return CityFit(Fit.STRANGE)
        nearest = nearest_name(key, accepted)
        return CityFit(Fit.MISSPELLED, nearest) if nearest else CityFit(Fit.STRANGE)


def _shorter(written: str, key: str) -> tuple[str, str]:
    """Return the keys without a neighborhood before a comma, and without a final “City”."""
    return place_key(written.rpartition(",")[2]), key.removesuffix("city")


def _append(index: dict[K, tuple[Office, ...]], key: K, office: Office) -> None:
    index[key] = (*index.get(key, ()), office)


def nearest_name(key: str, names: dict[str, str]) -> str:
    """Return the one name that `key` misspells; empty if there is none or a tie.

    Distance: optimal string alignment (swapping two neighbors counts as one typo).
    """
    allowed = _typos_allowed(key)
    if not allowed or len(key) > _LONGEST_PLACE:
        return ""
    near = sorted(
        (distance, name)
        for name_key, name in names.items()
        if (distance := OSA.distance(key, name_key, score_cutoff=allowed)) <= allowed
    )
    if not near or (len(near) > 1 and near[0][0] == near[1][0]):
        return ""
    return near[0][1]


def _typos_allowed(key: str) -> int:
    if len(key) < 5:
        return 0
    return 1 if len(key) < 9 else 2
