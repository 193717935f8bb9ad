"""How two addresses and two ZIPs relate."""

from __future__ import annotations

from enum import StrEnum

from canvass_app.matching.record import Record
from canvass_app.matching.shapes import are_streets_alike, is_number_typo, is_short_typo, is_typo
from canvass_app.text.addresses import Street


class StreetLevel(StrEnum):
    """How two street lines compare."""

    SAME = "same"
    UNIT_MISSING = "unit missing"
    OTHER_UNIT = "other unit"
    NEAR = "near"
    NUMBER_ONLY = "number only"
    NUMBER_NEAR = "number near"
    STEM_ONLY = "stem only"
    OTHER_NUMBER = "other number"
    DIFFERENT = "different"
    MISSING = "missing"


class ZipLevel(StrEnum):
    """How two ZIPs compare, or two cities if a ZIP is missing."""

    SAME = "same"
    NEAR = "near"
    SAME_AREA = "same area"
    FAR = "far"
    SAME_CITY = "same city"
    NEAR_CITY = "near city"
    OTHER_CITY = "other city"
    MISSING = "missing"


SAME_DOOR = frozenset({StreetLevel.SAME, StreetLevel.UNIT_MISSING})


def compare_streets(a: Street, b: Street) -> StreetLevel:
    """Compare two street lines by number, stem and unit. Order does not matter."""
    if a.box or b.box:
        return _compare_boxes(a, b)
    if not a.stem or not b.stem:
        return StreetLevel.MISSING
    stems = _same_stem(a, b)
    number_a, number_b = a.number_key, b.number_key
    if not stems:
        one_number = number_a and number_a == number_b
        return StreetLevel.NUMBER_ONLY if one_number else StreetLevel.DIFFERENT
    if not number_a or not number_b:
        return StreetLevel.STEM_ONLY
    if number_a == number_b:
        return _compare_units(a, b) if stems == "same" else StreetLevel.NEAR
    if stems == "same" and is_number_typo(number_a, number_b):
        return StreetLevel.NUMBER_NEAR
    return StreetLevel.OTHER_NUMBER


def _compare_boxes(a: Street, b: Street) -> StreetLevel:
    # A post office box is no evidence against a house: people have both.
    if not (a.box and b.box):
        return StreetLevel.MISSING
    return StreetLevel.SAME if (a.box, a.stem) == (b.box, b.stem) else StreetLevel.DIFFERENT


def _same_stem(a: Street, b: Street) -> str:
    """Return `same`, `near` (misspelled, or another type or direction) or nothing."""
    stem_a, stem_b = a.stem.replace(" ", ""), b.stem.replace(" ", "")
    if stem_a != stem_b:
        alike = is_short_typo(stem_a, stem_b) or is_typo(stem_a, stem_b) or _is_part(a.stem, b.stem)
        return "near" if alike or are_streets_alike(stem_a, stem_b) else ""
    other_type = a.kind and b.kind and a.kind != b.kind
    other_side = a.direction and b.direction and a.direction != b.direction
    return "near" if other_type or other_side else "same"


def _is_part(a: str, b: str) -> bool:
    """Return whether one name contains all words of the other: King, Martin Luther King."""
    words_a, words_b = set(a.split()), set(b.split())
    return words_a <= words_b or words_b <= words_a


def _compare_units(a: Street, b: Street) -> StreetLevel:
    if a.unit == b.unit:
        return StreetLevel.SAME
    return StreetLevel.OTHER_UNIT if a.unit and b.unit else StreetLevel.UNIT_MISSING


def compare_zips(a: Record, b: Record) -> ZipLevel:
    """Compare two ZIPs; if one is missing, city and state. Order does not matter."""
    if a.zip5 and b.zip5:
        return _compare_digits(a.zip5, b.zip5)
    if not a.city or not b.city:
        return ZipLevel.MISSING
    if a.state and b.state and a.state != b.state:
        return ZipLevel.OTHER_CITY
    if a.city == b.city:
        return ZipLevel.SAME_CITY
    return ZipLevel.NEAR_CITY if is_typo(a.city, b.city) else ZipLevel.OTHER_CITY


def _compare_digits(a: str, b: str) -> ZipLevel:
    if a == b:
        return ZipLevel.SAME
    if is_number_typo(a, b):
        return ZipLevel.NEAR
    return ZipLevel.SAME_AREA if a[:3] == b[:3] else ZipLevel.FAR
