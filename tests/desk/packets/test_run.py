from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from canvass_app.desk import home, recording
from canvass_app.desk.campaign import setting_up as campaigns
from canvass_app.desk.cities import CityReadiness, cities, signatures_without_office
from canvass_app.desk.duplicates import deciding
from canvass_app.desk.next_steps import next_steps
from canvass_app.desk.packets import run as packets
from canvass_app.desk.packets.order import PacketOrder
from canvass_app.desk.places import offices, routes
from canvass_app.desk.session import Session
from canvass_app.model.errors import Cancelled
from canvass_app.model.ids import new_id
from canvass_app.model.line import LineState, ShowAs
from canvass_app.model.office import Office
from canvass_app.model.pair import Verdict
from canvass_app.model.route import Route, Tier
from canvass_app.model.words import Words, say
from canvass_app.printing.data import Profile
from canvass_app.store import queries, results
from tests.support.desks import alder_falls, signer, type_line

DATED = date(2026, 11, 2)


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as pdf:
        return "\n".join(page.get_textpage().get_text_bounded() for page in pdf)


@pytest.fixture
def office(session: Session) -> Office:
    """Alder Falls with six certain signers on one sheet."""
    found = alder_falls(session)
    sheet = recording.start_sheet(session, {"number": "7", "stated": "6"}).value
    for number in range(1, 7):
        type_line(session, sheet.id, number, **signer(number))
    routes.route_pending(session)
    return found


def more(session: Session, *rows: dict[str, str]) -> list[str]:
    number = recording.next_sheet_number(session.db)
    sheet = recording.start_sheet(session, {"number": number}).value
    ids = [type_line(session, sheet.id, n, **row).id for n, row in enumerate(rows, start=1)]
    routes.route_pending(session)
    return ids


def only(session: Session) -> CityReadiness:
    (city,) = cities(session.db)
    return city


def test_a_packet_is_written_verified_and_noted(
    session: Session, office: Office, tmp_path: Path
) -> None:
    run = packets.write_packets(session, PacketOrder(tmp_path / "out", DATED)).value
    (city,) = run.written
    assert city.path == tmp_path / "out" / "OR" / "Alder Falls" / "OR-ALDER-FALLS-1.pdf"
    assert (city.signatures, run.failed) == (6, [])
    (record,) = queries.packets.packets(session.db, office.id)
    assert record.sha256 == hashlib.sha256(city.path.read_bytes()).hexdigest()
    assert (record.version, record.signatures, record.dated) == (1, 6, "2026-11-02")
    assert len(record.line_ids) == 6
    text = text_of(city.path)
    assert all(signer(n)["name"] in text for n in range(1, 7))
    assert "Weir Ln" not in text
    assert only(session).last_version == 1

    second = packets.write_packets(session, PacketOrder(tmp_path / "out", DATED)).value
    assert second.written[0].path != city.path
    assert "packet" not in str(session.file.undo_label()).casefold()


def test_no_packet_below_the_least_number_of_signers(session: Session, office: Office) -> None:
    campaigns.change_settings(session, {"minimum_signers": 7})
    city = only(session)
    assert not city.ready
    assert str(city.held_back) == "Only 6 signers; a packet needs 7."
    run = packets.write_packets(session, PacketOrder(Path("unused"), DATED)).value
    assert (run.written, run.failed, run.cities[0].held_back) == ([], [], city.held_back)
    more(session, signer(8))
    assert only(session).ready
    assert not Path("unused").exists()
    assert queries.packets.packets(session.db) == []
    assert office.id == city.office.id


