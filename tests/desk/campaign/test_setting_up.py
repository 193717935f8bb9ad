from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from canvass_app.desk import home, recording
from canvass_app.desk.campaign import setting_up as campaigns
from canvass_app.desk.files import exporting
from canvass_app.desk.places import routes
from canvass_app.desk.session import Session, device_id
from canvass_app.exchange.signatures.writing import ExportProfile
from canvass_app.model.campaign import PetitionText
from canvass_app.model.errors import BadInput
from canvass_app.model.ids import new_id
from canvass_app.model.line import LineState, ShowAs
from canvass_app.store import queries
from tests.support.desks import alder_falls, signer, type_line

TODAY = date(2026, 11, 2)


def test_a_new_campaign_has_its_text_in_english_first(session: Session) -> None:
    texts = queries.campaign.texts(session.db)
    assert [text.language for text in texts][:1] == ["en"]
    assert {"en", "es"} <= {text.language for text in texts}
    assert all(text.version == 1 and text.title and text.ask for text in texts)
    assert queries.campaign.campaign(session.db).name == "Harbor drive"
    assert session.file.undo_label() is None


def test_a_signature_keeps_the_text_of_its_sheet(session: Session) -> None:
    first = recording.start_sheet(session, {"number": "1"}).value
    text = PetitionText("", 0, "en", "Title", "Mayor", "Second ask", "Because")
    campaigns.change_text(session, [text])
    second = recording.start_sheet(session, {"number": "2"}).value
    assert (first.text_version, second.text_version) == (1, 2)
    assert [t.ask for t in queries.campaign.texts(session.db)] == ["Second ask"]
    assert len(queries.campaign.texts(session.db, 1)) >= 2
    session.undo()
    session.undo()
    assert queries.campaign.texts(session.db)[0].version == 1


def test_settings_are_changed_and_taken_back(session: Session) -> None:
    campaigns.change_settings(session, {"minimum_signers": 9, "include_likely": True})
    found = queries.campaign.campaign(session.db)
    assert (found.minimum_signers, found.include_likely, found.name) == (9, True, "Harbor drive")
    session.undo()
    found = queries.campaign.campaign(session.db)
    assert (found.minimum_signers, found.include_likely) == (5, False)


def test_a_template_that_is_none() -> None:
    with pytest.raises(BadInput, match="no template"):
        campaigns.template_texts("../../etc")
    assert campaigns.DEFAULT_TEMPLATE in campaigns.template_names()


def test_home_counts_what_there_is(session: Session) -> None:
    empty = home.overview(session.db, TODAY)
    assert (empty.totals.lines, empty.cities, empty.days_to_delivery) == (0, [], None)

    campaigns.change_settings(
        session, {"delivery_on": "2026-11-12", "destroy_on": "2026-11-01", "minimum_signers": 2}
    )
    alder_falls(session)
    sheet = recording.start_sheet(session, {"number": "1"}).value
    for number in range(1, 4):
        type_line(session, sheet.id, number, **signer(number))
    type_line(session, sheet.id, 4, name="Without a place")
    recording.set_state(session, sheet.id, 5, new_id(), LineState.BLANK)
    routes.route_pending(session)

    found = home.overview(session.db, date.today())
    totals = found.totals
    assert (totals.lines, totals.signatures, totals.incomplete) == (5, 3, 1)
    assert (totals.sheets, totals.sheets_open, totals.lines_today) == (1, 1, 5)
    assert (found.offices, found.cities_ready, found.tiers.certain) == (1, 1, 3)
    # A line with just a name can also be compared.
    assert found.pairs.uncompared == 4
    later = home.overview(session.db, TODAY)
    assert (later.days_to_delivery, later.days_to_destruction) == (10, -1)
    session.undo()
    after = home.overview(session.db, date.today()).totals
    assert (after.lines, after.lines_today) == (4, 4)


def test_an_export_is_noted_and_shows_what_its_reader_may_see(
    session: Session, tmp_path: Path
) -> None:
    sheet = recording.start_sheet(session, {"number": "1"}).value
    lines = [type_line(session, sheet.id, n, **signer(n)) for n in range(1, 4)]
    recording.set_choice(session, lines[0].id, "show_as", ShowAs.COUNTED)
    recording.save_cell(session, sheet.id, 2, lines[1].id, "email", "zeph@example.org")
    full, short = tmp_path / "full.csv", tmp_path / "short.csv"
    assert exporting.export_signatures(session, full, ExportProfile.FULL).value == 3
    exporting.export_signatures(session, short, ExportProfile.RECIPIENT)

    with full.open(encoding="utf-8-sig", newline="") as file:
        assert [row["name"] for row in csv.DictReader(file)] == [line.name for line in lines]
    text = short.read_text(encoding="utf-8-sig")
    assert lines[0].name not in text
    assert "zeph@example.org" not in text
    assert "Weir Ln" not in text
    rows = session.db.execute("SELECT profile, rows, file_name FROM exports ORDER BY id").fetchall()
    assert rows[0] == ("full", 3, "full.csv")
    assert rows[1][2] == "short.csv"
    assert "Export" not in str(session.file.undo_label())


def test_this_device_has_one_name_that_tells_nothing(session: Session, tmp_path: Path) -> None:
    name = device_id()
    assert name == device_id()
    assert len(name) == 16
    int(name, 16)
    writers = session.db.execute("SELECT DISTINCT device FROM writers").fetchall()
    assert writers == [(name,)]
    assert (tmp_path / "canvass-home" / "device").stat().st_mode & 0o077 == 0
