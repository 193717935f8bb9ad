"""The content of each column of the signature pages, by the profile of the packet.

Redaction happens here: what a profile does not show never reaches a page, so nothing can be hidden
beneath something else.
"""

from __future__ import annotations

import re

from canvass_app.model.line import ShowAs, initials
from canvass_app.model.profile import NamesShown, PrintProfile, ZipShown
from canvass_app.printing.data import PacketData, SignatureRow, printed_date
from canvass_app.printing.text import plain, zip_area

_AREA = re.compile(r"[0-9]{3}xx")


def column_keys(shows: PrintProfile) -> tuple[str, ...]:
    """Return the columns of a profile in order; the number is always first."""
    wanted = {
        "number": True,
        "name": shows.names is not NamesShown.NUMBER,
        "street": shows.street,
        "city": shows.city,
        "zip": shows.zip is not ZipShown.NONE,
        "contact": shows.contact,
        "date": shows.date,
        "reference": shows.reference,
    }
    return tuple(key for key, on in wanted.items() if on)


def cell_text(data: PacketData, row: SignatureRow, key: str) -> str:
    """Return what a row prints in column `key`; empty if there is nothing to print.

    A withheld name is empty here; the page puts its own words there.
    """
    if key == "number":
        return str(row.number)
    if key == "name":
        return printed_name(row, data.shows)
    if key == "street":
        return plain(", ".join(part for part in (row.street, row.unit) if part))
    if key == "city":
        return plain(row.city)
    if key == "zip":
        return printed_zip(row.zip, data.shows)
    if key == "contact":
        return plain(row.contact)
    if key == "date":
        return plain(printed_date(row, data.profile))
    return f"{plain(row.sheet)} · {row.line}"


def printed_name(row: SignatureRow, shows: PrintProfile) -> str:
    """Return the name as far as the signer and the profile both allow."""
    if shows.names is NamesShown.NUMBER or row.show_as is ShowAs.COUNTED:
        return ""
    name = plain(row.name)
    shortened = shows.names is NamesShown.INITIALS and row.show_as is ShowAs.FULL
    return plain(initials(name)) if shortened else name


def printed_zip(zip_code: str, shows: PrintProfile) -> str:
    """Return the ZIP as far as the profile shows it: `97301`, `973xx` or nothing."""
    if shows.zip is ZipShown.NONE:
        return ""
    if shows.zip is ZipShown.WHOLE:
        return plain(zip_code)
    return zip_code if _AREA.fullmatch(zip_code) else zip_area(zip_code)
