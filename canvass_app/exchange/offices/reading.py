"""Mayors and other heads of places from a delimited file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from canvass_app.exchange.offices.address import address_lines, with_zip
from canvass_app.exchange.offices.rows import OfficeRow
from canvass_app.exchange.tables.grid import Grid
from canvass_app.exchange.tables.headings import (
    Columns,
    is_refused,
    key,
    match_columns,
    shown_headings,
)
from canvass_app.exchange.tables.known_table import KnownTable
from canvass_app.exchange.tables.rows import BadRow, RowProblem, excerpt
from canvass_app.exchange.tables.table import open_table
from canvass_app.exchange.tables.values import choice_of, full_date_of, text_of, yes_or_no
from canvass_app.model.errors import BadInput
from canvass_app.model.ids import office_id
from canvass_app.model.office import NameStatus, Office, SanctuaryStatus
from canvass_app.model.words import say
from canvass_app.text.fold import fold_place
from canvass_app.text.zips import parse_zip, state_code

OFFICE_COLUMNS: tuple[str, ...] = (
    "state", "place", "kind", "has_mayor", "title", "holder", "name_status", "term_end",
    "verified_by", "verified_on", "address", "email", "phone", "sanctuary", "sanctuary_source",
    "sanctuary_on", "zips_inside", "geoid", "source",
)  # fmt: skip
"""The columns of a file of offices; `state` and `place` are needed."""

_SYNONYMS: dict[str, tuple[str, ...]] = {
    "state": (
        "state code", "state abbreviation", "state abbr", "st", "state name", "usps", "estado",
    ),
    "place": (
        "city", "municipality", "place name", "city name", "town", "city/town", "city or town",
        "town/city", "municipality name", "name of city", "jurisdiction", "ciudad", "municipio",
    ),
    "kind": ("place kind", "place type", "type"),
    "has_mayor": ("is mayor", "has a mayor"),
    "title": ("office title", "head title", "usual head title"),
    "holder": (
        "mayor name", "mayor's name", "name of mayor", "current mayor", "mayor full name",
        "holder name", "office holder", "mayor", "full name", "name",
        "alcalde", "alcaldesa",
    ),
    "name_status": ("holder status",),
    "term_end": (
        "term ends", "term expires", "end of term", "term end date", "term expiration", "expires",
    ),
    "verified_by": ("checked by",),
    "verified_on": ("verified date", "date verified", "checked on"),
    "address": ("office address", "mailing address", "street address", "dirección"),
    "email": ("email address", "office email", "mail", "correo electrónico", "correo"),
    "phone": ("phone number", "telephone", "office phone", "tel", "teléfono"),
    "sanctuary": ("is sanctuary", "sanctuary city", "sanctuary status"),
    "sanctuary_source": (),
    "sanctuary_on": ("sanctuary date",),
    "zips_inside": ("zips", "zip codes", "zips wholly inside"),
    "geoid": ("geo id", "census geoid"),
    "source": ("data source",),
    "retrieved_on": ("retrieved",),
    "zip": ("zip code", "office zip", "postal code", "código postal"),
}  # fmt: skip

_BESIDE = ("retrieved_on", "zip")
"""Columns that complete another field, and are used whenever they are present."""

_SANCTUARY = {
    "": SanctuaryStatus.UNKNOWN, "unknown": SanctuaryStatus.UNKNOWN,
    "yes": SanctuaryStatus.YES, "y": SanctuaryStatus.YES, "true": SanctuaryStatus.YES,
    "si": SanctuaryStatus.YES, "1": SanctuaryStatus.YES,
    "no": SanctuaryStatus.NO, "n": SanctuaryStatus.NO, "false": SanctuaryStatus.NO,
    "0": SanctuaryStatus.NO,
}  # fmt: skip
_NAME_STATUS = {
    "": NameStatus.UNVERIFIED, "unverified": NameStatus.UNVERIFIED,
    "currentunverified": NameStatus.UNVERIFIED, "stale": NameStatus.UNVERIFIED,
    "verified": NameStatus.VERIFIED,
    "expired": NameStatus.EXPIRED,
}  # fmt: skip

_OF_KIND = re.compile(
    r"^(?:the )?(?:city|town|village|borough|township|municipality)(?: and county)? of ",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_BETWEEN_ZIPS = re.compile(r"[\s,;|]+")
_LONGEST_TERM_AHEAD = 20
_LARGEST = 50_000_000
"""The most bytes of a file of offices, which is read into memory."""
_READ_APART = {"address", "name_status"}


@dataclass(frozen=True)
class OfficeFile(KnownTable):
    """A file of offices that can be read."""

    today: date

    @property
    def given_fields(self) -> frozenset[str]:
        """The fields of `Office` that the file has a column for."""
        return frozenset(self.columns.where) & frozenset(OFFICE_COLUMNS)

    def rows(self) -> Iterator[OfficeRow | BadRow]:
        """Read the file from the start; the second row for the same place is bad."""
        first_rows: dict[str, int] = {}
        for item in self.source.rows():
            if isinstance(item, BadRow):
                yield BadRow(item.row, self.columns.without_refused(item.cells), item.reason)
                continue
            try:
                office = self._read(item.cells)
                first = first_rows.setdefault(office.id, item.row)
                if first != item.row:
                    raise RowProblem(
                        say(
                            "{place}, {state} is already in row {first}. Keep one of the two.",
                            place=office.place,
                            state=office.state,
                            first=first,
                        )
                    )
                yield OfficeRow(item.row, office)
            except RowProblem as problem:
                cells = self.columns.without_refused(item.cells)
                yield BadRow(item.row, cells, problem.reason)

    def _read(self, cells: list[str]) -> Office:
        raw = {field: cells[index] for field, index in self.columns.where.items()}
        found = {field: text_of(raw[field], field) for field in raw.keys() - _READ_APART}

        def text(field: str) -> str:
            return found.get(field, "")

        written_state, place = _sorted_out(text("state"), text("place"))
        state, place_key = _state_and_key(written_state, place)
        ahead = date(self.today.year + _LONGEST_TERM_AHEAD, 12, 31)
        status, verified_by, verified_on = self._verification(raw.get("name_status", ""), found)
        return Office(
            id=office_id(state, place_key),
            state=state,
            place=place,
            kind=_kind(text("kind")),
            has_mayor=yes_or_no(text("has_mayor") or "yes", "has_mayor"),
            title=text("title") or "Mayor",
            holder=text("holder"),
            name_status=status,
            term_end=full_date_of(text("term_end"), "term_end", ahead),
            verified_by=verified_by,
            verified_on=verified_on,
            address=with_zip(address_lines(raw.get("address", "")), text("zip"), place, state),
            email=text("email"),
            phone=text("phone"),
            sanctuary=choice_of(text("sanctuary"), "sanctuary", _SANCTUARY, SanctuaryStatus),
            sanctuary_source=text("sanctuary_source"),
            sanctuary_on=full_date_of(text("sanctuary_on"), "sanctuary_on", self.today),
            zips_inside=_zips(text("zips_inside")),
            geoid=_geoid(text("geoid")),
            source=text("source"),
        )

    def _verification(self, written: str, found: dict[str, str]) -> tuple[NameStatus, str, str]:
        """Return how far the name can be trusted, according to whom, and since when.

        Lists compiled by others say `current`, which counts as verified only with the list's name
        and date, and `stale-2020: NAME`, which counts for nothing.
        """
        by = found.get("verified_by", "")
        on = full_date_of(found.get("verified_on", ""), "verified_on", self.today)
        word = key(written)
        if word.startswith("stale"):
            return NameStatus.UNVERIFIED, by, on
        if word == "current":
            by = by or found.get("source", "")
            on = on or full_date_of(found.get("retrieved_on", ""), "retrieved_on", self.today)
            return (NameStatus.VERIFIED if by and on else NameStatus.UNVERIFIED), by, on
        return choice_of(written, "name_status", _NAME_STATUS, NameStatus), by, on


def read_offices(path: Path, *, encoding: str | None = None) -> OfficeFile:
    """Open the file of offices `path`; its rows are read by `OfficeFile.rows`.

    Headings are recognized in any order, case and spelling; `state` and `place` are needed.
    Raises BadInput when the file cannot be read or lacks one of them.
    """
    source = open_table(path, encoding=encoding, most=_LARGEST)
    columns = match_columns(source.headings, _SYNONYMS)
    missing = [field for field in ("state", "place") if field not in columns.where]
    if missing:
        raise BadInput(
            say(
                "“{file}” does not have a column {missing}. Its columns are: {found}.",
                file=path.name,
                missing=" or ".join(f"“{field}”" for field in missing),
                found=shown_headings(source.headings) or "—",
            ),
            say(
                "The first row must contain the headings. All columns that Canvass knows: {known}.",
                known=", ".join(OFFICE_COLUMNS),
            ),
        )
    return OfficeFile(source, columns, date.today())


def known_headings(headings: Sequence[str]) -> int:
    """Return how many columns of a file of offices a row of headings names."""
    return len(match_columns(headings, _SYNONYMS).where)


def matched(headings: Sequence[str]) -> dict[str, int]:
    """Return which column, by position, is recognized as which field."""
    found = match_columns(headings, _SYNONYMS).where
    return {field: at for field, at in found.items() if field in OFFICE_COLUMNS}


def offices_of(grid: Grid, mapping: Mapping[str, int]) -> OfficeFile:
    """Return the table `grid` as a file of offices; `mapping` gives each field its column.

    A column that a petition must not keep is skipped even if it is mapped. The ZIP of the address
    is added to it.
    """
    refused = frozenset(i for i, name in enumerate(grid.headings) if is_refused(name))
    where = {field: at for field, at in mapping.items() if at not in refused}
    beside = match_columns(grid.headings, {field: _SYNONYMS[field] for field in _BESIDE}).where
    where |= {field: at for field, at in beside.items() if at not in where.values()}
    used = {*where.values(), *refused}
    ignored = (name or f"#{i + 1}" for i, name in enumerate(grid.headings) if i not in used)
    columns = Columns(where, tuple(ignored), tuple(grid.headings[i] for i in refused), refused)
    return OfficeFile(grid, columns, date.today())


def _state_and_key(written_state: str, place: str) -> tuple[str, str]:
    state, place_key = state_code(written_state), fold_place(place)
    if not place_key:
        raise RowProblem(say("The name of the place is missing."))
    if not written_state.strip():
        raise RowProblem(say("The state is missing. Write two letters, such as CA."))
    if not state:
        raise RowProblem(
            say(
                "“{written}” is not a state. Write two letters, such as CA, or the full name.",
                written=excerpt(written_state),
            )
        )
    return state, place_key


def _sorted_out(state: str, place: str) -> tuple[str, str]:
    """Return state and place, even if a row has them swapped or in one cell.

    `Oakland, CA` gives both; `City of Oakland` and `Oakland, City of` are Oakland. A place in all
    capitals gets normal capitalization.
    """
    if not state_code(state) and state_code(place):
        state, place = place, state
    head, comma, tail = place.rpartition(",")
    if comma and (code := state_code(tail)) and state_code(state) in {"", code}:
        state, place = code, head.strip()
    head, comma, tail = place.rpartition(",")
    if comma and _OF_KIND.fullmatch(f"{tail.strip()} "):
        place = head.strip()
    place = _OF_KIND.sub("", place)
    return state, _less_loud(place)


def _less_loud(place: str) -> str:
    if not place.isupper() or len(place) < 4:
        return place
    return _WORD.sub(lambda word: word[0].capitalize(), place)


def _kind(text: str) -> str:
    """Return the kind of place in lower case, like `city`; `CDP` is an abbreviation."""
    return text if text == "CDP" else text.lower() or "city"


def _zips(text: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for part in filter(None, _BETWEEN_ZIPS.split(text)):
        zip5 = parse_zip(part).zip5
        if not zip5:
            raise RowProblem(
                say("“{written}” under zips_inside is not a ZIP.", written=excerpt(part))
            )
        found[zip5] = None
    return tuple(found)


def _geoid(text: str) -> str:
    """Return a Census GEOID with the leading zero that spreadsheets drop for states 01 to 09.

    County equivalents have 5 digits, places 7, county subdivisions 10 (Census Bureau,
    “Understanding Geographic Identifiers”).
    """
    return f"0{text}" if text.isdecimal() and len(text) in (4, 6, 9) else text
