"""The tables of the import page: rows as they would be imported, rows to fix, earlier imports."""

from __future__ import annotations

from enum import StrEnum
from functools import partial

from canvass_app.exchange.signatures.reading import (
    NAME_COLUMNS,
    OWN_COLUMNS,
    SignatureFile,
    SignatureRow,
)
from canvass_app.exchange.tables.rows import BadRow
from canvass_app.model.line import LineState, ShowAs
from canvass_app.model.records import Batch
from canvass_app.model.words import Words, say
from canvass_app.ui.files.column_mapping import Fields
from canvass_app.ui.parts.rows_table import Cell, Column, count_cell
from canvass_app.ui.translation import show, tr

_NAMES: dict[str, Words] = {
    "sheet": say("Sheet"),
    "line": say("Line"),
    "signed_on": say("Date signed"),
    "name": say("Name"),
    "given": say("Given name"),
    "family": say("Family name"),
    "street": say("Street"),
    "unit": say("Unit"),
    "city": say("City"),
    "state": say("State"),
    "zip": say("ZIP"),
    "email": say("E-mail"),
    "phone": say("Telephone"),
    "language": say("Language"),
    "consent_contact": say("May be contacted"),
    "show_as": say("Show name as"),
    "status": say("State of the line"),
    "collected_by": say("Circulator"),
    "id": say("Id"),
}
_VALUES: dict[object, Words] = {
    True: say("yes"),
    False: say("no"),
    ShowAs.FULL: say("full name"),
    ShowAs.INITIALS: say("initials"),
    ShowAs.COUNTED: say("counted only"),
    LineState.SIGNED: say("signed"),
    LineState.BLANK: say("blank"),
    LineState.CROSSED_OUT: say("crossed out"),
    LineState.ILLEGIBLE: say("illegible"),
    LineState.WITHDRAWN: say("withdrawn"),
}
_CELLS_SHOWN = 30


def column_name(column: str) -> str:
    """Return what people call one of `OWN_COLUMNS`."""
    return show(_NAMES[column])


def signature_fields() -> Fields:
    """Return what the columns of a file of signatures can be used for."""
    return Fields(
        {name: column_name(name) for name in OWN_COLUMNS},
        NAME_COLUMNS,
        say("No column is chosen for the name. Choose one for “Name”, or for its parts."),
    )


def taken_columns(file: SignatureFile) -> list[tuple[str, str]]:
    """Return (heading in the file, what it is used for) in the order of the file."""
    at = sorted((index, name) for name, index in file.columns.where.items())
    return [(file.headings[index], column_name(name)) for index, name in at]


def sample_columns(file: SignatureFile) -> list[Column[SignatureRow]]:
    """Return a column for each field that the file fills."""
    filled = set(file.columns.where)
    if filled & {"given", "family"}:
        filled.add("name")
    return [
        Column(tr("Row"), lambda row: Cell(str(row.row), number=True), number=True),
        *(
            Column(column_name(name), partial(_sample_cell, name))
            for name in OWN_COLUMNS
            if name in filled
        ),
    ]


def bad_columns() -> list[Column[BadRow]]:
    """Return the columns of rows that cannot be imported as they are."""
    return [
        Column(tr("Row"), lambda bad: Cell(str(bad.row), number=True), number=True),
        Column(tr("What is wrong"), lambda bad: Cell(show(bad.reason), "warn", "warn")),
        Column(tr("What it says"), lambda bad: Cell(cells_text(bad))),
    ]


def cells_text(bad: BadRow) -> str:
    """Return the cells of a row on one line, empty ones left out."""
    filled = [" ".join(cell.split()) for cell in bad.cells if cell.strip()]
    more = " …" if len(filled) > _CELLS_SHOWN else ""
    return " · ".join(filled[:_CELLS_SHOWN]) + more


def batch_columns() -> list[Column[Batch]]:
    """Return the columns of earlier imports."""
    return [
        Column(tr("File"), lambda batch: Cell(batch.file_name)),
        Column(tr("Lines imported"), lambda batch: count_cell(batch.rows), number=True),
        Column(tr("Rows to fix"), lambda batch: count_cell(batch.bad), number=True),
    ]


def _sample_cell(column: str, row: SignatureRow) -> Cell:
    if column == "sheet":
        return Cell(row.sheet)
    if column == "line":
        return Cell("" if row.line is None else str(row.line))
    value = row.fields["source_id" if column == "id" else column]
    # A street may be called “blank”: only the enums themselves are put into words.
    return Cell(show(_VALUES[value]) if isinstance(value, bool | StrEnum) else str(value))
