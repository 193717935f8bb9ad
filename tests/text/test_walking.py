"""The order in which a person walks from door to door."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.text.walking import door_key, side_of, walking_rank


def in_order(*doors: tuple[str, str, str]) -> list[tuple[str, str, str]]:
    mixed = list(doors)
    random.Random(7).shuffle(mixed)
    return sorted(mixed, key=lambda door: walking_rank(*door))


def test_one_side_is_walked_before_the_other() -> None:
    doors = [(f"{n} Elm St", "", "97571") for n in (1, 3, 11, 101, 2, 4, 12, 100)]
    assert in_order(*doors) == doors


def test_zip_goes_before_street_and_counted_streets_by_their_number() -> None:
    doors = [
        ("9 9th Ave", "", "11101"),
        ("5 10th Ave", "", "11101"),
        ("1 Ash St", "", "11101"),
        ("1 Ash St", "", "11102"),
    ]
    assert in_order(*doors) == doors


def test_queens_numbers_go_by_cross_street_then_house() -> None:
    doors = [
        ("34-7 Northern Blvd", "", "11372"),
        ("34-11 Northern Blvd", "", "11372"),
        ("101-5 Northern Blvd", "", "11372"),
        ("34-8 Northern Blvd", "", "11372"),
    ]
    assert in_order(*doors) == doors
    assert side_of("34-11 Northern Blvd") == "odd"
    assert side_of("34-12 Northern Blvd") == "even"


def test_units_and_floors_are_counted() -> None:
    doors = [("12 Elm St", unit, "97571") for unit in ("Apt 2", "Apt 3B", "Apt 10", "Apt 10A")]
    assert in_order(*doors) == doors
    floors = [("12 Elm St", unit, "97571") for unit in ("2nd floor", "3rd floor", "11th floor")]
    assert in_order(*floors) == floors


def test_a_house_with_a_letter_or_fraction_follows_the_house_itself() -> None:
    doors = [("13 Elm St", "", ""), ("13 1/2 Elm St", "", ""), ("15 Elm St", "", "")]
    assert in_order(*doors) == doors


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("34-12 Northern Boulevard", "", "11372"), ("3412 Northern Blvd.", "", "11372")),
        (("12 Elm Street", "Apt. 4-B", "97571"), ("12 ELM ST #4B", "", "97571")),
    ],
)
def test_one_door_written_twice_has_one_key(
    one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    assert door_key(*one) == door_key(*other)


@given(st.text(max_size=60), st.text(max_size=20), st.text(max_size=12))
def test_any_writing_has_a_rank(street: str, unit: str, zip_code: str) -> None:
    assert walking_rank(street, unit, zip_code).count("\t") == 4
    assert side_of(street) in {"", "odd", "even"}
