from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.desk import recording
from canvass_app.desk.paper import sheet_finding
from canvass_app.desk.session import Session
from canvass_app.model.changes import Topic
from canvass_app.model.errors import UserError
from canvass_app.model.ids import new_id
from canvass_app.model.line import LineState, ShowAs
from canvass_app.model.sheet import ControlTotals
from canvass_app.store import queries
from tests.support.desks import again, alder_falls, signer, type_line


def start(session: Session, number: str = "0042", **header: object) -> str:
    return recording.start_sheet(session, {"number": number, **header}).value.id


def test_a_sheet_begins_with_its_header(session: Session) -> None:
    outcome = recording.start_sheet(
        session,
        {
            "number": " 0042 ",
            "circulator": "Ruth  Okonjo",
            "collected_on": "6/7/26",
            "stated": "12",
        },
    )
    sheet = outcome.value
    assert (sheet.number, sheet.circulator, sheet.collected_on, sheet.stated) == (
        "0042", "Ruth Okonjo", "2026-06-07", 12,
    )  # fmt: skip
    assert outcome.topics == {Topic.SHEETS}
    assert sheet.text_version == 1
    session.undo()
    assert queries.sheets.overviews(session.db) == []


def test_a_sheet_number_is_typed_once(session: Session) -> None:
    start(session)
    with pytest.raises(UserError, match="already been typed"):
        start(session)
    other = start(session, "0043")
    with pytest.raises(UserError, match="already been typed"):
        recording.set_header(session, other, {"number": "0042"})
    recording.set_header(session, other, {"number": "0043", "place": "Library"})
    with pytest.raises(UserError, match="no number"):
        start(session, " ")
    assert [o.sheet.number for o in queries.sheets.overviews(session.db)] == ["0042", "0043"]


@pytest.mark.parametrize("stated", ["twelve", "-1", "1.5", "10001", "१२"])
def test_a_count_that_is_no_number_is_refused(session: Session, stated: str) -> None:
    with pytest.raises(UserError, match="not a whole number"):
        start(session, stated=stated)


def test_each_cell_is_kept_as_it_is_left(session: Session) -> None:
    sheet = start(session)
    line = type_line(session, sheet, 3, name="  Zoë  Núñez ", street="7 Heron Ct", unit="#2")
    assert (line.number, line.name, line.street, line.unit) == (3, "Zoë Núñez", "7 Heron Ct", "#2")
    session = again(session)
    assert queries.lines.lines_of_sheet(session.db, sheet) == [line]
    session.close()


def test_a_known_zip_fills_the_city_and_says_so(session: Session) -> None:
    alder_falls(session)
    sheet, line = start(session), new_id()
    saved = recording.save_cell(session, sheet, 1, line, "zip", "97571").value
    assert (saved.line.city, saved.line.state) == ("Alder Falls", "OR")
    assert saved.filled == ("city", "state")
    session.undo()
    assert queries.lines.line(session.db, line) is None

    recording.save_cell(session, sheet, 1, line, "city", "Alder Flats")
    saved = recording.save_cell(session, sheet, 1, line, "zip", "97571").value
    assert (saved.line.city, saved.filled) == ("Alder Flats", ("state",))
    saved = recording.save_cell(session, sheet, 1, line, "zip", "00000").value
    assert (saved.line.zip, saved.filled) == ("00000", ())


def test_saving_a_cell_that_says_the_same_is_no_act(session: Session) -> None:
    sheet, line = start(session), new_id()
    recording.save_cell(session, sheet, 1, line, "name", "Suharto")
    assert not recording.save_cell(session, sheet, 1, line, "name", " Suharto").topics
    session.undo()
    assert queries.lines.line(session.db, line) is None


def test_an_empty_line_is_not_made(session: Session) -> None:
    sheet = start(session)
    with pytest.raises(UserError, match="nothing to save on line 4"):
        recording.save_cell(session, sheet, 4, new_id(), "name", "  ")
    assert queries.lines.lines_of_sheet(session.db, sheet) == []


def test_a_line_typed_again_after_undo_does_not_bring_the_old_name_back(session: Session) -> None:
    sheet, line = start(session), new_id()
    recording.save_cell(session, sheet, 1, line, "name", "Wrong row")
    session.undo()
    saved = recording.save_cell(session, sheet, 1, line, "street", "7 Heron Ct").value
    assert (saved.line.name, saved.line.street) == ("", "7 Heron Ct")


def test_typing_into_a_sheet_whose_start_was_undone(session: Session) -> None:
    sheet = start(session)
    session.undo()
    with pytest.raises(UserError, match="no longer exists"):
        recording.save_cell(session, sheet, 1, new_id(), "name", "Suharto")
    with pytest.raises(UserError, match="no longer exists"):
        recording.set_choice(session, new_id(), "show_as", ShowAs.COUNTED)


def test_marks_and_choices_are_kept(session: Session) -> None:
    sheet = start(session)
    line = type_line(session, sheet, 1, name="Suharto")
    recording.set_choice(session, line.id, "show_as", ShowAs.INITIALS)
    recording.set_choice(session, line.id, "consent_contact", True)
    saved = recording.set_state(session, sheet, 1, line.id, LineState.WITHDRAWN).value
    assert saved.line.status is LineState.WITHDRAWN
    assert (saved.line.show_as, saved.line.consent_contact) == (ShowAs.INITIALS, True)
    blank = recording.set_state(session, sheet, 2, new_id(), LineState.BLANK).value
    assert (blank.line.number, blank.line.status) == (2, LineState.BLANK)
    recording.remove_line(session, line.id)
    assert [item.id for item in queries.lines.lines_of_sheet(session.db, sheet)] == [blank.line.id]
    session.undo()
    back = queries.lines.line(session.db, line.id)
    assert back is not None
    assert replace(back, n=0) == replace(saved.line, n=0)


