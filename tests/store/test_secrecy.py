"""No name in plain sight: not in the file, its log, its backups, nor in what is next to it."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from canvass_app.model.errors import UserError
from canvass_app.store.campaign_file import CampaignFile
from canvass_app.store.connection import connect
from canvass_app.store.keys import data_key, key_path
from canvass_app.store.restoring import restore_backup
from canvass_app.store.unlocking import unlock_with_passphrase
from tests.support.campaigns import (
    NOON,
    PASSPHRASE,
    add_line,
    add_people,
    change_line,
    make,
    reopen,
)

PLANTED = ("Quillfeather", "Quince St", "王芳", "Núñez", "zeph@example.org", "desk-one")


@pytest.fixture(autouse=True)
def usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def worked(path: Path) -> CampaignFile:
    file = make(path)
    lines = add_people(file)
    change_line(file, lines[0], email="zeph@example.org")
    change_line(file, lines[1], removed=True)
    file.undo()
    return file


def require_nothing_readable(folder: Path, *more: str) -> None:
    looked_at = 0
    for path in folder.rglob("*"):
        if path.is_file():
            looked_at += 1
            content = path.read_bytes()
            for text in (*PLANTED, PASSPHRASE, *more):
                for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                    assert text.encode(encoding) not in content, f"“{text}” in {path.name}"
            assert not content.startswith(b"SQLite format 3"), path.name
    assert looked_at >= 3


def require_private(folder: Path) -> None:
    for path in folder.rglob("*"):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), f"{path.name} has {mode:o}"


def test_no_name_is_in_plain_text_anywhere(tmp_path: Path) -> None:
    folder = tmp_path / "campaign"
    folder.mkdir()
    file = worked(folder / "drive.canvass")
    code = file.recovery_code()
    secret = unlock_with_passphrase(file.path, PASSPHRASE)
    more = (code, code.replace("-", ""), secret.hex(), data_key(secret).hex())
    require_nothing_readable(folder, *more)

    backup = file.back_up("asked", NOON)
    file.rebuild()
    require_nothing_readable(folder, *more)
    assert {p.name.removeprefix("drive.canvass") for p in folder.iterdir()} == {
        "", "-key", "-lock", "-reserve", "-shm", "-wal", "-backups",
    }  # fmt: skip
    file.close()
    require_nothing_readable(folder, *more)

    restore_backup(backup.path, file.path, data_key(secret), NOON)
    reopen(file.path).close()
    require_nothing_readable(folder, *more)


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_only_the_owner_may_read_what_belongs_to_a_campaign(tmp_path: Path) -> None:
    folder = tmp_path / "campaign"
    folder.mkdir()
    file = worked(folder / "drive.canvass")
    backup = file.back_up("asked", NOON)
    require_private(folder)
    file.change_passphrase("harbor-quince-lantern")
    file.close()
    require_private(folder)

    key_path(file.path).unlink()
    key = data_key(unlock_with_passphrase(backup.path, PASSPHRASE))
    restore_backup(backup.path, file.path, key, NOON)
    file = reopen(file.path)
    add_line(file, "s", 9, name="Suharto")
    require_private(folder)
    file.close()
    require_private(folder)


def test_errors_name_no_signer(tmp_path: Path) -> None:
    file = worked(tmp_path / "drive.canvass")
    file.close()
    file.path.write_bytes(file.path.read_bytes()[:8192])
    with pytest.raises(UserError) as caught:
        reopen(file.path)
    said = f"{caught.value} {caught.value.__cause__}"
    assert not any(text in said for text in PLANTED)


def test_equal_content_looks_different_in_each_campaign(tmp_path: Path) -> None:
    files = []
    for name in ("a", "b"):
        file = make(tmp_path / f"{name}.canvass")
        add_people(file)
        file.close()
        files.append(file.path.read_bytes())
    pages = [{content[i : i + 64] for i in range(0, len(content), 4096)} for content in files]
    assert not pages[0] & pages[1]


def test_temporary_tables_stay_in_memory(tmp_path: Path) -> None:
    file = make(tmp_path / "drive.canvass")
    copy = connect(
        file.path, data_key(unlock_with_passphrase(file.path, PASSPHRASE)), read_only=True
    )
    memory = 2
    for db in (file.db, copy):
        assert db.execute("PRAGMA temp_store").fetchone()[0] == memory
    copy.close()
    file.close()


@pytest.mark.skipif(sys.platform != "linux", reason="looks for open files in /proc")
def test_work_that_outgrows_the_cache_opens_no_file(tmp_path: Path) -> None:
    file = make(tmp_path / "drive.canvass")
    add_people(file)
    file.db.execute("PRAGMA temp.cache_size = 10")
    file.db.execute(
        "CREATE TEMP TABLE sorted AS WITH RECURSIVE many(n) AS "
        "(SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 2000) "
        "SELECT l.name, many.n FROM lines l, many ORDER BY l.name, many.n DESC"
    )
    known = {f"drive.canvass{ending}" for ending in ("", "-wal", "-shm", "-lock")}
    files = {Path(os.readlink(link)) for link in open_files()}
    mine = {path.name for path in files if path.name.startswith(("drive", "etilqs"))}
    assert mine <= known
    file.close()


def open_files() -> list[Path]:
    """The links of this process to its open files."""
    return [link for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
