"""Splits a street line into parts for comparison, by USPS Publication 28 and Puerto Rican usage."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from canvass_app.text.fold import ascii_digits, fold

# The common rows of Publication 28, Appendix C1, plus Spanish street types.
_TYPES = """
aly alley ally callejon
ave avenue av aven avenida avda avn
blvd boulevard boul bulevar bl blv
br branch
byp bypass
cir circle circ circulo
ct court crt
cres crescent cr
ctr center centre
cv cove
dr drive drv
expy expressway
ext extension
fwy freeway
gdns gardens
grv grove
hts heights
hwy highway hiway
jct junction
lndg landing
ln lane
lp loop
mnr manor
pkwy parkway pky pkway
pl place plc
plz plaza
pt point
rd road
rdg ridge
row
rte route rt
run
sq square sqr
st street str strt
ter terrace terr
tpke turnpike
trl trail
trak track
vw view
vis vista
walk
way wy
calle
camino cam
carretera carr
paseo
vereda
via
"""
_SPANISH_TYPES = frozenset(
    {"calle", "camino", "carretera", "paseo", "vereda", "via", "ave", "blvd"}
)
_LEADING_TYPES = _SPANISH_TYPES | {"rte", "hwy", "plz", "aly"}
_DIRECTIONS = {
    "n": "n", "north": "n", "norte": "n", "s": "s", "south": "s", "sur": "s", "so": "s", "no": "n",
    "e": "e", "east": "e", "este": "e", "w": "w", "west": "w", "oeste": "w",
    "ne": "ne", "northeast": "ne", "nw": "nw", "northwest": "nw",
    "se": "se", "southeast": "se", "sw": "sw", "southwest": "sw",
}  # fmt: skip
_ORDINALS = {
    "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6",
    "seventh": "7", "eighth": "8", "ninth": "9", "tenth": "10", "eleventh": "11", "twelfth": "12",
}  # fmt: skip
_FRACTIONS = {"½": " 1/2", "¼": " 1/4", "¾": " 3/4", "⅓": " 1/3", "⅔": " 2/3"}

_UNIT_WORDS = (
    r"apt|apart|apartment|apartamento|apto|unit|unidad|ste|suite|rm|room|cuarto|bldg|building|"
    r"edificio|edif|lot|lote|spc|space|trlr|trailer|dept|depto|dpto|departamento|ph|penthouse|int|"
    r"interior|fl|floor|flr|piso|no|num"
)
_FLOOR_WORDS = r"(?:fl|flr|floor|piso)"
_FLOOR = re.compile(
    rf"\b(\d+)\s?(?:st|nd|rd|th|er|do|o)?\.? {_FLOOR_WORDS}\b|\b{_FLOOR_WORDS} (\d+)\b"
)
_BARE_UNITS = {
    "basement": "bsmt", "bsmt": "bsmt", "front": "frnt", "frnt": "frnt", "rear": "rear",
    "upper": "uppr", "uppr": "uppr", "lower": "lowr", "lowr": "lowr", "upstairs": "uppr",
    "downstairs": "lowr", "down": "lowr", "up": "uppr",
}  # fmt: skip
_UNIT_TAIL = re.compile(
    rf"(?:(?<=\s)|^)(?:(?:(?:{_UNIT_WORDS})\.?\s*#?|#)\s*[0-9a-z][0-9a-z-]*(?:\s[a-z]\b)?[\s,]*)+$"
)
_HYPHENED_UNIT = re.compile(r"(?<=[a-z.] )(?:\d{1,4}-[a-z]|[a-z]-\d{1,4})$")
_UNIT_WORD = re.compile(rf"\b(?:{_UNIT_WORDS})(?=\W|\d|$)\.?|#")
_BOX = re.compile(r"\b(?:p\.? ?o\.? ?)?(?:box|apartado(?: postal)?)\.? *#? *(\w[\w-]*)")
_NUMBER = re.compile(
    r"(\d+-\d+[a-z]?|\d+-?[a-z]?|[nsew]\d+[nsew]\d+)(?:[\s-]+(\d/\d))?(?=[\s,.]|$)"
)
_TRAILING_NUMBER = re.compile(r"[\s,]+(?:#|no\.?|num\.?)?\s*(\d+(?:-\d+)?[a-z]?)\s*$")
_ORDINAL_ENDING = re.compile(r"\b(\d+)(?:st|nd|rd|th)\b")
_UNIT_AFTER_TYPE = re.compile(r"\d+[a-z]?|[a-z]\d*")


def _read_types() -> dict[str, str]:
    rows = (row.split() for row in _TYPES.strip().splitlines())
    return {word: row[0] for row in rows for word in row}


_TYPE_OF = _read_types()

_PLAIN = re.compile(
    r"([0-9]+) ([^\W\d_][^\d#\-,/]*?)(?:,? (?:[Aa]pt\.?|[Uu]nit|#) ?([0-9]+[A-Za-z]?|[A-Za-z]))?"
)
"""The common form of a street line, where only the number differs from house to house."""


@dataclass(frozen=True, slots=True)
class Street:
    """The parts of a street line, folded. A part that is not written is empty.

    `number` keeps the hyphen of Queens (`34-12`), a fraction (`12 1/2`) or a letter
    (`12b`). `stem` is the name without type and directions. `kind` is the USPS
    abbreviation, or the Spanish word. `unit` has lost its designator: `Apt. 4-B` is `4b`.
    """

    number: str = ""
    stem: str = ""
    kind: str = ""
    direction: str = ""
    unit: str = ""
    box: str = ""

    @property
    def number_key(self) -> str:
        """The number without hyphen and blanks: 34-12 and 3412 Northern Blvd are the same door."""
        return self.number.replace("-", "").replace(" ", "")


def parse_street(street: str, unit: str = "") -> Street:
    """Split a street line into parts. A separate `unit` wins over one inside the line."""
    if plain := _PLAIN.fullmatch(street):
        number, name, unit_inside = plain.groups("")
        known, ends_in_type = _plain_street(name)
        if known.number == "1" and (not unit_inside or (ends_in_type and not known.unit)):
            own_unit = (unit_key(unit) if unit else "") or unit_inside.lower() or known.unit
            return Street(number, known.stem, known.kind, known.direction, own_unit)
    return _parse_any(street, unit)


@lru_cache(maxsize=1 << 14)
def _plain_street(name: str) -> tuple[Street, bool]:
    """Return the street with its first house, and whether the name ends in its type."""
    return _parse_any(f"1 {name}", ""), fold(name.rpartition(" ")[2]) in _TYPE_OF


def _parse_any(street: str, unit: str) -> Street:
    text = _prepared(street)
    if match := _BOX.search(text):
        rest = (text[: match.start()] + text[match.end() :]).strip(" ,.")
        return Street(box=fold(match[1]).replace(" ", ""), stem=fold(rest))
    text, unit_inside = _split_unit(text)
    text, behind_comma = _split_comma(text)
    unit_inside = unit_inside or unit_key(behind_comma)
    number, name = _split_number(text)
    stem, kind, direction, unit_behind = _split_name(fold(name).split(), allow_unit=not unit_inside)
    own_unit = unit_key(unit) or unit_inside or unit_behind
    return Street(number=number, stem=stem, kind=kind, direction=direction, unit=own_unit)


@lru_cache(maxsize=1 << 13)
def unit_key(unit: str) -> str:
    """Return a unit in the form used for comparison: `Apt 4-B`, `# 4 b` and `4B` are all `4b`."""
    text = _FLOOR.sub(lambda found: f" lvl{found[1] or found[2]} ", _prepared(unit))
    words = fold(_UNIT_WORD.sub(" ", text)).split()
    return "".join(_BARE_UNITS.get(word, word) for word in words)


def _prepared(text: str) -> str:
    if not text.isascii():
        for sign, written in _FRACTIONS.items():
            text = text.replace(sign, written)
    return " ".join(ascii_digits(text).casefold().split())


def _split_unit(text: str) -> tuple[str, str]:
    if (floor := _FLOOR.search(text)) and text[: floor.start()].strip(" ,"):
        return text[: floor.start()].rstrip(" ,"), unit_key(text[floor.start() :])
    match = _UNIT_TAIL.search(text)
    if match and text[: match.start()].strip(" ,") and not _is_spanish_number(text, match[0]):
        return text[: match.start()].rstrip(" ,"), unit_key(match[0])
    if match := _HYPHENED_UNIT.search(text):
        return text[: match.start()].rstrip(" ,"), unit_key(match[0])
    head, _, last = text.rpartition(" ")
    if head and fold(last) in _BARE_UNITS and len(head.split()) > 2:
        return head.rstrip(" ,"), unit_key(last)
    return text, ""


def _split_comma(text: str) -> tuple[str, str]:
    """Drop what follows a complete street: “12 Main St, Ironbound” adds a part of town."""
    head, _, tail = text.partition(",")
    words = fold(head).split()
    complete = len(words) > 2 and words[0][0].isdigit() and words[-1] in _TYPE_OF
    return (head, tail.strip(" ,")) if complete and tail else (text, "")


def _is_spanish_number(text: str, tail: str) -> bool:
    """Return whether the line ends like “Calle Luna #123”, where “#123” is the house number."""
    first = fold(text).partition(" ")[0]
    sign = tail.lstrip().startswith(("#", "no", "num"))
    return sign and _TYPE_OF.get(first, "") in _SPANISH_TYPES