def test_control_totals_are_compared_with_what_was_stated(session: Session) -> None:
    sheet = start(session, stated="4")
    for number in range(1, 4):
        type_line(session, sheet, number, **signer(number))
    totals = recording.totals_of(session.db, sheet)
    assert totals == ControlTotals(4, 3, 0, 0, 0, 0)
    assert "1 fewer" in str(recording.totals_in_words(totals))
    recording.set_state(session, sheet, 4, new_id(), LineState.ILLEGIBLE)
    recording.set_state(session, sheet, 5, new_id(), LineState.CROSSED_OUT)
    recording.set_state(session, sheet, 6, new_id(), LineState.BLANK)
    totals = recording.totals_of(session.db, sheet)
    assert (totals.found, totals.difference) == (5, 0)
    assert "agree" in str(recording.totals_in_words(totals))
    type_line(session, sheet, 7, name="One too many")
    assert "1 more" in str(recording.totals_in_words(recording.totals_of(session.db, sheet)))


def test_a_sheet_is_finished_and_opened_again(session: Session) -> None:
    sheet = start(session)
    recording.finish_sheet(session, sheet)
    assert queries.sheets.overviews(session.db)[0].sheet.done
    recording.finish_sheet(session, sheet, done=False)
    assert not queries.sheets.overviews(session.db)[0].sheet.done
    assert "reopened" in str(session.file.undo_label())


def test_the_next_number_keeps_its_zeros_and_letters(session: Session) -> None:
    assert recording.next_sheet_number(session.db) == "1"
    for number, following in (
        ("0007", "0008"), ("A-12", "A-13"), ("A-3", "A-13"), ("0041", "0042"),
        ("St. Mary", "0042"), ("S-099", "S-100"), ("2026/B", "S-100"),
    ):  # fmt: skip
        start(session, number)
        assert recording.next_sheet_number(session.db) == following


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("6/7/26", "2026-06-07"),
        ("6/7", "2026-06-07"),
        ("7 de junio", "2026-06-07"),
        ("2026-06-07", "2026-06-07"),
        ("13/6", "13/6"),
        ("last Tuesday", "last Tuesday"),
        ("", ""),
    ],
)
def test_a_date_is_read_by_the_day_of_its_sheet(written: str, kept: str) -> None:
    assert recording.read_cell("signed_on", written, "2026-06-08") == kept


@pytest.mark.parametrize(
    ("field", "written", "kept"),
    [
        ("zip", "02139", "02139"),
        ("zip", "02139-1234", "02139-1234"),
        ("zip", "2139", "2139"),
        ("zip", "9757", "9757"),
        ("zip", "2139-1234", "2139-1234"),
        ("zip", "9759l", "97591"),
        ("zip", "OX1 2JD", "OX1 2JD"),
        ("state", "oregon", "OR"),
        ("state", "or", "OR"),
        ("state", "Ontario", "Ontario"),
        ("city", "  St.  Paul ", "St. Paul"),
        ("email", "A@B.example", "A@B.example"),
    ],
)
def test_a_cell_is_read_only_where_reading_is_certain(field: str, written: str, kept: str) -> None:
    assert recording.read_cell(field, written) == kept


@given(st.text(max_size=60))
def test_any_name_is_kept_letter_by_letter(written: str) -> None:
    kept = recording.read_cell("name", written)
    assert recording.read_cell("name", kept) == kept
    assert unicodedata.is_normalized("NFC", kept)
    letters = [c for c in unicodedata.normalize("NFC", written) if c.isalpha()]
    assert [c for c in kept if c.isalpha()] == letters
    kept.encode()


@pytest.mark.parametrize(
    "name", ["王芳", "O’Brien-Ødegård", "أحمد بن سعيد", "X Æ", "Suharto\u200d"]
)
def test_names_of_any_script_come_back_as_typed(session: Session, name: str) -> None:
    line = type_line(session, start(session), 1, name=name)
    assert queries.lines.line(session.db, line.id) == line
    assert line.name == name


def test_a_line_that_is_now_empty_is_counted_nowhere(session: Session) -> None:
    sheet = recording.start_sheet(session, {"number": "9", "stated": "1"}).value
    type_line(session, sheet.id, 1, **signer(1))
    line_id = new_id()
    recording.set_state(session, sheet.id, 2, line_id, LineState.BLANK)
    recording.set_state(session, sheet.id, 2, line_id, LineState.SIGNED)
    recording.finish_sheet(session, sheet.id)
    totals = recording.totals_of(session.db, sheet.id)
    (entry,) = sheet_finding.sheet_entries(session.db)
    assert (totals.signed, totals.difference) == (1, 0)
    assert (entry.typed, entry.state) == (1, sheet_finding.SheetState.FINISHED)
    assert queries.lines.totals(session.db, "").incomplete == 0


def test_the_counts_are_said_in_good_english(session: Session) -> None:
    sheet = recording.start_sheet(session, {"number": "9"}).value
    type_line(session, sheet.id, 1, **signer(1))
    said = recording.totals_in_words(recording.totals_of(session.db, sheet.id))
    assert str(said) == "The circulator did not state a count. 1 signature is typed."
    recording.set_header(session, sheet.id, {"stated": "1"})
    said = recording.totals_in_words(recording.totals_of(session.db, sheet.id))
    assert str(said) == "The counts agree: 1 signature stated and typed."
