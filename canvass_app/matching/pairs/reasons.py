"""The reasons for and against a pair, as sentences for volunteers."""

from __future__ import annotations

from collections.abc import Mapping
from math import inf

from canvass_app.matching.pairs.evidence import Contact, Evidence, Suffix
from canvass_app.matching.pairs.names import HOPELESS, NameLevel
from canvass_app.matching.pairs.places import SAME_DOOR, StreetLevel, ZipLevel
from canvass_app.matching.record import Record
from canvass_app.matching.weights import Bits
from canvass_app.model.line import is_iso_date
from canvass_app.model.words import Words, say

_NEAR_EACH_OTHER = SAME_DOOR | {
    StreetLevel.OTHER_UNIT,
    StreetLevel.NEAR,
    StreetLevel.NUMBER_NEAR,
}
_GENERATIONS = {1: "Sr", 2: "Jr / II", 3: "III", 4: "IV"}


def reasons_for(
    a: Record, b: Record, evidence: Evidence, bits: Mapping[str, Bits], *, settled: bool = False
) -> tuple[Words, ...]:
    """Return the sentences, weightiest first, including those against the pair.

    The weight of a reason is its effect on the odds against strangers and relatives; names that
    settle the matter come first. `settled`: nothing speaks against the pair, and an equal date is
    not mentioned.
    """
    sentences = {
        "name": _on_names(a, b, evidence.name.level, bits["name"]),
        "suffix": _on_suffix(a, b, evidence.suffix),
        "street": _on_streets(a, b, evidence.street),
        "zip": _on_zips(a, b, evidence.zip),
        "email": _on_emails(a, b, evidence.email),
        "phone": _on_phones(evidence.phone),
    }
    if not settled and _may_be_a_household(evidence):
        sentences["day"] = _on_days(a, b)
    weights = {kind: _weight(each) for kind, each in bits.items()}
    if evidence.name.level in HOPELESS:
        weights["name"] = inf
    said = [(weights[kind], words) for kind, words in sentences.items() if words is not None]
    said.sort(key=lambda reason: -reason[0])
    return tuple(words for _, words in said)


def _weight(bits: Bits) -> float:
    return abs(bits.self_) + abs(bits.self_ - bits.home)


def _may_be_a_household(evidence: Evidence) -> bool:
    """Return whether two relatives could have written the lines: otherwise a date says little."""
    return evidence.street in _NEAR_EACH_OTHER or Contact.SAME in (evidence.email, evidence.phone)


def _on_names(a: Record, b: Record, level: NameLevel, bits: Bits) -> Words | None:
    one, other = a.shown_name, b.shown_name
    if level is NameLevel.TYPO and bits.self_ < bits.home and _are_kin(a, b):
        # Two names this common are more likely two relatives than one typo.
        return _against_names(one, other, NameLevel.NEAR_GIVEN)
    match level:
        case NameLevel.SAME | NameLevel.ONE_WORD if one == other:
            return say("The names are the same: {name}.", name=one)
        case NameLevel.SAME:
            return say("The names match: {a} / {b}.", a=one, b=other)
        case NameLevel.REORDERED:
            return say("Same names in another order: {a} / {b}.", a=one, b=other)
        case NameLevel.RESPACED:
            return say("The names differ only in spacing: {a} / {b}.", a=one, b=other)
        case NameLevel.SHORT_FORM:
            return say("One name may be a short form of the other: {a} / {b}.", a=one, b=other)
        case NameLevel.PART:
            return say("One name is part of the other: {a} / {b}.", a=one, b=other)
        case NameLevel.TYPO:
            return say("The names differ by what may be a typo: {a} / {b}.", a=one, b=other)
        case NameLevel.INITIAL:
            return say("One line has only an initial: {a} / {b}.", a=one, b=other)
        case NameLevel.ONE_WORD:
            return say("Only one word of the names matches: {a} / {b}.", a=one, b=other)
    return _against_names(one, other, level)


def _are_kin(a: Record, b: Record) -> bool:
    """Return whether it is the given names that differ: as far as known, they come first."""
    return a.name.words[:1] != b.name.words[:1] and a.name.words[-1:] == b.name.words[-1:]


def _against_names(one: str, other: str, level: NameLevel) -> Words | None:
    match level:
        case NameLevel.NEAR_GIVEN:
            return say(
                "Against it: the given names are similar but may be two people ({a} / {b}).",
                a=one,
                b=other,
            )
        case NameLevel.MIDDLE_DIFFERS:
            return say("Against it: part of the name differs ({a} / {b}).", a=one, b=other)
        case NameLevel.FAMILY_DIFFERS:
            return say("Against it: the family names differ ({a} / {b}).", a=one, b=other)
        case NameLevel.GIVEN_DIFFERS:
            return say(
                "Against it: the given names differ ({a} / {b}), perhaps one household.",
                a=one,
                b=other,
            )
        case NameLevel.DIFFERENT:
            return say("Against it: the names differ ({a} / {b}).", a=one, b=other)
        case NameLevel.MISSING:
            return say("Against it: there is no name to compare.")
    return None


