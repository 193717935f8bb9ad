"""A campaign is destroyed: nothing of it is left here, and the record says what is elsewhere."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import pytest

from canvass_app.desk.campaign import backups, destroying
from canvass_app.desk.doors import turfs
from canvass_app.desk.doors.turfs import StreetRange
from canvass_app.desk.doors.walk_list_print import write_walk_list
from canvass_app.desk.files import exporting, importing
from canvass_app.desk.ledger.printed import write_ledger
from canvass_app.desk.ledger.report import ledger_rows
from canvass_app.desk.printed_reports import form_of
from canvass_app.desk.second.printed import write_second
from canvass_app.desk.second.report import report
from canvass_app.desk.session import Session, open_with_passphrase
from canvass_app.exchange.signatures.writing import ExportProfile
from canvass_app.model.errors import UserError
from canvass_app.printing.data import PageSize
from canvass_app.store.lockfile import AlreadyOpen, WriterLock
from tests.support.campaigns import PASSPHRASE
from tests.support.desks import COORDINATOR, again, alder_falls
from tests.support.packets import sheet_of

NOW = datetime(2027, 1, 30, 12, 0)


class PowerCut(BaseException):
    """The end of the program in the middle of its work."""


@pytest.fixture
def used(session: Session, tmp_path: Path) -> Session:
    """A campaign with two exports, a backup, and a former file moved aside."""
    alder_falls(session)
    sheet_of(session, 6)
    for name in ("kept.csv", "touched.csv"):
        exporting.export_signatures(session, tmp_path / name, ExportProfile.FULL)
    (tmp_path / "touched.csv").write_text("somebody's own notes", encoding="utf-8")
    backup = backups.back_up(session, NOW)
    session.close()
    backups.restore(session.file.path, backup.path, PASSPHRASE, NOW)
    (tmp_path / "unrelated.txt").write_text("stays", encoding="utf-8")
    return open_with_passphrase(session.file.path, PASSPHRASE, COORDINATOR)


def left(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} - {
        "canvass-home/device"
    }


def test_everything_of_the_campaign_is_gone(used: Session, tmp_path: Path) -> None:
    plan = destroying.plan_destruction(used)
    assert [path.name for path in plan.exports] == ["kept.csv"]
    assert [path.name for path in plan.changed] == ["touched.csv"]
    assert any("quarantine" in path.parent.name for path in plan.files)
    record = destroying.destroy(used, "  harbor DRIVE ", exports=True, now=NOW)
    assert left(tmp_path) == {"touched.csv", "unrelated.txt"}
    assert not [path for path in tmp_path.iterdir() if path.is_dir() and "drive" in path.name]
    assert record.left == ()
    assert record.exports_removed == 1
    assert (record.plan.sheets, record.plan.lines) == (1, 6)
    said = "\n".join(str(words) for words in destroying.record_lines(record, exports=True))
    assert "2027-01-30 12:00" in said
    assert "recovery code" in said
    assert "touched.csv" in said
    assert "Farrow" not in said


def test_key_files_are_written_over_before_they_go(
    used: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = tmp_path / "drive.canvass-key"
    witness = tmp_path / "witness"
    witness.hardlink_to(key)
    before = witness.read_bytes()
    waited_for: set[int] = set()

    def fsync(file: int) -> None:
        waited_for.add(os.fstat(file).st_ino)

    monkeypatch.setattr(os, "fsync", fsync)
    destroying.destroy(used, "Harbor drive", exports=False, now=NOW)
    assert not key.exists()
    assert witness.stat().st_ino in waited_for
    after = witness.read_bytes()
    assert len(after) == len(before)
    assert after != before
    assert b"argon2id" not in after
    assert (tmp_path / "kept.csv").exists()


def test_key_files_go_first_so_that_a_crash_leaves_nothing_that_opens(
    used: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.unlink

    def power_goes_at_the_first_other_file(path: Path, missing_ok: bool = False) -> None:
        if not path.name.endswith("-key"):
            raise PowerCut
        real(path, missing_ok=missing_ok)

    plan = destroying.plan_destruction(used)
    used.close()
    keys = set(tmp_path.rglob("*-key"))
    assert len(keys) > 1
    monkeypatch.setattr(Path, "unlink", power_goes_at_the_first_other_file)
    with pytest.raises(PowerCut):
        destroying.destroy_closed(plan, "Sol", exports=True, now=NOW)
    assert used.file.path.exists()
    assert not [path for path in keys if path.exists()]


def test_folders_that_people_made_among_the_backups_go_too(used: Session, tmp_path: Path) -> None:
    backups = tmp_path / "drive.canvass-backups"
    (backups / "before the fair" / "empty").mkdir(parents=True)
    (backups / "before the fair" / "copy.canvass").write_bytes(b"a copy")
    destroying.destroy(used, "Harbor drive", exports=False, now=NOW)
    assert not backups.exists()


def test_a_wrong_name_destroys_nothing(used: Session, tmp_path: Path) -> None:
    before = left(tmp_path)
    for typed in ("", " ", "Harbor", "drive.canvass"):
        with pytest.raises(UserError, match="Nothing was destroyed"):
            destroying.destroy(used, typed, exports=True, now=NOW)
    assert left(tmp_path) == before
    again(used).close()


def test_a_campaign_that_is_open_elsewhere_is_not_destroyed(used: Session, tmp_path: Path) -> None:
    plan = destroying.plan_destruction(used)
    used.close()
    before = left(tmp_path)
    lock = WriterLock(plan.campaign)
    with pytest.raises(AlreadyOpen):
        destroying.destroy_closed(plan, "Sol", exports=True, now=NOW)
    lock.release()
    assert left(tmp_path) == before


def test_what_cannot_be_removed_is_named(
    used: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.unlink

    def stubborn(path: Path, missing_ok: bool = False) -> None:
        if path.name == "kept.csv":
            raise PermissionError("in use")
        real(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", stubborn)
    record = destroying.destroy(used, "Harbor drive", exports=True, now=NOW)
    assert [path.name for path in record.left] == ["kept.csv"]
    words = [str(line) for line in destroying.record_lines(record, exports=True)]
    assert any(line.startswith("Could not be removed") and "kept.csv" in line for line in words)
    destroying.save_record(tmp_path / "record.txt", words)
    assert (tmp_path / "record.txt").read_text(encoding="utf-8").splitlines() == words


def test_whatever_was_written_with_people_in_it_is_found(session: Session, tmp_path: Path) -> None:
    alder_falls(session)
    source = tmp_path / "list.csv"
    source.write_text(
        "Sheet,Line,Name,Address,Zip\n"
        "1,1,Ottoline Farrow,1 Weir Ln,97571\n"
        "1,x,Quentin Okonjo,2 Weir Ln,97571\n",
        encoding="utf-8",
    )
    result = importing.import_signatures(session, source).value
    importing.save_bad_rows(session, result, tmp_path / "again.csv")
    wanted = StreetRange("Weir Ln", 1, 9, "odd", "Alder Falls", "OR", "97571")
    turf_id = turfs.add_range(session, "Weir Lane", wanted).value.turf_id
    write_walk_list(session, turf_id, tmp_path / "walk.pdf", NOW.date())
    form = form_of(session.db, "en", NOW.date(), PageSize.LETTER)
    for name in ("ledger.csv", "ledger.pdf"):
        write_ledger(session, tmp_path / name, ledger_rows(session.db, NOW.date()), form,
                     is_part=False)  # fmt: skip
    for name in ("second.csv", "second.pdf"):
        write_second(session, tmp_path / name, report(session.db), form)
    assert {path.name for path in destroying.plan_destruction(session).exports} == {
        "list-to-repair.csv", "again.csv", "walk.pdf", "ledger.csv", "ledger.pdf",
        "second.csv", "second.pdf",
    }  # fmt: skip
    session.close()
