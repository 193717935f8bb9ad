"""A walk list on paper."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from canvass_app.desk.doors.walk_lists import WalkListPage, make_walk_list
from canvass_app.desk.paper.blank_sheets import LANGUAGES
from canvass_app.desk.session import Session
from canvass_app.desk.written_files import writing
from canvass_app.model.changes import Outcome
from canvass_app.model.door import Door
from canvass_app.model.paper_code import short_campaign
from canvass_app.outputs import replacing_bytes
from canvass_app.printing.data import PageSize
from canvass_app.printing.forms.walk_list import ListedDoor, WalkListData, walk_list
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.text.walking import side_of

_HOUSE = re.compile(r"(?P<house>\d\S*(?:\s+\d/\d)?)\s+(?P<street>\S.*)")


def write_walk_list(
    session: Session,
    turf_id: str,
    path: Path,
    on: date,
    *,
    page: PageSize = PageSize.LETTER,
    first: str = "en",
) -> Outcome[WalkListPage]:
    """Number a list of a turf's remaining doors, and write it to `path` as PDF.

    `first` is the first language on the list. Raises `UserError` like `make_walk_list`, and if the
    file cannot be written; a number that was used by then is not used again.
    """
    with writing(session.file, path), replacing_bytes(path) as stream:
        outcome = make_walk_list(session, turf_id, on)
        stream.write(walk_list_pdf(session.db, outcome.value, page=page, first=first))
    return outcome


def walk_list_pdf(
    db: Database, made: WalkListPage, *, page: PageSize = PageSize.LETTER, first: str = "en"
) -> bytes:
    """Return a numbered list as PDF; earlier lists come out the same again."""
    other = next(language for language in LANGUAGES if language != first)
    return walk_list(
        WalkListData(
            number=made.walk_list.number,
            turf=made.turf.name,
            printed_on=date.fromisoformat(made.walk_list.printed_on),
            campaign=queries.campaign.campaign(db),
            campaign_code=short_campaign(queries.campaign.file_id(db)),
            doors=tuple(map(_listed, made.doors)),
            languages=(first, other),
            page=page,
        )
    )


def _listed(door: Door) -> ListedDoor:
    parts = _HOUSE.fullmatch(door.street.strip())
    place = " ".join(part for part in (door.city, door.zip) if part)
    return ListedDoor(
        house=parts["house"] if parts else "",
        street=parts["street"] if parts else door.street,
        unit=door.unit,
        place=place,
        side=side_of(door.street),
    )
