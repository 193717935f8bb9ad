"""What is assumed about a campaign before its own lines are counted.

For each field, how often a level occurs in a pair of each kind, among pairs with the field written
on both lines. Kinds of pairs: SELF, one person twice; HOME, two people of one household; NAMESAKE,
two people whose names agree for a reason (cousins, fashions) and who live apart; CHANCE, any two
people. These are rough shares, chosen by judgment on made-up lines; a campaign that is large enough
replaces all but those of CHANCE with what its own lines show.
"""

from __future__ import annotations

from canvass_app.matching.arrays.levels import (
    City,
    Contact,
    Day,
    Family,
    Given,
    Middle,
    Order,
    Street,
    Suffix,
    Zip,
)

SELF, HOME, NAMESAKE, CHANCE = range(4)
KINDS = 4

PAIRS_PER_LINE = (0.06, 0.4, 0.01)
"""Pairs of SELF, HOME and NAMESAKE for each line of a campaign."""

Shares = dict[int, tuple[float, float, float, float]]

GIVEN: Shares = {
    Given.SAME: (0.785, 0.0045, 0.86, 0.004),
    Given.SHORT: (0.06, 0.005, 0.03, 0.004),
    Given.CLOSE: (0.07, 0.006, 0.05, 0.002),
    Given.FAR: (0.012, 0.014, 0.01, 0.006),
    Given.INITIAL: (0.035, 0.003, 0.02, 0.003),
    Given.NEAR: (0.012, 0.020, 0.004, 0.003),
    Given.OTHER: (0.006, 0.003, 0.003, 0.002),
    Given.DIFFERENT: (0.012, 0.943, 0.01, 0.976),
}
FAMILY: Shares = {
    Family.SAME: (0.82, 0.70, 0.86, 0.002),
    Family.PART: (0.06, 0.06, 0.05, 0.002),
    Family.MIXED: (0.005, 0.03, 0.01, 0.002),
    Family.CLOSE: (0.08, 0.07, 0.05, 0.002),
    Family.FAR: (0.012, 0.012, 0.01, 0.005),
    Family.INITIAL: (0.002, 0.002, 0.002, 0.001),
    Family.DIFFERENT: (0.012, 0.14, 0.012, 0.986),
}
MIDDLE: Shares = {
    Middle.SAME: (0.38, 0.03, 0.08, 0.02),
    Middle.INITIAL: (0.11, 0.02, 0.03, 0.02),
    Middle.ON_ONE: (0.50, 0.62, 0.62, 0.62),
    Middle.DIFFERENT: (0.01, 0.33, 0.27, 0.34),
}
ORDER: Shares = {
    Order.STRAIGHT: (0.965, 0.965, 0.965, 0.9995),
    Order.TURNED: (0.03, 0.03, 0.03, 0.0004),
    Order.RESPACED: (0.005, 0.005, 0.005, 0.0001),
}
SUFFIX: Shares = {
    Suffix.NONE: (0.96, 0.93, 0.95, 0.95),
    Suffix.SAME: (0.018, 0.003, 0.001, 0.001),
    Suffix.ON_ONE: (0.021, 0.06, 0.045, 0.045),
    Suffix.DIFFERENT: (0.001, 0.007, 0.004, 0.004),
}
SUFFIX_IF_ALIKE: Shares = SUFFIX | {
    Suffix.NONE: (0.96, 0.40, 0.95, 0.95),
    Suffix.ON_ONE: (0.021, 0.36, 0.045, 0.045),
    Suffix.DIFFERENT: (0.001, 0.24, 0.004, 0.004),
}
"""For equal given names: two members of one household are then father and son."""

STREET_IN_ONE_ZIP: Shares = {
    Street.SAME_UNIT: (0.18, 0.19, 0.0005, 0.00005),
    Street.SAME: (0.48, 0.55, 0.001, 0.0002),
    Street.UNIT_ON_ONE: (0.10, 0.09, 0.001, 0.0002),
    Street.OTHER_UNIT: (0.01, 0.012, 0.003, 0.0004),
    Street.STEM_NEAR: (0.09, 0.08, 0.001, 0.0001),
    Street.NUMBER_NEAR: (0.05, 0.05, 0.002, 0.0006),
    Street.NUMBER_MISSING: (0.01, 0.01, 0.003, 0.003),
    Street.OTHER_NUMBER: (0.015, 0.005, 0.03, 0.03),
    Street.NUMBER_ONLY: (0.012, 0.008, 0.01, 0.006),
    Street.DIFFERENT: (0.04, 0.005, 0.95, 0.96),
}
STREET_ELSEWHERE: Shares = {
    Street.SAME_UNIT: (0.11, 0.18, 0.0001, 0.000005),
    Street.SAME: (0.25, 0.52, 0.0002, 0.00002),
    Street.UNIT_ON_ONE: (0.06, 0.09, 0.0002, 0.00002),
    Street.OTHER_UNIT: (0.008, 0.012, 0.001, 0.00004),
    Street.STEM_NEAR: (0.05, 0.08, 0.0005, 0.0001),
    Street.NUMBER_NEAR: (0.025, 0.05, 0.001, 0.0004),
    Street.NUMBER_MISSING: (0.005, 0.01, 0.003, 0.002),
    Street.OTHER_NUMBER: (0.015, 0.005, 0.01, 0.01),
    Street.NUMBER_ONLY: (0.012, 0.008, 0.006, 0.006),
    Street.DIFFERENT: (0.465, 0.045, 0.98, 0.98),
}
ZIP: Shares = {
    Zip.SAME: (0.895, 0.95, 0.55, 0.02),
    Zip.NEAR: (0.05, 0.04, 0.05, 0.03),
    Zip.AREA: (0.02, 0.003, 0.15, 0.10),
    Zip.FAR: (0.035, 0.007, 0.25, 0.85),
}
CITY_WHERE_ZIPS_AGREE: Shares = {
    City.SAME: (0.93, 0.93, 0.93, 0.93),
    City.NEAR: (0.05, 0.05, 0.05, 0.05),
    City.DIFFERENT: (0.02, 0.02, 0.02, 0.02),
}
CITY_WHERE_THEY_DIFFER: Shares = {
    City.SAME: (0.75, 0.90, 0.6, 0.1),
    City.NEAR: (0.05, 0.05, 0.03, 0.01),
    City.DIFFERENT: (0.20, 0.05, 0.37, 0.89),
}
EMAIL: Shares = {
    Contact.SAME: (0.88, 0.08, 0.001, 0.00001),
    Contact.NEAR: (0.04, 0.005, 0.001, 0.00005),
    Contact.DIFFERENT: (0.08, 0.915, 0.998, 0.99994),
}
PHONE: Shares = {
    Contact.SAME: (0.87, 0.32, 0.001, 0.00001),
    Contact.NEAR: (0.05, 0.02, 0.001, 0.00005),
    Contact.DIFFERENT: (0.08, 0.66, 0.998, 0.99994),
}
DAY: Shares = {
    Day.SAME: (0.15, 0.5, 0.03, 0.03),
    Day.OTHER: (0.85, 0.5, 0.97, 0.97),
}
