"""Every file with people's data is known from before its first byte until it is destroyed."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from canvass_app.desk import certificate
from canvass_app.desk.campaign import backups, destroying
from canvass_app.desk.certificate_printed import write_certificates
from canvass_app.desk.deliveries.delivering import export_deliveries
from canvass_app.desk.files import exporting, importing
from canvass_app.desk.ledger.printed import write_ledger
from canvass_app.desk.ledger.report import ledger_rows
from canvass_app.desk.packets.mailing import write_envelopes, write_labels
from canvass_app.desk.packets.order import PacketOrder
from canvass_app.desk.packets.run import write_packets
from canvass_app.desk.paper.blank_sheets import print_sheets
from canvass_app.desk.printed_reports import form_of
from canvass_app.desk.session import Session, open_with_passphrase
from canvass_app.desk.written_files import begin, make_folders
from canvass_app.exchange.signatures.writing import ExportProfile
from canvass_app.model.errors import UserError
from canvass_app.printing.data import PageSize
from canvass_app.printing.forms.mail import Placement
from tests.support.campaigns import PASSPHRASE
from tests.support.desks import COORDINATOR, alder_falls, new_session
from tests.support.killed import killed_at_each_step
from tests.support.packets import sheet_of

DAY = date(2026, 11, 2)
NOW = datetime(2026, 11, 2, 12)
BAD = """Sheet,Line,Name,Address,Zip
2,1,Ottoline Farrow,1 Weir Ln,97571
2,x,Odo Pham,2 Weir Ln,97571
"""


def write_list(session: Session, folder: Path) -> None:
    exporting.export_signatures(session, folder / "list.csv", ExportProfile.FULL)


def write_workbook(session: Session, folder: Path) -> None:
    exporting.export_signatures(session, folder / "list.xlsx", ExportProfile.FULL)


def write_over_a_list(session: Session, folder: Path) -> None:
    exporting.export_signatures(session, folder / "older.csv", ExportProfile.FULL)


def import_with_bad_rows(session: Session, folder: Path) -> None:
    importing.import_signatures(session, folder / "in.csv")


def write_ledger_report(session: Session, folder: Path) -> None:
    form = form_of(session.db, "en", DAY, PageSize.LETTER)
    write_ledger(session, folder / "l.pdf", ledger_rows(session.db, DAY), form, is_part=False)


def write_all_packets(session: Session, folder: Path) -> None:
    assert write_packets(session, PacketOrder(folder / "out", DAY), jobs=1).value.written


WORK = [
    write_list,
    write_workbook,
    write_over_a_list,
    import_with_bad_rows,
    write_ledger_report,
    pytest.param(write_all_packets, marks=pytest.mark.slow),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a campaign that was closed, a list to import, and a list of somebody."""
    made = tmp_path / "place"
    made.mkdir()
    session = new_session(made / "drive.canvass", minimum_signers=1)
    alder_falls(session)
    sheet_of(session, 6)
    session.close()
    (made / "in.csv").write_text(BAD, encoding="utf-8")
    (made / "older.csv").write_text("somebody's own", encoding="utf-8")
    return made


def opened(folder: Path) -> Session:
    return open_with_passphrase(folder / "drive.canvass", PASSPHRASE, COORDINATOR)


