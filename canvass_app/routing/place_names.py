"""The names of a municipality: its everyday name, and the keys it is found under."""

from __future__ import annotations

import re

from canvass_app.model.municipality import Municipality
from canvass_app.routing.postal import place_key

# The Census Bureau lists the rest of a consolidated county, without the cities that kept their own
# government, as a “balance” (Census, Geographic Areas Reference Manual, ch. 9).
_BALANCE = re.compile(r"\s*\(balance\)$")
_CONSOLIDATED = re.compile(
    r"\s+(?:city|unified government|consolidated government|metropolitan government|"
    r"metro government|urban county)$"
)
_CONSOLIDATED_KINDS = frozenset(
    {"", "urban county", "unified government", "consolidated government", "metro government",
     "metropolitan government", "city and county"}
)  # fmt: skip
_CITY_PART = re.compile(r"^([^/,-]+?)\s*[/,-]\s*\S.*$")
_IN_BRACKETS = re.compile(r"\s*\([^)]*\)$")
_WHOLE_COUNTY_KINDS = ("county",)
_OF_BOXES = 60


def short_name(place: Municipality) -> str:
    """Return the everyday name: `Nashville` for the metropolitan government.

    Consolidated governments combine the names of city and county (Macon-Bibb County, Butte-Silver
    Bow, Louisville/Jefferson County); the city's comes first.
    """
    name = _BALANCE.sub("", place.name)
    if name != place.name:
        name = _CONSOLIDATED.sub("", name)
    elif place.kind in _WHOLE_COUNTY_KINDS:
        return _IN_BRACKETS.sub("", name)
    if place.grade == "C8" or place.kind in _CONSOLIDATED_KINDS or ", " in name:
        match = _CITY_PART.match(name)
        name = match[1] if match else name
    if place.state == "MA" and place.kind == "city" and name.endswith(" Town"):
        # Massachusetts cities that still call themselves towns, like Agawam Town.
        name = name.removesuffix(" Town")
    return name


def place_keys(place: Municipality) -> frozenset[str]:
    """Return the keys under which a place is found, with and without its kind.

    `Oakwood` the village is found as `Oakwood Village` as well, `St. Louis` the city as
    `St. Louis City`, `Hamilton` the township as `Hamilton Twp`.
    """
    names = {place.name, short_name(place), _BALANCE.sub("", place.name)}
    if place.kind in {"city", "town", "village", "borough", "township", "county", "municipio"}:
        names |= {f"{short_name(place)} {place.kind}"}
    if place.kind == "township":
        names |= {f"{short_name(place)} twp"}
    if place.kind == "borough":
        names |= {f"{short_name(place)} boro"}
    if place.kind == "county":
        names |= {short_name(place).removesuffix(" County")}
    return frozenset(filter(None, (place_key(name[:_OF_BOXES]) for name in names)))
