"""Files of format 1 open; reasons for not counting are one rule in SQL and in the model."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from canvass_app.model.campaign import Campaign
from canvass_app.model.ids import CAMPAIGN_ID
from canvass_app.model.line import LineState
from canvass_app.model.not_counting import date_rules, why_not_counting
from canvass_app.store import queries
from canvass_app.store.backups import list_backups
from canvass_app.store.campaign_file import CampaignFile
from canvass_app.store.entities import CAMPAIGN, LINE, PAIR, SHEET, EntityTable
from canvass_app.store.journal.rebuild import canonical_dump
from canvass_app.store.steps.schema import migrations
from tests.support import campaigns
from tests.support.campaigns import LABEL, PEOPLE, add_line, add_people, add_sheet, make, reopen

T = TypeVar("T")


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file as the first version of the program left it."""
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "_migrations", migrations._migrations[:1])
        old = make(tmp_path / "old.canvass")
        patch.setattr(campaigns, "SHEET", as_it_was(old, SHEET))
        patch.setattr(campaigns, "LINE", as_it_was(old, LINE))
        drive = as_it_was(old, CAMPAIGN)
        old.perform("t", LABEL, lambda act: act.put(drive, CAMPAIGN_ID, {"name": "Harbor drive"}))
        add_people(old)
        assert old.db.execute("PRAGMA user_version").fetchone()[0] == 1
        old.close()
    return old.path


def as_it_was(file: CampaignFile, table: EntityTable[T]) -> EntityTable[T]:
    """Return `table` with the columns that it has in `file`: later ones were not known then."""
    there = {column.name for column in file.db[table.table].columns}
    return dataclasses.replace(table, columns=tuple(n for n in table.columns if n in there))


@pytest.fixture
def file(tmp_path: Path) -> Iterator[CampaignFile]:
    made = make(tmp_path / "drive.canvass")
    yield made
    made.close()


def settings(file: CampaignFile, **values: object) -> None:
    file.perform("t", LABEL, lambda act: act.put(CAMPAIGN, CAMPAIGN_ID, values))


def test_a_file_of_format_1_is_brought_up_to_date(older: Path) -> None:
    assert [backup.why for backup in list_backups(older)] == []
    file = reopen(older)
    assert file.db.execute("PRAGMA user_version").fetchone()[0] == 2
    assert len(list_backups(older)) == 1
    campaign = queries.campaign.campaign(file.db)
    assert campaign == Campaign(name="Harbor drive")
    assert [line.name for line in queries.lines.all_lines(file.db)] == [r["name"] for r in PEOPLE]
    assert len(complete(file)) == len(PEOPLE)
    before = list(canonical_dump(file.db))
    assert file.rebuild()
    assert list(canonical_dump(file.db)) == before
    settings(file, starts_on="2026-05-01")
    file.undo()
    assert queries.campaign.campaign(file.db) == campaign
    file.close()


def reasons(file: CampaignFile) -> dict[str, str]:
    return dict(file.db.execute("SELECT id, reason FROM line_status").fetchall())


def complete(file: CampaignFile) -> set[str]:
    return {row[0] for row in file.db.execute("SELECT id FROM line_status WHERE complete")}


@pytest.mark.parametrize("exclude", [False, True])
def test_reasons_are_one_rule_in_sql_and_in_the_model(file: CampaignFile, exclude: bool) -> None:
    settings(file, starts_on="2026-05-01", ends_on="2026-07-01", exclude_odd_dates=exclude)
    days = ("", "2026-04-30", "2026-05-01", "2026-06-02", "2026-07-02", "2026-02-30", "0000-01-01")
    sheets = {add_sheet(file, "1", collected_on="2026-06-01"): "2026-06-01"}
    sheets[add_sheet(file, "2", collected_on="June 1")] = "June 1"
    sheets[add_sheet(file, "3")] = ""
    number = itertools.count(1)
    for sheet, status, name, zip_, day in itertools.product(
        sheets, LineState, ("", "x"), ("", "94601"), days
    ):
        row = {"status": status, "name": name, "zip": zip_, "signed_on": day}
        add_line(file, sheet, next(number), **row)
    campaign = queries.campaign.campaign(file.db)
    expected = {
        line.id: why_not_counting(line, date_rules(campaign, sheets[line.sheet_id])) or ""
        for line in queries.lines.all_lines(file.db)
    }
    assert reasons(file) == expected
    assert complete(file) == {line for line, reason in expected.items() if not reason}
    assert {"", "B", "X", "I", "W", "N", "A"} | ({"O", "L"} if exclude else set()) == set(
        expected.values()
    )


def joined(file: CampaignFile, a: str, b: str) -> None:
    values = {"line_a": a, "line_b": b, "verdict": "same"}
    file.perform("t", LABEL, lambda act: act.put(PAIR, f"{a}{b}", values))


def test_a_signer_with_a_late_line_counts_on_the_other(file: CampaignFile) -> None:
    sheet = add_sheet(file, collected_on="2026-06-01")
    late = add_line(file, sheet, 1, name="x", zip="94601", signed_on="2026-06-05")
    fine = add_line(file, sheet, 2, name="x", zip="94601", signed_on="2026-05-30")
    joined(file, late, fine)
    assert reasons(file) == {late: "", fine: "D"}

    settings(file, exclude_odd_dates=True)
    assert reasons(file) == {late: "L", fine: ""}
    assert file.rebuild()

    found = queries.sheets.sheet(file.db, sheet)
    assert found is not None
    file.perform("t", LABEL, lambda act: act.put(SHEET, sheet, {"collected_on": "2026-06-06"}))
    assert reasons(file) == {late: "", fine: "D"}
    file.undo()
    assert reasons(file) == {late: "L", fine: ""}
    assert file.rebuild()
