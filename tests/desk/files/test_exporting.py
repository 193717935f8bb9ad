"""What an export would write is shown first, and each list that was written stays on record."""

from __future__ import annotations

from pathlib import Path

import pytest

from canvass_app.desk import recording
from canvass_app.desk.files import exporting
from canvass_app.desk.session import Session
from canvass_app.exchange.signatures.export_profiles import ExportProfile
from canvass_app.model.line import ShowAs
from canvass_app.model.words import Words
from canvass_app.store import queries, written_files
from canvass_app.store.journal.rebuild import canonical_dump
from tests.support.desks import alder_falls, type_line
from tests.support.packets import sheet_of


def test_a_preview_shows_the_first_rows_and_who_is_left_out(session: Session) -> None:
    alder_falls(session)
    ids = sheet_of(session, 9, email="someone@example.org")
    for line_id in ids[:8]:
        recording.set_choice(session, line_id, "consent_contact", True)
    recording.set_choice(session, ids[0], "show_as", ShowAs.COUNTED)
    found = exporting.preview_export(session, ExportProfile.MAILCHIMP)
    assert (found.rows, len(found.sample)) == (7, 5)
    assert found.headings[0] == "Email Address"
    assert found.sample[0][0] == "someone@example.org"
    assert (found.left.without_consent, found.left.counted_only, found.left.total) == (1, 1, 2)
    assert queries.campaign.exports(session.db) == []


def test_a_preview_of_counts_has_a_row_for_each_place(session: Session) -> None:
    alder_falls(session)
    sheet_of(session, 2)
    found = exporting.preview_export(session, ExportProfile.COUNTS)
    assert (found.rows, found.sample) == (1, [["OR", "Alder Falls", "2"]])


def test_a_long_preview_says_how_far_it_is(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "_ROWS_BETWEEN_REPORTS", 2)
    sheet = recording.start_sheet(session, {"number": "1"}).value
    for number in range(1, 6):
        type_line(session, sheet.id, number, name="Ottoline Farrow")
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int, what: Words | None = None) -> None:
        told.append((done, total))

    exporting.preview_export(session, ExportProfile.FULL, progress)
    # How many there will be is not known: whoever is left out is found on the way.
    assert told == [(2, 0), (4, 0)]


def test_the_record_of_exports_cannot_be_undone(session: Session, tmp_path: Path) -> None:
    alder_falls(session)
    sheet_of(session, 2)
    before = session.file.undo_label()
    exporting.export_signatures(session, tmp_path / "one.csv", ExportProfile.FULL)
    exporting.export_signatures(session, tmp_path / "two.csv", ExportProfile.COUNTS)
    logged = queries.campaign.exports(session.db)
    assert [(e.file_name, e.profile, e.rows, e.person) for e in logged] == [
        ("two.csv", "counts", 1, "Sol"),
        ("one.csv", "full", 2, "Sol"),
    ]
    assert session.file.undo_label() == before


def test_where_a_list_was_written_is_known_on_this_computer_alone(
    session: Session, tmp_path: Path
) -> None:
    alder_falls(session)
    sheet_of(session, 2)
    folder = tmp_path / "quincy"
    folder.mkdir()
    exporting.export_signatures(session, folder / "one.csv", ExportProfile.FULL)
    assert [Path(noted.path).parent for noted in written_files.all_notes(session.db).written] == [
        folder
    ]
    told = session.db.execute("SELECT label FROM acts UNION ALL SELECT payload FROM journal")
    assert not [row for row in told if "quincy" in row[0]]
    assert not [line for line in canonical_dump(session.db) if "quincy" in line]
