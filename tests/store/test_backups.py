from __future__ import annotations

import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from canvass_app.model.errors import UserError
from canvass_app.store import queries
from canvass_app.store.backups import (
    list_backups,
    thin,
    verify_copy,
)
from canvass_app.store.campaign_file import CampaignFile
from canvass_app.store.connection import connect
from canvass_app.store.copies import backup_folder
from canvass_app.store.failures import DamagedFile
from canvass_app.store.journal.rebuild import canonical_dump
from canvass_app.store.keys import WrongPassphrase, data_key, key_path
from canvass_app.store.restoring import quarantine, restore_backup
from canvass_app.store.unlocking import unlock_with_passphrase
from tests.support.campaigns import (
    NOON,
    PASSPHRASE,
    PEOPLE,
    add_people,
    add_sheet,
    change_line,
    make,
    place_of_lines,
    reopen,
)

NAMES = [row["name"] for row in PEOPLE]
LATER = NOON + timedelta(minutes=1)


@pytest.fixture
def file(tmp_path: Path) -> CampaignFile:
    file = make(tmp_path / "drive.canvass")
    add_people(file)
    return file


def names(path: Path, passphrase: str = PASSPHRASE) -> list[str]:
    file = reopen(path, passphrase)
    found = [line.name for line in queries.lines.all_lines(file.db)]
    assert file.rebuild()
    file.close()
    return found


def key_of(path: Path, passphrase: str = PASSPHRASE) -> bytes:
    return data_key(unlock_with_passphrase(path, passphrase))


def test_a_backup_holds_all_that_was_saved_and_opens_like_the_campaign(file: CampaignFile) -> None:
    dump = list(canonical_dump(file.db))
    backup = file.back_up("asked", NOON)
    assert (backup.why, backup.made_at) == ("asked", NOON)
    assert backup.bytes == backup.path.stat().st_size
    assert sorted(p.name for p in backup.path.parent.iterdir()) == [
        "drive-20260607-120000-asked.canvass",
        "drive-20260607-120000-asked.canvass-key",
    ]
    add_sheet(file, "after the backup")
    copy = reopen(backup.path)
    assert list(canonical_dump(copy.db)) == dump
    copy.close()
    file.close()


def test_backups_are_listed_newest_first(file: CampaignFile) -> None:
    made = [file.back_up("asked", NOON), file.back_up("asked", NOON), file.back_up("day", LATER)]
    (backup_folder(file.path) / "holiday.canvass").write_bytes(b"x")
    (backup_folder(file.path) / "notes-20269999-999999-day.canvass").write_bytes(b"x")
    assert list_backups(file.path) == made[::-1]
    assert len({backup.path for backup in made}) == 3
    file.close()


def test_no_backups_of_a_campaign_that_has_none(tmp_path: Path) -> None:
    assert list_backups(tmp_path / "none.canvass") == []


DAY = datetime(2026, 6, 7, 15, 30)


def stamps(why: str, *times: datetime) -> set[str]:
    return {f"drive-{t:%Y%m%d-%H%M%S}-{why}.canvass" for t in times}


@pytest.mark.parametrize(
    ("made", "kept"),
    [
        # Several in one hour: the newest of it.
        ([DAY, DAY - timedelta(minutes=10), DAY - timedelta(minutes=20)], [DAY]),
        # Five hours of one day: the last three.
        (
            [DAY - timedelta(hours=h) for h in range(5)],
            [DAY - timedelta(hours=h) for h in range(3)],
        ),
        # Thirty days, one each: seven days, and the newest of each of four weeks.
        (
            [DAY - timedelta(days=d) for d in range(30)],
            [DAY - timedelta(days=d) for d in [*range(7), 7, 14, 21]],
        ),
        # Only old ones: age alone is not a reason to be without a backup.
        ([DAY - timedelta(days=900)], [DAY - timedelta(days=900)]),
        ([], []),
    ],
)
def test_older_backups_are_thinned(
    tmp_path: Path, made: list[datetime], kept: list[datetime]
) -> None:
    for name in stamps("day", *made):
        (tmp_path / name).write_bytes(b"x")
        key_path(tmp_path / name).write_bytes(b"k")
    gone = thin(tmp_path, DAY, bytes(32))
    left = stamps("day", *kept)
    assert {p.name for p in tmp_path.iterdir()} == left | {f"{name}-key" for name in left}
    assert {p.name for p in gone} == stamps("day", *made) - left


