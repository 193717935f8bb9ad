"""Workbooks made here and read back: values, sheets, and everything that is not a workbook."""

from __future__ import annotations

import zipfile
from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter

from canvass_app.exchange.signatures.reading import Reading, SignatureRow, read_signatures
from canvass_app.exchange.tables import workbook
from canvass_app.exchange.tables.opening import open_any
from canvass_app.exchange.tables.rows import BadRow, TableRow
from canvass_app.model.errors import BadInput
from tests.exchange.tables.old_excel import write_xls

HEADINGS: list[object] = ["name", "zip", "state", "date signed", "may contact"]


def make(path: Path, rows: list[list[object]], *, skip: int = 0, sheet: str = "Sheet1") -> Path:
    book = xlsxwriter.Workbook(str(path), {"default_date_format": "m/d/yyyy"})
    page = book.add_worksheet(sheet)
    for at, cells in enumerate(rows, start=skip):
        for column, value in enumerate(cells):
            if value is not None:
                page.write(at, column, value)
    book.close()
    return path


def signatures(path: Path, **options: str) -> list[SignatureRow]:
    found = read_signatures(path, Reading(**options)).rows()  # type: ignore[arg-type]
    return [row for row in found if isinstance(row, SignatureRow)]


def test_numbers_days_and_ticks_come_out_as_people_write_them(tmp_path: Path) -> None:
    path = make(
        tmp_path / "in.xlsx",
        [
            HEADINGS,
            ["José Núñez", 7105.0, "NJ", datetime(2026, 6, 7), True],
            ["Zoë Lee", 71051234, "New Jersey", "6/8/2026", False],
            ["Ann Ray", 7105.0, "TX", datetime(2026, 6, 9, 14, 5), None],
        ],
    )
    rows = signatures(path)
    assert [row.fields["zip"] for row in rows] == ["07105", "07105-1234", "7105"]
    assert [row.fields["signed_on"] for row in rows] == ["2026-06-07", "2026-06-08", "2026-06-09"]
    assert [row.fields["consent_contact"] for row in rows] == [True, False, False]


def test_headings_may_be_below_blank_rows_and_rows_count_as_people_count(tmp_path: Path) -> None:
    path = make(tmp_path / "in.xlsx", [["name", "zip"], ["Ann", 97571], [], ["Bob", 97571]], skip=2)
    table = open_any(path)
    assert table.headings == ("name", "zip")
    assert [row.row for row in table.rows()] == [4, 6]


def test_a_sheet_is_chosen_by_name_and_hidden_ones_are_not_offered(tmp_path: Path) -> None:
    path = tmp_path / "two.xlsx"
    book = xlsxwriter.Workbook(str(path))
    for name in ("Empty", "June", "July", "Secret"):
        page = book.add_worksheet(name)
        if name != "Empty":
            page.write_row(0, 0, ["name"])
            page.write_row(1, 0, [name])
    page.hide()
    book.close()
    assert open_any(path).sheet == "June"
    assert open_any(path).sheets == ("Empty", "June", "July")
    assert [row.fields["name"] for row in signatures(path, sheet="July")] == ["July"]
    with pytest.raises(BadInput, match="Secret"):
        open_any(path, sheet="Secret")


def test_cells_beyond_the_headings_make_a_row_to_fix(tmp_path: Path) -> None:
    path = make(tmp_path / "in.xlsx", [["name", "zip"], ["Ann", 97571, "lost"], ["Bob", 97571]])
    bad, good = open_any(path).rows()
    assert isinstance(bad, BadRow)
    assert bad.row == 2
    assert isinstance(good, TableRow)


def test_a_workbook_of_old_excel_is_read_alike(tmp_path: Path) -> None:
    rows: list[list[str | float]] = [["name", "zip", "state"], ["José Núñez", 7105.0, "NJ"]]
    path = write_xls(tmp_path / "old.xls", rows)
    assert open_any(path).sheets == ("June",)
    assert [(row.fields["name"], row.fields["zip"]) for row in signatures(path)] == [
        ("José Núñez", "07105")
    ]


