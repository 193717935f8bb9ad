"""Small campaign files on a real disk, with made-up people."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from canvass_app.model.ids import new_id
from canvass_app.model.person import Person, Role
from canvass_app.model.words import Words, say
from canvass_app.store.campaign_file import (
    CampaignFile,
    create_campaign,
    open_campaign,
)
from canvass_app.store.entities import LINE, SHEET
from canvass_app.store.key_slot import Argon2Cost
from canvass_app.store.unlocking import unlock_with_passphrase
from tests.support.derivations import TinyDerivations

QUICK_COST = Argon2Cost(memory_kib=8, passes=1, lanes=1)
PASSPHRASE = "lantern-quince-harbor"
NOON = datetime(2026, 6, 7, 12, 0, 0)
TYPIST = Person("Ro", Role.CANVASSER)
REVIEWER = Person("Sol", Role.COORDINATOR)
LABEL: Words = say("An act")

PEOPLE: tuple[dict[str, object], ...] = (
    {"name": "Zephyrine Quillfeather", "street": "104 Quince St", "zip": "94601"},
    {"name": "Balthasar Ødegård-Núñez", "street": "7 Heron Ct", "unit": "2B", "zip": "97201"},
    {"name": "王芳", "street": "19 Lantern Way", "city": "Alder Falls", "state": "OR"},
    {"name": "Suharto", "street": "88 Mill Rd", "zip": "60601", "signed_on": "2026-06-06"},
)


def make(path: Path, *, device: str = "desk-one", person: Person = TYPIST) -> CampaignFile:
    """Return a new, open campaign file at `path`."""
    return create_campaign(path, PASSPHRASE, TinyDerivations(), device=device, person=person)


def closed_file(path: Path) -> Path:
    """Make a campaign with `PEOPLE` at `path`, close it, and return its path."""
    file = make(path)
    add_people(file)
    file.close()
    return file.path


def reopen(
    path: Path,
    passphrase: str = PASSPHRASE,
    *,
    device: str = "desk-one",
    person: Person = TYPIST,
    now: datetime = NOON,
) -> CampaignFile:
    """Open the campaign file at `path` as a user would, with its passphrase."""
    secret = unlock_with_passphrase(path, passphrase)
    return open_campaign(path, secret, TinyDerivations(), device=device, person=person, now=now)


def place_of_lines(file: CampaignFile) -> int:
    """Return a byte of the file that is part of the lines, and not read when the file is opened."""
    query = "SELECT rootpage FROM sqlite_schema WHERE name = 'lines'"
    return (int(file.db.execute(query).fetchone()[0]) - 1) * 4096 + 100


def add_sheet(file: CampaignFile, number: str = "1", **values: object) -> str:
    """Start a sheet and return its id."""
    sheet_id = new_id()
    file.perform("t", LABEL, lambda act: act.put(SHEET, sheet_id, {"number": number, **values}))
    return sheet_id


def add_line(file: CampaignFile, sheet_id: str, number: int, **values: object) -> str:
    """Type a line as one act and return its id."""
    line_id = new_id()
    row = {"sheet_id": sheet_id, "number": number, **values}
    file.perform("t", LABEL, lambda act: act.put(LINE, line_id, row))
    return line_id


def change_line(file: CampaignFile, line_id: str, **values: object) -> None:
    """Correct fields of a line as one act."""
    file.perform("t", LABEL, lambda act: act.put(LINE, line_id, values))


def add_people(file: CampaignFile) -> list[str]:
    """Type one sheet with the made-up people; return the ids of the lines."""
    sheet_id = add_sheet(file)
    return [add_line(file, sheet_id, n, **row) for n, row in enumerate(PEOPLE, start=1)]
