"""Columns chosen by a person: samples, problems, and what is remembered about them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.exchange.tables.mapping import (
    changed_choice,
    choice_problems,
    column_samples,
    columns_of,
    headings_digest,
    remembered_choice,
    to_remember,
)
from canvass_app.exchange.tables.opening import open_any
from canvass_app.model.errors import BadInput
from canvass_app.model.words import say
from tests.exchange.files import write

MISSING = say("No name.")
NAMES = {"name": "Name", "zip": "ZIP"}


def test_samples_are_the_first_different_values_and_none_of_what_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "who,dob,x\nAnn,1980,\nAnn,1981,\nBob,1982,y\nCyd,1983,\nDan,1984,\n")
    assert column_samples(open_any(path)) == [("Ann", "Bob", "Cyd"), (), ("y",)]


@pytest.mark.parametrize(
    ("choice", "problems"),
    [
        (("name", "zip"), []),
        (("", "zip"), ["No name."]),
        (("name", "name"), ["Two columns are chosen for “Name”. Choose one of them."]),
    ],
)
def test_what_is_wrong_with_a_choice_is_said(choice: tuple[str, ...], problems: list[str]) -> None:
    assert [str(p) for p in choice_problems(choice, NAMES, ["name"], MISSING)] == problems


def test_a_refused_column_stays_refused_whatever_is_chosen() -> None:
    columns = columns_of(("who", "Date of birth"), ("name", "zip"))
    assert dict(columns.where) == {"name": 0}
    assert columns.refused == ("Date of birth",)


def test_a_field_that_is_wanted_for_a_column_leaves_the_one_that_had_it() -> None:
    headings, before = ("Name", "Alias"), ("name", "")
    assert changed_choice(headings, before, {"alias": "name"}) == ("", "name")
    assert changed_choice(headings, before, {"Name": ""}) == ("", "")
    with pytest.raises(BadInput, match="Nobody"):
        changed_choice(headings, before, {"Nobody": "name"})


@given(
    st.lists(
        st.tuples(
            st.text("abcdefgh", min_size=1, max_size=3), st.sampled_from(["", "name", "zip"])
        ),
        unique_by=lambda pair: pair[0],
        max_size=6,
    )
)
def test_a_choice_is_remembered_in_any_order_and_tells_no_heading(
    pairs: list[tuple[str, str]],
) -> None:
    headings, choice = [h for h, _ in pairs], tuple(f for _, f in pairs)
    kept = to_remember(headings, choice)
    again = sorted(pairs)
    turned = [h for h, _ in again]
    assert headings_digest(headings) == headings_digest(turned)
    assert remembered_choice(turned, kept) == tuple(f for _, f in again)
    assert not set(kept) & set(headings)


def test_columns_with_one_heading_keep_their_places() -> None:
    headings, choice = ("name", "", "city", ""), ("name", "", "", "zip")
    assert remembered_choice(headings, to_remember(headings, choice)) == choice
