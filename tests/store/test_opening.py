from __future__ import annotations

import contextlib
import errno
import os
import random
import re
import shutil
import sqlite3 as plain_sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import utils as sqlite_utils_utils

from canvass_app.model.errors import UserError
from canvass_app.store import connection, queries, soundness
from canvass_app.store.campaign_file import create_campaign, open_campaign
from canvass_app.store.connection import connect
from canvass_app.store.driver import sqlite3
from canvass_app.store.failures import DamagedFile
from canvass_app.store.keys import (
    WrongPassphrase,
    data_key,
    key_path,
    new_secret,
    read_recovery_code,
)
from canvass_app.store.lockfile import AlreadyOpen
from canvass_app.store.steps.schema import FORMAT_VERSION
from canvass_app.store.unlocking import unlock_with_passphrase
from tests.support.campaigns import (
    NOON,
    PASSPHRASE,
    PEOPLE,
    TYPIST,
    add_line,
    add_people,
    add_sheet,
    closed_file,
    make,
    place_of_lines,
    reopen,
)
from tests.support.derivations import TinyDerivations
from tests.support.processes import run, start

NAMES = [row["name"] for row in PEOPLE]
PNG = b"\x89PNG\r\n\x1a\n" + random.Random(3).randbytes(20_000)
NOBODY = 65534


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    return closed_file(tmp_path / "drive.canvass")


