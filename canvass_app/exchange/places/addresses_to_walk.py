"""Addresses to walk, from a delimited file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from canvass_app.exchange.tables.headings import match_columns, shown_headings
from canvass_app.exchange.tables.known_table import KnownTable
from canvass_app.exchange.tables.rows import BadRow, RowProblem
from canvass_app.exchange.tables.table import open_table
from canvass_app.exchange.tables.values import text_of
from canvass_app.model.errors import BadInput
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say
from canvass_app.text.zips import parse_zip, state_code, state_of_zip

_NAMES: dict[str, tuple[str, ...]] = {
    "number": ("house number", "street number", "house", "addr number", "número"),
    "street": (
        "address", "street address", "address 1", "address line 1", "addr", "full address",
        "mailing address", "street name", "dirección", "domicilio", "calle",
    ),
    "unit": ("apt", "apartment", "unit number", "address 2", "address line 2", "apartamento"),
    "city": ("town", "municipality", "ciudad"),
    "state": ("st", "state code", "estado"),
    "zip": ("zip code", "zip5", "postal code", "postcode", "código postal"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class DoorRow:
    """One address of the file."""

    row: int
    street: str
    unit: str
    city: str
    state: str
    zip: str


@dataclass(frozen=True)
class DoorFile(KnownTable):
    """A file of addresses that can be read. Columns about people are not even looked at."""

    def rows(self) -> Iterator[DoorRow | BadRow]:
        """Read the file from the start."""
        for item in self.source.rows():
            if isinstance(item, BadRow):
                yield item
                continue
            try:
                yield self._read(item.row, item.cells)
            except RowProblem as problem:
                yield BadRow(item.row, tuple(item.cells), problem.reason)

    def _read(self, row: int, cells: list[str]) -> DoorRow:
        found = {field: text_of(cells[index], field) for field, index in self.columns.where.items()}
        street = f"{found.get('number', '')} {found.get('street', '')}".strip()
        if not street:
            raise RowProblem(say("The street is missing in this row."))
        state = found.get("state", "")
        code = state_code(state)
        return DoorRow(
            row,
            street,
            found.get("unit", ""),
            found.get("city", ""),
            code or state,
            _zip(found.get("zip", ""), code),
        )


def _zip(written: str, state: str) -> str:
    """Return five digits; a zero that a spreadsheet dropped is restored if the state allows."""
    zip5 = parse_zip(written).zip5
    if written and not (zip5 and (not state or state in state_of_zip(zip5))):
        raise RowProblem(
            say("The ZIP “{zip}” is not in {state}.", zip=written, state=state)
            if zip5
            else say("The ZIP “{zip}” does not have five digits.", zip=written)
        )
    return zip5


def open_doors(path: Path, progress: Progress = no_progress) -> DoorFile:
    """Open a file of addresses; `progress` can stop it. Raises BadInput if it is none."""
    source = open_table(path, progress=progress)
    columns = match_columns(source.headings, _NAMES)
    if "street" not in columns.where:
        raise BadInput(
            say(
                "“{file}” does not have a street column. Its headings are: {headings}.",
                file=path.name,
                headings=shown_headings(source.headings),
            ),
            say("Name the column with house number and street “street”, then try again."),
        )
    return DoorFile(source, columns)
