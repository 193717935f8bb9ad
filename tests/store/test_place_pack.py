from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from canvass_app.model.errors import UserError
from canvass_app.model.municipality import HeadTitle, Municipality, ZipNames
from canvass_app.store.place_pack import PackInfo, PlacePack, PointRow, ShareRow, compile_pack

OAKLAND = Municipality("0653000", "CA", "Oakland", "city", True, "C1", "06001", 440_646)
NAMES = ZipNames("94601", "Oakland", "CA", ("Oakland", "Fruitvale"), (), False, False, "Alameda")


def compiled(path: Path, *places: Municipality, made_on: str = "2026-01-02") -> PackInfo:
    return compile_pack(
        path,
        places,
        [ShareRow("94601", "0653000", 0.98, 0.05), ShareRow("99999", "", 0.0, 0.0)],
        [HeadTitle("*", "city", "Mayor", "yes")],
        [NAMES],
        keys_of=lambda place: [place.name.casefold()],
        key_of=str.casefold,
        made_on=made_on,
        points=[PointRow("0653000", 37.77, -122.23)],
    )


def test_a_pack_answers_by_zip_and_by_name(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    today = date.today()
    info = compiled(path, OAKLAND)
    assert (info.places, info.zips, info.made_on) == (1, 2, "2026-01-02")
    with PlacePack(path, str.casefold) as pack:
        (share,) = pack.shares("94601")
        assert (share.place, share.of_people, share.of_place) == (OAKLAND, 0.98, 0.05)
        assert pack.knows_zip("99999")
        assert not pack.shares("99999")
        assert not pack.knows_zip("12345")
        assert list(pack.named("CA", "oakland")) == [OAKLAND]
        assert pack.postal("94601") == NAMES
        assert pack.postal("00000") is None
        assert pack.is_postal_city("CA", "OAKLAND")
        assert list(pack.titles()) == [HeadTitle("*", "city", "Mayor", "yes")]
        assert list(pack.keys_in("CA")) == ["oakland"]
        assert list(pack.keys_in("OR")) == []
        assert list(pack.named("OR", "oakland")) == []
        assert pack.point("0653000") == (37.77, -122.23)
        assert pack.point("0000000") is None
        assert today <= date.fromisoformat(pack.info().installed_on) <= date.today()


def test_a_pack_of_the_first_version_has_no_points(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    compiled(path, OAKLAND)
    with closing(sqlite3.connect(path)) as old:
        old.executescript("DROP TABLE points; PRAGMA user_version = 1;")
    with PlacePack(path) as pack:
        assert pack.point("0653000") is None
        assert pack.info().version == 1


def test_a_newer_pack_takes_the_place_of_the_older_and_leaves_no_rest(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    compiled(path, OAKLAND)
    compiled(path, OAKLAND, made_on="2026-05-06")
    with PlacePack(path) as pack:
        assert pack.info().made_on == "2026-05-06"
    assert [each.name for each in tmp_path.iterdir()] == ["places.sqlite"]


def test_what_is_no_pack_is_refused_with_a_remedy(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    path.write_bytes(b"no database" * 100)
    with pytest.raises(UserError, match="cannot be read"):
        PlacePack(path)
    with pytest.raises(UserError, match="cannot be read"):
        PlacePack(tmp_path / "missing.sqlite")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written"):
        compiled(tmp_path / "missing" / "places.sqlite", OAKLAND)
