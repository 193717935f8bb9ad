"""The weights of the evidence: priors set by hand, in bits, until a campaign's own are learned.

A pair is weighed for two explanations against a third, that the lines are of strangers:

* SELF, that both lines are of one person who signed twice;
* HOME, that they are of two people of one household: spouses, siblings, father and son.

Each weight is log2 of how much more often that is seen under the explanation than between
two strangers of one campaign (Fellegi and Sunter 1969; bits as in the usual record-linkage
practice). The household stands beside the stranger as a rival because address, surname and
telephone agree just as well within a family: only what differs there, given name and
suffix, can tell the two apart. With odds S for SELF and H for HOME,
p = S / (S + H + 1).

How the numbers were reached: a rough share of true repeats and of strangers that show each
level, rounded to half bits. For one: two strangers of one city share a full name about
once in 2,000 (common names included), repeated signers write it alike in three of four,
which is 10.5 bits, taken as 11. They are priors, not measurements; probabilities are for
ranking and for the bands, and become calibrated only once weights are learned.
"""

from __future__ import annotations

from typing import NamedTuple

from canvass_app.matching.names import NameLevel
from canvass_app.matching.places import StreetLevel, ZipLevel


class Bits(NamedTuple):
    """The evidence in bits for one person (`self_`) and for one household (`home`)."""

    self_: float
    home: float


PRIOR = Bits(-16.0, -14.0)
"""Before anything is seen. Relatives sign together about four times as often as anyone twice."""

NAME: dict[NameLevel, Bits] = {
    NameLevel.SAME: Bits(11.0, 1.0),
    NameLevel.REORDERED: Bits(9.0, 1.5),
    NameLevel.RESPACED: Bits(10.0, 1.0),
    NameLevel.SHORT_FORM: Bits(8.0, 2.5),
    NameLevel.PART: Bits(7.5, 2.0),
    NameLevel.SLIP: Bits(8.5, 2.0),
    NameLevel.INITIAL: Bits(4.5, 3.5),
    NameLevel.NEAR_GIVEN: Bits(4.5, 3.5),
    NameLevel.MIDDLE_DIFFERS: Bits(4.0, 4.0),
    NameLevel.ONE_WORD: Bits(4.0, 3.0),
    NameLevel.FAMILY_DIFFERS: Bits(0.5, -1.0),
    NameLevel.GIVEN_DIFFERS: Bits(-3.0, 6.0),
    NameLevel.DIFFERENT: Bits(-11.0, -1.5),
    NameLevel.MISSING: Bits(0.0, 0.0),
}

EXTRA_SLIP = Bits(-2.5, -1.0)
"""For each misspelt word beyond the first: two slips in one name are rare, two names common."""

STREET: dict[StreetLevel, Bits] = {
    StreetLevel.SAME: Bits(12.0, 12.0),
    StreetLevel.UNIT_MISSING: Bits(10.0, 9.5),
    StreetLevel.OTHER_UNIT: Bits(4.0, 1.0),
    StreetLevel.NEAR: Bits(9.0, 7.0),
    StreetLevel.NUMBER_NEAR: Bits(6.5, 4.0),
    StreetLevel.STEM_ONLY: Bits(4.0, 4.0),
    StreetLevel.OTHER_NUMBER: Bits(-1.0, -3.0),
    StreetLevel.DIFFERENT: Bits(-3.0, -6.0),
    StreetLevel.MISSING: Bits(0.0, 0.0),
}

ZIP: dict[ZipLevel, Bits] = {
    ZipLevel.SAME: Bits(5.0, 5.0),
    ZipLevel.NEAR: Bits(0.5, -1.0),
    ZipLevel.SAME_AREA: Bits(-2.0, -4.0),
    ZipLevel.FAR: Bits(-6.0, -8.0),
    ZipLevel.SAME_CITY: Bits(3.5, 3.5),
    ZipLevel.OTHER_CITY: Bits(-4.0, -6.0),
    ZipLevel.MISSING: Bits(0.0, 0.0),
}

ZIP_BESIDE_STREET: dict[ZipLevel, Bits] = ZIP | {
    ZipLevel.SAME: Bits(1.0, 1.0),
    ZipLevel.NEAR: Bits(-0.5, -2.0),
    ZipLevel.SAME_CITY: Bits(0.5, 0.5),
}
"""Where house and street agree already: the same ZIP follows from them and adds little."""

ZIP_BESIDE_OTHER_STREET: dict[ZipLevel, Bits] = ZIP | {
    ZipLevel.SAME_AREA: Bits(-1.5, -3.0),
    ZipLevel.FAR: Bits(-3.0, -5.0),
    ZipLevel.OTHER_CITY: Bits(-2.5, -4.0),
}
"""Where the streets differ already: who has moved has another ZIP as a matter of course."""

EMAIL_SAME = Bits(13.0, 7.0)
EMAIL_DIFFERS = Bits(-1.5, 0.0)
PHONE_SAME = Bits(9.0, 8.0)
PHONE_NEAR = Bits(4.0, 2.0)
PHONE_DIFFERS = Bits(-1.5, 0.0)
"""A household often shares its telephone, and more rarely an e-mail address."""

SUFFIX_SAME = Bits(2.0, -2.0)
SUFFIX_ON_ONE = Bits(-1.0, 2.0)
SUFFIX_DIFFERS = Bits(-5.0, 5.0)

CERTAIN_FROM = 0.97
REVIEW_FROM = 0.10
MOST_IF_HOPELESS = 0.05
"""The most a pair can reach whose given names, or whose names, differ outright."""