def test_what_is_left_out_is_counted_by_its_reason(session: Session, office: Office) -> None:
    twin, nameless, withdrawn = more(session, signer(1), signer(20), signer(21))
    first = packets.packet_data(session.db, office, DATED)[1][0]
    deciding.decide(session, first.id, twin, Verdict.SAME)
    sheet = first.sheet_id
    recording.set_state(session, sheet, 8, new_id(), LineState.BLANK)
    recording.save_cell(session, sheet, 9, new_id(), "street", "9 Weir Ln")
    number = 2
    line = packets.packet_data(session.db, office, DATED)[1][number]
    recording.set_state(session, sheet, number, line.id, LineState.WITHDRAWN)

    data, lines = packets.packet_data(session.db, office, DATED)
    counts = data.counts
    assert (counts.duplicates_left_out, counts.incomplete_left_out, counts.withdrawn) == (1, 1, 1)
    assert len(data.rows) == len(lines) == 6 + 2 - 1
    assert [row.number for row in data.rows] == list(range(1, 8))
    assert twin not in {line.id for line in lines}
    assert {nameless, withdrawn} <= {line.id for line in lines}
    assert sum(sheet.printed for sheet in data.sheets) == len(data.rows)
    assert [(s.number, s.stated, s.found, s.printed) for s in data.sheets] == [
        ("7", 6, 7, 5), ("8", None, 3, 2),
    ]  # fmt: skip
    for tally in (counts.by_zip, counts.by_date, counts.by_source):
        assert sum(count for _, count in tally) == len(data.rows)


def test_the_likely_are_printed_only_when_the_campaign_says_so(session: Session) -> None:
    found = alder_falls(session, zips_inside=())
    portland = offices.save_office(session, {"state": "OR", "place": "Portland"}).value
    place = {"city": "Portland", "zip": "97201"}
    more(session, *(signer(n, **place) for n in range(6)))
    city = only(session)
    assert (city.office.id, city.certain, city.likely) == (portland.id, 0, 6)
    assert not city.ready
    assert packets.packet_data(session.db, portland, DATED)[0].rows == []
    campaigns.change_settings(session, {"include_likely": True})
    assert only(session).ready
    data, _ = packets.packet_data(session.db, portland, DATED)
    assert (len(data.rows), data.counts.likely) == (6, 6)
    assert all(row.likely for row in data.rows)
    assert packets.packet_data(session.db, portland, DATED, include_likely=False)[1] == []
    assert found.id != portland.id


def test_each_signer_is_shown_as_they_chose(
    session: Session, office: Office, tmp_path: Path
) -> None:
    lines = packets.packet_data(session.db, office, DATED)[1]
    recording.set_choice(session, lines[0].id, "show_as", ShowAs.INITIALS)
    recording.set_choice(session, lines[1].id, "show_as", ShowAs.COUNTED)
    run = packets.write_packets(session, PacketOrder(tmp_path, DATED)).value
    assert [str(city.problem) for city in run.failed] == []
    path = run.written[0].path
    assert path is not None
    text = text_of(path)
    assert lines[0].name not in text
    assert lines[1].name not in text
    assert lines[2].name in text
    assert run.written[0].signatures == 6


@pytest.mark.parametrize("hidden", [ShowAs.COUNTED, ShowAs.INITIALS])
def test_a_namesake_who_shows_the_name_does_not_spoil_the_packet(
    session: Session, office: Office, tmp_path: Path, hidden: ShowAs
) -> None:
    ids = more(session, signer(1, street="500 Far St"), signer(30, name="Bo"))
    for line_id in ids:
        recording.set_choice(session, line_id, "show_as", hidden)
    run = packets.write_packets(
        session, PacketOrder(tmp_path, DATED, office_ids=(office.id,))
    ).value
    assert [str(city.problem) for city in run.failed] == []
    assert run.written[0].signatures == 8


