from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from canvass_app.model.errors import UserError
from canvass_app.printing.faces import Face
from canvass_app.printing.script import cjk, fonts
from canvass_app.printing.script.fonts import INVISIBLE, font_file, hb_face, hb_font
from canvass_app.printing.script.shape import shape, uncovered, width
from canvass_app.printing.shaped import Glyph, Run, Shaped
from tests.printing.script.samples import CJK_NAMES, NAMES

needs_cjk = pytest.mark.skipif(cjk.font_path() is None, reason="the CJK font is an extra")

LETTERS = sorted(
    set("".join(NAMES.values()) + " ().,-’0123456789\u0301\u200c\u200d\u200f\u2068\u2069")
)
MIXED = st.text(st.sampled_from(LETTERS), max_size=20) | st.lists(
    st.sampled_from([*NAMES.values(), "12", "(", ")", "Ruiz"]), max_size=5
).map(" ".join)


def numbers(shaped: Shaped) -> list[int]:
    return [glyph.number for run in shaped.runs for glyph in run.glyphs]


def said(run: Run) -> str:
    """Return what the glyphs of a run stand for, in reading order."""
    if not run.glyphs:
        return run.text
    texts = [glyph.text for glyph in run.glyphs]
    forwards = "".join(texts)
    return forwards if forwards == run.text else "".join(reversed(texts))


@pytest.mark.parametrize("face", Face)
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_names_of_every_script_have_their_letters(name: str, face: Face) -> None:
    shaped = shape(name, face)
    assert uncovered(name, face) == ""
    assert 0 not in numbers(shaped)
    assert shaped.width > 0
    assert shaped.text == unicodedata.normalize("NFC", name)


@settings(deadline=None)
@given(MIXED)
def test_nothing_of_a_mixed_line_is_lost(text: str) -> None:
    shaped = shape(text, Face.SANS)
    assert shaped.text == unicodedata.normalize("NFC", text)
    assert Counter("".join(run.text for run in shaped.runs)) == Counter(shaped.text)
    assert all(said(run) == run.text for run in shaped.runs)
    assert all(run.text in shaped.text for run in shaped.runs)
    assert 0 not in numbers(shaped)
    advances = [g.advance for run in shaped.runs for g in run.glyphs]
    plain = sum(width(run.text, run.face, 1000) for run in shaped.runs if not run.glyphs)
    assert shaped.width == pytest.approx(sum(advances) + plain)


@settings(deadline=None, max_examples=300)
@given(st.text(st.characters(), max_size=12))
@example("\u0222\u1e02\ufe00")
@example("\u0bcc\u2083\u0b82\u0bbe\u0b87")
@example("\ud83d Ana \udc00")
@example("\x00\x07\ufffe\U000e0041")
def test_no_text_whatever_breaks_it(text: str) -> None:
    shaped = shape(text, Face.SERIF)
    missing = uncovered(text, Face.SERIF)
    assert all(said(run) == run.text for run in shaped.runs)
    assert (0 in numbers(shaped)) <= bool(missing)
    assert set(missing) >= {c for c in shaped.text if unicodedata.category(c) in ("Cc", "Cs", "Co")}


def test_plain_latin_is_one_run_without_glyphs() -> None:
    assert shape("María Guadalupe", Face.SANS).runs == (Run(Face.SANS, "María Guadalupe"),)
    assert shape("", Face.SANS) == Shaped("", (), 0)


@pytest.mark.parametrize("face", Face)
def test_decomposed_vietnamese_is_as_the_composed(face: Face) -> None:
    name = NAMES["Vietnamese"]
    assert shape(unicodedata.normalize("NFD", name), face) == shape(name, face)


def test_accents_without_a_letter_of_their_own_are_over_their_letter() -> None:
    letter, accent = shape("ọ\u0301", Face.SANS).runs[0].glyphs
    assert (letter.text, accent.text) == ("ọ\u0301", "")
    assert accent.advance == 0
    font = hb_font(Face.SANS)
    ink, own = font.get_glyph_extents(accent.number), font.get_glyph_extents(letter.number)
    assert ink is not None
    assert own is not None
    middle = letter.advance + accent.right + ink.x_bearing + ink.width / 2
    assert middle == pytest.approx(own.x_bearing + own.width / 2, abs=25)
    assert ink.y_bearing + ink.height + accent.up > own.y_bearing - 30
    assert top("M\u0303") > top("m\u0303") + 100
    assert top("a\u0300\u0301\u0302") > top("a\u0300\u0301") + 100


def top(letter: str) -> float:
    """Return how high the last accent of `letter` reaches."""
    accent = shape(letter, Face.SANS).runs[0].glyphs[-1]
    ink = hb_font(Face.SANS).get_glyph_extents(accent.number)
    assert ink is not None
    return float(ink.y_bearing + accent.up)


def test_arabic_letters_are_joined() -> None:
    joined = numbers(shape("محمد", Face.SANS))
    alone = [number for letter in "محمد" for number in numbers(shape(letter, Face.SANS))]
    assert len(joined) == 4
    assert not set(joined[1:]) & set(alone)


def test_arabic_is_drawn_from_the_last_letter_on() -> None:
    (run,) = shape("دار", Face.SANS).runs
    assert [glyph.text for glyph in run.glyphs] == ["ر", "ا", "د"]
    assert run.text == "دار"


