"""Weighs a pair of lines: probability, band, and the reasons in words."""

from __future__ import annotations

from canvass_app.matching import weights as w
from canvass_app.matching.evidence import Contact, Evidence, Suffix, gather
from canvass_app.matching.names import HOPELESS, NameLevel, compare_names
from canvass_app.matching.places import SAME_HOUSE, StreetLevel, ZipLevel
from canvass_app.matching.reasons import reasons_for
from canvass_app.matching.record import Record
from canvass_app.matching.weights import Bits
from canvass_app.model.pair import Band, Comparison

_ZIPS_THAT_FIT = frozenset({ZipLevel.SAME, ZipLevel.SAME_CITY, ZipLevel.MISSING})
_STREETS_THAT_FIT = frozenset({StreetLevel.SAME, StreetLevel.MISSING})
_CONTACTS_THAT_FIT = frozenset({Contact.SAME, Contact.MISSING})
_SUFFIXES_THAT_FIT = frozenset({Suffix.NONE, Suffix.SAME})


def compare(a: Record, b: Record) -> Comparison:
    """Say how probable it is that two lines are of one person, and why.

    The order of the lines changes only the order of names within the reasons. *Certain*
    is given only for the same full name at the same door or with the same e-mail address,
    and nothing against it.
    """
    return _judged(a, b, gather(a, b))


def compare_if_likely(a: Record, b: Record) -> Comparison | None:
    """Return the comparison, or None where it would be ignored; much faster for those."""
    name = compare_names(a.name, b.name)
    if name.level in HOPELESS:
        return None
    evidence = gather(a, b, name)
    if probability(evidence) < w.REVIEW_FROM:
        return None
    return _judged(a, b, evidence)


def _judged(a: Record, b: Record, evidence: Evidence) -> Comparison:
    found = probability(evidence)
    reasons = reasons_for(a, b, evidence, weigh(evidence))
    return Comparison(found, _band(a, b, evidence, found), reasons)


def weigh(evidence: Evidence) -> dict[str, Bits]:
    """Return the bits of each kind of evidence, by the name of its field in `Evidence`."""
    extra = max(0, evidence.name.slips - 1)
    name = w.NAME[evidence.name.level]
    return {
        "name": Bits(
            name.self_ + extra * w.EXTRA_SLIP.self_, name.home + extra * w.EXTRA_SLIP.home
        ),
        "suffix": _SUFFIX[evidence.suffix],
        "street": w.STREET[evidence.street],
        "zip": _zip_table(evidence.street)[evidence.zip],
        "email": _EMAIL[evidence.email],
        "phone": _PHONE[evidence.phone],
    }


def _zip_table(street: StreetLevel) -> dict[ZipLevel, Bits]:
    if street in SAME_HOUSE:
        return w.ZIP_BESIDE_STREET
    return w.ZIP_BESIDE_OTHER_STREET if street is StreetLevel.DIFFERENT else w.ZIP


_NOTHING = Bits(0.0, 0.0)
_SUFFIX = {
    Suffix.NONE: _NOTHING,
    Suffix.SAME: w.SUFFIX_SAME,
    Suffix.ON_ONE: w.SUFFIX_ON_ONE,
    Suffix.DIFFERENT: w.SUFFIX_DIFFERS,
}
_EMAIL = {
    Contact.SAME: w.EMAIL_SAME,
    Contact.DIFFERENT: w.EMAIL_DIFFERS,
    Contact.MISSING: _NOTHING,
}
_PHONE = {
    Contact.SAME: w.PHONE_SAME,
    Contact.NEAR: w.PHONE_NEAR,
    Contact.DIFFERENT: w.PHONE_DIFFERS,
    Contact.MISSING: _NOTHING,
}


def probability(evidence: Evidence) -> float:
    """Return the probability of one person against a household and against strangers."""
    bits = weigh(evidence).values()
    one_person: float = 2.0 ** (w.PRIOR.self_ + sum(each.self_ for each in bits))
    household: float = 2.0 ** (w.PRIOR.home + sum(each.home for each in bits))
    found = one_person / (one_person + household + 1.0)
    return min(found, w.MOST_IF_HOPELESS) if evidence.name.level in HOPELESS else found


def _band(a: Record, b: Record, evidence: Evidence, found: float) -> Band:
    if found < w.REVIEW_FROM:
        return Band.IGNORE
    if found >= w.CERTAIN_FROM and _is_beyond_doubt(a, b, evidence):
        return Band.CERTAIN
    return Band.REVIEW


def _is_beyond_doubt(a: Record, b: Record, evidence: Evidence) -> bool:
    """Return whether the pair may be settled in bulk: strong evidence, and none against.

    Father and son may share name, door and telephone, and only one of them writes Jr:
    a suffix on one line alone is evidence against.
    """
    same_name = evidence.name.level is NameLevel.SAME and a.full_name and b.full_name
    held_by = evidence.street is StreetLevel.SAME or evidence.email is Contact.SAME
    nothing_against = (
        evidence.suffix in _SUFFIXES_THAT_FIT
        and evidence.street in _STREETS_THAT_FIT
        and evidence.zip in _ZIPS_THAT_FIT
        and evidence.email in _CONTACTS_THAT_FIT
        and evidence.phone in _CONTACTS_THAT_FIT
    )
    return same_name and held_by and nothing_against
