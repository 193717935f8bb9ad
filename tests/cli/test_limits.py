"""A search that could not look at everything says so."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.conftest import Shell


@pytest.fixture
def one_line_again_and_again(tmp_path: Path) -> Path:
    source = tmp_path / "same.csv"
    with source.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("record_id", "given_name", "family_name", "street", "zip"))
        writer.writerows((n, "Ottoline", "Farrow", "12 Weir Ln", "97571") for n in range(600))
    return source


def test_common_names_are_cut_short_and_that_is_said(
    shell: Shell, one_line_again_and_again: Path, tmp_path: Path
) -> None:
    out = str(tmp_path / "pairs.csv")
    asked = ["duplicates", "--csv", str(one_line_again_and_again), "--pairs", out]
    done = shell(*asked)
    assert done.code == 0
    assert "600 rows compared." in done.out
    assert "so common that only some of their lines were compared" in done.out
    told = shell(*asked, "--force", "--json")
    assert told.data["capped_keys"] > 0
    assert told.data["left_out"] == 0
