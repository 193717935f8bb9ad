from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.text.dates import parse_date

AROUND = date(2026, 6, 10)


@given(st.text(max_size=200), st.dates())
def test_any_text_gives_a_day_or_none(text: str, around: date) -> None:
    found = parse_date(text, around=around)
    assert found is None or date.fromisoformat(found).isoformat() == found


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)))
def test_a_day_written_in_full_does_not_depend_on_today(day: date) -> None:
    ways = [day.isoformat(), f"{day:%m/%d/%Y}", f"{day:%m-%d-%Y}", f"{day:%b %d, %Y}"]
    assert {parse_date(way, around=AROUND) for way in ways} == {day.isoformat()}


@given(st.dates(date(2001, 1, 1), date(2098, 12, 31)), st.integers(-357, 7))
def test_without_a_year_the_day_is_never_more_than_a_week_ahead(around: date, days: int) -> None:
    day = around + timedelta(days=days)
    assert parse_date(f"{day.month}/{day.day}", around=around) == day.isoformat()


@pytest.mark.parametrize(
    "written",
    ["0607", "607", "6/7", "6-7", "6.7", "6 7", "6/7/26", "06-07-2026", "060726", "06072026",
     "20260607", "2026-06-07", "2026-06-07T12:30:00Z", "Jun 7", "june 7th", "June 7, 2026",
     "7 junio", "7 de junio de 2026", "7-jun-26", "jun7"],
)  # fmt: skip
def test_the_habits_of_typists(written: str) -> None:
    assert parse_date(written, around=AROUND) == "2026-06-07"


def test_today_and_yesterday() -> None:
    assert {parse_date(way, around=AROUND) for way in ("t", "T", "today", "hoy")} == {"2026-06-10"}
    assert {parse_date(way, around=AROUND) for way in ("y", "ayer")} == {"2026-06-09"}


def test_without_a_year_the_latest_that_fits_is_taken() -> None:
    assert parse_date("6/17", around=AROUND) == "2026-06-17"
    assert parse_date("6/18", around=AROUND) == "2025-06-18"
    assert parse_date("12/31", around=date(2026, 1, 2)) == "2025-12-31"
    assert parse_date("1/2", around=date(2026, 12, 30)) == "2027-01-02"
    assert parse_date("2/29", around=AROUND) == "2024-02-29"


@pytest.mark.parametrize(
    "written",
    ["", "112", "13/6", "2/30", "99/99", "2026", "7", "june", "ma 7", "6/7/8/9", "soon", "Q7"],
)
def test_what_is_not_clear_is_left_to_a_person(written: str) -> None:
    assert parse_date(written, around=AROUND) is None
