from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from canvass_app.printing.faces import Face
from canvass_app.printing.flow import line_width, set_lines
from canvass_app.printing.lines import spaced, spaced_left
from canvass_app.printing.script.bidi import base_level, levels, visual_order
from canvass_app.printing.script.paragraph import Paragraph, TextLine, as_line, is_turned_language
from canvass_app.printing.script.shape import shape
from tests.printing.script.samples import NAMES

WORDS = st.sampled_from([
    "محمد", "أحمد", "المدينة", "שרה", "כהן", "Alder", "Falls", "ICE", "v.", "12", "(503)", "287(g)",
    "٣٤٠", "12–18", "«Arizona", "States»", "(الهجرة", "والجمارك),", "50%", "$7", "[x]", "؟", "!",
    "\u2067كلمة", "\u2068Ana\u2069", "word\u2069", "می\u200cخواهم", "שָׁלוֹם", *NAMES["Urdu"].split(),
])  # fmt: skip
PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=24).map(" ".join)
TRAILING = {"WS", "FSI", "LRI", "RLI", "PDI", "BN"}


def kinds(text: str) -> list[str]:
    return [unicodedata.bidirectional(character) for character in text]


def without_joiners(levels: Sequence[int], text: str) -> list[int]:
    """Return the levels of what the annex does not remove (X9)."""
    return [level for level, kind in zip(levels, kinds(text), strict=True) if kind != "BN"]


@settings(deadline=None)
@given(PARAGRAPHS, st.floats(30, 400), st.sampled_from(["", "en", "ar"]))
@example("عندما قالت المحكمة Alder Falls 12 (503)", 60.0, "")
def test_lines_have_the_levels_of_the_whole_paragraph(
    text: str, measure: float, language: str
) -> None:
    normal = unicodedata.normalize("NFC", text)
    lines = set_lines(text, Face.SERIF, 10.0, measure, language=language)
    assert "".join(line.text for line in lines).replace(" ", "") == normal.replace(" ", "")
    if {"R", "AL", "AN", "RLI"}.isdisjoint(kinds(normal)):
        assert not any(line.levels or line.rtl for line in lines)
        return
    base = int(language == "ar" or base_level(normal) == 1)
    whole = levels(normal, base)
    at = 0
    for line in lines:
        at = normal.index(line.text, at)
        end = inked = len(line.text)
        while inked and kinds(line.text)[inked - 1] in TRAILING:
            inked -= 1
        expected = [*whole[at : at + inked], *[base] * (end - inked)]
        assert without_joiners(line.levels, line.text) == without_joiners(expected, line.text)
        assert line.rtl == bool(base)
        at += end


@settings(deadline=None)
@given(PARAGRAPHS, st.floats(80, 400))
def test_lines_fit_and_joined_by_blanks_they_are_the_paragraph(text: str, measure: float) -> None:
    lines = set_lines(text, Face.SERIF, 10.0, measure)
    assert " ".join(line.text for line in lines) == unicodedata.normalize("NFC", text)
    assert all(line_width(line, Face.SERIF, 10.0) <= measure for line in lines)


@given(st.text(st.characters(max_codepoint=0x58F, exclude_categories=["C"]), max_size=60))
def test_what_runs_from_left_to_right_is_left_as_it_was(text: str) -> None:
    lines = set_lines(text, Face.SERIF, 10.0, 100)
    assert not any(line.levels or line.rtl for line in lines)
    assert "".join(line.text for line in lines).replace(" ", "") == text.replace(" ", "")


def drawn(line: TextLine) -> list[str]:
    """Return the words of a line from left to right, each as it is read."""
    runs = [run.text for run in shape(line.text, Face.SERIF, levels=line.levels).runs]
    return [run.strip() for run in runs if run.strip()]


def test_a_line_that_begins_with_a_latin_word_goes_on_from_right_to_left() -> None:
    text = "نطلب من شرطة مدينة Alder Falls ألا تعمل"
    first, second = set_lines(text, Face.SERIF, 10.0, 95)
    assert (first.text, second.text) == ("نطلب من شرطة مدينة", "Alder Falls ألا تعمل")
    assert drawn(TextLine(second.text)) == ["Alder Falls", "ألا تعمل"]
    assert drawn(second) == ["ألا تعمل", "Alder Falls"]


