"""Reads a sheet of a workbook (XLSX, XLS, ODS) into the same kind of rows as a text table.

A workbook is a ZIP archive (ECMA-376, OASIS OpenDocument) whose parts may unpack to far more than
the file on disk, by accident or on purpose; the size is determined before it is read. It is read in
a process of its own (`exchange/apart.py`), so that no file can take the program down. Nothing in it
is run: no formulas, no macros, no links.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from canvass_app.exchange.apart import Task, ask
from canvass_app.exchange.tables.guard import unguard
from canvass_app.exchange.tables.records import MAX_COLUMNS, TOO_LONG
from canvass_app.exchange.tables.row_checks import UNWANTED, unwanted_character, width_problem
from canvass_app.exchange.tables.rows import BadRow, TableRow
from canvass_app.exchange.tables.workbook_sizes import AS_CSV
from canvass_app.foreign import open_foreign
from canvass_app.model.errors import BadInput
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import Words, say

MAX_UNPACKED = 700_000_000
"""The most bytes that a workbook may unpack to: about a million rows of a petition's columns."""
MAX_RATIO = 300
"""The highest compression ratio allowed for a workbook that unpacks to more than 50 MB."""
MAX_MEMORY = 2_000_000_000
"""The most bytes of memory that reading one may take."""

_TASK = Task("workbook", MAX_MEMORY, 300, AS_CSV)
_STARTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")

_Answers = Generator[dict[str, Any], None, None]


def is_workbook(path: Path) -> bool:
    """Return whether the file begins like a workbook, whatever its name ends in."""
    with open_foreign(path) as stream:
        return stream.read(4) in _STARTS


@dataclass(frozen=True, slots=True)
class WorkbookSource:
    """One sheet of a workbook. `sheets` are the names of those that people can see.

    `encoding` and `delimiter` are empty: a workbook itself says how its cells are written.
    `skipped` is the number of rows above the headings. `progress` can stop the reading.
    """

    path: Path
    sheet: str
    sheets: tuple[str, ...]
    headings: tuple[str, ...]
    about_rows: int
    skipped: int = 0
    encoding: str = ""
    delimiter: str = ""
    progress: Progress = field(default=no_progress, compare=False)

    def rows(self) -> Iterator[TableRow | BadRow]:
        """Read the rows below the headings; rows without any text are skipped."""
        width = len(self.headings)
        with closing(_answers(self.path, self.sheet, self.progress)) as answers:
            for row, texts, cut in _all_rows(answers):
                if row <= self.skipped + 1 or not "".join(texts).strip():
                    continue
                cells = [*texts, *[""] * (width - len(texts))]
                reason = TOO_LONG if cut else _problem(cells, self.headings)
                if reason is not None:
                    yield BadRow(row, tuple(cells), reason)
                else:
                    yield TableRow(row, cells[:width])


def open_workbook(
    path: Path, *, sheet: str = "", progress: Progress = no_progress
) -> WorkbookSource:
    """Open a workbook: its sheets, and the headings of `sheet` (default: the first nonempty one).

    Raises BadInput, naming the file and the remedy, when it is damaged, locked with a
    password, too large, or has no such sheet; and whatever `progress` raises.
    """
    visible: tuple[str, ...] = ()
    name, height = "", 0
    with closing(_answers(path, sheet, progress)) as answers:
        for answer in answers:
            if "sheets" in answer:
                visible = tuple(answer["sheets"])
                _require_sheet(path, sheet, visible)
            elif "sheet" in answer:
                name, height = answer["sheet"], answer["height"]
            for row, texts, cut in _rows(answer):
                headings = _headings(texts)
                if any(headings):
                    _refuse_wide(path, headings, cut)
                    return WorkbookSource(
                        path,
                        name,
                        visible,
                        headings,
                        about_rows=max(height - row, 1),
                        skipped=row - 1,
                        progress=progress,
                    )
    raise BadInput(
        say("The file “{file}” is empty.", file=path.name),
        say("Export it again, or choose another file."),
    )


def whole_sheets(
    path: Path, progress: Progress = no_progress
) -> Iterator[tuple[str, int, list[str] | BadRow]]:
    """Yield all rows that have text in all sheets that people can see: sheet, number, cells.

    A row may be shorter than its neighbors: empty cells at its end are left out. Raises BadInput
    like `open_workbook`.
    """
    name = ""
    with closing(_answers(path, "", progress)) as answers:
        for answer in answers:
            name = answer.get("sheet", name)
            for row, texts, cut in _rows(answer):
                yield name, row, BadRow(row, tuple(texts), TOO_LONG) if cut else texts


def _problem(cells: list[str], headings: tuple[str, ...]) -> Words | None:
    return unwanted_character(cells, headings) or width_problem(cells, len(headings))


def _answers(path: Path, sheet: str, progress: Progress) -> _Answers:
    """Yield what `workbook_cells.answers` answers. Raises BadInput."""
    what = {
        "file": str(path.absolute()),
        "sheet": sheet,
        "most": MAX_UNPACKED,
        "ratio": MAX_RATIO,
    }
    with closing(ask(_TASK, path, what, progress)) as answers:
        for answer in answers:
            assert isinstance(answer, dict)
            yield answer


def _all_rows(answers: _Answers) -> Iterator[tuple[int, list[str], bool]]:
    for answer in answers:
        yield from _rows(answer)


def _rows(answer: dict[str, Any]) -> Iterator[tuple[int, list[str], bool]]:
    for row, texts, cut in answer.get("rows", ()):
        yield row, [unguard(text) for text in texts], cut


def _headings(raw: list[str]) -> tuple[str, ...]:
    texts = [" ".join(text.split()) for text in raw]
    while texts and not texts[-1]:
        texts.pop()
    return tuple(texts)


def _require_sheet(path: Path, sheet: str, visible: tuple[str, ...]) -> None:
    if sheet and sheet not in visible:
        raise BadInput(
            say("“{file}” does not have a sheet “{sheet}”.", file=path.name, sheet=sheet),
            say("Its sheets are: {sheets}.", sheets=", ".join(visible) or "—"),
        )


def _refuse_wide(path: Path, headings: tuple[str, ...], cut: bool) -> None:
    if cut or any(UNWANTED.search(heading) for heading in headings):
        raise BadInput(
            say("The file “{file}” is not a table that Canvass can read.", file=path.name),
            say(
                "Leave only the sheet with the signatures in it, with at most {most} columns, and "
                "save it again.",
                most=f"{MAX_COLUMNS:,}",
            ),
        )
