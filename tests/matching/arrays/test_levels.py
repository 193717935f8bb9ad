from __future__ import annotations

import numpy as np
import pytest

from canvass_app.matching.arrays.comparer import Comparer
from canvass_app.matching.arrays.levels import Evidence, Family, Given, Order, Street
from canvass_app.matching.arrays.table import TableBuilder


def _evidence(one: tuple[str, str, str], other: tuple[str, str, str]) -> Evidence:
    builder = TableBuilder()
    for ref, (given, family, street) in enumerate((one, other)):
        builder.add_written(
            ref, "", given, family, street, "", "Newark", "NJ", "07102", "", "", ""
        )  # fmt: skip
    return Comparer(builder.finish()).compare(np.array([0]), np.array([1]))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("12 Launceston St", "12 Launcestonstreet", Street.STEM_NEAR),
        ("12 Medical Park Rd", "12 Medcal Prak Road", Street.STEM_NEAR),
        ("12 Oak St", "12 Elm St", Street.NUMBER_ONLY),
        ("12 Rosewood St", "12 Stoneglen St", Street.NUMBER_ONLY),
        ("12 Rosewood St", "14 Stoneglen St", Street.DIFFERENT),
    ],
)
def test_a_damaged_street_name_is_still_that_street(one: str, other: str, expected: Street) -> None:
    found = _evidence(("Ana", "Ruiz", one), ("Ana", "Ruiz", other))
    assert found.street.tolist() == [expected]


def test_one_name_on_the_other_side_is_distinguished_from_two_strangers() -> None:
    half = _evidence(("Joshua", "Balchin", "12 Oak St"), ("Balchin", "Reeve", "12 Oak St"))
    assert half.order.tolist() == [Order.TURNED]
    assert half.family.tolist() == [Family.SAME]
    assert half.given.tolist() == [Given.DIFFERENT]
    none = _evidence(("Joshua", "Balchin", "12 Oak St"), ("Marta", "Reeve", "12 Oak St"))
    assert none.order.tolist() == [Order.STRAIGHT]
    assert none.family.tolist() == [Family.DIFFERENT]
