"""What a check says of damage, and what it advises: never a restore where nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from canvass_app.desk import recording
from canvass_app.desk.campaign.backups import list_backups, restore
from canvass_app.desk.checking import CheckResult, check, check_unopened
from canvass_app.desk.session import Session, open_with_passphrase
from canvass_app.store.connection import connect
from canvass_app.store.driver import Database
from canvass_app.store.failures import DamagedFile
from canvass_app.store.journal.rebuild import dump_digest
from canvass_app.store.unlocking import unlock_with_passphrase
from tests.support.campaigns import PASSPHRASE
from tests.support.desks import COORDINATOR, new_session, signer, type_line

PAGE = 4096


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = new_session(tmp_path / "drive.canvass")
    type_lines(session, 30)
    yield session
    session.close()


def type_lines(session: Session, count: int, sheet_number: str = "1") -> None:
    sheet = recording.start_sheet(session, {"number": sheet_number}).value.id
    for number in range(1, count + 1):
        type_line(session, sheet, number, **signer(number))


def opened(path: Path) -> Session:
    return open_with_passphrase(path, PASSPHRASE, COORDINATOR)


def page_of(db: Database, name: str) -> int:
    """Return the number of the first page of a table or index."""
    row = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
    return int(row[0])


def spoil(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE + 700] ^= 8
    path.write_bytes(content)


def advised(result: CheckResult) -> str:
    return " ".join(str(words) for words in result.advice)


def test_pages_torn_by_a_power_cut_are_whole_in_the_log(session: Session, tmp_path: Path) -> None:
    path = session.file.path
    session.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    type_lines(session, 5, "2")
    digest = dump_digest(session.db)
    log = path.with_name(path.name + "-wal").read_bytes()
    pages = {int.from_bytes(log[at : at + 4]) for at in range(32, len(log), 24 + PAGE)}
    left = tmp_path / "left" / path.name
    left.parent.mkdir()
    for suffix in ("", "-wal", "-key"):
        shutil.copy(f"{path}{suffix}", left.parent)
    # The power went while the log was being written into the file: half of each page is new.
    content = bytearray(left.read_bytes())
    for page in pages - {1}:
        start = (page - 1) * PAGE
        content[start : start + 2048] = bytes(2048)
    left.write_bytes(content)
    again = opened(left)
    assert check(again) == CheckResult([], digest, None)
    again.close()


def test_a_log_that_cannot_be_written_into_the_file_is_no_damage(session: Session) -> None:
    reader = connect(session.file.path, session.file._key, read_only=True)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM lines").fetchone()
    type_lines(session, 2, "2")
    session.db.execute("PRAGMA busy_timeout = 10")
    found = check(session)
    assert (found.problems, found.damaged) == ([], False)
    assert "Nothing is lost" in advised(found)
    assert "estore" not in advised(found)
    reader.close()
    assert check(session).advice == ()


@pytest.mark.parametrize("table", ["lines", "line_keys", "sheets_number", "journal_entity"])
def test_damage_in_what_can_be_made_again_is_rescued_without_an_older_backup(
    session: Session, table: str
) -> None:
    path, page, digest = session.file.path, page_of(session.db, table), dump_digest(session.db)
    session.close()
    spoil(path, page)
    again = opened(path)
    found = check(again)
    assert found.damaged
    assert found.problems
    assert "Nothing that was entered is lost. Do not restore an older backup." in advised(found)
    assert list_backups(path) == []
    rescued = check(again, rebuild_views=True)
    again.close()
    (backup,) = list_backups(path)
    assert backup.why == "rescued"
    assert str(backup.path) in advised(rescued)
    restore(path, backup.path, PASSPHRASE, datetime.now())
    again = opened(path)
    assert check(again) == CheckResult([], digest, None)
    again.close()


def test_damage_in_a_page_that_is_not_in_use_loses_nothing(session: Session) -> None:
    path = session.file.path
    session.file.derive_now(lambda db: db.execute("DELETE FROM line_keys"))
    session.file.derive_now(
        lambda db: db.conn.executemany(
            "INSERT INTO line_keys VALUES (?, 1)", [(n,) for n in range(3000)]
        )
    )
    session.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    session.file.derive_now(lambda db: db.execute("DELETE FROM line_keys WHERE key < 3000"))
    assert session.db.execute("PRAGMA freelist_count").fetchone()[0] > 2
    pages = session.db.execute("PRAGMA page_count").fetchone()[0]
    session.close()
    spoil(path, pages - 1)
    again = opened(path)
    found = check(again)
    assert found.damaged
    assert "Nothing that was entered is lost" in advised(found)
    again.close()


@pytest.mark.parametrize("index", ["sqlite_autoindex_journal_1", "sqlite_autoindex_meta_1"])
def test_a_file_that_does_not_open_any_more_is_rescued_as_well(
    session: Session, index: str
) -> None:
    path, page, digest = session.file.path, page_of(session.db, index), dump_digest(session.db)
    session.close()
    spoil(path, page)
    with pytest.raises(DamagedFile, match="--rebuild"):
        opened(path)
    secret = unlock_with_passphrase(path, PASSPHRASE)
    assert "Do not restore an older backup" in advised(check_unopened(path, secret))
    rescued = check_unopened(path, secret, rescue=True)
    (backup,) = list_backups(path)
    assert str(backup.path) in advised(rescued)
    restore(path, backup.path, PASSPHRASE, datetime.now())
    again = opened(path)
    assert check(again) == CheckResult([], digest, None)
    again.close()


def test_a_file_that_cannot_be_read_at_all_asks_for_the_newest_backup(session: Session) -> None:
    path = session.file.path
    session.close()
    content = bytearray(path.read_bytes())
    content[3] ^= 1
    path.write_bytes(content)
    found = check_unopened(path, unlock_with_passphrase(path, PASSPHRASE), rescue=True)
    assert found.damaged
    assert "Restore the newest backup" in advised(found)
    assert list_backups(path) == []


def test_something_added_at_the_end_of_the_file_loses_nothing(session: Session) -> None:
    path, digest = session.file.path, dump_digest(session.db)
    session.close()
    with path.open("ab") as file:
        file.write(b"added by a program that syncs")
    again = opened(path)
    assert dump_digest(again.db) == digest
    found = check(again, rebuild_views=True)
    again.close()
    assert "estore the newest" not in advised(found)
    for backup in list_backups(path):
        restore(path, backup.path, PASSPHRASE, datetime.now())
    again = opened(path)
    assert check(again) == CheckResult([], digest, None)
    again.close()


def test_damage_in_the_journal_asks_for_the_newest_backup(session: Session) -> None:
    path, page = session.file.path, page_of(session.db, "acts")
    session.close()
    spoil(path, page)
    again = opened(path)
    found = check(again, rebuild_views=True)
    assert found.damaged
    assert "Restore the newest backup" in advised(found)
    assert list_backups(path) == []
    again.close()


def test_a_receipt_that_is_gone_is_no_reason_to_restore(session: Session) -> None:
    session.file.derive_now(
        lambda db: db.execute(
            "INSERT INTO attachments (sha256, kind, bytes) VALUES ('ab', 'image/png', x'00')"
        )
    )
    found = check(session)
    assert not found.damaged
    assert len(found.problems) == 1
    assert "Attach the receipts again" in advised(found)
    assert "estore" not in advised(found)
