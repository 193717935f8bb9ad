from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.printing.script.bidi import base_level, levels, visual_order
from canvass_app.printing.script.brackets import BRACKETS

# In the tests, capital letters represent Hebrew ones, as in the annex.
HEBREW = str.maketrans({chr(65 + at): chr(0x5D0 + at) for at in range(26)})
BACK = {new: chr(old) for old, new in HEBREW.items()}

ANY = st.text(
    st.sampled_from(
        "ab אבا٣1-+,. ()[]\u0301\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    ),
    max_size=24,
)


def seen(text: str, base: int | None = None) -> str:
    """Return the line as seen from left to right, with brackets mirrored."""
    line = text.translate(HEBREW)
    found = levels(line, base)
    turned = {**BRACKETS, **{close: start for start, close in BRACKETS.items()}}
    order = visual_order(found)
    return "".join(
        BACK.get(c, c)
        for c in (turned.get(line[i], line[i]) if found[i] % 2 else line[i] for i in order)
    )


@pytest.mark.parametrize(
    ("line", "drawn"),
    [
        ("car is THE CAR in arabic", "car is RAC EHT in arabic"),
        ("THE CAR", "RAC EHT"),
        ("THE (CAR)", "(RAC) EHT"),
        ("DAVID COHEN 12-34", "12-34 NEHOC DIVAD"),
        ("DAVID (ana ruiz) COHEN", "NEHOC (ana ruiz) DIVAD"),
        ("ana (DAVID) ruiz", "ana (DIVAD) ruiz"),
        ("ana (DAVID)", "ana (DIVAD)"),
        ("AB(CD[&ef]!)gh", "gh(![ef&]DC)BA"),
        ("smith (fabrikam ARABIC) HEBREW", "smith (fabrikam CIBARA) WERBEH"),
        ("ARABIC (BOOK) [s] 3", "3 [s] (KOOB) CIBARA"),
        ("A 5% $7", "$7 5% A"),
    ],
)
def test_lines_are_drawn_as_worked_out_by_hand(line: str, drawn: str) -> None:
    assert seen(line) == drawn


def test_a_given_direction_wins_over_the_first_letter() -> None:
    assert seen("ana DAVID", 1) == "DIVAD ana"
    assert seen("DAVID ana", 0) == "DIVAD ana"


def test_what_is_isolated_does_not_leak() -> None:
    assert seen("a \u2067B\u2069 1, c") == "a \u2067B\u2069 1, c"
    assert base_level("\u2067א\u2069 Ana") == 0
    assert base_level("12 א") == 1


def test_arabic_digits_run_from_left_to_right() -> None:
    assert levels("ا ٣٤") == [1, 1, 2, 2]
    assert levels("ا 34") == [1, 1, 2, 2]
    assert levels("a 34") == [0, 0, 0, 0]


@given(ANY, st.sampled_from([None, 0, 1]))
def test_every_character_is_drawn_once(text: str, base: int | None) -> None:
    found = levels(text, base)
    assert sorted(visual_order(found)) == list(range(len(text)))
    assert all(0 <= level <= 126 for level in found)


@given(st.text(st.characters(max_codepoint=0x24F, exclude_categories=["C"])))
def test_latin_stays_as_it_is(text: str) -> None:
    assert set(levels(text)) <= {0}


@given(ANY.filter(lambda t: not set(t) & set("\u2066\u2067\u2068\u2069")))
def test_an_isolate_leaves_what_is_around_it(inside: str) -> None:
    around = levels("a. \u2068x\u2069 .b", 0)
    found = levels(f"a. \u2068{inside}\u2069 .b", 0)
    assert found[:4] + found[-4:] == around[:4] + around[-4:]


@given(ANY)
def test_a_mark_has_the_level_of_its_letter(text: str) -> None:
    found = levels(f"{text}א\u0301b\u0301")
    assert found[-4] == found[-3]
    assert found[-2] == found[-1]


CONFORMANCE = Path("/usr/share/unicode/BidiCharacterTest.txt")
"""The annex’s own test cases, if Debian’s package unicode-data or the like is installed."""


@pytest.mark.skipif(not CONFORMANCE.is_file(), reason="the Unicode Character Database is not here")
def test_the_cases_of_the_annex_come_out_as_it_says() -> None:
    wrong: list[str] = []
    for case in CONFORMANCE.read_text(encoding="utf-8").splitlines():
        if not case or case.startswith("#") or "2029" in case:
            continue
        codes, direction, _, wanted, order = case.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        found = levels(text, {"0": 0, "1": 1}.get(direction))
        kept = [at for at, level in enumerate(wanted.split()) if level != "x"]
        drawn = [kept[at] for at in visual_order([found[at] for at in kept])]
        if drawn != list(map(int, order.split())) or any(
            found[at] != int(level) for at, level in enumerate(wanted.split()) if level != "x"
        ):
            wrong.append(case)
    assert wrong == []


def test_brackets_are_pairs_of_the_character_database() -> None:
    assert len(BRACKETS) == 63
    for start, close in BRACKETS.items():
        assert (unicodedata.category(start), unicodedata.category(close)) == ("Ps", "Pe")
        assert unicodedata.mirrored(start)
