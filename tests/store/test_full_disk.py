"""The disk is full: the reserve saves the last act, the next is refused, nothing is half kept."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from canvass_app.model.changes import Receipt
from canvass_app.model.errors import UserError
from canvass_app.model.ids import new_id
from canvass_app.store import queries
from canvass_app.store.campaign_file import CampaignFile
from canvass_app.store.entities import LINE, REMOVED
from canvass_app.store.failures import DiskFull
from canvass_app.store.journal.acts import Act
from canvass_app.store.journal.rebuild import canonical_dump
from canvass_app.store.reserve import RESERVE_BYTES, free_reserve, reserve_path
from tests.support.campaigns import LABEL, NOON, add_people, make, reopen


def big_act(file: CampaignFile, lines: int, *, undoable: bool = True) -> Receipt:
    def body(act: Act) -> None:
        for _ in range(lines):
            act.put(LINE, new_id(), {"sheet_id": "s", "number": 1, "street": "x" * 500})

    receipt = file.perform("t", LABEL, body, undoable=undoable).receipt
    assert receipt is not None
    return receipt


def pages(file: CampaignFile) -> int:
    return int(file.db.execute("PRAGMA page_count").fetchone()[0])


def limit(file: CampaignFile, room: int) -> None:
    """Make the database itself refuse to grow beyond `room` more pages."""
    file.db.execute(f"PRAGMA max_page_count = {pages(file) + room}").fetchall()


def test_a_full_database_refuses_the_act_and_keeps_the_rest(tmp_path: Path) -> None:
    file = make(tmp_path / "drive.canvass")
    add_people(file)
    before = list(canonical_dump(file.db))
    limit(file, 4)
    with pytest.raises(DiskFull) as caught:
        big_act(file, 200)
    assert "not saved" in str(caught.value.problem)
    # The reserve was freed for a second try, which this limit doesn't notice.
    assert not reserve_path(file.path).exists()
    assert list(canonical_dump(file.db)) == before

    with pytest.raises(DiskFull):
        big_act(file, 200)
    limit(file, 10_000)
    assert big_act(file, 5).act is not None
    assert file.examine().problems == []
    assert file.rebuild()
    file.close()
    again = reopen(file.path)
    assert queries.lines.totals(again.db, "2026").lines == 4 + 5
    assert reserve_path(file.path).stat().st_size == RESERVE_BYTES
    again.close()


def test_an_undo_on_a_full_disk_changes_nothing(tmp_path: Path) -> None:
    file = make(tmp_path / "drive.canvass")
    big_act(file, 100)
    former = {line.id for line in queries.lines.all_lines(file.db)}

    def remove_all(act: Act) -> None:
        for line_id in former:
            act.put(LINE, line_id, {REMOVED: True})

    file.perform("t", LABEL, remove_all)
    # This uses the pages that the removed lines have left.
    big_act(file, 200, undoable=False)
    before = list(canonical_dump(file.db))
    limit(file, 2)
    with pytest.raises(DiskFull):
        file.undo()
    assert list(canonical_dump(file.db)) == before
    limit(file, 10_000)
    file.undo()
    assert former < {line.id for line in queries.lines.all_lines(file.db)}
    file.close()


def test_a_reserve_that_was_cut_short_is_filled_up_again(tmp_path: Path) -> None:
    file = make(tmp_path / "drive.canvass")
    reserve_path(file.path).write_bytes(b"half")
    file.close()
    reopen(file.path).close()
    assert reserve_path(file.path).stat().st_size == RESERVE_BYTES
    assert free_reserve(file.path)
    assert not free_reserve(file.path)


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 12 MB, if the system lets us have one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not sys.platform.startswith("linux"):
        pytest.skip("mounts a tmpfs")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("mounting needs rights that this user does not have")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_the_last_act_on_a_real_full_disk_is_saved_from_the_reserve(tiny_disk: Path) -> None:
    file = make(tiny_disk / "drive.canvass")
    add_people(file)
    filler = tiny_disk / "photos"
    with filler.open("wb", buffering=0) as photos, contextlib.suppress(OSError):
        while photos.write(b"x" * 4096):
            continue

    receipts: list[Receipt] = []
    with pytest.raises(DiskFull):
        receipts.extend(big_act(file, 40) for _ in range(1_000))
    saved = 4 + 40 * len(receipts)
    assert [receipt.low_disk for receipt in receipts].count(True) == 1
    assert not reserve_path(file.path).exists()
    assert queries.lines.totals(file.db, "2026").lines == saved
    with pytest.raises(UserError):
        file.back_up("asked", NOON)
    file.close()

    filler.unlink()
    again = reopen(file.path)
    assert queries.lines.totals(again.db, "2026").lines == saved
    assert again.examine().problems == []
    assert again.rebuild()
    assert not big_act(again, 40).low_disk
    again.close()
