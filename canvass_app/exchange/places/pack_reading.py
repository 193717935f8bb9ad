"""The three tables of a place pack, as files in one folder."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from pathlib import Path

from canvass_app.exchange.tables.public_tables import PublicRow, read_public_table
from canvass_app.model.errors import BadInput
from canvass_app.model.municipality import HeadTitle, Municipality
from canvass_app.model.words import say
from canvass_app.text.zips import is_state

MUNICIPALITIES, ZIP_PLACE, HEAD_TITLES = "municipalities.csv", "zip_place.csv", "head_titles.csv"
_GEOID = re.compile(r"\d{5}|\d{7}|\d{10}")
_ZIP = re.compile(r"\d{5}")
_ANSWERS = frozenset({"yes", "usually", "no", "check"})
_NOTABLE = 0.05
"""A place with this much of a ZIP's land and nobody in it lacks a count rather than people."""
_FILLED = 0.95
"""Places that have this much of a ZIP's land have its people, too."""


@dataclass(frozen=True, slots=True)
class ZipPlaceRow:
    """How much of a ZIP a place has; `geoid` is empty for a ZIP that no place touches."""

    zip5: str
    geoid: str
    of_people: float
    of_place: float
    of_land: float = 0.0


def require_folder(folder: Path) -> None:
    """Raise BadInput unless the folder has the three files of a pack."""
    for name in (MUNICIPALITIES, ZIP_PLACE, HEAD_TITLES):
        if not (folder / name).is_file():
            raise BadInput(
                say("“{folder}” has no file {file}.", folder=str(folder), file=name),
                say(
                    "Choose the folder with the three files of a place pack: {all}.",
                    all=", ".join((MUNICIPALITIES, ZIP_PLACE, HEAD_TITLES)),
                ),
            )


def made_on(folder: Path) -> str:
    """Return the day of the newest file of a pack's folder."""
    newest = max(
        (folder / name).stat().st_mtime for name in (MUNICIPALITIES, ZIP_PLACE, HEAD_TITLES)
    )
    return date.fromtimestamp(newest).isoformat()


def read_municipalities(folder: Path) -> Iterator[Municipality]:
    """Yield the places. Raises BadInput at the first row that isn't one."""
    required = ("geoid", "state", "name", "kind", "government")
    for row in read_public_table(folder / MUNICIPALITIES, required):
        state, name, geoid = row.text("state").upper(), row.text("name"), row.text("geoid")
        if not name or not is_state(state) or not _GEOID.fullmatch(geoid):
            raise row.problem(say("A place needs a geoid of 5, 7 or 10 digits, a state, a name."))
        if row.text("government") not in {"0", "1"}:
            raise row.problem(say("“government” must be 1 or 0."))
        yield Municipality(
            geoid=geoid,
            state=state,
            name=name,
            kind=row.text("kind"),
            governed=row.text("government") == "1",
            grade=row.text("class"),
            county=row.text("county_fips"),
            people=int(row.number("pop2020", 0)),
        )


def read_points(folder: Path) -> Iterator[tuple[str, float, float]]:
    """Yield geoid, latitude and longitude of the places that have them, in degrees.

    The columns `lat` and `lon` may be absent or empty. Raises BadInput for values that are not
    degrees.
    """
    for row in read_public_table(folder / MUNICIPALITIES, ("geoid",)):
        lat, lon = row.number("lat", 0.0), row.number("lon", 0.0)
        if abs(lat) > 90 or abs(lon) > 180:
            raise row.problem(say("“lat” and “lon” must be degrees north and east."))
        if lat or lon:
            yield row.text("geoid"), lat, lon


def read_zip_places(folder: Path, geoids: set[str]) -> Iterator[ZipPlaceRow]:
    """Yield the shares of the places in `geoids`. Raises BadInput.

    If the share of people is not estimated, the share of land replaces it; an estimate that cannot
    be right is corrected (see `_plausible`).
    """
    for _, rows in groupby(_zip_rows(folder, geoids), key=lambda row: row.zip5):
        yield from _plausible(list(rows))


def _plausible(rows: Sequence[ZipPlaceRow]) -> Sequence[ZipPlaceRow]:
    """Return the rows of a ZIP with shares of people that its land makes possible.

    The shares are estimates from the counts of whole places. If a place has no count, its people
    would go to a neighbor's strip of land; in that case, the shares of land are used for all. And
    if places fill nearly all of the land, the rest of it is not settled more densely than they are:
    it gets at most its share of the land, and the rest of the people go to the places.
    """
    if any(row.of_land >= _NOTABLE and not row.of_people for row in rows):
        return [replace(row, of_people=row.of_land) for row in rows]
    people, land = sum(row.of_people for row in rows), sum(row.of_land for row in rows)
    if land < _FILLED or not people or people >= min(1.0, land):
        return rows
    scale = min(1.0, land) / people
    return [replace(row, of_people=row.of_people * scale) for row in rows]


def _zip_rows(folder: Path, geoids: set[str]) -> Iterator[ZipPlaceRow]:
    required = ("zip", "geoid", "zip_area_share", "place_area_share")
    for row in read_public_table(folder / ZIP_PLACE, required):
        zip5, geoid = row.text("zip"), row.text("geoid")
        if not _ZIP.fullmatch(zip5):
            raise row.problem(say("“{written}” is not a five-digit ZIP.", written=zip5[:20]))
        if not geoid:
            yield ZipPlaceRow(zip5, "", 0.0, 0.0)
            continue
        if geoid not in geoids:
            raise row.problem(
                say("{geoid} is not among the places of {file}.", geoid=geoid, file=MUNICIPALITIES)
            )
        of_land = _share(row, "zip_area_share", 0.0)
        people = _share(row, "zip_pop_share", of_land)
        of_place = _share(row, "place_area_share", 0.0)
        yield ZipPlaceRow(zip5, geoid, people, of_place, of_land)


def read_head_titles(folder: Path) -> Iterator[HeadTitle]:
    """Yield the titles of heads of government. Raises BadInput."""
    required = ("state", "kind", "usual_head_title", "is_mayor")
    for row in read_public_table(folder / HEAD_TITLES, required):
        state, answer = row.text("state").upper(), row.text("is_mayor").casefold()
        if state != "*" and not is_state(state):
            raise row.problem(say("“{written}” is not a state.", written=state[:20]))
        if answer not in _ANSWERS:
            raise row.problem(say("“is_mayor” must be yes, usually, no or check."))
        yield HeadTitle(state, row.text("kind"), row.text("usual_head_title"), answer)


def _share(row: PublicRow, column: str, default: float) -> float:
    value = row.number(column, default)
    if not 0.0 <= value <= 1.01:
        raise row.problem(say("“{column}” must be between 0 and 1.", column=column))
    return min(1.0, value)
