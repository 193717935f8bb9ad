"""Finds the columns that Canvass knows among the headings of a file, and refuses harmful ones."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from canvass_app.model.words import Words, say

PROBLEM_COLUMN = "problem"
"""Written by `repair.write_bad_rows`; ignored when a repaired file comes back."""


@dataclass(frozen=True, slots=True)
class _Refusal:
    """Columns that are never imported: whole keys, parts of keys, and single words of headings."""

    reason: Words
    keys: frozenset[str]
    parts: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()


_REFUSALS: tuple[_Refusal, ...] = (
    _Refusal(
        say("where people signed from"),
        frozenset({
            "ipaddr", "userip", "signerip", "clientip", "latlong", "latlng", "latlon",
            "geolocation", "geo", "coordinates", "coordenadas",
        }),
        ("ipaddress", "direccionip", "latitud", "longitud"),
        frozenset({"ip", "lat", "lon", "lng", "gps"}),
    ),
    _Refusal(
        say("how old people are"),
        frozenset({
            "birthday", "age", "edad", "yob", "bornat", "bornon", "cumpleanos", "agerange",
            "agegroup", "agebracket",
        }),
        ("birth", "nacimiento"),
        frozenset({"dob"}),
    ),
    _Refusal(
        say("where people come from and what papers they have"),
        frozenset({
            "visa", "visastatus", "ssn", "socialsecurity", "socialsecuritynumber", "itin",
            "passport", "passportnumber", "pasaporte", "aliennumber", "anumber", "uscisnumber",
            "driverslicense", "driverlicense", "countryoforigin", "paisdeorigen", "voterid",
        }),
        ("nationalit", "nacionalidad", "citizen", "ciudadania", "immigra", "inmigra", "migratori",
         "migrationstatus"),
    ),
    _Refusal(
        say("who people are and what they believe"),
        frozenset({
            "race", "raza", "religion", "church", "sex", "sexo", "gender", "genero", "genderid",
            "pronouns", "pronombres", "party", "partido", "partyaffiliation",
            "politicalparty", "registeredparty", "inferredparty", "maritalstatus", "estadocivil",
            "sexualorientation",
        }),
        ("ethnicit", "etnicidad", "etnia", "genderident"),
    ),
)  # fmt: skip
_WORD = re.compile(r"[A-Za-z]+")


@lru_cache(maxsize=1_024)
def key(heading: str) -> str:
    """Return the letters and digits of a heading, without case, accents, blanks or signs.

    `E-Mail`, `e_mail` and `EMAIL ` have the same key; headings in other scripts keep their letters.
    """
    plain = unicodedata.normalize("NFKD", heading.casefold())
    return "".join(character for character in plain if character.isalnum())


@lru_cache(maxsize=1_024)
def refusal(heading: str) -> Words | None:
    """Return what a column would reveal that a petition must not keep, or None.

    Where and when people were born, what papers they have, what they believe and where they signed
    can be used against them, and no request to a mayor needs it.
    """
    name = key(heading)
    words = {word.casefold() for word in _WORD.findall(heading)}
    for kind in _REFUSALS:
        if name in kind.keys or words & kind.words or any(part in name for part in kind.parts):
            return kind.reason
    return None


def by_refusal(headings: Iterable[str]) -> list[tuple[Words, tuple[str, ...]]]:
    """Return refused headings with what they would reveal, those of one kind together."""
    told = [(heading, refusal(heading)) for heading in headings]
    groups = [
        (kind.reason, tuple(heading for heading, reason in told if reason is kind.reason))
        for kind in _REFUSALS
    ]
    return [(reason, group) for reason, group in groups if group]


def is_refused(heading: str) -> bool:
    """Return whether a column is one that a petition must not keep."""
    return refusal(heading) is not None


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column of a file has which field (`where`, by position), and what is left over.

    `ignored` and `refused` are headings as in the file, `#3` for a third column without one.
    `refused_at` are the positions of the refused columns.
    """

    where: Mapping[str, int]
    ignored: tuple[str, ...]
    refused: tuple[str, ...]
    refused_at: frozenset[int]

    def reader(self, field: str) -> Callable[[Sequence[str]], str]:
        """Return a function from a row's cells to the cell of `field` (empty if absent)."""
        index = self.where.get(field)
        if index is None:
            return lambda cells: ""
        return lambda cells: cells[index]

    def without_refused(self, cells: Iterable[str]) -> tuple[str, ...]:
        """Return the cells of a row, with those of refused columns emptied."""
        if not self.refused_at:
            return tuple(cells)
        return tuple("" if index in self.refused_at else cell for index, cell in enumerate(cells))


def match_columns(headings: Sequence[str], names: Mapping[str, Sequence[str]]) -> Columns:
    """Assign headings to fields; `names` gives the headings recognized for each field.

    A field's names are in order of preference, and the leftmost of equal headings wins; the others
    are ignored, and reported as ignored. A refused heading is never assigned.
    """
    keys = [key(heading) for heading in headings]
    refused_at = frozenset(i for i, heading in enumerate(headings) if is_refused(heading))
    where: dict[str, int] = {}
    for field, synonyms in names.items():
        # A field's own name comes first unless it is already among its names.
        for wanted in dict.fromkeys(
            map(key, synonyms if field in synonyms else (field, *synonyms))
        ):
            if wanted in keys and keys.index(wanted) not in {*refused_at, *where.values()}:
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
    """Return headings as a list for a sentence, shortened if there are many."""
    named = [
        heading if len(heading) <= 30 else f"{heading[:29]}…" for heading in headings if heading
    ]
    return ", ".join(named[:most]) + (", …" if len(named) > most else "")
