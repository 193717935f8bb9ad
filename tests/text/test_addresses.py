from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.text.addresses import Street, parse_street, unit_key


@given(st.text(max_size=200), st.text(max_size=40))
def test_any_text_is_read_without_complaint(street: str, unit: str) -> None:
    assert isinstance(parse_street(street, unit), Street)


@given(st.text(alphabet="0123456789/-# abNS.,Caltepo½", max_size=40))
def test_number_like_texts_are_read_without_complaint(street: str) -> None:
    assert isinstance(parse_street(street).number_key, str)


@pytest.mark.parametrize(
    ("written", "street"),
    [
        ("12 Main St", Street("12", "main", "st")),
        ("12 Main Street Apt 4B", Street("12", "main", "st", unit="4b")),
        ("12 Main St 4-B", Street("12", "main", "st", unit="4b")),
        ("12 Main St #4", Street("12", "main", "st", unit="4")),
        ("12 N. Oak Avenue", Street("12", "oak", "ave", "n")),
        ("12 North St", Street("12", "north", "st")),
        ("12 1/2 Elm Rd", Street("12 1/2", "elm", "rd")),
        ("12½ Elm Rd", Street("12 1/2", "elm", "rd")),
        ("34-12 Northern Blvd", Street("34-12", "northern", "blvd")),
        ("12 St. Marks Pl", Street("12", "saint marks", "pl")),
        ("100 Fifth Ave 3rd Floor", Street("100", "5", "ave", unit="lvl3")),
        ("5th Ave", Street("", "5", "ave")),
        ("12 Avenue B", Street("12", "b", "ave")),
        ("Calle Luna #123", Street("123", "luna", "calle")),
        ("Calle Luna 45 Apto 3", Street("45", "luna", "calle", unit="3")),
        ("Avenida Juárez 12", Street("12", "juarez", "ave")),
        ("P.O. Box 123", Street(box="123")),
        ("Apartado 77", Street(box="77")),
        ("RR 2 Box 14", Street(stem="rr 2", box="14")),
        ("12 Elm St Rear", Street("12", "elm", "st", unit="rear")),
        ("", Street()),
    ],
)
def test_a_street_line_is_taken_apart(written: str, street: Street) -> None:
    assert parse_street(written) == street


def test_spellings_of_one_unit_meet() -> None:
    assert {unit_key(text) for text in ("Apt 4B", "#4b", "4-B", "apt. 4 b", "Unit 4B")} == {"4b"}
    assert unit_key("3rd floor") == unit_key("piso 3") == unit_key("Fl 3")
    assert unit_key("4A") != unit_key("4B")


def test_a_unit_of_its_own_wins_over_one_in_the_line() -> None:
    assert parse_street("12 Main St #4", "5").unit == "5"


def test_the_hyphen_of_queens_makes_no_other_door() -> None:
    with_hyphen, without = parse_street("34-12 31st Ave"), parse_street("3412 31 Avenue")
    assert with_hyphen.number == "34-12"
    assert with_hyphen.number_key == without.number_key
    assert with_hyphen.stem == without.stem == "31"


@given(
    st.integers(1, 99_999),
    st.lists(
        st.sampled_from(
            [
                "Main",
                "Oak",
                "St",
                "Ave",
                "Fl",
                "No",
                "Ste",
                "Box",
                "Calle",
                "N",
                "Rear",
                "Apt",
                "Unit",
                "O",
                "Hwy",
                "Ph",
            ]
        ),
        min_size=1,
        max_size=4,
    ).map(" ".join),
    st.sampled_from(["", " Apt 4B", ", Unit 4B", " #4B"]),
)
def test_the_common_form_is_read_as_any_other(number: int, name: str, unit: str) -> None:
    """A blank at the start keeps a line from taking the shortcut."""
    assert parse_street(f"{number} {name}{unit}") == parse_street(f" {number} {name}{unit}")
