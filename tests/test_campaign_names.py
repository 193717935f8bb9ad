"""Which files belong to a campaign, by their names."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from canvass_app.campaign_names import campaign_of
from canvass_app.durable import part_of


@pytest.mark.parametrize(
    "name",
    [
        "Año.canvass",
        "Año.canvass-key",
        "Año.canvass-wal",
        "Año.canvass-shm",
        "Año.canvass-journal",
        "Año.canvass-lock",
        "Año.canvass-reserve",
        "Año.canvass-destroying",
        "Año.canvass.restoring",
        "Año.canvass.restoring-key",
        "Año.canvass.restoring-part-wal",
        "Año.canvass.creating",
        "Año.canvass.creating-key",
        "Año.canvass-backups",
        "Año.canvass-backups/Año-20260607-120000-day.canvass-key",
        "Año.canvass-backups/list.csv",
        "Año.canvass-quarantine-20260607-120000/Año.canvass-wal",
        "Año.canvass-quarantine-20260607-120000.2/deep/list.csv",
        "Año.canvass.",
        "Año.canvass-key ",
        "Año.canvass::$DATA",
    ],
)
def test_a_file_of_a_campaign_is_known_by_its_name_in_any_case_and_form(
    tmp_path: Path, name: str
) -> None:
    for spelled in (name, name.upper(), unicodedata.normalize("NFD", name)):
        found = campaign_of(tmp_path / spelled)
        assert found is not None, spelled
        assert found.parent == tmp_path
        alike = unicodedata.normalize("NFC", found.name).casefold()
        assert alike == "año.canvass"
        assert spelled.startswith(found.name)


def test_what_was_about_to_replace_a_campaigns_file_belongs_to_it(tmp_path: Path) -> None:
    part = part_of(tmp_path / "drive.canvass-key")
    assert campaign_of(part) == tmp_path / "drive.canvass"


def test_a_file_with_a_key_file_next_to_it_is_a_campaign_whatever_its_name(
    tmp_path: Path,
) -> None:
    (tmp_path / "drive.db-key").write_bytes(b"{}")
    for name in (
        "drive.db",
        "drive.db-key",
        "drive.db-wal",
        "drive.db.restoring",
        "drive.db-backups/x",
    ):
        assert campaign_of(tmp_path / name) == tmp_path / "drive.db"
    assert campaign_of(tmp_path / "other.db") is None


@pytest.mark.parametrize(
    "name",
    [
        "list.csv",
        "canvass.csv",
        "drive.canvass.csv",
        "drive.canvassers.csv",
        "drive.canvass-notes.txt",
        "turn-key",
        "-key",
        ".canvass",
        "walk.pdf\x00",
        "x" * 400,
    ],
)
def test_other_names_belong_to_no_campaign(tmp_path: Path, name: str) -> None:
    assert campaign_of(tmp_path / name) is None
