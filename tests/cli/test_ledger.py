"""Sheets, withdrawals, second entry and certificates from the shell."""

from __future__ import annotations

import csv
from pathlib import Path

import pikepdf

from tests.cli.conftest import Shell

ROWS = """\
sheet,line,signed_on,name,street,city,state,zip
12,1,2026-09-09,Ottoline Farrow,104 Weir Ln,Alder Falls,OR,97571
12,2,2026-09-09,Balthasar Okonjo,9 Quince St,Alder Falls,OR,97571
13,1,2026-09-09,Perpetua Pham,7 Heron Ct,Alder Falls,OR,97572
"""


def filled(shell: Shell, campaign: Path, tmp_path: Path) -> Path:
    source = tmp_path / "people.csv"
    source.write_text(ROWS, encoding="utf-8")
    assert shell("import", campaign, source).code == 0
    return campaign


def test_a_line_is_withdrawn_and_the_ledger_says_so(
    shell: Shell, campaign: Path, tmp_path: Path
) -> None:
    filled(shell, campaign, tmp_path)
    done = shell("withdraw", campaign, "--sheet", "12", "--line", "2")
    assert (done.code, done.out) == (0, "Line 2 of sheet 12 is withdrawn.\n")
    wrong = shell("withdraw", campaign, "--sheet", "12", "--line", "9")
    assert wrong.code == 3
    assert "Nothing is typed on line 9" in wrong.err

    out = tmp_path / "ledger.csv"
    told = shell("ledger", campaign, "--out", out, "--json")
    assert [row["counting"] for row in told.data["sheets"]] == [1, 1]
    with out.open(encoding="utf-8-sig", newline="") as stream:
        first = next(csv.DictReader(stream))
    assert (first["sheet"], first["stage"], first["not_counting_W"]) == ("12", "typed", "1")
    assert "12  typed" in shell("ledger", campaign).out
    assert shell("undo", campaign).code == 0
    assert shell("ledger", campaign, "--json").data["sheets"][0]["counting"] == 2


def test_a_certificate_shows_its_arithmetic(shell: Shell, campaign: Path, tmp_path: Path) -> None:
    filled(shell, campaign, tmp_path)
    told = shell("certificate", campaign)
    assert told.code == 0
    assert "Nothing can be certified yet" in told.out
    assert "Signatures counted" in told.out
    data = shell("certificate", campaign, "--json").data["certificates"][0]
    assert (data["counted"], data["not_compared"], data["at_least"]) == (3, 3, 0)
    assert shell("certificate", campaign, "--city", "Nowhere").code == 3


def test_without_a_city_the_certificates_by_city_say_so(
    shell: Shell, campaign: Path, tmp_path: Path
) -> None:
    filled(shell, campaign, tmp_path)
    told = shell("certificate", campaign, "--cities")
    assert (told.code, told.out) == (0, "No signature is certain to belong to a city yet.\n")
    assert shell("certificate", campaign, "--cities", "--json").data["certificates"] == []


def test_a_report_that_was_written_is_named(shell: Shell, campaign: Path, tmp_path: Path) -> None:
    filled(shell, campaign, tmp_path)
    for command in ("ledger", "second", "certificate"):
        out = tmp_path / f"{command}.pdf"
        assert f"The report was saved as {out}." in shell(command, campaign, "--out", out).err


def test_second_entry_is_planned_and_reported(shell: Shell, campaign: Path, tmp_path: Path) -> None:
    filled(shell, campaign, tmp_path)
    assert "has not started" in shell("second", campaign).out
    out = tmp_path / "rates.csv"
    data = shell("second", campaign, "--share", "100", "--out", out, "--json").data
    assert (data["wanted"], data["typed_twice"], data["target_percent"]) == (3, 0, 2)
    assert out.read_text(encoding="utf-8-sig").startswith("of,name,wrong,typed_twice")


def test_settings_take_the_days_of_the_campaign(shell: Shell, tmp_path: Path) -> None:
    settings = tmp_path / "drive.toml"
    settings.write_text(
        'starts_on = "2026-09-10"\nexclude_odd_dates = true\noverdue_days = 7\n', encoding="utf-8"
    )
    path = tmp_path / "days.canvass"
    assert shell("new", path, "--settings", settings).code == 0
    filled(shell, path, tmp_path)
    told = shell("ledger", path, "--json").data["sheets"]
    assert [(row["counting"], row["not_counting_O"]) for row in told] == [(0, 2), (0, 1)]
    settings.write_text('ends_on = "soon"\n', encoding="utf-8")
    assert shell("new", tmp_path / "b.canvass", "--settings", settings).code == 3


def test_reports_are_printed_where_the_name_ends_in_pdf(
    shell: Shell, campaign: Path, tmp_path: Path
) -> None:
    filled(shell, campaign, tmp_path)
    wide = {"ledger": True, "second": False, "certificate": False}
    for command, is_wide in wide.items():
        out = tmp_path / f"{command}.pdf"
        done = shell(command, campaign, "--out", out, "--language", "es", "--paper", "a4", "--json")
        assert (done.code, done.data["report"]) == (0, str(out))
        with pikepdf.open(out) as pdf:
            assert str(pdf.Root.Lang) == "es"
            assert (float(pdf.pages[0].MediaBox[2]) > 800) is is_wide
    table = tmp_path / "certificate.csv"
    assert shell("certificate", campaign, "--out", table).code == 0
    assert table.read_text(encoding="utf-8-sig").splitlines()[1].startswith(",0,3,3,")
