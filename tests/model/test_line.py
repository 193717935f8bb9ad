from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.model.line import (
    WRITTEN_FIELDS,
    Line,
    LineState,
    ShowAs,
    first_letter,
    has_writing,
    initials,
    is_complete,
    is_iso_date,
    problems,
    shown_name,
)

WHOLE = Line(
    "l", "s", 1, name="Suharto", street="7 Heron Ct", zip="97571", signed_on="2026-06-07",
    email="a@b.example",
)  # fmt: skip


def said(**changes: object) -> list[str]:
    return [str(problem) for problem in problems(replace(WHOLE, **changes))]  # type: ignore[arg-type]


def test_a_whole_line_has_no_problems() -> None:
    assert said() == []
    assert said(zip="", city="Alder Falls", state="OR") == []
    assert said(zip="97571-0001") == []


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"name": ""}, "The name is missing."),
        ({"name": "0607"}, "The name “0607” begins with a digit. Is it in the right column?"),
        (
            {"name": "5 Main St"},
            "The name “5 Main St” begins with a digit. Is it in the right column?",
        ),
        ({"zip": ""}, "The place is missing: a ZIP, or a city and its state."),
        (
            {"zip": "", "city": "Alder Falls"},
            "The place is missing: a ZIP, or a city and its state.",
        ),
        ({"zip": "", "state": "OR"}, "The place is missing: a ZIP, or a city and its state."),
        ({"street": ""}, "The street is missing."),
        ({"zip": "9757"}, "The ZIP “9757” does not have five digits."),
        ({"zip": "٩٧٥٧١"}, "The ZIP “٩٧٥٧١” does not have five digits."),
        ({"zip": "97571-"}, "The ZIP “97571-” does not have five digits."),
        ({"zip": "97571-²²²²"}, "The ZIP “97571-²²²²” does not have five digits."),
        ({"signed_on": ""}, "The date is missing."),
        ({"signed_on": "13/6"}, "The date “13/6” is not clear."),
        ({"signed_on": "2026-02-30"}, "The date “2026-02-30” is not clear."),
        ({"signed_on": "20260607"}, "The date “20260607” is not clear."),
        ({"email": "nobody"}, "The e-mail address “nobody” does not have an @."),
    ],
)
def test_each_problem_is_named(changes: dict[str, object], problem: str) -> None:
    assert said(**changes) == [problem]


@pytest.mark.parametrize("status", [state for state in LineState if state is not LineState.SIGNED])
def test_a_line_that_does_not_count_has_no_problems(status: LineState) -> None:
    assert said(name="", zip="x", status=status) == []
    assert not is_complete(replace(WHOLE, status=status))


def test_the_name_comes_first_among_many_problems() -> None:
    assert said(name="", zip="", street="", signed_on="")[0] == "The name is missing."
    assert len(said(name="", zip="", street="", signed_on="")) == 4


@given(st.sampled_from(LineState), *(st.sampled_from(["", "x"]) for _ in range(4)))
def test_a_line_counts_when_it_names_a_person_and_a_place(
    status: LineState, name: str, zip_: str, city: str, state: str
) -> None:
    line = replace(WHOLE, status=status, name=name, zip=zip_, city=city, state=state)
    expected = status is LineState.SIGNED and name and (zip_ or (city and state))
    assert is_complete(line) == bool(expected)


def test_writing_is_what_a_person_reads_off_the_paper() -> None:
    empty = Line("l", "s", 1)
    assert not has_writing(empty)
    assert not has_writing(replace(empty, batch_id="b", collected_by="Ro", language="es"))
    for name in WRITTEN_FIELDS:
        assert has_writing(replace(empty, **{name: "x"}))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("María de la Cruz", "M. d. l. C."),
        ("Anne-Marie O’Brien", "A. M. O."),
        ("Suharto", "S."),
        ("王芳", "王."),
        ("e\u0301mile Zo\u0308e", "e\u0301. Z."),
        ("नीता शर्मा", "नी. श."),
        ("  Bo  ", "B."),
        ("", ""),
        ("-", ""),
    ],
)
def test_initials(name: str, shown: str) -> None:
    assert initials(name) == shown


@given(st.text(min_size=1))
def test_the_first_letter_keeps_its_marks_and_no_more(word: str) -> None:
    letter = first_letter(word)
    assert word.startswith(letter)
    assert not any(unicodedata.category(c).startswith("M") for c in word[len(letter) :][:1])
    assert all(unicodedata.category(c).startswith("M") for c in letter[1:])


def test_a_name_is_shown_as_its_signer_chose() -> None:
    line = replace(WHOLE, name="Zoë Núñez")
    assert shown_name(line) == "Zoë Núñez"
    assert shown_name(replace(line, show_as=ShowAs.INITIALS)) == "Z. N."
    assert shown_name(replace(line, show_as=ShowAs.COUNTED)) == ""


@given(st.dates())
def test_real_days_are_iso_dates(day: date) -> None:
    assert is_iso_date(day.isoformat())


@given(st.text())
def test_nothing_else_is_an_iso_date(text: str) -> None:
    assert is_iso_date(text) == (len(text) == 10 and text[4:5] == "-" and _parses(text))


def _parses(text: str) -> bool:
    try:
        return date(int(text[:4]), int(text[5:7]), int(text[8:])).isoformat() == text
    except ValueError:
        return False
