"""`canvass doors` from a shell."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from canvass_app.desk.doors import walk_lists
from canvass_app.desk.session import open_with_passphrase
from canvass_app.model.person import Person
from canvass_app.store import queries
from tests.cli.conftest import PASSPHRASE, Shell

ADDRESSES = "address,zip,state\n3 Weir Ln,97571,OR\n1 Weir Ln,97571,OR\n,97571,OR\n"


def test_a_turf_from_a_file_and_a_range_handed_out(
    shell: Shell, campaign: Path, tmp_path: Path
) -> None:
    source = tmp_path / "addresses.csv"
    source.write_text(ADDRESSES, encoding="utf-8")
    done = shell("doors", "import", campaign, source, "--turf", "Weir", "--json")
    assert done.code == 3
    assert (done.data["added"], done.data["bad_rows"][0]["row"]) == (2, 4)
    stretch = ("--street", "Weir Ln", "--first", "5", "--last", "9", "--side", "odd")
    more = shell("doors", "range", campaign, "--turf", "Weir", *stretch, "--zip", "97571", "--json")
    assert more.data["added"] == 3
    assert shell("doors", "assign", campaign, "Weir", "--to", "Ben").code == 0
    listed = shell("doors", "list", campaign, "--json")
    assert listed.data["turfs"] == [
        {"turf": "Weir", "assigned_to": "Ben", "doors": 5, "left": 5, "signed": 0}
    ]
    unknown = shell("doors", "assign", campaign, "Mill", "--to", "Ben")
    assert unknown.code == 3
    assert "Mill" in unknown.err


def test_a_printed_list_is_typed_back(shell: Shell, campaign: Path, tmp_path: Path) -> None:
    source = tmp_path / "addresses.csv"
    source.write_text(ADDRESSES, encoding="utf-8")
    shell("doors", "import", campaign, source, "--turf", "Weir")
    session = open_with_passphrase(campaign, PASSPHRASE, Person("Ana"))
    (turf,) = queries.doors.turfs(session.db)
    walk_lists.make_walk_list(session, turf.turf.id, date(2026, 6, 7))
    session.close()
    assert shell("doors", "type", campaign, "1", "1=n", "2=V").code == 0
    assert shell("doors", "list", campaign, "--json").data["turfs"][0]["left"] == 1
    wrong = shell("doors", "type", campaign, "W-1", "1=Q")
    assert wrong.code == 2
