"""Runs over many cities: processes, resuming, locks, encrypted copies, supplements, folders."""

from __future__ import annotations

import csv
import hashlib
import os
import subprocess
import sys
import tempfile
import threading
from dataclasses import replace
from datetime import date
from multiprocessing import spawn
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from canvass_app.desk import recording
from canvass_app.desk.campaign import setting_up as campaigns
from canvass_app.desk.cities import cities
from canvass_app.desk.duplicates import deciding
from canvass_app.desk.packets import run as packets
from canvass_app.desk.packets.folders import OWN_COPIES, city_folders
from canvass_app.desk.packets.order import PacketOrder
from canvass_app.desk.packets.run_lock import RunLock, RunUnderWay, unfinished
from canvass_app.desk.places import routes
from canvass_app.desk.print_profiles import save_profile
from canvass_app.desk.session import Session
from canvass_app.model.errors import Cancelled, UserError
from canvass_app.model.line import LineState, ShowAs
from canvass_app.model.office import NameStatus, Office
from canvass_app.model.pair import Verdict
from canvass_app.model.profile import DEFAULTS
from canvass_app.model.words import Words
from canvass_app.printing.data import Profile
from canvass_app.printing.locked import suggested_password
from canvass_app.store import queries
from canvass_app.store.destruction import RUN_TRACE
from tests.support.desks import alder_falls, signer, type_line

ROOT = Path(__file__).resolve().parents[2]
DATED = date(2026, 11, 2)
TOWNS = {"Alder Falls": "97571", "Birch Bay": "97581", "Cedar Mill": "97582"}


def sign(session: Session, place: str, count: int, first: int = 0) -> list[str]:
    number = recording.next_sheet_number(session.db)
    sheet = recording.start_sheet(session, {"number": number}).value
    cells = {"city": place, "zip": TOWNS.get(place, "97599")}
    ids = [
        type_line(session, sheet.id, n + 1, **signer(first + n, **cells)).id for n in range(count)
    ]
    routes.route_pending(session)
    return ids


@pytest.fixture
def three(session: Session) -> Session:
    """Three cities with six signers each."""
    for at, (place, zip_code) in enumerate(TOWNS.items()):
        alder_falls(session, place=place, zips_inside=(zip_code,))
        sign(session, place, 6, first=at * 6)
    return session


def text_of(path: Path, password: str | None = None) -> str:
    with pypdfium2.PdfDocument(path, password=password) as pdf:
        return "\n".join(page.get_textpage().get_text_bounded() for page in pdf)


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*.pdf"))
    }


def office_of(session: Session, place: str) -> Office:
    return next(c.office for c in cities(session.db) if c.office.place == place)


def test_cities_keep_their_order_whatever_process_was_the_first(
    three: Session, tmp_path: Path
) -> None:
    run = packets.write_packets(three, PacketOrder(tmp_path, DATED), jobs=2).value
    assert [str(c.problem) for c in run.failed] == []
    assert [city.office.place for city in run.written] == list(TOWNS)
    noted = {record.sha256 for record in queries.packets.packets(three.db)}
    assert set(digests(tmp_path).values()) == noted


def test_where_no_process_can_be_started_the_run_goes_on_alone(
    three: Session, tmp_path: Path
) -> None:
    former = spawn.get_executable()
    spawn.set_executable(str(tmp_path / "no-such-python"))
    try:
        run = packets.write_packets(three, PacketOrder(tmp_path / "out", DATED), jobs=2).value
    finally:
        spawn.set_executable(os.fsdecode(former or sys.executable))
    assert [city.office.place for city in run.written] == list(TOWNS)
    assert len(digests(tmp_path / "out")) == 3


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_stopped_run_goes_on_with_what_is_missing(
    three: Session, tmp_path: Path, jobs: int
) -> None:
    out = tmp_path / "out"

    def stop(done: int, total: int, what: Words | None = None) -> None:
        if queries.packets.packets(three.db):
            raise Cancelled

    with pytest.raises(Cancelled):
        packets.write_packets(three, PacketOrder(out, DATED), jobs=jobs, progress=stop)
    assert unfinished(out)
    noted = {record.sha256 for record in queries.packets.packets(three.db)}
    assert set(digests(out).values()) == noted
    assert list(out.rglob("*.part")) == []

    later = date(2026, 11, 9)
    run = packets.write_packets(three, PacketOrder(out, later), jobs=jobs, resume=True).value
    assert [city.office.place for city in run.written] == list(TOWNS)
    assert sum(city.kept for city in run.cities) == len(noted)
    assert len(queries.packets.packets(three.db)) == 3
    assert not unfinished(out)


