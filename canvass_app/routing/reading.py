"""Reads the address fields of a line, before any place is looked up."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from canvass_app.text.fold import ascii_digits, clean_written, fold
from canvass_app.text.zips import (
    ZipReading,
    parse_zip,
    state_code,
    state_name,
    state_of_zip,
    states,
)

MILITARY_STATES = frozenset({"AA", "AE", "AP"})
_MILITARY_CITIES = re.compile(r"(?:apo|fpo|dpo)(?: (?:aa|ae|ap))?")

# Countries as people in the United States write them, in English and Spanish, folded.
# Georgia is left out: it is a state.
_COUNTRIES = frozenset(
    """argentina|australia|belize|belice|bolivia|brazil|brasil|canada|chile|china|colombia|
    costa rica|cuba|dominican republic|republica dominicana|ecuador|el salvador|england|espana|
    france|francia|germany|alemania|guatemala|haiti|honduras|india|inglaterra|ireland|irlanda|
    italia|italy|jamaica|japan|japon|korea|mexico|nicaragua|nigeria|panama|paraguay|peru|
    philippines|filipinas|poland|polonia|republica de mexico|scotland|south korea|spain|uk|
    ukraine|ucrania|united kingdom|reino unido|uruguay|venezuela|vietnam|viet nam""".replace(
        "\n    ", ""
    ).split("|")
)
_CANADIAN_PROVINCES = frozenset(
    """ab|alberta|bc|british columbia|manitoba|mb|new brunswick|newfoundland|nl|nova scotia|ns|
    nt|nu|nunavut|on|ontario|pe|prince edward island|qc|quebec|saskatchewan|sk|yt|yukon""".replace(
        "\n    ", ""
    ).split("|")
)
_CANADIAN_POSTCODE = re.compile(r"[A-Z]\d[A-Z][ -]?\d[A-Z]\d")
_BRITISH_POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}")

_BOX = re.compile(
    r"\b(?:(?:p o|po|post office|postal) ?box|pob|apartado(?: postal)?|casilla)\b(?: \w+)?"
    r"|\b(?:general delivery|lista de correos)\b"
)
_HOUSE = re.compile(r"\b\d+\w* (?:\w+ )?[^\W\d_]{2,}")
_LONGEST_STREET = 200
_ZIP_AT_END = re.compile(r"((?:.*[^\d-])?)\b(\d{5}(?:-\d{4})?)")
_SHORTEST_STATE, _LONG_STATE, _LONGEST_STATE = 5, 8, 30


@dataclass(frozen=True, slots=True)
class Reading:
    """What the address fields of a line say.

    `city` is as written, without a state at its end. `state` is a USPS code, empty if none is
    written or understood; `other_state` is one on the same line that contradicts it. `abroad` is
    the written country, province or foreign postal code, if any.
    """

    city: str
    state: str
    other_state: str
    written_state: str
    written_zip: str
    zip: ZipReading
    box: bool
    abroad: str

    @property
    def has_military_city(self) -> bool:
        """Whether the city box says APO, FPO or DPO."""
        return bool(_MILITARY_CITIES.fullmatch(fold(self.city)))


def read_address(*, city: str, state: str, zip_code: str, box: bool) -> Reading:
    """Read the fields as written. It never fails: what can't be read stays empty."""
    city, state = clean_written(city), clean_written(state)
    zip_code = clean_written(zip_code)
    if not zip_code:
        city, state, zip_code = _zip_out_of_other_boxes(city, state)
    zip_reading = parse_zip(zip_code)
    city, state = _city_out_of_state_box(city, state, state_of_zip(zip_reading.zip5))
    in_box = state_code(state) or _misspelled_state(state, state_of_zip(zip_reading.zip5))
    town, at_end = _without_state(city, in_box, state_of_zip(zip_reading.zip5))
    return Reading(
        city=town,
        state=in_box or at_end,
        other_state=at_end if in_box and at_end and at_end != in_box else "",
        written_state=state,
        written_zip=zip_code,
        zip=zip_reading,
        box=box,
        abroad=_abroad(city, state, "" if zip_reading.zip5 else zip_code, in_box or at_end),
    )


def is_post_office_box(street: str, unit: str) -> bool:
    """Return whether the street gives only a box or a counter at a post office, and no house."""
    folded = fold(f"{street[:_LONGEST_STREET]} {unit[:_LONGEST_STREET]}")
    rest = _BOX.sub(" ", folded)
    return rest != folded and not _HOUSE.search(rest)


def _zip_out_of_other_boxes(city: str, state: str) -> tuple[str, str, str]:
    """Return city, state and ZIP when the ZIP follows one of the other two: `CA 94601`.

    This applies only if the ZIP's own box is empty, and only to five plain digits or a plain ZIP+4.
    """
    for first, box in ((False, state), (True, city)):
        if match := _ZIP_AT_END.fullmatch(box):
            rest, found = match[1].strip(" ,"), match[2]
            return (rest, state, found) if first else (city, rest, found)
    return city, state, ""


def _misspelled_state(state: str, of_zip: tuple[str, ...]) -> str:
    """Return the ZIP's own state if its name is written with a typo or two: `Pensylvania`.

    None if the text is just as close to the name of another state.
    """
    written = fold(state)
    if len(of_zip) != 1 or not _SHORTEST_STATE <= len(written) <= _LONGEST_STATE:
        return ""
    typos = 1 if len(written) < _LONG_STATE else 2
    near = {
        code: distance
        for code in states()
        if (distance := OSA.distance(written, fold(state_name(code)), score_cutoff=typos)) <= typos
    }
    least = min(near.values(), default=0)
    return of_zip[0] if [code for code in near if near[code] == least] == [*of_zip] else ""


def _city_out_of_state_box(city: str, state: str, of_zip: tuple[str, ...]) -> tuple[str, str]:
    """Return city and state when the state's box holds a city, with or without a state.

    `Oakland CA` gives both. A lone name is moved only if the city's box is empty; the same city in
    both boxes counts once.
    """
    if not state or state_code(state):
        return city, state
    head, code = _without_state(state, "", of_zip)
    if code and (not city or fold(city) == fold(head)):
        return head, code
    folded = fold(state)
    if fold(city) == folded:
        return city, ""
    foreign = folded in _COUNTRIES or folded in _CANADIAN_PROVINCES
    return (state, "") if not city and not foreign and of_zip else (city, state)


def _without_state(city: str, in_box: str, of_zip: tuple[str, ...]) -> tuple[str, str]:
    """Return the city without a state at its end, and that state: `Salem, OR`, `Salem OR`.

    Without a comma, two letters are a state only if nothing speaks against it: the end of `East LA`
    is not Louisiana.
    """
    head, comma, tail = city.rpartition(",")
    if comma and (code := state_code(tail)):
        return head.strip(), code
    head, blank, tail = city.rpartition(" ")
    if blank and len(tail.replace(".", "")) == 2 and (code := state_code(tail)):
        expected = (in_box,) if in_box else of_zip
        if not expected or code in expected:
            return head, code
    return city, ""


def _abroad(city: str, state: str, unread_zip: str, us_state: str) -> str:
    if us_state:
        return ""
    folded = fold(state)
    if folded in _COUNTRIES or folded in _CANADIAN_PROVINCES:
        return state
    _, comma, tail = city.rpartition(",")
    if comma and fold(tail) in _COUNTRIES:
        return tail.strip()
    postcode = ascii_digits(unread_zip).upper()
    if _CANADIAN_POSTCODE.fullmatch(postcode) or _BRITISH_POSTCODE.fullmatch(postcode):
        return unread_zip
    return ""
