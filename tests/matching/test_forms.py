from __future__ import annotations

import pytest

from canvass_app.matching.forms import is_mistyped_form, names_by_typo
from canvass_app.matching.pairs.compare import compare
from canvass_app.matching.record import make_record


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
def test_a_short_form_misspelled_is_still_that_name(a: str, b: str, expected: bool) -> None:
    assert is_mistyped_form(a, b) is expected
    assert is_mistyped_form(b, a) is expected


def test_a_form_that_is_known_stands_for_its_own_names_only() -> None:
    assert names_by_typo("jennie") == {"jennifer"}
    assert names_by_typo("qqqq") == frozenset()


def test_the_reason_is_a_typo_not_another_name() -> None:
    a = make_record(1, name="Jennifer Martin", street="12 Hill Way", zip="07005")
    b = make_record(2, name="Jcnnie Martin", street="12 Hill Way", zip="07005")
    said = [str(words) for words in compare(a, b).reasons]
    assert any("typo" in text for text in said)
    assert not any("given names differ" in text for text in said)