def test_what_changed_or_was_tampered_with_is_rewritten(three: Session, tmp_path: Path) -> None:
    run = packets.write_packets(three, PacketOrder(tmp_path, DATED)).value
    alder, birch, _ = (city.path for city in run.cities)
    assert alder is not None
    assert birch is not None
    sign(three, "Alder Falls", 1, first=30)
    birch.write_bytes(birch.read_bytes()[:-1])
    again = packets.write_packets(three, PacketOrder(tmp_path, DATED), resume=True).value
    assert [city.kept for city in again.cities] == [False, False, True]
    assert [city.signatures for city in again.cities] == [7, 6, 6]
    assert [city.record.version for city in again.cities if city.record] == [2, 2, 1]


def test_two_runs_at_once_are_refused(three: Session, tmp_path: Path) -> None:
    held = RunLock(tmp_path)
    with pytest.raises(RunUnderWay, match="already"):
        packets.write_packets(three, PacketOrder(tmp_path, DATED))
    held.release()
    assert queries.packets.packets(three.db) == []
    assert len(packets.write_packets(three, PacketOrder(tmp_path, DATED)).value.written) == 3
    assert not (tmp_path / RUN_TRACE).exists()


def test_locks_of_many_threads_never_hold_together(tmp_path: Path) -> None:
    inside: list[int] = []
    most: list[int] = []

    def run() -> None:
        for _ in range(30):
            try:
                lock = RunLock(tmp_path)
            except RunUnderWay:
                continue
            inside.append(1)
            most.append(len(inside))
            inside.pop()
            lock.finish()
            lock.release()

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert max(most) == 1


def test_an_index_of_counts_and_a_mail_list_are_next_to_the_cities(
    three: Session, tmp_path: Path
) -> None:
    birch = office_of(three, "Birch Bay")
    alder_falls(
        three, place="Birch Bay", zips_inside=("97581",), holder="Elena Brook",
        name_status=NameStatus.VERIFIED, replaces=birch.id,
    )  # fmt: skip
    routes.route_pending(three)
    run = packets.write_packets(three, PacketOrder(tmp_path, DATED)).value
    assert run.index_problem is None
    with (tmp_path / "index.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(r["place"], r["signatures"], r["version"]) for r in rows] == [
        (place, "6", "1") for place in TOWNS
    ]
    assert all((tmp_path / row["file"]).is_file() for row in rows)
    with (tmp_path / "mail-list.csv").open(encoding="utf-8-sig", newline="") as stream:
        mail = list(csv.DictReader(stream))
    assert mail[1]["address_1"] == "Elena Brook"
    assert mail[0]["address_1"] == "Mayor, City of Alder Falls"
    assert [envelope.packet for envelope in run.mail] == [row["packet"] for row in mail]
    everything = (tmp_path / "index.txt").read_text(encoding="utf-8-sig") + str(rows) + str(mail)
    assert not [n for n in range(18) if signer(n)["name"] in everything]
    assert "3 packets, 18 signatures" in everything

    one = office_of(three, "Cedar Mill")
    packets.write_packets(three, PacketOrder(tmp_path, DATED, office_ids=(one.id,)))
    text = (tmp_path / "index.txt").read_text(encoding="utf-8-sig")
    assert "OR-CEDAR-MILL-2" in text
    assert "OR-ALDER-FALLS-1" in text


def test_an_index_that_somebody_edited_stops_no_run(three: Session, tmp_path: Path) -> None:
    packets.write_packets(three, PacketOrder(tmp_path, DATED))
    index = tmp_path / "index.csv"
    edited = index.read_text(encoding="utf-8-sig").replace(",6,", ",six,", 1)
    index.write_text(edited, encoding="utf-8-sig")
    run = packets.write_packets(
        three, PacketOrder(tmp_path, DATED, office_ids=(office_of(three, "Cedar Mill").id,))
    ).value
    assert run.index_problem is None
    assert [city.office.place for city in run.written] == ["Cedar Mill"]
    text = (tmp_path / "index.txt").read_text(encoding="utf-8-sig")
    assert "OR-CEDAR-MILL-2" in text
    assert "2 packets, 12 signatures" in text


