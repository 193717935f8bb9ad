"""What is in a folder of packets: an index with counts, and the mailing list.

Neither names a signer. The index is written after each run; rows of cities that the run did not
touch stay while their file exists.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, fields
from datetime import date
from pathlib import Path

from canvass_app.exchange.tables.guard import unguard
from canvass_app.exchange.tables.table_out import write_table
from canvass_app.model.errors import UserError
from canvass_app.model.office import Office, may_name_holder, office_line
from canvass_app.model.profile import Profile
from canvass_app.model.words import say
from canvass_app.outputs import replacing
from canvass_app.text.fold import fold_place

INDEX_CSV = "index.csv"
INDEX_TEXT = "index.txt"
MAIL_LIST = "mail-list.csv"
_COUNT = re.compile("[0-9]{1,9}")
_ENDS_IN_ZIP = re.compile(r"\b[0-9]{5}(-[0-9]{4})?$")
_MAILED = frozenset({Profile.RECIPIENT.value, Profile.CLERK.value})


@dataclass(frozen=True, slots=True)
class IndexRow:
    """One packet, or one city without a packet; then `why` says why not."""

    state: str
    place: str
    profile: str
    packet: str = ""
    version: str = ""
    file: str = ""
    dated: str = ""
    signatures: str = "0"
    likely: str = "0"
    pages: str = "0"
    encrypted: str = ""
    sha256_of_plain_file: str = ""
    sha256_of_file: str = ""
    why: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """City and profile: a newer row with the same key replaces this one."""
        return (self.state, self.place, self.profile)


@dataclass(frozen=True, slots=True)
class Mailing:
    """One envelope: where it goes and what is inside. `lines` are the address, holder first."""

    lines: tuple[str, ...]
    state: str
    place: str
    packet: str
    signatures: int
    pages: int
    file: str


_TITLE = "Packets in this folder"
_FIRST_OF_ADDRESS = "address_1"
_COLUMNS = tuple(field.name for field in fields(IndexRow))


def write_index(folder: Path, rows: Sequence[IndexRow]) -> list[IndexRow]:
    """Write `index.csv` and `index.txt`; return all rows that are now in them.

    Raises `UserError` if they cannot be written.
    """
    _require_ours(folder / INDEX_CSV, _COLUMNS[0])
    _require_ours(folder / INDEX_TEXT, _TITLE)
    new = {row.key: row for row in rows}
    kept = {row.key: row for row in read_index(folder) if row.key not in new}
    standing = [row for row in kept.values() if row.file and (folder / row.file).is_file()]
    whole = sorted([*new.values(), *standing], key=lambda row: row.key)
    write_table(folder / INDEX_CSV, _COLUMNS, map(astuple, whole))
    with replacing(folder / INDEX_TEXT) as stream:
        stream.write("\n".join(_as_text(whole)) + "\n")
    return whole


def read_index(folder: Path) -> list[IndexRow]:
    """Return the readable rows of an earlier index: people edit such files."""
    try:
        with (folder / INDEX_CSV).open(encoding="utf-8-sig", newline="") as stream:
            found = list(csv.DictReader(stream, strict=True))
    except (OSError, UnicodeError, csv.Error):
        return []
    rows = [_read(row) for row in found if row.keys() >= set(_COLUMNS)]
    return [row for row in rows if all(map(_COUNT.fullmatch, (row.signatures, row.pages)))]


def mailings(rows: Iterable[IndexRow], offices: Iterable[Office], on: date) -> list[Mailing]:
    """Return the envelopes for packets that go to an office: data for a list, labels, envelopes.

    A holder is named only if the name was verified and the term has not ended.
    """
    known: Mapping[tuple[str, str], Office] = {(o.state, o.place): o for o in offices}
    return [
        Mailing(
            lines=_address(known[(row.state, row.place)], on),
            state=row.state,
            place=row.place,
            packet=row.packet,
            signatures=int(row.signatures),
            pages=int(row.pages),
            file=row.file,
        )
        for row in rows
        if row.packet and row.profile in _MAILED and (row.state, row.place) in known
    ]


def write_mail_list(folder: Path, envelopes: Sequence[Mailing]) -> None:
    """Write `mail-list.csv`. Raises `UserError` when it cannot be written."""
    _require_ours(folder / MAIL_LIST, _FIRST_OF_ADDRESS)
    most = max((len(envelope.lines) for envelope in envelopes), default=1)
    heads = [f"{_FIRST_OF_ADDRESS[:-1]}{number}" for number in range(1, most + 1)]
    write_table(
        folder / MAIL_LIST,
        [*heads, "state", "place", "packet", "signatures", "pages", "file"],
        (_mail_row(envelope, most) for envelope in envelopes),
    )


def _require_ours(path: Path, beginning: str) -> None:
    """Raise `UserError` if there is a file that does not begin as ours does: it is a person's."""
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as stream:
            ours = stream.read(len(beginning)) == beginning
    except FileNotFoundError:
        return
    except OSError:
        ours = False
    if not ours:
        raise UserError(
            say("“{file}” was not written by Canvass.", file=str(path)),
            say("Move it elsewhere, or choose another folder, and run it again."),
        )


def _mail_row(envelope: Mailing, most: int) -> list[str]:
    address = [*envelope.lines, *[""] * (most - len(envelope.lines))]
    counts = [str(envelope.signatures), str(envelope.pages)]
    return [*address, envelope.state, envelope.place, envelope.packet, *counts, envelope.file]


def _address(office: Office, on: date) -> tuple[str, ...]:
    holder = (office.holder,) if may_name_holder(office, on) else ()
    postal = tuple(line.strip() for line in office.address.splitlines() if line.strip())
    city = () if _names_a_city(postal, office) else (f"{office.place}, {office.state}",)
    return (*holder, office_line(office), *postal, *city)


def _names_a_city(postal: tuple[str, ...], office: Office) -> bool:
    """Return whether an address has more than a street, which is all that many lists have."""
    last = postal[-1] if postal else ""
    ends_in_state = last.upper().endswith((f" {office.state}", f",{office.state}"))
    return bool(
        _ENDS_IN_ZIP.search(last)
        or ends_in_state
        or fold_place(last).startswith(fold_place(office.place))
    )


def _read(row: Mapping[str, str | None]) -> IndexRow:
    return IndexRow(**{name: unguard(row[name] or "") for name in _COLUMNS})


def _as_text(rows: Sequence[IndexRow]) -> Iterable[str]:
    written = [row for row in rows if row.packet]
    without = [row for row in rows if not row.packet]
    signatures = sum(int(row.signatures) for row in written)
    pages = sum(int(row.pages) for row in written)
    yield _TITLE
    yield ""
    yield f"{len(written)} packets, {signatures:,} signatures, {pages:,} pages."
    for row in written:
        yield ""
        yield f"{row.place}, {row.state}"
        marked = f" ({row.likely} of them likely residents)" if row.likely not in ("", "0") else ""
        yield f"  {row.packet}: {row.signatures} signatures{marked}, {row.pages} pages"
        yield f"  {row.file}"
    if without:
        yield ""
        yield "Without a packet"
        for row in without:
            yield ""
            yield f"{row.place}, {row.state}"
            yield f"  {row.why}"
