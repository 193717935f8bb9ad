from __future__ import annotations

import csv
import os
import stat
from pathlib import Path

import pytest

from canvass_app.exchange.signatures.reading import read_signatures
from canvass_app.exchange.tables.repair import write_bad_rows
from canvass_app.exchange.tables.rows import BadRow
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from tests.exchange.files import signatures, write


def cells_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def test_bad_rows_come_back_with_their_problem_and_can_be_fixed(tmp_path: Path) -> None:
    source = write(tmp_path, "name,line,Shoe size\nÁnn,x,=9+9\nBob,2,8\n")
    _, bad = signatures(source)
    out = tmp_path / "repair.csv"
    assert write_bad_rows(out, read_signatures(source).headings, bad) == 1
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    headings, row = cells_of(out)
    assert headings == ["name", "line", "Shoe size", "problem"]
    assert row[:3] == ["Ánn", "x", "'=9+9"]
    assert "whole number" in row[3]

    out.write_text(out.read_text(encoding="utf-8").replace("x", "1", 1), encoding="utf-8")
    assert read_signatures(out).ignored_columns == ("Shoe size",)
    good, bad = signatures(out)
    assert [line.fields["name"] for line in good] == ["Ánn"]
    assert not bad


def test_a_second_repair_replaces_the_problem_and_keeps_every_cell(tmp_path: Path) -> None:
    out = tmp_path / "repair.csv"
    bad = [
        BadRow(2, ("Ann", "old reason", "7"), say("New reason.")),
        BadRow(3, ("Bob",), say("Short.")),
        BadRow(4, ("Cy", "old", "8", "extra"), say("Long.")),
    ]
    assert write_bad_rows(out, ("name", "Problem", "line"), bad) == 3
    assert cells_of(out) == [
        ["name", "line", "problem"],
        ["Ann", "7", "New reason."],
        ["Bob", "", "Short."],
        ["Cy", "8", "Long.", "extra"],
    ]


def test_rows_damaged_beyond_text_can_still_be_written(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_bytes(b'name,city\nJos\xe9,Troy\nA\x81,Troy\nB\x00b,Troy\n"C,Troy\n')
    _, bad = signatures(source)
    assert write_bad_rows(tmp_path / "out.csv", ("name", "city"), bad) == 3
    assert [row[0] for row in cells_of(tmp_path / "out.csv")[1:]] == ["A?", "B\x00b", '"C']


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    out = write(tmp_path, "precious", name="out.csv")

    def failing() -> list[BadRow]:
        raise RuntimeError("the reader broke")

    with pytest.raises(RuntimeError):
        write_bad_rows(out, ("name",), (row for _ in range(1) for row in failing()))
    assert out.read_text() == "precious"
    assert os.listdir(tmp_path) == ["out.csv"]


def test_a_missing_folder_and_a_folder_in_the_way_are_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="does not exist"):
        write_bad_rows(tmp_path / "gone" / "out.csv", ("name",), [])
    with pytest.raises(UserError, match="A folder has this name"):
        write_bad_rows(tmp_path, ("name",), [])
    (tmp_path / "taken.csv").mkdir()
    with pytest.raises(UserError, match=r"taken\.csv"):
        write_bad_rows(tmp_path / "taken.csv", ("name",), [])
    assert os.listdir(tmp_path) == ["taken.csv"]
