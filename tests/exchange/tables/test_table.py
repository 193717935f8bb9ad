from __future__ import annotations

import csv
import io
import tracemalloc
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.exchange.signatures.reading import SignatureRow, read_signatures
from canvass_app.exchange.tables.rows import BadRow
from canvass_app.exchange.tables.table import TableRow, open_table
from canvass_app.model.errors import BadInput
from tests.exchange.files import write

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x02"


def good_rows(path: Path, encoding: str | None = None) -> list[list[str]]:
    rows = open_table(path, encoding=encoding).rows()
    return [row.cells for row in rows if isinstance(row, TableRow)]


def bad_rows(path: Path) -> list[BadRow]:
    return [row for row in open_table(path).rows() if isinstance(row, BadRow)]


@pytest.mark.parametrize(
    ("stored_as", "said"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16"), ("cp1252", "cp1252")],
)
def test_each_encoding_is_recognized_and_said(tmp_path: Path, stored_as: str, said: str) -> None:
    path = write(tmp_path, "name,city\r\nJosé Núñez,Peñasco\r\n", stored_as)
    assert open_table(path).encoding == said
    assert open_table(path).headings == ("name", "city")
    assert good_rows(path) == [["José Núñez", "Peñasco"]]


def test_big_endian_utf16_with_tabs_as_some_databases_export_it(tmp_path: Path) -> None:
    path = tmp_path / "export.xls"
    path.write_bytes(b"\xfe\xff" + "name\tcity\nLê Thị Hoa\tSan José\n".encode("utf-16-be"))
    assert open_table(path).delimiter == "\t"
    assert good_rows(path) == [["Lê Thị Hoa", "San José"]]


def test_the_encoding_can_be_switched(tmp_path: Path) -> None:
    path = write(tmp_path, "name\nJosé\n")
    assert good_rows(path, "cp1252") == [["JosÃ©"]]
    with pytest.raises(BadInput, match="cp1252"):
        open_table(path, encoding="latin-42")


def test_a_byte_order_mark_is_never_part_of_a_heading(tmp_path: Path) -> None:
    path = write(tmp_path, '"name",city\nAnn,Troy\n', "utf-8-sig")
    assert open_table(path, encoding="utf-8").headings == ("name", "city")


def test_a_copy_torn_inside_a_letter_stays_utf8_and_names_the_row(tmp_path: Path) -> None:
    path = tmp_path / "torn.csv"
    path.write_bytes("name,city\nJosé,Troy\nZoë,É".encode()[:-1])
    assert good_rows(path) == [["José", "Troy"]]
    (bad,) = bad_rows(path)
    assert bad.row == 3
    assert "byte that is not text" in str(bad.reason)


def test_bytes_that_cp1252_lacks_spoil_their_row_only(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes(b"name,city\nJos\xe9,Troy\nAn\x81n,Troy\nBob,Troy\n")
    assert open_table(path).encoding == "cp1252"
    assert good_rows(path) == [["José", "Troy"], ["Bob", "Troy"]]
    assert [bad.row for bad in bad_rows(path)] == [3]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_read_off_the_headings(tmp_path: Path, delimiter: str) -> None:
    path = write(tmp_path, f'"name, in full"{delimiter}city\nLee{delimiter}Troy\n')
    assert open_table(path).delimiter == delimiter
    assert good_rows(path) == [["Lee", "Troy"]]


def test_a_spreadsheets_delimiter_line_and_blank_lines_come_before_the_headings(
    tmp_path: Path,
) -> None:
    path = write(tmp_path, "sep=;\r\n\r\n;;\r\nname;city\r\nAnn, Jr.;Troy\r\n")
    assert open_table(path).headings == ("name", "city")
    assert list(open_table(path).rows()) == [TableRow(4, ["Ann, Jr.", "Troy"])]


def test_line_breaks_in_quotes_are_one_row_and_rows_count_as_in_a_spreadsheet(
    tmp_path: Path,
) -> None:
    path = write(tmp_path, 'name,street\n"Ann","1 Oak\nApt 2"\n\n,\nBob,2 Elm\n')
    assert list(open_table(path).rows()) == [
        TableRow(2, ["Ann", "1 Oak\nApt 2"]),
        TableRow(5, ["Bob", "2 Elm"]),
    ]


def test_old_macintosh_line_ends(tmp_path: Path) -> None:
    assert good_rows(write(tmp_path, "name,city\rAnn,Troy\rBob,Ely\r")) == [
        ["Ann", "Troy"],
        ["Bob", "Ely"],
    ]


def test_rows_longer_or_shorter_than_the_headings_are_named(tmp_path: Path) -> None:
    path = write(tmp_path, "name,city\nAnn\nBob,Troy,,\nCy,Troy,MI\nDee,Ely\n")
    assert good_rows(path) == [["Bob", "Troy"], ["Dee", "Ely"]]
    short, long = bad_rows(path)
    assert (short.row, long.row) == (2, 4)
    assert "fewer" in str(short.reason)
    assert "more than" in str(long.reason)
    assert long.cells == ("Cy", "Troy", "MI")


def test_an_unclosed_quotation_mark_costs_its_own_row_only(tmp_path: Path) -> None:
    body = "".join(f"P{n},Troy\n" for n in range(300))
    path = write(tmp_path, f'name,city\n"Ann,Troy\n{body}Bob,"Ely\n')
    assert good_rows(path) == [[f"P{n}", "Troy"] for n in range(300)]
    first, last = bad_rows(path)
    assert (first.row, last.row) == (2, 303)
    assert first.cells == ('"Ann', "Troy")
    assert last.cells == ("Bob", '"Ely')
    assert "quotation mark" in str(last.reason)


def test_a_quotation_mark_closed_by_a_later_rows_opening_one(tmp_path: Path) -> None:
    path = write(tmp_path, 'name,city\n"Ann,Troy\nBob,Ely\n"Cy",Ely\n')
    assert good_rows(path) == [["Bob", "Ely"], ["Cy", "Ely"]]
    assert [bad.row for bad in bad_rows(path)] == [2]


def test_text_after_a_closing_quotation_mark_is_refused_with_its_row(tmp_path: Path) -> None:
    path = write(tmp_path, 'name,city\n"Robert "Bob" Lee",Troy\nDee,Ely\n')
    (bad,) = bad_rows(path)
    assert bad.row == 2
    assert "write it twice" in str(bad.reason)
    assert good_rows(path) == [["Dee", "Ely"]]


def test_control_characters_spoil_their_row_only(tmp_path: Path) -> None:
    path = write(tmp_path, "name,city\nAnn\x00,Troy\nBob,Tr\x1boy\nCy\x85,Ely\nDee,Ely\n")
    assert good_rows(path) == [["Dee", "Ely"]]
    reasons = [str(bad.reason) for bad in bad_rows(path)]
    assert "U+0000" in reasons[0]
    assert "name" in reasons[0]
    assert "U+001B" in reasons[1]
    assert "city" in reasons[1]
    assert "U+0085" in reasons[2]


def test_huge_cells_and_huge_lines_spoil_their_row_only(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        f'name,city\nAnn,{"x" * 100_001}\nBob,"{"y" * 140_000}"\n{"z" * 2_500_000}\nDee,Ely\n',
    )
    assert good_rows(path) == [["Dee", "Ely"]]
    bad = bad_rows(path)
    assert [row.row for row in bad] == [2, 3, 4]
    assert "100,000" in str(bad[0].reason)
    assert sum(map(len, bad[2].cells)) <= 1_000


def test_three_hundred_columns(tmp_path: Path) -> None:
    path = write(tmp_path, ",".join(f"c{n}" for n in range(300)) + "\n" + "v," * 299 + "v\n")
    assert len(open_table(path).headings) == 300
    assert good_rows(path) == [["v"] * 300]


def workbook() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\n\n  \n", "empty"),
        (PNG, "a picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", "a picture"),
        (workbook(), "Excel workbook"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"\x7fELF\x02\x01\x01\x00\x00\n\x00\x01", "not a table"),
        ("name,city\nAnn,Troy\n".encode("utf-16-le"), "not a table"),
        (b'"name,city\nAnn,Troy\n', "headings"),
    ],
)
def test_what_is_no_table_is_said_plainly(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "sheet.csv"
    path.write_bytes(content)
    with pytest.raises(BadInput) as caught:
        open_table(path)
    assert said in str(caught.value.problem)
    assert "sheet.csv" in str(caught.value.problem)
    assert str(caught.value.remedy)


def test_a_missing_file_and_a_folder_are_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"no file .*gone\.csv"):
        open_table(tmp_path / "gone.csv")
    with pytest.raises(BadInput, match="is a folder or a device, not a file"):
        open_table(tmp_path)


