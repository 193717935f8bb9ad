"""Workbooks made to use up memory or time: the program stays, and says what is wrong."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from canvass_app.exchange.tables import workbook, workbook_cells
from canvass_app.exchange.tables.grid import read_grid
from canvass_app.exchange.tables.opening import open_any
from canvass_app.exchange.tables.rows import BadRow, TableRow
from canvass_app.model.errors import BadInput, Cancelled
from canvass_app.model.words import Words
from tests.support.processes import children_of_this_process
from tests.support.spreadsheets import ods_cell, write_ods, write_xlsx

HEAD = '<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row>'
LONG = "x" * 80_000


def slow_to_read(folder: Path) -> Path:
    """Write 3 kB that take seconds and all the memory there may be."""
    rows = f"<table:table-row>{ods_cell('name')}</table:table-row>"
    rows += f'<table:table-row table:number-rows-repeated="1000">{ods_cell(LONG, 100)}'
    return write_ods(folder / "slow.ods", rows + "</table:table-row>")


@pytest.mark.parametrize(
    ("reference", "row", "column"),
    [
        ('r="XFD1048576"', "1,048,576", "16,384"),
        ("r='XFD1048576'", "1,048,576", "16,384"),
        ('r = "xfd1048576"', "1,048,576", "16,384"),
        ('r="ZZ99999"', "99,999", "702"),
    ],
)
def test_a_cell_far_from_the_table_is_named_and_nothing_is_built(
    tmp_path: Path, reference: str, row: str, column: str
) -> None:
    far = f"<row><c {reference}><v>1</v></c></row>"
    path = write_xlsx(tmp_path / "corner.xlsx", HEAD + far)
    with pytest.raises(BadInput, match=f"“corner.xlsx” reaches down to row {row}.*{column}"):
        open_any(path)
    with pytest.raises(BadInput, match=r"corner\.xlsx.*CSV UTF-8"):
        read_grid(path, encoding=None, known=len)


def test_a_reference_cut_in_two_by_the_reading_is_seen(tmp_path: Path) -> None:
    """The parts are read in pieces of a megabyte; the far cell lies across the end of the first."""
    for shift in range(0, 40, 8):
        padding = " " * ((1 << 20) - 240 - len(HEAD) + shift)
        far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
        path = write_xlsx(tmp_path / "cut.xlsx", HEAD + padding + far)
        with pytest.raises(BadInput, match="reaches down"):
            open_any(path)


def test_a_long_text_shared_by_many_cells_is_named(tmp_path: Path) -> None:
    rows = "".join(f'<row><c r="A{at}" t="s"><v>1</v></c></row>' for at in range(2, 20_000))
    texts = f"<si><t>name</t></si><si><t>{LONG}</t></si>"
    path = write_xlsx(tmp_path / "shared.xlsx", HEAD + rows, texts)
    assert path.stat().st_size < 200_000
    with pytest.raises(BadInput, match=r"“shared\.xlsx” repeats long texts"):
        open_any(path)


def test_a_long_note_in_a_few_rows_is_read(tmp_path: Path) -> None:
    rows = "".join(f'<row><c r="A{at}" t="s"><v>0</v></c></row>' for at in range(2, 5))
    path = write_xlsx(tmp_path / "note.xlsx", HEAD + rows, f"<si><t>{LONG}</t></si>")
    assert list(open_any(path).rows()) == [TableRow(row, [LONG]) for row in (2, 3, 4)]


def test_what_no_check_foresees_ends_the_other_process_only(tmp_path: Path) -> None:
    far = '<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>'
    path = write_xlsx(tmp_path / "deep.xlsx", HEAD + far)
    with pytest.raises(BadInput, match=r"“deep\.xlsx” takes more than 2,000 MB") as refused:
        open_any(path)
    assert "CSV UTF-8" in str(refused.value.remedy)
    assert children_of_this_process() == []


def test_the_person_can_stop_the_opening(tmp_path: Path) -> None:
    def stop(done: int, total: int, what: Words | None = None) -> None:
        raise Cancelled

    path = slow_to_read(tmp_path)
    for read in (
        lambda: open_any(path, progress=stop),
        lambda: read_grid(path, encoding=None, known=len, progress=stop),
    ):
        with pytest.raises(Cancelled):
            read()
        assert children_of_this_process() == []


def test_reading_takes_no_longer_than_it_may(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook, "_TASK", replace(workbook._TASK, seconds=0))
    with pytest.raises(BadInput, match=r"“slow\.ods” takes more than 0 seconds"):
        open_any(slow_to_read(tmp_path))
    assert children_of_this_process() == []


def test_reading_some_rows_leaves_no_process_behind(tmp_path: Path) -> None:
    rows = "".join(f"<row><c><v>{at}</v></c></row>" for at in range(5_000))
    table = open_any(write_xlsx(tmp_path / "many.xlsx", HEAD + rows))
    some = table.rows()
    assert next(some) == TableRow(2, ["0"])
    assert len(children_of_this_process()) == 1
    del some
    assert children_of_this_process() == []
    assert sum(1 for _ in table.rows()) == 5_000


def test_a_row_longer_than_any_tables_costs_that_row_only(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(str(tmp_path / "long.xlsx"))
    page = book.add_worksheet()
    page.write_row(0, 0, ["name", "zip"])
    page.write_row(1, 0, ["x" * 32_000] * 40)
    page.write_row(2, 0, ["y"] * 3_000)
    page.write_row(3, 0, ["Ann", "97571"])
    book.close()
    long, wide, good = open_any(tmp_path / "long.xlsx").rows()
    for bad in (long, wide):
        assert isinstance(bad, BadRow)
        assert "only its beginning is shown" in str(bad.reason)
        assert sum(map(len, bad.cells)) < 10_000
    assert good == TableRow(4, ["Ann", "97571"])


def test_each_kind_of_cell_comes_through_as_a_person_would_type_it(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(str(tmp_path / "kinds.xlsx"))
    page = book.add_worksheet()
    day, clock, span = (
        book.add_format({"num_format": form}) for form in ("m/d/yyyy h:mm", "h:mm:ss", "[h]:mm:ss")
    )
    values: list[tuple[object, object, str]] = [
        ("text", None, "text"),
        (" 007 ", None, " 007 "),
        (7105, None, "7105"),
        (0.5, None, "0.5"),
        (1e16, None, "1e+16"),
        (True, None, "yes"),
        (False, None, "no"),
        (date(2026, 6, 7), day, "2026-06-07"),
        (datetime(2026, 6, 7, 14, 5, 9), day, "2026-06-07 14:05:09"),
        (time_of_day(9, 30), clock, "09:30:00"),
        (timedelta(hours=30), span, "1 day, 6:00:00"),
    ]
    for column, (value, form, _) in enumerate(values):
        page.write(0, column, f"c{column}")
        page.write(1, column, value, form)
    page.write_formula(1, len(values), "=1/0", None, "#DIV/0!")
    page.write(0, len(values), "error")
    page.write(0, len(values) + 1, "last")
    page.write(1, len(values) + 1, "Ñ日\U0001f600")
    book.close()
    (row,) = open_any(tmp_path / "kinds.xlsx").rows()
    assert row == TableRow(2, [*(text for _, _, text in values), "", "Ñ日\U0001f600"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from([b"PK\x03\x04", bytes.fromhex("d0cf11e0a1b11ae1")]), st.binary(max_size=600))
def test_no_bytes_make_the_reader_stumble(tmp_path: Path, head: bytes, tail: bytes) -> None:
    path = tmp_path / "random.xlsx"
    path.write_bytes(head + tail)
    with pytest.raises(BadInput, match=r"random\.xlsx"):
        list(workbook_cells.answers(str(path), "", 10_000_000, 300))


@pytest.mark.slow
@settings(
    max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.data())
def test_a_damaged_workbook_is_read_or_refused_and_never_anything_else(
    tmp_path: Path, data: st.DataObject
) -> None:
    rows = "".join(f"<row><c><v>{at}</v></c></row>" for at in range(20))
    content = bytearray(write_xlsx(tmp_path / "good.xlsx", HEAD + rows).read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "damaged.xlsx"
    path.write_bytes(content)
    with suppress(BadInput):
        list(open_any(path).rows())


@pytest.mark.slow
def test_memory_without_end_is_stopped_and_told(tmp_path: Path) -> None:
    since = time.monotonic()
    with pytest.raises(BadInput, match=r"“slow\.ods” takes more than 2,000 MB of memory"):
        open_any(slow_to_read(tmp_path))
    # Only that it ended by itself, long before its limit of time.
    assert time.monotonic() - since < workbook._TASK.seconds
