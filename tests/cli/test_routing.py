from __future__ import annotations

import csv
from pathlib import Path

import pytest

from canvass_app.assets import asset_path
from tests.cli.conftest import Shell

LINES = """\
line_id,street,city,state,zip
certain,5 Foundry St,Alder Falls,OR,97571
likely,PO Box 9,Alder Falls,OR,97571
none,1 Larch Rd,Larch Hollow,OR,97564
military,Unit 20,APO,AE,09012
queue,5 Foundry St,Alder Falls,WA,97571
empty,,,,
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "lines.csv"
    path.write_text(LINES, encoding="utf-8")
    return path


def routed(path: Path) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return {row["line_id"]: row for row in csv.DictReader(stream)}


def test_bare_csv_is_routed_with_reasons(shell: Shell, source: Path, tmp_path: Path) -> None:
    out = tmp_path / "routed.csv"
    mayors = asset_path("training", "mayors.csv")
    done = shell("route", "--csv", source, "--out", out, "--offices", mayors, "--json")
    assert done.code == 0
    assert done.data["tiers"] == {"certain": 1, "likely": 1, "no_mayor": 2, "queue": 2}
    rows = routed(out)
    assert list(rows) == ["certain", "likely", "none", "military", "queue", "empty"]
    assert list(rows["none"])[1:] == ["place", "state", "geoid", "tier", "candidate", "reason"]
    assert (rows["certain"]["place"], rows["certain"]["state"]) == ("Alder Falls", "OR")
    assert (rows["likely"]["place"], rows["likely"]["candidate"]) == ("", "Alder Falls")
    assert rows["none"]["place"] == rows["military"]["place"] == "NONE"
    assert rows["queue"]["place"] == rows["empty"]["place"] == ""
    assert all(row["reason"] for row in rows.values())


def test_likely_places_are_given_when_asked_for(shell: Shell, source: Path, tmp_path: Path) -> None:
    out = tmp_path / "routed.csv"
    mayors = asset_path("training", "mayors.csv")
    options: list[str | Path] = ["--out", out, "--offices", mayors, "--include-likely"]
    assert shell("route", "--csv", source, *options).code == 0
    row = routed(out)["likely"]
    assert (row["place"], row["candidate"], row["tier"]) == ("Alder Falls", "", "likely")


def test_without_mayors_nothing_is_certain(shell: Shell, source: Path, tmp_path: Path) -> None:
    done = shell("route", "--csv", source, "--out", tmp_path / "routed.csv", "--json")
    assert done.code == 0
    assert done.data["tiers"]["certain"] == done.data["tiers"]["likely"] == 0
    assert "--offices" in done.err


def test_bad_rows_of_either_file_are_named(shell: Shell, source: Path, tmp_path: Path) -> None:
    source.write_text(LINES + "torn,x\n", encoding="utf-8")
    mayors = tmp_path / "mayors.csv"
    mayors.write_text("state,place\nOR,\n", encoding="utf-8")
    out = tmp_path / "routed.csv"
    done = shell("route", "--csv", source, "--out", out, "--offices", mayors, "--json")
    assert done.code == 3
    assert [row["row"] for row in done.data["bad_rows"]] == [8]
    assert [row["row"] for row in done.data["bad_offices"]] == [2]
    assert len(routed(out)) == 6


def test_campaign_is_routed(shell: Shell, campaign: Path) -> None:
    shell("mayors", "import", campaign, asset_path("training", "mayors.csv"))
    shell("import", campaign, asset_path("training", "signatures.csv"))
    done = shell("route", campaign, "--json")
    assert (done.code, done.data["routed"]) == (0, 369)
    assert sum(done.data["signatures"].values()) == 366
    assert shell("route", campaign, "--json").data["routed"] == 0
    again = shell("route", campaign, "--again", "--json")
    assert (again.data["routed"], again.data["signatures"]) == (369, done.data["signatures"])
