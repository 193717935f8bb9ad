"""The columns of the mayors table, and its two orders."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from canvass_app.desk.places.office_words import NameState, name_doubt
from canvass_app.model.office import Office, SanctuaryStatus
from canvass_app.ui.parts.rows_table import Cell, Column
from canvass_app.ui.translation import show, tr

_LOOKS = {
    NameState.MISSING: ("warn", "warn"),
    NameState.STALE: ("bad", "bad"),
    NameState.ENDING: ("warn", "warn"),
    NameState.UNVERIFIED: ("waiting", "warn"),
    NameState.OLD: ("waiting", "warn"),
    NameState.VERIFIED: ("good", "good"),
    NameState.NO_MAYOR: ("nobody", "muted"),
}


def office_columns(today: date, delivery_on: str = "") -> list[Column[Office]]:
    """Return the columns; names are judged as of `today` and for packets of `delivery_on`."""
    return [
        Column(tr("State"), lambda office: Cell(office.state)),
        Column(tr("Place"), lambda office: Cell(office.place)),
        Column(tr("Kind"), lambda office: Cell(office.kind)),
        Column(tr("Mayor"), lambda office: Cell(office.holder or "–", tip=office.holder)),
        Column(tr("The name is"), lambda office: _name_cell(office, today, delivery_on)),
        Column(tr("Term ends"), lambda office: Cell(office.term_end)),
        Column(tr("Sanctuary"), lambda office: _sanctuary_cell(office)),
        Column(tr("ZIPs entirely inside"), lambda office: Cell(" ".join(office.zips_inside))),
        Column(tr("Title"), lambda office: Cell(office.title)),
        Column(
            tr("Address"),
            lambda office: Cell(" · ".join(office.address.splitlines()), tip=office.address),
        ),
    ]


COLUMN_WIDTHS = (52, 150, 120, 170, 150, 112, 104, 150, 80, 260)
"""In pixels at 100 %, in the order of the columns."""


def stale_first(offices: Iterable[Office], today: date, delivery_on: str = "") -> list[Office]:
    """Return the offices, those first whose holder's name most needs checking."""
    return sorted(offices, key=lambda office: name_doubt(office, today, delivery_on).state)


def _name_cell(office: Office, today: date, delivery_on: str) -> Cell:
    found = name_doubt(office, today, delivery_on)
    return Cell(show(found.words), *_LOOKS[found.state])


def _sanctuary_cell(office: Office) -> Cell:
    match office.sanctuary:
        case SanctuaryStatus.YES:
            return Cell(tr("yes"), "good", "good")
        case SanctuaryStatus.NO:
            return Cell(tr("no"), "nobody", "muted")
        case SanctuaryStatus.UNKNOWN:
            return Cell(tr("unknown"), "waiting", "muted")
