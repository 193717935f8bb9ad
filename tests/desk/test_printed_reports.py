"""Ledger, second entry and certificate on paper: read back with another library."""

from __future__ import annotations

import os
import re
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest

from canvass_app.desk import certificate, recording
from canvass_app.desk.certificate import campaign_certificate
from canvass_app.desk.certificate_printed import write_certificates
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.ledger import sheet_life as ledger
from canvass_app.desk.ledger.printed import write_ledger
from canvass_app.desk.ledger.report import ledger_rows
from canvass_app.desk.ledger.withdrawing import withdraw
from canvass_app.desk.printed_reports import form_of, wants_pdf
from canvass_app.desk.second import entry as second_entry
from canvass_app.desk.second.printed import write_second
from canvass_app.desk.second.report import report
from canvass_app.desk.session import Session
from canvass_app.model.certificate import Certificate, Counted, Sample
from canvass_app.model.errors import UserError
from canvass_app.model.person import Person
from canvass_app.model.second_entry import COMPARED, Pick
from canvass_app.printing.data import PageSize
from canvass_app.printing.wording import report_wording, wording_for
from canvass_app.store import queries
from canvass_app.text.sheet_numbers import read_numbers
from tests.printing.structure_checker import check, structure
from tests.support.desks import signer, type_line

HOLES = re.compile(r"\{(\w+)\}")
MONDAY = date(2026, 6, 1)
LATER = MONDAY + timedelta(days=40)
SHAPES = [("en", PageSize.LETTER), ("es", PageSize.A4)]


@pytest.fixture
def campaign(session: Session) -> Session:
    """Sheets in all places: typed and short, with a withdrawn line, handed out, missing."""
    ledger.register_printed(session, count=90, on=MONDAY)
    ledger.hand_out(session, read_numbers("1-20"), "Ana Lucía Montenegro-Whitfield", MONDAY)
    ledger.take_back(session, read_numbers("1-4"), MONDAY)
    ledger.mark_missing(session, ["20"], LATER)
    for number, person in ((1, "Ro"), (2, "")):
        session.file.person = Person(person)
        header = {"number": f"{number:04}", "stated": "7", "circulator": "Ana"}
        sheet = recording.start_sheet(session, header).value
        for line in range(1, 7):
            type_line(session, sheet.id, line, **signer(6 * number + line))
        recording.finish_sheet(session, sheet.id)
    session.file.person = Person("Sol")
    withdraw(session, "0001", 2)
    ledger.mark_checked(session, ["1"], MONDAY)
    ledger.mark_packed(session, ["1"], "Box 3", MONDAY)
    return session


def type_twice(session: Session) -> None:
    """Plan second entry and type the sample: one name differs and is settled, one is open."""
    second_entry.begin(session, 100, 2, MONDAY)
    for at, line_id in enumerate(second_entry.sample_state(session.db).next_ids):
        line = queries.lines.line(session.db, line_id)
        assert line is not None
        cells = {name: str(getattr(line, name)) for name in COMPARED}
        cells |= {"name": "Somebody Else"} if at in {1, 2} else {}
        second_entry.keep(session, line_id, cells)
        if at == 1:
            second_entry.settle(session, line_id, "name", Pick.SECOND)


def texts(path: Path) -> list[str]:
    """Return what PDFium reads on each page."""
    document = pypdfium2.PdfDocument(path.read_bytes())
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def rows(path: Path) -> list[list[str]]:
    """Return the rows of all tables as a screen reader gets them."""
    tree = structure(path.read_bytes())
    return [[" ".join(cell.said.split()) for cell in row.kids] for row in tree.all("TR")]


def require_no_signer(session: Session, path: Path) -> None:
    said = " ".join(texts(path)) + structure(path.read_bytes()).said
    for sheet in ("0001", "0002"):
        rows_of = next(row for row in ledger_rows(session.db, LATER) if row.number == sheet)
        assert rows_of.sheet is not None
        for line in queries.lines.lines_of_sheet(session.db, rows_of.sheet.id):
            for name in line.name.split():
                assert name not in said


def kept(path: Path, name: str) -> None:
    """Keep a copy to look at, if a folder for it is set."""
    if folder := os.environ.get("CANVASS_LOOK"):
        (Path(folder) / name).write_bytes(path.read_bytes())


