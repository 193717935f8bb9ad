"""The order in which doors are walked: ZIP, street, side, number, unit."""

from __future__ import annotations

import re

from canvass_app.text.addresses import parse_street, unit_key
from canvass_app.text.zips import parse_zip

_PARTS = re.compile(r"\d+|[^\d]+")
_WIDTH = 7
_BEFORE_ALL = "\t"
"""Parts the parts of a rank. Smaller than any sign in them: 13 goes before 13 1/2."""
_SIDES = {1: "odd", 0: "even"}


def walking_rank(street: str, unit: str = "", zip_code: str = "") -> str:
    """Return a text by which doors sort as one walks them.

    First the ZIP, then the street by its name, type and direction; all odd numbers before
    all even ones, as the two sides of a street; then the number, and the unit with floors in
    the order of counting (2 before 10). In Queens the part before the hyphen is the cross
    street and the part behind it the house (34-12): the first part orders, the second tells
    the side. Doors whose number is not written come last on their street.
    """
    parsed = parse_street(street, unit)
    # A street's name is itself counted: 9th Avenue lies before 10th.
    name = f"{_counted(parsed.stem)} {parsed.kind} {parsed.direction}".strip()
    if parsed.box:
        name = f"box {_counted(parsed.box)}"
    return _BEFORE_ALL.join(
        (parse_zip(zip_code).zip5 or "~", name or "~", _side(parsed.number),
         _number(parsed.number), _counted(parsed.unit or unit_key(unit)))
    )  # fmt: skip


def side_of(street: str) -> str:
    """Return `odd` or `even`, the side of the street; empty where no number is written."""
    digit = _last_digit(parse_street(street).number)
    return _SIDES[digit % 2] if digit is not None else ""


def door_key(street: str, unit: str, zip_code: str) -> str:
    """Return what two ways of writing one door have in common."""
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
