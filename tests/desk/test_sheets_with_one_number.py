"""Two laptops typed a sheet with the same number: a lookup always finds the first typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from canvass_app.desk import recording
from canvass_app.desk.files import importing
from canvass_app.desk.ledger import withdrawing
from canvass_app.desk.session import Session
from canvass_app.model.line import LineState
from canvass_app.store import queries
from tests.support.campaigns import add_sheet
from tests.support.desks import signer, type_line


@pytest.fixture
def two_sheets(session: Session) -> tuple[str, str]:
    """Two sheets with the number 7, the first and the second typed, with one line each."""
    sheets = []
    for at in range(2):
        # As merged from another laptop: typing the same number a second time is refused.
        sheet_id = add_sheet(session.file, "7")
        type_line(session, sheet_id, 1, **signer(at))
        sheets.append(sheet_id)
    return sheets[0], sheets[1]


def names(session: Session, sheet_id: str) -> list[str]:
    return [line.name for line in queries.lines.lines_of_sheet(session.db, sheet_id)]


def test_the_first_typed_is_found(session: Session, two_sheets: tuple[str, str]) -> None:
    found = queries.sheets.sheet_numbered(session.db, "7")
    assert found is not None
    assert found.id == two_sheets[0]
    assert queries.sheets.all_numbers(session.db) == {"7": two_sheets[0]}
    assert queries.sheets.paper_numbers(session.db) == {"7": two_sheets[0]}


def test_rows_of_a_file_join_the_first_typed(
    session: Session, two_sheets: tuple[str, str], tmp_path: Path
) -> None:
    source = tmp_path / "more.csv"
    source.write_text(f"sheet,line,name\n7,2,{signer(5)['name']}\n", encoding="utf-8")
    importing.import_signatures(session, source)
    assert names(session, two_sheets[0]) == [signer(0)["name"], signer(5)["name"]]
    assert names(session, two_sheets[1]) == [signer(1)["name"]]


def test_a_withdrawal_reaches_the_first_typed(
    session: Session, two_sheets: tuple[str, str]
) -> None:
    withdrawing.withdraw(session, "007", 1)
    states = [
        line.status
        for sheet_id in two_sheets
        for line in queries.lines.lines_of_sheet(session.db, sheet_id)
    ]
    assert states == [LineState.WITHDRAWN, LineState.SIGNED]


@pytest.mark.parametrize(("asked", "reached"), [("0012", 1), ("12", 0), ("00012", 0)])
def test_a_withdrawal_takes_the_number_as_it_is_written_first(
    session: Session, asked: str, reached: int
) -> None:
    sheets = [recording.start_sheet(session, {"number": number}).value for number in ("12", "0012")]
    for at, sheet in enumerate(sheets):
        type_line(session, sheet.id, 1, **signer(at))
    assert withdrawing.line_at(session.db, asked, 1).sheet_id == sheets[reached].id
