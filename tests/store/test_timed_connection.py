"""What `--debug sql` writes about a statement: what our source says, and no values."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from canvass_app import measuring
from canvass_app.store.timed_connection import without_values
from tests.support import campaigns


@pytest.fixture
def written() -> Iterator[list[str]]:
    texts: list[str] = []
    measuring.start([measuring.SQL], texts.append)
    yield texts
    measuring.stop()


@pytest.mark.parametrize(
    ("statement", "shown"),
    [
        ("SELECT name FROM lines WHERE id = ?", "SELECT name FROM lines WHERE id = ?"),
        ("SELECT 'O''Hara', 12.5, x'41'  FROM t1", "SELECT ?, … FROM t1"),
        ("SELECT a FROM t WHERE b = 'never closed", "SELECT a FROM t WHERE b = ?"),
        ('SELECT a FROM t WHERE b = "Ana Ruiz"', "SELECT a FROM t WHERE b = ?"),
        ("SELECT a FROM [Ana Ruiz], `12 Elm St`", "SELECT a FROM ?, …"),
        ("SELECT a -- Ana Ruiz\nFROM t /* 12 Elm\nSt */ WHERE b", "SELECT a FROM t WHERE b"),
        ("SELECT a FROM t WHERE b LIKE '%Ruiz%' LIMIT 9", "SELECT a FROM t WHERE b LIKE ? LIMIT ?"),
        ('SELECT l."a", l."b" FROM t WHERE n IN (?, ?,?)', "SELECT ?, … FROM t WHERE n IN (?, …)"),
        ("PRAGMA key = \"x'00ff'\"", "PRAGMA key = ?"),
        ("SELECT 'it /* ' FROM t WHERE a = 'Ruiz */ '", "SELECT ? FROM t WHERE a = ?"),
    ],
)
def test_literals_names_in_quotes_and_comments_are_left_out(statement: str, shown: str) -> None:
    assert without_values(statement) == shown


def test_each_statement_is_counted_with_the_time_of_its_rows(
    tmp_path: Path, written: list[str]
) -> None:
    with_clock = campaigns.make(tmp_path / "a.canvass")
    for number in ("1", "2", "3"):
        campaigns.add_sheet(with_clock, number)
    cursor = with_clock.db.conn.execute("SELECT number FROM sheets WHERE number <> 'Ruiz'")
    assert next(cursor) == ("1",)
    assert cursor.fetchone() == ("2",)
    assert cursor.fetchmany(1) == [("3",)]
    assert cursor.fetchall() == []
    with_clock.close()
    measuring.write_now()
    (row,) = (line for line in written[-1].splitlines() if "FROM sheets WHERE number <>" in line)
    assert row.split()[0] == "1"
    assert row.endswith("SELECT number FROM sheets WHERE number <> ?")
    assert "Ruiz" not in written[-1]
    assert any(line.split()[0] == "3" and "INTO sheets" in line for line in lines_of(written[-1]))


def test_a_file_opened_with_nothing_switched_on_is_not_timed(tmp_path: Path) -> None:
    file = campaigns.make(tmp_path / "a.canvass")
    assert type(file.db.conn).__module__.startswith("sqlcipher3")
    file.close()


def lines_of(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.split()]