def _on_suffix(a: Record, b: Record, level: Suffix) -> Words | None:
    one, other = _GENERATIONS.get(a.name.generation, ""), _GENERATIONS.get(b.name.generation, "")
    match level:
        case Suffix.SAME:
            return say("Same suffix: {suffix}.", suffix=one)
        case Suffix.ON_ONE:
            return say(
                "Against it: only one line has the suffix {suffix}, perhaps father and son.",
                suffix=one or other,
            )
        case Suffix.DIFFERENT:
            return say(
                "Against it: the suffixes differ ({a} and {b}), perhaps father and son.",
                a=one,
                b=other,
            )
    return None


def _on_streets(a: Record, b: Record, level: StreetLevel) -> Words | None:
    one, other = a.shown_street, b.shown_street
    match level:
        case StreetLevel.SAME if a.address.box:
            return say("Same PO box: {box}.", box=one)
        case StreetLevel.SAME:
            return say("Same street and house number: {street}.", street=one)
        case StreetLevel.UNIT_MISSING:
            return say("Same street and house number; one line has no apartment.")
        case StreetLevel.OTHER_UNIT:
            return say("Same building, but another apartment: {a} / {b}.", a=one, b=other)
        case StreetLevel.NEAR:
            return say("Same house number, nearly the same street: {a} / {b}.", a=one, b=other)
        case StreetLevel.NUMBER_ONLY:
            return say(
                "Against it: the house numbers match, but the streets differ ({a} / {b}).",
                a=one,
                b=other,
            )
        case StreetLevel.NUMBER_NEAR:
            return say("Same street, house numbers differ by one digit: {a} / {b}.", a=one, b=other)
        case StreetLevel.STEM_ONLY:
            return say("Same street; a house number is missing: {a} / {b}.", a=one, b=other)
        case StreetLevel.OTHER_NUMBER:
            return say("Against it: the house numbers differ ({a} / {b}).", a=one, b=other)
        case StreetLevel.DIFFERENT:
            return say("Against it: the addresses differ ({a} / {b}).", a=one, b=other)
    return None


def _on_zips(a: Record, b: Record, level: ZipLevel) -> Words | None:
    match level:
        case ZipLevel.SAME:
            return say("The ZIPs are the same: {zip}.", zip=a.zip5)
        case ZipLevel.NEAR:
            return say("The ZIPs differ by one digit: {a} / {b}.", a=a.zip5, b=b.zip5)
        case ZipLevel.SAME_AREA:
            return say(
                "Against it: the ZIPs differ but are in one area ({a} / {b}).", a=a.zip5, b=b.zip5
            )
        case ZipLevel.FAR:
            return say("Against it: the ZIPs are far apart ({a} / {b}).", a=a.zip5, b=b.zip5)
        case ZipLevel.SAME_CITY:
            return say("Same city: {city}.", city=a.shown_city)
        case ZipLevel.NEAR_CITY:
            return say(
                "The cities differ by what may be a typo: {a} / {b}.",
                a=a.shown_city,
                b=b.shown_city,
            )
        case ZipLevel.OTHER_CITY:
            return say("Against it: the cities differ ({a} / {b}).", a=a.shown_city, b=b.shown_city)
    return None


def _on_emails(a: Record, b: Record, level: Contact) -> Words | None:
    match level:
        case Contact.SAME:
            return say("The e-mail addresses are the same.")
        case Contact.NEAR:
            return say(
                "The e-mail addresses differ by what may be a typo: {a} / {b}.",
                a=a.email,
                b=b.email,
            )
        case Contact.DIFFERENT:
            return say("Against it: the e-mail addresses differ.")
    return None


def _on_phones(level: Contact) -> Words | None:
    match level:
        case Contact.SAME:
            return say("The phone numbers are the same; a household may share one.")
        case Contact.NEAR:
            return say("The phone numbers differ by one digit.")
        case Contact.DIFFERENT:
            return say("Against it: the phone numbers differ.")
    return None


def _on_days(a: Record, b: Record) -> Words | None:
    day = a.signed_on
    if day != b.signed_on or not is_iso_date(day):
        return None
    return say("Against it: both signed on the same day ({day}), as households often do.", day=day)
