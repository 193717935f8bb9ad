"""Names of files that Canvass makes: Windows takes each, none is too long, no two are alike."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from canvass_app.desk.bug_report import write_bug_report
from canvass_app.desk.demo import run_demo
from canvass_app.desk.packets.folders import city_folders, packet_path, packet_reference
from canvass_app.desk.preferences import user_folder
from canvass_app.durable import part_of
from canvass_app.model.office import Office
from canvass_app.model.profile import Profile
from canvass_app.store import restoring
from tests.support import campaigns
from tests.support.windows import TYPED, alike, refused_by_windows, refused_in, too_long


def test_folders_and_files_of_packets() -> None:
    places = [*TYPED, "ALDER FALLS", "alder falls", "Alder Falls", "Ａlder Falls", "é" * 70]
    offices = [Office(id=str(at), state="OR", place=name) for at, name in enumerate(places)]
    folders = city_folders(offices)
    paths = [
        packet_path(Path("exports"), folders[office.id], packet_reference(office, 999), profile)
        for office in offices
        for profile in Profile
    ]
    parts = {part for path in paths for part in path.parts}
    assert list(filter(None, map(refused_by_windows, parts))) == []
    # While it is written a packet has a longer name.
    assert list(filter(None, (too_long(str(part_of(path))) for path in paths))) == []
    assert alike(folders.values()) == []


def test_backups_quarantine_and_reports(tmp_path: Path) -> None:
    path = tmp_path / "Spring drive.canvass"
    file = campaigns.make(path)
    noon = campaigns.NOON
    for at, why in enumerate(("day", "asked", "before-update", "asked")):
        file.back_up(why, noon + timedelta(minutes=at // 2))
    file.close()
    restoring.quarantine(path, noon, None)
    write_bug_report(ValueError())
    assert len(list(tmp_path.rglob("*"))) > 8
    assert refused_in(tmp_path) == []
    assert refused_in(user_folder()) == []


def test_all_that_the_demonstration_writes(tmp_path: Path) -> None:
    run_demo(tmp_path / "training")
    assert len(list(tmp_path.rglob("*.pdf"))) >= 3
    assert refused_in(tmp_path) == []
