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


CHANGES = {
    "a view in the place of a table": "DROP TABLE points; CREATE VIEW points AS WITH RECURSIVE "
    "n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT 'a' geoid, x lat, x lon FROM n;",
    "one more view": "CREATE VIEW also AS SELECT * FROM places;",
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON places BEGIN DELETE FROM names; END;",
    "one more table": "CREATE TABLE also (x);",
    "an index": "CREATE INDEX i ON places (abs(people));",
    "a computed column": "ALTER TABLE points ADD COLUMN x GENERATED ALWAYS AS (zeroblob(9e8));",
    "a missing table": "DROP TABLE titles;",
    "another program's number": "PRAGMA application_id = 7;",
    "a newer version": "PRAGMA user_version = 99;",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_pack_with_anything_else_in_it_is_refused_before_a_row_is_read(
    tmp_path: Path, change: str
) -> None:
    path = tmp_path / "places.sqlite"
    compiled(path, OAKLAND)
    with closing(sqlite3.connect(path)) as changed:
        changed.executescript(change)
    with pytest.raises(UserError, match="cannot be read") as refused:
        PlacePack(path)
    assert "install" in str(refused.value.remedy).lower()


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("places", "people", "'x'"),
        ("places", "people", "9e999"),
        ("places", "name", "x'00ff'"),
        ("places", "name", "CAST(x'ff' AS TEXT)"),
        ("places", "kind", f"'{'x' * 20_000}'"),
        ("places", "governed", "x'01'"),
        ("shares", "of_people", "'all'"),
        ("postal", "military", "'no'"),
        ("postal", "accepted", "x'7c'"),
        ("points", "lat", "'north'"),
        ("titles", "title", "x'00'"),
    ],
)
def test_a_value_of_another_kind_is_told(
    tmp_path: Path, table: str, column: str, value: str
) -> None:
    path = tmp_path / "places.sqlite"
    compiled(path, OAKLAND)
    with closing(sqlite3.connect(path)) as changed:
        changed.execute(f"UPDATE {table} SET {column} = {value}")
        changed.commit()
    with PlacePack(path, str.casefold) as pack:
        asked = {
            "places": lambda: pack.named("CA", "oakland"),
            "shares": lambda: pack.shares("94601"),
            "postal": lambda: pack.postal("94601"),
            "points": lambda: pack.point("0653000"),
            "titles": pack.titles,
        }
        with pytest.raises(UserError, match="cannot be read"):
            asked[table]()


def test_a_damaged_page_is_told_where_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    places = [
        Municipality(f"{at:07}", "CA", f"Town {at}", "city", True, "C1", "06001", at)
        for at in range(2_000)
    ]
    compiled(path, *places)
    content = bytearray(path.read_bytes())
    content[3 * 4096 :] = bytes(len(content) - 3 * 4096)
    path.write_bytes(content)
    with PlacePack(path, str.casefold) as pack:
        for ask in (pack.info, pack.titles, lambda: pack.keys_in("CA")):
            with pytest.raises(UserError, match="cannot be read"):
                ask()


def test_what_is_no_file_is_no_pack(tmp_path: Path) -> None:
    (tmp_path / "places.sqlite").mkdir()
    with pytest.raises(UserError, match="cannot be read"):
        PlacePack(tmp_path / "places.sqlite")
    with (tmp_path / "huge.sqlite").open("wb") as file:
        file.truncate(600_000_000)
    with pytest.raises(UserError, match="cannot be read"):
        PlacePack(tmp_path / "huge.sqlite")
