"""Places as the Census Bureau lists them, and how the people of a ZIP are spread over them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Municipality:
    """A city, town, township or census-designated place.

    `geoid` has 7 digits for a place, 10 for a county subdivision, 5 for a county. `governed` is
    False for census-designated and inactive places. `county` is a five-digit county code or empty.
    `people` is the 2020 count, 0 if unknown.
    """

    geoid: str
    state: str
    name: str
    kind: str = "city"
    governed: bool = True
    grade: str = "C1"
    county: str = ""
    people: int = 0


@dataclass(frozen=True, slots=True)
class ZipShare:
    """The share (0 to 1) of a ZIP's people in a place, and the share of the place in the ZIP."""

    place: Municipality
    of_people: float
    of_place: float


@dataclass(frozen=True, slots=True)
class HeadTitle:
    """What the head of a kind of municipality is called. `mayor` is yes, usually, no or check.

    `state` is `*` for the default.
    """

    state: str
    kind: str
    title: str
    mayor: str


@dataclass(frozen=True, slots=True)
class ZipNames:
    """The names of one ZIP. `accepted` starts with `city`, the preferred name.

    `discouraged` are local names that the Post Office knows and does not want on mail. `county` is
    the name of the county that contains most of the ZIP.
    """

    zip5: str
    city: str
    state: str
    accepted: tuple[str, ...]
    discouraged: tuple[str, ...] = ()
    boxes_only: bool = False
    military: bool = False
    county: str = ""


class PlaceSource(Protocol):
    """A source of places: a compiled pack, or rows in memory."""

    def knows_zip(self, zip5: str) -> bool:
        """Return whether the ZIP's area was compared with the boundaries of places."""
        ...

    def shares(self, zip5: str) -> Sequence[ZipShare]:
        """Return the places that the ZIP overlaps."""
        ...

    def named(self, state: str, key: str) -> Sequence[Municipality]:
        """Return the places of a state that are known by a key."""
        ...

    def keys_in(self, state: str) -> Iterable[str]:
        """Return the keys of all places of a state."""
        ...

    def point(self, geoid: str) -> tuple[float, float] | None:
        """Return the location of a place in degrees north and east; None if unknown."""
        ...

    def titles(self) -> Iterable[HeadTitle]:
        """Return the titles of heads of government."""
        ...

    def postal(self, zip5: str) -> ZipNames | None:
        """Return what the Post Office calls a ZIP; None if it doesn't know the ZIP."""
        ...

    def is_postal_city(self, state: str, name: str) -> bool:
        """Return whether some ZIP of the state has the name as its preferred city."""
        ...
