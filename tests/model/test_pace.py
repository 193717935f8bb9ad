"""Hints about an implausible pace."""

from __future__ import annotations

from canvass_app.model.pace import pace_hint


def test_signatures_faster_than_anybody_signs_bring_a_hint() -> None:
    assert "Paper entry" in str(pace_hint([0, 10, 20, 30, 40], []))
    assert pace_hint([0, 60, 130, 200, 290], []) is None
    assert pace_hint([0, 10, 20], []) is None


def test_doors_faster_than_anybody_walks_bring_a_hint() -> None:
    assert "walk list" in str(pace_hint([], [float(n) for n in range(9)]))
    assert pace_hint([], [30.0 * n for n in range(9)]) is None
