"""Find the columns that Canvass knows among the headings of a file, and refuse the harmful."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

PROBLEM_COLUMN = "problem"
"""Written by `repair.write_bad_rows`; passed over when a repaired file comes back."""

_REFUSED = frozenset({
    "ip", "ipaddr", "userip", "signerip", "clientip", "lat", "lon", "lng", "latlong", "latlng",
    "latlon", "geolocation", "geo", "gps", "coordinates", "coordenadas", "dob", "birthday", "age",
    "edad", "yob", "race", "ethnicity", "religion", "visa", "visastatus", "ssn", "socialsecurity",
    "socialsecuritynumber", "itin", "passport", "passportnumber", "pasaporte", "aliennumber",
    "anumber", "uscisnumber", "driverslicense", "driverlicense", "countryoforigin", "paisdeorigen",
})  # fmt: skip
_REFUSED_PARTS = (
    "ipaddress", "direccionip", "latitud", "longitud", "birth", "nacimiento", "nationalit",
    "nacionalidad", "citizen", "ciudadania", "immigra", "inmigra", "migratori", "migrationstatus",
)  # fmt: skip


@lru_cache(maxsize=1_024)
def key(heading: str) -> str:
    """Return the letters and digits of a heading, without case, accents, blanks or signs.

    `E-Mail`, `e_mail` and `EMAIL ` have one key; headings of other scripts keep their letters.
    """
    plain = unicodedata.normalize("NFKD", heading.casefold())
    return "".join(character for character in plain if character.isalnum())


def is_refused(heading: str) -> bool:
    """Return whether a column is one that a petition must not keep.

    Where and when people were born, what papers they have, and from where they signed can be
    used against them, and no request to a mayor needs it.
    """
    name = key(heading)
    return name in _REFUSED or any(part in name for part in _REFUSED_PARTS)


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column of a file holds which field (`where`, by position), and what is left over.

    `ignored` and `refused` are headings as they stand in the file, `#3` for a third column
    without one. `refused_at` are the positions of the refused columns.
    """

    where: Mapping[str, int]
    ignored: tuple[str, ...]
    refused: tuple[str, ...]
    refused_at: frozenset[int]

    def reader(self, field: str) -> Callable[[Sequence[str]], str]:
        """Return a function that takes a row's cells to the cell of `field` (empty if absent)."""
        index = self.where.get(field)
        if index is None:
            return lambda cells: ""
        return lambda cells: cells[index]

    def without_refused(self, cells: Iterable[str]) -> tuple[str, ...]:
        """Return the cells of a row with those of refused columns emptied."""
        if not self.refused_at:
            return tuple(cells)
        return tuple("" if index in self.refused_at else cell for index, cell in enumerate(cells))


def match_columns(headings: Sequence[str], names: Mapping[str, Sequence[str]]) -> Columns:
    """Assign headings to fields; `names` gives for each field the headings it answers to.

    A field's names stand in order of preference, and the leftmost of equal headings wins;
    the others are ignored, and said to be. A refused heading is never assigned.
    """
    keys = [key(heading) for heading in headings]
    refused_at = frozenset(i for i, heading in enumerate(headings) if is_refused(heading))
    where: dict[str, int] = {}
    for field, synonyms in names.items():
        for wanted in map(key, (field, *synonyms)):
            if wanted in keys and keys.index(wanted) not in refused_at:
                where[field] = keys.index(wanted)
                break
    used = {*where.values(), *refused_at}
    return Columns(
        where=where,
        ignored=tuple(
            heading or f"#{i + 1}"
            for i, heading in enumerate(headings)
            if i not in used and keys[i] != PROBLEM_COLUMN
        ),
        refused=tuple(headings[i] for i in sorted(refused_at)),
        refused_at=refused_at,
    )


def shown_headings(headings: Sequence[str], most: int = 12) -> str:
    """Return headings as a list for a sentence, shortened when there are many."""
    named = [
        heading if len(heading) <= 30 else f"{heading[:29]}…" for heading in headings if heading
    ]
    return ", ".join(named[:most]) + (", …" if len(named) > most else "")
