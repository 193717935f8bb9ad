"""Reads the rows of the entry grid: the line being typed, what is above, where typing stopped."""

from __future__ import annotations

from canvass_app.model.line import Line, LineState, has_writing, is_complete, is_iso_date
from canvass_app.text.fold import clean_written
from canvass_app.ui.paper.typing.grid_row import GridRow
from canvass_app.ui.paper.typing.lines_grid import LinesGrid

_ZIP_DIGITS = 5
_NEEDED = ("name", "street", "city", "state", "zip")


def as_being_typed(row: GridRow, field: str, written: str) -> Line:
    """Return a row's line with what is in its open field.

    Digits of a place are left out until they are a complete ZIP: a part of one would seem to
    contradict every other line.
    """
    line = row.as_typed
    text = clean_written(written)
    field = LinesGrid.field_for(row, field, text)
    if field in {"city", "zip"} and text.isdecimal() and len(text) < _ZIP_DIGITS:
        text = ""
    values = {name: getattr(line, name) for name in line.__dataclass_fields__}
    return Line(**{**values, field: text})


def text_above(lines: LinesGrid, at: int, field: str, sheet_date: str) -> str:
    """Return what a field of row `at` repeats; for a date, the sheet's if there is none above.

    A line that was only marked (illegible, blank) has nothing to repeat and is skipped.
    """
    before = reversed(lines.rows[: max(0, at)])
    above = next((row for row in before if has_writing(row.as_typed)), None)
    text = above.text(field) if above is not None else ""
    return sheet_date if not text and field == "signed_on" and is_iso_date(sheet_date) else text


def _first_empty_row(lines: LinesGrid) -> int:
    """Return the first row with nothing typed after the last one with text."""
    rows = lines.rows
    return next((at + 1 for at in reversed(range(len(rows))) if not rows[at].is_empty), 0)


def where_typing_stopped(lines: LinesGrid) -> tuple[int, str]:
    """Return row and field to continue at: the last line if it names no place, or a new one."""
    at = _first_empty_row(lines)
    last = lines.rows[at - 1].as_typed if at else None
    if last is None or last.status is not LineState.SIGNED or is_complete(last):
        return at, "name"
    return at - 1, next((name for name in _NEEDED if not getattr(last, name)), "zip")
