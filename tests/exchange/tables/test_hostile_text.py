"""Text files made to use up memory or time: bounded memory, and an error that names the row."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from canvass_app.exchange.tables import grid
from canvass_app.exchange.tables.grid import read_grid
from canvass_app.exchange.tables.opening import open_any
from canvass_app.exchange.tables.rows import BadRow, BadRows, TableRow
from canvass_app.foreign import MOST_TEXT
from canvass_app.model.errors import BadInput, Cancelled
from canvass_app.model.words import Words, say
from tests.exchange.files import write
from tests.exchange.tables.test_grid import workbook


def sparse(path: Path, head: bytes, size: int) -> Path:
    """Write `head` and then nothing at all, which takes no room on the disk."""
    with path.open("wb") as stream:
        stream.write(head)
        stream.truncate(size)
    return path


def peak_of(work: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_file_beyond_any_list_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = sparse(tmp_path / "huge.csv", b"name,zip\n", MOST_TEXT + 1)
    for read in (open_any, lambda path: read_grid(path, encoding=None, known=len)):
        with pytest.raises(BadInput, match=r"“huge\.csv” is larger than 2,000 MB"):
            read(path)


@pytest.mark.parametrize("head", [b"name,zip\nAnn,97571\nBob,", b'name,zip\nAnn,97571\n"Bob,'])
def test_a_line_without_end_is_named_by_its_row(tmp_path: Path, head: bytes) -> None:
    path = sparse(tmp_path / "endless.csv", head, 150_000_000)

    def work() -> None:
        with pytest.raises(BadInput, match=r"Row 3 of “endless\.csv” does not end"):
            list(open_any(path).rows())
        with pytest.raises(BadInput, match=r"Row 3 of “endless\.csv” does not end"):
            read_grid(path, encoding=None, known=len)

    assert peak_of(work) < 30_000_000


@pytest.mark.parametrize(
    "row",
    [
        "," * 900_000,
        "x," * 400_000,
        ('"\n",' + "," * 20_000) * 40,
        '"' + "\n".join(["x," * 2_000] * 300),
    ],
)
def test_a_row_of_far_too_many_cells_costs_little_and_no_other_row(
    tmp_path: Path, row: str
) -> None:
    path = write(tmp_path, f"name,zip\nAnn,97571\n{row}\nCyd,97571\n")
    found: list[TableRow | BadRow] = []

    def work() -> None:
        found.extend(open_any(path).rows())

    assert peak_of(work) < 60_000_000
    good = [item.cells for item in found if isinstance(item, TableRow)]
    bad = [item for item in found if isinstance(item, BadRow)]
    assert good[0] == ["Ann", "97571"]
    assert ["Cyd", "97571"] in good or row.startswith('"')
    assert bad[0].row == 3
    assert all(len(item.cells) <= 2_000 for item in bad)


def test_a_million_headings_are_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "name," * 190_000 + "\n" + "x," * 190_000 + "\n")
    with pytest.raises(BadInput, match=r"headings of “in\.csv” cannot be read"):
        open_any(path)
    with pytest.raises(BadInput, match=r"in\.csv"):
        read_grid(path, encoding=None, known=len)


def test_blank_lines_without_end_can_be_stopped(tmp_path: Path) -> None:
    def stop(done: int, total: int, what: Words | None = None) -> None:
        raise Cancelled

    blank = write(tmp_path, " \n" * 20_000 + "name\n", name="blank.csv")
    with pytest.raises(BadInput, match=r"“blank\.csv” is empty"):
        open_any(blank)
    path = write(tmp_path, "name,zip\n" + "\n" * 50_000, name="c.csv")
    with pytest.raises(Cancelled):
        list(open_any(path, progress=stop).rows())


def test_only_so_much_is_kept_for_repair(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(BadRows, "most_size", 10_000)
    kept = BadRows()
    rows = [BadRow(row, ("x" * 1_000,), say("Why.")) for row in range(2, 13)]
    for bad in rows[:9]:
        kept.keep(bad, Path("in.csv"))
    with pytest.raises(BadInput, match=r"rows of “in\.csv” cannot be imported. The first is row 2"):
        kept.keep(rows[9], Path("in.csv"))


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_small_list_has_a_limit_of_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(grid, "_MOST_CHARACTERS", 2_000)
    rows = [["state", "place"], *([["OR", "x" * 500]] * 5)]
    path = workbook(tmp_path / "in.xlsx", rows)
    if kind == "csv":
        path = write(tmp_path, "\n".join(map(",".join, rows)))
    with pytest.raises(BadInput, match="far too much text"):
        read_grid(path, encoding=None, known=len)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=400), st.sampled_from([None, "utf-8", "utf-16", "cp1252"]))
def test_no_bytes_make_the_reader_stumble(
    tmp_path: Path, content: bytes, encoding: str | None
) -> None:
    path = tmp_path / "random.csv"
    path.write_bytes(b"a" + content)
    try:
        rows = list(open_any(path, encoding=encoding).rows())
    except BadInput:
        return
    assert all(isinstance(row, TableRow | BadRow) for row in rows)
