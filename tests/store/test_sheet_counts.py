"""A sheet and its lines, counted by what is on them."""

from __future__ import annotations

from pathlib import Path

import pytest

from canvass_app.model.line import LineState
from canvass_app.model.sheet import SHIFT_SOURCE
from canvass_app.store import queries
from canvass_app.store.campaign_file import CampaignFile
from canvass_app.store.entities import LEDGER
from tests.support.campaigns import LABEL, add_line, add_sheet, make


@pytest.fixture
def file(tmp_path: Path) -> CampaignFile:
    return make(tmp_path / "drive.canvass")


def test_each_line_is_counted_once_by_its_state(file: CampaignFile) -> None:
    sheet, empty = add_sheet(file, "1"), add_sheet(file, "2")
    counts = dict(zip(LineState, (1, 2, 3, 4, 5), strict=True))
    for state, count in counts.items():
        for _ in range(count):
            add_line(file, sheet, 1, status=state, name="Suharto")
    # The person has not typed anything on this one yet.
    add_line(file, sheet, 2)

    found = queries.sheets.overview(file.db, sheet)
    assert found is not None
    assert {state: getattr(found, state.value) for state in LineState} == counts
    assert found.lines == 15
    blank = queries.sheets.overview(file.db, empty)
    assert blank is not None
    assert (blank.sheet.id, blank.lines) == (empty, 0)
    assert queries.sheets.overview(file.db, "no such sheet") is None
    assert [one.sheet.number for one in queries.sheets.overviews(file.db)] == ["1", "2"]
    file.close()


def test_a_shift_at_doors_is_not_a_sheet_of_paper(file: CampaignFile) -> None:
    assert queries.sheets.newest_paper_id(file.db) is None
    assert not queries.sheets.has_sheets(file.db)
    shift = add_sheet(file, "Monday", source=SHIFT_SOURCE)
    assert queries.sheets.newest_paper_id(file.db) is None
    assert queries.sheets.has_sheets(file.db)
    first, second = add_sheet(file, "7"), add_sheet(file, "8")
    add_sheet(file, "Tuesday", source=SHIFT_SOURCE)
    assert queries.sheets.newest_paper_id(file.db) == second
    assert queries.sheets.paper_numbers(file.db) == {"7": first, "8": second}
    assert queries.sheets.all_numbers(file.db)["Monday"] == shift
    assert queries.sheets.numbers(file.db, [first, shift]) == {first: "7", shift: "Monday"}
    file.close()


def test_a_number_that_was_ever_printed_is_listed_once(file: CampaignFile) -> None:
    def printed(entry_id: str) -> None:
        values = {"number": "7"}
        file.perform("sheets.printed", LABEL, lambda act: act.put(LEDGER, entry_id, values))

    printed("first")
    file.undo()
    assert queries.ledger.numbers_ever_printed(file.db) == ["7"]
    printed("second")
    assert queries.ledger.numbers_ever_printed(file.db) == ["7"]
    file.close()
