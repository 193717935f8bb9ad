from __future__ import annotations

import numpy as np
import pytest

from canvass_app.matching.slipped import SlippedForms, names_by_slip


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("jcnnie", "jennifer", True),
        ("dae", "david", True),
        ("jenn", "jenifer", True),
        ("hermi", "hermione", True),
        ("carlos", "carla", False),
        ("maria", "mariana", False),
        ("rosa", "brenda", False),
        ("j", "jennifer", False),
        ("王小", "王小明德", False),
    ],
)
def test_a_short_form_misspelt_is_still_that_name(a: str, b: str, expected: bool) -> None:
    forms = SlippedForms(["", a, b])
    one, other = np.array([1], np.int32), np.array([2], np.int32)
    assert forms.slipped(one, other).tolist() == [expected]
    assert forms.slipped(other, one).tolist() == [expected]


def test_a_form_that_is_known_stands_for_its_own_names_only() -> None:
    assert names_by_slip("jennie") == {"jennifer"}
    assert names_by_slip("qqqq") == frozenset()
