"""What the Post Office calls a ZIP: its city, the other names it accepts, and those it doesn't.

The facts come from the `zipcodes` package. The first lookup in a process takes about a quarter of a
second, so nothing is looked up before it is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import zipcodes

from canvass_app.model.municipality import ZipNames
from canvass_app.text.fold import fold_place

_Row = Mapping[str, Any]

# The package has no types for these three.
_rows_of_zip: Callable[[str], list[_Row]] = zipcodes.matching
_rows_where: Callable[..., list[_Row]] = zipcodes.filter_by
_all_rows: Callable[[], list[_Row]] = zipcodes.list_all

# Abbreviations in the Post Office's own list and on paper, following USPS Publication 28.
_SHORT_FORMS = {
    "bch": "beach", "crk": "creek", "ctr": "center", "cyn": "canyon", "est": "estates",
    "ests": "estates", "fls": "falls", "gdns": "gardens", "hbr": "harbor", "hl": "hill",
    "hls": "hills", "hts": "heights", "is": "island", "jct": "junction", "lk": "lake",
    "mdws": "meadows", "pk": "park", "rdg": "ridge", "shrs": "shores", "spgs": "springs",
    "vlg": "village", "vly": "valley",
    "n": "north", "e": "east", "s": "south", "w": "west",
}  # fmt: skip

_SINGLE_LOOKUPS = 300
"""This many ZIPs are looked up one by one; then the whole list is read, which is cheaper."""


def place_key(name: str) -> str:
    """Return the key for comparing place names: folded, abbreviations spelled out, no blanks.

    `De Kalb` and `DeKalb`, `St. Paul` and `Saint Paul`, `Shaker Hts` and `Shaker Heights` have the
    same key.
    """
    return "".join(_SHORT_FORMS.get(word, word) for word in fold_place(name).split())


class _PostalIndex:
    """Looks up single ZIPs and remembers them; reads the whole list once many are requested."""

    def __init__(self) -> None:
        self._known: dict[str, ZipNames | None] = {}
        self._all: Mapping[str, _Row] | None = None
        self._cities: dict[tuple[str, str], bool] = {}

    def names(self, zip5: str) -> ZipNames | None:
        if zip5 not in self._known:
            row = self._row(zip5)
            self._known[zip5] = None if row is None else _zip_names(row)
        return self._known[zip5]

    def _row(self, zip5: str) -> _Row | None:
        if self._all is None and len(self._known) >= _SINGLE_LOOKUPS:
            self._all = {row["zip_code"]: row for row in _all_rows()}
        if self._all is not None:
            return self._all.get(zip5)
        found = _rows_of_zip(zip5)
        return found[0] if found else None

    def is_city(self, state: str, name: str) -> bool:
        asked = (state, name)
        if asked not in self._cities:
            self._cities[asked] = bool(_rows_where(city=name, state=state))
        return self._cities[asked]


_index = _PostalIndex()


def zip_names(zip5: str) -> ZipNames | None:
    """Return the names of a ZIP of five ASCII digits; None if the Post Office has none."""
    if len(zip5) != 5 or not (zip5.isascii() and zip5.isdigit()):
        return None
    return _index.names(zip5)


def is_postal_city(state: str, name: str) -> bool:
    """Return whether some ZIP of `state` has `name` as its preferred city.

    Names are compared in the spelling of the Post Office's list; an unusual spelling is not found.
    """
    return _index.is_city(state, fold_place(name).title())


def _zip_names(row: _Row) -> ZipNames:
    military = row["zip_code_type"] == "MILITARY"
    city = row["city"].upper() if military else row["city"]
    return ZipNames(
        zip5=row["zip_code"],
        city=city,
        state=row["state"],
        accepted=distinct_places((city, *row["acceptable_cities"])),
        discouraged=distinct_places(row["unacceptable_cities"]),
        boxes_only=row["zip_code_type"] == "PO BOX",
        military=military,
        county=row["county"] or "",
    )


def distinct_places(names: Iterable[str]) -> tuple[str, ...]:
    """Return `names` in order, without those that merely respell an earlier one."""
    by_key: dict[str, str] = {}
    for name in names:
        by_key.setdefault(place_key(name), name)
    return tuple(by_key.values())


def all_zip_names() -> Iterator[ZipNames]:
    """Yield the names of every ZIP that the Post Office has."""
    return map(_zip_names, _all_rows())
