"""`canvass mayors import`: what would change is shown first, and columns can be named."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Shell

LIST = "Ort,Land,mayor\nOakland,CA,Ann Oak\nFernhill,OR,Bo Fern\n,OR,Cy None\n"


@pytest.fixture
def campaign(shell: Shell, tmp_path: Path) -> Path:
    path = tmp_path / "drive.canvass"
    done = shell("new", path, "--template", "us-mayors", "--name", "Harbor drive")
    assert done.code == 0, done.err
    return path


def test_a_dry_run_tells_and_changes_nothing(shell: Shell, campaign: Path, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    named = ("--column", "place=Ort", "--column", "state=Land")
    before = shell("info", campaign, "--json").data["offices"]
    told = shell("mayors", "import", campaign, path, *named, "--dry-run", "--json")
    assert told.code == 3
    assert (told.data["new"], told.data["imported"]) == (2, 0)
    assert [row["row"] for row in told.data["bad_rows"]] == [4]
    assert shell("info", campaign, "--json").data["offices"] == before

    done = shell("mayors", "import", campaign, path, *named, "--json")
    assert done.data["imported"] == 2
    path.write_text(LIST.replace("Ann Oak", "Di Oak"), encoding="utf-8")
    again = shell("mayors", "import", campaign, path, "--dry-run", "--json")
    assert (again.data["same"], again.data["changed"]) == (1, 1)
    assert again.data["changes"][0]["fields"] == {"holder": ["Ann Oak", "Di Oak"]}


def test_a_column_that_is_not_there_is_wrong_use(
    shell: Shell, campaign: Path, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    wrong = shell("mayors", "import", campaign, path, "--column", "place=City")
    assert wrong.code == 2
    assert "There is no column “City”" in wrong.err
    missing = shell("mayors", "import", campaign, path)
    assert missing.code == 3
    assert "does not have a column" in missing.err