def test_devanagari_vowels_go_before_their_letter() -> None:
    (letter,) = numbers(shape("क", Face.SANS))
    glyphs = shape("कि", Face.SANS).runs[0].glyphs
    assert [glyph.text for glyph in glyphs] == ["कि", ""]
    assert glyphs[0].number != letter
    assert glyphs[1].number == letter


def test_hebrew_with_latin_digits_and_brackets() -> None:
    shaped = shape("דוד (Ana) 12", Face.SANS)
    assert [run.text for run in shaped.runs] == ["12", ") ", "Ana", "(", "דוד "]
    turned = shaped.runs[1].glyphs[-1]
    (as_drawn,) = numbers(shape("א(", Face.SANS))[:1]
    assert turned.text == ")"
    assert turned.number == hb_font(Face.SANS).get_nominal_glyph(ord("("))
    assert as_drawn == hb_font(Face.SANS).get_nominal_glyph(ord(")"))


def test_the_direction_of_a_line_can_be_given() -> None:
    free = [run.text for run in shape("Ana דוד", Face.SANS).runs]
    given_right = [run.text for run in shape("Ana דוד", Face.SANS, rtl=True).runs]
    assert free == ["Ana ", "דוד"]
    assert given_right[0] == "דוד"
    assert "".join(given_right[1:]).strip() == "Ana"


@pytest.mark.parametrize(
    "sign", ["\u200c", "\u200d", "\u200b", "\u200f", "\u2068", "\u00ad", "\ufe0f"]
)
def test_signs_that_only_steer_are_kept_without_ink(sign: str) -> None:
    assert uncovered(f"Ana{sign}Ruiz", Face.SANS) == ""
    shaped = shape(f"Ana{sign}Ruiz", Face.SANS)
    assert shaped.text == f"Ana{sign}Ruiz"
    assert shaped.width == pytest.approx(shape("AnaRuiz", Face.SANS).width)


def test_a_non_joiner_parts_persian_letters() -> None:
    apart, joined = shape("می\u200cخواهم", Face.SANS), shape("میخواهم", Face.SANS)
    assert set(numbers(apart)) != set(numbers(joined))


def test_marks_without_a_letter_bring_no_dotted_circle() -> None:
    circle = hb_font("NotoSansDevanagari-Regular").get_nominal_glyph(0x25CC)
    assert circle not in numbers(shape("\u093f", Face.SANS))


def test_what_cannot_be_printed_is_named_once() -> None:
    assert uncovered("Ana \x07😀😀 \ue000", Face.SANS) == "\x07😀\ue000"
    assert uncovered("A\U000e0041", Face.SANS) == "\U000e0041"
    assert shape("😀", Face.SANS).runs[0].glyphs[0].number == 0


def test_every_font_is_there_and_has_what_it_is_for() -> None:
    keys = {run.face for name in NAMES.values() for run in shape(name, Face.SANS).runs}
    assert len(keys) >= 30
    for key in fonts.candidates(Face.SERIF):
        assert font_file(key).path.is_file()
        assert hb_face(key).glyph_count > 10


@pytest.fixture
def _no_fonts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    cached = (fonts.font_file, fonts.hb_face, fonts.hb_font, fonts.characters)
    for kept in cached:
        monkeypatch.setattr(fonts, kept.__name__, kept.__wrapped__)
    monkeypatch.setattr("canvass_app.assets._PACKAGE", tmp_path / "canvass_app")


@pytest.mark.usefixtures("_no_fonts")
def test_a_font_that_was_deleted_is_named_with_a_remedy() -> None:
    with pytest.raises(UserError, match="NotoSansThai-Regular” is missing") as raised:
        fonts.characters("NotoSansThai-Regular")
    assert "Install Canvass again" in str(raised.value.remedy)


def test_without_the_font_chinese_is_named() -> None:
    if cjk.font_path() is None:
        assert uncovered("Ana 王芳", Face.SANS) == "王芳"
    assert all(map(cjk.is_cjk, "王芳さ김ᄒ、（"))
    assert not any(map(cjk.is_cjk, "aא ก’"))


@needs_cjk
@pytest.mark.parametrize("name", CJK_NAMES.values(), ids=CJK_NAMES.keys())
def test_chinese_japanese_and_korean(name: str) -> None:
    shaped = shape(name, Face.SANS)
    assert uncovered(name, Face.SANS) == ""
    assert 0 not in numbers(shaped)
    assert "".join(said(run) for run in shaped.runs) == name


@needs_cjk
def test_chinese_characters_are_drawn_as_the_language_has_it() -> None:
    assert shape("骨", Face.SANS, "ja").runs[0].face == "NotoSansCJKjp-Regular"
    assert shape("骨", Face.SANS, "zh-Hant-TW").runs[0].face == "NotoSansCJKtc-Regular"
    assert shape("骨", Face.SANS).runs[0].face == "NotoSansCJKsc-Regular"
    assert shape("骨の", Face.SANS).runs[0].face == "NotoSansCJKjp-Regular"
    assert numbers(shape("骨", Face.SANS, "ja")) != numbers(shape("骨", Face.SANS, "zh"))


def test_glyphs_carry_lengths_of_the_font() -> None:
    (run,) = shape("ა", Face.SANS).runs
    assert run == Run(
        "NotoSansGeorgian-Regular",
        "ა",
        (
            Glyph(
                hb_font(run.face).get_nominal_glyph(ord("ა")) or 0,
                hb_font(run.face).get_glyph_h_advance(run.glyphs[0].number),
                0,
                0,
                "ა",
            ),
        ),
    )
    assert INVISIBLE.isdisjoint(fonts.characters(run.face))
