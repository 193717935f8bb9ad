"""What each peer gets, and what it must not get; in both CSV and XLSX."""

from __future__ import annotations

import csv
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from python_calamine import load_workbook

from canvass_app.exchange.signatures.export_profiles import ExportProfile, LeftOut
from canvass_app.exchange.signatures.reading import SignatureRow, read_signatures
from canvass_app.exchange.signatures.writing import exported_rows, write_counts, write_signatures
from canvass_app.exchange.tables import table_out
from canvass_app.exchange.tables.table_out import write_table
from canvass_app.model.errors import UserError
from canvass_app.model.line import Line, LineState, ShowAs

AGREED = Line(
    id="a" * 32, sheet_id="b" * 32, number=3, name="José Núñez Ruiz", street="=1 Weir Ln",
    unit="B", city="Alder Falls", state="OR", zip="97571", signed_on="2026-06-07",
    email="jose@example.org", phone="+1 (503) 555-0100", consent_contact=True,
    collected_by="Ana", source_id="x-1",
)  # fmt: skip
SILENT = replace(AGREED, consent_contact=False, name="Silent Person", email="s@example.org")
COUNTED = replace(AGREED, show_as=ShowAs.COUNTED, name="Counted Person")
INITIALS = replace(AGREED, show_as=ShowAs.INITIALS, name="Ngọc Trần", email="n@example.org")
MAILING = [
    ExportProfile.MAIL_HOUSE, ExportProfile.ACTION_NETWORK, ExportProfile.EVERYACTION,
    ExportProfile.NATIONBUILDER, ExportProfile.CIVICRM, ExportProfile.MAILCHIMP,
]  # fmt: skip


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def read_xlsx(path: Path) -> list[list[object]]:
    with path.open("rb") as stream:
        return [list(row) for row in load_workbook(stream).get_sheet_by_index(0).to_python()]


@pytest.mark.parametrize("profile", MAILING)
@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_a_program_that_writes_to_people_gets_those_who_agreed_as_they_chose(
    tmp_path: Path, profile: ExportProfile, ending: str
) -> None:
    path = tmp_path / f"out{ending}"
    rows = [(line, "7") for line in (AGREED, SILENT, COUNTED, INITIALS)]
    assert write_signatures(path, rows, profile) == 2
    content = path.read_text(encoding="utf-8-sig") if ending == ".csv" else str(read_xlsx(path))
    assert "José" in content
    for hidden in ("Silent", "s@example.org", "Counted", "Ngọc", "Trần", "x-1", "Ana"):
        assert hidden not in content
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_headings_and_cells_are_those_that_the_peer_imports(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_signatures(path, [(AGREED, "7")], ExportProfile.EVERYACTION)
    assert read_csv(path) == [
        {
            "FirstName": "José",
            "LastName": "Núñez Ruiz",
            "AddressLine1": "'=1 Weir Ln",
            "AddressLine2": "B",
            "City": "Alder Falls",
            "StateOrProvince": "OR",
            "ZipOrPostalCode": "97571",
            "Email": "jose@example.org",
            "Phone": "5035550100",
        }
    ]
    write_signatures(path, [(INITIALS, "7")], ExportProfile.MAIL_HOUSE)
    (house,) = read_csv(path)
    assert house["Name"] == "N. T."
    assert not {"jose@example.org", "5035550100", "n@example.org"} & set(house.values())


def test_people_left_out_are_counted() -> None:
    left = LeftOut()
    nowhere = replace(AGREED, email="")
    lines = [AGREED, SILENT, *[COUNTED] * 2, *[nowhere] * 3]
    taken = exported_rows([(line, "7") for line in lines], ExportProfile.MAILCHIMP, left)
    assert len(list(taken)) == 1
    assert left == LeftOut(without_consent=1, counted_only=2, unreachable=3)
    assert left.total == 6


def test_a_line_that_is_no_signature_is_in_our_own_archive_only(tmp_path: Path) -> None:
    withdrawn = replace(AGREED, status=LineState.WITHDRAWN, name="Withdrawn Person")
    path = tmp_path / "out.csv"
    for profile, names in (
        (ExportProfile.RECIPIENT, [AGREED.name]),
        (ExportProfile.FULL, [AGREED.name, withdrawn.name]),
    ):
        write_signatures(path, [(AGREED, "7"), (withdrawn, "7")], profile)
        assert [row["name"] for row in read_csv(path)] == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (AGREED, ["José", "Núñez Ruiz"]),
        (replace(AGREED, name="Suharto"), ["Suharto", ""]),
        (replace(AGREED, given="José Núñez", family="Ruiz"), ["José Núñez", "Ruiz"]),
        (replace(AGREED, name="Suharto", family="Suharto"), ["", "Suharto"]),
        (replace(AGREED, name="Sukarno", given="Sukarno"), ["Sukarno", ""]),
    ],
)
def test_first_and_last_name_are_those_that_were_given_apart(line: Line, names: list[str]) -> None:
    (cells,) = exported_rows([(line, "7")], ExportProfile.EVERYACTION, LeftOut())
    assert cells[:2] == names


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_our_own_archive_comes_back_as_it_was(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"own{ending}"
    odd = replace(AGREED, name="'=Ann", street="007", zip="07105", number=4, phone="=2+2")
    write_signatures(path, [(AGREED, "0042"), (odd, "0042"), (COUNTED, "1")], ExportProfile.FULL)
    file = read_signatures(path)
    assert file.preset is not None
    assert file.preset.name == "canvass"
    rows = [row for row in file.rows() if isinstance(row, SignatureRow)]
    for row, line in zip(rows, (AGREED, odd, COUNTED), strict=True):
        assert {name: getattr(line, name) for name in row.fields} == row.fields
    assert [(row.sheet, row.line) for row in rows] == [("0042", 3), ("0042", 4), ("1", 3)]


def test_nothing_in_a_workbook_is_a_formula_or_a_link(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_table(path, ["a"], [["=1+1"], ["https://example.org"], ["007"]])
    assert read_xlsx(path) == [["a"], ["'=1+1"], ["https://example.org"], ["007"]]


def test_a_workbook_of_too_many_rows_is_refused_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table_out, "MAX_WORKBOOK_ROWS", 2)
    path = tmp_path / "out.xlsx"
    with pytest.raises(UserError, match="more than 2 rows"):
        write_table(path, ["a"], [["1"], ["2"], ["3"]])
    assert list(tmp_path.iterdir()) == []


def test_counts_have_no_names(tmp_path: Path) -> None:
    path = tmp_path / "counts.csv"
    assert write_counts(path, [("OR", "Alder Falls", 12), ("", "", 3)]) == 2
    assert read_csv(path)[0] == {"state": "OR", "place": "Alder Falls", "signatures": "12"}
