"""Saving reads what it needs, no matter how often the file was opened before."""

from __future__ import annotations

from pathlib import Path

import pytest

from canvass_app.desk import recording
from canvass_app.desk.session import Session, device_id
from canvass_app.model.ids import new_id
from tests.support.desks import new_session
from tests.support.statements import counting

OPENINGS = 2_000
# A larger index has one more level; reading all writers would cost ten steps for each of them.
A_LEVEL_MORE = 200


def note_openings(session: Session, device: str) -> None:
    """Give the file the writers that this many openings by `device` leave behind."""
    with session.db.atomic():
        session.db.conn.executemany(
            "INSERT INTO writers (device, incarnation) VALUES (?, ?)",
            [(device, number) for number in range(OPENINGS)],
        )


def steps_of_one_line(session: Session) -> dict[str, int]:
    """Type a line, correct it, undo and redo that; return the steps of each."""
    sheet = recording.start_sheet(session, {"number": str(new_id())}).value
    line = new_id()
    recording.save_cell(session, sheet.id, 1, line, "name", "Ottoline Farrow")
    steps: dict[str, int] = {}
    with counting(session.db) as counted:
        recording.save_cell(session, sheet.id, 1, line, "street", "104 Weir Ln")
    steps["save"] = counted.steps
    with counting(session.db) as counted:
        session.undo()
    steps["undo"] = counted.steps
    with counting(session.db) as counted:
        session.file.undo_label(), session.file.redo_label()
    steps["labels"] = counted.steps
    with counting(session.db) as counted:
        session.redo()
    steps["redo"] = counted.steps
    return steps


@pytest.mark.parametrize("whose", ["this laptop", "others"])
def test_saving_and_undo_cost_the_same_after_thousands_of_openings(
    tmp_path: Path, whose: str
) -> None:
    session = new_session(tmp_path / "drive.canvass")
    steps_of_one_line(session)
    before = steps_of_one_line(session)
    note_openings(session, device_id() if whose == "this laptop" else "another")
    after = steps_of_one_line(session)
    session.close()
    for name, steps in before.items():
        assert after[name] <= steps + A_LEVEL_MORE, (name, before, after)
    assert before["save"] < 1_000


def test_a_cell_is_saved_by_few_statements(tmp_path: Path) -> None:
    session = new_session(tmp_path / "drive.canvass")
    sheet = recording.start_sheet(session, {"number": "1"}).value
    line = new_id()
    cells = {"name": "Ottoline Farrow", "street": "104 Weir Ln", "zip": "97571", "phone": "x"}
    for field, written in cells.items():
        with counting(session.db) as counted:
            recording.save_cell(session, sheet.id, 1, line, field, written)
        assert len(counted.statements) <= 17, str(counted)
    session.close()
