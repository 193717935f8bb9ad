from __future__ import annotations

from pathlib import Path

import pytest

from canvass_app.exchange.offices.reading import OFFICE_COLUMNS, read_offices
from canvass_app.exchange.offices.rows import OfficeRow
from canvass_app.exchange.tables.rows import BadRow
from canvass_app.model.errors import BadInput
from canvass_app.model.ids import office_id
from canvass_app.model.office import NameStatus, Office, SanctuaryStatus
from canvass_app.text.fold import fold_place
from tests.exchange.files import write


def offices(path: Path) -> tuple[list[Office], list[BadRow]]:
    rows = list(read_offices(path).rows())
    good = [row.office for row in rows if isinstance(row, OfficeRow)]
    return good, [row for row in rows if isinstance(row, BadRow)]


def one(folder: Path, text: str) -> Office:
    good, bad = offices(write(folder, text))
    assert not bad
    assert len(good) == 1
    return good[0]


def reason(folder: Path, text: str) -> str:
    good, bad = offices(write(folder, text))
    assert not good
    assert len(bad) == 1
    return str(bad[0].reason)


def test_a_full_row_of_our_own(tmp_path: Path) -> None:
    text = ",".join(OFFICE_COLUMNS) + (
        "\nOregon,Alder Falls,City,yes,Mayor,Rosa Alt,verified,12/31/30,Dana,2026-10-30,"
        '"City Hall | 100 Mill St |, Alder Falls, OR 97571",m@af.example,(541) 555-0190,no,'
        "clerk,10/28/2026,97571 97572;97571,4100001,own list\n"
    )
    assert one(tmp_path, text) == Office(
        id=office_id("OR", fold_place("Alder Falls")),
        state="OR",
        place="Alder Falls",
        holder="Rosa Alt",
        name_status=NameStatus.VERIFIED,
        term_end="2030-12-31",
        verified_by="Dana",
        verified_on="2026-10-30",
        address="City Hall\n100 Mill St\nAlder Falls, OR 97571",
        email="m@af.example",
        phone="(541) 555-0190",
        sanctuary=SanctuaryStatus.NO,
        sanctuary_source="clerk",
        sanctuary_on="2026-10-28",
        zips_inside=("97571", "97572"),
        geoid="4100001",
        source="own list",
    )


def test_headings_with_marks_capitals_blanks_and_in_another_order(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "\n  Office_Address ; GEOID;;CITY ; mayor name;State\n"
        '"1 Plaza\n Troy";203000;;Troy;Ann Lee;al\n',
        "utf-8-sig",
    )
    (office,), bad = offices(path)
    assert not bad
    assert (office.state, office.place, office.holder) == ("AL", "Troy", "Ann Lee")
    assert office.address == "1 Plaza\nTroy"
    assert office.geoid == "0203000"
    assert office.name_status is NameStatus.UNVERIFIED
    assert (office.kind, office.title, office.has_mayor) == ("city", "Mayor", True)


@pytest.mark.parametrize(
    ("address", "code", "expected"),
    [
        ("1437 Bannock St", "80202", "1437 Bannock St\nDenver, CO 80202"),
        ("1437 Bannock St", "80202-5337", "1437 Bannock St\nDenver, CO 80202"),
        ("1437 Bannock St|Denver, CO", "80202", "1437 Bannock St\nDenver, CO 80202"),
        ("1437 Bannock St|Denver", "80202", "1437 Bannock St\nDenver, CO 80202"),
        ("1437 Bannock St|Denver, CO 80202", "80203", "1437 Bannock St\nDenver, CO 80202"),
        ("80202 Bannock St", "80202", "80202 Bannock St\nDenver, CO 80202"),
        ("1437 Bannock St", "downtown", "1437 Bannock St"),
        ("", "80202", ""),
    ],
)
def test_a_zip_in_a_column_of_its_own_ends_the_address(
    tmp_path: Path, address: str, code: str, expected: str
) -> None:
    office = one(tmp_path, f'City,State,Address,Zip Code\nDenver,CO,"{address}",{code}\n')
    assert office.address == expected
    assert office.zips_inside == ()


@pytest.mark.parametrize(
    ("status", "expected", "verified_by", "verified_on"),
    [
        ("current", NameStatus.VERIFIED, "a list", "2026-05-02"),
        ("current-unverified", NameStatus.UNVERIFIED, "", ""),
        ("stale-2020: Ann Le\ufffd", NameStatus.UNVERIFIED, "", ""),
        ("expired", NameStatus.EXPIRED, "", ""),
    ],
)
def test_the_status_of_gathered_lists(
    tmp_path: Path, status: str, expected: NameStatus, verified_by: str, verified_on: str
) -> None:
    office = one(
        tmp_path,
        "state,place,mayor_name,name_status,source,retrieved_on\n"
        f"AK,Nome,Ann Lee,{status},a list,2026-05-02\n",
    )
    assert office.name_status is expected
    assert (office.verified_by, office.verified_on) == (verified_by, verified_on)


def test_current_without_a_source_is_nobodys_verification(tmp_path: Path) -> None:
    office = one(tmp_path, "state,place,mayor,name_status\nAK,Nome,Ann Lee,current\n")
    assert office.name_status is NameStatus.UNVERIFIED


def test_a_place_that_comes_twice_names_its_first_row(tmp_path: Path) -> None:
    path = write(
        tmp_path, "state,place\nMO,St. Louis\nIL,St. Louis\nMissouri,City of Saint Louis\n"
    )
    good, (bad,) = offices(path)
    assert [office.state for office in good] == ["MO", "IL"]
    assert bad.row == 4
    assert "row 2" in str(bad.reason)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("state,place\nCA,\n", "place is missing"),
        ("state,place\nXX,Troy\n", "“XX” is not a state"),
        ("state,place\n,Troy\n", "The state is missing."),
        ("state,place,term_end\nMI,Troy,soon\n", "term_end"),
        ("state,place,term_end\nMI,Troy,12/31\n", "“12/31”"),
        ("state,place,name_status\nMI,Troy,trust me\n", "verified"),
        ("state,place,sanctuary\nMI,Troy,partly\n", "unknown"),
        ("state,place,has_mayor\nMI,Troy,sometimes\n", "neither yes nor no"),
        ("state,place,zips_inside\nMI,Troy,48007 nope\n", "“nope”"),
        ("state,place,address\nMI,Troy,Bayam\ufffdn\n", "lost"),
    ],
)
def test_rows_that_cannot_be_imported_say_why(tmp_path: Path, text: str, said: str) -> None:
    assert said in reason(tmp_path, text)


def test_places_known_to_have_no_mayor(tmp_path: Path) -> None:
    assert one(tmp_path, "state,place,has_mayor\nNV,Paradise,no\n").has_mayor is False


def test_a_file_without_places_says_what_is_there(tmp_path: Path) -> None:
    path = write(tmp_path, "mayor,phone\nAnn,1\n", name="mayors.csv")
    with pytest.raises(BadInput, match=r"mayors\.csv.*“state” or “place”.*mayor, phone"):
        read_offices(path)
