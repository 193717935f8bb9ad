"""Makes the campaigns in which acts are killed. Each is made once and copied for every kill."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TypeVar

from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.files import importing
from canvass_app.desk.places import offices, routes
from canvass_app.desk.session import MatchingDerivations, Session, open_with_passphrase
from canvass_app.desk.training import training_file
from canvass_app.model.ids import CAMPAIGN_ID, new_id
from canvass_app.model.words import say
from canvass_app.store.campaign_file import CampaignFile, create_campaign
from canvass_app.store.entities import CAMPAIGN, LINE, SHEET, EntityTable
from canvass_app.store.steps.schema import migrations
from tools.sample_campaign import PASSPHRASE, PERSON, new_campaign

from .invented import rows, write_list
from .sandbox import NAME, Sandbox
from .typing_hand import type_lines
from .victim import in_copy

T = TypeVar("T")
LINES = 60
NEWER_LINES = 3
IMPORTED, BAD = 40, 3
_STEPS_OF_FORMAT_1 = 1

_left_open: list[Session] = []


def with_lines(sandbox: Sandbox) -> None:
    """Make a campaign with mayors and lines that are searched and routed."""
    _with_lines(sandbox).close()


def with_list(sandbox: Sandbox) -> None:
    """Make such a campaign, and a list that is not imported yet."""
    with_lines(sandbox)
    write_list(list_of(sandbox), IMPORTED, "second", first_sheet=100, bad=BAD)


def list_of(sandbox: Sandbox) -> Path:
    """Return the path of that list."""
    return sandbox.lists / "in.csv"


def not_searched(sandbox: Sandbox) -> None:
    """Make a campaign whose lines are not compared yet."""
    _with_lines(sandbox, searched=False).close()


def with_written_files(sandbox: Sandbox) -> None:
    """Make a campaign that has a backup, lists and packets."""
    with_lines(sandbox)
    file = str(sandbox.campaign)
    _command("backup", file)
    _command("export", file, "--out", str(sandbox.lists / "before.csv"))
    _command("packets", file, "--out", str(sandbox.packets), "--jobs", "1")


def with_backup_and_newer_acts(sandbox: Sandbox) -> None:
    """Make a campaign with a backup, a list written after it, and lines that are only in its log,
    as after a crash.
    """
    with_lines(sandbox)
    file = str(sandbox.campaign)
    _command("backup", file)
    _command("export", file, "--out", str(sandbox.lists / "newer.csv"))
    in_copy(lambda: _type_and_crash(sandbox))


def of_format_1(sandbox: Sandbox) -> None:
    """Make a file as the first version of the program left it."""
    later = migrations._migrations[_STEPS_OF_FORMAT_1:]
    del migrations._migrations[_STEPS_OF_FORMAT_1:]
    try:
        file = create_campaign(
            sandbox.campaign, PASSPHRASE, MatchingDerivations(), device="first", person=PERSON
        )
        _put_lines(file)
        file.close()
    finally:
        migrations._migrations.extend(later)


def _with_lines(sandbox: Sandbox, *, searched: bool = True) -> Session:
    session = new_campaign(sandbox.campaign)
    offices.import_offices(session, training_file("mayors.csv"))
    source = sandbox.root / "first.csv"
    write_list(source, LINES, "first")
    importing.import_signatures(session, source)
    source.unlink()
    if searched:
        duplicates.search(session)
        routes.route_pending(session)
    return session


def _command(*words: str) -> None:
    from canvass_app.cli import main

    if main(words) != 0:
        raise RuntimeError(f"canvass {words[0]} did not work")


def _type_and_crash(sandbox: Sandbox) -> None:
    session = open_with_passphrase(sandbox.campaign, PASSPHRASE, PERSON)
    type_lines(session, lambda said: None, NEWER_LINES)
    # This process ends without closing the file, as in a crash.
    _left_open.append(session)


def _put_lines(file: CampaignFile) -> None:
    """Put a name and lines in by the tables of that time."""
    drive, sheet, line = (_as_it_was(file, table) for table in (CAMPAIGN, SHEET, LINE))
    label = say("An act")
    file.perform("t", label, lambda act: act.put(drive, CAMPAIGN_ID, {"name": NAME}))
    sheet_id = new_id()
    file.perform("t", label, lambda act: act.put(sheet, sheet_id, {"number": "1"}))
    for number, row in enumerate(rows(LINES, "old"), start=1):
        known = {name: row[name] for name in ("name", "street", "city", "state", "zip")}
        values = {**known, "sheet_id": sheet_id, "number": number}
        file.perform("t", label, lambda act, v=values: act.put(line, new_id(), v))  # type: ignore[misc]


def _as_it_was(file: CampaignFile, table: EntityTable[T]) -> EntityTable[T]:
    """Return `table` with the columns that it has in `file`: later ones were not known then."""
    there = {column.name for column in file.db[table.table].columns}
    return dataclasses.replace(table, columns=tuple(n for n in table.columns if n in there))
