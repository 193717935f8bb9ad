"""What one typed cell costs: jobs for the file's thread, and statements that it runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt

from canvass_app.store import queries
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.operations.worker import Job
from tests.support.statements import counting
from tests.ui.paper_keys import Typist
from tests.ui.stored import stored

MOST_JOBS = 2
MOST_STATEMENTS = 18
ENTER = Qt.Key.Key_Return


@contextmanager
def jobs_of(operations: Operations) -> Iterator[list[Job]]:
    """Collect the jobs that the file's thread ends inside the block."""
    jobs: list[Job] = []
    operations._worker.finished_job.connect(jobs.append)
    try:
        yield jobs
    finally:
        operations._worker.finished_job.disconnect(jobs.append)


def settle_with_search(typist: Typist) -> None:
    """Wait until the cell is saved and similar lines were looked for."""
    search, operations = typist.page.search, typist.operations
    typist.qtbot.waitUntil(lambda: operations.pending == 0 and not search.is_waiting)


@pytest.mark.parametrize("field", ["street", "zip"])
def test_a_typed_cell_is_one_save_and_one_search(typist: Typist, field: str) -> None:
    """Of somebody who signed before: everything that a cell can need is read."""
    known = next(
        line
        for line in queries.lines.all_lines(stored(typist.operations))
        if line.name and line.street and line.zip
    )
    typist.start_sheet("0041")
    typist.type(known.name, ENTER)
    typist.page.desk.grid.begin_at(0, field)
    operations = typist.operations
    # The names of cities are read once, for the first ZIP after the file was opened.
    operations.ask(lambda session: session.gazetteer, done=lambda _: None)
    settle_with_search(typist)
    with jobs_of(operations) as jobs, counting(operations._worker._session.db) as counted:
        typist.type(getattr(known, field), ENTER)
        settle_with_search(typist)
    assert getattr(typist.stored()[1], field) == getattr(known, field)
    assert known.name in [notice.line.name for notice in typist.page.desk.similar.notices]
    assert len(jobs) <= MOST_JOBS
    assert len(counted.statements) <= MOST_STATEMENTS, str(counted)


def test_a_cell_that_is_saved_shows_in_the_counts(typist: Typist) -> None:
    typist.start_sheet("0041", stated="1")
    panel = typist.page.desk.sheet_panel
    before = panel.sentence
    typist.type("Ottoline Farrow", ENTER)
    typist.settle()
    assert panel.sentence != before
