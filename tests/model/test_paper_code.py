from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from canvass_app.model.paper_code import (
    PaperCode,
    PaperKind,
    code_text,
    read_code,
    short_campaign,
)

PACKED = set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
NUMBERS = st.text(
    st.characters(min_codepoint=0x20, max_codepoint=0x2FFF, exclude_categories=["Cs"]), min_size=1
)


@given(st.sampled_from(list(PaperKind)), NUMBERS, st.integers(0, 999_999))
def test_a_code_says_what_it_was_made_of(kind: PaperKind, number: str, version: int) -> None:
    code = PaperCode(kind, short_campaign("some file"), number, version)
    text = code_text(code)
    assert read_code(text) == code
    assert set(text) <= PACKED


@given(st.integers(0, 27), st.sampled_from(sorted(PACKED)))
def test_one_wrong_sign_is_noticed(at: int, sign: str) -> None:
    text = code_text(PaperCode(PaperKind.SHEET, "3F09A2C1", "0042", 1))
    wrong = text[:at] + sign + text[at + 1 :]
    assert wrong == text or read_code(wrong) is None


def test_other_texts_are_no_code() -> None:
    for text in ("", "https://example.org", "CV1:3F09A2C1:0042:1:00000000", "CV1:::", "CV1:%FF"):
        assert read_code(text) is None


def test_two_campaigns_have_two_codes_and_the_id_itself_stays_inside() -> None:
    assert short_campaign("a" * 32) != short_campaign("b" * 32)
    assert short_campaign("a" * 32).casefold() not in "a" * 32
