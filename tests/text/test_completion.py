"""Suggestions for streets and cities."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.text.completion import (
    completion,
    completion_of_street,
    likeliest_first,
    street_name,
)

STREETS = ("International Blvd", "Interlaken Ave", "Weir Ln")


@pytest.mark.parametrize(
    ("written", "rest"),
    [
        ("1402 Inter", "national Blvd"),
        ("1402 INTERL", "aken Ave"),
        ("34-12 we", "ir Ln"),
        ("12 1/2 Weir", " Ln"),
        ("1402 I", ""),
        ("1402 ", ""),
        ("1402 Weir Ln", ""),
        ("1402 Weir Lane", ""),
        ("Inte", "rnational Blvd"),
    ],
)
def test_a_street_is_completed_behind_its_number(written: str, rest: str) -> None:
    assert completion_of_street(written, STREETS) == rest


def test_the_frequent_go_first_and_blanks_nowhere() -> None:
    assert likeliest_first(["b", "a", "", "a", "c"]) == ("a", "b", "c")
    assert street_name("34-12 Northern Blvd") == "Northern Blvd"
    assert street_name("5th Ave") == "5th Ave"


@given(st.text(max_size=20), st.lists(st.text(max_size=20), max_size=5))
def test_what_is_typed_is_never_changed(written: str, names: list[str]) -> None:
    rest = completion(written, names)
    if rest:
        assert (written.lstrip() + rest).casefold() in {name.casefold() for name in names}
