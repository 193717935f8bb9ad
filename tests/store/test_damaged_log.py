"""A log that a crash left, and what happened to it since: what is lost is said, nothing else is."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from canvass_app.model.errors import UserError
from canvass_app.store import queries
from canvass_app.store.after_crash import LogNotice, look_at_log
from canvass_app.store.campaign_file import CampaignFile
from canvass_app.store.copies import quarantines
from canvass_app.store.keys import data_key
from canvass_app.store.unlocking import unlock_with_passphrase
from canvass_app.store.write_ahead_log import read_log
from tests.support.campaigns import NOON, PASSPHRASE, add_line, add_sheet, make, reopen

HEADER, FRAME = 32, 24 + 4096
LINES = 8


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A campaign as a killed process leaves it: lines 1 to 8, each its own act, in the log only."""
    folder = tmp_path_factory.mktemp("crashed")
    file = make(folder / "drive.canvass")
    sheet = add_sheet(file)
    file.close()
    file = reopen(file.path)
    for number in range(1, LINES + 1):
        add_line(file, sheet, number, name=f"Name {number}")
    left = folder / "left"
    left.mkdir()
    for suffix in ("", "-wal", "-key"):
        shutil.copy(f"{file.path}{suffix}", left)
    file.close()
    return left / "drive.canvass"


@pytest.fixture
def left(crashed: Path, tmp_path: Path) -> Path:
    for part in crashed.parent.iterdir():
        shutil.copy(part, tmp_path)
    return tmp_path / crashed.name


def log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def frames_of(log: bytes) -> int:
    return (len(log) - HEADER) // FRAME


def commits_in(log: bytes) -> list[int]:
    """Return the positions of the frames that end a transaction."""
    starts = range(HEADER, len(log) - FRAME + 1, FRAME)
    return [n for n, at in enumerate(starts) if any(log[at + 4 : at + 8])]


def lines_in(file: CampaignFile) -> int:
    return len(list(queries.lines.all_lines(file.db)))


def told_after(path: Path, change: Callable[[bytearray], object]) -> tuple[LogNotice | None, int]:
    """Return what is said about the changed log, and how many lines are there."""
    log = bytearray(log_of(path).read_bytes())
    change(log)
    log_of(path).write_bytes(log)
    file = reopen(path)
    found = file.log_notice, lines_in(file)
    file.close()
    return found


def flip(place: int, bit: int = 0) -> Callable[[bytearray], object]:
    def change(log: bytearray) -> None:
        log[place] ^= 1 << bit

    return change


def test_after_a_kill_all_is_there_and_nothing_is_said(left: Path) -> None:
    assert told_after(left, lambda log: None) == (None, LINES)
    assert quarantines(left) == []


@pytest.mark.parametrize("seed", [0, pytest.param(1, marks=pytest.mark.slow)])
def test_each_flipped_bit_before_the_last_act_is_said_with_how_much_is_lost(
    crashed: Path, tmp_path: Path, seed: int
) -> None:
    rng = random.Random(seed)
    whole = log_of(crashed).read_bytes()
    commits = commits_in(whole)
    # Once in each field of a frame and of the header, and once in the content of a page.
    places = [
        *(HEADER + rng.randrange(commits[-2] + 1) * FRAME + field + rng.randrange(4)
          for field in range(0, 24, 4)),
        HEADER + rng.randrange(commits[-2] + 1) * FRAME + 24 + rng.randrange(4096),
        rng.randrange(HEADER),
    ]  # fmt: skip
    for number, place in enumerate(places):
        path = tmp_path / str(number) / crashed.name
        shutil.copytree(crashed.parent, path.parent)
        notice, lines = told_after(path, flip(place, rng.randrange(8)))
        assert lines < LINES
        assert notice is not None, place
        assert notice.transactions == LINES - lines, place
        (folder,) = quarantines(path)
        assert notice.kept_in == folder.name
        assert (folder / path.name).read_bytes() == crashed.read_bytes()
        assert len((folder / log_of(path).name).read_bytes()) == len(whole)


def test_a_high_bit_of_a_page_is_not_taken_for_one_of_the_size(left: Path) -> None:
    """The log's checksum is a sum: there, one wrong bit can look like another."""
    whole = log_of(left).read_bytes()
    commits = commits_in(whole)
    page = HEADER + (commits[1] + 1) * FRAME + 24
    told = set()
    for place in range(page + 3, page + 400, 4):
        log = bytearray(whole)
        flip(place, 6)(log)
        log_of(left).write_bytes(log)
        told.add(read_log(log_of(left)).transactions)
    # Of the last one nobody can be certain.
    assert told <= {len(commits) - 2, len(commits) - 3}


def test_a_flipped_bit_in_the_last_act_is_said_as_possible(crashed: Path, tmp_path: Path) -> None:
    whole = log_of(crashed).read_bytes()
    last = HEADER + commits_in(whole)[-1] * FRAME
    for number, place in enumerate((last, last + 9, last + 17, last + 24 + 1000)):
        path = tmp_path / str(number) / crashed.name
        shutil.copytree(crashed.parent, path.parent)
        assert told_after(path, flip(place)) == (LogNotice(0), LINES - 1)
        assert quarantines(path) == []


