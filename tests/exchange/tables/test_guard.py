from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from canvass_app.exchange.tables.guard import guard, unguard

near_formulas = st.text(st.sampled_from("'=+-@\t\r ＝a1"), max_size=8)


@pytest.mark.parametrize(
    "text", ["=1+1", "+1 555", "-2", "@x", "\t=1", "\r=1", " =1", "＝1", "'=1"]
)
def test_no_guarded_text_begins_like_a_formula(text: str) -> None:
    assert guard(text).startswith("'")
    assert unguard(guard(text)) == text


@pytest.mark.parametrize("text", ["O'Brien", "'Ohana", "Ann=Bob", "", "12 Oak St"])
def test_plain_texts_are_left_alone(text: str) -> None:
    assert guard(text) == text
    assert unguard(text) == text


@given(st.text() | near_formulas)
@example("''=1")
def test_the_guard_can_be_taken_back_exactly(text: str) -> None:
    assert unguard(guard(text)) == text
