from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from canvass_app.desk import recording
from canvass_app.desk.campaign import access, backups
from canvass_app.desk.checking import check
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.places import routes
from canvass_app.desk.session import Session, create, open_with_passphrase, open_with_recovery_code
from canvass_app.model.errors import UserError
from canvass_app.store import queries
from canvass_app.store.failures import DamagedFile
from canvass_app.store.keys import WrongPassphrase, key_path
from canvass_app.store.lockfile import AlreadyOpen
from tests.support.campaigns import NOON, PASSPHRASE
from tests.support.desks import COORDINATOR, alder_falls, new_session, signer, type_line


@pytest.fixture
def typed(session: Session) -> Session:
    sheet = recording.start_sheet(session, {"number": "1"}).value
    for number in range(1, 4):
        type_line(session, sheet.id, number, **signer(number))
    return session


def lines(path: Path, passphrase: str = PASSPHRASE) -> int:
    session = open_with_passphrase(path, passphrase, COORDINATOR)
    found = queries.lines.totals(session.db, "2026").lines
    session.close()
    return found


def test_one_backup_a_day_is_enough(typed: Session) -> None:
    first = backups.back_up_daily(typed, NOON)
    assert first is not None
    assert backups.back_up_daily(typed, NOON + timedelta(hours=11)) is None
    second = backups.back_up_daily(typed, NOON + timedelta(hours=13))
    assert second is not None
    asked = backups.back_up(typed, NOON + timedelta(hours=14))
    assert [b.why for b in backups.list_backups(typed.file.path)] == ["asked", "day", "day"]
    assert backups.list_backups(typed.file.path)[0] == asked


def test_a_backup_from_a_wrong_clock_does_not_ask_for_one_at_each_opening(typed: Session) -> None:
    backups.back_up(typed, NOON + timedelta(days=400))
    assert backups.back_up_daily(typed, NOON) is not None
    assert backups.back_up_daily(typed, NOON + timedelta(hours=1)) is None


def test_a_restored_campaign_opens_with_the_passphrase_of_today(typed: Session) -> None:
    path = typed.file.path
    backup = backups.back_up(typed, NOON)
    sheet = recording.start_sheet(typed, {"number": "2"}).value
    type_line(typed, sheet.id, 1, **signer(9))
    access.change_passphrase(typed, PASSPHRASE, "harbor-quince-lantern")
    code = typed.file.recovery_code()
    with pytest.raises(AlreadyOpen):
        backups.restore(path, backup.path, PASSPHRASE, NOON)
    typed.close()

    with pytest.raises(WrongPassphrase):
        backups.restore(path, backup.path, "harbor-quince-lantern", NOON)
    assert lines(path, "harbor-quince-lantern") == 4
    moved = backups.restore(path, backup.path, PASSPHRASE, NOON)
    assert moved is not None
    assert lines(path, "harbor-quince-lantern") == 3
    later = backups.restore_with_code(path, moved / path.name, code, NOON)
    assert later is not None
    assert lines(path, "harbor-quince-lantern") == 4


def test_all_is_lost_but_a_backup_and_the_printed_code(typed: Session, tmp_path: Path) -> None:
    backup = backups.back_up(typed, NOON)
    code = typed.file.recovery_code()
    typed.close()
    key_path(backup.path).unlink()
    elsewhere = tmp_path / "new-laptop"
    elsewhere.mkdir()
    with pytest.raises(UserError, match="missing"):
        backups.restore(elsewhere / "drive.canvass", backup.path, PASSPHRASE, NOON)
    assert list(elsewhere.glob("*.canvass")) == []
    assert backups.restore_with_code(elsewhere / "drive.canvass", backup.path, code, NOON) is None
    session = open_with_recovery_code(elsewhere / "drive.canvass", code, COORDINATOR)
    assert queries.lines.totals(session.db, "2026").lines == 3
    access.change_passphrase(session, code, "harbor-quince-lantern")
    session.close()
    assert lines(elsewhere / "drive.canvass", "harbor-quince-lantern") == 3


def test_the_code_of_another_campaign_restores_nothing(typed: Session, tmp_path: Path) -> None:
    backup = backups.back_up(typed, NOON)
    other = new_session(tmp_path / "other.canvass")
    code = other.file.recovery_code()
    other.close()
    typed.close()
    with pytest.raises(WrongPassphrase, match="belongs to another campaign"):
        backups.restore_with_code(typed.file.path, backup.path, code, NOON)
    assert lines(typed.file.path) == 3


def test_a_backup_that_is_not_there_is_said_to_be_missing(typed: Session, tmp_path: Path) -> None:
    code = typed.file.recovery_code()
    typed.close()
    with pytest.raises(UserError, match="There is no file"):
        backups.restore_with_code(typed.file.path, tmp_path / "gone.canvass", code, NOON)
    assert lines(typed.file.path) == 3


def test_check_folds_the_journal_again_and_finds_the_same(typed: Session) -> None:
    quick = check(typed)
    assert (quick.problems, quick.rebuilt_same) == ([], None)
    full = check(typed, rebuild_views=True)
    assert (full.problems, full.rebuilt_same, full.digest) == ([], True, quick.digest)


def test_a_check_leaves_nothing_uncompared_and_nothing_unrouted(typed: Session) -> None:
    alder_falls(typed)
    sheet = recording.start_sheet(typed, {"number": "2"}).value
    type_line(typed, sheet.id, 1, **signer(1))
    duplicates.search(typed)
    routes.route_pending(typed)
    before = queries.pairs.counts(typed.db), queries.routes.tier_counts(typed.db)
    assert (before[0].open, before[1].certain) == (1, 4)
    check(typed, rebuild_views=True)
    assert (queries.pairs.counts(typed.db), queries.routes.tier_counts(typed.db)) == before


def test_check_reports_damage_instead_of_breaking(typed: Session) -> None:
    typed.close()
    path = typed.file.path
    whole = path.read_bytes()
    reported = 0
    for place in range(0, len(whole), 4096):
        path.write_bytes(
            whole[: place + 99] + bytes([whole[place + 99] ^ 1]) + whole[place + 100 :]
        )
        try:
            session = open_with_passphrase(path, PASSPHRASE, COORDINATOR)
        except DamagedFile:
            continue
        result = check(session, rebuild_views=True)
        assert result.problems
        assert (result.digest, result.rebuilt_same) == ("", None)
        reported += 1
        session.close()
    assert reported > len(whole) / 4096 / 2


def test_the_code_is_shown_only_to_people_who_can_open_the_campaign(typed: Session) -> None:
    code = access.recovery_code(typed, PASSPHRASE)
    assert access.recovery_code(typed, code.lower()) == code
    for wrong in ("not the passphrase", "", code[:-1] + ("0" if code[-1] != "0" else "1")):
        with pytest.raises(WrongPassphrase):
            access.recovery_code(typed, wrong)
        with pytest.raises(WrongPassphrase):
            access.change_passphrase(typed, wrong, "harbor-quince-lantern")
    typed.close()
    assert lines(typed.file.path) == 3


def test_the_code_given_at_the_start_opens_the_campaign(tmp_path: Path) -> None:
    session, code = create(tmp_path / "new.canvass", PASSPHRASE, COORDINATOR)
    session.close()
    open_with_recovery_code(tmp_path / "new.canvass", code, COORDINATOR).close()
