"""Prints blank numbered sheets: each number is in the ledger before its paper exists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from canvass_app.desk.ledger.sheet_life import register_printed
from canvass_app.desk.print_profiles import print_profile
from canvass_app.desk.session import Session
from canvass_app.desk.written_files import writing
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.paper_code import short_campaign
from canvass_app.model.profile import Profile
from canvass_app.model.words import say
from canvass_app.outputs import replacing_bytes
from canvass_app.printing.data import PageSize
from canvass_app.printing.forms.blank_sheet import BlankSheets, blank_sheets
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.text.sheet_numbers import MOST_AT_ONCE, next_numbers

LANGUAGES = ("en", "es")


@dataclass(frozen=True, slots=True)
class PrintedSheets:
    """The result of printing sheets: their numbers and the file."""

    numbers: tuple[str, ...]
    path: Path


def print_sheets(
    session: Session,
    path: Path,
    count: int,
    *,
    page: PageSize = PageSize.LETTER,
    first: str = "en",
    on: date | None = None,
) -> Outcome[PrintedSheets]:
    """Write the next `count` blank sheets to `path` and record them in the ledger as printed.

    `first` is the first language on the sheet. The file gets its name only once the numbers are in
    the ledger, so that no number is ever printed twice. Raises `UserError`.
    """
    numbers = next_sheet_numbers(session.db, count)
    pdf = blank_sheets(_data(session.db, numbers, page, first))
    with writing(session.file, path), replacing_bytes(path) as stream:
        stream.write(pdf)
        outcome = register_printed(session, numbers=numbers, on=on)
    return outcome.with_value(PrintedSheets(numbers, path))


def preview_sheet(db: Database, *, page: PageSize = PageSize.LETTER, first: str = "en") -> bytes:
    """Return the next sheet as PDF just for the screen; nothing is recorded."""
    return blank_sheets(_data(db, next_sheet_numbers(db, 1), page, first))


def next_sheet_numbers(db: Database, count: int) -> tuple[str, ...]:
    """Return the numbers of the next sheets, none of which was ever printed before.

    Raises `UserError` for too few or too many.
    """
    if not 1 <= count <= MOST_AT_ONCE:
        raise UserError(
            say("The number of sheets must be from 1 to {most}.", most=f"{MOST_AT_ONCE:,}"),
            say("Print larger numbers in batches."),
        )
    known = [entry.number for entry in queries.ledger.entries(db)]
    known += queries.ledger.numbers_ever_printed(db)
    return next_numbers((*known, *queries.sheets.all_numbers(db)), count)


def _data(db: Database, numbers: tuple[str, ...], page: PageSize, first: str) -> BlankSheets:
    texts = tuple(queries.campaign.texts(db))
    if not texts:
        raise UserError(
            say("The campaign does not have a petition text yet."),
            say("Write the petition text in the settings, then print again."),
        )
    other = next(language for language in LANGUAGES if language != first)
    return BlankSheets(
        campaign=queries.campaign.campaign(db),
        campaign_code=short_campaign(queries.campaign.file_id(db)),
        texts=texts,
        numbers=numbers,
        languages=(first, other),
        page=page,
        shows=print_profile(db, Profile.RECIPIENT),
    )
