from __future__ import annotations

import csv
from pathlib import Path

import pytest
import xlsxwriter

from canvass_app.assets import asset_path
from tests.cli.conftest import Shell

ROWS = """\
sheet,line,name,street,city,state,zip,signed_on,birth_date
9,1,Ana Duarte,5 Elm St,Alder Falls,OR,97571,2026-09-01,1990-01-01
9,2,,7 Elm St,Alder Falls,OR,97571,2026-09-01,1990-01-01
9,three,Bo Lindqvist,9 Elm St,Alder Falls,OR,97571,2026-09-01,1990-01-01
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "sheet9.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def test_dry_run_changes_nothing(shell: Shell, campaign: Path, source: Path) -> None:
    planned = shell("import", campaign, source, "--dry-run", "--json")
    assert planned.code == 3
    assert planned.data["would_import"] == 1
    assert [row["row"] for row in planned.data["bad_rows"]] == [3, 4]
    assert planned.data["refused_columns"] == ["birth_date"]
    assert shell("info", campaign, "--json").data["lines"] == 0


def test_good_rows_come_in_and_bad_ones_go_to_repair(
    shell: Shell, campaign: Path, source: Path
) -> None:
    done = shell("import", campaign, source, "--json")
    assert done.code == 3
    assert done.data["imported"] == 1
    assert "row 3: The name is missing." in done.err
    repair = Path(done.data["repair_file"])
    assert f"They are in {repair}; fix them there and import that file." in done.err
    text = repair.read_text(encoding="utf-8-sig")
    assert "1990" not in text
    mended = text.replace("9,2,,", "9,2,Cy Okafor,").replace("9,three,", "9,3,")
    repair.write_text(mended, encoding="utf-8")
    again = shell("import", campaign, repair, "--json")
    assert (again.code, again.data["imported"], again.data["bad_rows"]) == (0, 2, [])


def test_one_bad_row_is_spoken_of_as_one(shell: Shell, campaign: Path, tmp_path: Path) -> None:
    source = tmp_path / "one.csv"
    source.write_text("name,zip\n,97571\n", encoding="utf-8")
    assert "; fix it there and import that file." in shell("import", campaign, source).err


def test_rows_that_could_not_be_saved_for_repair_are_reported(
    shell: Shell, campaign: Path, source: Path, tmp_path: Path
) -> None:
    nowhere = tmp_path / "no such folder" / "repair.csv"
    done = shell("import", campaign, source, "--repair", nowhere, "--json")
    assert (done.code, done.data["imported"], done.data["repair_file"]) == (3, 1, None)
    assert "does not exist" in done.data["repair_problem"]
    assert "could not be written" in done.err
    assert "Import the same file again" in done.err


def test_same_file_twice_brings_nothing_twice(shell: Shell, campaign: Path) -> None:
    source = asset_path("training", "signatures.csv")
    assert shell("import", campaign, source, "--json").data["imported"] == 400
    again = shell("import", campaign, source, "--json").data
    assert (again["imported"], again["known"], again["imported_before"]) == (0, 400, True)


def test_import_is_undone_whole(shell: Shell, campaign: Path) -> None:
    shell("import", campaign, asset_path("training", "signatures.csv"))
    assert shell("undo", campaign).code == 0
    assert shell("info", campaign, "--json").data["lines"] == 0


def test_unreadable_files_end_with_3(shell: Shell, campaign: Path, tmp_path: Path) -> None:
    picture = tmp_path / "photo.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    for source in (picture, tmp_path / "missing.csv", tmp_path):
        assert shell("import", campaign, source).code == 3


def test_mayors_come_in_and_bad_rows_are_named(
    shell: Shell, campaign: Path, tmp_path: Path
) -> None:
    whole = shell("mayors", "import", campaign, asset_path("training", "mayors.csv"), "--json")
    assert (whole.code, whole.data["imported"]) == (0, 4)
    source = tmp_path / "more.csv"
    source.write_text("state,place\nOR,Fern Landing\nOR,\n", encoding="utf-8")
    partly = shell("mayors", "import", campaign, source, "--json")
    assert (partly.code, partly.data["imported"]) == (3, 1)
    assert [row["row"] for row in partly.data["bad_rows"]] == [3]
    assert shell("info", campaign, "--json").data["offices"] == 5


def test_export_for_recipients_has_no_addresses(
    shell: Shell, training: Path, tmp_path: Path
) -> None:
    out = tmp_path / "list.csv"
    assert shell("export", training, "--out", out).code == 0
    with out.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    counted = shell("info", training, "--json").data["signatures"]
    assert len(rows) == counted < 369
    assert set(rows[0]) == {"number", "name", "city", "zip3", "signed_on"}


def test_full_export_comes_back_as_it_was(shell: Shell, training: Path, tmp_path: Path) -> None:
    out = tmp_path / "all.csv"
    assert shell("export", training, "--out", out, "--profile", "full").code == 0
    again = shell("import", training, out, "--json").data
    assert (again["imported"], again["known"], again["bad_rows"]) == (0, 400, [])


def test_export_into_a_missing_folder_ends_with_3(
    shell: Shell, training: Path, tmp_path: Path
) -> None:
    assert shell("export", training, "--out", tmp_path / "none" / "list.csv").code == 3


def test_columns_are_mapped_and_the_program_is_told(
    shell: Shell, campaign: Path, tmp_path: Path
) -> None:
    path = tmp_path / "van.csv"
    path.write_text(
        "VANID,FirstName,LastName,Zip5,Nickname,Party\n7,Ana,Ruiz,97571,Anita,D\n", encoding="utf-8"
    )
    planned = shell("import", campaign, path, "--dry-run", "--json")
    assert planned.data["preset"] == "everyaction"
    assert planned.data["columns"] == {
        "VANID": "id", "FirstName": "given", "LastName": "family", "Zip5": "zip",
    }  # fmt: skip
    assert planned.data["refused_columns"] == ["Party"]
    assert "believe" in planned.err
    mapped = shell(
        "import", campaign, path, "--dry-run", "--json",
        "--map", "Nickname=name", "--map", "VANID=",
    )  # fmt: skip
    assert mapped.data["columns"]["Nickname"] == "name"
    assert "VANID" not in mapped.data["columns"]
    wrong = shell("import", campaign, path, "--map", "Nobody=name", "--json")
    assert wrong.code == 3
    assert "Nobody" in wrong.data["error"]["problem"]
    assert shell("import", campaign, path, "--map", "Zip5=shoe").code == 2


def test_presets_are_listed(shell: Shell) -> None:
    listed = shell("presets", "--json").data
    assert listed["presets"]["everyaction"] == "EveryAction / VAN"
    assert "consent_contact" in listed["fields"]


def test_a_sheet_of_a_workbook_comes_in(shell: Shell, campaign: Path, tmp_path: Path) -> None:
    path = tmp_path / "two.xlsx"
    book = xlsxwriter.Workbook(str(path))
    for name in ("June", "July"):
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, ["name", "zip"])
        sheet.write_row(1, 0, [f"Ana {name}", 7105])
    book.close()
    assert shell("import", campaign, path, "--sheet", "July", "--json").data["imported"] == 1
    assert shell("import", campaign, path, "--sheet", "May", "--json").code == 3


def test_what_left_is_looked_at_before_and_logged_after(
    shell: Shell, campaign: Path, source: Path, tmp_path: Path
) -> None:
    shell("import", campaign, source, "--json")
    out = tmp_path / "for-mailchimp.xlsx"
    looked = shell(
        "export", campaign, "--out", out, "--profile", "mailchimp", "--dry-run", "--json"
    )
    assert looked.data["rows"] == 0
    assert looked.data["left_out"]["without_consent"] == 1
    assert not out.exists()
    assert shell("exports", campaign, "--json").data["exports"] == []
    shell("export", campaign, "--out", out, "--profile", "full", "--json")
    (logged,) = shell("exports", campaign, "--json").data["exports"]
    assert (logged["profile"], logged["file"]) == ("full", "for-mailchimp.xlsx")
    counts = tmp_path / "counts.csv"
    shell("export", campaign, "--out", counts, "--profile", "counts", "--json")
    assert "Ana" not in counts.read_text(encoding="utf-8-sig")
