"""Signatures as a CSV file, each audience with the columns that it may see."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from enum import StrEnum
from pathlib import Path

from canvass_app.exchange.atomic import replacing
from canvass_app.exchange.guard import guard
from canvass_app.exchange.signatures_in import OWN_COLUMNS
from canvass_app.model.line import Line, LineState, is_iso_date, shown_name
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say
from canvass_app.text.zips import parse_zip


class ExportProfile(StrEnum):
    """Who the file is for. `FULL` is the campaign's own archive and nobody else's."""

    FULL = "full"
    RECIPIENT = "recipient"


RECIPIENT_COLUMNS: tuple[str, ...] = ("number", "name", "city", "zip3", "signed_on")

_ROWS_BETWEEN_REPORTS = 2_000


def write_signatures(
    path: Path,
    rows: Iterable[tuple[Line, str]],
    profile: ExportProfile,
    progress: Progress = no_progress,
) -> int:
    """Write lines, each with the number of its sheet, to `path`; return how many were written.

    `FULL` has all of `OWN_COLUMNS` and, read by `read_signatures`, gives the same lines again.
    `RECIPIENT` has `RECIPIENT_COLUMNS`: a running number, the name as the signer chose to be
    shown, and never a street, contact, or a date that was not understood (such a field may
    hold anything); lines that are not signed are left out.
    The file is UTF-8 with a byte order mark, guarded against formulas, with mode 0600.
    Raises UserError when it cannot be written, and whatever `progress` raises; `path` then
    stays as it was.
    """
    full = profile is ExportProfile.FULL
    count = 0
    with replacing(path) as stream:
        writer = csv.writer(stream)
        writer.writerow(OWN_COLUMNS if full else RECIPIENT_COLUMNS)
        for line, sheet in rows:
            if not full and line.status is not LineState.SIGNED:
                continue
            count += 1
            cells = _full(line, sheet) if full else _for_recipient(line, count)
            writer.writerow([guard(cell) for cell in cells])
            if count % _ROWS_BETWEEN_REPORTS == 0:
                progress(count, 0, say("signatures written"))
    return count


def _for_recipient(line: Line, number: int) -> tuple[str, ...]:
    signed_on = line.signed_on if is_iso_date(line.signed_on) else ""
    return str(number), shown_name(line), line.city, (parse_zip(line.zip).zip5 or "")[:3], signed_on


_FULL_CELLS: dict[str, Callable[[Line], str]] = {
    "line": lambda line: str(line.number),
    "consent_contact": lambda line: "yes" if line.consent_contact else "no",
    "show_as": lambda line: line.show_as.value,
    "status": lambda line: line.status.value,
    "id": lambda line: line.source_id,
}


def _full(line: Line, sheet: str) -> list[str]:
    cells = [sheet]
    for column in OWN_COLUMNS[1:]:
        special = _FULL_CELLS.get(column)
        cells.append(special(line) if special else getattr(line, column))
    return cells
