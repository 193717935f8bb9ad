"""Stops an export that would print empty boxes, with the list of lines to look at."""

from __future__ import annotations

from collections.abc import Iterator

from canvass_app.model.errors import UserError
from canvass_app.model.words import Words, say, say_count
from canvass_app.printing.data import PacketData, Profile, SignatureRow, printed_date
from canvass_app.printing.faces import unprintable

_SHOWN = 8
"""Lines named in the message; the rest are counted."""


class Unprintable(UserError):
    """The packet has characters that no bundled typeface covers. `rows` are the lines."""

    def __init__(self, problem: Words, remedy: Words, rows: list[tuple[SignatureRow, str]]) -> None:
        super().__init__(problem, remedy)
        self.rows = rows


def check_printable(data: PacketData) -> list[tuple[SignatureRow, str]]:
    """Return the rows that cannot be printed, each with the characters no face covers."""
    found: list[tuple[SignatureRow, str]] = []
    for row in data.rows:
        missing = unprintable("".join(_printed(row, data.profile)))
        if missing:
            found.append((row, missing))
    return found


def _printed(row: SignatureRow, profile: Profile) -> Iterator[str]:
    yield from (row.name, row.city, printed_date(row, profile), row.sheet)
    if profile is Profile.ARCHIVE:
        yield from (row.street, row.unit, row.zip)


def require_printable(data: PacketData) -> None:
    """Raise `Unprintable` unless all faces together cover everything that is to be printed."""
    _require_texts(data)
    rows = check_printable(data)
    if not rows:
        return
    places = ", ".join(f"{row.sheet} · {row.line} ({missing})" for row, missing in rows[:_SHOWN])
    problem = say_count(
        "On one line there are characters that cannot be printed: {places}.",
        "On {count} lines there are characters that cannot be printed: {places}{more}.",
        len(rows),
        places=places,
        more=" …" if len(rows) > _SHOWN else "",
    )
    remedy = say(
        "Ask these signers how their names are written in Latin letters, or leave them out."
    )
    raise Unprintable(problem, remedy, rows)


def _require_texts(data: PacketData) -> None:
    campaign, office = data.campaign, data.office
    petition = [part for t in data.texts for part in (t.title, t.to, t.ask, t.reasons)]
    sender = [
        campaign.name, campaign.organisation, campaign.sender_name,
        campaign.sender_address, campaign.sender_email, campaign.sender_phone,
    ]  # fmt: skip
    addressee = [office.place, office.title, office.kind, office.holder, office.address]
    sheets = [sheet.number for sheet in data.sheets]
    for texts, problem in (
        (petition, _petition_problem),
        (sender, _sender_problem),
        (addressee, _office_problem),
        (sheets, _sheet_problem),
    ):
        missing = " ".join(unprintable(" ".join(texts)))
        if missing:
            remedy = say("Write these words in other letters, then print again.")
            raise Unprintable(problem(missing), remedy, [])


def _petition_problem(missing: str) -> Words:
    return say(
        "The petition text has characters that cannot be printed: {missing}.", missing=missing
    )


def _sender_problem(missing: str) -> Words:
    return say(
        "The sender’s details have characters that cannot be printed: {missing}.", missing=missing
    )


def _office_problem(missing: str) -> Words:
    return say("The office has characters that cannot be printed: {missing}.", missing=missing)


def _sheet_problem(missing: str) -> Words:
    return say("A sheet number has characters that cannot be printed: {missing}.", missing=missing)
