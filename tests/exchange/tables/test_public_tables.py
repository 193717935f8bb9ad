"""Published tables that somebody has changed: refused with file and row, never a crash."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from canvass_app.exchange.places.pack_reading import read_municipalities, read_points
from canvass_app.exchange.tables.public_tables import read_public_table
from canvass_app.model.errors import BadInput


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'zip,geoid\n1,"' + b"x" * 200_000 + b'"\n', "row 2: The row cannot be split"),
        (b"zip|geoid\n1|" + b"x" * 200_000 + b"\n", "row 2: The row cannot be split"),
        (b"zip,geoid\n1,2\n1,a\x00b\n", "row 3: There is a character that is not text"),
        (b"zip,geoid\n1\n", "row 2: 1 columns instead of 2"),
        (b"zip," * 100_000 + b"\n", "has no column “geoid”"),
        (b"", "has no column “zip”"),
        (b"\n\n", "has no column “zip”"),
    ],
)
def test_a_row_that_cannot_be_understood_is_named(
    tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "table.txt"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=said) as refused:
        list(read_public_table(path, ("zip", "geoid")))
    assert "table.txt" in str(refused.value.problem)


@pytest.mark.parametrize("number", ["nan", "inf", "-inf", "1e999", "1e300", "x", "9" * 400, "٣x"])
def test_what_is_not_a_number_is_not_taken_for_one(tmp_path: Path, number: str) -> None:
    path = tmp_path / "municipalities.csv"
    path.write_text(
        "geoid,state,name,kind,government,class,county_fips,lat,lon,pop2020\n"
        f"0653000,CA,Oakland,city,1,C1,06001,{number},1,{number}\n",
        encoding="utf-8",
    )
    for read in (read_municipalities, read_points):
        with pytest.raises(BadInput, match=r"municipalities\.csv, row 2.*is not a number"):
            list(read(tmp_path))


def test_a_table_has_a_limit_of_size(tmp_path: Path) -> None:
    path = tmp_path / "table.txt"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(BadInput, match=r"“table\.txt” is larger than 100 MB"):
        list(read_public_table(path, ("zip",)))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_stumble(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "table.txt"
    path.write_bytes(b"zip,geoid\n" + content)
    try:
        rows = list(read_public_table(path, ("zip", "geoid")))
    except BadInput:
        return
    assert all(row.text("zip") is not None for row in rows)
