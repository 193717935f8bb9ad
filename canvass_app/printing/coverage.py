"""Stops an export that would print empty boxes, and lists the lines to look at."""

from __future__ import annotations

from canvass_app.model.errors import UserError
from canvass_app.model.words import Words, say, say_count
from canvass_app.printing.data import PacketData, SignatureRow
from canvass_app.printing.faces import unprintable
from canvass_app.printing.pages.cells import cell_text, column_keys
from canvass_app.printing.script import cjk

_SHOWN = 8
"""How many lines the message names; the rest are only counted."""


class Unprintable(UserError):
    """The packet has characters that no bundled typeface covers, on the lines `rows`."""

    def __init__(self, problem: Words, remedy: Words, rows: list[tuple[SignatureRow, str]]) -> None:
        super().__init__(problem, remedy)
        self.rows = rows


def check_printable(data: PacketData) -> list[tuple[SignatureRow, str]]:
    """Return the rows that cannot be printed, each with the characters no face covers."""
    found: list[tuple[SignatureRow, str]] = []
    keys = column_keys(data.shows)
    for row in data.rows:
        missing = unprintable("".join(cell_text(data, row, key) for key in keys))
        if missing:
            found.append((row, missing))
    return found


def require_printable(data: PacketData) -> None:
    """Raise `Unprintable` unless the faces together cover everything to be printed."""
    _require_texts(data)
    rows = check_printable(data)
    if not rows:
        return
    places = ", ".join(
        f"{row.sheet} · {row.line} ({missing_characters(missing)})"
        for row, missing in rows[:_SHOWN]
    )
    problem = say_count(
        "On one line there are characters that cannot be printed: {places}.",
        "On {count} lines there are characters that cannot be printed: {places}{more}.",
        len(rows),
        places=places,
        more=" …" if len(rows) > _SHOWN else "",
    )
    remedy = _font_remedy("".join(missing for _, missing in rows)) or say(
        "Ask these signers how their names are written in Latin letters, or leave them out."
    )
    raise Unprintable(problem, remedy, rows)


def missing_characters(missing: str, gap: str = "") -> str:
    """Return characters in a form that can be shown: by number if they have no glyph."""
    return gap.join(c if c.isprintable() else f" U+{ord(c):04X}" for c in missing).strip()


def _font_remedy(missing: str) -> Words | None:
    """Return what to install, if that makes some of `missing` printable."""
    if cjk.font_path() is not None or not any(map(cjk.is_cjk, missing)):
        return None
    return say(
        "Chinese, Japanese and Korean need one more typeface. Type this command into a "
        "terminal, start Canvass again, and export again: {command}",
        command=cjk.install_command(),
    )


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
        missing = unprintable(" ".join(texts))
        if missing:
            remedy = _font_remedy(missing) or say(
                "Write these words with other letters, then print again."
            )
            raise Unprintable(problem(missing_characters(missing, " ")), remedy, [])


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
