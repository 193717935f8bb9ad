from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.model.bounds import most_of, most_wrong, wilson
from canvass_app.model.certificate import Counted, Sample, certify


def test_wilsons_interval_is_the_published_one() -> None:
    # 15 of 148: the example of Newcombe, Statistics in Medicine 17 (1998), table II.
    rate = wilson(15, 148)
    assert (round(rate.low, 4), round(rate.high, 4)) == (0.0624, 0.1605)
    zero = wilson(0, 20)
    assert (zero.low, round(zero.high, 4)) == (0.0, 0.1611)


@given(st.integers(0, 300), st.integers(0, 300))
def test_an_interval_holds_its_rate(wrong: int, right: int) -> None:
    rate = wilson(wrong, wrong + right)
    assert 0 <= rate.low <= rate.share <= rate.high <= 1


@given(st.integers(1, 3000), st.data())
def test_the_bound_grows_with_what_is_found(population: int, data: st.DataObject) -> None:
    drawn = data.draw(st.integers(0, population))
    wrong = data.draw(st.integers(0, drawn))
    bound = most_wrong(population, drawn, wrong, 0.025)
    assert 0 <= bound <= population - drawn
    if wrong < drawn:
        assert most_wrong(population, drawn, wrong + 1, 0.025) >= bound
    assert most_wrong(population, drawn, wrong, 0.01) >= bound


def test_nothing_typed_twice_bounds_nothing_and_all_typed_twice_leaves_nothing() -> None:
    assert most_wrong(500, 0, 0, 0.05) == 500
    assert most_wrong(500, 500, 20, 0.05) == 0


@pytest.mark.parametrize("truly_wrong", [0, 4, 12, 60])
def test_the_bound_is_rarely_too_low_however_often_one_looks(truly_wrong: int) -> None:
    chance = random.Random(truly_wrong)
    missed = 0
    for _ in range(400):
        lines = [1] * truly_wrong + [0] * (600 - truly_wrong)
        chance.shuffle(lines)
        found, failed = 0, False
        for drawn, is_wrong in enumerate(lines[:300], start=1):
            found += is_wrong
            if drawn % 10 == 0:
                failed |= found + most_wrong(600, drawn, found, 0.05) < truly_wrong
        missed += failed
    # 400 runs at 5 %: at most 20 are expected; the bound is meant to be careful.
    assert missed <= 20


@given(st.lists(st.floats(0, 1), max_size=60))
def test_the_most_of_events_lies_between_their_mean_and_their_number(chances: list[float]) -> None:
    most = most_of(chances, 0.025)
    assert int(sum(chances)) <= most + 1
    assert most <= sum(chance > 0 for chance in chances)
    assert most_of([*chances, 0.5], 0.025) >= most


def test_the_most_of_events_is_rarely_exceeded() -> None:
    chances = [0.1] * 40 + [0.6] * 10
    most, chance = most_of(chances, 0.025), random.Random(7)
    runs = [sum(chance.random() < p for p in chances) for _ in range(2000)]
    assert sum(happened > most for happened in runs) <= 50
    assert most < len(chances)


bases = st.builds(
    lambda counted, parts, drawn, wrong, links: Counted(
        counted=counted,
        uncompared=min(parts[0], counted),
        unsettled=parts[1],
        unseen=max(0, counted - drawn),
        samples=(Sample(counted, min(drawn, counted), min(wrong, drawn, counted)),),
        links=tuple(links),
    ),
    st.integers(0, 2000),
    st.tuples(st.integers(0, 30), st.integers(0, 30)),
    st.integers(0, 2000),
    st.integers(0, 40),
    st.lists(st.floats(0, 1), max_size=30),
)


@given(bases, st.floats(0, 1))
def test_a_certificate_never_says_more_than_is_counted(basis: Counted, chance: float) -> None:
    found = certify(basis)
    assert 0 <= found.at_least <= basis.counted
    worse = [
        Counted(
            basis.counted, basis.uncompared, basis.unsettled, basis.unseen, basis.samples,
            (*basis.links, chance),
        ),
        Counted(
            basis.counted, basis.uncompared + 1, basis.unsettled, basis.unseen, basis.samples,
            basis.links,
        ),
        Counted(
            basis.counted, basis.uncompared, basis.unsettled + 1, basis.unseen, basis.samples,
            basis.links,
        ),
    ]  # fmt: skip
    sample = basis.samples[0]
    if sample.wrong < sample.drawn:
        more = (Sample(sample.population, sample.drawn, sample.wrong + 1),)
        worse.append(
            Counted(
                basis.counted, basis.uncompared, basis.unsettled, basis.unseen, more, basis.links
            )
        )
    assert all(certify(each).at_least <= found.at_least for each in worse)


def test_without_second_entry_nothing_on_paper_is_certified() -> None:
    assert certify(Counted(900, 0, 0, 900, ())).at_least == 0
    # Signed on the screen: nobody typed it from paper.
    assert certify(Counted(900, 0, 0, 0, ())).at_least == 900
