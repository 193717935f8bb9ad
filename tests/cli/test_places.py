from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest

from canvass_app.cli import main
from tests.cli.conftest import Shell

PACK = {
    "municipalities.csv": "geoid,state,name,kind,government,class,county_fips,pop2020\n"
    "0653000,CA,Oakland,city,1,C1,06001,440646\n0601000,CA,Ashland,CDP,0,U1,06001,\n",
    "zip_place.csv": "zip,geoid,zip_area_share,place_area_share,zip_pop_share,basis\n"
    "94601,0653000,1.0,0.05,1.0,area\n94578,0601000,0.9,0.8,,area\n99501,,0,0,0,none\n",
    "head_titles.csv": "state,kind,usual_head_title,is_mayor\n*,city,Mayor,yes\n*,CDP,,no\n",
}
GAZETTEER = (
    "USPS\tGEOID\tANSICODE\tNAME\tLSAD\tFUNCSTAT\tALAND\tAWATER\tINTPTLAT\tINTPTLONG  \n"
    "CA\t0653000\t02411292\tOakland city\t25\tA\t1000\t10\t37.76\t-122.22 \n"
    "CA\t0601000\t02407763\tAshland CDP\t57\tS\t500\t0\t37.69\t-122.11 \n"
)
RELATIONSHIP = (
    "\ufeffOID_ZCTA5_20|GEOID_ZCTA5_20|NAMELSAD_ZCTA5_20|AREALAND_ZCTA5_20|GEOID_PLACE_20|"
    "NAMELSAD_PLACE_20|AREALAND_PLACE_20|AREALAND_PART\n"
    "1|94601|ZCTA5 94601|50|0653000|Oakland city|1000|50\n"
    "2|94578|ZCTA5 94578|400|0601000|Ashland CDP|500|360\n"
    "|||||||\n|||0|0653000|Oakland city|1000|5\n"
)
UNITS = (
    "CENSUS_ID_PID6,UNIT_NAME,UNIT_TYPE,STATE,FIPS_STATE,FIPS_COUNTY,FIPS_PLACE,POPULATION,"
    "ACTIVE\n"
    '101,CITY OF OAKLAND,2 - MUNICIPAL,CA,06,001,53000,"440,646",Y\n'
    "102,WOODBRIDGE TOWNSHIP,3 - TOWNSHIP,NJ,34,023,82000,103639,Y\n"
    "103,ALAMEDA COUNTY,1 - COUNTY,CA,06,001,99001,1682353,Y\n"
    "104,DORMANT TOWNSHIP,3 - TOWNSHIP,NJ,34,023,82001,0,N\n"
)
LINES = "line_id,street,city,state,zip\na,1 Elm St,Oakland,CA,94601\nb,1 Elm St,Ashland,CA,94578\n"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "pack")


@pytest.fixture(scope="module")
def home_with_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A user's folder in which the pack is installed. To be copied: installing takes a second."""
    folder = tmp_path_factory.mktemp("installed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CANVASS_HOME", str(folder / "home"))
        assert main(["places", "install", str(write_pack(folder / "pack"))]) == 0
    return folder / "home"


def write_pack(folder: Path) -> Path:
    folder.mkdir()
    for name, text in PACK.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CANVASS_HOME", str(tmp_path / "home"))


