from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from canvass_app.model.errors import Cancelled
from canvass_app.model.progress import no_progress
from canvass_app.printing.pool import carry_out_all
from canvass_app.printing.work import Job
from tests.printing.packets import mixed_rows, packet, row


def makers(folder: Path, count: int = 4) -> list[Callable[[], Job | None]]:
    folder.mkdir()
    jobs = [
        Job(str(n), packet(mixed_rows(10 + 9 * n)), folder / f"{n}.pdf", ("nobody@none.example",))
        for n in range(count)
    ]
    return [partial(lambda job: job, job) for job in jobs]


def silent() -> None:
    """Report nothing."""


def test_the_bytes_do_not_depend_on_how_many_processes_wrote_them(tmp_path: Path) -> None:
    for workers in (1, 2, 3):
        folder = tmp_path / str(workers)
        found = list(carry_out_all(makers(folder), workers, silent, no_progress))
        assert {outcome.key for outcome in found} == {"0", "1", "2", "3"}
        assert all(outcome.report for outcome in found)
    for name in ("0.pdf", "3.pdf"):
        written = {(tmp_path / str(workers) / name).read_bytes() for workers in (1, 2, 3)}
        assert len(written) == 1


def test_a_job_that_fails_says_why_in_words_and_the_others_go_on(tmp_path: Path) -> None:
    good = makers(tmp_path / "out", 2)
    bad = Job("bad", packet([row(1, city="9 Secret Lane")]), tmp_path / "b.pdf", ("9 Secret Lane",))
    outcomes = {o.key: o for o in carry_out_all([lambda: bad, *good], 2, silent, no_progress)}
    assert "did not pass its check" in str(outcomes["bad"].error)
    assert outcomes["0"].report
    assert outcomes["1"].report
    assert not (tmp_path / "b.pdf").exists()


def test_when_a_process_is_killed_its_packets_are_written_all_the_same(tmp_path: Path) -> None:
    killed: list[int] = []

    def kill_one() -> None:
        children = multiprocessing.active_children()
        if children and not killed:
            killed.append(children[0].pid or 0)
            children[0].kill()

    found = list(carry_out_all(makers(tmp_path / "out"), 2, kill_one, no_progress))
    assert killed
    assert {outcome.key for outcome in found} == {"0", "1", "2", "3"}
    assert len(list((tmp_path / "out").glob("*.pdf"))) == 4
    assert list((tmp_path / "out").glob("*.part")) == []


@pytest.mark.parametrize("workers", [1, 2])
def test_stopping_leaves_no_process_and_nothing_half_written(tmp_path: Path, workers: int) -> None:
    told: list[int] = []

    def stop() -> None:
        told.append(1)
        if len(told) > 1:
            raise Cancelled

    def stop_here(done: int, total: int, what: object = None) -> None:
        stop()

    with pytest.raises(Cancelled):
        list(carry_out_all(makers(tmp_path / "out"), workers, stop, stop_here))
    assert multiprocessing.active_children() == []
    assert list((tmp_path / "out").glob("*.part")) == []
