"""Pipes and folders under the names of a campaign's own files: never waited for, never a bug."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from canvass_app.desk.campaign.settings_file import read_settings
from canvass_app.model.errors import BadInput, UserError
from canvass_app.store.backups import list_backups
from canvass_app.store.copies import backup_folder
from canvass_app.store.reserve import RESERVE_BYTES
from tests.support.desks import again, new_session

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    session = new_session(tmp_path / "drive.canvass")
    session.close()
    return session.file.path


def test_a_pipe_or_a_folder_in_place_of_the_reserve(tmp_path: Path) -> None:
    session = new_session(tmp_path / "drive.canvass")
    reserve = tmp_path / "drive.canvass-reserve"
    reserve.unlink()
    os.mkfifo(reserve)
    session = again(session)
    assert reserve.stat().st_size == RESERVE_BYTES
    reserve.unlink()
    reserve.mkdir()
    again(session).close()
    assert reserve.is_dir()


def test_a_pipe_named_like_a_backup_is_not_one(path: Path) -> None:
    backup_folder(path).mkdir(exist_ok=True)
    os.mkfifo(backup_folder(path) / "drive-20301201-025427-asked.canvass")
    assert list_backups(path) == []


def test_a_link_in_place_of_the_log_is_not_followed(tmp_path: Path) -> None:
    session = new_session(tmp_path / "drive.canvass")
    session.close()
    (tmp_path / "victim.txt").write_text("somebody's", encoding="utf-8")
    (tmp_path / "drive.canvass-wal").symlink_to("victim.txt")
    with pytest.raises(UserError, match="cannot be read"):
        again(session)
    assert (tmp_path / "victim.txt").read_text(encoding="utf-8") == "somebody's"


@pytest.mark.parametrize("name", [".".join("a" * 60_000), " . ".join("ab" for _ in range(60))])
def test_a_setting_of_too_many_parts_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "dots.toml").write_text(f"{name} = 1\n", encoding="utf-8")
    with pytest.raises(BadInput, match="too many parts"):
        read_settings(tmp_path / "dots.toml")
