"""Clocks that were wrong: what a file holds decides, not the date in a name."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from canvass_app.desk import recording
from canvass_app.desk.campaign import access, backups
from canvass_app.desk.session import Session
from canvass_app.model.errors import UserError
from canvass_app.store.content import Missing
from canvass_app.store.keys import WrongPassphrase
from tests.support.campaigns import NOON, PASSPHRASE
from tests.support.desks import again, signer, type_line

YEARS = timedelta(days=365 * 9)


def sheet(session: Session, number: str) -> None:
    made = recording.start_sheet(session, {"number": number}).value
    type_line(session, made.id, 1, **signer(int(number)))


@pytest.mark.parametrize("wrong", [NOON - YEARS, NOON + YEARS])
def test_the_backup_with_the_newest_content_is_chosen_whatever_its_date(
    session: Session, wrong: datetime
) -> None:
    first, second = (NOON, wrong) if wrong < NOON else (wrong, NOON)
    sheet(session, "1")
    backups.back_up(session, first)
    sheet(session, "2")
    newest = backups.back_up(session, second)
    session.close()
    plan = backups.plan_restore(session.file.path, None, PASSPHRASE)
    assert plan.backup == newest.path
    assert plan.newer is None
    assert plan.lost == Missing(0, 0)
    assert plan.warning == []


def test_what_would_be_lost_is_counted_before_anything_is_restored(session: Session) -> None:
    sheet(session, "1")
    older = backups.back_up(session, NOON + YEARS)
    sheet(session, "2")
    newer = backups.back_up(session, NOON)
    sheet(session, "3")
    code = session.file.recovery_code()
    session.close()
    path = session.file.path
    for plan in (
        backups.plan_restore(path, older.path, PASSPHRASE),
        backups.plan_restore_with_code(path, older.path, code),
    ):
        assert plan.newer == newer.path
        assert plan.lost is not None
        assert plan.lost.lines == 2
        assert plan.lost.acts >= 4
        said = " ".join(map(str, plan.warning))
        assert "changed: 2" in said
        assert newer.path.name in said
    assert backups.plan_restore_with_code(path, None, code).backup == newer.path


def test_the_passphrase_of_the_campaign_or_of_any_backup_chooses(session: Session) -> None:
    sheet(session, "1")
    backups.back_up(session, NOON + YEARS)
    access.change_passphrase(session, PASSPHRASE, "harbor-quince-lantern")
    sheet(session, "2")
    newest = backups.back_up(session, NOON)
    session.close()
    path = session.file.path
    for passphrase in (PASSPHRASE, "harbor-quince-lantern"):
        plan = backups.plan_restore(path, None, passphrase)
        assert plan.backup == newest.path
        backups.carry_out(plan, NOON)
    with pytest.raises(WrongPassphrase):
        backups.plan_restore(path, None, "neither of the two")


def test_a_damaged_current_file_is_said_to_be_unknown(session: Session) -> None:
    sheet(session, "1")
    backups.back_up(session, NOON)
    session.close()
    session.file.path.write_bytes(bytes(8192))
    plan = backups.plan_restore(session.file.path, None, PASSPHRASE)
    assert plan.lost is None
    assert "not known" in str(plan.warning[0])
    backups.carry_out(plan, NOON)
    assert backups.plan_restore(session.file.path, None, PASSPHRASE).lost == Missing(0, 0)


def test_without_a_backup_there_is_nothing_to_plan(session: Session, tmp_path: Path) -> None:
    session.close()
    with pytest.raises(UserError, match="no backup"):
        backups.plan_restore(session.file.path, None, PASSPHRASE)


def test_older_content_is_used_again_and_the_newest_backup_stays(session: Session) -> None:
    sheet(session, "1")
    early = backups.back_up(session, NOON - YEARS - timedelta(days=1))
    for number in range(2, 8):
        sheet(session, str(number))
    newest = backups.back_up(session, NOON - YEARS)
    session.close()
    backups.restore(session.file.path, early.path, PASSPHRASE, NOON)
    open_again = again(session)
    for day in range(0, 40, 4):
        backups.back_up_daily(open_again, NOON + timedelta(days=day))
    kept = backups.list_backups(open_again.file.path)
    assert newest.path in {backup.path for backup in kept}
    assert len(kept) < 11
    open_again.close()


def test_a_clock_that_jumps_ahead_does_not_make_asked_for_backups_old(session: Session) -> None:
    asked = [backups.back_up(session, NOON + timedelta(minutes=n)) for n in range(5)]
    backups.back_up_daily(session, NOON + YEARS)
    assert {each.path for each in asked} <= {
        each.path for each in backups.list_backups(session.file.path)
    }
    session.close()


def test_a_day_that_comes_again_gets_a_backup_if_there_is_anything_new(session: Session) -> None:
    morning, evening = NOON - YEARS, NOON - YEARS + timedelta(hours=6)
    sheet(session, "1")
    assert backups.back_up_daily(session, evening) is not None
    assert backups.back_up_daily(session, morning) is None
    sheet(session, "2")
    assert backups.back_up_daily(session, morning) is not None
    assert backups.back_up_daily(session, morning) is None
    session.close()
