"""Each point of the self-check, made to fail by the real thing wherever possible."""

from __future__ import annotations

import sqlite3 as plain_sqlite3
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import utils as sqlite_utils_utils

from canvass_app.model.errors import UserError
from canvass_app.store import checks
from canvass_app.store.campaign_file import CampaignFile
from canvass_app.store.driver import Database, classes_match, sqlite3
from tests.support.campaigns import make


@pytest.fixture
def file(tmp_path: Path) -> CampaignFile:
    return make(tmp_path / "drive.canvass")


def require(file: CampaignFile) -> None:
    checks.require_sound(checks.gather(file.db, file.path))


def test_a_real_file_is_sound(file: CampaignFile) -> None:
    require(file)
    file.close()


def test_an_sqlite_that_can_damage_files(file: CampaignFile) -> None:
    facts = checks.gather(file.db, file.path)
    for version in ((3, 51, 2), (3, 45), (2, 8, 17)):
        with pytest.raises(UserError, match=r"3\.51\.3 or newer is needed"):
            checks.require_sound(replace(facts, sqlite_version=version))
    checks.require_sound(replace(facts, sqlite_version=(3, 51, 3)))
    file.close()


def test_a_database_without_encryption(file: CampaignFile, tmp_path: Path) -> None:
    path = tmp_path / "plain.db"
    plain = plain_sqlite3.connect(path)
    plain.execute("PRAGMA journal_mode = WAL")
    plain.execute("CREATE TABLE lines (name TEXT)")
    plain.execute("PRAGMA synchronous = FULL")
    plain.execute("PRAGMA secure_delete = ON")
    facts = checks.gather(Database(plain, execute_plugins=False), path)
    assert (facts.cipher_version, facts.plaintext_header) == ("", True)
    with pytest.raises(UserError, match="encryption of the database is not active"):
        checks.require_sound(facts)
    with pytest.raises(UserError, match="is not encrypted"):
        checks.require_sound(replace(facts, cipher_version="4"))
    plain.close()
    file.close()


def test_a_cipher_that_was_given_no_key(tmp_path: Path) -> None:
    path = tmp_path / "keyless.canvass"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE lines (name TEXT)")
    facts = checks.gather(Database(connection, execute_plugins=False), path)
    assert facts.cipher_version
    with pytest.raises(UserError, match="is not encrypted"):
        checks.require_sound(facts)
    connection.close()


@pytest.mark.parametrize(
    ("pragma", "problem"),
    [
        ("synchronous = NORMAL", "does not wait for the disk"),
        ("synchronous = OFF", "does not wait for the disk"),
        ("secure_delete = OFF", "would stay in the file"),
        ("secure_delete = FAST", "would stay in the file"),
        ("journal_mode = DELETE", "write-ahead log is off"),
    ],
)
def test_a_connection_that_keeps_no_promise(file: CampaignFile, pragma: str, problem: str) -> None:
    file.db.execute(f"PRAGMA {pragma}").fetchall()
    with pytest.raises(UserError, match=problem):
        require(file)
    file.close()


def test_two_drivers_mixed_up(file: CampaignFile, monkeypatch: pytest.MonkeyPatch) -> None:
    assert classes_match()
    monkeypatch.setattr(sqlite_utils_utils, "sqlite3", plain_sqlite3)
    assert not classes_match()
    with pytest.raises(UserError, match="drivers are mixed up"):
        require(file)
    file.close()


@pytest.mark.parametrize(
    "folder",
    ["Dropbox", "dropbox (Personal)", "OneDrive", "OneDrive - Harbor Coalition", "Google Drive",
     "GoogleDrive-quill@example.org", "My Drive", "iCloud Drive", "Mobile Documents", "Nextcloud",
     "CloudStorage", "pCloud Drive", "MEGA"],
)  # fmt: skip
def test_a_folder_that_another_program_copies_to_a_cloud(tmp_path: Path, folder: str) -> None:
    inner = tmp_path / folder / "petition"
    inner.mkdir(parents=True)
    with pytest.raises(UserError, match="copied to a cloud"):
        make(inner / "drive.canvass")
    assert list(inner.iterdir()) == []


@pytest.mark.parametrize(
    "folder", ["Mega petition", "My drive for sanctuary", "boxes", "megaphone"]
)
def test_a_folder_that_only_sounds_alike(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()
    make(tmp_path / folder / "drive.canvass").close()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_into_a_synced_folder(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "inner").mkdir(parents=True)
    (tmp_path / "petition").symlink_to(tmp_path / "Dropbox" / "inner")
    with pytest.raises(UserError, match="copied to a cloud"):
        make(tmp_path / "petition" / "drive.canvass")


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
proc /proc proc rw 0 0
server:/export {root}/share nfs4 rw 0 0
//nas/team {root}/team\\040files cifs rw 0 0
quill@host:/ {root}/over\\040ssh fuse.sshfs rw 0 0
/dev/sdb1 {root}/share/local\\040disk ext4 rw 0 0
broken
"""


@pytest.mark.parametrize("inside", ["share", "share/deep/er", "team files", "over ssh/x"])
def test_a_network_drive(tmp_path: Path, inside: str) -> None:
    folder = tmp_path / inside
    folder.mkdir(parents=True)
    mounts = MOUNTS.format(root=tmp_path.resolve())
    with pytest.raises(UserError, match="network drive"):
        checks.require_local_folder(folder / "drive.canvass", mounts)


@pytest.mark.parametrize("inside", ["", "shared", "share/local disk", "share/local disk/x"])
def test_a_drive_of_this_computer(tmp_path: Path, inside: str) -> None:
    folder = tmp_path / inside
    folder.mkdir(parents=True, exist_ok=True)
    mounts = MOUNTS.format(root=tmp_path.resolve())
    checks.require_local_folder(folder / "drive.canvass", mounts)
    checks.require_local_folder(folder / "drive.canvass", "")
