"""The address of an office in a file: its lines, and the ZIP, which many files have separately."""

from __future__ import annotations

import re

from canvass_app.exchange.tables.values import text_of
from canvass_app.text.fold import fold_place
from canvass_app.text.zips import parse_zip

_BETWEEN_LINES = re.compile(r"[|\r\n]+")
_ENDS_IN_ZIP = re.compile(r"\b[0-9]{5}(-[0-9]{4})?$")


def address_lines(cell: str) -> str:
    """Return an address with a line break for each `|` or line break of the cell."""
    lines = (text_of(part, "address").strip(" ,") for part in _BETWEEN_LINES.split(cell))
    return "\n".join(line for line in lines if line)


def with_zip(address: str, code: str, place: str, state: str) -> str:
    """Return an address that ends in `code`, the ZIP from a separate column.

    Nothing changes if the address already ends in a ZIP or is empty, or if the code is not a ZIP.
    If the last line does not name the city, a line that does is added.
    """
    zip5 = parse_zip(code).zip5
    before, _, last = address.rpartition("\n")
    if not address or not zip5 or _ENDS_IN_ZIP.search(last):
        return address
    if last.upper().endswith((f" {state}", f",{state}")):
        return f"{address} {zip5}"
    whole = f"{place}, {state} {zip5}"
    above = before if fold_place(last) == fold_place(place) else address
    return f"{above}\n{whole}" if above else whole