def test_a_workbook_is_known_by_its_content_not_by_its_name(tmp_path: Path) -> None:
    path = make(tmp_path / "in.xlsx", [["name"], ["Ann"]]).rename(tmp_path / "in.csv")
    assert [row.fields["name"] for row in signatures(path)] == ["Ann"]
    other = path.rename(tmp_path / "in.xls")
    assert [row.fields["name"] for row in signatures(other)] == ["Ann"]


def test_a_guarded_text_is_the_text_again(tmp_path: Path) -> None:
    path = make(tmp_path / "in.xlsx", [["name"], ["'=1+1"]])
    assert [row.fields["name"] for row in signatures(path)] == ["=1+1"]


def test_an_open_document_is_read_alike(tmp_path: Path) -> None:
    path = tmp_path / "in.ods"
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    number = '<table:table-cell office:value-type="float" office:value="{}"/>'
    rows = [
        "".join(map(cell.format, ("name", "zip", "state"))),
        cell.format("José Núñez") + number.format(7105) + cell.format("NJ"),
    ]
    body = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names}><office:body>'
        f'<office:spreadsheet><table:table table:name="June">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            "<manifest:manifest xmlns:manifest="
            '"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
        archive.writestr("content.xml", content)
    assert [(row.fields["name"], row.fields["zip"]) for row in signatures(path)] == [
        ("José Núñez", "07105")
    ]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("photo.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(64), "a picture"),
        ("photo.csv", b"\xff\xd8\xff\xe0" + bytes(64), "a picture"),
        ("torn.xlsx", b"PK\x03\x04" + bytes(200), "damaged"),
        ("word.xls", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "damaged"),
        (
            "locked.xlsx",
            bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
            "locked with a password",
        ),
        ("empty.xlsx", b"", "is empty"),
    ],
)
def test_what_is_no_workbook_is_refused_by_name_with_a_remedy(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(BadInput, match=said) as refused:
        open_any(path)
    assert name in str(refused.value.problem)
    assert str(refused.value.remedy)


def test_an_archive_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letters.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("letter.txt", "hello")
    with pytest.raises(BadInput, match="is not a workbook"):
        open_any(path)


def test_a_workbook_without_a_word_is_empty(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="empty"):
        open_any(make(tmp_path / "blank.xlsx", []))
    assert list(open_any(make(tmp_path / "head.xlsx", [["name", "zip"]])).rows()) == []


def test_a_workbook_that_unpacks_to_far_too_much_is_never_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(60_000_000))
    with pytest.raises(BadInput, match=r"bomb\.xlsx.*60 MB|bomb\.xlsx.*59 MB") as refused:
        open_any(bomb)
    assert "CSV UTF-8" in str(refused.value.remedy)
    monkeypatch.setattr(workbook, "MAX_UNPACKED", 1_000)
    with pytest.raises(BadInput, match="unpacks to more than"):
        open_any(make(tmp_path / "big.xlsx", [["name"], ["Ann"]]))


def test_a_workbook_of_far_too_many_columns_is_refused(tmp_path: Path) -> None:
    path = make(tmp_path / "wide.xlsx", [[f"c{n}" for n in range(2_100)]])
    with pytest.raises(BadInput, match="not a table"):
        open_any(path)


def test_a_formula_is_read_as_the_value_it_had_and_is_not_run(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(str(tmp_path / "in.xlsx"))
    page = book.add_worksheet()
    page.write_row(0, 0, ["name", "zip"])
    page.write_formula(1, 0, '=HYPERLINK("https://example.org", "click")', None, "Ottoline Farrow")
    page.write_string(1, 1, "97571")
    book.close()
    (row,) = signatures(tmp_path / "in.xlsx")
    assert (row.fields["name"], row.fields["zip"]) == ("Ottoline Farrow", "97571")
