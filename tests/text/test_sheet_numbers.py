from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.model.errors import UserError
from canvass_app.model.ledger import number_key, number_order
from canvass_app.text.sheet_numbers import in_short, next_numbers, read_numbers


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("101-103, 160", ("101", "102", "103", "160")),
        ("101 – 103;160", ("101", "102", "103", "160")),
        ("098..101", ("098", "099", "100", "101")),
        ("A-7", ("A-7",)),
        ("A-7–A-9", ("A-7", "A-8", "A-9")),
        ("A-7-9", ("A-7", "A-8", "A-9")),
        ("2026-3", ("2026-3",)),
        ("7, 07, 7", ("7",)),
    ],
)
def test_numbers_are_read_as_people_write_them(written: str, expected: tuple[str, ...]) -> None:
    assert read_numbers(written) == expected


@pytest.mark.parametrize("written", ["", " , ", "1-999999", "1-4000, 5000-9000"])
def test_nothing_and_too_much_are_refused(written: str) -> None:
    with pytest.raises(UserError):
        read_numbers(written)


@given(st.sets(st.integers(1, 400), min_size=1))
def test_what_is_written_short_is_read_back(numbers: set[int]) -> None:
    listed = tuple(str(n) for n in sorted(numbers))
    assert read_numbers(in_short(listed)) == listed


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_in_words(written: str) -> None:
    try:
        found = read_numbers(written)
    except UserError:
        return
    assert len({number_key(number) for number in found}) == len(found) > 0


def test_sheet_nine_comes_before_sheet_ten() -> None:
    assert sorted(["10", "9", "A-10", "A-9", "B"], key=number_order) == [
        "9", "10", "A-9", "A-10", "B",
    ]  # fmt: skip


def test_new_numbers_follow_the_highest() -> None:
    assert next_numbers(("0007", "A-90", "12"), 2) == ("0013", "0014")
    assert next_numbers((), 1) == ("0001",)


@pytest.mark.parametrize("odd", ["9" * 5_000, "7²", "A-" + "9" * 5_000, "③-④"])
def test_odd_numbers_are_numbers_like_any_other(odd: str) -> None:
    assert read_numbers(odd) == (odd,)
    assert in_short((odd, odd)) == f"{odd}, {odd}"
    assert next_numbers(("7", odd), 1) == ("0008",)
    assert sorted(["10", odd, "9"], key=number_order).index("9") < sorted(
        ["10", odd, "9"], key=number_order
    ).index("10")


def test_a_range_of_absurd_numbers_is_one_number() -> None:
    written = f"1-{'9' * 5_000}"
    assert read_numbers(written) == (written,)