def files_of(folder: Path) -> set[str]:
    """Return the files in a folder that are not the campaign's own."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and ".canvass" not in path.relative_to(folder).parts[0]
    }


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("work", WORK)
def test_what_is_killed_leaves_nothing_that_is_not_known(
    folder: Path, work: Callable[[Session, Path], None]
) -> None:
    steps = 0
    for place in killed_at_each_step(folder, work):
        steps += 1
        session = opened(place)
        assert not [name for name in files_of(place) if name.endswith(".part")]
        record = destroying.destroy(session, "Harbor drive", exports=True, now=NOW)
        said = "\n".join(str(line) for line in destroying.record_lines(record, exports=True))
        unknown = {name for name in files_of(place) if str(place / name) not in said}
        # What somebody had there is not ours, as long as it is as it was.
        if (place / "older.csv").exists() and b"own" in (place / "older.csv").read_bytes():
            unknown.discard("older.csv")
        # A list that was not imported yet is not known.
        if not session_imported(said):
            unknown.discard("in.csv")
        assert unknown == set(), steps
        assert "Farrow" not in said
    assert steps > 4


def session_imported(said: str) -> bool:
    return "A list that was imported" in said


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_destruction_that_is_killed_is_finished(folder: Path) -> None:
    def prepare(session: Session, folder: Path) -> None:
        import_with_bad_rows(session, folder)
        write_list(session, folder)
        exporting.export_signatures(session, folder / "changed.csv", ExportProfile.FULL)
        (folder / "changed.csv").write_text("Ottoline Farrow", encoding="utf-8")
        with_folder = folder / "out" / "OR"
        make_folders(session.file, with_folder)
        exporting.export_signatures(session, with_folder / "list.csv", ExportProfile.FULL)
        backups.back_up(session, NOW)

    def work(session: Session, folder: Path) -> None:
        def tell(record: destroying.DestructionRecord) -> None:
            lines = [str(line) for line in destroying.record_lines(record, exports=True)]
            destroying.save_record(folder / "record.txt", lines)

        destroying.destroy(session, "Harbor drive", exports=True, now=NOW, tell=tell)

    steps = 0
    for place in killed_at_each_step(folder, work, prepare):
        steps += 1
        saved = place / "record.txt"
        begun = destroying.begun_destruction(place / "drive.canvass")
        if begun is not None or not saved.exists():
            record = (
                destroying.finish(begun)
                if begun is not None
                else destroying.destroy(opened(place), "Harbor drive", exports=True, now=NOW)
            )
            lines = [str(line) for line in destroying.record_lines(record, exports=True)]
            destroying.save_record(saved, lines)
        assert {path.name for path in place.iterdir() if "canvass" in path.name} == set()
        said = saved.read_text(encoding="utf-8")
        unknown = {name for name in files_of(place) if str(place / name) not in said}
        unknown -= {name for name in unknown if name.startswith((".record.txt.", "record.txt"))}
        assert unknown == {"older.csv"}
        assert not (place / "out").exists()
    assert steps > 20


def test_all_that_is_written_is_known(folder: Path) -> None:
    session = opened(folder)
    write_all_packets(session, folder)
    form = form_of(session.db, "en", DAY, PageSize.LETTER)
    write_certificates(
        session, folder / "c.pdf", [certificate.campaign_certificate(session.db)], form
    )
    write_labels(session, folder / "labels.pdf", Placement(), DAY)
    write_envelopes(session, folder / "envelopes.pdf", DAY)
    print_sheets(session, folder / "sheets.pdf", 1)
    export_deliveries(session, folder / "log.csv", DAY)
    exporting.export_pairs(session, folder / "pairs.csv")
    exporting.export_signatures(session, folder / "counts.csv", ExportProfile.COUNTS)
    plan = destroying.plan_destruction(session)
    assert {path.relative_to(folder).as_posix() for path in plan.exports} == (
        files_of(folder) - {"in.csv", "older.csv"}
    )
    destroying.destroy(session, "Harbor drive", exports=True, now=NOW)
    assert {path.name for path in folder.iterdir()} == {"in.csv", "older.csv"}


@pytest.fixture
def kept(folder: Path) -> Iterator[Session]:
    session = opened(folder)
    yield session
    session.close()


def test_a_restore_keeps_the_notes_of_what_was_written_since(folder: Path, kept: Session) -> None:
    backup = backups.back_up(kept, NOW)
    write_list(kept, folder)
    importing.import_signatures(kept, folder / "in.csv")
    kept.close()
    moved = backups.restore(kept.file.path, backup.path, PASSPHRASE, NOW)
    assert moved is not None
    assert not list(folder.glob("*.restoring*"))
    for path in moved.iterdir():
        # Nothing but the restored file is to know.
        path.unlink()
    plan = destroying.plan_destruction(opened(folder))
    assert {path.name for path in plan.exports} == {"list.csv", "in-to-repair.csv"}
    assert plan.sources == (str(folder / "in.csv"),)


def test_files_that_were_moved_aside_know_what_was_written(folder: Path, kept: Session) -> None:
    backup = backups.back_up(kept, NOW)
    write_list(kept, folder)
    write_workbook(kept, folder)
    kept.close()
    backups.restore(kept.file.path, backup.path, PASSPHRASE, NOW)
    session = opened(folder)
    session.file.derive_now(lambda db: db.execute("DELETE FROM written_files"))
    plan = destroying.plan_destruction(session)
    assert {path.name for path in plan.exports} == {"list.csv", "list.xlsx"}
    session.close()


def test_a_backup_of_another_campaign_knows_nothing(folder: Path, kept: Session) -> None:
    other = new_session(folder / "other.canvass")
    write_workbook(other, folder)
    backup = backups.back_up(other, NOW)
    other.close()
    mine = folder / "drive.canvass-backups"
    mine.mkdir()
    backup.path.rename(mine / backup.path.name)
    (mine / "broken.canvass").write_bytes(b"x" * 8192)
    assert destroying.plan_destruction(kept).exports == ()


def test_a_drive_that_is_not_there_is_named(folder: Path, kept: Session) -> None:
    drive = folder / "usb"
    drive.mkdir()
    exporting.export_signatures(kept, drive / "list.csv", ExportProfile.FULL)
    drive.rename(folder / "unplugged")
    plan = destroying.plan_destruction(kept)
    assert plan.unreachable == (drive,)
    said = [str(words) for words in destroying.out_of_reach(plan, exports=True)]
    assert [line for line in said if str(drive) in line and "not there now" in line]


def test_what_could_not_be_recorded_does_not_stay(folder: Path, kept: Session) -> None:
    kept.db.execute("CREATE TEMP TRIGGER refuse BEFORE INSERT ON exports "
                    "BEGIN SELECT raise(ABORT, 'no'); END")  # fmt: skip
    with pytest.raises(Exception, match="no"):
        write_list(kept, folder)
    assert files_of(folder) == {"in.csv", "older.csv"}
    assert kept.file.notes().begun == ()


def test_rows_to_fix_never_replace_their_source(folder: Path, kept: Session) -> None:
    with pytest.raises(UserError, match="is read for this"):
        importing.import_signatures(kept, folder / "in.csv", repair=folder / "in.csv")
    result = importing.import_signatures(kept, folder / "in.csv").value
    (folder / "again.csv").symlink_to("in.csv")
    for name in ("in.csv", "again.csv"):
        with pytest.raises(UserError, match="is read for this"):
            importing.save_bad_rows(kept, result, folder / name)
    assert (folder / "in.csv").read_text(encoding="utf-8") == BAD


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_folders_of_packets_are_for_their_owner_only(folder: Path, kept: Session) -> None:
    before = os.umask(0)
    try:
        write_all_packets(kept, folder)
    finally:
        os.umask(before)
    made = [path for path in (folder / "out", *(folder / "out").rglob("*")) if path.is_dir()]
    assert len(made) == 3
    assert {stat.S_IMODE(path.stat().st_mode) for path in made} == {0o700}


@pytest.mark.parametrize("link", ["OR", "OR/Alder Falls"])
def test_a_link_that_was_planted_among_packets_is_not_followed(
    folder: Path, kept: Session, link: str
) -> None:
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    (folder / "out" / link).parent.mkdir(parents=True)
    (folder / "out" / link).symlink_to(elsewhere)
    run = write_packets(kept, PacketOrder(folder / "out", DAY), jobs=1).value
    (failed,) = run.failed
    assert "is a link to somewhere else" in str(failed.problem)
    assert list(elsewhere.rglob("*")) == []


def test_packets_do_not_go_among_backups(folder: Path, kept: Session) -> None:
    backups.back_up(kept, NOW)
    with pytest.raises(UserError, match="belongs to a campaign"):
        write_packets(kept, PacketOrder(folder / "drive.canvass-backups" / "out", DAY))


def test_what_a_crash_left_is_told_at_the_next_opening(folder: Path, kept: Session) -> None:
    begin(kept.file, folder / "half.csv")
    (folder / ".half.csv.0123456789ab.part").write_text("Ottoline Farrow", encoding="utf-8")
    begin(kept.file, folder / "whole.csv")
    (folder / "whole.csv").write_text("Ottoline Farrow", encoding="utf-8")
    begin(kept.file, folder / "older.csv")
    begin(kept.file, folder / "never.csv")
    drive = folder / "usb"
    drive.mkdir()
    begin(kept.file, drive / "list.csv")
    drive.rename(folder / "unplugged")
    kept.close()

    session = opened(folder)
    told = " ".join(map(str, session.looked_after.told()))
    assert "while it wrote “half.csv”" in told
    assert "before it recorded “whole.csv”" in told
    assert not [name for name in ("older.csv", "never.csv", "usb") if name in told]
    assert not list(folder.glob(".*.part"))
    assert (folder / "older.csv").read_text(encoding="utf-8") == "somebody's own"
    plan = destroying.plan_destruction(session)
    assert plan.exports == ()
    assert plan.changed == (folder / "whole.csv",)
    assert plan.unreachable == (drive,)
    session.close()
    assert opened(folder).looked_after.told() == []
