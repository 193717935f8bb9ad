"""Judges pairs of lines: probability, band, and the reasons in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from canvass_app.matching import weights as w
from canvass_app.matching.pairs.evidence import Contact, Evidence, Suffix, gather
from canvass_app.matching.pairs.names import HOPELESS, NameLevel
from canvass_app.matching.pairs.places import SAME_DOOR, StreetLevel, ZipLevel
from canvass_app.matching.pairs.reasons import reasons_for
from canvass_app.matching.record import Record
from canvass_app.matching.weights import Bits
from canvass_app.model.pair import Band, Comparison

if TYPE_CHECKING:
    from canvass_app.matching.arrays.learned import Learned
    from canvass_app.matching.arrays.model import Model

_ZIPS_THAT_FIT = frozenset({ZipLevel.SAME, ZipLevel.SAME_CITY, ZipLevel.MISSING})
_STREETS_THAT_FIT = frozenset({StreetLevel.SAME, StreetLevel.MISSING})
_CONTACTS_THAT_FIT = frozenset({Contact.SAME, Contact.MISSING})
_OTHER_NAME = HOPELESS | {NameLevel.FAMILY_DIFFERS}
_OTHER_DOOR = frozenset({StreetLevel.NUMBER_ONLY, StreetLevel.OTHER_NUMBER, StreetLevel.DIFFERENT})
_SUFFIXES_THAT_FIT = frozenset({Suffix.NONE, Suffix.SAME})


def compare(a: Record, b: Record, learned: Learned | None = None) -> Comparison:
    """Return how probable it is that two lines are from one person, and why.

    The order of the lines affects only the order of names in the reasons. A pair is *certain* only
    with the same full name at the same door or with the same e-mail address, and with nothing
    against it. Without `learned` from a search, the priors are used. For more than one pair,
    `compare_many` is many times faster.
    """
    return compare_many(a, [b], learned)[0]


def compare_many(
    line: Record, others: Sequence[Record], learned: Learned | None = None
) -> list[Comparison]:
    """Compare one line with each of `others`; the comparisons are in their order."""
    found = likeliest(line, others, learned, most=len(others))
    return [comparison for _, comparison in sorted(found, key=lambda each: each[0])]


def likeliest(
    line: Record, others: Sequence[Record], learned: Learned | None = None, *, most: int
) -> list[tuple[int, Comparison]]:
    """Return positions and comparisons of the `most` likeliest of `others`, likeliest first.

    Equally likely ones keep their order.
    """
    if not others:
        return []
    # Loaded on first use: the window must not wait for it.
    from canvass_app.matching.arrays.score_few import score_few

    probabilities, bits_of = score_few(line, others, learned)
    order = sorted(range(len(others)), key=lambda at: -probabilities[at])[:most]
    careful = learned is not None and names_do_not_suffice(learned.model)
    return [
        (at, judged(line, others[at], probabilities[at], bits_of(at), careful=careful))
        for at in order
    ]


def names_do_not_suffice(model: Model) -> bool:
    """Return whether name and door alone leave too much doubt in this campaign.

    That is so if many fathers and sons sign: some must have left the suffix out on both lines.
    """
    return model.namesakes_at_doors > w.MOST_WRONG_IF_CERTAIN


def judged(
    a: Record, b: Record, probability: float, bits: Mapping[str, Bits], *, careful: bool = False
) -> Comparison:
    """Return the comparison of a pair whose probability and weights are known.

    `careful`: only the same e-mail address makes a pair certain, see `names_do_not_suffice`.
    """
    evidence = gather(a, b)
    band = _band(a, b, evidence, probability)
    if careful and band is Band.CERTAIN and evidence.email is not Contact.SAME:
        band = Band.REVIEW
    settled = band is Band.CERTAIN
    return Comparison(probability, band, reasons_for(a, b, evidence, bits, settled=settled))


def _band(a: Record, b: Record, evidence: Evidence, found: float) -> Band:
    if found < w.ALIKE_BY_CHANCE_BELOW and _is_alike_by_chance(evidence):
        return Band.IGNORE
    if found < w.REVIEW_FROM:
        alike = found >= w.ALIKE_FROM and _is_easily_mistaken(evidence)
        return Band.REVIEW if alike else Band.IGNORE
    if found >= w.CERTAIN_FROM and _is_beyond_doubt(a, b, evidence):
        return Band.CERTAIN
    return Band.REVIEW


def _is_alike_by_chance(evidence: Evidence) -> bool:
    """Return whether only a given name and a place connect the pair.

    Where few people have signed, the same given name in one street looks like strong evidence.
    Nobody would look twice at such a pair.
    """
    return (
        evidence.name.level in _OTHER_NAME
        and evidence.street in _OTHER_DOOR
        and not {evidence.email, evidence.phone} & {Contact.SAME, Contact.NEAR}
    )


def _is_easily_mistaken(evidence: Evidence) -> bool:
    """Return whether two people at one door have names that a person should look at."""
    alike = evidence.name.level in {NameLevel.NEAR_GIVEN, NameLevel.MIDDLE_DIFFERS}
    father_and_son = evidence.suffix is Suffix.DIFFERENT and evidence.name.level is NameLevel.SAME
    return evidence.street in SAME_DOOR and (alike or father_and_son)


def _is_beyond_doubt(a: Record, b: Record, evidence: Evidence) -> bool:
    """Return whether the pair may be settled in bulk: strong evidence, and none against it.

    Father and son may share name, door and telephone, and only one of them may write Jr: a suffix
    on one line alone is evidence against.
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
