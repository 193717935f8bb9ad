"""Ink as text and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.model.strokes import MOST_POINTS, bounds, read_strokes, strokes_text, thinned

coordinate = st.integers(min_value=-20_000, max_value=20_000)
stroke = st.lists(st.tuples(coordinate, coordinate), min_size=1, max_size=40).map(tuple)


@given(st.lists(stroke, max_size=8).map(tuple))
def test_ink_is_read_back_as_it_was_drawn(strokes: tuple[tuple[tuple[int, int], ...], ...]) -> None:
    assert read_strokes(strokes_text(strokes)) == strokes


@pytest.mark.parametrize("text", ["a", "1", "1,2,3", "1,2 ", "1,2;;x", "9999999,1"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="strokes"):
        read_strokes(text)


def test_too_many_points_are_refused() -> None:
    with pytest.raises(ValueError, match="many"):
        read_strokes(" ".join(["1,1"] * (MOST_POINTS + 1)))


@given(stroke)
def test_thinned_ink_keeps_its_ends_and_its_box_nearly(points: tuple[tuple[int, int], ...]) -> None:
    thin = thinned(points, nearest=15)
    assert (thin[0], thin[-1]) == (points[0], points[-1])
    whole, kept = bounds([points]), bounds([thin])
    assert all(abs(a - b) <= 15 for a, b in zip(whole, kept, strict=True))
