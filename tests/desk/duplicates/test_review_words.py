"""How pairs and mayors' names are put into words for the person who decides."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from canvass_app.desk.duplicates.pair_words import likelihood, which_counts
from canvass_app.desk.places.office_words import (
    NameState,
    matching_offices,
    name_doubt,
    office_problems,
    split_zips,
)
from canvass_app.matching.counting import counting_line
from canvass_app.model.line import Line, LineState
from canvass_app.model.office import NameStatus, Office, may_name_holder

TODAY = date(2026, 11, 20)
EARLY = Line("a", "s", 1, name="Ada Quill", zip="97571", signed_on="2026-09-01")
LATE = replace(EARLY, id="b", signed_on="2026-10-01")
MAYOR = Office("o", "OR", "Alder Falls", holder="Ilse Thorn", name_status=NameStatus.VERIFIED)


@pytest.mark.parametrize(
    ("first", "second", "counting", "why"),
    [
        (EARLY, LATE, "a", "Would count: it was signed earlier."),
        (EARLY, replace(LATE, zip=""), "a", "Would count: it is the complete one."),
        (EARLY, replace(LATE, signed_on="soon"), "a", "Would count: its date is understood."),
        (
            EARLY,
            replace(LATE, signed_on=EARLY.signed_on),
            "a",
            "Would count: signed on the same day, and it came first.",
        ),
        (
            replace(EARLY, signed_on=""),
            replace(LATE, signed_on=""),
            "a",
            "Would count: neither date is understood, and it came first.",
        ),
    ],
)
def test_the_reason_fits_the_line_that_counts(
    first: Line, second: Line, counting: str, why: str
) -> None:
    for one, other in ((first, second), (second, first)):
        found = which_counts([one, other])
        assert found.line_id == counting == counting_line([one, other])
        assert str(found.why[counting]) == why
        (loser,) = found.why.keys() - {counting}
        assert str(found.why[loser]).startswith("Would not count")


def test_nothing_counts_where_no_line_is_complete() -> None:
    struck = replace(LATE, status=LineState.CROSSED_OUT)
    found = which_counts([replace(EARLY, name=""), struck])
    assert found.line_id is None
    assert "incomplete" in str(found.why["a"])


def test_a_line_that_a_person_chose_counts_as_long_as_it_is_complete() -> None:
    chosen, third = replace(LATE, preferred=True), replace(EARLY, id="c", zip="")
    found = which_counts([EARLY, chosen, third])
    assert {line: str(why) for line, why in found.why.items()} == {
        "a": "Would not count: a person chose another line.",
        "b": "Would count: a person chose it.",
        "c": "Would not count: the line is incomplete.",
    }
    assert "a person chose the other line" in str(which_counts([EARLY, chosen]).why["a"])
    broken = which_counts([EARLY, replace(chosen, name="")])
    assert str(broken.why["a"]) == "Would count: it is the complete one."


def test_of_three_lines_each_one_says_why() -> None:
    found = which_counts([LATE, replace(EARLY, id="c"), EARLY])
    assert {line: str(why) for line, why in found.why.items()} == {
        "a": "Would count: signed on the same day, and it came first.",
        "b": "Would not count: another line was signed earlier.",
        "c": "Would not count: another line came first.",
    }


def test_words_for_a_probability_rise_with_it() -> None:
    said = [str(likelihood(step / 1000)) for step in range(1001)]
    assert list(dict.fromkeys(said)) == [
        "probably two people",
        "perhaps one person",
        "likely one person",
        "very likely one person",
        "almost surely one person",
    ]


@pytest.mark.parametrize(
    ("office", "state"),
    [
        (MAYOR, NameState.VERIFIED),
        (replace(MAYOR, term_end="2026-11-20"), NameState.VERIFIED),
        (replace(MAYOR, term_end="2026-11-19"), NameState.STALE),
        (replace(MAYOR, name_status=NameStatus.EXPIRED), NameState.STALE),
        (replace(MAYOR, name_status=NameStatus.UNVERIFIED), NameState.UNVERIFIED),
        (replace(MAYOR, holder=""), NameState.MISSING),
    ],
)
def test_a_name_counts_as_verified_exactly_when_it_may_be_printed(
    office: Office, state: NameState
) -> None:
    assert name_doubt(office, TODAY).state is state
    assert may_name_holder(office, TODAY) is (state is NameState.VERIFIED)


@pytest.mark.parametrize(
    ("office", "words"),
    [
        (replace(MAYOR, term_end="2027-01-31"), "term ends before the delivery"),
        (replace(MAYOR, term_end="2027-02-01", verified_on="2026-10-01"), "verified"),
        (replace(MAYOR, verified_on="2025-10-31"), "verified 13 months ago"),
    ],
)
def test_what_will_not_hold_until_the_delivery_is_told(office: Office, words: str) -> None:
    assert str(name_doubt(office, TODAY, "2027-02-01").words) == words


def test_a_place_without_a_mayor_needs_no_name() -> None:
    assert name_doubt(replace(MAYOR, has_mayor=False, holder=""), TODAY).state is (
        NameState.NO_MAYOR
    )


def test_rows_are_found_by_any_words_without_accents_and_by_zip() -> None:
    springs = Office("p", "OR", "Ñandú Springs", zips_inside=("97340",))
    falls = Office("q", "WA", "Springs Falls")
    offices = [MAYOR, springs, falls]
    assert matching_offices(offices, "nandu") == [springs]
    assert matching_offices(offices, "springs") == [falls, springs]
    assert matching_offices(offices, "97340") == [springs]
    assert matching_offices(offices, "thorn or") == [MAYOR]
    assert matching_offices(offices, " ") == offices


def test_zips_are_split_at_any_sign_and_checked() -> None:
    assert split_zips(" 97571,97572; 97571\n") == ("97571", "97572")
    row: dict[str, object] = {"state": "Oregon", "place": "X", "zips_inside": split_zips("9757")}
    assert list(office_problems(row)) == ["zips_inside"]
    assert office_problems(row | {"zips_inside": ()}) == {}
