"""Reads ZIP codes as people and spreadsheets write them, and knows the states of the U.S. mail."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from canvass_app.text.fold import ascii_digits, fold

_AS_DIGITS = str.maketrans("OoQDlI|!i", "000011111")
_SPREADSHEET_TAIL = re.compile(r"\.0*$")
_SHAPE = re.compile(r"(\d{3,5})[-–—\s.]+(\d{4})|(\d{3,5})[-–—]?|(\d{7,9})")
_FEWEST_REAL_DIGITS = 2

# The states by the first three digits of the ZIP (USPS Publication 65, public facts). A span is
# "first-last"; prefixes not listed are not in use.
_PREFIXES = {
    "AA": "340",
    "AE": "090-099",
    "AK": "995-999",
    "AL": "350-352 354-369",
    "AP": "962-966",
    "AR": "716-729",
    "AZ": "850-853 855-857 859-860 863-865",
    "CA": "900-908 910-928 930-961",
    "CO": "800-816",
    "CT": "060-069",
    "DC": "200 202-205 569",
    "DE": "197-199",
    "FL": "320-339 341-342 344 346-347 349",
    "GA": "300-319 398-399",
    "GU": "969",
    "HI": "967-968",
    "IA": "500-516 520-528",
    "ID": "832-838",
    "IL": "600-620 622-629",
    "IN": "460-479",
    "KS": "660-662 664-679",
    "KY": "400-418 420-427",
    "LA": "700-701 703-708 710-714",
    "MA": "010-027 055",
    "MD": "206-212 214-219",
    "ME": "039-049",
    "MI": "480-499",
    "MN": "550-551 553-567",
    "MO": "630-631 633-641 644-658",
    "MS": "386-397",
    "MT": "590-599",
    "NC": "270-289",
    "ND": "580-588",
    "NE": "680-681 683-693",
    "NH": "030-038",
    "NJ": "070-089",
    "NM": "870-875 877-884",
    "NV": "889-891 893-895 897-898",
    "NY": "005 100-149",
    "OH": "430-459",
    "OK": "730-731 734-741 743-749",
    "OR": "970-979",
    "PA": "150-196",
    "PR": "006-007 009",
    "RI": "028-029",
    "SC": "290-299",
    "SD": "570-577",
    "TN": "370-385",
    "TX": "733 750-770 772-799 885",
    "UT": "840-847",
    "VA": "201 220-246",
    "VI": "008",
    "VT": "050-054 056-059",
    "WA": "980-986 988-994",
    "WI": "530-532 534-535 537-549",
    "WV": "247-268",
    "WY": "820-831",
}

# Single ZIPs whose state is not that of their prefix. The last row is in the freely associated
# states (Palau, Micronesia, Marshall Islands), which belong to no state.
_EXCEPTIONS: dict[str, tuple[str, ...]] = {
    "06390": ("NY",), "83414": ("WY",), "96799": ("AS",), "20588": ("MD",), "20598": ("VA",),
    "96950": ("MP",), "96951": ("MP",), "96952": ("MP",),
    **dict.fromkeys(("96939", "96940", "96941", "96942", "96943", "96944", "96960", "96970"), ()),
}  # fmt: skip

_STATE_NAMES = {
    "AA": "armed forces americas",
    "AE": "armed forces europe",
    "AK": "alaska",
    "AL": "alabama|ala",
    "AP": "armed forces pacific",
    "AR": "arkansas|ark",
    "AS": "american samoa|samoa americana",
    "AZ": "arizona|ariz",
    "CA": "california|calif|cal",
    "CO": "colorado|colo",
    "CT": "connecticut|conn",
    "DC": "district of columbia|washington dc|distrito de columbia",
    "DE": "delaware|del",
    "FL": "florida|fla",
    "GA": "georgia",
    "GU": "guam",
    "HI": "hawaii|hawai",
    "IA": "iowa",
    "ID": "idaho",
    "IL": "illinois|ill",
    "IN": "indiana|ind",
    "KS": "kansas|kans|kan",
    "KY": "kentucky",
    "LA": "louisiana|luisiana",
    "MA": "massachusetts|mass|masachusets",
    "MD": "maryland",
    "ME": "maine",
    "MI": "michigan|mich",
    "MN": "minnesota|minn",
    "MO": "missouri|misuri|misouri",
    "MP": "northern mariana islands|islas marianas del norte",
    "MS": "mississippi|misisipi|miss",
    "MT": "montana|mont",
    "NC": "north carolina|carolina del norte",
    "ND": "north dakota|dakota del norte",
    "NE": "nebraska|nebr",
    "NH": "new hampshire|nueva hampshire|nuevo hampshire",
    "NJ": "new jersey|nueva jersey",
    "NM": "new mexico|nuevo mexico",
    "NV": "nevada|nev",
    "NY": "new york|nueva york",
    "OH": "ohio",
    "OK": "oklahoma|okla",
    "OR": "oregon|ore",
    "PA": "pennsylvania|pensilvania|penna|penn",
    "PR": "puerto rico",
    "RI": "rhode island|isla de rhode",
    "SC": "south carolina|carolina del sur",
    "SD": "south dakota|dakota del sur",
    "TN": "tennessee|tenn|tenesi",
    "TX": "texas|tejas|tex",
    "UT": "utah",
    "VA": "virginia",
    "VI": "virgin islands|us virgin islands|islas virgenes|u s virgin islands",
    "VT": "vermont",
    "WA": "washington|wash|washington state",
    "WI": "wisconsin|wis|wisc",
    "WV": "west virginia|virginia occidental|virginia del oeste",
    "WY": "wyoming|wyo",
}


def _spread_prefixes() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for state, spans in _PREFIXES.items():
        for span in spans.split():
            first, _, last = span.partition("-")
            for prefix in range(int(first), int(last or first) + 1):
                table[f"{prefix:03}"] = (state,)
    return table


_STATES_BY_PREFIX = _spread_prefixes()
_CODES_BY_NAME = {
    name: code for code, names in _STATE_NAMES.items() for name in names.split("|")
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ZipReading:
    """How a written ZIP is read. `zip5` is empty if it could not be read.

    `repaired` means that the reading differs from the writing by more than a dash: lost leading
    zeros were put back, or letters were read as digits. Show it to a person before relying on it.
    """

    zip5: str = ""
    plus4: str = ""
    repaired: bool = False


@lru_cache(maxsize=16384)
def parse_zip(written: str) -> ZipReading:
    """Read a ZIP or ZIP+4 as typed or as a spreadsheet left it.

    It restores leading zeros (`7105`, `7105.0`, `601`) and reads O, l and I as digits. If the
    repaired number is still not a ZIP in use, it is not read.
    """
    text = ascii_digits(written).strip()
    trimmed = _SPREADSHEET_TAIL.sub("", text)
    if sum(char.isdigit() for char in trimmed) < _FEWEST_REAL_DIGITS:
        return ZipReading()
    digits = trimmed.translate(_AS_DIGITS)
    match = _SHAPE.fullmatch(digits)
    if match is None:
        return ZipReading()
    head, plus4 = _head_and_plus4(match)
    zip5 = head.zfill(5)
    repaired = len(head) < 5 or digits != text
    if repaired and not state_of_zip(zip5):
        return ZipReading()
    return ZipReading(zip5, plus4, repaired)


def _head_and_plus4(match: re.Match[str]) -> tuple[str, str]:
    with_dash, plus4, alone, run = match.groups()
    if run:
        return run[:-4], run[-4:]
    return with_dash or alone, plus4 or ""


def state_of_zip(zip5: str) -> tuple[str, ...]:
    """Return the state codes of a five-digit ZIP; empty if its prefix is not in use.

    The state is that of the post office. A few rural ZIPs deliver across a state line, so
    a different state on a sheet is a reason to ask, not an error.
    """
    if len(zip5) != 5 or not (zip5.isascii() and zip5.isdigit()):
        return ()
    if zip5 in _EXCEPTIONS:
        return _EXCEPTIONS[zip5]
    return _STATES_BY_PREFIX.get(zip5[:3], ())


def is_state(code: str) -> bool:
    """Return whether `code` is a USPS code: 50 states, DC, five territories, AA, AE, AP."""
    return code in _STATE_NAMES


def states() -> tuple[str, ...]:
    """Return all USPS codes: 50 states, DC, five territories, AA, AE, AP."""
    return tuple(_STATE_NAMES)


def state_name(code: str) -> str:
    """Return the English name of the state with this code: `New York`; an unknown code as it is."""
    name = _STATE_NAMES.get(code, code).split("|")[0]
    return " ".join(word if word == "of" else word.capitalize() for word in name.split())


@lru_cache(maxsize=1024)
def state_code(written: str) -> str:
    """Return the USPS code of a state given by code or name, English or Spanish; else empty."""
    folded = fold(written)
    letters = folded.replace(" ", "")
    if len(letters) == 2 and letters.upper() in _STATE_NAMES:
        return letters.upper()
    return _CODES_BY_NAME.get(folded, "")
