"""The counter that other tests rely on: it must see every lookup, and every row of a scan."""

from __future__ import annotations

from pathlib import Path

from tests.support.campaigns import add_people, make
from tests.support.statements import counting


def test_rows_written_at_once_count_once_and_each_question_counts(tmp_path: Path) -> None:
    file = make(tmp_path / "drive.canvass")
    lines = add_people(file)
    rows = [("it's", number) for number in range(5)]
    with counting(file.db) as counted:
        for line in lines:
            file.db.execute("SELECT name FROM lines WHERE id = ?", (line,)).fetchone()
        with file.db.atomic():
            file.db.conn.executemany("UPDATE lines SET city = ? WHERE number = ?", rows)
    assert len(counted.statements) == len(lines) + 3, str(counted)
    file.close()


def test_steps_grow_with_the_rows_read_and_a_look_up_reads_few(tmp_path: Path) -> None:
    file = make(tmp_path / "drive.canvass")
    with file.db.atomic():
        file.db.conn.executemany(
            "INSERT INTO writers (device, incarnation) VALUES ('desk', ?)",
            [(number,) for number in range(500)],
        )
    with counting(file.db) as scan:
        file.db.execute("SELECT device FROM writers").fetchall()
    with counting(file.db) as look_up:
        file.db.execute("SELECT device FROM writers WHERE id = 250").fetchall()
    assert scan.steps > 500 > 50 > look_up.steps
    file.close()
