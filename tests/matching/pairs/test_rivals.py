from __future__ import annotations

import numpy as np

from canvass_app.matching.arrays.third_line import lowered, rivals


def test_of_two_who_fit_one_line_neither_is_sure() -> None:
    first, second, probability = np.array([0, 0]), np.array([1, 2]), np.array([0.7, 0.7])
    one, other, by_one, by_other = rivals(first, second, probability)
    assert {one[0], other[0]} == {1, 2}
    found = lowered(probability, by_one, by_other, np.array([1e-6]))
    assert np.all(found < 0.5)


def test_the_better_of_two_keeps_its_line() -> None:
    first, second, probability = np.array([0, 0]), np.array([1, 2]), np.array([0.999, 0.6])
    _, _, by_one, by_other = rivals(first, second, probability)
    found = lowered(probability, by_one, by_other, np.array([1e-6]))
    assert found[0] > 0.99
    assert found[1] < 0.01


def test_three_lines_of_one_person_lower_nothing() -> None:
    first, second = np.array([0, 0, 1]), np.array([1, 2, 2])
    probability = np.array([0.99, 0.99, 0.99])
    _, _, by_one, by_other = rivals(first, second, probability)
    found = lowered(probability, by_one, by_other, np.full(len(by_one), 99.0))
    assert np.all(found >= 0.98)


def test_a_lone_pair_has_no_rival() -> None:
    one, *_ = rivals(np.array([0]), np.array([1]), np.array([0.9]))
    assert not len(one)