@pytest.mark.parametrize(("language", "page"), SHAPES)
def test_the_ledger_on_paper_names_what_is_lost_and_no_signer(
    campaign: Session, tmp_path: Path, language: str, page: PageSize
) -> None:
    path, twice = tmp_path / "ledger.pdf", tmp_path / "twice.pdf"
    found = ledger_rows(campaign.db, LATER)
    form = form_of(campaign.db, language, LATER, page)
    assert write_ledger(campaign, path, found, form, is_part=False) == 90
    write_ledger(campaign, twice, found, form, is_part=False)
    kept(path, f"ledger.{language}.pdf")
    assert path.read_bytes() == twice.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600 or os.name == "nt"
    assert check(path.read_bytes()) == []
    require_no_signer(campaign, path)

    listed = rows(path)
    assert [row[0] for row in listed[1:-1]] == [f"{n:04}" for n in range(1, 91)]
    assert listed[1][7:] == ["Box 3", "7", "6", "6", "5", "W 1"]
    assert listed[-1][8:] == ["14", "12", "12", "11", "W 1"]
    assert all(len(row) == 13 for row in listed)
    pages = texts(path)
    assert len(pages) > 1
    if language == "en":
        assert "Missing: 0020." in pages[0]
        assert "with Ana Lucía Montenegro-Whitfield: 0005–0019 (out for up to 40 days)" in pages[0]
        assert "Sheets whose counts differ: 0001–0002." in pages[0]
        assert all("Sheet State Since" in text for text in pages[:-1])
    else:
        assert "Perdidas: 0020." in pages[0]
        assert "W retirada por quien firmó" in pages[-1]


@pytest.mark.parametrize(("language", "page"), SHAPES)
def test_second_entry_on_paper_has_its_rates_and_what_was_settled(
    campaign: Session, tmp_path: Path, language: str, page: PageSize
) -> None:
    path = tmp_path / "second.pdf"
    form = form_of(campaign.db, language, LATER, page)
    write_second(campaign, path, report(campaign.db), form)
    before = " ".join(texts(path))
    assert ("has not started" if language == "en" else "no ha empezado") in before
    type_twice(campaign)
    found = report(campaign.db)
    write_second(campaign, path, found, form)
    kept(path, f"second.{language}.pdf")
    assert check(path.read_bytes()) == []
    require_no_signer(campaign, path)
    listed = rows(path)
    low, high = (f"{100 * share:.1f}%" for share in (found.lines.low, found.lines.high))
    between = "to" if language == "en" else "a"
    assert listed[1][1:] == ["2", "11", "18.2%", f"{low} {between} {high}"]
    assert [row[1] for row in listed[-5:]] == ["0", "1", "0", "1", "2"]
    assert ("Ro" in [row[0] for row in listed]) is True
    assert ("target of 2.0%" if language == "en" else "la meta del 2.0%") in " ".join(texts(path))


@pytest.mark.parametrize(("language", "page"), SHAPES)
def test_the_certificate_on_paper_adds_up_and_can_be_signed(
    campaign: Session, tmp_path: Path, language: str, page: PageSize
) -> None:
    path = tmp_path / "certificate.pdf"
    type_twice(campaign)
    duplicates.search(campaign)
    city = certificate.CityCertificate(
        "Alder Falls, OR",
        Certificate(Counted(1800, 3, 2, 900, (Sample(1800, 400, 2), Sample(60, 20, 0)), (0.2,)),
                    45, 1),
    )  # fmt: skip
    found = [campaign_certificate(campaign.db), city]
    write_certificates(campaign, path, found, form_of(campaign.db, language, LATER, page))
    kept(path, f"certificate.{language}.pdf")
    assert check(path.read_bytes()) == []
    require_no_signer(campaign, path)
    first, second = texts(path)
    assert str(found[0].found.at_least) in first
    assert "1,749" in second
    steps = [row[1] for row in rows(path) if len(row) == 2]
    assert steps[-6:] == ["1,800", "−3", "−2", "−45", "−1", "1,749"]
    if language == "en":
        assert "Certificate for Alder Falls, OR" in second
        assert "at least 1,749 complete, legible and distinct signatures" in second
    assert ("July 11, 2026" if language == "en" else "11 de julio de 2026") in second


def test_what_no_typeface_has_is_refused_and_leaves_the_old_file(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "Ledger.PDF"
    path.write_bytes(b"before")
    ledger.register_printed(session, count=1, on=MONDAY)
    ledger.hand_out(session, ["1"], "\U0001f600", MONDAY)
    with pytest.raises(UserError, match="cannot be printed"):
        write_ledger(session, path, ledger_rows(session.db, LATER),
                         form_of(session.db, "en", LATER), is_part=True)  # fmt: skip
    assert path.read_bytes() == b"before"
    assert wants_pdf(path)
    assert not wants_pdf(tmp_path / "ledger.csv")


def test_reports_say_the_same_in_both_languages() -> None:
    english, spanish = report_wording("en").entries, report_wording("es").entries
    assert english.keys() == spanish.keys()
    for key, sentence in spanish.items():
        assert set(HOLES.findall(sentence)) <= set(HOLES.findall(english[key])), key
    assert not english.keys() <= wording_for("en").entries.keys()
