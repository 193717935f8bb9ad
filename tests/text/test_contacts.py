from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canvass_app.text.emails import email_key
from canvass_app.text.phones import phone_key


# The tables of phone numbers load on first use, which is slow once.
@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_has_a_key_or_none_and_never_raises(text: str) -> None:
    assert "@" in email_key(text) or email_key(text) == ""
    assert phone_key(text).lstrip("+").isdigit() or phone_key(text) == ""


# The tables of phone numbers load on first use, which is slow once.
@settings(deadline=None)
@given(st.from_regex(r"\+?[0-9() .x#-]{0,25}", fullmatch=True))
def test_number_like_texts_never_raise(text: str) -> None:
    assert phone_key(text).lstrip("+").isdigit() or phone_key(text) == ""


@pytest.mark.parametrize(
    "written",
    ["(510) 555-0134", "510.555.0134", "1-510-555-0134", "+1 510 555 0134", "510 555 0134 x12"],
)
def test_one_number_written_in_many_ways_has_one_key(written: str) -> None:
    assert phone_key(written) == "+15105550134"


def test_numbers_from_abroad_and_local_ones_keep_apart() -> None:
    assert phone_key("+52 55 1234 5678") == "+525512345678"
    assert phone_key("011 52 55 1234 5678") == "+525512345678"
    assert phone_key("555-0134") == "5550134"


@pytest.mark.parametrize("filler", ["", "none", "0000000000", "123-456-7890", "n/a", "12"])
def test_fillers_have_no_key(filler: str) -> None:
    assert phone_key(filler) == ""
    assert email_key(filler) == ""


def test_addresses_that_reach_one_box_have_one_key() -> None:
    ways = ["Ana.Ruiz@Gmail.com", "anaruiz+petition@gmail.com", "<ana.ruiz@googlemail.com>"]
    assert {email_key(way) for way in ways} == {"anaruiz@gmail.com"}
    assert email_key("Ana.Ruiz@Example.org ") == "ana.ruiz@example.org"
    assert email_key("ana.ruiz@example.org") != email_key("anaruiz@example.org")
    assert email_key("+x@gmail.com") == ""