def test_asked_for_and_before_update_are_kept_for_thirty_days(tmp_path: Path) -> None:
    times = [DAY - timedelta(days=d, minutes=d) for d in range(45)]
    for why in ("asked", "before-update"):
        for name in stamps(why, *times):
            (tmp_path / name).write_bytes(b"x")
    thin(tmp_path, DAY, bytes(32))
    left = {p.name for p in tmp_path.iterdir()}
    for why in ("asked", "before-update"):
        assert stamps(why, *times[:30]) <= left
        assert not stamps(why, *times[31:]) & left


def test_a_wrong_clock_makes_no_backup_vanish(file: CampaignFile) -> None:
    ahead = [NOON + timedelta(days=9_000 + d) for d in range(20)]
    for when in ahead:
        name = f"drive-{when:%Y%m%d-%H%M%S}-day.canvass"
        backup_folder(file.path).mkdir(exist_ok=True)
        (backup_folder(file.path) / name).write_bytes(b"x")
    backup = file.back_up("day", NOON)
    assert backup.path.exists()
    assert len(list_backups(file.path)) == 21
    file.close()


def test_a_campaign_named_after_a_date_keeps_its_backups(tmp_path: Path) -> None:
    file = make(tmp_path / "march-20250101-090000-day.canvass")
    first = file.back_up("day", NOON - timedelta(days=1))
    second = file.back_up("day", NOON)
    assert [b.made_at for b in list_backups(file.path)] == [second.made_at, first.made_at]
    assert [b.why for b in list_backups(file.path)] == ["day", "day"]
    file.close()


def test_restoring_puts_the_former_state_back_and_keeps_the_later_one(file: CampaignFile) -> None:
    backup = file.back_up("asked", NOON)
    lines = [line.id for line in queries.lines.all_lines(file.db)]
    change_line(file, lines[0], name="Typed after the backup")
    # A crash: the last act is only in the log next to the file.
    crashed = file.path.with_name("crashed.canvass")
    for suffix in ("", "-wal", "-key"):
        shutil.copy(file.path.with_name(file.path.name + suffix), f"{crashed}{suffix}")
    file.close()
    assert crashed.with_name("crashed.canvass-wal").stat().st_size

    moved = restore_backup(backup.path, crashed, key_of(backup.path), LATER)
    assert names(crashed) == NAMES
    assert moved is not None
    assert moved.name == "crashed.canvass-quarantine-20260607-120100"
    shutil.copy(key_path(crashed), moved)
    assert "Typed after the backup" in names(moved / "crashed.canvass")


def test_a_log_left_behind_is_not_read_into_the_restored_file(file: CampaignFile) -> None:
    backup = file.back_up("asked", NOON)
    lines = [line.id for line in queries.lines.all_lines(file.db)]
    change_line(file, lines[0], name="Typed after the backup")
    log = file.path.with_name(file.path.name + "-wal")
    left_behind = log.read_bytes()
    file.close()
    file.path.unlink()
    log.write_bytes(left_behind)

    moved = restore_backup(backup.path, file.path, key_of(backup.path), LATER)
    assert names(file.path) == NAMES
    assert moved is not None
    assert (moved / log.name).read_bytes() == left_behind


def test_restoring_again_in_the_same_second_keeps_all_former_files(file: CampaignFile) -> None:
    backup = file.back_up("asked", NOON)
    file.close()
    secret = key_of(backup.path)
    kept = {restore_backup(backup.path, file.path, secret, LATER) for _ in range(3)}
    assert len(kept) == 3
    assert all(folder is not None and (folder / file.path.name).exists() for folder in kept)


@pytest.mark.parametrize("damage", ["cut", "bit", "other"])
def test_a_damaged_backup_is_refused_and_the_campaign_untouched(
    file: CampaignFile, tmp_path: Path, damage: str
) -> None:
    backup = file.back_up("asked", NOON).path
    add_sheet(file, "after the backup")
    file.close()
    content = bytearray(backup.read_bytes())
    if damage == "cut":
        content = content[: len(content) // 2]
    elif damage == "bit":
        content[-77] ^= 1
    else:
        other = make(tmp_path / "other.canvass")
        content = bytearray(other.back_up("asked", NOON).path.read_bytes())
        other.close()
    backup.write_bytes(content)
    before = {p.name: p.read_bytes() for p in tmp_path.iterdir() if p.is_file()}
    with pytest.raises(UserError):
        restore_backup(backup, file.path, key_of(backup), LATER)
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir() if p.is_file()} == before
    reopen(file.path).close()


