"""Signatures from a table: our own columns, under the names that people and programs give them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from canvass_app.exchange.signatures.columns import OWN_COLUMNS, SYNONYMS
from canvass_app.exchange.signatures.presets import BY_NAME, Preset, columns_by, recognized
from canvass_app.exchange.tables.headings import Columns, shown_headings
from canvass_app.exchange.tables.known_table import KnownTable
from canvass_app.exchange.tables.mapping import Choice, columns_of
from canvass_app.exchange.tables.mapping import choice_of as chosen_in
from canvass_app.exchange.tables.opening import Table, open_any
from canvass_app.exchange.tables.rows import BadRow, RowProblem, TableRow, excerpt
from canvass_app.exchange.tables.values import choice_of, date_of, text_of, yes_or_no, zip_in_state
from canvass_app.model.errors import BadInput
from canvass_app.model.line import LineState, ShowAs
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say

__all__ = [
    "NAME_COLUMNS",
    "OWN_COLUMNS",
    "BadRow",
    "Reading",
    "SignatureFile",
    "SignatureRow",
    "open_signatures",
    "read_signatures",
    "require_name",
]

NAME_COLUMNS = ("name", "given", "family")
"""A file needs one of these."""

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

    `fields` holds all of `name, given, family, street, unit, city, state, zip, signed_on, email,
    phone, language, collected_by, source_id` as cleaned text, `consent_contact` as bool, `show_as`
    as ShowAs and `status` as LineState. `sheet` is empty and `line` is None if the file does not
    say. `cells` are the original cells, for a repair file.
    """

    row: int
    sheet: str
    line: int | None
    fields: dict[str, object]
    cells: tuple[str, ...] = ()


@dataclass(frozen=True)
class SignatureFile(KnownTable):
    """A file of signatures that can be read."""

    source: Table
    around: date
    progress: Progress = no_progress
    preset: Preset | None = None

    @property
    def choice(self) -> Choice:
        """The field that each column is used for, empty if it is not used."""
        return chosen_in(self.columns, len(self.headings))

    @property
    def has_name(self) -> bool:
        """Whether a column has the name or a part of it: without one, no row can be imported."""
        return bool(set(NAME_COLUMNS) & self.columns.where.keys())

    def rows(self) -> Iterator[SignatureRow | BadRow]:
        """Read the file from the start; every row comes out, good or bad, in order."""
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
        fields["source_id"] = self._source_id(str(fields.pop("id")))
        fields["name"] = self._whole_name(fields)
        fields["zip"] = zip_in_state(str(fields["zip"]), str(fields["state"]))
        fields["signed_on"] = date_of(str(fields["signed_on"]), self.around)
        consent = self._cell(cells, "consent_contact")
        shown, state = self._cell(cells, "show_as"), self._cell(cells, "status")
        fields["consent_contact"] = bool(consent) and yes_or_no(consent, "consent_contact")
        fields["show_as"] = choice_of(shown, "show_as", _SHOWN, ShowAs) if shown else ShowAs.FULL
        status = choice_of(state, "status", _STATES, LineState) if state else LineState.SIGNED
        fields["status"] = status
        if status is LineState.SIGNED and not fields["name"]:
            raise RowProblem(
                say("The name is missing. Type it, or give the row a status other than signed.")
            )
        sheet = text_of(self._cell(cells, "sheet"), "sheet")
        number = _line_number(self._cell(cells, "line"))
        return SignatureRow(row, sheet, number, fields, self.columns.without_refused(cells))

    def _source_id(self, text: str) -> str:
        """Return the id with the name of its program: several programs count from 1."""
        if not text or self.preset is None or self.preset.keeps_ids:
            return text
        return f"{self.preset.name}:{text}"

    def _cell(self, cells: list[str], column: str) -> str:
        index = self.columns.where.get(column)
        return "" if index is None else cells[index]

    def _whole_name(self, fields: dict[str, object]) -> str:
        """Return the name as written, joined if the file has it in parts.

        In a file with `name` and `surname` but no given name, “name” is the given name, unless it
        already contains the family name.
        """
        name, given, family = (str(fields[part]) for part in ("name", "given", "family"))
        if name and family and "given" not in self.columns.where:
            if _contains_family_name(name, family):
                return name
            fields["given"] = name
            return f"{name} {family}"
        return name or " ".join(part for part in (given, family) if part)


@dataclass(frozen=True, slots=True)
class Reading:
    """How a person wants a file to be read; anything not set is determined from the file.

    `encoding` is one of `decoding.ENCODINGS`, `sheet` one of a workbook's, `preset` the name of
    a program, `choice` the field of each column.
    """

    encoding: str | None = None
    sheet: str = ""
    preset: str | None = None
    choice: Choice | None = None


def open_signatures(
    path: Path,
    reading: Reading | None = None,
    *,
    progress: Progress = no_progress,
    around: date | None = None,
) -> SignatureFile:
    """Open the table `path`, whether or not it has a column for the name.

    Headings are recognized in any order, case and spelling (see `headings.key`), first those of the
    program that the file comes from. Dates are ISO 8601 or month first; `around`, today if not
    given, resolves years of two digits. Raises BadInput when the file cannot be read.
    """
    wanted = reading or Reading()
    source = open_any(path, encoding=wanted.encoding, sheet=wanted.sheet, progress=progress)
    preset = _preset_named(wanted.preset) if wanted.preset else recognized(source.headings)
    if wanted.choice is not None and len(wanted.choice) == len(source.headings):
        columns: Columns = columns_of(source.headings, wanted.choice)
    else:
        columns = columns_by(preset, source.headings, SYNONYMS)
    return SignatureFile(source, columns, around or date.today(), progress, preset)


def read_signatures(
    path: Path,
    reading: Reading | None = None,
    *,
    encoding: str | None = None,
    progress: Progress = no_progress,
    around: date | None = None,
) -> SignatureFile:
    """Open the file of signatures `path`; its rows are read by `SignatureFile.rows`.

    Like `open_signatures`, but raises BadInput when no column has the name. `encoding` alone is
    enough if nothing else of a `Reading` is needed.
    """
    wanted = reading or Reading(encoding=encoding)
    return require_name(open_signatures(path, wanted, progress=progress, around=around))


def require_name(file: SignatureFile) -> SignatureFile:
    """Return `file`. Raises BadInput when none of its columns has the name."""
    if not file.has_name:
        raise BadInput(
            say(
                "“{file}” has no column for the name. Its columns are: {found}.",
                file=file.source.path.name,
                found=shown_headings(file.headings) or "—",
            ),
            say(
                "The first row must contain the headings. Give the column with the name the "
                "heading “name”, or use “given” and “family”. All columns that Canvass "
                "knows: {known}.",
                known=", ".join(OWN_COLUMNS),
            ),
        )
    return file


def _preset_named(name: str) -> Preset:
    if name not in BY_NAME:
        raise BadInput(
            say("The preset “{name}” is not known.", name=name),
            say("Choose one of {known}.", known=", ".join(BY_NAME)),
        )
    return BY_NAME[name]


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


def _contains_family_name(name: str, family: str) -> bool:
    """Return whether a name contains a family name: as words, or anywhere in Han and the like."""
    if any(character >= _FIRST_CJK for character in family):
        return family in name
    words = rf"(?<!\w){re.escape(family.casefold())}(?!\w)"
    return re.search(words, name.casefold()) is not None
