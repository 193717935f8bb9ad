"""Counts and durations: added up by name, bounded, and kept only while somebody wants them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from canvass_app import measuring


@pytest.fixture
def written() -> Iterator[list[str]]:
    texts: list[str] = []
    measuring.start(["jobs", "timings"], texts.append)
    yield texts
    measuring.stop()


def test_what_has_one_name_is_added_up_the_longest_first(written: list[str]) -> None:
    measuring.note("jobs", "Saving", 2.0, waited=1.0)
    measuring.note("jobs", "Saving", 3.0, waited=0.5)
    measuring.note("jobs", "Searching", 40.0)
    measuring.note("sql", "SELECT 1", 9.0)
    with measuring.timed("page home"):
        pass
    measuring.stop()
    jobs, searching, saving, _, timings, page, *_ = written[-1].splitlines()
    assert jobs.split() == ["jobs", "total", "ms", "longest", "waited"]
    assert searching.split() == ["1", "40.0", "40.0", "0.0", "Searching"]
    assert saving.split() == ["2", "5.0", "3.0", "1.5", "Saving"]
    assert timings.startswith("timings ")
    assert page.split()[0] == "1"
    assert page.endswith("  page home")
    assert "SELECT" not in written[-1]


def test_names_are_bounded_in_number_and_length(written: list[str]) -> None:
    for at in range(measuring.MOST_NAMES + 50):
        measuring.note("jobs", f"{at} " + "x" * 5_000, 1.0)
    measuring.note("jobs", "0 " + "x" * 5_000, 1.0)
    measuring.write_now()
    rows = written[-1].splitlines()
    assert len(rows) < measuring.MOST_NAMES + 10
    assert max(map(len, rows)) < 500
    assert any(row.split()[0] == "50" and row.endswith("(others)") for row in rows)
    assert any(row.split()[0] == "2" for row in rows)


def test_it_is_written_now_and_then_and_not_each_time(
    written: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    measuring.note("jobs", "Saving", 1.0)
    assert written == []
    monkeypatch.setattr(measuring, "BETWEEN_WRITES", -1.0)
    measuring.note("jobs", "Saving", 1.0)
    assert len(written) == 1


def test_nothing_is_kept_once_it_is_switched_off(written: list[str]) -> None:
    measuring.stop()
    measuring.note("jobs", "Saving", 1.0)
    measuring.write_now()
    assert len(written) == 1
    assert "Saving" not in written[0]
