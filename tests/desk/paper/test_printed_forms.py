"""Blank sheets, walk lists, labels and envelopes of a real campaign file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from canvass_app.desk.campaign import setting_up as campaigns
from canvass_app.desk.doors import signing as door_signing
from canvass_app.desk.doors import turfs, walk_lists
from canvass_app.desk.doors.signing import Signing
from canvass_app.desk.doors.turfs import StreetRange
from canvass_app.desk.doors.walk_list_print import walk_list_pdf, write_walk_list
from canvass_app.desk.ledger import sheet_life as ledger
from canvass_app.desk.ledger.report import ledger_rows
from canvass_app.desk.packets import mailing
from canvass_app.desk.packets.data import packet_data
from canvass_app.desk.paper.blank_sheets import next_sheet_numbers, preview_sheet, print_sheets
from canvass_app.desk.places import routes
from canvass_app.desk.session import Session, create
from canvass_app.model.door import DoorOutcome
from canvass_app.model.errors import UserError
from canvass_app.model.ledger import Stage
from canvass_app.model.line import ShowAs
from canvass_app.model.paper_code import PaperCode, PaperKind, short_campaign
from canvass_app.model.person import Person
from canvass_app.model.words import say
from canvass_app.printing.checking.verify import verify_packet
from canvass_app.printing.data import PageSize, Profile
from canvass_app.printing.forms.mail import Placement
from canvass_app.printing.packet import preview_bytes
from canvass_app.store import queries
from canvass_app.store.entities import OFFICE, PACKET
from canvass_app.store.journal.acts import Act
from tests.printing.forms.pictures import codes, picture
from tests.printing.packets import page_texts
from tests.printing.structure_checker import structure

TODAY = date(2026, 6, 7)


@pytest.fixture
def drive(session: Session) -> Session:
    """A campaign with a petition text and settings."""
    campaigns.set_up(
        session,
        campaigns.template_texts(),
        name="Alder drive",
        organisation="Willow County Neighbors",
        minimum_signers=1,
    )
    return session


def test_numbers_go_on_and_never_come_again(drive: Session, tmp_path: Path) -> None:
    first = print_sheets(drive, tmp_path / "a.pdf", 3).value
    assert first.numbers == ("0001", "0002", "0003")
    assert print_sheets(drive, tmp_path / "b.pdf", 1, first="es").value.numbers == ("0004",)
    ledger.register_printed(drive, numbers=["0100"])
    assert next_sheet_numbers(drive.db, 2) == ("0101", "0102")
    texts = page_texts((tmp_path / "a.pdf").read_bytes())
    assert [("0002" in text, "two" in text) for text in texts][1] == (True, True)
    assert (tmp_path / "a.pdf").stat().st_mode & 0o077 == 0
    (entry, *_) = ledger.hand_out(drive, ["0001"], "Ben").value.entries
    assert entry.number == "0001"


def test_a_number_that_was_undone_is_not_given_again(drive: Session, tmp_path: Path) -> None:
    print_sheets(drive, tmp_path / "a.pdf", 2)
    drive.undo()
    assert ledger_rows(drive.db, TODAY) == []
    assert print_sheets(drive, tmp_path / "b.pdf", 1).value.numbers == ("0003",)


def test_each_code_names_campaign_sheet_and_text(drive: Session, tmp_path: Path) -> None:
    print_sheets(drive, tmp_path / "a.pdf", 2, page=PageSize.A4)
    pdf = (tmp_path / "a.pdf").read_bytes()
    short = short_campaign(queries.campaign.file_id(drive.db))
    for page, number in enumerate(("0001", "0002")):
        assert set(codes(picture(pdf, page))) == {PaperCode(PaperKind.SHEET, short, number, 1)}


def test_a_preview_uses_up_no_number(drive: Session) -> None:
    assert "0001" in page_texts(preview_sheet(drive.db))[0]
    assert next_sheet_numbers(drive.db, 1) == ("0001",)


def test_no_number_is_noted_where_nothing_can_be_printed(drive: Session, tmp_path: Path) -> None:
    with pytest.raises(UserError):
        print_sheets(drive, tmp_path / "none" / "a.pdf", 3)
    with pytest.raises(UserError):
        print_sheets(drive, tmp_path / "a.pdf", 0)
    assert next_sheet_numbers(drive.db, 1) == ("0001",)
    assert list(tmp_path.glob("*.pdf")) == []


def test_sheets_that_the_ledger_knows_are_not_written(
    drive: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    print_sheets(drive, tmp_path / "a.pdf", 1)
    before = (tmp_path / "a.pdf").read_bytes()
    # Another laptop's numbers may arrive by a merge between the question and the answer.
    monkeypatch.setattr(
        "canvass_app.desk.paper.blank_sheets.next_sheet_numbers", lambda db, count: ("0001",)
    )
    with pytest.raises(UserError, match="already exist"):
        print_sheets(drive, tmp_path / "a.pdf", 1)
    assert (tmp_path / "a.pdf").read_bytes() == before


def test_without_a_petition_text_there_are_no_sheets(tmp_path: Path) -> None:
    bare, _ = create(tmp_path / "bare.canvass", "four plain words here", Person("Ana"))
    with pytest.raises(UserError, match="does not have a petition text"):
        print_sheets(bare, tmp_path / "a.pdf", 1)
    bare.close()


def test_printed_sheets_are_in_the_ledger(drive: Session, tmp_path: Path) -> None:
    print_sheets(drive, tmp_path / "a.pdf", 2, on=TODAY)
    rows = ledger_rows(drive.db, TODAY)
    assert [(row.number, row.stage) for row in rows] == [
        ("0001", Stage.PRINTED), ("0002", Stage.PRINTED),
    ]  # fmt: skip


def listed(session: Session) -> str:
    """Return a turf of five doors, one of which refused and one must not be visited again."""
    wanted = StreetRange("Weir Ln", 1, 9, "odd", "Alder Falls", "OR", "97571")
    turf_id = turfs.add_range(session, "Weir Lane", wanted).value.turf_id
    doors = queries.doors.doors_of_turf(session.db, turf_id)
    turfs.set_outcome(session, doors[1].id, DoorOutcome.REFUSED, TODAY)
    turfs.set_outcome(session, doors[3].id, DoorOutcome.DO_NOT_RETURN, TODAY)
    return turf_id


def test_a_walk_list_leaves_out_doors_that_refused(drive: Session, tmp_path: Path) -> None:
    made = write_walk_list(drive, listed(drive), tmp_path / "w.pdf", TODAY).value
    text = page_texts((tmp_path / "w.pdf").read_bytes())[0]
    assert made.walk_list.number == "W-1"
    assert [door.street for door in made.doors] == ["1 Weir Ln", "5 Weir Ln", "9 Weir Ln"]
    for line, house in ((1, 1), (2, 5), (3, 9)):
        assert f"{line} odd {house} Weir Ln" in text
    assert "3 odd 3" not in text
    assert " 7 Weir" not in text
    assert "Alder Falls 97571" in text


def test_a_walk_list_names_nobody(drive: Session, tmp_path: Path) -> None:
    path = tmp_path / "addresses.csv"
    path.write_text(
        "Address,Zip,Voter Name,Phone\n1 Weir Ln,97571,Ottoline Farrow,503-555-0142\n",
        encoding="utf-8",
    )
    turf_id = turfs.import_doors(drive, path, "Weir").value.turf_id
    turfs.assign(drive, turf_id, "Ben Ortiz", TODAY)
    write_walk_list(drive, turf_id, tmp_path / "w.pdf", TODAY)
    pdf = (tmp_path / "w.pdf").read_bytes()
    text = " ".join(page_texts(pdf))
    assert "1 Weir Ln" in text
    assert "Farrow" not in text
    assert "0142" not in text
    assert "Ortiz" not in text
    with pypdfium2.PdfDocument(pdf) as document:
        assert "Farrow" not in str(document.get_metadata_dict())


def test_a_list_comes_out_the_same_when_it_is_printed_again(drive: Session, tmp_path: Path) -> None:
    made = write_walk_list(drive, listed(drive), tmp_path / "w.pdf", TODAY, first="es").value
    again = walk_lists.find_walk_list(drive.db, made.walk_list.number)
    assert walk_list_pdf(drive.db, again, first="es") == (tmp_path / "w.pdf").read_bytes()
    assert "Lista de puertas W-1" in page_texts((tmp_path / "w.pdf").read_bytes())[0]


def test_a_walked_turf_leaves_no_file(drive: Session, tmp_path: Path) -> None:
    turf_id = listed(drive)
    for door in queries.doors.doors_of_turf(drive.db, turf_id):
        turfs.set_outcome(drive, door.id, DoorOutcome.REFUSED, TODAY)
    with pytest.raises(UserError, match="no doors left"):
        write_walk_list(drive, turf_id, tmp_path / "w.pdf", TODAY)
    assert list(tmp_path.glob("*.pdf*")) == []


def packet_for(session: Session, place: str, address: str, **values: object) -> None:
    """Record a packet of a city as written."""
    office = f"{place:_<32}"[:32]
    packet = {
        "office_id": office, "version": 1, "reference": f"OR-{place}-1", "profile": "recipient",
        "signatures": 7, "pages": 6, **values,
    }  # fmt: skip

    def body(act: Act) -> None:
        act.put(OFFICE, office, {"state": "OR", "place": place, "address": address})
        act.put(PACKET, f"p{place:_<31}"[:32], packet)

    session.perform("t", say("A packet"), body)


@pytest.mark.parametrize(
    ("address", "last"),
    [
        ("200 River Street", "Alder Falls, OR"),
        ("City Hall\n200 River Street", "Alder Falls, OR"),
        ("12345 Alder Falls Road", "Alder Falls, OR"),
        ("200 River Street\nSalem, OR", "Salem, OR"),
        ("200 River Street\n97301", "97301"),
        ("200 River Street\nALDER FALLS OR", "ALDER FALLS OR"),
        ("PO Box 9\nSalem, OR 97301-0009", "Salem, OR 97301-0009"),
    ],
)
def test_a_street_alone_is_no_address_and_gets_its_city(
    drive: Session, address: str, last: str
) -> None:
    packet_for(drive, "Alder Falls", address)
    (lines,) = mailing.mail_of(drive.db, TODAY).addresses
    assert lines[-1] == last


def test_labels_are_for_offices_with_packets_and_addresses(drive: Session, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No packet"):
        mailing.mail_of(drive.db, TODAY)
    packet_for(drive, "Zinnia", "")
    with pytest.raises(UserError, match="postal address"):
        mailing.write_labels(drive, tmp_path / "l.pdf", Placement(), TODAY)
    packet_for(drive, "Three Waters", "1 Main Street\nThree Waters, OR 97001")
    packet_for(drive, "Alder Falls", "200 River Street\nAlder Falls, OR 97301")
    packet_for(drive, "Own", "3 Elm St\nOwn, OR 97001", profile="archive")
    found = mailing.write_labels(drive, tmp_path / "l.pdf", Placement("5163"), TODAY)
    assert [lines[1:] for lines in found.addresses] == [
        ("200 River Street", "Alder Falls, OR 97301"),
        ("1 Main Street", "Three Waters, OR 97001"),
    ]
    assert found.without_address == ("Zinnia, OR",)
    text = page_texts((tmp_path / "l.pdf").read_bytes())[0]
    assert text.index("200 River") < text.index("1 Main")
    assert "3 Elm" not in text


def test_envelopes_have_the_sender_once(drive: Session, tmp_path: Path) -> None:
    packet_for(drive, "Alder Falls", "200 River Street\nAlder Falls, OR 97301")
    campaign = queries.campaign.campaign(drive.db)
    assert mailing.return_address(campaign) == ()
    mailing.write_envelopes(drive, tmp_path / "e.pdf", TODAY)
    assert "200 River" in page_texts((tmp_path / "e.pdf").read_bytes())[0]
    with pytest.raises(UserError, match="nothing to print"):
        mailing.write_envelopes(drive, tmp_path / "w.pdf", TODAY, window=True)


def test_ink_is_printed_where_profile_and_signer_allow_it(drive: Session) -> None:
    turf_id = listed(drive)
    doors = queries.doors.doors_of_turf(drive.db, turf_id)
    shift = door_signing.open_shift(drive, "Ana", "Weir Lane", TODAY).value
    strokes = (((100, 100), (400, 220), (900, 80)), ((50, 300), (950, 310)))
    for door, name, show_as in (
        (doors[0], "Perpetua Okonjo", ShowAs.FULL),
        (doors[2], "Balthasar Pham", ShowAs.INITIALS),
    ):
        signing = Signing(
            name, door.street, "", "Alder Falls", "OR", "97571", strokes=strokes, show_as=show_as
        )
        door_signing.sign(drive, shift.id, door.id, signing)
    values = {"state": "OR", "place": "Alder Falls", "zips_inside": ["97571"]}
    drive.perform("t", say("An office"), lambda act: act.put(OFFICE, "a" * 32, values))
    routes.route_pending(drive)
    (office,) = queries.routes.offices(drive.db)
    for profile, wanted in ((Profile.RECIPIENT, [False, False]), (Profile.ARCHIVE, [True, False])):
        data, _ = packet_data(drive.db, office, TODAY, profile=profile)
        inks = {row.show_as: bool(row.ink) for row in data.rows}
        assert [inks[ShowAs.FULL], inks[ShowAs.INITIALS]] == wanted
        figures = [figure.alt for figure in structure(preview_bytes(data)).all("Figure")]
        assert len(figures) == sum(wanted)
        assert verify_packet(preview_bytes(data), data, []).ok
