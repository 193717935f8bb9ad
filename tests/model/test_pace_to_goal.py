"""Progress toward the goal."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from canvass_app.model.pace_to_goal import growth, growth_in_words

TODAY = date(2026, 6, 20)


def test_days_without_signatures_are_filled_in() -> None:
    found = growth({"2026-06-17": 4, "2026-06-19": 3}, 2, goal=0, last_day=None, today=TODAY)
    assert found.days == (
        ("2026-06-17", 4, 4), ("2026-06-18", 0, 4), ("2026-06-19", 3, 7), ("2026-06-20", 0, 7),
    )  # fmt: skip
    assert found.total == 9
    assert "Set a goal" in str(growth_in_words(found))


def test_the_goal_is_reached_at_the_pace_of_two_weeks() -> None:
    found = growth({"2026-06-19": 28}, 0, goal=48, last_day=None, today=TODAY)
    assert found.pace == 2
    assert found.reached_on == "2026-06-30"
    assert "2026-06-30" in str(growth_in_words(found))


def test_days_left_tell_what_each_must_bring() -> None:
    found = growth({"2026-06-19": 28}, 0, goal=48, last_day=date(2026, 6, 26), today=TODAY)
    assert (found.days_left, found.needed_a_day) == (6, 4)
    assert "4 a day" in str(growth_in_words(found))


def test_a_goal_that_is_reached_says_so() -> None:
    found = growth({"2026-06-19": 28}, 0, goal=20, last_day=None, today=TODAY)
    assert "reached" in str(growth_in_words(found))


days = st.dates(TODAY - timedelta(days=60), TODAY + timedelta(days=20)).map(date.isoformat)


@given(st.dictionaries(days, st.integers(1, 500), max_size=20), st.integers(0, 50))
def test_every_signature_is_in_the_last_day(by_day: dict[str, int], undated: int) -> None:
    found = growth(by_day, undated, goal=0, last_day=None, today=TODAY)
    assert found.total == sum(by_day.values()) + undated
    assert sum(new for _, new, _ in found.days) == sum(by_day.values())
