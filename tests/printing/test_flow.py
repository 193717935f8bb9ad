from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from canvass_app.printing.faces import Face, width
from canvass_app.printing.flow import Mark, Strip, balanced, fit, paginate, paragraphs, wrap
from canvass_app.printing.script.graphemes import graphemes
from canvass_app.printing.theme import DATA
from tests.printing.script.samples import NAMES

WORDS = st.text(st.sampled_from("abcmil ĐñÁ.-"), min_size=1, max_size=400).map(
    lambda text: " ".join(text.split())
)


@settings(deadline=None)
@given(WORDS, st.floats(20, 300), st.floats(8, 40))
def test_fitted_text_stays_in_its_cell_and_loses_nothing(
    text: str, measure: float, height: float
) -> None:
    fitted = fit(text, Face.SANS, 10.0, measure, height)
    lines = [line.text for line in fitted.lines]
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width(line, Face.SANS, fitted.size) <= measure + 0.01 for line in lines)
    if len(fitted.lines) > 1:
        assert len(fitted.lines) * fitted.leading <= height + 0.01


MIXED = st.lists(
    st.sampled_from([*NAMES.values(), "Ruiz", "(12)"]), min_size=1, max_size=12
).flatmap(lambda names: st.sampled_from([" ".join(names), "".join(names).replace(" ", "")]))


@settings(deadline=None)
@given(MIXED, st.floats(40, 300))
def test_lines_of_any_script_are_broken_between_letters_only(text: str, measure: float) -> None:
    lines = wrap(text, Face.SANS, 10.0, measure)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(width(line, Face.SANS, 10.0) <= measure for line in lines)
    whole = {part for word in text.split() for part in graphemes(word)}
    assert {part for line in lines for word in line.split() for part in graphemes(word)} <= whole


def test_a_name_that_fits_is_broken_at_the_blank() -> None:
    name = NAMES["Thai"]
    assert wrap(name, Face.SANS, 10.0, width(name, Face.SANS, 10.0) - 1) == name.split()


def test_a_long_text_without_blanks_goes_on_in_the_line() -> None:
    text = "ไทย " + "ประเทศไทย" * 12
    lines = wrap(text, Face.SANS, 10.0, 100)
    assert lines[0].startswith("ไทย ประเทศไทย")
    assert len(lines) > 3


@settings(deadline=None)
@given(WORDS, st.floats(30, 300))
def test_balanced_lines_are_as_many_as_plain_ones(text: str, measure: float) -> None:
    plain = wrap(text, Face.SERIF, 10.0, measure)
    even = balanced(text, Face.SERIF, 10.0, measure)
    assert len(even) == len(plain)
    assert "".join(even).replace(" ", "") == "".join(plain).replace(" ", "")


def test_paragraphs_are_separated_by_blank_lines_only() -> None:
    assert paragraphs("one\ntwo\n\n \nthree  four\r\n\r\nfive") == ["one two", "three four", "five"]


def strip(height: float, *, keep: bool = False) -> Strip:
    return Strip(height, (Mark(0, 0, "x", DATA),), keep=keep)


def test_tied_strips_move_to_the_next_page_together() -> None:
    heading, line, end = strip(10, keep=True), strip(10, keep=True), strip(10)
    pages = paginate([strip(75), heading, line, end], 0, 0, 100)
    assert [len(page) for page in pages] == [1, 3]


def test_space_never_opens_a_page() -> None:
    pages = paginate([strip(95), Strip(20), strip(10)], 0, 0, 100)
    assert [[y for y, _ in page] for page in pages] == [[0], [0]]


def test_a_block_taller_than_a_page_is_cut_rather_than_lost() -> None:
    pages = paginate([strip(40, keep=True) for _ in range(6)] + [strip(40)], 0, 0, 100)
    assert sum(len(page) for page in pages) == 7
    assert all(y + s.height <= 100 for page in pages for y, s in page)
