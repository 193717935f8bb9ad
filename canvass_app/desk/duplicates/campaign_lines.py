"""The lines of a campaign in the form needed by a search of the whole file."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from canvass_app.desk.session import add_to_table, record_of
from canvass_app.matching.record import Record
from canvass_app.model.line import LineState
from canvass_app.model.progress import Progress
from canvass_app.model.words import say
from canvass_app.store import queries
from canvass_app.store.driver import Database

if TYPE_CHECKING:
    from canvass_app.matching.arrays.table import TableBuilder

_LINES_PER_REPORT = 1_000


class CampaignLines:
    """The lines of the campaign that have a signer, read twice instead of kept in memory."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._rows = array("q")

    def fill(self, table: TableBuilder, progress: Progress) -> None:
        """Put every line with a signer into the table."""
        for line in queries.lines.all_lines(self._db):
            if line.status is LineState.SIGNED and line.name:
                if len(self._rows) % _LINES_PER_REPORT == 0:
                    progress(len(self._rows), 0, say("Reading lines"))
                self._rows.append(line.n)
                add_to_table(table, line)

    def keep(self, positions: Sequence[int]) -> None:
        """Do nothing: any line can be read again."""

    def records(self, positions: Sequence[int]) -> Iterable[Record]:
        """Return these lines, read again."""
        rows = [self._rows[at] for at in positions]
        found = queries.lines.lines_by_row(self._db, rows)
        return (record_of(found[row]) for row in rows)
