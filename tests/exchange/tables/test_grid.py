"""Lists that are read as a whole: what they can be read from, and what is refused."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
import xlsxwriter

from canvass_app.exchange.tables import grid
from canvass_app.exchange.tables.grid import read_grid
from canvass_app.exchange.tables.rows import BadRow, TableRow
from canvass_app.model.errors import BadInput
from tests.exchange.files import write


def known(headings: Sequence[str]) -> int:
    return len({"state", "place"} & set(headings))


def workbook(path: Path, *sheets: list[list[str]], hidden: int | None = None) -> Path:
    book = xlsxwriter.Workbook(str(path))
    for at, rows in enumerate(sheets):
        page = book.add_worksheet()
        for row, cells in enumerate(rows):
            page.write_row(row, 0, cells)
        if at == hidden:
            page.hide()
    book.close()
    return path


def test_a_workbook_is_known_by_its_content_and_hidden_sheets_are_not_read(tmp_path: Path) -> None:
    wanted = [["state", "place"], ["OR", "'=Elmo"]]
    path = workbook(tmp_path / "list.csv", [["About"]], wanted, hidden=1)
    assert read_grid(path, encoding=None, known=known).headings == ("About",)
    found = read_grid(
        workbook(tmp_path / "other.csv", [["About"]], wanted), encoding=None, known=known
    )
    assert list(found.rows()) == [TableRow(2, ["OR", "=Elmo"])]


def test_a_workbook_that_unpacks_to_far_too_much_is_never_unpacked(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(60_000_000))
    with pytest.raises(BadInput, match="unpacks to more than"):
        read_grid(bomb, encoding=None, known=known)


def test_a_control_character_makes_a_row_to_fix(tmp_path: Path) -> None:
    path = write(tmp_path, "state,place\nOR,El\x07mo\nOR,Fernhill\n")
    bad, good = read_grid(path, encoding=None, known=known).rows()
    assert isinstance(bad, BadRow)
    assert "control character" in str(bad.reason)
    assert good == TableRow(3, ["OR", "Fernhill"])


@pytest.mark.parametrize("kind", ["text", "workbook"])
def test_rows_beyond_the_most_are_never_left_out_in_silence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(grid, "_MOST_ROWS", 3)
    rows = [["state", "place"], *([["OR", f"P{n}"] for n in range(3)])]
    if kind == "text":
        path = write(tmp_path, "\n".join(",".join(cells) for cells in rows))
    else:
        path = workbook(tmp_path / "m.xlsx", rows)
    with pytest.raises(BadInput, match="more than 3 rows"):
        read_grid(path, encoding=None, known=known)