def test_after_a_change_of_passphrase_an_old_backup_opens_with_either(file: CampaignFile) -> None:
    backup = file.back_up("asked", NOON)
    file.change_passphrase("harbor-quince-lantern")
    file.close()
    # The backup keeps its own key file, under the old passphrase.
    restore_backup(backup.path, file.path, key_of(backup.path, PASSPHRASE), LATER)
    assert names(file.path, "harbor-quince-lantern") == NAMES
    with pytest.raises(WrongPassphrase):
        unlock_with_passphrase(file.path, PASSPHRASE)
    assert names(backup.path, PASSPHRASE) == NAMES


def test_a_lost_key_file_comes_back_with_the_backup(file: CampaignFile) -> None:
    backup = file.back_up("asked", NOON)
    file.close()
    key_path(file.path).unlink()
    restore_backup(backup.path, file.path, key_of(backup.path), LATER)
    assert names(file.path) == NAMES


@pytest.mark.parametrize("foreign", [True, False])
def test_a_key_file_that_cannot_open_the_backup_makes_way(
    file: CampaignFile, tmp_path: Path, foreign: bool
) -> None:
    backup = file.back_up("asked", NOON)
    file.close()
    if foreign:
        # A new campaign was started under the old name; the backups of the former one are there.
        for part in (file.path, key_path(file.path)):
            part.unlink()
        make(file.path).close()
    else:
        key_path(file.path).write_bytes(b"{}")
    wrong = key_path(file.path).read_bytes()
    moved = restore_backup(backup.path, file.path, key_of(backup.path), LATER)
    assert names(file.path) == NAMES
    assert moved is not None
    assert (moved / key_path(file.path).name).read_bytes() == wrong


def test_what_a_broken_off_backup_left_is_cleared_away(file: CampaignFile) -> None:
    folder = backup_folder(file.path)
    folder.mkdir()
    part = folder / "drive-20260606-120000-day.part"
    part.write_bytes(b"half")
    file.back_up("day", NOON)
    assert not part.exists()
    file.close()


def test_a_backup_that_cannot_be_written_is_reported_and_changes_nothing(
    file: CampaignFile,
) -> None:
    backup_folder(file.path).write_bytes(b"a file where the folder should be")
    with pytest.raises(UserError, match="cannot be written"):
        file.back_up("day", NOON)
    add_sheet(file, "goes on")
    file.close()


def test_verifying_changes_nothing_in_the_backup_or_next_to_it(file: CampaignFile) -> None:
    backup = file.back_up("asked", NOON)
    before, content = sorted(os.listdir(backup.path.parent)), backup.path.read_bytes()
    verify_copy(backup.path, key_of(backup.path))
    assert sorted(os.listdir(backup.path.parent)) == before
    assert backup.path.read_bytes() == content
    file.close()


def test_a_backup_that_is_gone_is_not_made_up(file: CampaignFile) -> None:
    backup = file.back_up("asked", NOON)
    secret = key_of(backup.path)
    file.close()
    backup.path.unlink()
    with pytest.raises(UserError):
        restore_backup(backup.path, file.path, secret, LATER)
    assert not backup.path.exists()
    assert names(file.path) == NAMES


def test_quarantine_of_nothing(tmp_path: Path) -> None:
    assert quarantine(tmp_path / "none.canvass", NOON, None) is None
    assert list(tmp_path.iterdir()) == []


def test_a_backup_of_a_damaged_file_does_not_count(file: CampaignFile) -> None:
    good = file.back_up("asked", NOON)
    place = place_of_lines(file)
    file.close()
    content = bytearray(file.path.read_bytes())
    content[place] ^= 1
    file.path.write_bytes(content)
    damaged = reopen(file.path)
    with pytest.raises(DamagedFile):
        damaged.back_up("asked", LATER)
    assert list_backups(file.path) == [good]
    damaged.close()
    copy = connect(good.path, key_of(good.path), read_only=True)
    copy.close()


def test_a_fresh_copy_that_the_disk_has_damaged_does_not_count(
    file: CampaignFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = file.back_up("asked", NOON)
    flush = os.fsync

    def flush_and_flip_a_bit(descriptor: int) -> None:
        flush(descriptor)
        for part in backup_folder(file.path).glob("*.part"):
            content = bytearray(part.read_bytes())
            content[-77] ^= 1
            part.write_bytes(content)

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", flush_and_flip_a_bit)
        with pytest.raises(UserError):
            file.back_up("asked", LATER)
    assert list_backups(file.path) == [good]
    assert sorted(backup_folder(file.path).iterdir()) == [good.path, key_path(good.path)]
    file.close()