def refusal(path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        reopen(path)
    assert str(caught.value.problem).endswith(".")
    assert str(caught.value.remedy).endswith(".")
    return caught.value


def test_what_was_typed_is_there_at_the_next_opening(closed: Path) -> None:
    file = reopen(closed)
    assert [line.name for line in queries.lines.all_lines(file.db)] == NAMES
    file.close()
    assert not closed.with_name(closed.name + "-wal").exists()


def test_each_campaign_has_an_id_of_its_own_for_good(closed: Path, tmp_path: Path) -> None:
    file, other = reopen(closed), make(tmp_path / "other.canvass")
    ids = [queries.campaign.file_id(each.db) for each in (file, other)]
    other.close()
    again = reopen(other.path)
    ids.append(queries.campaign.file_id(again.db))
    assert ids[0] != ids[1] == ids[2]
    assert all(re.fullmatch("[0-9a-f]{32}", each) for each in ids)
    again.close()
    file.close()


def test_a_new_campaign_is_never_written_over_another(closed: Path) -> None:
    before = closed.read_bytes()
    with pytest.raises(UserError, match="already exists"):
        make(closed)
    closed_key = key_path(closed)
    closed.unlink()
    with pytest.raises(UserError, match="already exists"):
        make(closed)
    assert closed_key.exists()
    closed.write_bytes(before)
    reopen(closed).close()


def test_a_creation_that_fails_leaves_nothing_in_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.canvass"
    with pytest.raises(UserError, match="too short"):
        create_campaign(path, "short", TinyDerivations(), device="d", person=TYPIST)
    # The disk refuses the last step of all, the new name of the key file.
    with monkeypatch.context() as disk:
        disk.setattr(os, "replace", _refused)
        with pytest.raises(UserError, match="refused"):
            make(path)
    assert [left.name for left in tmp_path.iterdir()] == ["new.canvass-lock"]
    make(path).close()
    reopen(path).close()


def _refused(source: object, target: object) -> None:
    raise OSError(errno.EIO, "refused")


def test_a_missing_folder_is_reported_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no folder"):
        make(tmp_path / "not-there" / "new.canvass")


def test_missing_file(tmp_path: Path) -> None:
    assert "There is no file" in str(refusal(tmp_path / "none.canvass"))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_campaign(tmp_path: Path) -> None:
    assert "is a folder" in str(refusal(tmp_path))


@pytest.mark.parametrize("size", [len(PNG), 4096])
def test_a_photo_is_no_campaign(tmp_path: Path, size: int) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(PNG[:size])
    assert "not a Canvass campaign file" in str(refusal(photo))
    # With a recovery code, the key file is not looked at.
    with pytest.raises(UserError, match="not a Canvass campaign file"):
        open_campaign(photo, new_secret(), TinyDerivations(), device="d", person=TYPIST, now=NOON)
    assert photo.read_bytes() == PNG[:size]


@pytest.mark.parametrize("size", [len(PNG), 16_384])
def test_a_photo_next_to_a_key_file_is_a_damaged_campaign(closed: Path, size: int) -> None:
    closed.write_bytes(PNG[:size])
    assert isinstance(refusal(closed), DamagedFile)
    assert closed.read_bytes() == PNG[:size]


def test_a_photo_of_whole_pages_without_a_key_file_needs_one(tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(PNG[:16_384])
    assert "key file" in str(refusal(photo))


def test_an_empty_file(closed: Path) -> None:
    closed.write_bytes(b"")
    assert isinstance(refusal(closed), DamagedFile)
    key_path(closed).unlink()
    assert "not a Canvass campaign file" in str(refusal(closed))


@pytest.mark.parametrize("share", [0.5, 0.9, 0.1])
@pytest.mark.parametrize("whole_pages", [True, False])
def test_a_file_that_was_cut_off(closed: Path, share: float, whole_pages: bool) -> None:
    content = closed.read_bytes()
    end = int(len(content) * share)
    end = end // 4096 * 4096 if whole_pages else end | 1
    closed.write_bytes(content[:end])
    assert isinstance(refusal(closed), DamagedFile)
    assert closed.read_bytes() == content[:end]


def test_the_file_of_another_campaign_under_this_key(closed: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "other.canvass")
    other.close()
    shutil.copy(other.path, closed)
    before = closed.read_bytes()
    assert isinstance(refusal(closed), DamagedFile)
    assert closed.read_bytes() == before


def test_a_recovery_code_of_another_campaign(closed: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "other.canvass")
    secret = read_recovery_code(other.recovery_code())
    other.close()
    with pytest.raises(WrongPassphrase, match="belongs to another campaign"):
        open_campaign(closed, secret, TinyDerivations(), device="d", person=TYPIST, now=NOON)
    reopen(closed).close()


def test_flipped_bits_are_noticed_and_never_read_as_other_rows(closed: Path) -> None:
    rng = random.Random(11)
    whole = closed.read_bytes()
    secret = unlock_with_passphrase(closed, PASSPHRASE)
    noticed = 0
    for _ in range(60):
        place, bit = rng.randrange(len(whole)), 1 << rng.randrange(8)
        closed.write_bytes(whole[:place] + bytes([whole[place] ^ bit]) + whole[place + 1 :])
        try:
            db = connect(closed, data_key(secret))
        except sqlite3.DatabaseError:
            noticed += 1
            continue
        assert soundness.examine(db, closed, data_key(secret)).problems, (
            f"bit {bit} at {place} was not noticed"
        )
        noticed += 1
        with contextlib.suppress(sqlite3.DatabaseError):
            assert [line.name for line in queries.lines.all_lines(db)] == NAMES
        db.close()
    assert noticed == 60


def test_check_names_a_page_that_was_altered(closed: Path) -> None:
    file = reopen(closed)
    place = place_of_lines(file)
    file.close()
    whole = bytearray(closed.read_bytes())
    whole[place] ^= 4
    closed.write_bytes(whole)
    file = reopen(closed)
    assert any("HMAC" in problem for problem in file.examine().problems)
    file.close()


def test_a_sound_file_has_no_problems(closed: Path) -> None:
    file = reopen(closed)
    assert file.examine().problems == []
    file.close()


def test_a_second_opener_in_the_same_program(closed: Path) -> None:
    first = reopen(closed)
    with pytest.raises(AlreadyOpen):
        reopen(closed)
    first.close()
    reopen(closed).close()


def test_a_second_opener_through_a_link(closed: Path) -> None:
    folder = closed.parent / "elsewhere"
    folder.mkdir()
    link = folder / closed.name
    link.symlink_to(closed)
    shutil.copy(key_path(closed), key_path(link))
    first = reopen(closed)
    with pytest.raises(AlreadyOpen):
        reopen(link)
    first.close()


def test_a_second_opener_in_another_process(closed: Path) -> None:
    file = reopen(closed)
    assert run("tests.support.opener", str(closed), "open").startswith("AlreadyOpen")
    file.close()
    assert run("tests.support.opener", str(closed), "open") == "opened\n"


def test_a_process_that_was_killed_leaves_no_lock(closed: Path) -> None:
    holder = start("tests.support.opener", str(closed), "hold")
    assert holder.stdout is not None
    assert holder.stdout.readline() == "opened\n"
    with pytest.raises(AlreadyOpen):
        reopen(closed)
    holder.kill()
    holder.communicate()
    reopen(closed).close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has locks on every disk")
def test_a_disk_without_locks_is_refused_rather_than_trusted(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    def no_locks(*_: object) -> None:
        raise OSError(errno.ENOSYS, "Function not implemented")

    with monkeypatch.context() as disk:
        disk.setattr(fcntl, "flock", no_locks)
        assert "copy the campaign to your own folder" in str(refusal(closed).remedy)
    reopen(closed).close()


def test_a_file_of_a_newer_canvass_is_left_alone(closed: Path) -> None:
    file = reopen(closed)
    file.db.execute(f"PRAGMA user_version = {FORMAT_VERSION + 1}")
    file.close()
    before = closed.read_bytes()
    assert "newer Canvass" in str(refusal(closed))
    assert closed.read_bytes() == before


def test_a_plain_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "plain.canvass"
    plain = plain_sqlite3.connect(path)
    plain.execute("CREATE TABLE lines (name TEXT)")
    plain.commit()
    plain.close()
    before = path.read_bytes()
    with pytest.raises(DamagedFile):
        open_campaign(path, new_secret(), TinyDerivations(), device="d", person=TYPIST, now=NOON)
    assert path.read_bytes() == before


def test_a_file_that_another_program_writes_to_is_not_opened(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_MS", 1)
    other = connect(closed, data_key(unlock_with_passphrase(closed, PASSPHRASE)))
    other.execute("BEGIN IMMEDIATE")
    assert "Another program is using" in str(refusal(closed))
    other.execute("ROLLBACK")
    other.close()
    reopen(closed).close()


def test_an_installation_that_risks_the_data_opens_nothing(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as mixed_up:
        mixed_up.setattr(sqlite_utils_utils, "sqlite3", plain_sqlite3)
        assert "drivers are mixed up" in str(refusal(closed))
    reopen(closed).close()


def test_what_is_opened_for_reading_only_cannot_be_written(closed: Path) -> None:
    db = connect(closed, data_key(unlock_with_passphrase(closed, PASSPHRASE)), read_only=True)
    assert queries.lines.totals(db, "2026-06-07").lines == len(NAMES)
    with pytest.raises(sqlite3.DatabaseError, match=r"readonly|read-only"):
        db.execute("DELETE FROM lines")
    db.close()


def test_a_file_killed_right_after_it_was_made_still_opens(tmp_path: Path) -> None:
    file = make(tmp_path / "new.canvass")
    add_people(file)
    folder = tmp_path / "after-the-power-cut"
    folder.mkdir()
    for part in tmp_path.glob("new.canvass*"):
        shutil.copy(part, folder)
    file.close()
    again = reopen(folder / "new.canvass")
    assert [line.name for line in queries.lines.all_lines(again.db)] == NAMES
    assert again.rebuild()
    again.close()


def test_a_new_file_is_whole_without_its_log(tmp_path: Path) -> None:
    file = make(tmp_path / "new.canvass")
    copy = tmp_path / "copy.canvass"
    shutil.copy(file.path, copy)
    shutil.copy(key_path(file.path), key_path(copy))
    file.close()
    reopen(copy).close()


@pytest.mark.parametrize("torn", [b"", b"half a page, when the power went"])
def test_a_file_that_was_cut_off_while_it_grew_is_completed_by_its_log(
    closed: Path, tmp_path: Path, torn: bytes
) -> None:
    file = reopen(closed)
    add_line(file, add_sheet(file, "2"), 1, name="Ottoline Farrow", street="x" * 9_000)
    copy = tmp_path / "copy.canvass"
    for suffix in ("", "-wal", "-key"):
        shutil.copy(f"{closed}{suffix}", f"{copy}{suffix}")
    file.close()
    with copy.open("ab") as grown:
        grown.write(torn)
    again = reopen(copy)
    assert [line.name for line in queries.lines.all_lines(again.db)] == [*NAMES, "Ottoline Farrow"]
    again.close()
    again = reopen(copy)
    assert again.examine().problems == []
    again.close()


needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")


@pytest.fixture
def for_anybody() -> Iterator[Path]:
    """A folder that an unprivileged user may enter, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = make(folder / "drive.canvass")
        add_people(file)
        file.close()
        folder.chmod(0o777)
        for part in folder.iterdir():
            part.chmod(0o666)
        yield folder


def _as_nobody(path: Path) -> str:
    user = [str(NOBODY)] if os.geteuid() == 0 else []
    return run("tests.support.opener", str(path), "type", *user)


@needs_posix
def test_a_file_that_may_not_be_written_is_refused_at_once(for_anybody: Path) -> None:
    path = for_anybody / "drive.canvass"
    path.chmod(0o444)
    said = _as_nobody(path)
    assert said.startswith("ReadOnlyFile")
    assert "Allow writing" in said
    path.chmod(0o666)
    assert _as_nobody(path) == "opened\n"


@needs_posix
def test_a_folder_that_may_not_be_written_is_refused_at_once(for_anybody: Path) -> None:
    for left in for_anybody.glob("*-lock"):
        left.unlink()
    for_anybody.chmod(0o555)
    said = _as_nobody(for_anybody / "drive.canvass")
    assert "cannot be written" in said
    for_anybody.chmod(0o777)
    assert _as_nobody(for_anybody / "drive.canvass") == "opened\n"


@needs_posix
def test_a_folder_that_may_not_be_written_but_holds_a_lock_file(for_anybody: Path) -> None:
    for_anybody.chmod(0o555)
    assert "cannot be written" in _as_nobody(for_anybody / "drive.canvass")
    for_anybody.chmod(0o777)