def test_cities_below_the_least_number_are_named_in_the_index(
    three: Session, tmp_path: Path
) -> None:
    sign(three, "Cedar Mill", 3, first=30)
    campaigns.change_settings(three, {"minimum_signers": 8})
    run = packets.write_packets(three, PacketOrder(tmp_path, DATED)).value
    assert [city.office.place for city in run.written] == ["Cedar Mill"]
    text = (tmp_path / "index.txt").read_text(encoding="utf-8-sig")
    assert "Only 6 signers; a packet needs 8." in text


def test_encrypted_copies_replace_the_plain_files(three: Session, tmp_path: Path) -> None:
    password = suggested_password()
    run = packets.write_packets(three, PacketOrder(tmp_path, DATED, password=password)).value
    for city in run.written:
        assert city.path is not None
        assert city.record is not None
        raw = city.path.read_bytes()
        assert hashlib.sha256(raw).hexdigest() == city.record.file_sha256 != city.record.sha256
        with pytest.raises(pypdfium2.PdfiumError):
            pypdfium2.PdfDocument(city.path)
        with pytest.raises(pypdfium2.PdfiumError):
            pypdfium2.PdfDocument(city.path, password="wrong")
        assert f"Mayor, City of {city.office.place}" in text_of(city.path, password)
        assert b"Alder" not in raw
    assert len(list(tmp_path.rglob("*.pdf"))) == 3
    again = packets.write_packets(
        three, PacketOrder(tmp_path, DATED, password=password), resume=True
    ).value
    assert all(city.kept for city in again.cities)
    plain = packets.write_packets(three, PacketOrder(tmp_path, DATED), resume=True).value
    assert not any(city.kept for city in plain.cities)