def routed(path: Path) -> dict[str, tuple[str, str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return {r["line_id"]: (r["tier"], r["place"], r["geoid"]) for r in csv.DictReader(stream)}


def test_a_pack_is_installed_shown_and_used(shell: Shell, pack: Path, tmp_path: Path) -> None:
    assert shell("places", "info", "--json").data == {"installed": False}
    assert "No place pack" in shell("places", "info").out
    done = shell("places", "install", pack, "--json")
    assert (done.code, done.data["places"], done.data["zips"]) == (0, 2, 3)
    assert shell("places", "info", "--json").data["installed"]
    source, out = tmp_path / "lines.csv", tmp_path / "out.csv"
    source.write_text(LINES, encoding="utf-8")
    assert shell("route", "--csv", source, "--out", out).code == 0
    expected = {"a": ("certain", "Oakland", "0653000"), "b": ("no_mayor", "NONE", "")}
    assert routed(out) == expected


def test_a_pack_serves_one_run_without_being_installed(
    shell: Shell, pack: Path, tmp_path: Path
) -> None:
    source, out = tmp_path / "lines.csv", tmp_path / "out.csv"
    source.write_text(LINES, encoding="utf-8")
    assert shell("route", "--csv", source, "--out", out, "--places", pack).code == 0
    assert routed(out)["a"][1] == "Oakland"
    assert not shell("places", "info", "--json").data["installed"]


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("zip_place.csv", "94601,0653000,1.0", "946,0653000,1.0", "zip_place.csv, row 2"),
        ("zip_place.csv", "0653000", "0699999", "not among the places"),
        ("zip_place.csv", "1.0,0.05", "much,0.05", "“much” under “zip_area_share” is not a number"),
        ("municipalities.csv", "0653000,CA", "653000,CA", "municipalities.csv, row 2"),
        ("municipalities.csv", "geoid", "id", "has no column “geoid”"),
        ("municipalities.csv", "city,1", "city,maybe", "must be 1 or 0"),
        ("head_titles.csv", "Mayor,yes", "Mayor,perhaps", "is_mayor"),
    ],
)
def test_a_bad_pack_is_refused_and_the_old_one_stays(
    shell: Shell, home_with_pack: Path, pack: Path, name: str, old: str, new: str, said: str
) -> None:
    shutil.copytree(home_with_pack, pack.parent / "home")
    assert shell("places", "info", "--json").data["places"] == 2
    path = pack / name
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    done = shell("places", "install", pack)
    assert done.code == 3
    assert said in done.err
    assert shell("places", "info", "--json").data["places"] == 2


def test_a_folder_without_a_pack_is_named(shell: Shell, tmp_path: Path) -> None:
    done = shell("places", "install", tmp_path)
    assert done.code == 3
    assert "municipalities.csv" in done.err


@pytest.mark.parametrize("delimiter", ["\t", "|"])
def test_a_pack_is_built_from_the_published_files(
    shell: Shell, tmp_path: Path, delimiter: str
) -> None:
    (tmp_path / "gaz.txt").write_text(GAZETTEER.replace("\t", delimiter), encoding="utf-8")
    (tmp_path / "rel.txt").write_text(RELATIONSHIP, encoding="utf-8")
    (tmp_path / "units.csv").write_text(UNITS, encoding="utf-8")
    out = tmp_path / "built"
    done = shell(
        "places", "build", "--gazetteer", tmp_path / "gaz.txt", "--zcta-place",
        tmp_path / "rel.txt", "--government-units", tmp_path / "units.csv", "--out", out, "--json",
    )  # fmt: skip
    assert (done.code, done.data["places"], done.data["towns"]) == (0, 2, 1)
    with (out / "municipalities.csv").open(encoding="utf-8", newline="") as stream:
        rows = {row["geoid"]: row for row in csv.DictReader(stream)}
    assert (rows["0653000"]["name"], rows["0653000"]["government"]) == ("Oakland", "1")
    assert rows["0653000"]["pop2020"] == "440646"
    assert (rows["0601000"]["kind"], rows["0601000"]["government"]) == ("CDP", "0")
    assert (rows["3402382000"]["name"], rows["3402382000"]["kind"]) == ("Woodbridge", "township")
    source, routes = tmp_path / "lines.csv", tmp_path / "out.csv"
    source.write_text(LINES, encoding="utf-8")
    assert shell("places", "install", out).code == 0
    assert shell("route", "--csv", source, "--out", routes).code == 0
    assert routed(routes) == {"a": ("certain", "Oakland", "0653000"), "b": ("no_mayor", "NONE", "")}
