"""Makes the files of a place pack from the Census Bureau's published tables.

* Gazetteer, national places file (`2020_Gaz_place_national.txt` and later): USPS, GEOID,
  (GEOIDFQ,) ANSICODE, NAME, LSAD, FUNCSTAT, ALAND, AWATER, …, INTPTLAT, INTPTLONG; tab or `|`
  between columns.
* 2020 ZCTA to place relationship file (`tab20_zcta520_place20_natl.txt`): GEOID_ZCTA5_20,
  AREALAND_ZCTA5_20, GEOID_PLACE_20, AREALAND_PLACE_20, AREALAND_PART; `|` between columns, a
  byte order mark at the beginning.
* Government Units Listing, sheet “General Purpose”, saved as CSV: UNIT_NAME, UNIT_TYPE
  (`2 - MUNICIPAL`), STATE, POPULATION, FIPS_STATE, FIPS_COUNTY, FIPS_PLACE, ACTIVE (`Y`, `N`;
  IS_ACTIVE in older years).

Record layouts: census.gov, “Gazetteer Files”, “Relationship Files”, “Government Units Survey”.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from canvass_app.exchange.places.pack_reading import HEAD_TITLES, MUNICIPALITIES, ZIP_PLACE
from canvass_app.exchange.tables.public_tables import PublicRow, read_public_table
from canvass_app.model.errors import BadInput
from canvass_app.model.head_titles import USUAL_TITLES
from canvass_app.model.words import say
from canvass_app.outputs import replacing

# Legal and statistical area descriptions at the end of a name (Census, LSAD codes).
_SUFFIX = re.compile(
    r"^(?P<name>.+?) (?P<kind>city and borough|unified government|consolidated government|"
    r"metropolitan government|metro government|urban county|metro township|city|town|village|"
    r"borough|municipality|township|plantation|corporation|CDP|comunidad|zona urbana)"
    r"(?P<balance> \(balance\))?$"
)
_UNIT_NAME = re.compile(
    r"^(?:CHARTER )?(?P<kind>CITY|TOWN|VILLAGE|BOROUGH|TOWNSHIP|PLANTATION)(?: OF)? (?P<name>.+)$"
    r"|^(?P<name2>.+?) (?P<kind2>CITY|TOWN|VILLAGE|BOROUGH|TOWNSHIP|PLANTATION)$",
    re.IGNORECASE,
)
_STATISTICAL = frozenset({"S", "N", "I", "F"})
_TOWNSHIP_STATES = frozenset(
    {"CT", "MA", "ME", "MI", "MN", "NH", "NJ", "NY", "OH", "PA", "RI", "VT", "WI"}
)
_PLACE_COLUMNS = (
    "geoid", "state", "name", "kind", "government", "class", "county_fips", "lat", "lon",
    "pop2020",
)  # fmt: skip
_SHARE_COLUMNS = ("zip", "geoid", "zip_area_share", "place_area_share", "zip_pop_share", "basis")
_TITLE_COLUMNS = ("state", "kind", "usual_head_title", "is_mayor")


@dataclass(frozen=True, slots=True)
class PackBuilt:
    """How many rows were written."""

    places: int
    towns: int
    shares: int


def build_pack(gazetteer: Path, zcta_place: Path, government_units: Path, out: Path) -> PackBuilt:
    """Write the three files of a place pack to the folder `out`. Raises BadInput, UserError."""
    required = ("unit_name", "unit_type", "state", "fips_state", "fips_county", "fips_place")
    units = [row for row in read_public_table(government_units, required) if _is_active(row)]
    places = _places(gazetteer, units)
    towns = [row for row in map(_town, units) if row]
    geoids = {row[0] for row in places}
    shares = _shares(zcta_place, geoids, {row[0]: int(row[9] or 0) for row in places})
    out.mkdir(parents=True, exist_ok=True)
    _write(out / MUNICIPALITIES, _PLACE_COLUMNS, [*places, *towns])
    _write(out / ZIP_PLACE, _SHARE_COLUMNS, shares)
    _write(out / HEAD_TITLES, _TITLE_COLUMNS, USUAL_TITLES)
    return PackBuilt(len(places), len(towns), len(shares))


def _is_active(row: PublicRow) -> bool:
    """Return whether a government is active; the listing keeps dormant ones, marked N."""
    return (row.text("active") or row.text("is_active")).upper() != "N"


def _places(gazetteer: Path, units: Iterable[PublicRow]) -> list[tuple[str, ...]]:
    counted = {
        row.text("fips_state").zfill(2) + row.text("fips_place").zfill(5): row
        for row in units
        if row.text("unit_type").startswith("2")
    }
    found: list[tuple[str, ...]] = []
    for row in read_public_table(gazetteer, ("usps", "geoid", "name", "funcstat")):
        geoid, written = row.text("geoid"), row.text("name")
        if not re.fullmatch(r"\d{7}", geoid):
            raise row.problem(say("“{written}” is not the geoid of a place.", written=geoid[:20]))
        match = _SUFFIX.match(written)
        kind = match["kind"] if match else ""
        name = (match["name"] if match else written) + ((match and match["balance"]) or "")
        unit = counted.get(geoid)
        governed = kind not in {"CDP", "comunidad", "zona urbana"} and (
            unit is not None or row.text("funcstat") not in _STATISTICAL
        )
        grade = ("C8" if match and match["balance"] else "C1") if governed else "U1"
        county = _county(unit) if unit else ""
        people = unit.text("population").replace(",", "") if unit else ""
        found.append(
            (geoid, row.text("usps"), name, kind, str(int(governed)), grade, county,
             row.text("intptlat"), row.text("intptlong"), people)
        )  # fmt: skip
    if not found:
        raise BadInput(
            say("“{file}” has no rows.", file=gazetteer.name),
            say("Choose the national file of places."),
        )
    return found


def _town(row: PublicRow) -> tuple[str, ...] | None:
    """Return a town or township as a place row; None for other governments."""
    if not row.text("unit_type").startswith("3") or row.text("state") not in _TOWNSHIP_STATES:
        return None
    match = _UNIT_NAME.match(row.text("unit_name"))
    written = row.text("unit_name") if not match else match["name"] or match["name2"]
    kind = "township" if not match else (match["kind"] or match["kind2"]).casefold()
    geoid = _county(row) + row.text("fips_place").zfill(5)
    if not re.fullmatch(r"\d{10}", geoid):
        raise row.problem(say("“{written}” is not the geoid of a place.", written=geoid[:20]))
    people = row.text("population").replace(",", "")
    return (
        geoid,
        row.text("state"),
        written.title(),
        kind,
        "1",
        "T1",
        _county(row),
        "",
        "",
        people,
    )


def _county(row: PublicRow) -> str:
    return row.text("fips_state").zfill(2) + row.text("fips_county").zfill(3)


def _shares(relationship: Path, geoids: set[str], people: dict[str, int]) -> list[tuple[str, ...]]:
    required = (
        "geoid_zcta5_20", "arealand_zcta5_20", "geoid_place_20", "arealand_place_20",
        "arealand_part",
    )  # fmt: skip
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for row in read_public_table(relationship, required):
        zip5, geoid = row.text("geoid_zcta5_20"), row.text("geoid_place_20")
        if not zip5:
            continue
        found[zip5] += []
        part = row.number("arealand_part", 0.0)
        if geoid not in geoids or part <= 0:
            continue
        of_zip = part / max(part, row.number("arealand_zcta5_20", 0.0))
        of_place = part / max(part, row.number("arealand_place_20", 0.0))
        found[zip5].append((zip5, geoid, f"{of_zip:.3f}", f"{of_place:.3f}", "", "area"))
    none = ("", "0", "0", "", "none")
    return [row for zip5, rows in sorted(found.items()) for row in rows or [(zip5, *none)]]


def _write(path: Path, columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    with replacing(path, encoding="utf-8") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)