def test_a_file_that_vanishes_before_its_rows_are_read(tmp_path: Path) -> None:
    path = write(tmp_path, "name\nAnn\n")
    source = open_table(path)
    path.unlink()
    with pytest.raises(BadInput):
        list(source.rows())


cell_texts = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20)


@given(rows=st.lists(st.lists(cell_texts, min_size=3, max_size=3), max_size=8))
def test_what_a_csv_writer_wrote_comes_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]
) -> None:
    path = tmp_path_factory.mktemp("csv") / "in.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([["a", "b", "c"], *rows])
    read = good_rows(path, "utf-8")
    # An apostrophe before a formula is a guard; its own tests are in test_guard.
    plain = [[cell.lstrip("'") for cell in row] for row in rows if "".join(row).strip()]
    assert [[cell.lstrip("'") for cell in row] for row in read] == plain


fragments = st.sampled_from([b'"', b",", b"\n", b"\r", b"\x00", b"\xe9", b"'=", b"a", b" ", b";"])


@given(content=st.binary(max_size=200) | st.lists(fragments, max_size=60).map(b"".join))
def test_any_bytes_are_read_or_refused_but_never_crash(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("bytes") / "in.csv"
    path.write_bytes(b"name,city\n" + content)
    rows = list(open_table(path).rows())
    numbers = [row.row for row in rows]
    assert numbers == sorted(set(numbers))
    assert all(str(row.reason) for row in rows if isinstance(row, BadRow))
    kept = "".join("".join(row.cells) for row in rows)
    assert kept.count("a") == content.count(b"a")
    path.write_bytes(content)
    with suppress(BadInput):
        list(open_table(path).rows())


def test_two_columns_with_one_heading_keep_the_first(tmp_path: Path) -> None:
    path = write(tmp_path, "name,name,zip\nAnn,Other,97571\n")
    (row,) = read_signatures(path).rows()
    assert isinstance(row, SignatureRow)
    assert row.fields["name"] == "Ann"
    assert read_signatures(path).ignored_columns == ("name",)


def test_a_file_of_ten_thousand_columns_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, ",".join(f"c{n}" for n in range(10_000)) + "\n")
    with pytest.raises(BadInput, match=r"in\.csv"):
        open_table(path)


def test_a_huge_cell_costs_its_row_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as stream:
        stream.write(b"name,zip\nAnn,97571\nBob,")
        for _ in range(30):
            stream.write(b"x" * 1_000_000)
        stream.write(b"\nCyd,97571\n")
    assert good_rows(path) == [["Ann", "97571"], ["Cyd", "97571"]]
    (bad,) = bad_rows(path)
    assert bad.row == 3
    assert sum(map(len, bad.cells)) < 10_000


def test_a_long_file_is_never_in_memory_as_a_whole(tmp_path: Path) -> None:
    path, peaks = tmp_path / "long.csv", list[int]()
    line = "Ottoline Farrow," + 200 * "x" + "\n"
    for count in (5_000, 20_000):
        path.write_text("name,note\n" + count * line, encoding="utf-8")
        tracemalloc.start()
        try:
            assert sum(1 for _ in open_table(path).rows()) == count
            peaks.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()
    assert peaks[1] < 1.5 * peaks[0]
