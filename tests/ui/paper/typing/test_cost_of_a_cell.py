"""What one typed cell costs: jobs for the file's thread, and statements that it runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt

from canvass_app.store.driver import Database
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.operations.worker import Job
from tests.support.statements import counting
from tests.ui.paper_keys import Typist

MOST_JOBS = 2
MOST_STATEMENTS = 18
ENTER = Qt.Key.Key_Return


@contextmanager
def jobs_of(operations: Operations) -> Iterator[list[Job]]:
    """Collect the jobs that are done inside the block."""
    jobs: list[Job] = []
    operations._worker.finished_job.connect(jobs.append)
    try:
        yield jobs
    finally:
        operations._worker.finished_job.disconnect(jobs.append)


def written_by(operations: Operations) -> Database:
    """Return the connection of the file's thread."""
    return operations._worker._session.db


@pytest.mark.parametrize(
    ("field", "text"), [("name", "Rosa Diaz"), ("street", "12 Elm St"), ("zip", "97571")]
)
def test_a_typed_cell_is_one_save_and_one_search(typist: Typist, field: str, text: str) -> None:
    typist.start_sheet("0041")
    typist.type("Ottoline Farrow", ENTER, "7 Weir Ln", ENTER)
    typist.settle()
    typist.page.desk.grid.begin_at(0, field)
    operations = typist.operations
    with jobs_of(operations) as jobs, counting(written_by(operations)) as counted:
        typist.type(text, ENTER)
        typist.settle()
    assert typist.check(1) in ("saved", "look again")
    assert getattr(typist.stored()[1], field) == text
    assert len(jobs) <= MOST_JOBS
    assert len(counted.statements) <= MOST_STATEMENTS, str(counted)
