"""Signatures from a delimited file: our own columns, under the names people give them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from canvass_app.exchange.headings import match_columns, shown_headings
from canvass_app.exchange.known_table import KnownTable
from canvass_app.exchange.rows import BadRow, RowProblem, TableRow, excerpt
from canvass_app.exchange.table import open_table
from canvass_app.exchange.values import choice_of, date_of, text_of, yes_or_no, zip_of
from canvass_app.model.errors import BadInput
from canvass_app.model.line import LineState, ShowAs
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say

__all__ = ["OWN_COLUMNS", "BadRow", "SignatureFile", "SignatureRow", "read_signatures"]

OWN_COLUMNS: tuple[str, ...] = (
    "sheet", "line", "signed_on", "name", "given", "family", "street", "unit", "city", "state",
    "zip", "email", "phone", "language", "consent_contact", "show_as", "status", "collected_by",
    "id",
)  # fmt: skip
"""The columns of a file of signatures, in the order in which Canvass writes them."""

_SYNONYMS: dict[str, tuple[str, ...]] = {
    "sheet": ("sheet number", "sheet no", "sheet id", "petition sheet", "hoja"),
    "line": ("line number", "line no", "línea", "renglón"),
    "signed_on": (
        "date signed", "signature date", "signing date", "signed", "signed at", "date", "fecha",
        "fecha de firma", "timestamp",
    ),
    "name": (
        "full name", "printed name", "print name", "signer", "signer name", "name as written",
        "nombre completo", "nombre y apellido", "nombre y apellidos", "nombre",
    ),
    "given": ("given name", "given names", "first name", "first", "forename", "nombres"),
    "family": (
        "family name", "last name", "last", "surname", "last names", "apellido", "apellidos",
    ),
    "street": (
        "street address", "address", "address 1", "address line 1", "mailing address",
        "home address", "dirección", "calle", "domicilio",
    ),
    "unit": (
        "unit number", "apt", "apt number", "apt no", "apartment", "apartment number", "suite",
        "address 2", "address line 2", "apto", "apartamento",
    ),
    "city": ("city town", "town", "municipality", "ciudad", "municipio"),
    "state": ("state code", "state abbreviation", "state province", "province", "estado"),
    "zip": (
        "zip code", "zip5", "postal code", "zip postal code", "zip postal", "postcode", "postal",
        "código postal",
    ),
    "email": ("email address", "mail", "correo electrónico", "correo"),
    "phone": (
        "phone number", "telephone", "telephone number", "tel", "mobile", "mobile phone",
        "mobile number", "cell", "cell phone", "teléfono", "celular",
    ),
    "language": ("preferred language", "lang", "idioma"),
    "consent_contact": (
        "contact consent", "consent to contact", "may contact", "may we contact you",
    ),
    "show_as": ("show name as", "display as"),
    "status": ("line status", "line state"),
    "collected_by": ("circulator", "canvasser", "collector", "gathered by"),
    "id": ("source id", "record id", "signature id", "external id"),
}  # fmt: skip

_STATES = {
    "": LineState.SIGNED, "signed": LineState.SIGNED,
    "blank": LineState.BLANK, "empty": LineState.BLANK,
    "crossedout": LineState.CROSSED_OUT, "struckout": LineState.CROSSED_OUT,
    "illegible": LineState.ILLEGIBLE, "unreadable": LineState.ILLEGIBLE,
    "withdrawn": LineState.WITHDRAWN,
}  # fmt: skip
_SHOWN = {
    "": ShowAs.FULL, "full": ShowAs.FULL, "fullname": ShowAs.FULL,
    "initials": ShowAs.INITIALS,
    "counted": ShowAs.COUNTED, "countedonly": ShowAs.COUNTED,
}  # fmt: skip

_TEXTS = (
    "name", "given", "family", "street", "unit", "city", "state", "zip", "signed_on", "email",
    "phone", "language", "collected_by", "id",
)  # fmt: skip
_WHOLE_NUMBER = re.compile(r"0*([1-9][0-9]{0,5})(?:\.0+)?")
_ROWS_BETWEEN_REPORTS = 2_000
# Scripts from here on in Unicode are written without blanks between the parts of a name.
_FIRST_CJK = "\u2e80"


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """One row that can become a line.

    `fields` holds all of `name, given, family, street, unit, city, state, zip, signed_on,
    email, phone, language, collected_by, source_id` as cleaned text, `consent_contact` as
    bool, `show_as` as ShowAs and `status` as LineState. `sheet` is empty and `line` None
    where the file does not say. `cells` are those of the file, for a repair file.
    """

    row: int
    sheet: str
    line: int | None
    fields: dict[str, object]
    cells: tuple[str, ...] = ()


@dataclass(frozen=True)
class SignatureFile(KnownTable):
    """A file of signatures that can be read."""

    around: date
    progress: Progress = no_progress

    def rows(self) -> Iterator[SignatureRow | BadRow]:
        """Read the file from its beginning; each row comes out either way, in order."""
        texts = tuple((n, self.columns.where[n]) for n in _TEXTS if n in self.columns.where)
        for item in self.source.rows():
            if item.row % _ROWS_BETWEEN_REPORTS == 0:
                total = max(self.source.about_rows, item.row)
                self.progress(item.row, total, say("rows of the file"))
            if isinstance(item, BadRow):
                yield BadRow(item.row, self.columns.without_refused(item.cells), item.reason)
                continue
            try:
                yield self._read(item, texts)
            except RowProblem as problem:
                cells = self.columns.without_refused(item.cells)
                yield BadRow(item.row, cells, problem.reason)

    def _read(self, item: TableRow, texts: tuple[tuple[str, int], ...]) -> SignatureRow:
        row, cells = item
        fields: dict[str, object] = dict.fromkeys(_TEXTS, "")
        for name, index in texts:
            if cells[index]:
                fields[name] = text_of(cells[index], name)
        fields["source_id"] = fields.pop("id")
        fields["name"] = self._whole_name(fields)
        fields["zip"] = zip_of(str(fields["zip"]))
        fields["signed_on"] = date_of(str(fields["signed_on"]), self.around)
        fields["consent_contact"] = yes_or_no(
            self._cell(cells, "consent_contact"), "consent_contact"
        )
        fields["show_as"] = choice_of(self._cell(cells, "show_as"), "show_as", _SHOWN, ShowAs)
        status = choice_of(self._cell(cells, "status"), "status", _STATES, LineState)
        fields["status"] = status
        if status is LineState.SIGNED and not fields["name"]:
            raise RowProblem(
                say("The name is missing. Type it, or give the row another status than signed.")
            )
        sheet = text_of(self._cell(cells, "sheet"), "sheet")
        number = _line_number(self._cell(cells, "line"))
        return SignatureRow(row, sheet, number, fields, self.columns.without_refused(cells))

    def _cell(self, cells: list[str], column: str) -> str:
        index = self.columns.where.get(column)
        return "" if index is None else cells[index]

    def _whole_name(self, fields: dict[str, object]) -> str:
        """Return the name as written, put together where the file keeps it in parts.

        In a file with `name` and `surname` but no given name, “name” is the given name,
        unless it holds the family name already.
        """
        name, given, family = (str(fields[part]) for part in ("name", "given", "family"))
        if name and family and "given" not in self.columns.where:
            if _holds(name, family):
                return name
            fields["given"] = name
            return f"{name} {family}"
        return name or " ".join(part for part in (given, family) if part)


def read_signatures(
    path: Path,
    *,
    encoding: str | None = None,
    progress: Progress = no_progress,
    around: date | None = None,
) -> SignatureFile:
    """Open the file of signatures `path`; its rows are read by `SignatureFile.rows`.

    Headings are recognised in any order, case and spelling (see `headings.key`). Dates are
    ISO 8601 or month first; `around`, today if not given, resolves years of two digits.
    Raises BadInput when the file cannot be read or has no column for the name.
    """
    source = open_table(path, encoding=encoding)
    columns = match_columns(source.headings, _SYNONYMS)
    if not {"name", "given", "family"} & columns.where.keys():
        raise BadInput(
            say(
                "“{file}” has no column for the name. Its columns are: {found}.",
                file=path.name,
                found=shown_headings(source.headings) or "—",
            ),
            say(
                "The first row must hold the headings. Give the column with the name the heading "
                "“name”, or use “given” and “family”. All columns that Canvass knows: {known}.",
                known=", ".join(OWN_COLUMNS),
            ),
        )
    return SignatureFile(source, columns, around or date.today(), progress)


def _line_number(cell: str) -> int | None:
    text = cell.strip()
    if not text:
        return None
    match = _WHOLE_NUMBER.fullmatch(text)
    if match is None:
        raise RowProblem(
            say("The line “{written}” is not a whole number from 1 up.", written=excerpt(text))
        )
    return int(match[1])


def _holds(name: str, family: str) -> bool:
    """Return whether a family name stands in a name: as words, or anywhere in Han and kin."""
    if any(character >= _FIRST_CJK for character in family):
        return family in name
    words = rf"(?<!\w){re.escape(family.casefold())}(?!\w)"
    return re.search(words, name.casefold()) is not None
