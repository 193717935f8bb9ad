"""What the map of signatures shows: the states' outlines, and counts by state and city.

Counts below the campaign's minimum number of signers are not shown: a dot in a small town would
show where a handful of people signed.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache

from canvass_app.assets import asset_path
from canvass_app.desk.cities import CityReadiness, cities
from canvass_app.desk.session import Session
from canvass_app.model.office import Office
from canvass_app.routing.place_table import PlaceTable
from canvass_app.routing.postal import place_key
from canvass_app.store import queries

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Outline:
    """The states' borders: rings of points for each USPS code, in units `width` by `height`."""

    width: float
    height: float
    states: dict[str, tuple[tuple[Point, ...], ...]]


@dataclass(frozen=True, slots=True)
class CityDot:
    """A city and its position on the outline, None if the place pack does not have it."""

    city: CityReadiness
    at: Point | None

    @property
    def count(self) -> int:
        """The signatures that a packet would have now."""
        return self.city.printed


@dataclass(frozen=True, slots=True)
class MapState:
    """Signatures by state, cities with their positions, and the smallest number that is shown."""

    states: dict[str, int]
    cities: tuple[CityDot, ...]
    least: int

    def shown_count(self, state: str) -> int | None:
        """Return how many signatures a state has, None if too few to show."""
        count = self.states.get(state, 0)
        return count if count >= self.least else None


@cache
def outline() -> Outline:
    """Return the bundled outline (see `tools/us_outline.py` for its source)."""
    found = json.loads(asset_path("map", "us_states.json").read_bytes())
    states = {
        code: tuple(tuple(zip(ring[::2], ring[1::2], strict=True)) for ring in rings)
        for code, rings in found["states"].items()
    }
    return Outline(found["width"], found["height"], states)


def map_state(session: Session) -> MapState:
    """Return what the map shows now."""
    db = session.db
    dots = tuple(CityDot(city, _place(session.places, city.office)) for city in cities(db))
    least = queries.campaign.campaign(db).minimum_signers
    return MapState(queries.routes.counts_by_state(db), dots, least)


def _place(table: PlaceTable | None, office: Office) -> Point | None:
    if table is None:
        return None
    named = table.named(office.state, place_key(office.place))
    found = [place for place in named if place.geoid == office.geoid] or list(named)
    for place in found:
        point = table.point(place)
        if point is not None:
            return project(*point)
    return None


def project(lat: float, lon: float) -> Point | None:
    """Return the position on the outline of a point on earth, in degrees; None outside it.

    Albers' equal-area conic projection (Snyder, *Map Projections: A Working Manual*, USGS
    Professional Paper 1395, 1987, pages 98 to 103) with Alaska and Hawaii as insets, placed as
    the outline's source places them: scale 1300, center at 487.5, 305.
    """
    if lat > 50 and (lon < -129 or lon > 170):
        return _albers(lat, lon, _ALASKA)
    if lat < 24 and -162 < lon < -154:
        return _albers(lat, lon, _HAWAII)
    if 24 <= lat <= 50 and -126 < lon < -66:
        return _albers(lat, lon, _MAINLAND)
    return None


_SCALE, _X, _Y = 1300.0, 487.5, 305.0


@dataclass(frozen=True, slots=True)
class _Cone:
    """Central meridian, center relative to it, standard parallels (degrees); scale and shift."""

    meridian: float
    center: Point
    parallels: Point
    scale: float
    shift: Point


_MAINLAND = _Cone(-96.0, (-0.6, 38.7), (29.5, 45.5), _SCALE, (_X, _Y))
_ALASKA = _Cone(
    -154.0, (-2.0, 58.5), (55.0, 65.0), 0.35 * _SCALE, (_X - 0.307 * _SCALE, _Y + 0.201 * _SCALE)
)
_HAWAII = _Cone(
    -157.0, (-3.0, 19.9), (8.0, 18.0), _SCALE, (_X - 0.205 * _SCALE, _Y + 0.212 * _SCALE)
)


def _albers(lat: float, lon: float, cone: _Cone) -> Point:
    x, y = _on_cone(lat, (lon - cone.meridian + 180) % 360 - 180, cone.parallels)
    center_x, center_y = _on_cone(cone.center[1], cone.center[0], cone.parallels)
    return (
        cone.shift[0] + cone.scale * (x - center_x),
        cone.shift[1] - cone.scale * (y - center_y),
    )


def _on_cone(lat: float, lon: float, parallels: Point) -> Point:
    low, high = (math.sin(math.radians(each)) for each in parallels)
    n = (low + high) / 2
    c = 1 + low * (2 * n - low)
    rho = math.sqrt(c - 2 * n * math.sin(math.radians(lat))) / n
    theta = n * math.radians(lon)
    return rho * math.sin(theta), math.sqrt(c) / n - rho * math.cos(theta)
