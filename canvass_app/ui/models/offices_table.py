"""The columns of the mayors table, and its two orders."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from canvass_app.desk.office_words import Standing, name_standing
from canvass_app.model.office import Office, SanctuaryStatus
from canvass_app.ui.models.rows_table import Cell, Column
from canvass_app.ui.translation import show, tr

_LOOKS = {
    Standing.MISSING: ("warn", "warn"),
    Standing.STALE: ("bad", "bad"),
    Standing.UNVERIFIED: ("waiting", "warn"),
    Standing.VERIFIED: ("good", "good"),
    Standing.NO_MAYOR: ("nobody", "muted"),
}


def office_columns(today: date) -> list[Column[Office]]:
    """Return the columns; names are judged as of `today`."""
    return [
        Column(tr("State"), lambda office: Cell(office.state)),
        Column(tr("Place"), lambda office: Cell(office.place)),
        Column(tr("Kind"), lambda office: Cell(office.kind)),
        Column(tr("Mayor"), lambda office: Cell(office.holder or "–", tip=office.holder)),
        Column(tr("The name is"), lambda office: _name_cell(office, today)),
        Column(tr("Term ends"), lambda office: Cell(office.term_end)),
        Column(tr("Sanctuary"), lambda office: _sanctuary_cell(office)),
        Column(tr("ZIPs wholly inside"), lambda office: Cell(" ".join(office.zips_inside))),
        Column(tr("Title"), lambda office: Cell(office.title)),
        Column(
            tr("Address"),
            lambda office: Cell(" · ".join(office.address.splitlines()), tip=office.address),
        ),
    ]


COLUMN_WIDTHS = (52, 150, 120, 170, 150, 112, 104, 150, 80, 260)
"""In pixels at 100 %, in the order of the columns."""


def stale_first(offices: Iterable[Office], today: date) -> list[Office]:
    """Return the offices whose holder's name somebody should look after first."""
    return sorted(offices, key=lambda office: name_standing(office, today).standing)


def _name_cell(office: Office, today: date) -> Cell:
    found = name_standing(office, today)
    return Cell(show(found.words), *_LOOKS[found.standing])


def _sanctuary_cell(office: Office) -> Cell:
    match office.sanctuary:
        case SanctuaryStatus.YES:
            return Cell(tr("yes"), "good", "good")
        case SanctuaryStatus.NO:
            return Cell(tr("no"), "nobody", "muted")
        case SanctuaryStatus.UNKNOWN:
            return Cell(tr("unknown"), "waiting", "muted")
