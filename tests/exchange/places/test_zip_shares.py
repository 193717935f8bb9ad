"""Shares of people in a ZIP, as a place pack has them and as the land allows."""

from __future__ import annotations

from pathlib import Path

import pytest

from canvass_app.exchange.places.pack_reading import ZIP_PLACE, read_zip_places

_HEAD = "zip,geoid,zip_area_share,place_area_share,zip_pop_share\n"


def people(folder: Path, *rows: str) -> dict[str, float]:
    """Return the share of the ZIP's people by place, as read from `rows`."""
    (folder / ZIP_PLACE).write_text(_HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    geoids = {row.split(",")[1] for row in rows} - {""}
    return {row.geoid: row.of_people for row in read_zip_places(folder, geoids)}


def test_a_place_without_a_count_does_not_leave_its_people_to_a_strip(tmp_path: Path) -> None:
    found = people(tmp_path, "06880,0955990,0.003,0.002,1.000", "06880,0983570,0.994,0.772,0.000")
    assert found == {"0955990": 0.003, "0983570": 0.994}


def test_a_zip_that_a_city_fills_has_nobody_outside_of_it(tmp_path: Path) -> None:
    assert people(tmp_path, "40203,2148006,1.000,0.044,0.857") == {"2148006": 1.0}


def test_neighbors_keep_their_proportion(tmp_path: Path) -> None:
    found = people(tmp_path, "33012,1230000,0.6,0.2,0.40", "33012,1245000,0.4,0.1,0.20")
    assert found["1230000"] == pytest.approx(2 * found["1245000"])
    assert sum(found.values()) == pytest.approx(1.0)


def test_much_open_land_may_have_people(tmp_path: Path) -> None:
    assert people(tmp_path, "82001,5613900,0.6,0.35,0.4") == {"5613900": 0.4}
