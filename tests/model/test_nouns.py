from __future__ import annotations

import threading
import time
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.model.ids import CAMPAIGN_ID, new_id, office_id, pair_id, text_id
from canvass_app.model.line import Line, LineState
from canvass_app.model.office import NameStatus, Office, may_name_holder, office_line
from canvass_app.model.sheet import ControlTotals, Sheet, control_totals
from canvass_app.model.words import Words, say, say_count

SHEET = Sheet("s", "0042", stated=5)
TERM = "2026-11-02"


def test_new_ids_rise_and_are_version_seven() -> None:
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(set(made))
    for one in (made[0], made[-1]):
        assert (len(one), one[12]) == (32, "7")
        assert one[16] in "89ab"


def test_ids_stay_unique_over_threads() -> None:
    made: list[list[str]] = [[] for _ in range(4)]

    def make(into: list[str]) -> None:
        into.extend(new_id() for _ in range(5_000))

    threads = [threading.Thread(target=make, args=(into,)) for into in made]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({one for into in made for one in into}) == 20_000
    assert all(into == sorted(into) for into in made)


def test_ids_rise_when_the_clock_is_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    before = new_id()
    monkeypatch.setattr(time, "time_ns", lambda: 1_000_000_000)
    after = [new_id() for _ in range(5_000)]
    assert [before, *after] == sorted({before, *after})


@given(st.text(), st.text())
def test_a_pair_has_one_name_on_every_laptop(a: str, b: str) -> None:
    assert pair_id(a, b) == pair_id(b, a)
    assert len(pair_id(a, b)) == 32


def test_derived_ids_differ_by_kind_and_content() -> None:
    made = [
        pair_id("a", "b"), pair_id("a", "c"), pair_id("ab", ""), office_id("OR", "a"),
        office_id("OR", "b"), office_id("WA", "a"), text_id(1, "en"), text_id(1, "es"),
        text_id(11, "en"), CAMPAIGN_ID,
    ]  # fmt: skip
    assert len(set(made)) == len(made)
    assert office_id("or", "a") == office_id("OR", "a")


def line(status: LineState = LineState.SIGNED, **changes: str) -> Line:
    return replace(Line("l", "s", 1, status=status), **changes)  # type: ignore[arg-type]


def test_control_totals_count_each_line_once() -> None:
    lines = [
        *(line(name="x") for _ in range(3)),
        line(),
        line(LineState.ILLEGIBLE),
        line(LineState.WITHDRAWN, name="x"),
        line(LineState.CROSSED_OUT),
        *(line(LineState.BLANK) for _ in range(2)),
    ]
    totals = control_totals(SHEET, lines)
    assert totals == ControlTotals(5, signed=3, blank=2, crossed_out=1, illegible=1, withdrawn=1)
    assert (totals.found, totals.difference) == (6, 0)


@given(st.lists(st.sampled_from(LineState)), st.one_of(st.none(), st.integers(0, 30)))
def test_struck_out_and_blank_lines_are_not_what_a_circulator_counts(
    states: list[LineState], stated: int | None
) -> None:
    totals = control_totals(replace(SHEET, stated=stated), [line(s, name="x") for s in states])
    signatures = sum(s not in (LineState.BLANK, LineState.CROSSED_OUT) for s in states)
    assert totals.difference == (None if stated is None else signatures - stated)
    assert totals.found == sum(s is not LineState.BLANK for s in states)


OFFICE = Office(
    "o", "OR", "Alder Falls", holder="Rosalind Achterberg", name_status=NameStatus.VERIFIED,
    term_end=TERM,
)  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "on", "named"),
    [
        ({}, date(2026, 11, 1), True),
        ({}, date(2026, 11, 2), True),
        ({}, date(2026, 11, 3), False),
        ({"term_end": ""}, date(2099, 1, 1), True),
        ({"holder": ""}, date(2026, 1, 1), False),
        ({"name_status": NameStatus.UNVERIFIED}, date(2026, 1, 1), False),
        ({"name_status": NameStatus.EXPIRED}, date(2026, 1, 1), False),
    ],
)
def test_only_a_verified_holder_in_term_is_named(
    changes: dict[str, object], on: date, named: bool
) -> None:
    assert may_name_holder(replace(OFFICE, **changes), on) is named  # type: ignore[arg-type]


def test_the_office_can_always_be_addressed() -> None:
    assert office_line(OFFICE) == "Mayor, City of Alder Falls"
    assert office_line(replace(OFFICE, title="", kind="")) == "Mayor, City of Alder Falls"
    assert (
        office_line(replace(OFFICE, title="Alcalde", kind="town")) == "Alcalde, Town of Alder Falls"
    )


def test_sentences_keep_their_values_apart() -> None:
    inner = say("sheet {n}", n=7)
    assert str(say("On {where}: {name}", where=inner, name="{curly}")) == "On sheet 7: {curly}"
    assert say("a") == Words("a")
    assert str(say_count("{count} line", "{count} lines", 1)) == "1 line"
    assert str(say_count("{count} line", "{count} lines", 1_200, x="y")) == "1,200 lines"
    assert str(say_count("{count} line", "{count} lines", 0)) == "0 lines"