def _split_number(text: str) -> tuple[str, str]:
    if match := _NUMBER.match(text):
        number = " ".join(part.rstrip("-") for part in match.groups() if part)
        rest = text[match.end() :]
        # “5th Ave” has no number, and “12” alone has nothing but a number.
        return number, rest
    first = fold(text).partition(" ")[0]
    if _TYPE_OF.get(first, "") in _SPANISH_TYPES:
        match = _TRAILING_NUMBER.search(text)
        if match and len(fold(text[: match.start()]).split()) > 1:
            return match[1], text[: match.start()]
    return "", text


def _split_name(words: list[str], *, allow_unit: bool) -> tuple[str, str, str, str]:
    """Return stem, type, direction and a unit that follows the type without a “#”."""
    direction = unit = kind = ""
    words = list(words)
    if allow_unit and len(words) > 2 and _ends_in_unit(words[-2], words[-1]):
        unit = words.pop()
    lettered = len(words) == 2 and _TYPE_OF.get(words[0], "") in _LEADING_TYPES
    if len(words) > 1 and words[-1] in _DIRECTIONS and not lettered:
        direction = _DIRECTIONS[words.pop()]
    if len(words) > 1 and words[-1] in _TYPE_OF:
        kind = _TYPE_OF[words.pop()]
    elif len(words) > 1 and _TYPE_OF.get(words[0], "") in _LEADING_TYPES:
        kind = _TYPE_OF[words.pop(0)]
    if len(words) > 1 and words[0] in _DIRECTIONS:
        direction = _DIRECTIONS[words.pop(0)] + direction
    return _stem(words), kind, direction, unit


def _ends_in_unit(before: str, last: str) -> bool:
    """Return whether “4b” follows a street type: 12 Main St 4B, but not 12 Route 9 or St N."""
    behind_type = before in _TYPE_OF and _TYPE_OF[before] not in {"rte", "hwy"}
    return behind_type and last not in _DIRECTIONS and bool(_UNIT_AFTER_TYPE.fullmatch(last))


def _stem(words: list[str]) -> str:
    named = [_ORDINALS.get(word, word) for word in words]
    if len(named) > 1 and named[0] == "st":
        named[0] = "saint"
    return _ORDINAL_ENDING.sub(r"\1", " ".join(named))
