"""Where the rows of an import go, and which of them the campaign already has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from canvass_app.exchange.signatures.reading import SignatureRow
from canvass_app.exchange.tables.rows import BadRow
from canvass_app.model.ids import new_id
from canvass_app.model.words import say
from canvass_app.store import queries
from canvass_app.store.driver import Database

_NO_SHEET = "import"


class Placement:
    """Finds the sheet and line of each row, and notices rows that are already here.

    A row is recognized by its id; by its sheet and line with the same name on it; or, if it has
    neither, by its content: name, street, ZIP, date and e-mail. Of rows with the same content, as
    many are known as the campaign has such lines, so the order of a file and added columns do not
    matter.
    """

    def __init__(self, db: Database, batch_id: str = "", *, imported_before: bool) -> None:
        self._db = db
        self._batch_id = batch_id
        self._imported_before = imported_before
        self._sheets = queries.sheets.all_numbers(db)
        texts = queries.campaign.texts(db)
        self._text_version = texts[0].version if texts else 1
        self._taken = _numbers(queries.lines.taken_numbers(db))
        self._source_ids = {hash(found) for found in queries.lines.source_ids(db)}
        self._contents = Counter(map(hash, queries.lines.imported_contents(db)))
        self._names: dict[str, dict[int, str]] = {}
        self.new_sheets: dict[str, str] = {}

    def place(self, row: SignatureRow) -> tuple[str, int] | BadRow | None:
        """Return sheet id and line number; None if the row is known; or why it is bad."""
        source_id = str(row.fields["source_id"])
        if source_id and hash(source_id) in self._source_ids:
            return None
        if not source_id and row.line is None and self._is_here(row):
            return None
        number = row.sheet or _NO_SHEET
        sheet_id = self._sheets.get(number) or self.new_sheets.get(number)
        if sheet_id is None:
            sheet_id = self.new_sheets[number] = new_id()
        taken = self._taken.setdefault(sheet_id, _Numbers())
        line = row.line if row.line is not None else taken.first_free()
        if not taken.take(line):
            return self._clash(row, sheet_id, line)
        if source_id:
            self._source_ids.add(hash(source_id))
        return sheet_id, line

    def sheets_to_make(self) -> Iterator[tuple[str, dict[str, object]]]:
        """Yield the sheets that the rows need and the campaign lacks."""
        for number, sheet_id in self.new_sheets.items():
            yield (
                sheet_id,
                {
                    "number": number,
                    "source": "import",
                    "done": True,
                    "text_version": self._text_version,
                },
            )

    def _is_here(self, row: SignatureRow) -> bool:
        """Return whether a row with neither id nor line is in the campaign."""
        if self._imported_before:
            # Its lines may have been corrected since; the file as a whole is known.
            return True
        if not self._contents:
            return False
        fields = row.fields
        contents = hash(tuple(fields[name] for name in queries.lines.CONTENTS))
        if not self._contents[contents]:
            return False
        self._contents[contents] -= 1
        return True

    def _clash(self, row: SignatureRow, sheet_id: str, line: int) -> BadRow | None:
        if self._names_on(sheet_id).get(line) == row.fields["name"]:
            return None
        return BadRow(
            row.row,
            row.cells,
            say(
                "Line {line} of sheet {sheet} already has another entry.",
                line=line,
                sheet=row.sheet or _NO_SHEET,
            ),
        )

    def _names_on(self, sheet_id: str) -> dict[int, str]:
        """Return the names on a sheet by line, read only once: a whole file may conflict with it.

        Names from the current import are not included: part of it is written while it is read, and
        a repeated row must be judged the same at any distance, and in the dry run.
        """
        if sheet_id not in self._names:
            there = queries.lines.lines_of_sheet(self._db, sheet_id)
            self._names[sheet_id] = {
                line.number: line.name
                for line in there
                if not line.batch_id or line.batch_id != self._batch_id
            }
        return self._names[sheet_id]


class _Numbers:
    """The taken lines of one sheet: all up to `_upto`, and single ones beyond."""

    __slots__ = ("_beyond", "_upto")

    def __init__(self) -> None:
        self._upto = 0
        self._beyond: set[int] = set()

    def first_free(self) -> int:
        """Return the lowest line that is not taken."""
        return self._upto + 1

    def take(self, line: int) -> bool:
        """Take a line; return False if it is already taken."""
        if line <= self._upto or line in self._beyond:
            return False
        self._beyond.add(line)
        while self._upto + 1 in self._beyond:
            self._upto += 1
            self._beyond.remove(self._upto)
        return True


def _numbers(taken: Iterable[tuple[str, int]]) -> dict[str, _Numbers]:
    found: dict[str, _Numbers] = {}
    for sheet_id, line in taken:
        found.setdefault(sheet_id, _Numbers()).take(line)
    return found
