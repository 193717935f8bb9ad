"""Which municipality governs which part of a ZIP, and whether it has a mayor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from canvass_app.model.municipality import HeadTitle, Municipality, PlaceSource, ZipNames, ZipShare
from canvass_app.routing.place_names import place_keys, short_name
from canvass_app.routing.postal import is_postal_city, zip_names
from canvass_app.routing.towns import town_has_mayor

_MOST_ZIPS = 50_000


@dataclass(frozen=True, slots=True)
class PlaceTable:
    """Places by ZIP and by name. Asks its source once for each ZIP and name."""

    source: PlaceSource
    _zips: dict[str, tuple[ZipShare, ...]] = field(default_factory=dict, repr=False)
    _named: dict[tuple[str, str], tuple[Municipality, ...]] = field(
        default_factory=dict, repr=False
    )
    _postal: dict[str, ZipNames | None] = field(default_factory=dict, repr=False)
    _cities: dict[tuple[str, str], bool] = field(default_factory=dict, repr=False)
    _keys: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    _titles: dict[tuple[str, str], HeadTitle] = field(default_factory=dict, repr=False)

    @classmethod
    def of_rows(
        cls,
        places: Iterable[Municipality],
        shares: Mapping[str, Sequence[tuple[str, float, float]]],
        titles: Iterable[HeadTitle] = (),
    ) -> PlaceTable:
        """Return a table of rows in memory.

        `shares` gives for each ZIP the geoid of a place, its share of the ZIP's people, and
        the ZIP's share of the place; an empty list for a ZIP that no place touches.
        """
        return cls(_Rows(places, shares, titles))

    def knows_zip(self, zip5: str) -> bool:
        """Return whether the ZIP's area was compared with the boundaries of places."""
        return bool(self.shares(zip5)) or self.source.knows_zip(zip5)

    def shares(self, zip5: str) -> tuple[ZipShare, ...]:
        """Return the places that a ZIP overlaps, the one with the most people first."""
        known = self._zips.get(zip5)
        if known is None:
            if len(self._zips) >= _MOST_ZIPS:
                self._zips.clear()
            found = sorted(self.source.shares(zip5), key=lambda share: -share.of_people)
            known = self._zips[zip5] = tuple(found)
        return known

    def named(self, state: str, key: str) -> tuple[Municipality, ...]:
        """Return the places of a state that are known by `key`, those with a government first."""
        asked = (state, key)
        known = self._named.get(asked)
        if known is None:
            if len(self._named) >= _MOST_ZIPS:
                self._named.clear()
            found = sorted(self.source.named(state, key), key=lambda p: (not p.governed, -p.people))
            known = self._named[asked] = tuple(found)
        return known

    def postal(self, zip5: str) -> ZipNames | None:
        """Return what the Post Office calls a ZIP; None if it doesn't know the ZIP."""
        if zip5 not in self._postal:
            if len(self._postal) >= _MOST_ZIPS:
                self._postal.clear()
            self._postal[zip5] = self.source.postal(zip5)
        return self._postal[zip5]

    def is_postal_city(self, state: str, name: str) -> bool:
        """Return whether some ZIP of the state has the name as its preferred city."""
        asked = (state, name)
        if asked not in self._cities:
            if len(self._cities) >= _MOST_ZIPS:
                self._cities.clear()
            self._cities[asked] = self.source.is_postal_city(state, name)
        return self._cities[asked]

    def keys_in(self, state: str) -> tuple[str, ...]:
        """Return the keys of all places of a state."""
        if state not in self._keys:
            self._keys[state] = tuple(self.source.keys_in(state))
        return self._keys[state]

    def point(self, place: Municipality) -> tuple[float, float] | None:
        """Return the location of a place in degrees north and east; None if unknown."""
        return self.source.point(place.geoid)

    def has_mayor(self, place: Municipality) -> bool:
        """Return whether the head of the place is a mayor, going by its state and kind."""
        if not place.governed:
            return False
        known = town_has_mayor(place.state, place.kind, short_name(place))
        if known is not None:
            return known
        title = self._title(place)
        return title is None or title.mayor in {"yes", "usually"}

    def head_title(self, place: Municipality) -> str:
        """Return the usual title of the head of the place; empty if it has none."""
        if not place.governed:
            return ""
        if self.has_mayor(place):
            return "Mayor"
        title = self._title(place)
        return title.title if title else ""

    def _title(self, place: Municipality) -> HeadTitle | None:
        if not self._titles:
            self._titles.update({(t.state, t.kind): t for t in self.source.titles()})
        return self._titles.get((place.state, place.kind)) or self._titles.get(("*", place.kind))


class _Rows:
    """Places in memory."""

    def __init__(
        self,
        places: Iterable[Municipality],
        shares: Mapping[str, Sequence[tuple[str, float, float]]],
        titles: Iterable[HeadTitle],
    ) -> None:
        by_geoid = {place.geoid: place for place in places}
        self._keys: dict[str, dict[str, list[Municipality]]] = defaultdict(
            lambda: defaultdict(list)
        )
        for place in by_geoid.values():
            for key in place_keys(place):
                self._keys[place.state][key].append(place)
        self._shares = {
            zip5: [ZipShare(by_geoid[geoid], people, area) for geoid, people, area in rows]
            for zip5, rows in shares.items()
        }
        self._titles = list(titles)

    def knows_zip(self, zip5: str) -> bool:
        return zip5 in self._shares

    def shares(self, zip5: str) -> Sequence[ZipShare]:
        return self._shares.get(zip5, ())

    def named(self, state: str, key: str) -> Sequence[Municipality]:
        return self._keys[state].get(key, ())

    def keys_in(self, state: str) -> Iterable[str]:
        return self._keys[state]

    def point(self, geoid: str) -> tuple[float, float] | None:
        return None

    def titles(self) -> Iterable[HeadTitle]:
        return self._titles

    def postal(self, zip5: str) -> ZipNames | None:
        return zip_names(zip5)

    def is_postal_city(self, state: str, name: str) -> bool:
        return is_postal_city(state, name)
