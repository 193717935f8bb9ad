from __future__ import annotations

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.printing.script.breaks import breakable
from canvass_app.printing.script.graphemes import graphemes


@pytest.mark.parametrize(
    "parts",
    [
        ["A", "n", "a"],
        ["o\u0323\u0301", "m\u0303"],
        ["क्ष", "त्रि", "य"],
        ["ශ්\u200dරී"],
        ["ကို", "ယ်", "တော်"],
        ["ន", "រោ", "ត្ត", "ម"],
        ["ป", "ร", "ะ", "เท", "ศ", "ไท", "ย"],
        ["น้ำ", "ผึ้", "ง"],
        ["\u1112\u1161\u11ab", "각", "가"],
        ["שָׁ", "ל", "וֹ", "ם"],
        ["م", "ی\u200c", "خ"],
        ["🇺🇸", "🇲🇽"],
        ["👨\u200d👩\u200d👧", "👍🏽"],
    ],
)
def test_letters_are_kept_whole(parts: list[str]) -> None:
    assert graphemes("".join(parts)) == parts


@given(st.text())
def test_nothing_is_lost_and_no_part_begins_with_a_mark(text: str) -> None:
    parts = graphemes(text)
    assert "".join(parts) == text
    for before, part in itertools.pairwise(parts):
        control = unicodedata.category(before[-1]) in ("Cc", "Zl", "Zp")
        assert control or unicodedata.category(part[0])[0] != "M"


def test_places_to_break_that_the_writer_put_are_taken() -> None:
    assert breakable("ខ្ញុំ\u200bស្រលាញ់", lambda _: True) == ["ខ្ញុំ\u200b", "ស្រលាញ់"]
    assert breakable("ab\u200bc", lambda part: len(part) < 3) == [
        "a",
        "b\u200b",
        "c",
    ]


def test_closing_signs_do_not_begin_a_line() -> None:
    assert breakable("花子、「骨」", lambda _: True) == ["花", "子、", "「骨」"]