def test_one_bad_city_does_not_stop_the_rest(
    session: Session, office: Office, tmp_path: Path
) -> None:
    other = offices.save_office(
        session, {"state": "OR", "place": "Aaa Town", "zips_inside": ("97581",)}
    ).value
    place = {"city": "Aaa Town", "zip": "97581"}
    # No face covers Linear A: this packet must not be printed with empty boxes.
    more(session, *(signer(n, name="\U00010600\U00010601", **place) for n in range(6)))
    run = packets.write_packets(session, PacketOrder(tmp_path, DATED)).value
    assert [city.office.id for city in run.cities] == [other.id, office.id]
    assert [city.office.id for city in run.failed] == [other.id]
    assert [city.office.id for city in run.written] == [office.id]
    assert queries.packets.packets(session.db, other.id) == []
    assert [p.name for p in tmp_path.rglob("*.pdf")] == ["OR-ALDER-FALLS-1.pdf"]
    assert [p.name for p in tmp_path.rglob("*.part")] == []


def test_a_folder_that_cannot_be_written_is_told(
    session: Session, office: Office, tmp_path: Path
) -> None:
    (tmp_path / "OR").write_bytes(b"a file where the folder should be")
    run = packets.write_packets(session, PacketOrder(tmp_path, DATED)).value
    (city,) = run.failed
    assert "cannot be written" in str(city.problem)
    assert queries.packets.packets(session.db, office.id) == []


def test_stopping_keeps_what_was_finished(session: Session, office: Office, tmp_path: Path) -> None:
    offices.save_office(session, {"state": "WA", "place": "Zzz", "zips_inside": ("97591",)})
    more(session, *(signer(n, city="Zzz", state="WA", zip="97591") for n in range(6)))
    assert len(cities(session.db)) == 2

    def stop(done: int, total: int, what: Words | None = None) -> None:
        if queries.packets.packets(session.db):
            raise Cancelled

    with pytest.raises(Cancelled):
        packets.write_packets(session, PacketOrder(tmp_path, DATED), progress=stop)
    (record,) = queries.packets.packets(session.db)
    assert record.office_id == office.id
    assert len(list(tmp_path.rglob("*.pdf"))) == 1


def test_the_archive_shows_addresses_and_the_preview_writes_nothing(
    session: Session, office: Office, tmp_path: Path
) -> None:
    assert packets.preview(session.db, office, DATED).startswith(b"%PDF-")
    assert queries.packets.packets(session.db) == []
    run = packets.write_packets(
        session, PacketOrder(tmp_path, DATED, profile=Profile.ARCHIVE)
    ).value
    path = run.written[0].path
    assert path is not None
    assert "107 Weir Ln" in text_of(path)


@pytest.mark.parametrize(
    ("place", "folder"),
    [("St. Paul / West", "St. Paul West"), ("Alder: “West?”", "Alder “West ”"), ("Ñuñoa", "Ñuñoa")],
)
def test_a_place_never_becomes_a_path(
    session: Session, tmp_path: Path, place: str, folder: str
) -> None:
    office = alder_falls(session, place=place)
    more(session, *(signer(n, city="", zip="97571") for n in range(6)))
    run = packets.write_packets(
        session, PacketOrder(tmp_path, DATED, office_ids=(office.id,))
    ).value
    assert [str(city.problem) for city in run.failed] == []
    assert [p.parent for p in tmp_path.rglob("*.pdf")] == [tmp_path / "OR" / folder]


def test_signers_of_a_city_that_the_mayors_table_lacks_are_named_not_dropped(
    session: Session, office: Office
) -> None:
    (stranger,) = more(session, signer(9, city="Fern Landing", zip="97000"))
    row = next(line.n for line in queries.lines.lines(session.db, [stranger]))
    elsewhere = Route(Tier.CERTAIN, say("By the place pack."), "Fern Landing", "OR")
    session.file.derive_now(lambda db: results.routes.store(db, [(row, elsewhere)]))
    assert signatures_without_office(session.db) == (1, ["Fern Landing, OR"])
    found = home.overview(session.db, DATED)
    assert found.tiers.certain == 7
    steps = [str(step.words) for step in next_steps(found, most=9)]
    assert "1 signature is from a city that is not in the mayors table" in steps