def test_only_the_encrypted_copy_reaches_the_disk_and_its_password_none(
    three: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, temporary = tmp_path / "out", tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    flush, seen = os.fsync, list[bytes]()

    def look_and_flush(descriptor: int) -> None:
        seen.extend(path.read_bytes() for path in out.rglob("*.pdf*") if path.is_file())
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", look_and_flush)
    password = suggested_password()
    office = office_of(three, "Alder Falls")
    order = PacketOrder(out, DATED, office_ids=(office.id,), password=password)
    packets.write_packets(three, order, jobs=1)
    assert seen
    assert all(b"/Encrypt" in content for content in seen if b"%PDF-" in content)
    assert list(temporary.iterdir()) == []
    acts = three.db.execute("SELECT label FROM acts UNION ALL SELECT payload FROM journal")
    assert not [row for row in acts if password in row[0]]
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or password.encode() not in path.read_bytes()


def test_a_weak_password_is_refused_before_anything_is_written(
    three: Session, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="fewer than 12"):
        packets.write_packets(three, PacketOrder(tmp_path / "out", DATED, password="short"))
    assert not (tmp_path / "out").exists()


def test_a_supplement_holds_later_lines_and_names_who_withdrew(
    three: Session, tmp_path: Path
) -> None:
    office = office_of(three, "Alder Falls")
    first = packets.write_packets(
        three, PacketOrder(tmp_path, DATED, office_ids=(office.id,))
    ).value
    assert first.cities[0].record is not None
    second_line = first.cities[0].record.line_ids[1]
    nothing = packets.write_packets(
        three, PacketOrder(tmp_path, DATED, office_ids=(office.id,), supplement=True)
    ).value
    assert str(nothing.cities[0].held_back) == "Nothing new since packet OR-ALDER-FALLS-1."

    later = sign(three, "Alder Falls", 5, first=40)
    sheet = packets.packet_data(three.db, office, DATED)[1][1].sheet_id
    recording.set_state(three, sheet, 2, second_line, LineState.WITHDRAWN)
    run = packets.write_packets(
        three, PacketOrder(tmp_path, date(2026, 12, 1), office_ids=(office.id,), supplement=True)
    ).value
    (city,) = run.written
    assert [str(c.problem) for c in run.failed] == []
    assert city.record is not None
    assert city.path is not None
    assert (city.record.version, city.record.supplement_to, city.record.first_number) == (2, 1, 7)
    assert set(city.record.line_ids) == set(later)
    assert city.record.struck == (second_line,)
    text = " ".join(text_of(city.path).split())
    assert "OR-ALDER-FALLS-1 of November 2, 2026" in text
    assert "to be struck out: number 2." in text
    assert signer(40)["name"] in text
    assert signer(0)["name"] not in text
    assert "Signatures 7–11" in text

    last = sign(three, "Alder Falls", 5, first=50)
    third = packets.write_packets(
        three, PacketOrder(tmp_path, DATED, office_ids=(office.id,), supplement=True)
    ).value.written[0]
    assert third.record is not None
    assert third.record.first_number == 12
    assert set(third.record.line_ids) == set(last)
    assert third.record.struck == ()


def test_without_later_signers_a_withdrawal_asks_for_a_whole_packet(
    three: Session, tmp_path: Path
) -> None:
    office = office_of(three, "Alder Falls")
    first = packets.write_packets(
        three, PacketOrder(tmp_path, DATED, office_ids=(office.id,))
    ).value.cities[0]
    assert first.record is not None
    sheet = packets.packet_data(three.db, office, DATED)[1][0].sheet_id
    recording.set_state(three, sheet, 1, first.record.line_ids[0], LineState.WITHDRAWN)
    run = packets.write_packets(
        three, PacketOrder(tmp_path, DATED, office_ids=(office.id,), supplement=True)
    ).value
    assert str(run.cities[0].held_back) == (
        "There are no new signatures since packet OR-ALDER-FALLS-1, but 1 of its signatures "
        "is no longer valid: write a full packet to replace it."
    )


def test_a_stopped_run_with_another_password_keeps_nothing_that_it_cannot_open(
    three: Session, tmp_path: Path
) -> None:
    former, later = "a former password 1", "a later password 22"
    packets.write_packets(three, PacketOrder(tmp_path, DATED, password=former))
    same = packets.write_packets(
        three, PacketOrder(tmp_path, DATED, password=former), resume=True
    ).value
    assert all(city.kept for city in same.cities)
    other = packets.write_packets(
        three, PacketOrder(tmp_path, DATED, password=later), resume=True
    ).value
    assert not any(city.kept for city in other.cities)
    for city in other.written:
        assert city.path is not None
        with pikepdf.open(city.path, password=later) as document:
            assert len(document.pages) > 5


def test_a_signer_found_twice_is_not_later_but_one_of_the_printed(
    three: Session, tmp_path: Path
) -> None:
    office = office_of(three, "Alder Falls")
    first = packets.write_packets(
        three, PacketOrder(tmp_path, DATED, office_ids=(office.id,))
    ).value.cities[0]
    assert first.record is not None
    twins = sign(three, "Alder Falls", 6, first=0)
    for printed, twin in zip(first.record.line_ids, twins, strict=True):
        deciding.decide(three, printed, twin, Verdict.SAME)
    run = packets.write_packets(
        three, PacketOrder(tmp_path, DATED, office_ids=(office.id,), supplement=True)
    ).value
    assert str(run.cities[0].held_back) == "Nothing new since packet OR-ALDER-FALLS-1."


def test_versions_go_on_when_an_office_is_renamed(three: Session, tmp_path: Path) -> None:
    former = office_of(three, "Birch Bay")
    packets.write_packets(three, PacketOrder(tmp_path, DATED, office_ids=(former.id,)))
    renamed = alder_falls(
        three, place="Birch Bay Village", zips_inside=("97581",), replaces=former.id
    )
    (record,) = queries.packets.packets(three.db, renamed.id)
    assert record.version == 1
    assert packets.packet_data(three.db, renamed, DATED)[0].version == 2
    three.undo()
    assert len(queries.packets.packets(three.db, former.id)) == 1
    assert three.file.rebuild()


def test_the_own_copy_lies_apart_and_is_in_no_mail_list(three: Session, tmp_path: Path) -> None:
    run = packets.write_packets(three, PacketOrder(tmp_path, DATED, profile=Profile.ARCHIVE)).value
    assert [str(c.problem) for c in run.failed] == []
    assert run.mail == []
    files = list(tmp_path.rglob("*.pdf"))
    assert len(files) == 3
    assert all(OWN_COPIES in path.parts for path in files)
    assert not (tmp_path / "mail-list.csv").exists()
    assert "must not be handed out" in text_of(files[0]).replace("\r\n", " ")


@pytest.mark.parametrize("hidden", [ShowAs.INITIALS, ShowAs.COUNTED])
def test_anyone_who_hides_the_name_is_not_given_away_by_street_and_zip(
    three: Session, tmp_path: Path, hidden: ShowAs
) -> None:
    office = office_of(three, "Alder Falls")
    save_profile(three, replace(DEFAULTS[Profile.CLERK], street=True))
    lines = packets.packet_data(three.db, office, DATED)[1]
    recording.set_choice(three, lines[0].id, "show_as", hidden)
    run = packets.write_packets(
        three, PacketOrder(tmp_path, DATED, office_ids=(office.id,), profile=Profile.CLERK)
    ).value
    assert [str(c.problem) for c in run.failed] == []
    path = run.written[0].path
    assert path is not None
    text = text_of(path)
    assert lines[0].street not in text
    assert lines[1].street in text
    hidden_row, shown_row, *_ = packets.packet_data(three.db, office, DATED, profile=Profile.CLERK)[
        0
    ].rows
    assert (hidden_row.zip, hidden_row.street) == ("975xx", "")
    assert (shown_row.zip, shown_row.street) == ("97571", lines[1].street)
    own, *_ = packets.packet_data(three.db, office, DATED, profile=Profile.ARCHIVE)[0].rows
    assert (own.zip, own.street) == ("97571", lines[0].street)


@pytest.mark.parametrize("profile", list(Profile))
def test_no_profile_shows_more_than_a_signer_chose(
    three: Session, tmp_path: Path, profile: Profile
) -> None:
    office = office_of(three, "Alder Falls")
    lines = packets.packet_data(three.db, office, DATED)[1]
    recording.set_choice(three, lines[0].id, "show_as", ShowAs.INITIALS)
    recording.set_choice(three, lines[1].id, "show_as", ShowAs.COUNTED)
    run = packets.write_packets(
        three, PacketOrder(tmp_path, DATED, office_ids=(office.id,), profile=profile)
    ).value
    assert [str(c.problem) for c in run.failed] == []
    path = run.written[0].path
    assert path is not None
    text = text_of(path)
    assert lines[0].name not in text
    assert lines[1].name not in text
    assert (lines[2].name in text) == (profile is not Profile.PRESS)
    assert ("Weir Ln" in text) == (profile is Profile.ARCHIVE)
    assert ("97571" in text.split("Signatures 1")[1]) == (
        profile in {Profile.CLERK, Profile.ARCHIVE}
    )


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
def test_a_full_disk_in_the_middle_leaves_nothing_half_written(
    three: Session, tmp_path: Path
) -> None:
    three.close()
    script = """
import resource, signal, sys
from dataclasses import replace
from datetime import date
from multiprocessing import spawn
from pathlib import Path
from canvass_app.desk.packets import run as packets
from canvass_app.desk.packets.order import PacketOrder
from canvass_app.desk.session import open_with_passphrase
from tests.support.campaigns import PASSPHRASE
from tests.support.desks import COORDINATOR
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
campaign, out = map(Path, sys.argv[1:])
session = open_with_passphrase(campaign, PASSPHRASE, COORDINATOR)
# The log of the campaign begins again after each transaction, so that it stays below the limit.
session.db.execute("PRAGMA wal_autocheckpoint = 1")
resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, resource.RLIM_INFINITY))
run = packets.write_packets(session, PacketOrder(out, date(2026, 11, 2))).value
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(len(run.failed), run.failed[0].problem, run.index_problem)
session.close()
"""
    out = tmp_path / "out"
    done = subprocess.run(
        [sys.executable, "-c", script, str(three.file.path), str(out)],
        cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    assert done.stdout.startswith("3 "), done.stderr
    assert "the disk is full" in done.stdout
    assert [p.name for p in out.rglob("*") if p.suffix in {".pdf", ".part"}] == []


def test_folders_are_safe_and_tell_places_apart() -> None:
    names = {
        "a": "Oakland", "b": "OAKLAND", "c": "CON", "d": "../../etc", "e": "Ñuñoa",
        "f": "A" * 300, "g": "aux.txt", "h": "  .  ", "i": "Nul\u202e/x", "j": "Ñuñoa",
    }  # fmt: skip
    folders = city_folders(Office(id=key, state="CA", place=name) for key, name in names.items())
    compared = {str(path).casefold() for path in folders.values()}
    assert len(compared) == len(names)
    for path in folders.values():
        assert len(path.parts) == 2
        assert ".." not in path.parts
        assert len(path.name.encode()) <= 70
    assert folders["c"].name == "CON_"
    assert folders["a"].name.startswith("Oakland ")
    assert folders["d"].name == "etc" or folders["d"].name.endswith("etc")
