from __future__ import annotations

import numpy as np
import pytest

from canvass_app.matching.arrays import relations as r
from canvass_app.matching.arrays.relations import WordFacts
from canvass_app.matching.arrays.third_line import joint_probability, pairs_through_third_lines


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("maria", "maria", r.EXACT),
        ("maria", "", r.MISSING),
        ("william", "bill", r.SHORT),
        ("m", "maria", r.INITIAL),
        ("j", "maria", r.NONE),
        ("burnell", "bumell", r.CLOSE),
        ("thornton", "thorton", r.CLOSE),
        ("castaneda", "castenada", r.FAR),
        ("mario", "maria", r.NEAR),
        ("ana", "rosa", r.NONE),
        ("王小明", "王小红", r.NONE),
    ],
)
def test_two_words_relate_either_way(a: str, b: str, expected: int) -> None:
    words = WordFacts(["", a, b] if b and a != b else ["", a])
    at = np.array([1], np.int32)
    other = np.array([words.words.index(b)], np.int32)
    assert words.relate(at, other).tolist() == [expected]
    assert words.relate(other, at).tolist() == [expected]
    assert words.relate(at, other).tolist() == [expected]


def test_a_third_line_binds_two_that_are_like_it() -> None:
    first, second = np.array([0, 0]), np.array([1, 2])
    b, c, odds_b, odds_c = pairs_through_third_lines(first, second, np.array([0.99, 0.98]), 3)
    assert (b.tolist(), c.tolist()) == ([1], [2])
    raised = joint_probability(np.array([0.3]), odds_b, odds_c)[0]
    assert 0.9 < raised <= 0.98
    assert joint_probability(np.array([0.001]), odds_b, odds_c)[0] < 0.9


def test_doubtful_pairs_bind_nothing() -> None:
    first, second = np.array([0, 0]), np.array([1, 2])
    b, *_ = pairs_through_third_lines(first, second, np.array([0.4, 0.98]), 3)
    assert not len(b)