@pytest.mark.parametrize("kept", [0, 1, 40, 3000])
def test_a_torn_end_is_said_as_possible(left: Path, kept: int) -> None:
    whole = log_of(left).read_bytes()
    start = HEADER + commits_in(whole)[-1] * FRAME
    notice, lines = told_after(left, lambda log: log.__delitem__(slice(start + kept, None)))
    # Cut exactly between two frames, it is a log of a process that was killed while it wrote.
    assert (notice, lines) == (LogNotice(0) if kept else None, LINES - 1)


def test_a_last_act_of_which_only_some_pages_were_written_is_said_as_possible(left: Path) -> None:
    """The disk writes in its own order: the end may be there before the beginning."""
    whole = log_of(left).read_bytes()
    start = HEADER + (commits_in(whole)[-2] + 1) * FRAME

    def change(log: bytearray) -> None:
        log[start : start + FRAME] = bytes(FRAME)

    assert told_after(left, change) == (LogNotice(0), LINES - 1)


def test_pages_from_before_the_log_was_begun_again_are_no_loss(tmp_path: Path) -> None:
    file = make(tmp_path / "drive.canvass")
    sheet = add_sheet(file)
    for number in range(1, 4):
        add_line(file, sheet, number, name="x" * 9000)
    file.db.execute("PRAGMA wal_checkpoint(RESTART)").fetchall()
    add_line(file, sheet, 4, name="Name")
    copy = tmp_path / "copy" / file.path.name
    copy.parent.mkdir()
    for suffix in ("", "-wal", "-key"):
        shutil.copy(f"{file.path}{suffix}", copy.parent)
    file.close()
    log = log_of(copy).read_bytes()
    assert len({log[at + 8 : at + 16] for at in range(HEADER, len(log), FRAME)}) == 2
    again = reopen(copy)
    assert (again.log_notice, lines_in(again)) == (None, 4)
    again.close()


def test_it_is_said_until_somebody_has_read_it_and_not_again(left: Path) -> None:
    notice, lines = told_after(left, flip(HEADER + 5 * FRAME + 100))
    assert notice is not None
    assert notice.is_loss
    file = reopen(left)
    assert file.log_notice == notice
    add_line(file, add_sheet(file, "2"), 1, name="Later")
    copy = left.parent / "again" / left.name
    copy.parent.mkdir()
    for suffix in ("", "-wal", "-key"):
        shutil.copy(f"{left}{suffix}", copy.parent)
    file.forget_log_notice()
    assert not file.log_notice
    file.close()
    again = reopen(left)
    assert again.log_notice is None
    again.close()
    # Killed before it was read, and after more was typed: the same news, not news of more loss.
    again = reopen(copy)
    assert (again.log_notice, lines_in(again)) == (notice, lines + 1)
    assert quarantines(copy) == []
    again.close()


def test_two_losses_are_told_together(left: Path) -> None:
    first, lines = told_after(left, flip(HEADER + 24 + 100))
    assert first is not None
    assert (first.transactions, lines) == (LINES, 0)
    file = reopen(left)
    sheet = add_sheet(file, "2")
    add_line(file, sheet, 1, name="a")
    log = bytearray(log_of(left).read_bytes())
    copy = left.parent / "again" / left.name
    copy.parent.mkdir()
    for suffix in ("", "-key"):
        shutil.copy(f"{left}{suffix}", copy.parent)
    file.close()
    log[3] ^= 1
    log_of(copy).write_bytes(log)
    again = reopen(copy)
    assert again.log_notice is not None
    assert again.log_notice.transactions == LINES + len(commits_in(bytes(log)))
    assert again.log_notice.kept_in == quarantines(copy)[0].name
    again.close()


def test_the_log_of_another_campaign_changes_nothing(left: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "other.canvass")
    add_sheet(other)
    own = log_of(left).read_bytes()
    shutil.copy(log_of(other.path), log_of(left))
    other.close()
    foreign = log_of(left).read_bytes()
    before = left.read_bytes()
    with pytest.raises(UserError, match=r"belongs to another campaign file.*Nothing is damaged"):
        reopen(left)
    assert (left.read_bytes(), log_of(left).read_bytes()) == (before, foreign)
    log_of(left).write_bytes(own)
    file = reopen(left)
    assert lines_in(file) == LINES
    file.close()


@pytest.mark.parametrize("content", [bytes(32_768), random.Random(1).randbytes(32_768), b"x"])
def test_an_index_of_the_log_that_lies_is_not_believed(left: Path, content: bytes) -> None:
    left.with_name(left.name + "-shm").write_bytes(content)
    assert told_after(left, lambda log: None) == (None, LINES)


def test_a_log_that_is_no_file_is_refused(left: Path) -> None:
    log_of(left).unlink()
    log_of(left).mkdir()
    with pytest.raises(UserError, match="cannot be read"):
        reopen(left)


def test_an_opening_that_was_cut_off_has_kept_the_log_already(left: Path) -> None:
    log = bytearray(log_of(left).read_bytes())
    log[HEADER + 24] ^= 1
    log_of(left).write_bytes(log)
    key = data_key(unlock_with_passphrase(left, PASSPHRASE))
    first = look_at_log(left, key, NOON)
    file = reopen(left)
    assert file.log_notice == first
    assert len(quarantines(left)) == 1
    file.close()
