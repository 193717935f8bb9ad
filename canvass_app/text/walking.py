"""The order in which people walk from door to door: ZIP, street, side, number, unit."""

from __future__ import annotations

import re

from canvass_app.text.addresses import parse_street, unit_key
from canvass_app.text.zips import parse_zip

_PARTS = re.compile(r"\d+|[^\d]+")
_WIDTH = 7
_BEFORE_ALL = "\t"
"""Separates the parts of a rank. It sorts before all their characters: 13 before 13 1/2."""
_SIDES = {1: "odd", 0: "even"}


def walking_rank(street: str, unit: str = "", zip_code: str = "") -> str:
    """Return a sort key that puts doors in walking order.

    The key starts with the ZIP, then the street by name, type and direction; then all odd numbers
    before all even ones, since these are the two sides of a street; then the number; and last the
    unit, with floors in numerical order (2 before 10). In Queens (34-12) the part before the hyphen
    is the cross street and the part after it the house: the first part sets the order, the second
    the side. Doors without a number come last on their street.
    """
    parsed = parse_street(street, unit)
    # Numbers in street names sort numerically, too: 9th Avenue before 10th.
    name = f"{_counted(parsed.stem)} {parsed.kind} {parsed.direction}".strip()
    if parsed.box:
        name = f"box {_counted(parsed.box)}"
    return _BEFORE_ALL.join(
        (parse_zip(zip_code).zip5 or "~", name or "~", _side(parsed.number),
         _number(parsed.number), _counted(parsed.unit or unit_key(unit)))
    )  # fmt: skip


def side_of(street: str) -> str:
    """Return `odd` or `even`, the side of the street; empty if there is no number."""
    digit = _last_digit(parse_street(street).number)
    return _SIDES[digit % 2] if digit is not None else ""


def door_key(street: str, unit: str, zip_code: str) -> str:
    """Return a key that is the same for all ways of writing one door."""
    parsed = parse_street(street, unit)
    place = parse_zip(zip_code).zip5
    parts = (place, parsed.number_key, parsed.stem, parsed.direction, parsed.unit, parsed.box)
    return "|".join(parts)


def _side(number: str) -> str:
    digit = _last_digit(number)
    return "2" if digit is None else str(1 - digit % 2)


def _last_digit(number: str) -> int | None:
    whole = number.partition(" ")[0]
    digits = re.findall(r"\d", whole.rpartition("-")[2] or whole)
    return int(digits[-1]) if digits else None


def _number(number: str) -> str:
    whole, _, fraction = number.partition(" ")
    before, _, behind = whole.partition("-")
    counted = _counted(before) + (f"-{_counted(behind)}" if behind else "")
    return f"{counted} {fraction}".rstrip() or "~"


def _counted(text: str) -> str:
    return "".join(part.zfill(_WIDTH) if part.isdigit() else part for part in _PARTS.findall(text))