def test_a_number_at_the_start_of_a_line_is_at_its_right() -> None:
    text = "يعمل في مصانع المدينة 1,250 شخصا"
    second = set_lines(text, Face.SERIF, 10.0, 105)[1]
    assert second.text == "1,250 شخصا"
    assert list(second.levels) == [2] * 5 + [1] * 5
    assert visual_order(second.levels)[-5:] == [0, 1, 2, 3, 4]


def test_a_latin_line_inside_stays_so_while_its_blank_goes_to_the_left() -> None:
    text = "قالت المحكمة العليا Arizona v. United States إن"
    line = spaced(set_lines(text, Face.SERIF, 10.0, 80)[1])
    assert line.text == "Arizona v. United "
    shaped = shape(line.text, Face.SERIF, levels=line.levels)
    assert [run.text for run in shaped.runs] == [" ", "Arizona v. United"]


def test_an_english_paragraph_keeps_its_direction_where_a_line_begins_in_arabic() -> None:
    lines = set_lines("It was signed by محمد علي and Ana", Face.SERIF, 10.0, 85)
    assert [line.text for line in lines] == ["It was signed by", "محمد علي and Ana"]
    assert drawn(TextLine(lines[1].text)) == ["and Ana", "محمد علي"]
    assert drawn(lines[1]) == ["محمد علي", "and Ana"]


def test_what_is_isolated_does_not_turn_a_paragraph() -> None:
    assert not Paragraph("\u2067محمد\u2069 Ana").rtl
    assert Paragraph("\u2066Ana\u2069 محمد").rtl
    assert Paragraph("12 (محمد)").rtl


def test_the_language_of_a_text_wins_over_its_first_word() -> None:
    assert not Paragraph("ICE لا يحق").rtl
    assert Paragraph("ICE لا يحق", "ar").rtl
    assert not Paragraph("Make it so", "ar").rtl
    assert Paragraph("محمد", "en").rtl


@pytest.mark.parametrize(
    ("language", "turned"),
    [
        ("ar", True), ("ar-EG", True), ("he", True), ("ur-PK", True), ("fa", True), ("ckb", True),
        ("en", False), ("", False), ("ku", False), ("ku-Arab", True), ("az-Arab-IR", True),
        ("ar-Latn", False), ("ff-Adlm", True), ("es-419", False), ("ug-Cyrl", False),
    ],
)  # fmt: skip
def test_languages_that_are_written_from_right_to_left(language: str, turned: bool) -> None:
    assert is_turned_language(language) == turned


def test_letters_are_composed_before_levels_are_counted() -> None:
    (line,) = set_lines("א Jose\u0301", Face.SERIF, 10.0, 300)
    assert line.text == "א José"
    assert len(line.levels) == len(line.text)


def test_a_blank_after_an_address_moves_no_line() -> None:
    assert spaced_left("12 Quince Street") == TextLine("12 Quince Street ")
    line = spaced_left("جمعية ويلو")
    assert line.text == "جمعية ويلو "
    assert visual_order(line.levels)[-1] == len(line.text) - 1
    assert spaced_left("") == as_line("")
    assert spaced_left("王芳").text == "王芳"


def test_lines_keep_their_language_for_digits_of_their_own_shape() -> None:
    def glyphs(line: TextLine) -> list[int]:
        shaped = shape(line.text, Face.SERIF, line.language, levels=line.levels)
        return [glyph.number for run in shaped.runs for glyph in run.glyphs]

    lines = {tag: set_lines("یہاں ۴۶۷ لوگ", Face.SERIF, 10.0, 300, language=tag)[0]
             for tag in ("ur", "fa")}  # fmt: skip
    assert spaced(lines["ur"]).language == spaced_left(lines["ur"]).language == "ur"
    assert glyphs(lines["ur"]) != glyphs(lines["fa"])
    assert set_lines("मराठी", Face.SERIF, 10.0, 300, language="mr")[0].language == "mr"
